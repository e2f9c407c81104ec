import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { WORD_NAMES } from '../lexicon/names.ts';
import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import type { Named } from './roles.ts';

/** "he's livid", "so annoying", "tried incognito": a word in small letters where nobody stands. */
export function isPredicate(items: readonly Item[], from: number): boolean {
  const item = items[from];
  if (isColourPair(items, from) || isSmallPreposition(items, from)) return true;
  if (item === undefined || !isUnknownSmall(item.raw)) return false;
  let at = from - 1;
  const degree = /^(?:so|very|really|quite|pretty|totally|absolutely|completely|super|rather|too|all|just|still|a bit|proper)$/;
  while (at > from - 3 && degree.test(wordAt(items, at))) at -= 1;
  const led = wordAt(items, at);
  if (isInverted(items, at) || /^(?:gone|turned|become|became|went)$/.test(led))
    return (
      endsHere(items[from + 1]) ||
      degree.test(wordAt(items, from + 1)) ||
      /^(?:again|with|for|on|at|since|in|this|today|now)$/.test(wordAt(items, from + 1))
    );
  if (
    at < from - 1 &&
    endsHere(items[from + 1]) &&
    /^(?:so|very|quite|pretty|too|absolutely|totally)$/.test(wordAt(items, from - 1))
  )
    return true;
  if (/^(?:tried|trying|tries|she['’]s|he['’]s|they['’]re|i['’]m|we['’]re|you['’]re)$/.test(led)) return true;
  if (/^(?:is|are|am|was|were|looks|sounds|feels|seems|got|goes|went|going|gets)$/.test(led) && isSubject(items, at - 1))
    return true;
  return /^(?:she|he|they|i|we)$/.test(led) && items[at]?.possessive === true;
}

/** "hammering us wiv a list", "locked out ov the portal": a small unknown word between an object, or a direction, and an article joins the two. */
function isSmallPreposition(items: readonly Item[], from: number): boolean {
  const item = items[from];
  if (item === undefined || !isUnknownSmall(item.raw) || item.possessive) return false;
  if (!/^(?:an?|the|our|some|his|her|their)$/.test(wordAt(items, from + 1))) return false;
  if (/^(?:show|give|tell|get|send|find|bring|check)$/.test(shapeAt(items, from - 2))) return false;
  return /^(?:us|me|them|him|it|you|in|out|up|down|off|over|away|back|onto|into|through)$/.test(wordAt(items, from - 1));
}

/** "black on white", "in black and white". */
function isColourPair(items: readonly Item[], i: number): boolean {
  const colour = /^(?:black|white)$/;
  if (!colour.test(wordAt(items, i))) return false;
  const joins = (k: number): boolean => /^(?:on|and|or|from)$/.test(wordAt(items, k));
  return (joins(i + 1) && colour.test(wordAt(items, i + 2))) || (joins(i - 1) && colour.test(wordAt(items, i - 2)));
}

/** "she is …", "which makes us …": somebody who was named before, and a state. */
function isSubject(items: readonly Item[], i: number): boolean {
  return (
    /^(?:she|he|they|i|we|everyone|everybody|nobody|people|boss|manager|users?)$/.test(wordAt(items, i)) &&
    !/^(?:where|how|who|what|if|whether)$/.test(shapeAt(items, i - 1))
  );
}

/** "are we golden", "is everything kaput": a verb, who or what it is, and a state. */
function isInverted(items: readonly Item[], i: number): boolean {
  return (
    /^(?:we|you|they|i|things|everything|all)$/.test(wordAt(items, i)) && /^(?:are|is|am|was|were)$/.test(wordAt(items, i - 1))
  );
}

function endsHere(next: Item | undefined): boolean {
  return next === undefined || next.kind === 'stop' || next.kind === 'punct';
}

function isUnknownSmall(word: string): boolean {
  return /^\p{Ll}[\p{L}'’-]+$/u.test(word) && !FIRST_NAMES.has(word) && !WORD_NAMES.has(word);
}

/** People that are surely named, where anybody is: an unknown word in small letters is none of them then, nor is it before a name ("our picker Dusty"). */
export function withoutSmall(people: readonly Named[]): readonly Named[] {
  if (people.length < 2) return people;
  const named = people.filter(
    (one) => !isDoubtful(one) || !people.some(({ from, text }) => from === one.to && /^\p{Lu}/u.test(text)),
  );
  return named.some(isSure) ? named.filter((one) => !isDoubtful(one)) : named;
}

/** "on three blocklists": an unknown word in small letters and in the plural, outside of what is asked. */
export function isMereWord(one: Named): boolean {
  return isDoubtful(one) && /[^s]s$/.test(one.text);
}

function isDoubtful({ kind, text, weight, possessive }: Named): boolean {
  return kind === 'name' && weight <= 1 && !possessive && isUnknownSmall(text);
}

/** An address, a mention, or a name in a capital that is asked about. */
function isSure({ kind, text, weight }: Named): boolean {
  return weight >= 1 && (kind === 'email' || kind === 'mention' || (kind === 'name' && /^\p{Lu}\p{Ll}/u.test(text)));
}
