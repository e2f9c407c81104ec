import type { Gap, SignInPage } from '../signins/log.ts';
import { SIGN_IN_TYPES, type SignIn } from '../signins/sign-in.ts';
import { isComplete } from './complete.ts';
import type { WatchDeps } from './deps.ts';
import { settingsOf } from './deps.ts';

/** Below this a stretch is not cut any further: an instant with more rows than one read gives is read as far as it goes. */
const SHORTEST = 1_000;

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
  let length = settings.slice;
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
    // Grows again after a burst.
    length = Math.min(settings.slice, length * 2);
  }
}

function read(deps: WatchDeps, from: number, to: number): Promise<SignInPage> {
  return deps.log.read('watcher', { types: SIGN_IN_TYPES, from, to, limit: settingsOf(deps).rows });
}
