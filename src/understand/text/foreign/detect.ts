import { FAMILY_NAMES } from '../../lexicon/family-names.ts';
import { FIRST_NAMES } from '../../lexicon/first-names.ts';
import { isKnownWord } from '../../lexicon/fuzzy.ts';
import { WORD_NAMES } from '../../lexicon/names.ts';
import { fits, folded, TABLES, wordOf } from '../../lexicon/languages/tables.ts';
import type { Table } from '../../lexicon/languages/tables.ts';
import { isEnglishWord, isOfTheTrade } from '../english.ts';
import type { Token } from '../tokens.ts';
import { withoutElision } from './elision.ts';

/** Words of other tongues that the vocabulary of an English text has as well. */
const FOREIGN_THERE: ReadonlySet<string> = new Set(
  `aanmelden abertas abiertas acceder accedere accesso activas actives alarme alertas alertes allarmi alsjeblieft alstublieft anmelden ativas avvisi bedeutet
benutzer benutzerin benutzerkonto bitte bonjour codice codigo compte connecter connexions conta cours cuenta danke del entrar erro errore favore fehler fehlercode fehlermeldung
foutcode gebruiker gracias guten iniciar konto meldingen meldungen merci offenen openstaande ouvertes passwort por probleem usuario utente utilisateur utilizador uzytkownika vous
waarschuwingen hola pour er voyage voyages`.split(/\s+/),
);

/** A slip of "access", days as they are written short, and names. */
const ENGLISH_SLIPS = /^(?:acces|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|mai|chi|per|ten)$/;

/** Word → the languages that it tells of: none that is English, too, or somebody's name. */
const TELLING: ReadonlyMap<string, readonly Table[]> = new Map(
  [
    ...Map.groupBy(
      TABLES.flatMap((table) => [...table.known].filter(tells).map((word) => ({ table, word }))),
      ({ word }) => word,
    ),
  ].map(([word, list]) => [word, list.map(({ table }) => table)]),
);

/** Every word → its languages: an accent tells where the word without it is English, too: "för", "låst". */
const KNOWN: ReadonlyMap<string, readonly Table[]> = new Map(
  [...new Set(TABLES.flatMap(({ known }) => [...known]))].map((word) => [word, TABLES.filter(({ known }) => known.has(word))]),
);

function tells(word: string): boolean {
  if (FOREIGN_THERE.has(word)) return true;
  if (ENGLISH_SLIPS.test(word)) return false;
  if (word.length < 2 || !/\p{L}/u.test(word) || isOfTheTrade(word) || isEnglishWord(word) || isKnownWord(word)) return false;
  return !isName(word);
}

function isName(word: string): boolean {
  return FIRST_NAMES.has(word) || FAMILY_NAMES.has(word) || WORD_NAMES.has(word);
}

/** First four letters → the beginnings of compounds and of inflected words. */
const BEGINNINGS = Map.groupBy(
  TABLES.flatMap((table) => table.stems.filter(({ text, from }) => !from && text.length > 4).map((part) => ({ table, part }))),
  ({ part }) => part.text.slice(0, 4),
);

/** Letters that some of the Nordic languages have, and the others not. */
const LETTERS: readonly (readonly [letter: RegExp, languages: RegExp])[] = [
  [/[øæ]/, /^(?:da|nb)$/],
  [/[äö]/, /^(?:sv|de|nl|tr)$/],
  [/å/, /^(?:sv|da|nb)$/],
];

function toldBy(low: string): readonly Table[] | undefined {
  const word = folded(low);
  const spelt = /[aou]e/.test(word)
    ? TELLING.get(word.replace(/([aou])e/g, '$1'))?.filter(({ language }) => language === 'de')
    : [];
  const all =
    TELLING.get(word) ??
    (spelt?.length ? spelt : undefined) ??
    (word === low || isName(low) || isName(word) ? undefined : KNOWN.get(word));
  const written = LETTERS.find(([letter]) => letter.test(low))?.[1];
  // Vietnamese and others have as many accents, and Hindi is read without any
  const tables = word === low ? all : all?.filter(({ language }) => language !== 'hi' && written?.test(language) !== false);
  const likely = tables === undefined ? BEGINNINGS.get(word.slice(0, 4)) : undefined;
  if (likely === undefined || !(tells(word) || isAccented(low, word))) return tables;
  const found = likely.filter(({ part }) => fits(part, word)).map(({ table }) => table);
  return found.length === 0 ? undefined : [...new Set(found)];
}

/** "expiré": English only without its accent. */
function isAccented(low: string, word: string): boolean {
  return word !== low && word.length > 4 && !isName(word) && !isName(low);
}

const ITALIAN = TABLES.filter(({ language }) => language === 'it');

