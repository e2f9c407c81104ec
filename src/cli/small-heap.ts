import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8';

const MEGABYTE = 1024 * 1024;
/** Large enough that most held rows die young, small enough to stay in the processor's memory. */
const YOUNG = 32 * MEGABYTE;
/** What may be garbage in the old generation before it is collected. */
const SPARE = 30 * MEGABYTE;
/** Bounds of how many percent the old generation grows by between collections. */
const LEAST = 20;
const MOST = 150;
const EVERY = 100;

/**
 * For doors that read a file of any size and keep next to nothing of it. Left alone, V8 lets its young generation grow with the
 * traffic and its old one to a multiple of what lives, which costs some 150 MB of the peak. From here on the young generation stops
 * at 32 MB and the old one grows by 30 MB between collections, or by a fifth when that is more.
 */
export function keepHeapSmall(): void {
  adjust();
  setInterval(adjust, EVERY).unref();
}

function adjust(): void {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  if (young !== undefined && young.space_size >= YOUNG) setFlagsFromString('--semi-space-growth-factor=1');
  const growth = Math.round((SPARE * 100) / getHeapStatistics().used_heap_size);
  setFlagsFromString(`--heap-growing-percent=${Math.max(LEAST, Math.min(MOST, growth))}`);
}
