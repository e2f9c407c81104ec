import type { DateTime } from 'luxon';
import { lowAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { isCircumstance } from './circumstance.ts';
import { byChoice, hasDay } from './choice.ts';
import { matchPhrase } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import type { Block } from './point.ts';
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
  /** Whether they say anything of it, if only an hour whose day others say. */
  readonly isSaidIn: (from: number, to: number) => boolean;
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
  const meant = phrases.filter((phrase) => phrases.length < 2 || !isDenied(tokens, phrase));
  const said = meant.map((phrase) => ofClause(tokens, phrase)).filter((phrase) => !isCircumstance(tokens, phrase));
  const choice = byChoice(tokens, said, clock.now);
  const joined = choice.joined && choice.phrases[0]?.mode === 'at';
  const rangeIn = (from: number, to: number): TimeFound['range'] => {
    const own = joined ? [] : said.filter(({ start, end }) => start >= from && end <= to);
    return own.some(isWhole) ? resolve(byChoice(tokens, own, clock.now).phrases, clock.now).range : undefined;
  };
  const isSaidIn = (from: number, to: number): boolean => said.some(({ start, end }) => start >= from && end <= to);
  return { used, rangeIn, isSaidIn, ...resolve(choice.phrases, clock.now) };
}

/** "not today's, those of yesterday": beside another time, the one that is not meant. */
function isDenied(tokens: readonly Token[], { start, mode }: Phrase): boolean {
  if (mode !== 'at') return false;
  let at = start - 1;
  while (/^(?:the|those|ones?|from|of|for|on|in|at)$/.test(lowAt(tokens, at))) at -= 1;
  if (lowAt(tokens, at) !== 'not') return false;
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'punct' || /^(?:and|but|so|no|sorry|please|pls)$/.test(before.low);
}

/** How many words behind a time "since then" takes it up. */
const TAKEN_UP = 16;

/** "The shift began at 8:00, alerts since then?" */
function isTakenUp(tokens: readonly Token[], end: number): boolean {
  return tokens.slice(end, end + TAKEN_UP).some(({ low }, k, rest) => low === 'since' && rest[k + 1]?.low === 'then');
}

/** How many words before "from" are looked at. */
const GOES_ON_IN = 14;
/** What goes on now, up to "from": "is failing", "is getting 50126", "not able to log in". */
const GOES_ON =
  /(?:^| )(?:is|are|am|i'm|isn't|aren't|not|been|keeps|can't|cannot|unable|he's|she's|it's) (?:\S+ ){0,2}?(?:failing|working|stuck|down|locked(?: out)?|prompting|happening|coming|(?:getting|facing|having|throwing|showing|experiencing|receiving|seeing)(?: \S+){1,6}|(?:able )?(?:to )?(?:log ?in|login|log on|logon|sign in|sign on|signin|access|open|connect|enter|use))$/;
/** "… to login to SAP Ariba", "… access Xero": what cannot be opened. */
const OPENED =
  /(?<= (?:log ?in|login|log on|logon|sign in|sign on|signin|access|open|connect|enter|use))(?: (?:to|into|in|on) \S+(?: \S+){0,2}| \S+)$/;

/** "it is failing from yesterday": in India what goes on since then. */
function isGoingOn(tokens: readonly Token[], { start, end }: Phrase): boolean {
  const from = lowAt(tokens, start) === 'from' ? start : start - 1;
  if (lowAt(tokens, from) !== 'from') return false;
  const before = tokens.slice(Math.max(0, from - GOES_ON_IN), from).map(({ low }) => low);
  const said = before.slice(before.findLastIndex((low) => /^[.?!,;:\n]/.test(low)) + 1).join(' ');
  const ofDay = /^(?:morning|afternoon|evening|noon|night)$/.test(lowAt(tokens, from + 1));
  if (GOES_ON.test(said) || (!ofDay && GOES_ON.test(said.replace(OPENED, '')))) return true;
  const behind = tokens.slice(end, end + GOES_ON_IN).map(({ low }) => low);
  const told = behind.slice(0, endOfClause(behind)).join(' ');
  return /^(?:(?:and|so|but|please|kindly|why|since)(?: |$))*$/.test(said) && GOES_ON_BEHIND.test(told);
}

function endOfClause(words: readonly string[]): number {
  const end = words.findIndex((low) => /^[.?!;:\n]/.test(low));
  return end < 0 ? words.length : end;
}

/** "from yesterday Ana is not able to log in". */
const GOES_ON_BEHIND =
  /^(?:onwards? |itself |only |morning )?,? ?(?:\S+ ){1,4}?(?:is|are|am|i'm|isn't|aren't|not|keeps|can't|cannot|unable)(?: (?:also|still|again|continuously))* (?:failing|working|stuck|down|locked|getting|facing|having|throwing|able|unable|log|login|sign|open|access|connect)(?: |$)/;

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
  if (isTakenUp(tokens, phrase.end) || isGoingOn(tokens, phrase)) return { ...phrase, mode: 'since' };
  let happened = false;
  for (let k = phrase.start - 1; k >= Math.max(0, phrase.start - CLAUSE_OPENS); k -= 1) {
    const { kind, low } = tokens[k] ?? { kind: 'punct', low: '' };
    if (kind === 'punct' && !/^['’"]/.test(low)) return phrase;
    happened ||= HAPPENED.test(low);
    if (happened && /^(?:since|after)$/.test(low)) return { ...phrase, mode: 'since' };
  }
  return phrase;
}

const STARTS =
  /^(?:\d|since|sin|sicne|y'?day|start|beg|ever|as|between|from|btw|before|pre|prior|after|post|until|til|up|for|within|on|at|in|during|over|through|throughout|across|of|the|this|last|lst|past|preceding|latest|recent|current|all|whole|entire|earl|late|today|2day|ye|yst|ystr|yday|day|week|month|overnight|tonight|tomorrow|tmrw|next|noon|mid|lunch|half|quarter|a$|an$|mon|tu|wed|wen|th|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|couple|few|several|around|about|approx|roughly|circa|ca$|near|towards|close|~|w$|w[cb]$|wk$|q[1-4]$|mtd$|qtd$|wtd$|year$|cob$|eob$|small|wee$|open|@|by|dated|that|morning|middle|end|very|first|second|third|fourth|final|twenty|thirty|fourteen|fifteen)/;

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
  const notes: string[] = [];
  for (const phrase of phrases) {
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
