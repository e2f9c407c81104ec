import { DIALECTS } from '../lexicon/dialects.ts';
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
  const dialect = TABLES.find(({ tells }) => tells.some((words) => tokens.some((_, i) => standsAt(tokens, i, words))));
  return dialect === undefined ? tokens : plain(tokens, dialect);
}

function plain(tokens: readonly Token[], { entries }: Dialect): readonly Token[] {
  const read: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const entry = entries.find(({ words }) => standsAt(tokens, i, words));
    if (entry === undefined) read.push(token);
    else {
      const { words, meaning } = entry;
      const last = tokens[i + words.length - 1] ?? token;
      for (const word of meaning) read.push({ ...token, kind: 'word', raw: word, low: word, end: last.end, capital: false });
      i += words.length - 1;
    }
  }
  return read;
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
