import { SYSTEM } from '../../lexicon/abbreviations.ts';
import { isCommonWord } from '../../lexicon/common-words.ts';
import { FAMILY_NAMES } from '../../lexicon/family-names.ts';
import { FIRST_NAMES } from '../../lexicon/first-names.ts';
import { isForeign } from '../../lexicon/foreign.ts';
import { isDevice } from '../../lexicon/languages/devices.ts';
import { isOrdinary } from '../../lexicon/languages/ordinary.ts';
import { isGermanToo } from '../../lexicon/languages/german-too.ts';
import { belongsTo, fits, isNordic, wordOf } from '../../lexicon/languages/tables.ts';
import type { Phrases, Table } from '../../lexicon/languages/tables.ts';
import { matchApp } from '../../lexicon/lexicon.ts';
import { BEFORE_FAMILY_NAME, PARTICLES, WORD_NAMES } from '../../lexicon/names.ts';
import { isPlace } from '../../lexicon/places.ts';
import { VOCABULARY } from '../../lexicon/vocabulary.ts';
import { isOfTheTrade } from '../english.ts';
import { startsSentence } from '../tokens.ts';
import { isOwnersName } from './endings.ts';
import { getsIn, isWhoCannot, signsIn } from './entry-words.ts';
import type { Token } from '../tokens.ts';

/** A text of another language: its words without accents, and what each of them is for. */
export interface Said {
  readonly table: Table;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly uses: readonly Use[];
}
type Use = 'courtesy' | 'request' | 'name' | 'app' | 'time' | 'code' | 'ip' | 'id' | 'word';

/** Tokens from … to (half open) that are somebody or something. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

export function readSaid(tokens: readonly Token[], table: Table): Said {
  const words = tokens.map(({ kind, low }) => (kind === 'word' ? wordOf(table, low) : ''));
  const uses: Use[] = tokens.map(({ kind, low }): Use => {
    if (kind === 'ip') return 'ip';
    if (kind === 'guid') return 'id';
    if (/^(?:aadsts)?\d{5,7}$/.test(low)) return 'code';
    return 'word';
  });
  const mark = (from: number, to: number, use: Use): void => {
    for (let k = from; k < to; k += 1) uses[k] = use;
  };
  tokens.forEach((_, i) => {
    if (uses[i] !== 'word') return;
    const courtesy = phraseAt(table.courtesies, words, i);
    const request = courtesy === undefined ? phraseAt(table.requests, words, i) : undefined;
    mark(i, i + (courtesy?.words.length ?? 0), 'courtesy');
    mark(i, i + (request?.words.length ?? 0), 'request');
  });
  const lows = tokens.map(({ kind, low }) => (kind === 'word' ? low : '\u0000'));
  tokens.forEach((token, i) => {
    const app = uses[i] === 'word' && token.kind === 'word' ? matchApp(lows, i) : undefined;
    if (
      app !== undefined &&
      (token.capital || !table.known.has(words[i] ?? '')) &&
      isApp({ table, tokens, words }, i, app.length)
    )
      mark(i, i + app.length, 'app');
  });
  tokens.forEach((_, i) => {
    if (uses[i] === 'word' && isNameWord({ table, tokens, words, uses }, i)) uses[i] = 'name';
  });
  tokens.forEach((_, i) => {
    if (uses[i] !== 'word' || !PARTICLES.has(tokens[i]?.low ?? '') || uses[i - 1] !== 'name') return;
    const next = PARTICLES.has(tokens[i + 1]?.low ?? '') && uses[i + 1] === 'word' ? i + 2 : i + 1;
    if (endsThere(table, tokens[next], words[i] ?? '')) return;
    if (uses[next] === 'name' && tokens[i - 1]?.kind === 'word' && tokens[next]?.kind === 'word') mark(i, next, 'name');
  });
  return { table, tokens, words, uses };
}

/** "Piotra Zielińskiego do Comarch", "Sanne Mulder de Authenticator": no name goes on there. */
function endsThere({ language, beforeApp }: Table, next: Token | undefined, particle: string): boolean {
  return isOfTheTrade(next?.low ?? '') || (language === 'pl' && beforeApp.has(particle));
}

export function phraseAt(
  phrases: Phrases,
  words: readonly string[],
  i: number,
): { words: readonly string[]; meaning: readonly string[] } | undefined {
  return phrases.get(words[i] ?? '')?.find((phrase) => phrase.words.every((word, k) => words[i + k] === word));
}

