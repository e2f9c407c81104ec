import { isAbbreviation } from '../lexicon/abbreviations.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { FAMILY_NAMES } from '../lexicon/family-names.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { meansNothing } from '../lexicon/foreign.ts';
import { WORD_NAMES } from '../lexicon/names.ts';
import { isRarerWord } from '../lexicon/rarer-words.ts';
import { wordStems } from '../lexicon/stems.ts';
import { VOCABULARY } from '../lexicon/vocabulary.ts';
import { matchApp, matchConcept } from '../lexicon/lexicon.ts';
import type { Match } from '../lexicon/lexicon.ts';
import { codeAt } from '../what/code.ts';
import type { FieldKind } from './field-labels.ts';
import { isForeignHere } from './foreign-here.ts';
import { endsSentence } from './stops.ts';
import { isBeforeSurname, isShortName } from './short-names.ts';
import { isTicket } from './tickets.ts';
import { startsSentence } from './tokens.ts';
import type { Token } from './tokens.ts';

export type ItemKind =
  | 'id'
  | 'concept'
  | 'word'
  | 'unknown'
  | 'stop'
  | 'punct'
  | 'time'
  | 'code'
  | 'hex'
  | 'ip'
  | 'guid'
  | 'email'
  | 'mention'
  | 'quoted'
  | 'app'
  | 'number'
  | 'ticket';

/** One or more tokens that mean one thing. */
export interface Item {
  readonly kind: ItemKind;
  /** What rules read: the concept, the word itself, or the kind in capitals. */
  readonly shape: string;
  readonly raw: string;
  readonly low: string;
  readonly start: number;
  readonly end: number;
  /** Index of the first token, and one past the last. */
  readonly first: number;
  readonly last: number;
  readonly possessive: boolean;
  readonly capital: boolean;
  readonly code?: number;
  /** The first of its line, and not of the text. */
  readonly newLine?: boolean;
  /** It stands in a field of a ticket. */
  readonly field?: FieldKind;
}

/** Words → items: times are taken as given, then ids and codes, known phrases, known applications, and what is left. */
export function makeItems(
  text: string,
  tokens: readonly Token[],
  times: readonly (readonly [number, number])[],
  shouting: boolean,
): readonly Item[] {
  const words = tokens.map((t) => (t.kind === 'word' || t.kind === 'number' ? t.low : '\u0000'));
  const items: Item[] = [];
  let i = 0;
  while (i < tokens.length) {
    const item = itemAt({ text, tokens, words, times, shouting }, i);
    items.push(item);
    i = item.last;
  }
  return items;
}

interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly times: readonly (readonly [number, number])[];
  /** Capitals tell nothing. */
  readonly shouting: boolean;
}

function itemAt(source: Source, i: number): Item {
  const { tokens, times } = source;
  const time = times.find(([from]) => from === i);
  if (time) return make(source, i, time[1], 'time', 'TIME');
  const token = tokens[i];
  return token ? tokenItem(source, i, token) : make(source, i, i + 1, 'punct', '');
}

function tokenItem(source: Source, i: number, token: Token): Item {
  const { tokens, words, times } = source;
  switch (token.kind) {
    case 'mention':
    case 'email':
    case 'guid':
    case 'ip':
    case 'hex':
    case 'quoted':
      return make(source, i, i + 1, token.kind, token.kind.toUpperCase());
    case 'url':
      return make(source, i, i + 1, 'ticket', 'URL');
    case 'iso':
      return make(source, i, i + 1, 'time', 'TIME');
    case 'punct':
      return make(source, i, i + 1, endsSentence(tokens, i, token) ? 'stop' : 'punct', token.raw.trim() === '' ? '' : token.raw);
    case 'number':
    case 'word':
      break;
  }
  const code = codeAt(tokens, i);
  if (code !== undefined) return { ...make(source, i, i + 1, 'code', 'CODE'), code };
  if (isTicket(tokens, i)) return make(source, i, i + 1, 'ticket', 'TICKET');
  const limit = times.find(([from]) => from > i)?.[0] ?? tokens.length;
  return wordItem(source, i, limit, token, words);
}

function wordItem(source: Source, i: number, limit: number, token: Token, words: readonly string[]): Item {
  const concept = matchConcept(words, i) ?? hyphenated(words[i] ?? '');
  const app = matchApp(words, i);
  const fits = (length: number): boolean => i + length <= limit && unbroken(source.tokens, i, i + length);
  if (
    app &&
    fits(app.length) &&
    app.length >= (concept?.length ?? 0) &&
    !isSentenceWord(app.length, token, source.tokens[i + 1])
  ) {
    return make(source, i, i + app.length, 'app', 'APP');
  }
  if (concept && fits(concept.length) && !isOtherCase(token, source) && !isBeforeSurname(source.tokens, i))
    return make(source, i, i + concept.length, 'concept', concept.meaning);
  const single = concept && concept.length > 1 ? matchConcept([words[i] ?? ''], 0) : undefined;
  if (single) return make(source, i, i + 1, 'concept', single.meaning);
  if (token.kind === 'number')
    return make(source, i, i + 1, /\p{L}/u.test(token.low) ? 'unknown' : 'number', /\p{L}/u.test(token.low) ? '_' : 'NUMBER');
  return plainItem(source, i, token, words);
}

