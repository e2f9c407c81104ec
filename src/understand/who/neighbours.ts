import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { PARTICLES, TITLES } from '../lexicon/names.ts';
import { wordAt } from '../text/items.ts';
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

/** Index of the last word before a name that is no title, article or label: "for the user alice", "User: alice". */
export function skipTitles(items: readonly Item[], from: number): number {
  let at = from;
  while (at >= 0) {
    const item = items[at];
    if (!item || item.possessive) break;
    const label = /^[:=.@-]$/.test(item.raw);
    if (!label && !TITLES.has(item.low) && !/^(?:the|our|my|your|a|an|new|this|that|old|his|her)$/.test(item.low)) break;
    if (label && item.raw !== '@' && !TITLES.has(wordAt(items, at - 1))) break;
    if (
      item.low === 'that' &&
      /^(?:app|application|apps|applications|program|device|policy|policies)$/.test(wordAt(items, at - 1))
    )
      break;
    at -= 1;
  }
  return at;
}
