import { isForeign } from '../lexicon/foreign.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isKnownWord } from '../lexicon/fuzzy.ts';
import { GLOSSES, TELLING } from '../lexicon/glosses.ts';
import { PARTICLES } from '../lexicon/names.ts';
import { isEnglishWord, isOfTheTrade } from './english.ts';
import { besideEnglish } from './foreign/beside-english.ts';
import { withoutElision } from './foreign/elision.ts';
import { askedBehind } from './foreign/behind.ts';
import { catalanInSpanish } from './foreign/catalan.ts';
import { askedIn } from './foreign/question.ts';
import type { Token } from './tokens.ts';

/** Word → the languages that it tells of, in the order of the table. */
const TOLD_BY: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(
    Object.groupBy(
      Object.entries(TELLING).flatMap(([language, words]) => words.split(' ').map((word) => ({ language, word }))),
      ({ word }) => word,
    ),
  ).map(([word, list]) => [word, (list ?? []).map(({ language }) => language)]),
);

interface Gloss {
  readonly words: readonly string[];
  readonly meaning: readonly string[];
}
type Index = ReadonlyMap<string, readonly Gloss[]>;

const INDEXES: ReadonlyMap<string, Index> = new Map(Object.entries(GLOSSES).map(([language, text]) => [language, indexOf(text)]));

function indexOf(text: string): Index {
  const all = text.split(/[|\n]/).map((line): Gloss => {
    const [phrase = '', meaning = ''] = line.trim().split('=');
    return { words: phrase.split(' '), meaning: meaning === '' ? [] : meaning.split(' ') };
  });
  const groups = Map.groupBy(all, ({ words }) => words[0] ?? '');
  return new Map([...groups].map(([first, list]) => [first, list.toSorted((a, b) => b.words.length - a.words.length)]));
}

/** A question is short; a text with more words is a mail or a page, and its values are read from their labels. */
const MOST_WORDS = 30;

interface Glossed {
  readonly tokens: readonly Token[];
  /** It speaks of an action, and some of its words are in no table: they may deny or doubt what is left, which orders nothing. */
  readonly unsure: boolean;
}

/** A denial in another tongue than the order beside it. */
const DENIES =
  /^(?:nicht|keinesfalls|niemals|keine?n?|niet|nooit|geen|não|nao|nunca|jamais|pas|todav[ií]a|nahi|nahin|değil|nie|inte|ikke|aldrig|aldri)$/;

/** "Hilfe", "ayuda por favor": nothing else is said. */
const HELP = /^(?:hilfe|aide|ayuda|ajuda|aiuto|hulp|aidez-moi|ayúdame|ajude-me|aiutami|hjälp|hjælp|hjelp|pomoc|yardım)$/;
const ASKED_KINDLY =
  /^(?:bitte|please|por|favor|per|favore|alstublieft|alsjeblieft|s'il|te|vous|plaît|plait|svp|stp|danke|merci|gracias|[.!?,¡])$/;

function withHelp(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length > 6 || !tokens.some(({ low }) => HELP.test(low))) return tokens;
  if (!tokens.every(({ low }) => HELP.test(low) || ASKED_KINDLY.test(low))) return tokens;
  return tokens.flatMap((token) => (HELP.test(token.low) ? [{ ...token, raw: 'help', low: 'help' }] : []));
}

/** A whole question or order in German, French, Spanish, Portuguese, Dutch or Italian, word by word in English; names stay as they are. */
export function glossed(tokens: readonly Token[]): Glossed {
  const alone = { tokens: besideEnglish(withHelp(tokens)), unsure: false };
  if (tokens.length > MOST_WORDS) return alone;
  const asked = askedBehind(tokens) ?? askedIn(catalanInSpanish(tokens));
  if (asked.tokens !== undefined) return { tokens: asked.tokens, unsure: asked.unsure };
  if (tokens.some(({ kind }) => kind === 'guid')) return alone;
  const asTyped = { ...alone, unsure: asked.unsure || tokens.some(({ low }) => DENIES.test(low)) };
  if (tokens.length < 3) return asTyped;
  if (!tokens.some(({ low }) => TOLD_BY.has(low))) return asTyped;
  const split = tokens.flatMap(withoutElision);
  const language = languageOf(split);
  const index = language === undefined ? undefined : INDEXES.get(language);
  if (index === undefined) return asTyped;
  const own = language === 'fr' || language === 'it' ? split : tokens;
  const { read, unknown } = translated(own, index);
  const acts = read.some(
    ({ low }, i) => /^(?:end|revoke|disable|enable)$/.test(low) || (low === 'sign' && read[i + 1]?.low === 'out'),
  );
  return { tokens: withVerbFirst(read), unsure: asTyped.unsure || (unknown && acts) };
}

