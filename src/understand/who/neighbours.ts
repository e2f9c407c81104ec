import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { PARTICLES } from '../lexicon/names.ts';
import type { Item } from '../text/items.ts';

/** Only white space between this item and the one before it. */
export function adjacent(items: readonly Item[], i: number): boolean {
  const [a, b] = [items[i - 1], items[i]];
  return a !== undefined && b !== undefined && b.start - a.end <= 2 && !a.possessive && b.newLine !== true;
}

export function startsClause(items: readonly Item[], i: number): boolean {
  const previous = items[i - 1];
  if (previous === undefined || previous.kind === 'stop' || items[i]?.newLine === true) return true;
  return /^[:,\n-]?$/.test(previous.raw.trim()) || (previous.kind === 'mention' && i === 1);
}

export function sameCase(a: Item, b: Item): boolean {
  return a.capital === b.capital || (a.capital && PARTICLES.has(b.low));
}

/** "Login History For Will Please": said to the bot, and no part of a name. */
export function isCourtesy({ low }: Item): boolean {
  return /^(?:please|pls|plz|kindly|thanks|asap|urgently)$/.test(low);
}

/** An ordinary word that can be part of an application's or a place's name. */
export function isNamePart(item: Item): boolean {
  if (item.kind === 'unknown') return true;
  return (
    item.kind === 'word' &&
    !isCourtesy(item) &&
    /^\p{L}/u.test(item.low) &&
    item.low.length > 1 &&
    (!FUNCTION_WORDS.has(item.low) || /^(?:Mail|System|Work|Device|Machine)$/.test(item.raw))
  );
}

/** "Bloomberg Anywhere", "Contoso Now": a small word that ends a product's name, in a capital behind one in a capital. */
export function endsBrand(first: Item, item: Item): boolean {
  return (
    first.capital && item.capital && item.kind === 'word' && /^(?:anywhere|everywhere|now|one|together|work)$/.test(item.low)
  );
}

/** One past the last neighbour from `from` on that `goesOn` accepts; at most five. */
export function wordRun(items: readonly Item[], from: number, goesOn: (item: Item) => boolean): number {
  let end = from;
  while (end < items.length && end - from < 5) {
    const item = items[end];
    if (!item || !adjacent(items, end) || !goesOn(item)) break;
    end += 1;
  }
  return end;
}
