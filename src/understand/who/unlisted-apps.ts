import { FAMILY_NAMES } from '../lexicon/family-names.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { SURNAMES, TITLES, WORD_NAMES } from '../lexicon/names.ts';
import { isPlace } from '../lexicon/places.ts';
import { RARE_FAMILY_NAMES, RARE_GIVEN_NAMES } from '../lexicon/rare-names.ts';
import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import type { Chunk } from './chunks.ts';
import { isCourtesy, startsClause } from './neighbours.ts';
import { NO_APP } from './opened.ts';

/** What is told of an application with "on" or "at" behind it; what is looked up on somebody (risk, alerts, MFA, a replay) is not. */
const ON_ONE = /^(?:signins?|failures|fail|error|CODE|legacy|blockedsignins|blocking|spray|prompt|having)$/;
/** What is done against an application. */
const AGAINST_ONE = /^(?:spray|failures|signins?|attempts?|attacks?)$/;

/** How far before a verb of getting the sign-ins are said. */
const REACH = 4;

/** "credential stuffing against Arbor", "a login loop on Toast", "how many sign-ins did Brightspace get": one word in a capital that nobody is called. */
export function isUnlistedApp(items: readonly Item[], { from, to, kind, possessive }: Chunk, at: number): boolean {
  if (kind !== 'name' || possessive || to !== from + 1 || isTitled(items, from) || !isUnlisted(items, from)) return false;
  return (at === from - 1 && (isToldOf(items, at) || isMuted(items, from))) || getsSignins(items, from);
}

/** Names of people in no list are short or end like those of people; the others are more often what somebody bought. */
const LIKE_A_PERSON = /^.{1,6}$|[aiuoy]$/;

/** "un-mute alerts for Darwinbox": what the alerts of a wish are about, where nobody is called so. */
function isMuted(items: readonly Item[], from: number): boolean {
  const low = wordAt(items, from);
  if (LIKE_A_PERSON.test(low) || RARE_GIVEN_NAMES.has(low)) return false;
  if (!/^(?:for|of|on|from)$/.test(wordAt(items, from - 1)) || shapeAt(items, from - 2) !== 'alerts') return false;
  const verb = /^(?:the|all|any|our|my)$/.test(wordAt(items, from - 3)) ? from - 4 : from - 3;
  return /^(?:mute|unmute)$/.test(shapeAt(items, verb));
}

/** "stuck in a loop on Toast": an ordinary word in a capital, where an application is told of. */
export function isOrdinaryApp(items: readonly Item[], i: number): boolean {
  const item = items[i];
  // "Harvest" is also what is done with passwords
  const isWord = item?.kind === 'word' || (item?.kind === 'concept' && item.shape === 'reuse');
  if (item === undefined || !isWord || isCourtesy(item) || startsClause(items, i) || items[i + 1]?.capital === true) return false;
  return !item.possessive && /^[A-Z][a-z]{3,}$/.test(item.raw) && isUnlisted(items, i) && isToldOf(items, i - 1);
}

/** "against Mr Okonjo": a title that was left before a name tells that somebody is called by it. */
function isTitled(items: readonly Item[], from: number): boolean {
  return TITLES.has(wordAt(items, from - 1));
}

function isToldOf(items: readonly Item[], at: number): boolean {
  // "sign-ins of Ottilie on Toast"
  const told = /^(?:of|for)$/.test(wordAt(items, at - 2)) ? shapeAt(items, at - 3) : shapeAt(items, at - 1);
  if (shapeAt(items, at) === 'versus') return AGAINST_ONE.test(told);
  return /^(?:on|at)$/.test(wordAt(items, at)) && ON_ONE.test(told);
}

/** "how many sign-ins did X get", "X got how many sign-ins". */
function getsSignins(items: readonly Item[], i: number): boolean {
  if (!/^(?:gets?|got|receives?|received|getting)$/.test(wordAt(items, i + 1))) return false;
  const before = items.slice(Math.max(0, i - REACH), i);
  if (before.some(({ shape }) => /^signins$/.test(shape)) && before.every(({ kind }) => kind !== 'stop')) return true;
  return shapeAt(items, i + 2) === 'howmany' && shapeAt(items, i + 3) === 'signins';
}

function isUnlisted(items: readonly Item[], i: number): boolean {
  const { raw = '', low = '' } = items[i] ?? {};
  if (!/^[A-Z][A-Za-z\d]+$/.test(raw) || NO_APP.test(low) || isPlace(raw)) return false;
  if (FIRST_NAMES.has(low) || FAMILY_NAMES.has(low) || RARE_FAMILY_NAMES.has(low) || WORD_NAMES.has(low) || SURNAMES.has(low))
    return false;
  // where nothing is written in small letters a capital tells nothing
  return items.some((item) => /^\p{Ll}{3}/u.test(item.raw));
}