/** One small word that an application is called by, too, is only that with a capital. */
function isApp({ table, tokens, words }: Pick<Said, 'table' | 'tokens' | 'words'>, i: number, length: number): boolean {
  const [token, before] = [tokens[i], words[i - 1] ?? ''];
  if (length > 1 || isOpened(table, token, before)) return true;
  if (token === undefined || token.low.length < 3 || /^(?:entra|azure|signpost|admin|token|mfa)$/.test(token.low)) return false;
  return token.capital || !(isCommonWord(token.low) || isOfTheTrade(token.low));
}

const OPENS = /^(?:ouvrir|abrir|aprire|openen|otworzyc|oppna|abne|apne|offnen|o)$/;

/** "nicht in teams", "abrir o teams": behind the word that says where, or what is opened. */
function isOpened({ beforeApp }: Table, token: Token | undefined, before: string): boolean {
  return /^(?:teams|outlook)$/.test(token?.low ?? '') && (beforeApp.has(before) || OPENS.test(before));
}

/** German nouns have capitals as well. */
const NOUN =
  /(?:ung|ungen|heit|keit|schaft|tion|tionen|tät|ismus|versuche?|konto|konten|liste|daten|fehler|zugriff|nummer|schutz|stunde|woche)$/;

function isNameWord(said: Said, i: number): boolean {
  const { table, tokens, words, uses } = said;
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'email' || token.kind === 'mention') return !/^signpost\b|^$/.test(token.low);
  if (token.kind !== 'word') return false;
  if (!token.capital) return isSmallName(said, i, token);
  const word = words[i] ?? '';
  if (isSystem(said, i, token)) return true;
  if (FIRST_NAMES.has(token.low)) return !(table.known.has(word) && saysNoName(tokens, i));
  if (WORD_NAMES.has(token.low) && !table.known.has(word)) return true;
  if (isToldByNeighbours(said, i, token)) return true;
  if (!isNobodysWord(table, token.low, word) || isGermanWord(said, i, word) || isFirstAlone(said, i, token)) return false;
  return table.beforePerson.has(words[i - 1] ?? '') || uses[i - 1] === 'name' || !NOUN.test(token.low);
}

/** "do Teta HR": the kind of system, behind its name. */
function isSystem({ table, tokens, words, uses }: Said, i: number, { raw }: Token): boolean {
  if (!SYSTEM.test(raw) || uses[i - 1] !== 'name' || tokens[i - 1]?.capital !== true) return false;
  return table.beforeApp.has(words[i - 2] ?? '') || uses[i - 2] === 'name';
}

function isToldByNeighbours(said: Said, i: number, token: Token): boolean {
  const halves = isFirstHalf(said, i, token) || isSurname(said, i, token);
  return halves || isElsewhere(said, i, token) || isOwnersName(said, i, token.low);
}

/** A capital that begins a sentence or what stands behind a sign, or one of many: "Hej, Om Linnéa ringer". */
function saysNoName(tokens: readonly Token[], i: number): boolean {
  const raw = tokens[i]?.raw ?? '';
  return startsSentence(tokens, i) || tokens[i - 1]?.raw === ',' || (raw.length > 1 && raw === raw.toUpperCase());
}

/** "à Montréal", "på Island": a known place behind the word that says where, whatever else begins like it. */
function isElsewhere({ table, words }: Said, i: number, { low }: Token): boolean {
  const word = words[i] ?? '';
  const opened = /^(?:o|a|at)$/.test(words[i - 1] ?? '') && words.slice(Math.max(0, i - 4), i - 1).some(getsIn);
  if (table.known.has(word) || !(opened || table.beforeApp.has(words[i - 1] ?? ''))) return false;
  return (
    isPlace(low) ||
    (isCommonWord(low) && isUnlisted(table, low, word) && !(table.language === 'de' && (isGermanToo(low) || NOUN.test(low))))
  );
}

/** "im Mai", "en mai": the month. */
const IN_MONTH = /^(?:im|in|en|em|a|i|w|seit|depuis|desde|sinds|od|sedan|siden|da|dal)$/;

/** "Per Åkesson", "Joke Hoekstra": a small word with a capital inside a sentence, before half of a name. */
function isFirstHalf({ table, tokens, words }: Said, i: number, { low, raw }: Token): boolean {
  const next = tokens[i + 1];
  if (startsSentence(tokens, i) || next?.kind !== 'word' || !next.capital) return false;
  const small = isNordic(table) && !isOfTheTrade(low) && /^\p{Lu}\p{Ll}{1,3}$/u.test(raw);
  const listed = BEFORE_FAMILY_NAME.has(low) && /^\p{Lu}\p{Ll}+$/u.test(raw) && !IN_MONTH.test(words[i - 1] ?? '');
  if (!small && !listed) return false;
  return FAMILY_NAMES.has(next.low) || WORD_NAMES.has(next.low) || isNobodysWord(table, next.low, words[i + 1] ?? '');
}

