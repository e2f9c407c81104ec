import { MINUTE } from '../clock.ts';

/** Tries that come so evenly that a machine makes them. */
export interface Rhythm {
  /** Mean gap, whole minutes where it is at least one, else a fraction. */
  readonly everyMinutes: number;
}

/** Fewer tries than this show no rhythm: three even gaps happen by chance. */
const LEAST_TRIES = 5;
/** A person who types again and again is even, too, for a while; only a machine goes on. */
export const HASTY = 3 * MINUTE;
const LEAST_HASTY_TRIES = 12;
/** Share of gaps that must lie near the median (or a small multiple: a phone out of reach skips some). */
const EVEN_SHARE = 0.7;
const TOLERANCE = 0.25;
/** Beats in a row that may be missing; a longer gap is a night or a holiday and says nothing about the beat. */
const MOST_SKIPPED = 12;

/**
 * Finds a steady interval in a series of times.
 * @param times milliseconds since the epoch, any order
 */
export function rhythmOf(times: readonly number[]): Rhythm | undefined {
  if (times.length < LEAST_TRIES) return undefined;
  const sorted = [...times].sort((a, b) => a - b);
  // Several rows of one burst are one beat.
  const gaps = sorted.slice(1).flatMap((at, i) => {
    const gap = at - (sorted[i] ?? at);
    return gap > MINUTE / 2 ? [gap] : [];
  });
  if (gaps.length < LEAST_TRIES - 1) return undefined;
  const median = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  if (median === 0 || (median < HASTY && gaps.length < LEAST_HASTY_TRIES - 1)) return undefined;
  const even = gaps.filter((gap) => isMultiple(gap, median)).length;
  const single = gaps.filter((gap) => Math.abs(gap - median) <= median * TOLERANCE).length;
  if (even / gaps.length < EVEN_SHARE || single / gaps.length < EVEN_SHARE / 2) return undefined;
  const minutes = meanBeat(gaps, median) / MINUTE;
  return { everyMinutes: minutes >= 1 ? Math.round(minutes) : Math.round(minutes * 10) / 10 };
}

function isMultiple(gap: number, beat: number): boolean {
  const beats = Math.round(gap / beat);
  return beats >= 1 && beats <= MOST_SKIPPED && Math.abs(gap - beats * beat) <= beat * TOLERANCE * Math.min(beats, 2);
}

/** Jitter moves the median, but not the time over all beats divided by their number. */
function meanBeat(gaps: readonly number[], median: number): number {
  let time = 0;
  let beats = 0;
  for (const gap of gaps) {
    const n = Math.round(gap / median);
    if (n < 1 || n > MOST_SKIPPED) continue;
    time += gap;
    beats += n;
  }
  return beats === 0 ? median : time / beats;
}
