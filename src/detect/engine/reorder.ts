import type { SignIn } from '../../signins/sign-in.ts';

/** Holds rows back until nothing older is expected, and hands them on by time, then id. */
export interface Reorder {
  /** False when the row is older than what was already handed on. */
  add(row: SignIn): boolean;
  flush(): void;
  held(): readonly SignIn[];
  readonly watermark: number;
  /** Rows handed on early because too many were held. */
  readonly early: number;
}

interface Bucket {
  readonly rows: SignIn[];
  sorted: boolean;
}

export interface ReorderOptions {
  readonly lateness: number;
  readonly maxHeld: number;
  readonly take: (row: SignIn) => void;
  /** Time up to which rows were already handed on; 0 at the beginning. */
  readonly watermark: number;
}

const BUCKET = 10_000;
const DAY = 86_400_000;
/** Above this many empty buckets the keys are sorted instead of counted through. */
const FAR = 2_000;

export function createReorder(options: ReorderOptions): Reorder {
  const { lateness, maxHeld, take } = options;
  const buckets = new Map<number, Bucket>();
  let next = options.watermark === 0 ? -Infinity : Math.ceil(options.watermark / BUCKET);
  let newest = -Infinity;
  let outlier = -Infinity;
  // Rows mostly come into the bucket of the row before.
  let lastKey = NaN;
  let lastBucket: Bucket | undefined;
  let held = 0;
  let early = 0;

  function release(limit: number): void {
    if (next >= limit) return;
    if (buckets.size > 0) {
      if (limit - next > FAR) {
        for (const key of [...buckets.keys()].filter((key) => key < limit).sort((a, b) => a - b)) hand(key);
      } else for (let key = next; key < limit; key += 1) hand(key);
    }
    next = limit;
  }

  function hand(key: number): void {
    const bucket = buckets.get(key);
    if (bucket === undefined) return;
    buckets.delete(key);
    if (key === lastKey) lastKey = NaN;
    held -= bucket.rows.length;
    if (!bucket.sorted) bucket.rows.sort(byTime);
    for (const row of bucket.rows) take(row);
  }

  /** A single row far ahead (a wrong clock) must not make all others late: a second one has to agree. */
  function advance(at: number): void {
    if (at <= newest) return;
    if (newest !== -Infinity && at > newest + DAY && Math.abs(at - outlier) > DAY) {
      outlier = at;
      return;
    }
    newest = at;
    const limit = Math.floor((at - lateness) / BUCKET);
    if (limit > next) release(limit);
  }

  return {
    add(row) {
      const { at } = row;
      const key = Math.floor(at / BUCKET);
      if (key < next) return false;
      const bucket = key === lastKey ? lastBucket : buckets.get(key);
      if (bucket === undefined) {
        lastKey = key;
        lastBucket = { rows: [row], sorted: true };
        buckets.set(key, lastBucket);
      } else {
        const last = bucket.rows[bucket.rows.length - 1];
        if (bucket.sorted && last !== undefined && byTime(last, row) > 0) bucket.sorted = false;
        bucket.rows.push(row);
      }
      held += 1;
      advance(at);
      if (held > maxHeld) {
        const before = held;
        const keys = [...buckets.keys()].sort((a, b) => a - b);
        for (const oldest of keys) {
          if (held <= maxHeld / 2) break;
          hand(oldest);
          next = Math.max(next, oldest + 1);
        }
        early += before - held;
      }
      return true;
    },
    flush() {
      const keys = [...buckets.keys()].sort((a, b) => a - b);
      for (const key of keys) hand(key);
      const last = keys.at(-1);
      if (last !== undefined) next = Math.max(next, last + 1);
    },
    held: () => [...buckets.values()].flatMap(({ rows }) => rows),
    get watermark() {
      return next * BUCKET;
    },
    get early() {
      return early;
    },
  };
}

function byTime(a: SignIn, b: SignIn): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
