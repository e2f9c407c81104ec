/** Deterministic randomness: the same seed and words give the same numbers on every machine. */

/** A 32-bit hash of the words (FNV-1a with a murmur finish). */
export function hash(...words: readonly (string | number)[]): number {
  let value = 0x811c9dc5;
  for (const word of words) {
    value = typeof word === 'number' ? mixNumber(value, word) : mixText(value, word);
    value = Math.imul(value ^ 0x2f, 0x01000193);
  }
  value ^= value >>> 16;
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function mixText(seed: number, text: string): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

function mixNumber(seed: number, number: number): number {
  const high = Math.floor(number / 0x100000000);
  const value = Math.imul(seed ^ (number | 0), 0x01000193);
  return Math.imul(value ^ (value >>> 15) ^ (high | 0), 0x5bd1e995);
}

/** A stream of numbers in [0, 1) (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 0x100000000;
  };
}

/** A number in [0, 1) that depends on the words only. */
export function chance(...words: readonly (string | number)[]): number {
  return hash(...words) / 0x100000000;
}

export function pick<T>(items: readonly T[], at: number): T {
  const item = items[Math.min(items.length - 1, Math.floor(at * items.length))];
  if (item === undefined) throw new RangeError('pick from an empty list');
  return item;
}

/** A version-4-looking identifier that depends on the words only. */
export function uuid(...words: readonly (string | number)[]): string {
  const b = hash('b', ...words);
  const c = hash('c', b, ...words);
  const d = hash(b, c, 'd');
  const variant = '89ab'.charAt(c >>> 30);
  return `${hex(hash(d, b))}-${hex(b).slice(0, 4)}-4${hex(b).slice(5)}-${variant}${hex(c).slice(1, 4)}-${hex(c).slice(4)}${hex(d)}`;
}

/** The same, with a number hidden in its first eight digits; `hiddenIn` reads it back. */
export function uuidHiding(number: number, ...words: readonly (string | number)[]): string {
  const tail = uuid(...words).slice(8);
  return `${hex(number ^ hash(tail))}${tail}`;
}

/** The number that `uuidHiding` hid; nonsense for other ids. */
export function hiddenIn(id: string): number {
  const lower = id.toLowerCase();
  return (Number.parseInt(lower.slice(0, 8), 16) ^ hash(lower.slice(8))) >>> 0;
}

export function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
