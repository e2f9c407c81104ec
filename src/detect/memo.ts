const REMEMBERED = 5_000;

/**
 * Remembers what a text means, for the few hundred texts that repeat in every row (user agents, applications). One slot is
 * chosen by length and five characters, then the text is compared as a whole: cheaper than hashing all of it, as a map would.
 * Texts that share a slot are found in a map.
 */
export function createMemo<T>(read: (text: string) => T, slots = 1024): (text: string) => T {
  const keys = new Array<string | undefined>(slots).fill(undefined);
  const values = new Array<T | undefined>(slots).fill(undefined);
  const mask = slots - 1;
  const all = new Map<string, T>();
  const remember = (text: string): T => {
    const fresh = read(text);
    if (all.size >= REMEMBERED) all.clear();
    all.set(text, fresh);
    return fresh;
  };
  return (text) => {
    const { length } = text;
    const slot =
      (length * 31 +
        text.charCodeAt(length - 1) * 7 +
        text.charCodeAt(length - 3) * 53 +
        text.charCodeAt(length >> 1) * 131 +
        text.charCodeAt(length >> 2) * 269 +
        text.charCodeAt(0) * 17) &
      mask;
    if (keys[slot] === text) {
      const value = values[slot];
      if (value !== undefined) return value;
    }
    const known = all.get(text) ?? remember(text);
    keys[slot] = text;
    values[slot] = known;
    return known;
  };
}