/** A word that no table knows and that is no name in a capital. */
function isUnknown({ kind, low, capital }: Token, index: Index): boolean {
  return kind === 'word' && !capital && !FIRST_NAMES.has(low) && !PARTICLES.has(low) && !index.has(low);
}

/** The language whose words a text is full of; undefined where English is as likely. */
function languageOf(tokens: readonly Token[]): string | undefined {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ low }) => low);
  const told = new Map<string, number>();
  for (const word of words) for (const language of TOLD_BY.get(word) ?? []) told.set(language, (told.get(language) ?? 0) + 1);
  const [best, most] = [...told].reduce<[string | undefined, number]>((a, b) => (b[1] > a[1] ? b : a), [undefined, 0]);
  if (best === undefined) return undefined;
  const own = INDEXES.get(best);
  if (own === undefined || tokens.some((token) => isEnglish(token, own))) return undefined;
  const known = words.filter((word) => own.has(word)).length;
  return (most >= 2 || known >= 2) && known * 2 >= words.length ? best : undefined;
}

/** A word that only an English text has. */
function isEnglish({ kind, low, capital }: Token, own: Index): boolean {
  if (kind !== 'word' || own.has(low)) return false;
  return isEnglishWord(low) || (!capital && !isOfTheTrade(low) && isKnownWord(low) && !isForeign(low));
}

function translated(tokens: readonly Token[], index: Index): { read: readonly Token[]; unknown: boolean } {
  const read: Token[] = [];
  let unknown = false;
  const named = tokens.some((token) => isNamed(token, index));
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token === undefined) break;
    const gloss = isInName(tokens, i, index) ? undefined : glossAt(tokens, i, index);
    if (gloss !== undefined) {
      const last = tokens[i + gloss.words.length - 1] ?? token;
      for (const word of gloss.meaning)
        read.push({
          ...token,
          kind: 'word',
          raw: word,
          low: word.toLowerCase(),
          end: last.end,
          possessive: false,
          capital: /^\p{Lu}/u.test(word),
        });
      i += gloss.words.length;
      continue;
    }
    // what no table knows is a word of that language where somebody is named in a capital
    const strange = !isInName(tokens, i, index) && isUnknown(token, index);
    unknown ||= strange;
    if (!(named && strange) && token.raw !== '¿') read.push(token);
    i += 1;
  }
  return { read, unknown };
}

function glossAt(tokens: readonly Token[], i: number, index: Index): Gloss | undefined {
  return index.get(tokens[i]?.low ?? '')?.find(({ words }) => words.every((word, k) => tokens[i + k]?.low === word));
}

function isNamed(token: Token | undefined, index: Index): boolean {
  if (token === undefined) return false;
  return token.kind === 'email' || token.kind === 'mention' || (token.kind === 'word' && token.capital && !index.has(token.low));
}

/** "Ana da Silva": a small word between the parts of a name. */
function isInName(tokens: readonly Token[], i: number, index: Index): boolean {
  const token = tokens[i];
  if (token === undefined || !PARTICLES.has(token.low)) return false;
  return isNamed(tokens[i - 1], index) && tokens[i - 1]?.kind === 'word' && isNamed(tokens[i + 1], index);
}

/** "sessions of Ana end please": the verb of an order, last in German and Dutch, goes to the front. */
function withVerbFirst(tokens: readonly Token[]): readonly Token[] {
  const is = (i: number, words: RegExp): boolean => words.test(tokens[i]?.low ?? '');
  let at = tokens.length - 1;
  while (at > 0 && is(at, /^(?:please|thanks|now|everywhere|[.!])$/)) at -= 1;
  const verb = tokens[at];
  if (verb === undefined || !is(at, /^(?:end|revoke|disable|enable)$/)) return tokens;
  let from = 0;
  while (is(from, /^(?:please|hello|,)$/)) from += 1;
  let head = from;
  while (is(head, /^(?:the|all|his|her)$/)) head += 1;
  if (!is(head, /^(?:account|sessions?)$/) || !is(head + 1, /^of$/)) return tokens;
  const start = tokens[from]?.start ?? verb.start;
  return [...tokens.slice(0, from), { ...verb, start, end: start }, ...tokens.slice(from, at), ...tokens.slice(at + 1)];
}
