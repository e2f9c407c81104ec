import { text } from './fields.ts';

/** Reads one text field of a row. */
export type ReadText = (value: unknown) => string | undefined;

/** Longer texts hardly repeat, and the memory for those that do not must stay small: at most 4 MB. */
const LONGEST = 256;
export const SLOTS = 16_384;

/**
 * Reads texts as `text` does, but gives the same string for the same text: a log names few people, networks and programs again and
 * again. Rows that are held weigh less, and whoever compares their texts or looks them up finds most of them equal at a glance.
 */
export function createSharedText(): ReadText {
  const slots = new Array<string>(SLOTS).fill('');
  return (value) => {
    const found = text(value);
    if (found === undefined) return undefined;
    const slot = slotOf(found);
    if (slot === undefined) return found;
    const known = slots[slot];
    if (known === found) return known;
    slots[slot] = found;
    return found;
  };
}

/**
 * Where a table of `SLOTS` texts keeps this one; `undefined` for one too long to be kept. Chosen by length and six characters, so
 * that the text must still be compared as a whole: cheaper than hashing all of it, as a map would.
 */
export function slotOf(found: string): number | undefined {
  const { length } = found;
  if (length > LONGEST) return undefined;
  return (
    (length * 31 +
      found.charCodeAt(length - 1) * 7 +
      found.charCodeAt(length - 3) * 53 +
      found.charCodeAt(length >> 1) * 131 +
      found.charCodeAt(length >> 2) * 269 +
      found.charCodeAt(0) * 1031) &
    (SLOTS - 1)
  );
}
