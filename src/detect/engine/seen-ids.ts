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
 * are taken for one with a chance of about 2^-48 each; ids are given by Entra, not by the person signing in. Both halves of the four
 * lie side by side: one look into memory for each row.
 */
export function createSeenIds(from = ''): SeenIds {
  const halves = new Int32Array(SETS * WAYS * 2);
  const turn = new Uint8Array(SETS);
  if (from !== '') restore(from, halves);
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
      const set = (a ^ (a >>> 16)) & (SETS - 1);
      const start = set * WAYS * 2;
      const mark = b | 1;
      for (let at = start; at < start + WAYS * 2; at += 2) if (halves[at] === a && halves[at + 1] === mark) return false;
      const next = turn[set] ?? 0;
      turn[set] = (next + 1) % WAYS;
      halves[start + next * 2] = a;
      halves[start + next * 2 + 1] = mark;
      return true;
    },
    snapshot: () => save(halves),
  };
}

/** All first halves, then all second ones. */
function save(halves: Int32Array): string {
  const apart = new Int32Array(halves.length);
  const middle = halves.length / 2;
  for (let i = 0; i < middle; i += 1) {
    apart[i] = halves[i * 2] ?? 0;
    apart[middle + i] = halves[i * 2 + 1] ?? 0;
  }
  return Buffer.from(apart.buffer).toString('base64');
}

function restore(from: string, halves: Int32Array): void {
  const bytes = Buffer.from(from, 'base64');
  if (bytes.length !== halves.byteLength) return;
  const apart = new Int32Array(halves.length);
  Buffer.from(apart.buffer).set(bytes);
  const middle = halves.length / 2;
  for (let i = 0; i < middle; i += 1) {
    halves[i * 2] = apart[i] ?? 0;
    halves[i * 2 + 1] = apart[middle + i] ?? 0;
  }
}