/** "Rafaela Nunes": behind a first name a capital is half of a name, though English has the word. German nouns have capitals as well. */
function isSurname({ table, tokens, words, uses }: Said, i: number, { low, raw }: Token): boolean {
  const first = tokens[i - 1];
  if (uses[i - 1] !== 'name' || first?.kind !== 'word' || first.possessive) return false;
  if (table.language === 'de' ? isGermanNoun(tokens, i) : !isFirstName(first)) return false;
  const word = words[i] ?? '';
  if (isCommonWord(low) && isUnlisted(table, low, word)) return true;
  return isOfAPerson(raw, low) && !table.known.has(word) && !table.stems.some((part) => fits(part, word));
}

function isFirstName({ low, capital }: Token): boolean {
  return FIRST_NAMES.has(low) || (capital && (WORD_NAMES.has(low) || BEFORE_FAMILY_NAME.has(low)));
}

/** "Bruno Vos", "Faith Good": also a word of a topic or of another language, unless it is what a feature of ours is called. */
function isOfAPerson(raw: string, low: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(raw) && !isOfTheTrade(low) && !FEATURE.test(low) && !DAY.test(low);
}

const FEATURE =
  /^(?:conditional|access|identity|protection|security|risk\p{L}*|sign-?ins?|sign|service|principals?|managed|legacy|impossible|travel|audit|report|error|status|azure|microsoft|windows|request|trace|correlation|password|account|user|alerts?|policy|policies|approvals?|log|logs|login|logon|spray|replay|theft|lockout|authentication|authenticator|methods?|please|thanks|today|yesterday|since|last|this|why|when|where|from|for|on|in|and|or)$/u;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Not "Wiebke Harms wirklich": a noun, or the words of the trade, behind somebody's name. */
function isGermanNoun(tokens: readonly Token[], i: number): boolean {
  const [low, before, next] = [tokens[i]?.low ?? '', tokens[i - 1], tokens[i + 1]];
  return isOfTheTrade(low) || NOUN.test(low) || before?.capital !== true || next?.kind !== 'word' || next.capital;
}

/** "Estamos …", "Arrête …": what begins a sentence by itself is a verb more often than a name that no table has. */
function isFirstAlone(said: Said, i: number, { low }: Token): boolean {
  const { table, tokens, words } = said;
  const next = tokens[i + 1];
  if (!startsSentence(tokens, i) || FAMILY_NAMES.has(low) || next === undefined || next.kind !== 'word') return false;
  // "Nulstil Sørens …": verbs stand there, and first names before the others
  if (isNordic(table) && (FIRST_NAMES.has(next.low) || isOwnersName(said, i + 1, next.low))) return true;
  return !next.capital && !NO_VERB_FIRST.test(table.language) && !FINITE.test(words[i + 1] ?? '');
}

/** Their verbs stand last. */
const NO_VERB_FIRST = /^(?:hi|tr)$/;
/** What somebody does or is: a name stands before it. */
const FINITE =
  /^(?:est|etait|n'.+|ne|a|s'.+|se|peut|doit|dit|no|tiene|esta|fue|ha|puede|sigue|dice|nao|foi|tem|pode|diz|non|e|puo|kan|is|was|heeft|zit|komt|zegt|nie|jest|ma|moze|ist|hat|kommt|kann|wird|wurde|war|sagt|s|n|ar|er|har|kan|kommer|far|sager|sier|siger|blev|ble|blir|bliver|var|vill|vil|skal|ska|havdar|haevder|hevder|pastar|mener|menar|sitter|sidder)$/;

/** "Haufenweise …", "ein Verdacht": a capital that begins a sentence, or a noun behind its article. */
function isGermanWord({ table, tokens, words }: Said, i: number, word: string): boolean {
  if (table.language !== 'de') return false;
  return (startsSentence(tokens, i) && ADVERB.test(word)) || ARTICLE.test(words[i - 1] ?? '');
}

const ADVERB = /^irgend|(?:weise|lich|isch|igen?|sam|bar)$/;
const ARTICLE =
  /^(?:der|die|das|dem|den|des|eine?[mnrs]?|keine?[mnrs]?|unsere?[mnrs]?|diese[mnrs]?|neue[mnrs]?|alle[rn]?|viele[rn]?)$/;