/** "per-hour", "impossible-travel": a known phrase written in one word. */
function hyphenated(word: string): Match | undefined {
  const parts = word.split('-');
  const whole = parts.length > 1 ? matchConcept(parts, 0) : undefined;
  return whole?.length === parts.length ? { meaning: whole.meaning, length: 1 } : undefined;
}

/** Neither a name from a table nor a concept: an ordinary word, or something that may be a name. */
function plainItem(source: Source, i: number, token: Token, words: readonly string[]): Item {
  const word = words[i] ?? '';
  if (/^\p{Ll}{3,}\p{Lu}\p{Ll}{2,}/u.test(token.raw) && !/^(?:for|of|user|account|@)$/.test(words[i - 1] ?? ''))
    return make(source, i, i + 1, 'word', token.low);
  if (/^(?:I{2,3}|I?V|VI{1,3}|I?X|XI{1,3})$/.test(token.raw)) return make(source, i, i + 1, 'word', token.low);
  if (isAbbreviated(source, i, token)) return make(source, i, i + 1, 'word', token.low);
  if (token.raw === 'US' || isShortName(source.tokens, i, source.shouting)) return make(source, i, i + 1, 'unknown', '_');
  const foreign = isForeignHere(source.tokens, i, token);
  if (foreign && meansNothing(word)) return make(source, i, i + 1, 'word', '');
  if (foreign || isOrdinary(word) || isCommonHere(source, i, token))
    return make(source, i, i + 1, 'word', word.replace(CUT_VERB, '').replaceAll("'", ''));
  return make(source, i, i + 1, 'unknown', '_');
}

function isAbbreviated({ tokens, shouting }: Source, i: number, { raw, low, possessive }: Token): boolean {
  return !shouting && !possessive && !FIRST_NAMES.has(low) && isAbbreviation(raw, tokens[i + 1]?.low);
}

/** "word", "box", "teams", "edge", "loop", "duo" in lower case are words as well as applications; only a capital tells. */
function isSentenceWord(length: number, token: Token, next: Token | undefined): boolean {
  if (token.low === 'my' && (!token.capital || token.raw === 'MY' || next?.capital === false)) return true;
  if (token.low === 'planner' && !token.capital && next?.capital === true) return true;
  return length === 1 &&
    !token.capital &&
    /^(?:word|excel|office|box|edge|loop|ping|lever|canvas|loop|epic|bing|concur|claude|duo|planner|google|notion|slack|wiz|sentry|stripe|looker|vpn|rdp|ping|copilot|signpost|defender|dynamics|docker|azure|entra|gemini)$/.test(
      token.low,
    )
    ? !/^(?:slack|vpn|rdp|azure|entra|google|excel|concur|copilot|notion|docker|defender|dynamics|planner)$/.test(token.low)
    : false;
}

