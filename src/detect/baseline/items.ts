/**
 * A small set of things that somebody was seen with, each remembered by the days of the last thirty. Kept as a flat array of
 * four small integers an item (32 bytes) because there is one for every person: [key, last day, days, flags] repeated.
 * `days` is a bit map: bit n is set when the thing was seen n days before its last day.
 */
export type Items = number[];

const WIDTH = 4;
const DAYS = 30;
const MASK = 2 ** DAYS - 1;

/** What was seen together with an item. */
export const SEEN = {
  /** A managed or compliant device, or a bound token. */
  trusted: 1,
  /** A person finished MFA there (or used a method that phishing cannot take). */
  freshMfa: 2,
  interactive: 4,
  /** It was judged suspicious: being seen again does not make it known. */
  disputed: 8,
  phone: 16,
  desktop: 32,
  /** Without and with a device id. */
  bare: 64,
  named: 128,
  /** Without a device id where somebody signed in by hand. Above the counter. */
  bareByHand: 1 << 16,
} as const;

const COUNT = 256;
const MOST = 255;

/** Milliseconds since the epoch to whole UTC days. */
export function dayOf(at: number): number {
  return Math.floor(at / 86_400_000);
}

/** A number or text as an item key: 30 bits, FNV-1a; within one person's few items a collision is not a concern. */
export function keyOf(value: string | number, salt = 0): number {
  let hash = 0x811c9dc5 ^ salt;
  if (typeof value === 'number') {
    hash = Math.imul(hash ^ ((value % 2 ** 32) | 0), 0x01000193);
    hash = Math.imul(hash ^ Math.floor(value / 2 ** 32), 0x01000193);
  } else {
    const end = value.length > 256 ? 256 : value.length;
    for (let i = 0; i < end; i += 1) hash = Math.imul(hash ^ value.charCodeAt(i), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & MASK;
}

function find(items: Items, key: number): number {
  for (let i = 0; i < items.length; i += WIDTH) if (items[i] === key) return i;
  return -1;
}

/** Notes that `key` was seen on `day`; when the set is full the item not seen for longest makes room. True when it is new. */
export function touch(items: Items, key: number, day: number, flags: number, cap: number): boolean {
  const at = find(items, key);
  if (at < 0) {
    const room = items.length < cap * WIDTH ? items.length : oldest(items);
    items[room] = key;
    items[room + 1] = day;
    items[room + 2] = 1;
    items[room + 3] = flags;
    return true;
  }
  const last = items[at + 1] ?? day;
  const days = items[at + 2] ?? 0;
  if (day > last) {
    items[at + 1] = day;
    items[at + 2] = (day - last >= DAYS ? 0 : (days * 2 ** (day - last)) % 2 ** DAYS) | 1;
  } else if (last - day < DAYS) items[at + 2] = days | (1 << (last - day));
  items[at + 3] = (items[at + 3] ?? 0) | flags;
  return false;
}

/** Keeps what is known of an item under another key, unless that one is known, too. */
export function rename(items: Items, from: number, to: number): void {
  const at = find(items, from);
  if (at >= 0 && find(items, to) < 0) items[at] = to;
}

function oldest(items: Items): number {
  let found = 0;
  for (let i = WIDTH; i < items.length; i += WIDTH) if ((items[i + 1] ?? 0) < (items[found + 1] ?? 0)) found = i;
  return found;
}

/** Distinct days before `day` (and within thirty) on which `key` was seen. */
export function daysBefore(items: Items, key: number, day: number): number {
  const at = find(items, key);
  if (at < 0) return 0;
  const last = items[at + 1] ?? 0;
  const days = items[at + 2] ?? 0;
  const age = day - last;
  if (age >= DAYS) return 0;
  if (age <= 0) return popcount(age === 0 ? days & ~1 : days >>> (1 - age));
  return popcount(days & (MASK >>> age));
}

/** True when `key` was last seen on this very day. */
export function isLatestDay(items: Items, key: number, day: number): boolean {
  const at = find(items, key);
  return at >= 0 && items[at + 1] === day;
}

export function flagsOf(items: Items, key: number): number {
  const at = find(items, key);
  return at < 0 ? 0 : (items[at + 3] ?? 0);
}

/** A small counter beside an item's flags. */
export function countUp(items: Items, key: number): void {
  const at = find(items, key);
  if (at >= 0 && countIn(items[at + 3] ?? 0) < MOST) items[at + 3] = (items[at + 3] ?? 0) + COUNT;
}

export function countOf(items: Items, key: number): number {
  return countIn(flagsOf(items, key));
}

function countIn(flags: number): number {
  return (flags >>> 8) & MOST;
}

export function has(items: Items, key: number): boolean {
  return find(items, key) >= 0;
}

export function keysOf(items: Items): number[] {
  return items.filter((_, i) => i % WIDTH === 0);
}

export function size(items: Items): number {
  return items.length / WIDTH;
}

function popcount(value: number): number {
  let left = value;
  let bits = 0;
  while (left !== 0) {
    left &= left - 1;
    bits += 1;
  }
  return bits;
}
