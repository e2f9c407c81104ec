import { PLACE_FIRST } from '../lexicon/places.ts';
import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import { isNamePart, sameCase, startsClause, wordRun } from './neighbours.ts';

/**
 * One past the end of a name of ordinary words at `i`, known by where it stands: "service principal payroll sync",
 * "in New York", "log in to the expense portal", "Payroll Sync"; `i` itself when there is none.
 */
export function plainNameEnd(items: readonly Item[], i: number, shouting: boolean): number {
  const item = items[i];
  if (item === undefined || (item.kind !== 'word' && item.kind !== 'concept' && item.kind !== 'unknown')) return i;
  if (startsPlace(items, i, item)) {
    const first = items[i + 1] ?? item;
    return wordRun(items, i + 2, (next) => next.kind === 'unknown' && sameCase(first, next));
  }
  if (!isNamePart(item)) return i;
  if (afterAppWord(items, i)) return wordRun(items, i + 1, (next) => isNamePart(next) && next.capital === item.capital);
  if (shouting || !item.capital || startsClause(items, i)) return i;
  const end = wordRun(items, i + 1, (next) => isNamePart(next) && next.capital);
  return end > i + 1 ? end : i;
}

function startsPlace(items: readonly Item[], i: number, item: Item): boolean {
  if (!/^(?:in|from|at|to|near|visiting)$/.test(shapeAt(items, i - 1))) return false;
  return PLACE_FIRST.has(item.low) && item.low !== 'the' && items[i + 1]?.kind === 'unknown';
}

/** What stands here names an application: "app …", "service principal …", "into the …", "sign in to …". */
function afterAppWord(items: readonly Item[], i: number): boolean {
  if (/^(?:serviceprincipal|managedidentity)$/.test(shapeAt(items, i - 1))) return true;
  if (/^(?:app|application)$/.test(wordAt(items, i - 1)) && items[i - 1]?.kind !== 'app') return true;
  const at = /^(?:the|a|an|our|your|my)$/.test(wordAt(items, i - 1)) ? i - 2 : i - 1;
  if (/^(?:into|onto|enter)$/.test(shapeAt(items, at))) return true;
  return shapeAt(items, at) === 'to' && /^(?:signin|enter|cannot)$/.test(shapeAt(items, at - 1));
}