/** "who'd", "there'll", "nobody's": an ordinary word with a verb cut off. */
const SEVERITY = /^(?:sev|prio|priority|p|s|l|tier|t)-?\d$/;
const CUT_VERB = /['’](?:d|ll|ve|re)$/;

function isOrdinary(word: string): boolean {
  if (SEVERITY.test(word)) return true;
  if (CUT_VERB.test(word) && isOrdinary(word.replace(CUT_VERB, ''))) return true;
  return VOCABULARY.has(word) || VOCABULARY.has(word.replaceAll("'", '')) || word.length === 1;
}

/** "lockout archer": a short command word asks for a person, whatever the word is. */
const ASKS_FOR_PERSON = /^(?:lockout|replay|aitm|mfa|risk|revoke|disable|enable|unblock|user|account|colleague|mute|unmute)$/;

/** "MI" is a managed identity, "mi" and "Mi" are not. */
function isOtherCase(token: Token, { shouting }: Source): boolean {
  return (token.low === 'mi' || token.low === 'ni') && (shouting || token.raw !== token.raw.toUpperCase());
}

function isWordForm(low: string): boolean {
  return isKnownForm(low) || isCompound(low) || isKnownForm(PREFIXED.exec(low)?.[1] ?? '');
}

/** "unresolved", "outbound", "reassigned": a syllable before an ordinary word. */
const PREFIXED = /^(?:un|re|non|mis|out|in|over|under|pre|dis)(\p{L}{4,})$/u;

function isKnownForm(low: string): boolean {
  return isCommonWord(low) || VOCABULARY.has(low) || wordStems(low).some((stem) => stem.length > 3 && VOCABULARY.has(stem));
}

/** "pre-approved", "compliant-device": every part is an ordinary word and none of them a name. */
function isCompound(low: string): boolean {
  const parts = low.split('-');
  if (parts.length > 1 && /(?:ed|ing|en)$/.test(low) && parts.every((part) => isWordPart(part) || isRarePart(part))) return true;
  return parts.length > 1 && parts.every((part) => /^(?:pre|re|un|non|co|anti|semi)$/.test(part) || isWordPart(part));
}

function isWordPart(part: string): boolean {
  if (WORD_NAMES.has(part) || FIRST_NAMES.has(part)) return false;
  return isCommonWord(part) || VOCABULARY.has(part) || matchConcept([part], 0) !== undefined;
}

/** "pear-shaped", "moth-eaten": a word of what describes something. */
function isRarePart(part: string): boolean {
  return !FIRST_NAMES.has(part) && !WORD_NAMES.has(part) && (isRarerWord(part) || wordStems(part).some(isWordPart));
}

/** "the secret of hr-sync": two words with a hyphen name something here. */
const NAMES_NEXT =
  /^(?:of|for|by|named|called|principal|identity|app|application|sp|mi|spn|registration|reg|workload|account|accounts|user)$/;

/** "wrong with payroll-sync", "why does payroll-sync fail". */
const AILS = /^(?:(?:wrong|matter|problem|trouble|issue|happening|up) with|why (?:does|did|is|has))$/;

function isNameNext(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.low ?? '';
  // "payroll-sync workload 7d": alone before what it is
  if (i === 0 && /^(?:workload|spn?|service|managed)$/.test(tokens[1]?.low ?? '')) return true;
  return NAMES_NEXT.test(before) || AILS.test(`${tokens[i - 2]?.low ?? ''} ${before}`);
}

/** "Deadline's today", "Audit's on Monday": the apostrophe is that of "is". */
const IS_BEHIND = /^(?:today|tomorrow|tonight|on|at|due|the|up|over|near|looming|not|still|been|done|gone|next|here)$/;

/** A common English word, unless it is written or stands like a name: in a capital inside a sentence, alone after a command word. */
function isCommonHere({ tokens, shouting }: Source, i: number, token: Token): boolean {
  if (FIRST_NAMES.has(token.low) || !isWordForm(token.low) || isFamilyFirst(tokens, i)) return false;
  if (token.possessive) return startsSentence(tokens, i) && IS_BEHIND.test(tokens[i + 1]?.low ?? '');
  if (token.low.includes('-') && isNameNext(tokens, i)) return false;
  if (tokens.length <= 3 && ASKS_FOR_PERSON.test(tokens[i - 1]?.low ?? '') && i === tokens.length - 1) return false;
  return shouting || !token.capital || startsSentence(tokens, i) || /^[:=]$/.test(tokens[i + 1]?.raw ?? '');
}

/** "Kiss Ádám": a word that is a family name, before a name. */
function isFamilyFirst(tokens: readonly Token[], i: number): boolean {
  const [family, given] = [tokens[i], tokens[i + 1]];
  if (family?.capital !== true || given?.kind !== 'word' || !given.capital || !FAMILY_NAMES.has(family.low)) return false;
  return FIRST_NAMES.has(given.low) || !(isWordForm(given.low) || isOrdinary(given.low) || matchConcept([given.low], 0));
}

/** "what's": the apostrophe is that of "is"; "a partner's tenant" is a known phrase. */
const IS_CUT_OFF =
  /^(?:approvers?|what|who|where|how|why|that|it|there|else|partner|customer|client|supplier|vendor|company|firm|organi[sz]ation)$/;

/** A known phrase is written in one piece: no possessive or punctuation inside. */
function unbroken(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to - 1; k += 1) if (tokens[k]?.possessive && !IS_CUT_OFF.test(tokens[k]?.low ?? '')) return false;
  return true;
}

function make({ text, tokens, words }: Source, first: number, last: number, kind: ItemKind, shape: string): Item {
  const [a, b] = [tokens[first], tokens[last - 1]];
  const start = a?.start ?? 0;
  const end = b?.end ?? start;
  const raw =
    last - first === 1
      ? (a?.raw ?? '')
      : text.slice(start, b?.possessive ? end - (/['’ʼ][sS]$/.test(text.slice(0, end)) ? 2 : 1) : end);
  const low = last - first === 1 ? (words[first] === '\u0000' ? (a?.low ?? '') : (words[first] ?? '')) : raw.toLowerCase();
  return { kind, shape, raw, low, start, end, first, last, possessive: b?.possessive ?? false, capital: a?.capital ?? false };
}

/** What rules read at `i`; empty outside the text. */
export function shapeAt(items: readonly Item[], i: number): string {
  return items[i]?.shape ?? '';
}

export function wordAt(items: readonly Item[], i: number): string {
  return items[i]?.low ?? '';
}
