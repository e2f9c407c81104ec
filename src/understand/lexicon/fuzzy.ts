import { distance } from 'fastest-levenshtein';
import { LRUCache } from 'lru-cache';
import { COLLOQUIAL } from './colloquial.ts';
import { commonWords, isCommonWord } from './common-words.ts';
import { CONCEPTS } from './concepts.ts';
import { wordStems } from './stems.ts';
import { VOCABULARY } from './vocabulary.ts';

/** Words of time that people mistype often enough to be worth repairing. */
const TIME_WORDS =
  'since yesterday today monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night overnight weekend hours minutes weeks month months between january february march april august september october november december';

const wordsOf = (concepts: typeof CONCEPTS): readonly string[] => concepts.flatMap(([, spellings]) => spellings.split(/[| ]/));
const MEANT: ReadonlySet<string> = new Set([...wordsOf(CONCEPTS), ...TIME_WORDS.split(' ')]);
const KNOWN: ReadonlySet<string> = new Set([...MEANT, ...wordsOf(COLLOQUIAL)]);
/** Four letters are too few to tell a slip from a name; these are typed often. */
const SHORT_TARGETS = /^(?:show|mute|list|fail|risk|apps|aitm|sign|lock|last|user|help)$/;
const TARGETS = byFirstLetter(
  [...MEANT].filter((word) => /^[a-z-]+$/.test(word) && (word.length >= 5 || SHORT_TARGETS.test(word))),
);
const TIME_TARGETS = byFirstLetter(TIME_WORDS.split(' '));

function byFirstLetter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(Object.groupBy(words, (word) => word.charAt(0))).map(([letter, list]) => [letter, list ?? []]));
}

export function isKnownWord(low: string): boolean {
  return KNOWN.has(low) || VOCABULARY.has(low) || isCommonWord(low);
}

/**
 * The command word that a mistyped one stands for: one wrong, missing, extra or swapped letter, two from eight letters on.
 * The first letter must be right (or swapped with the second), which keeps "disk" from becoming "risk".
 */
export function correctWord(low: string, timeOnly: boolean): string | undefined {
  if (low.length < 4 || low.length > 24 || !/^[a-z-]+$/.test(low)) return undefined;
  const memory = timeOnly ? timesMeant : wordsMeant;
  const known = memory.get(low);
  const meant = known ?? meantBy(low, timeOnly) ?? '';
  if (known === undefined) memory.set(low, meant);
  return meant === '' ? undefined : meant;
}

/** Words of one text, and of one company, come again; empty for those that stand for none. */
const wordsMeant = new LRUCache<string, string>({ max: 2000 });
const timesMeant = new LRUCache<string, string>({ max: 2000 });

function meantBy(low: string, timeOnly: boolean): string | undefined {
  const targets = timeOnly ? TIME_TARGETS : TARGETS;
  const alike = targets.get(low.charAt(0)) ?? [];
  const first = nearest(low, alike) ?? reordered(low, alike);
  if (first !== undefined) return first;
  const swapped = (targets.get(low.charAt(1)) ?? []).find(
    (word) => low.length === word.length && isSwap(low, word) && word.charAt(1) === low.charAt(0),
  );
  return swapped;
}

function nearest(low: string, words: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = 3;
  for (const word of words) {
    if (Math.abs(word.length - low.length) > 2 || word.length < 4) continue;
    const alike = word.length >= 7 && word.slice(0, 4) === low.slice(0, 4);
    const allowed = Math.min(word.length, low.length) >= (alike ? 7 : 8) ? 2 : 1;
    const cost = slipCost(low, word);
    if (cost <= allowed && cost < least && (word.length > 4 || cost === 1)) {
      best = word;
      least = cost;
    }
  }
  return best;
}

/** "alrest", "sgiinns": all the letters of one command word and of no other, typed in another order. */
function reordered(low: string, words: readonly string[]): string | undefined {
  if (low.length < 5) return undefined;
  const letters = sorted(low);
  const same = words.filter((word) => word.length === low.length && sorted(word) === letters);
  return same.length === 1 ? same[0] : undefined;
}

function sorted(word: string): string {
  return Array.from(word).toSorted().join('');
}

/** "plocies", "aplcations": what a question asks about, with two slips in six letters and more. */
export function farSlip(low: string): string | undefined {
  if (!/^[a-z]{6,}$/.test(low)) return undefined;
  const alike = (TARGETS.get(low.charAt(0)) ?? []).filter((word) => word.length >= 6 && word.at(-1) === low.at(-1));
  return alike.find((word) => distance(low, word) <= 2 || nearlyReordered(low, word));
}

/** The letters of a word but for one, in nearly the same order. */
function nearlyReordered(low: string, word: string): boolean {
  if (word.length !== low.length + 1 || distance(low, word) > 3) return false;
  return Array.from(word).some((_, k) => sorted(word.slice(0, k) + word.slice(k + 1)) === sorted(low));
}

/** Letters wrong, missing or extra; a swap is one slip, also beside a doubled letter that was typed once ("paswrod"). */
function slipCost(low: string, word: string): number {
  if (isSwap(low, word)) return 1;
  const cost = distance(low, word);
  if (cost !== 3 || word.length !== low.length + 1) return cost;
  const double = /(.)\1/.exec(word);
  return double && isSwap(low, word.slice(0, double.index) + word.slice(double.index + 1)) ? 1 : cost;
}

/** Two neighbouring letters changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** Ordinary words that are long enough to be known by all letters but one, by their first two. */
const PLAIN = new Map(
  Object.entries(
    Object.groupBy(
      [...VOCABULARY, ...commonWords()].filter((word) => /^[a-z]{6,}$/.test(word)),
      (word) => word.slice(0, 2),
    ),
  ),
);

/** "arround", "aproved", "seriuos": the ordinary word of which a long one is a slip; undefined when it is none. */
export function plainSlip(low: string): string | undefined {
  if (!/^[a-z]{6,}$/.test(low) || wordStems(low).some((stem) => VOCABULARY.has(stem))) return undefined;
  return PLAIN.get(low.slice(0, 2))?.find((word) => Math.abs(word.length - low.length) < 2 && slipCost(low, word) === 1);
}
