import { correctWord, farSlip, isKnownWord, plainSlip } from '../lexicon/fuzzy.ts';
import { matchApp, matchConcept } from '../lexicon/lexicon.ts';
import { FAMILY_NAMES } from '../lexicon/family-names.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isForeign } from '../lexicon/foreign.ts';
import { ONLY_IN_NAMES, PARTICLES, WORD_NAMES } from '../lexicon/names.ts';
import { slipOf } from '../lexicon/slips.ts';
import { fieldKind } from './field-labels.ts';
import { TICKET } from './tickets.ts';
import { startsSentence } from './tokens.ts';
import { isRarerWord } from '../lexicon/rarer-words.ts';
import { wordStems } from '../lexicon/stems.ts';
import type { Token } from './tokens.ts';

/** Words after which a person is expected: what stands there is never corrected. */
const PERSON_PLACE = /^(?:for|of|about|user|by|against|account|colleague|called|named|@|upn|named)$/;
/** Command words that ask about whoever follows: "lockout locke" is about Locke. */
const TERSE =
  /^(?:lockout|lockouts|locked|replay|aitm|mfa|risk|risky|travel|signins|sign-ins|revoke|disable|enable|unblock|unlock|mute|unmute|volume|apps|policy|policies|check|evict|kick|audit|approvals|passthrough|why|for)$/;

/** Reads mistyped command words as what they stand for; `raw` stays as typed. Names are left alone. */
export function correctTokens(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.map((t) => (t.kind === 'word' ? t.low : ''));
  return tokens.map((token, i) => {
    const word = words[i] ?? '';
    const spelt = spelledOut(tokens, i);
    if (spelt !== undefined) return { ...token, kind: 'word', low: spelt };
    if (token.kind !== 'word' || isInSurname(words, i)) return token;
    const slip = smallSlip(tokens, words, i);
    if (token.possessive) return possessiveMeant(token, slip, droppedG(tokens, words, i));
    if (slip !== undefined) return { ...token, low: slip };
    if (isKnownWord(word) || isForeign(word) || PARTICLES.has(word) || isName(word)) return token;
    if (matchApp(words, i) !== undefined || TICKET.test(word) || isInField(tokens, i)) return token;
    if (token.capital && !startsSentence(tokens, i) && token.raw !== token.raw.toUpperCase()) return token;
    const low = stretched(tokens, words, i) ?? droppedG(tokens, words, i) ?? commandMeant(tokens, words, i);
    return low === undefined ? token : { ...token, low };
  });
}

/** "henk de wit", "omar al amin": the last part of a surname is no slip. */
function isInSurname(words: readonly string[], i: number): boolean {
  if (!ONLY_IN_NAMES.has(words[i - 1] ?? '')) return false;
  return FIRST_NAMES.has(words[i - 2] ?? '') || (ONLY_IN_NAMES.has(words[i - 2] ?? '') && FIRST_NAMES.has(words[i - 3] ?? ''));
}

/** "User: Thiri Aung": two words in a capital behind the label of a person. */
function isInField(tokens: readonly Token[], i: number): boolean {
  const [token, next, colon, label] = [tokens[i], tokens[i + 1], tokens[i - 1], tokens[i - 2]];
  if (token?.capital !== true || next?.capital !== true || !/^[:=]$/.test(colon?.raw ?? '')) return false;
  return fieldKind([label?.low ?? '']) !== undefined;
}

/** "whta's", "somethin's": a word with a verb cut off, and nobody's; "fixin'" lacks a letter. */
function possessiveMeant(token: Token, slip: string | undefined, cut: string | undefined): Token {
  if (cut !== undefined && isCutShort(token)) return { ...token, low: cut, possessive: false };
  return slip !== undefined && QUESTION_WORD.test(slip) ? { ...token, low: slip } : token;
}

/** What a word that no table knows is a slip of. */
function commandMeant(tokens: readonly Token[], words: readonly string[], i: number): string | undefined {
  const word = words[i] ?? '';
  return (
    correctWord(word, word.length < LONG ? expectsPerson(tokens, words, i) : standsForPerson(tokens, words, i)) ??
    (isAskedThing(tokens, words, i) ? farSlip(word) : undefined) ??
    (isBetweenWords(tokens, words, i) ? plainSlip(word) : undefined)
  );
}

/** "the plugin", "the checkin app": nouns of a verb and "in". */
const NOUN_IN =
  /^(?:check|plug|add|opt|built|drop|walk|buy|stand|sit|cut|tie|dial|break|clock|punch|badge|trade|live|lead|fill|call|stay|phone|step|tune|cash|sleep|shut)in$/;

