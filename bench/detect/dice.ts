/** Deterministic randomness: the same seed and words give the same numbers on every machine. */
export interface Dice {
  /** In [0, 1). */
  next(): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** A whole number, both ends included. */
  int(low: number, high: number): number;
  between(low: number, high: number): number;
  /** A waiting time with this mean (exponential). */
  wait(mean: number): number;
  pick<T>(items: readonly T[]): T;
  shuffle<T>(items: readonly T[]): T[];
  uuid(): string;
  /** An independent stream for a named part, so that a change in one part does not move the others. */
  fork(...words: readonly (string | number)[]): Dice;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** A 32-bit hash of words and numbers. */
export function hash(...words: readonly (string | number)[]): number {
  let value = 0x9e3779b9;
  for (const word of words) {
    const text = typeof word === 'number' ? undefined : word;
    if (text === undefined)
      value = Math.imul(value ^ Math.trunc(Number(word)), 0x85ebca6b) ^ Math.trunc(Number(word) / 0x100000000);
    else for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  }
  value ^= value >>> 12;
  value = Math.imul(value, 0x297a2d39);
  return (value ^ (value >>> 15)) >>> 0;
}

/** A number in [0, 1) that depends on the words only. */
export function fraction(...words: readonly (string | number)[]): number {
  return hash(...words) / 0x100000000;
}

/** One of the items, by a fraction. */
export function at<T>(items: readonly T[], part: number): T {
  const item = items[Math.min(items.length - 1, Math.floor(part * items.length))];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
}

export function diceFrom(...words: readonly (string | number)[]): Dice {
  let state = hash(...words);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 0x100000000;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    between: (low, high) => low + next() * (high - low),
    wait: (mean) => -Math.log(1 - next()) * mean,
    pick: (items) => at(items, next()),
    shuffle: (items) => shuffled(items, int),
    uuid: () => uuidOf(next),
    fork: (...more) => diceFrom(...words, ...more),
  };
}

function shuffled<T>(items: readonly T[], int: (low: number, high: number) => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = int(0, i);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

function uuidOf(next: () => number): string {
  const word = () => {
    const value = Math.floor(next() * 0x100000000);
    return `${HEX[value >>> 24] ?? ''}${HEX[(value >>> 16) & 255] ?? ''}${HEX[(value >>> 8) & 255] ?? ''}${HEX[value & 255] ?? ''}`;
  };
  const [a, b, c, d] = [word(), word(), word(), word()];
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-8${c.slice(1, 4)}-${c.slice(4)}${d}`;
}
