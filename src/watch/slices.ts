import { HOUR } from '../clock.ts';
import type { Gap, SignInPage } from '../signins/log.ts';
import { SIGN_IN_TYPES, type SignIn } from '../signins/sign-in.ts';
import { isComplete } from './complete.ts';
import type { WatchDeps } from './deps.ts';
import { settingsOf } from './deps.ts';

/** Below this a stretch is not cut any further: an instant with more rows than one read gives is read as far as it goes. */
const SHORTEST = 1_000;
/** How many rows an hour a tenant has is not known before the first read. */
const FIRST = HOUR;
/** Rows of a read that is neither mostly empty nor near its limit: three of Graph's pages. */
const WELL_FILLED = 3_000;

export interface Slice {
  /** Exclusive: everything before it has been read. */
  readonly to: number;
  /** Oldest first. */
  readonly rows: readonly SignIn[];
  readonly requests: number;
  readonly gaps: readonly Gap[];
  /** False: rows may be missing; it is the last slice and has to be read again. */
  readonly complete: boolean;
}

/** Reads a stretch of the log in pieces short enough that no piece is cut off; sources give the newest rows first. */
export async function* slices(deps: WatchDeps, from: number, to: number): AsyncGenerator<Slice> {
  const settings = settingsOf(deps);
  let start = from;
  let length = Math.min(settings.slice, FIRST);
  let wasted = 0;
  while (start < to) {
    const end = Math.min(start + length, to);
    const page = await read(deps, start, end);
    const complete = isComplete(page);
    if (complete && page.truncated && end - start > SHORTEST) {
      length = Math.max(SHORTEST, Math.floor((end - start) / 2));
      wasted += page.requests;
      continue;
    }
    yield { to: end, rows: page.rows.toReversed(), requests: page.requests + wasted, gaps: page.gaps, complete };
    if (!complete) return;
    start = end;
    wasted = 0;
    length = Math.min(settings.slice, fitting(length, page.rows.length, settings.rows));
  }
}

/** A stretch as long as is likely to fill a read well: every read costs a request at least, and few are to be had. */
function fitting(length: number, found: number, limit: number): number {
  const wanted = Math.min(limit / 2, WELL_FILLED);
  return Math.max(SHORTEST, Math.floor(length * Math.min(4, wanted / Math.max(1, found))));
}

function read(deps: WatchDeps, from: number, to: number): Promise<SignInPage> {
  return deps.log.read('watcher', { types: SIGN_IN_TYPES, from, to, limit: settingsOf(deps).rows });
}
