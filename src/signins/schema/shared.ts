import { text } from './fields.ts';

/** Reads one text field of a row. */
export type ReadText = (value: unknown) => string | undefined;

/** Longer texts hardly repeat, and the memory for those that do not must stay small: at most 4 MB. */
const LONGEST = 256;
const SLOTS = 16_384;

/**
 * Reads texts as `text` does, but gives the same string for the same text: a log names few people, networks and programs again and
 * again. Rows that are held weigh less, and whoever compares their texts or looks them up finds most of them equal at a glance. One
 * slot is chosen by length and six characters, then the text is compared as a whole: cheaper than hashing all of it, as a map would.
 */
export function createSharedText(): ReadText {
  const slots = new Array<string>(SLOTS).fill('');
  return (value) => {
    const found = text(value);
    if (found === undefined) return undefined;
    const { length } = found;
    if (length > LONGEST) return found;
    const slot =
      (length * 31 +
        found.charCodeAt(length - 1) * 7 +
        found.charCodeAt(length - 3) * 53 +
        found.charCodeAt(length >> 1) * 131 +
        found.charCodeAt(length >> 2) * 269 +
        found.charCodeAt(0) * 1031) &
      (SLOTS - 1);
    const known = slots[slot];
    if (known === found) return known;
    slots[slot] = found;
    return found;
  };
}
