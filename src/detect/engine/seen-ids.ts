/** Remembers which sign-in ids were used, in a fixed amount of memory. */
export interface SeenIds {
  /** True the first time; false for a repeat. */
  add(id: string): boolean;
  snapshot(): string;
}

/** 262,144 ids in sets of four: a repeat comes soon, so this is plenty. */
const SETS = 2 ** 16;
const WAYS = 4;

/**
 * A set-associative table of 64-bit fingerprints (two multiplicative hashes): 2 MB, the oldest of four neighbours is replaced. Two ids
 * are taken for one with a chance of about 2^-48 each; ids are given by Entra, not by the person signing in.
 */
export function createSeenIds(from = ''): SeenIds {
  const high = new Int32Array(SETS * WAYS);
  const low = new Int32Array(SETS * WAYS);
  const turn = new Uint8Array(SETS);
  if (from !== '') restore(from, high, low);
  return {
    add(id) {
      let a = 0x811c9dc5;
      let b = 0x1b873593;
      // Two characters at a time; past the end charCodeAt gives NaN, which counts as 0.
      for (let i = 0; i < id.length; i += 2) {
        const c = id.charCodeAt(i) | (id.charCodeAt(i + 1) << 16);
        a = Math.imul(a ^ c, 0x9e3779b1);
        a ^= a >>> 15;
        b = Math.imul(b ^ c, 0x5bd1e995);
        b ^= b >>> 13;
      }
      const set = ((a ^ (a >>> 16)) & (SETS - 1)) * WAYS;
      const mark = b | 1;
      for (let way = 0; way < WAYS; way += 1) if (high[set + way] === a && low[set + way] === mark) return false;
      const next = turn[set / WAYS] ?? 0;
      turn[set / WAYS] = (next + 1) % WAYS;
      high[set + next] = a;
      low[set + next] = mark;
      return true;
    },
    snapshot: () => Buffer.concat([Buffer.from(high.buffer), Buffer.from(low.buffer)]).toString('base64'),
  };
}

function restore(from: string, high: Int32Array, low: Int32Array): void {
  const bytes = Buffer.from(from, 'base64');
  if (bytes.length !== high.byteLength * 2) return;
  Buffer.from(high.buffer).set(bytes.subarray(0, high.byteLength));
  Buffer.from(low.buffer).set(bytes.subarray(high.byteLength));
}
