import { FAMILY_NAMES } from '../lexicon/family-names.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { PARTICLES } from '../lexicon/names.ts';
import { wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';

/** Behind a name and a comma: what another person says or does, and no first name. */
const SPEAKS =
  /^(?:said|says|asked|asks|told|tells|wrote|writes|thinks|wants|wanted|reported|reports|and|or|from|his|her|our|their|the|who|which|can|could|please|is|was|has|,|&)$/;

/** "van der Berg, Pieter": one past a first name behind the comma of a surname. */
export function surnameFirstEnd(items: readonly Item[], from: number, end: number): number {
  const [first, comma, given, next] = [items[from], items[end], items[end + 1], items[end + 2]];
  if (comma?.raw !== ',' || given === undefined || first === undefined) return end;
  if (!given.capital || given.possessive || given.newLine === true || !FIRST_NAMES.has(given.low)) return end;
  if (given.kind !== 'unknown' && given.kind !== 'word') return end;
  const surname =
    PARTICLES.has(first.low) || (end === from + 1 && FAMILY_NAMES.has(first.low)) || /^O['’]\p{Lu}/u.test(first.raw);
  if (!surname || FIRST_NAMES.has(first.low) || items.slice(from, end).some(({ possessive }) => possessive)) return end;
  return next !== undefined && next.kind !== 'stop' && SPEAKS.test(wordAt(items, end + 2)) ? end : end + 2;
}
