import type { DateTime } from 'luxon';
import { lowAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { matchPhrase } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import type { Block, Point } from './point.ts';
import { UNITS } from './words.ts';
import { rangeOf } from './range.ts';
import type { LocalClock } from './zone.ts';

export interface TimeFound {
  /** ISO-8601 UTC, half open, cut at now; absent when no time was said or none of it lies in the past. */
  readonly range?: { readonly from: string; readonly to: string };
  /** The words that speak of time, as [start, end) token indexes. */
  readonly used: readonly (readonly [number, number])[];
  readonly notes: readonly string[];
  /** What the words between two tokens say about time by themselves. */
  readonly rangeIn: (from: number, to: number) => TimeFound['range'];
}

/** Bounds the work on a text that is nothing but dates. */
const MOST_PHRASES = 12;

/** What a text says about time. Two phrases that complete each other ("yesterday … around 3pm") are one. */
export function findTime(tokens: readonly Token[], clock: LocalClock): TimeFound {
  const phrases: Phrase[] = [];
  let i = 0;
  while (i < tokens.length && phrases.length < MOST_PHRASES) {
    const phrase = couldStart(tokens, i) && !isVerbParticle(tokens, i) ? matchPhrase(tokens, i, clock) : undefined;
    if (phrase) phrases.push(phrase);
    i = phrase ? phrase.end : i + 1;
  }
  const used = phrases.map((p) => [leadOf(tokens, p.start), p.end] as const);
  const said = phrases
    .map((phrase) => ofClause(tokens, phrase))
    .filter((phrase) => !isPlanned(tokens, phrase.start) && !isFarewell(tokens, phrase) && !isAside(tokens, phrase));
  const joined = said[0] && said[1] ? join(said[0], said[1])?.mode === 'at' : false;
  const rangeIn = (from: number, to: number): TimeFound['range'] => {
    const own = joined ? [] : said.filter(({ start, end }) => start >= from && end <= to);
    return own.some(isWhole) ? resolve(own, clock.now).range : undefined;
  };
  return { used, rangeIn, ...resolve(said, clock.now) };
}

/** Says enough without another phrase: not "around 3pm" after "yesterday". */
function isWhole({ mode, a }: Phrase): boolean {
  return mode !== 'at' || hasDay(a) || a.instant !== undefined;
}

/** How many words before its time the word that opens a clause may stand. */
const CLAUSE_OPENS = 14;
const HAPPENED =
  /^(?:\p{L}{2,}ed|came|went|left|began|begun|got|put|made|took|was|were|gave|given|built|ran|set|did|had|broke|lost|fell|flew|switchover|migration|change|update|upgrade|rollout|roll-out|cutover|cut-over|go-live|move|maintenance|outage|patch|patching|reset|incident|promotion|transfer|merger|reorganisation|reorganization|release|deployment|change-over|meeting|restart|reboot|attack|phish|breach|return|holiday|vacation)$/u;

/** "since we switched it on at 13:00", "after the migration on Saturday": the word that opens the clause holds for the time in it. */
function ofClause(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (phrase.mode !== 'at' || phrase.a.instant?.isValid === false) return phrase;
  let happened = false;
  for (let k = phrase.start - 1; k >= Math.max(0, phrase.start - CLAUSE_OPENS); k -= 1) {
    const { kind, low } = tokens[k] ?? { kind: 'punct', low: '' };
    if (kind === 'punct' && !/^['’"]/.test(low)) return phrase;
    happened ||= HAPPENED.test(low);
    if (happened && /^(?:since|after)$/.test(low)) return { ...phrase, mode: 'since' };
  }
  return phrase;
}

const EVENTS =
  /^(?:call|meeting|stand-?up|shift|briefing|handover|huddle|newsletter|ticket|tickets|mail|email|e-mail|chat|slide|deck|coffee|session|training|exam|workshop|webinar)$/;
const STATE = /^(?:leave|away|sick|holiday|holidays|vacation|sabbatical|maternity|paternity|parental|retired|pregnant|abroad)$/;

/** "on leave for three months", "older than 90 days", "back from lunch", "the morning call": part of the story, and not of the question. */
function isAside(tokens: readonly Token[], { mode, start, end }: Phrase): boolean {
  const at = /^(?:the|those|these)$/.test(lowAt(tokens, start - 1)) ? start - 2 : start - 1;
  if (lowAt(tokens, at) === 'than') return true;
  const from = [start, start - 1].find((k) => lowAt(tokens, k) === 'from');
  if (from !== undefined && /^(?:back|home|returned|returns|returning)$/.test(lowAt(tokens, from - 1))) return true;
  if (isHabit(tokens, start, end)) return true;
  if (mode === 'before' && lowAt(tokens, end) === ':') return true;
  if (mode === 'for') return STATE.test(lowAt(tokens, start - 1)) || isApart(tokens, start);
  return (
    mode === 'at' &&
    EVENTS.test(lowAt(tokens, end)) &&
    (tokens[end - 1]?.possessive === true || /^(?:morning|afternoon|evening|night|noon|lunch)$/.test(lowAt(tokens, end - 1)))
  );
}

/** "in Seoul and Berlin within an hour": how far apart two things were. */
function isApart(tokens: readonly Token[], start: number): boolean {
  if (lowAt(tokens, start) !== 'within' || !/^(?:an?|one|half)$/.test(lowAt(tokens, start + 1))) return false;
  return tokens
    .slice(Math.max(0, start - 6), start)
    .some(({ low }) => /^(?:and|both|two|then|countries|cities|places)$/.test(low));
}

/** "What does Camille use all day?": what somebody does every day. */
function isHabit(tokens: readonly Token[], start: number, end: number): boolean {
  if (lowAt(tokens, end - 1) !== 'day' || !/^(?:all|whole|entire|the)$/.test(lowAt(tokens, end - 2))) return false;
  return tokens.slice(Math.max(0, start - 10), start).some(({ low }) => /^(?:does|do)$/.test(low));
}

/** "before we switch off basic auth in January": when something is planned, and not what is asked about. */
function isPlanned(tokens: readonly Token[], start: number): boolean {
  for (let k = start - 1; k >= Math.max(0, start - 10); k -= 1) {
    const { kind, low } = tokens[k] ?? { kind: 'punct', low: '' };
    if (kind === 'punct') return false;
    if (!/^(?:before|until|till)$/.test(low)) continue;
    return /^(?:we|they|i|you|microsoft|it)$/.test(lowAt(tokens, k + 1)) && PRESENT.test(lowAt(tokens, k + 2));
  }
  return false;
}

/** How many words before its time a verb of coming or going stands. */
const CLAUSE = 8;
const GOING = /^(?:leaving|joining|starting|retiring|resigning|quitting|departing|transferring)$/;
const GOES = /^(?:leaves|joins|retires|resigns|quits|departs)$/;

/** "he is leaving the company on Friday, so …": when somebody comes or goes, and not what is asked about. */
function isFarewell(tokens: readonly Token[], { mode, start }: Phrase): boolean {
  if (lowAt(tokens, start) === 'starting') return isNow(tokens[start - 1]);
  if (mode !== 'at') return false;
  for (let k = start - 1; k >= Math.max(0, start - CLAUSE); k -= 1) {
    const token = tokens[k];
    if (token === undefined || (token.kind === 'punct' && !/^['’]/.test(token.raw))) return false;
    if (GOES.test(token.low)) return true;
    if (GOING.test(token.low)) return isNow(tokens[k - 1]) || isNow(tokens[k - 2]);
  }
  return false;
}

/** "is", "who's", "she’s", "will be". */
function isNow(token: Token | undefined): boolean {
  return token !== undefined && (token.possessive || /^(?:is|are|am|be|i'm|.+'re)$/.test(token.low));
}

/** Verbs of a change that somebody plans. */
const PRESENT =
  /^(?:can|finally|switch|switches|turn|turns|disable|disables|retire|retires|block|blocks|kill|kills|drop|drops|migrate|migrates|move|moves|roll|enforce|enforces|remove|removes|shut|shuts|end|ends|stop|stops|decommission|sunset|sunsets|pull|go|start|change|enable)$/;

const STARTS =
  /^(?:\d|since|sin|sicne|start|beg|ever|as|between|from|btw|before|pre|prior|after|post|until|til|up|for|within|on|at|in|during|over|through|throughout|across|of|the|this|last|lst|past|preceding|latest|recent|current|all|whole|entire|earl|late|today|2day|ye|yday|day|week|month|overnight|tonight|tomorrow|tmrw|next|noon|mid|lunch|half|quarter|a$|an$|mon|tu|wed|wen|th|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|couple|few|several|around|about|approx|roughly|circa|ca$|near|towards|close|~|@|by|dated|that|morning|middle|end|very|first|second|third|fourth|final|twenty|thirty|fourteen|fifteen)/;

function couldStart(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.low === 'a' || token?.low === 'an') {
    const next = lowAt(tokens, i + 1);
    return UNITS.has(next) || /^(?:couple|few|dozen|half|quarter)$/.test(next);
  }
  if (token?.low === '@') return /^\d/.test(lowAt(tokens, i + 1));
  return token !== undefined && token.kind !== 'quoted' && token.kind !== 'mention' && STARTS.test(token.low);
}

/** The "in" of "signed in yesterday" belongs to the verb. */
function isVerbParticle(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:in|on)$/.test(lowAt(tokens, i)) &&
    /^(?:sign|signs|signed|signing|log|logs|logged|logging|get|gets|getting)$/.test(lowAt(tokens, i - 1))
  );
}

/** The preposition before a phrase belongs to it: "for yesterday", "in the last hour", "over the weekend". */
function leadOf(tokens: readonly Token[], start: number): number {
  const the = lowAt(tokens, start - 1) === 'the' ? 1 : 0;
  const lead = lowAt(tokens, start - the - 1);
  if (!/^(?:on|at|in|during|over|within|for|from|of|throughout|across|around)$/.test(lead)) return start - the;
  const verb = /^(?:sign|signs|signed|signing|log|logs|logged|logging|get|gets|got|getting|come|came|check)$/.test(
    lowAt(tokens, start - the - 2),
  );
  return verb && /^(?:in|on)$/.test(lead) ? start - the : start - the - 1;
}

function resolve(phrases: readonly Phrase[], now: DateTime): Pick<TimeFound, 'range' | 'notes'> {
  const [first, second] = phrases;
  if (!first) return { notes: [] };
  const joined = second ? join(first, second) : undefined;
  const notes: string[] = [];
  for (const phrase of joined ? [joined] : phrases) {
    const block = rangeOf(phrase, now);
    const cut = block && cutAt(block, now);
    if (cut) return { range: cut, notes: [] };
    notes.push('That time lies in the future, so I did not use it: sign-ins can only be read up to now.');
  }
  return { notes: notes.slice(0, 1) };
}

function cutAt({ from, to }: Block, now: DateTime): { from: string; to: string } | undefined {
  const end = to < now ? to : now;
  if (!from.isValid || !end.isValid || from.toMillis() >= end.toMillis() || from.year < 2000) return undefined;
  return { from: from.toUTC().toISO() ?? '', to: end.toUTC().toISO() ?? '' };
}

/** A day in one place and a time of day in another are one time. */
function join(first: Phrase, second: Phrase): Phrase | undefined {
  const [dayPhrase, clockPhrase] = hasDay(first.a) ? [first, second] : [second, first];
  if (dayPhrase.mode !== 'at' || !hasDay(dayPhrase.a) || dayPhrase.a.clock || dayPhrase.a.instant || dayPhrase.a.ago)
    return undefined;
  const { a, b } = clockPhrase;
  if (hasDay(a) || a.instant || !(a.clock ?? a.part) || (b && hasDay(b))) return undefined;
  const day: Point = { ...dayPhrase.a };
  return { ...clockPhrase, a: { ...day, ...a }, ...(b ? { b } : {}) };
}

function hasDay(point: Point): boolean {
  return point.day !== undefined;
}
