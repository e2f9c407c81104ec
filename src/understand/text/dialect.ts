import { isCommonWord } from '../lexicon/common-words.ts';
import { DIALECTS } from '../lexicon/dialects.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { matchConcept } from '../lexicon/lexicon.ts';
import { wordStems } from '../lexicon/stems.ts';
import { VOCABULARY } from '../lexicon/vocabulary.ts';
import type { Token } from './tokens.ts';

interface Entry {
  readonly words: readonly string[];
  readonly meaning: readonly string[];
}
interface Dialect {
  readonly tells: readonly (readonly string[])[];
  readonly entries: readonly Entry[];
}

/** The longest entries first, so that "kena locked" is not read as "kena". */
const TABLES: readonly Dialect[] = Object.values(DIALECTS).map(({ tells, words }) => ({
  tells: tells
    .trim()
    .split(/\s+/)
    .map((word) => word.split('-')),
  entries: words
    .split(/[|\n]/)
    .map((line): Entry => {
      const [phrase = '', meaning = ''] = line.trim().split('=');
      return { words: phrase.split(' '), meaning: meaning === '' ? [] : meaning.split(' ') };
    })
    .toSorted((a, b) => b.words.length - a.words.length),
}));

/** A question is short; what is longer is a mail or a page. */
const MOST_WORDS = 40;

/** "Morag cannae get intae SharePoint the day", "dem don hack Ana", "account kena locked or not": in plain English, where one word tells of the dialect. */
export function fromDialect(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length > MOST_WORDS) return tokens;
  const told = TABLES.filter(({ tells }) => tells.some((words) => tokens.some((_, i) => standsAt(tokens, i, words))));
  return told.reduce(plain, withoutAfter(tokens));
}

/** What stands between "is" and "after" there is who did it, in a word or two. */
const MOST_BETWEEN = 2;

/** "how many alerts are we after getting", "she's after losing her phone": in Ireland what somebody has just done, and not when. */
function withoutAfter(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, i) => !(token.low === 'after' && isDoing(tokens[i + 1]) && isBehindSubject(tokens, i)));
}

function isDoing(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    /^(?:having|getting|losing|being|falling|failing|seeing|signing|logging|clicking|changing|opening|giving|entering)$/.test(
      token.low,
    )
  );
}

function isBehindSubject(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 1 - MOST_BETWEEN; k -= 1) {
    const token = tokens[k];
    if (token?.kind !== 'word' || /^(?:it|this|that|what|which|there)$/.test(token.low)) return false;
    if (/^(?:am|is|are)$/.test(token.low)) return true;
    if (/^(?:he|she)$/.test(token.low) && token.possessive) return true;
    if (/^(?:i'm|you're|we're|they're)$/.test(token.low)) return true;
    if (!token.capital && !/^(?:i|you|we|they|he|she)$/.test(token.low)) return false;
  }
  return false;
}

function plain(tokens: readonly Token[], { entries }: Dialect): readonly Token[] {
  const read: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const entry = entries.find(({ words }) => standsAt(tokens, i, words));
    if (entry === undefined) read.push(withWholeEnding(token));
    else {
      const { words, meaning } = entry;
      const last = tokens[i + words.length - 1] ?? token;
      for (const word of meaning) read.push({ ...spelt(token, word), end: last.end, possessive: isPossessive(last) });
      i += words.length - 1;
    }
  }
  return read;
}

function spelt(token: Token, word: string): Token {
  return { ...token, kind: 'word', raw: word, low: word.toLowerCase(), possessive: false, capital: false };
}

/** "whit's", and not "wi'" or "tryin'", where the apostrophe stands for letters that are not said. */
function isPossessive({ raw, start, end, possessive }: Token): boolean {
  return possessive && end - start > raw.length + 1;
}

/** "failin", "tryin'": without the last letter of a word that we know with it. */
function withWholeEnding(token: Token): Token {
  const whole = `${token.low}g`;
  if (token.kind !== 'word' || token.capital || !/^\p{Ll}{2,}in$/u.test(token.raw) || isKnown(token.low)) return token;
  return isKnown(whole) || wordStems(whole).some(isKnown) ? spelt(token, whole) : token;
}

function isKnown(low: string): boolean {
  return FIRST_NAMES.has(low) || VOCABULARY.has(low) || isCommonWord(low) || matchConcept([low], 0) !== undefined;
}

/** In small letters, or at the beginning of what is said: anywhere else a word in a capital is a name. */
function standsAt(tokens: readonly Token[], i: number, words: readonly string[]): boolean {
  return words.every((word, k) => {
    const token = tokens[i + k];
    return token?.kind === 'word' && token.low === word && (!token.capital || isFirst(tokens, i + k));
  });
}

function isFirst(tokens: readonly Token[], i: number): boolean {
  return i === 0 || /^[.!?\n]/.test(tokens[i - 1]?.raw ?? '');
}