/** "come mai": of no other language, though each of its words is. */
function isHowCome(tokens: readonly Token[], i: number): boolean {
  const pair = tokens[i]?.low === 'mai' ? i - 1 : i;
  return tokens[pair]?.low === 'come' && tokens[pair + 1]?.low === 'mai';
}

/** Languages of which a text may be, the likeliest first; none for a text in English, which has as many words of its own. */
export function languagesOf(typed: readonly Token[]): readonly Table[] {
  const tokens = typed.flatMap(withoutElision);
  const told = new Map<Table, Told>();
  for (const [i, { kind, low }] of tokens.entries()) {
    const tables = kind !== 'word' ? undefined : isHowCome(tokens, i) ? ITALIAN : toldBy(low);
    for (const table of tables ?? []) {
      const { words, weight } = told.get(table) ?? { words: 0, weight: 0 };
      told.set(table, { words: words + 1, weight: weight + 1 / (tables?.length ?? 1) });
    }
  }
  if (told.size === 0 || hasEnglishSentence(tokens)) return [];
  return [...told]
    .filter(([table, { words }]) => (words > 1 ? words > englishWords(tokens, table) : isWholly(tokens, table)))
    .toSorted(([, a], [, b]) => b.weight - a.weight || b.words - a.words)
    .slice(0, 3)
    .map(([table]) => table);
}

/** "God morgen!": words of a greeting that English has, too. */
const GREETS = /^(?:god|morgen|dag)$/;
/** "pr. time", "kl. 9": nothing ends there. */
const SHORTENED = /^(?:pr|kl|ca|std|bzw|evtl|nr)$/;

/** "Waarom gaat dit mis? top failures today": what counts is said in English. */
function hasEnglishSentence(tokens: readonly Token[]): boolean {
  let [own, foreign] = [0, 0];
  for (const [i, { kind, low, raw }] of tokens.entries()) {
    if (kind === 'punct' && /^[.?!:\n]/.test(raw)) {
      if (raw === '.' && SHORTENED.test(tokens[i - 1]?.low ?? '')) continue;
      if (own > 1 && foreign === 0) return true;
      [own, foreign] = [0, 0];
    } else if (kind === 'word') {
      if (toldBy(low) !== undefined || isHowCome(tokens, i)) foreign += 1;
      else if (!GREETS.test(low) && (isEnglishWord(low) || isKnownWord(low))) own += 1;
    }
  }
  return own > 1 && foreign === 0;
}

interface Told {
  readonly words: number;
  readonly weight: number;
}

/** One word is enough to tell the language of so few. */
const MOST = 10;

/** Said as well where only a name or a time is in English. */
const BESIDE_SLOTS = /^(?:for|from|with|of|on|in|at|to|since|please|pls)$/;

/** What an id is of is said in English. */
const ID_LABEL = /-id$|^(?:correlation|request|trace|id)$/;

/** What our topics are called in every language. */
const TERMS =
  /^(?:tenants?|service|principals?|spray|audit|logs?|basic|auth|legacy|conditional|access|polic(?:y|ies)|sign-?ins?|identity|protection|imap|pop3?|smtp|strategies)$/;

/** Every word that no capital makes a name is of this language. */
function isWholly(tokens: readonly Token[], table: Table): boolean {
  if (tokens.length > MOST) return false;
  const words = tokens
    .filter(({ kind }) => kind === 'word')
    .map(({ low, capital }) => ({ low, word: wordOf(table, low), capital }));
  const isStem = (word: string): boolean => table.stems.some((part) => part.text.length > 4 && fits(part, word));
  const own = words.map(({ word }) => table.known.has(word) || isStem(word));
  if (!words.some(({ low, word }, i) => own[i] === true && (tells(word) || toldBy(low) !== undefined))) return false;
  return words.every(({ low, capital }, i) => {
    if (FIRST_NAMES.has(words[i - 1]?.low ?? '') && !isEnglishWord(low) && !isKnownWord(low)) return true;
    if (
      own[i] === true ||
      ID_LABEL.test(low) ||
      BESIDE_SLOTS.test(low) ||
      isOfTheTrade(low) ||
      TERMS.test(low) ||
      FIRST_NAMES.has(low)
    )
      return true;
    return capital && !isEnglishWord(low) && !(isKnownWord(low) && !WORD_NAMES.has(low));
  });
}

/** Words that only English has. */
export function englishWords(tokens: readonly Token[], { known }: Table): number {
  return tokens.filter(({ kind, low }) => {
    if (
      kind !== 'word' ||
      BESIDE_SLOTS.test(low) ||
      isOfTheTrade(low) ||
      TERMS.test(low) ||
      known.has(folded(low)) ||
      FIRST_NAMES.has(low)
    )
      return false;
    return isEnglishWord(low) || isKnownWord(low);
  }).length;
}