/** In small letters: a first name, what stands behind "of", or behind another such part. */
function isSmallName(said: Said, i: number, { low }: Token): boolean {
  const { table, tokens, words, uses } = said;
  const [word, before] = [words[i] ?? '', words[i - 1] ?? ''];
  if (table.known.has(word)) return false;
  if (FIRST_NAMES.has(low)) return !isOfTheTrade(low);
  if (isOfGroup(words, i)) return false;
  const named = uses[i - 1] === 'name' && tokens[i - 1]?.capital === false;
  // "rafaela nunes": behind a first name, though English has the word
  if (named && FIRST_NAMES.has(tokens[i - 1]?.low ?? '') && word.length > 2 && isUnlisted(table, low, word)) return true;
  if (isToldByEntry(said, i, low)) return true;
  return (
    ((before.length > 1 && table.beforePerson.has(before)) || named) &&
    word.length > (named ? 1 : 2) &&
    isNobodysWord(table, low, word)
  );
}

/** "el equipo de ventas", "hvilke apper bruker regnskapsavdelingen": people at work, and nobody by name. */
function isOfGroup(words: readonly string[], i: number): boolean {
  const led = words[i - 2] ?? '';
  return isOrdinary(words[i] ?? '') && (isOrdinary(led) || /^app/.test(led));
}

/** "por que a jussara não consegue entrar": who gets in or does not, and into what. */
function isToldByEntry(said: Said, i: number, low: string): boolean {
  const { table, words } = said;
  const word = words[i] ?? '';
  if (word.length < 3 || isDevice(word) || isOrdinary(word) || !isNobodysWord(table, low, word)) return false;
  return isWhoCannot(words, i, table.language) || isSignedInTo(said, i);
}

/** "logge ind på zenegy", "iniciar sesión en holded": what somebody signs in to, right behind the verb. */
function isSignedInTo({ table, words }: Said, i: number): boolean {
  if (!table.beforeApp.has(words[i - 1] ?? '')) return false;
  return signsIn(words[i - 2] ?? '') || (/^(?:ind|inn|in|sie)$/.test(words[i - 2] ?? '') && signsIn(words[i - 3] ?? ''));
}

/** In no table of this language, of the trade or of English. */
function isNobodysWord(table: Table, low: string, word: string): boolean {
  return !isCommonWord(low) && isUnlisted(table, low, word);
}

function isUnlisted(table: Table, low: string, word: string): boolean {
  if (table.known.has(word) || isForeign(low) || isOfTheTrade(low) || VOCABULARY.has(low)) return false;
  return !table.stems.some((part) => fits(part, word)) && !table.orders.some((order) => belongsTo(order, word));
}

export function chunksOf({ tokens, uses }: Said, use: Use): readonly Chunk[] {
  const found: Chunk[] = [];
  for (let i = 0; i < uses.length; i += 1) {
    if (uses[i] !== use) continue;
    const from = i;
    if (tokens[i]?.kind === 'word')
      while (uses[i + 1] === use && tokens[i + 1]?.kind === 'word' && tokens[i]?.possessive !== true) i += 1;
    found.push({ from, to: i + 1 });
  }
  return found;
}

/** Whoever a text names. "im Handbuch", "i Salesforce": what stands in something, or on it, and has no first name, is a thing. */
export function peopleOf(said: Said): readonly Chunk[] {
  return chunksOf(said, 'name').filter((chunk) => !isInside(said, chunk));
}

function isInside({ table, tokens, words }: Said, { from, to }: Chunk): boolean {
  const before = words[from - 1] ?? '';
  if (tokens[from]?.kind !== 'word' || table.beforePerson.has(before) || !table.beforeApp.has(before)) return false;
  return !tokens.slice(from, to).some(({ low }) => FIRST_NAMES.has(low));
}

/** The person most surely meant: an address, a first name, a full name, whoever stands behind "of" or "for". */
export function personOf(said: Said, among: readonly Chunk[]): Chunk | undefined {
  return among.toSorted((a, b) => surety(said, b) - surety(said, a))[0];
}

export function surety({ table, tokens, words }: Said, { from, to }: Chunk): number {
  const token = tokens[from];
  if (token?.kind === 'email') return 6;
  if (token?.kind === 'mention') return from === 0 ? 1 : 5;
  if (to - from > 1 && SYSTEM.test(tokens[to - 1]?.raw ?? '')) return 0;
  const own = tokens.slice(from, to).some(({ low }) => FIRST_NAMES.has(low)) ? 3 : 0;
  return (
    own +
    (to - from > 1 ? 2 : 0) +
    (table.beforePerson.has(words[from - 1] ?? '') ? 1 : 0) +
    (startsSentence(tokens, from) ? 0 : 0.5)
  );
}