/** "whyyy", "plsssss", "lockedddd": a word whose letters are drawn out, where nobody stands. */
function stretched(tokens: readonly Token[], words: readonly string[], i: number): string | undefined {
  const word = words[i] ?? '';
  if (!/(\p{L})\1{2,}/u.test(word) || standsForPerson(tokens, words, i)) return undefined;
  const plain = [word.replace(/(\p{L})\1{2,}/gu, '$1'), word.replace(/(\p{L})\1{2,}/gu, '$1$1')].filter((one) => one.length > 1);
  return plain.map(slipOf).find((one) => one !== undefined) ?? plain.find((one) => isKnownWord(one) && !isName(one));
}

/** Verbs that nobody is called by without their last letter: "waitin", and not "rankin" or "marlin". */
const NO_NAME = /^(?:wait|com|happen|gett|go|try|miss|work|ring|call|sign|logg|lock|ask|sitt|stand|hang|show|look|fail|log)in$/;

/** "fixin' to call", "still waitin on HR": a verb whose last letter is not spoken, where nobody stands. */
function droppedG(tokens: readonly Token[], words: readonly string[], i: number): string | undefined {
  const [token, word] = [tokens[i], (words[i] ?? '').replace(/['’]$/, '')];
  if (token === undefined || !/^[a-z]{3,}in$/.test(word) || FAMILY_NAMES.has(word) || NOUN_IN.test(word)) return undefined;
  const verb = `${word}g`;
  const isVerb = isKnownWord(verb) || wordStems(verb).some((stem) => isKnownWord(stem) || isRarerWord(stem));
  const led =
    (NO_NAME.test(word) ? standsForPerson : expectsPerson)(tokens, words, i) &&
    !/^(?:out|about|up|on|off|with|the|a|me|us|it)$/.test(words[i + 1] ?? '');
  return isVerb && (isCutShort(token) || !led) ? verb : undefined;
}

/** "fixin'": an apostrophe behind it, and no "s" of a possessive. */
function isCutShort({ possessive, raw, start, end }: Token): boolean {
  return possessive && end - start === raw.length + 1;
}

/** "4" and "2nite": words in a figure. */
function spelledOut(tokens: readonly Token[], i: number): string | undefined {
  if (/^2ni(?:te|ght)$/.test(tokens[i]?.low ?? '')) return 'tonight';
  if (isTo(tokens, i)) return 'to';
  return isFor(tokens, i) ? 'for' : undefined;
}

/** "which plocies hit May": behind the word of a question at the beginning a thing is asked about, and nobody. */
function isAskedThing(tokens: readonly Token[], words: readonly string[], i: number): boolean {
  return i === 1 && /^(?:which|what|whose)$/.test(words[0] ?? '') && tokens[1]?.capital === false;
}

const QUESTION_WORD = /^(?:what|who|where|when|how|that|something|nothing|anything|everything)$/;
/** From so many letters on a word that is nearly a command word is one, also before a verb: "which aplications is he using". */
const LONG = 9;
/** "sub this chan 2 alerts", "trying 2 log in". */
function isTo(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.raw !== '2' || tokens[i - 1]?.kind !== 'word') return false;
  return (
    !/^(?:show|list|give|top|first|last|past|latest|only|the|these|those|our|my|any|all|me|just|get|of|and)$/.test(
      tokens[i - 1]?.low ?? '',
    ) &&
    /^(?:alerts|sign|log|login|get|enter|open|see|know|use|access|revoke|disable|enable|mute|check)$/.test(
      tokens[i + 1]?.low ?? '',
    )
  );
}

/** "lockout 4 priya@contoso.com", "sign-ins 4 Priya". */
function isFor(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (tokens[i]?.raw !== '4' || before?.kind !== 'word' || next === undefined) return false;
  return (
    /^(?:email|mention|guid)$/.test(next.kind) ||
    (next.kind === 'word' && isName(next.low) && !/^(?:may|march|august)$/.test(next.low))
  );
}

/** What stands before an auxiliary: "why dos Omar fail"; elsewhere "dos" is part of a name. */
const BEFORE_AUXILIARY = /^(?:why|wyh|whi|hwy|wy|wich|wht|waht|what|when|where|which|who|how|apps|applications|policies)$/;

/** "check for tokne replay": before another command word these name a topic, and nobody. */
const TOPIC_WORD =
  /^(?:token|password|session|sessions|auth|login|access|risky|policy|blocked|locked|alerts|mfa|spray|travel|conditional|service|managed)$/;

/** A small word mistyped in a way that a table knows, where no name stands. */
function smallSlip(tokens: readonly Token[], words: readonly string[], i: number): string | undefined {
  const token = tokens[i];
  const slip = token && slipOf(words[i] ?? '');
  if (token === undefined || slip === undefined) return undefined;
  if (standsForPerson(tokens, words, i) && !(TOPIC_WORD.test(slip) && isTopicNext(words, i + 1))) return undefined;
  if (token.capital && !startsSentence(tokens, i) && token.raw !== token.raw.toUpperCase()) return undefined;
  return PARTICLES.has(token.low) && i > 0 && !BEFORE_AUXILIARY.test(words[i - 1] ?? '') ? undefined : slip;
}

/** "of travle for joy", "by condtional acces": another command word, mistyped or not, or the person of the topic. */
function isTopicNext(words: readonly string[], i: number): boolean {
  const next = words[i] ?? '';
  return (
    /^(?:for|of|by|principals?|principles?|identit(?:y|ies))$/.test(slipOf(next) ?? next) ||
    matchConcept(words, i) !== undefined ||
    matchConcept([slipOf(next) ?? ''], 0) !== undefined
  );
}

/** "did rick", "is tracy": whoever is asked about. */
const ASKED_OF = /^(?:is|was|did|does|has|had|are|can|can't|cant|cannot|couldn't|could|isn't|wasn't|hasn't|didn't|doesn't|why)$/;
/** "rick can't", "tracy is": whoever does it. */
const FINITE =
  /^(?:is|was|has|had|can't|cant|cannot|couldn't|could|isn't|wasn't|hasn't|doesn't|didn't|keeps|kept|gets|got|fails|failed|says|said|claims|reports|wants|needs|tried|calls|called|complains)$/;

function isName(word: string): boolean {
  return FIRST_NAMES.has(word) || WORD_NAMES.has(word);
}

/** Behind "for", "of", "user" or "@". */
function standsForPerson(tokens: readonly Token[], words: readonly string[], i: number): boolean {
  const before = tokens[i - 1];
  if (/^\d{5,7}$/.test(tokens[i + 1]?.raw ?? '')) return false;
  // "list of comands"
  if (words[i - 1] === 'of' && /^(?:list|overview|menu|meaning)$/.test(words[i - 2] ?? '')) return false;
  return PERSON_PLACE.test(words[i - 1] ?? '') || (before?.raw === '@' && before.end === tokens[i]?.start);
}

function expectsPerson(tokens: readonly Token[], words: readonly string[], i: number): boolean {
  if (standsForPerson(tokens, words, i)) return true;
  const previous = words[i - 1] ?? '';
  if (ASKED_OF.test(previous) || FINITE.test(words[i + 1] ?? '')) return true;
  const next = words[i + 1] ?? '';
  const beside = TERSE.test(previous) || (TERSE.test(next) && next !== 'for');
  if (!beside || words.length > 5 || (words[i] ?? '').length > 6) return false;
  if (tokens.some((t) => t.kind === 'email' || t.kind === 'mention' || t.kind === 'guid')) return false;
  return words.every((word, k) => k === i || word === '' || isKnownWord(word));
}

/** What asks for whoever stands behind it, or what somebody has or does that stands before it. */
const BESIDE_NAME =
  /^(?:show|list|give|gimme|get|me|us|see|find|pull|need|want|look|lookup|trace|about|with|from|on|in|at|to|is|are|was|were|and|or|&|boot|kick|kill|sessions?|accounts?|logins?|logons?|sign-?ins?|tokens?|methods?|history|log|logs|failures?|token|activity|says|said|asked|told|colleague|mr|mrs|ms|dr|hi|hello|hey|dear|thanks)$/;

/** Between ordinary words, where nobody is asked about and nobody does anything. */
function isBetweenWords(tokens: readonly Token[], words: readonly string[], i: number): boolean {
  const [token, before, after] = [tokens[i], words[i - 1] ?? '', words[i + 1] ?? ''];
  if (token === undefined || token.capital || i === 0 || tokens.length < 3 || isForeign(token.low)) return false;
  if (standsForPerson(tokens, words, i) || BESIDE_NAME.test(before) || ASKED_OF.test(before) || TERSE.test(before)) return false;
  if (FINITE.test(after) || TERSE.test(after) || BESIDE_NAME.test(after)) return false;
  return isKnownWord(before) && !isBesideName(tokens, words, i);
}

function isBesideName(tokens: readonly Token[], words: readonly string[], i: number): boolean {
  return [i - 1, i + 1].some((k) => isName(words[k] ?? '') || tokens[k]?.capital === true);
}
