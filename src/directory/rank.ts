import { distance } from 'fastest-levenshtein';
import type { FoundPeople, Person } from './person.ts';

/** How well a typed name fits a person; higher is better, 0 is not at all. */
export const FIT = {
  /** Object id, user principal name or mail address in full. */
  identity: 100,
  /** The part before the @, or the whole display name. */
  account: 90,
  /** One whole word of the name: a first or a last name. */
  word: 80,
  /** The name or account begins with it. */
  beginning: 60,
  /** Every typed word begins some word of the name. */
  words: 40,
  none: 0,
} as const;

const GUEST = /^(.+)_([^_]+)#ext#@/;

/** Candidates shown to choose from. */
const MOST_SHOWN = 6;

export interface Ranked {
  readonly person: Person;
  readonly fit: number;
}

/** How well a text names a person. Accents and case do not count. */
export function fitOf(text: string, person: Person): number {
  const typed = fold(text);
  if (typed === '') return FIT.none;
  const addresses = [person.upn, person.mail ?? ''].map(fold).filter((address) => address !== '');
  if ([fold(person.id), ...addresses].some((identity) => identity === typed || identity === homeAddress(typed)))
    return FIT.identity;
  const accounts = [...addresses.map((address) => address.split('@', 1)[0] ?? ''), ...guestAccount(person)];
  const name = fold(person.name);
  if (typed === name || accounts.includes(typed)) return FIT.account;
  const words = [...wordsOf(name), ...wordsOf(fold(person.givenName ?? '')), ...wordsOf(fold(person.surname ?? ''))];
  if (words.includes(typed)) return FIT.word;
  if (typed === fold(`${person.surname ?? ''} ${person.givenName ?? ''}`)) return FIT.word;
  if (name.startsWith(typed) || accounts.some((account) => account.startsWith(typed))) return FIT.beginning;
  if (words.some((word) => word.startsWith(typed))) return FIT.beginning;
  const parts = wordsOf(typed);
  const every = parts.length > 0 && parts.every((part) => words.some((word) => word.startsWith(part)));
  return every ? FIT.words : FIT.none;
}

/** Best first; people whom the text does not fit are left out. Equal fits by name, then id, so that the order is fixed. */
export function rank(text: string, people: readonly Person[]): readonly Ranked[] {
  return people
    .map((person) => ({ person, fit: fitOf(text, person) }))
    .filter((ranked) => ranked.fit > FIT.none)
    .sort((left, right) => right.fit - left.fit || order(left.person, right.person));
}

/**
 * Decides whom a text means. One person alone at the best fit is taken; `exact` when the
 * text is their account, or a word of their name that nobody else has.
 *
 * @param more the source has people that were not read, so nobody can be the only one by name
 */
export function choose(text: string, people: readonly Person[], more: boolean): FoundPeople {
  const ranked = rank(text, people);
  const [best, second] = ranked;
  if (best === undefined) return { kind: 'none', nearest: nearest(text, people) };
  const rivals = ranked.filter((one) => one.fit >= FIT.word).length;
  const alone = second === undefined || second.fit < best.fit;
  if (alone && (best.fit >= FIT.word || !more)) {
    const exact = best.fit >= FIT.account || (best.fit === FIT.word && rivals === 1 && !more);
    return { kind: 'one', person: best.person, exact, others: ranked.slice(1, MOST_SHOWN).map((one) => one.person) };
  }
  const shown = ranked.slice(0, MOST_SHOWN).map((one) => one.person);
  return { kind: 'several', people: shown, more: more || ranked.length > shown.length };
}

/** People whose name or account is a typing error away, nearest first. */
export function nearest(text: string, people: readonly Person[]): readonly Person[] {
  const typed = fold(text).split('@', 1)[0] ?? '';
  // Two letters exchanged count as two.
  const furthest = typed.length < 4 ? 1 : Math.max(2, Math.floor(typed.length / 4));
  return people
    .map((person) => ({ person, far: Math.min(...namesOf(person).map((name) => distance(typed, name))) }))
    .filter((one) => one.far <= furthest)
    .sort((left, right) => left.far - right.far || order(left.person, right.person))
    .slice(0, MOST_SHOWN)
    .map((one) => one.person);
}

function namesOf(person: Person): readonly string[] {
  const name = fold(person.name);
  return [name, ...wordsOf(name), fold(person.upn).split('@', 1)[0] ?? ''];
}

/** eva_fabrikam.com#EXT#@contoso.com is eva@fabrikam.com at home, and the log of another tenant names her so. */
function homeAddress(folded: string): string | undefined {
  const [, account, domain] = GUEST.exec(folded) ?? [];
  return account === undefined ? undefined : `${account}@${domain ?? ''}`;
}

function guestAccount(person: Person): readonly string[] {
  const home = GUEST.exec(fold(person.upn))?.[1];
  return home === undefined ? [] : [home];
}

const SPECIAL: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' };

/** Lower case, without accents, single spaces. */
export function fold(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain
    .replaceAll(/[łøđßæœıþ]/g, (letter) => SPECIAL[letter] ?? letter)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function wordsOf(folded: string): readonly string[] {
  return folded.split(/[\s.,()]+/).filter((word) => word !== '');
}

function order(left: Person, right: Person): number {
  return left.name.localeCompare(right.name, 'en') || (left.id < right.id ? -1 : 1);
}
