import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isKnownWord } from '../lexicon/fuzzy.ts';
import { DateTime } from 'luxon';
import { lowAt, rawAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import type { Block, Found, Point } from './point.ts';
import { dayOf, validDay, writtenDate } from './written-dates.ts';
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './words.ts';
import type { LocalClock } from './zone.ts';

/** A day (or month) at `i`: yesterday, last Friday, 18 Nov, 2026-11-18, 11/18, March. `led` says that "on", "since" or the like stands before. */
export function matchDay(tokens: readonly Token[], i: number, clock: LocalClock, led: boolean): Found<Point> {
  return (
    matchNamedDay(tokens, i, clock) ??
    weekdayDate(tokens, i, clock) ??
    matchWeekday(tokens, i, clock, led) ??
    matchDate(tokens, i, clock, led)
  );
}

/** April, May, June and August are people after "for", "of" and the like. */
const NAME_MONTHS: ReadonlySet<number> = new Set([4, 5, 6, 8]);

function matchNamedDay(tokens: readonly Token[], i: number, { now }: LocalClock): Found<Point> {
  const low = lowAt(tokens, i);
  const next = lowAt(tokens, i + 1);
  if (low === 'day' && next === 'before' && /^yesterda?y$/.test(lowAt(tokens, i + 2))) return ago(now, 2, i + 3);
  if (low === 'earlier' && next === 'today') return ago(now, 0, i + 2);
  if (low === 'tomorrow' || low === 'tmrw') return ago(now, -1, i + 1);
  if (low === 'next' && (WEEKDAYS.has(next) || /^(?:week|weekend|month|year)$/.test(next))) return ago(now, -7, i + 2);
  if (low === 'today' || low === '2day') return ago(now, 0, i + 1);
  if (
    /^(?:yesterday|y'day|y-day|yestday|yesteday|yesterdy|yeserday|ytd|yday|yest|yestarday|yesterady|yestrday|ystrdy|yst)$/.test(
      low,
    )
  )
    return ago(now, 1, i + 1);
  return undefined;
}

/** Days of a month at which its parts begin and end. */
const MONTH_PARTS: readonly (readonly [RegExp, number, number | undefined])[] = [
  [/^(?:the )?first (?:week|seven days) of $/, 1, 8],
  [/^(?:the )?second week of $/, 8, 15],
  [/^(?:the )?third week of $/, 15, 22],
  [/^(?:the )?(?:last|fourth|final) week of $/, 22, undefined],
  [/^(?:the )?first half of $/, 1, 16],
  [/^(?:the )?second half of $/, 16, undefined],
  [/^(?:the )?(?:very )?(?:start|beginning|first days?) of $|^early (?:in )?$/, 1, undefined],
  [/^(?:the )?(?:middle|mid) of $|^mid[ -]?$/, 11, 21],
  [/^(?:the )?(?:very )?(?:end|last days?) of $|^late (?:in )?$/, 21, undefined],
];

/** "the beginning of May", "mid-September", "late October": from that part on, the month's name being no person's. */
export function partOfMonth(tokens: readonly Token[], i: number, { now }: LocalClock): Found<Point> {
  const hyphen = /^(early|mid|late)-(\p{L}+)$/u.exec(lowAt(tokens, i));
  if (hyphen) return monthPart(now, `${hyphen[1] ?? ''} `, MONTHS.get(hyphen[2] ?? ''), i + 1);
  if (!/^(?:the|very|start|beginning|first|second|third|fourth|final|early|middle|mid|end|last|late)$/.test(lowAt(tokens, i)))
    return undefined;
  let lead = '';
  for (let at = i; at < i + 5; at += 1) {
    const month = at > i ? MONTHS.get(lowAt(tokens, at)) : undefined;
    if (month !== undefined) return monthPart(now, lead, month, at + 1);
    lead += `${lowAt(tokens, at)} `;
  }
  return undefined;
}

function monthPart(now: DateTime, lead: string, month: number | undefined, end: number): Found<Point> {
  const part = MONTH_PARTS.find(([pattern]) => pattern.test(lead));
  const first = month === undefined ? undefined : dayOf(now, undefined, month, 1);
  if (part === undefined || first === undefined) return undefined;
  const last = part[2] === undefined ? first.plus({ months: 1 }) : first.set({ day: part[2] });
  return { value: { day: { from: first.set({ day: part[1] }), to: last } }, end };
}

function ago(now: DateTime, days: number, end: number): Found<Point> {
  return { value: { day: wholeDay(now.minus({ days })) }, end };
}

/** "Tue 17 Nov", "Mon, Nov 16", "Wednesday the 11th": the date says the day. */
function weekdayDate(tokens: readonly Token[], i: number, clock: LocalClock): Found<Point> {
  const low = lowAt(tokens, i);
  if (!WEEKDAYS.has(low) && !SHORT_WEEKDAYS.has(low)) return undefined;
  const comma = /^[,.]$/.test(rawAt(tokens, i + 1)) ? i + 2 : i + 1;
  const the = lowAt(tokens, comma) === 'the';
  const date = matchDate(tokens, the ? comma + 1 : comma, clock, the);
  const day = date?.value.day;
  return day && day.to.diff(day.from, 'hours').hours < 30 ? date : undefined;
}

function matchWeekday(tokens: readonly Token[], i: number, { now }: LocalClock, led: boolean): Found<Point> {
  const low = lowAt(tokens, i);
  const lead = /^(?:last|this|past|previous)$/.test(low);
  const at = lead ? i + 1 : i;
  const word = lowAt(tokens, at);
  const partFollows = /^(?:morning|afternoon|evening|night)$/.test(lowAt(tokens, at + 1));
  const short = led || lead || partFollows || isDayOfTopic(tokens, at);
  const weekday = WEEKDAYS.get(word) ?? (short ? SHORT_WEEKDAYS.get(word) : undefined);
  if (weekday === undefined || isCalledSo(tokens, at)) return undefined;
  const weekAfter = `${lowAt(tokens, at + 1)} ${lowAt(tokens, at + 2)} ${lowAt(tokens, at + 3)}`;
  const lastWeek = /^(?:(?:of )?last week)/.exec(weekAfter);
  if (lastWeek) {
    const monday = now.startOf('week').minus({ weeks: 1 });
    return { value: { day: wholeDay(monday.plus({ days: weekday - 1 })) }, end: at + 1 + lastWeek[0].split(' ').length };
  }
  const back = (now.weekday - weekday + 7) % 7;
  const days = back === 0 && lead && low !== 'this' ? 7 : back;
  return { value: { day: wholeDay(now.minus({ days })), weekday }, end: at + 1 };
}

/** What is asked of a day, and seldom of a person. */
const OF_DAYS =
  /^(?:log|logs|alerts?|failures?|errors?|lockouts?|blocks|blocked|approvals|mutes|audit|attacks?|locked|out|sign-?ins?|logins?|logons?|failed|happened)$/;
/** Days that are no names, either. */
const NO_NAMES = /^(?:fri|tues?|weds?|thurs?|thur)$/;

/** "audit log fri pls", "failures thu", "signins priya fri": a day written short at the end of what is asked. */
function isDayOfTopic(tokens: readonly Token[], i: number): boolean {
  const [low, before] = [lowAt(tokens, i), tokens[i - 1]];
  if (!SHORT_WEEKDAYS.has(low) || before === undefined) return false;
  const next = tokens[i + 1];
  const ends = next === undefined || /^(?:[.?!,;\n]|please|pls|plz|thanks|thx|asap$)/.test(next.low);
  if (!ends || !(OF_DAYS.test(before.low) || (NO_NAMES.test(low) && FIRST_NAMES.has(before.low)))) return false;
  return !/^(?:sign-?ins?|logins?|logons?|locked|out)$/.test(before.low) || NO_NAMES.test(low);
}

/** A date at `i`, or a month. */
export function matchDate(tokens: readonly Token[], i: number, clock: LocalClock, led: boolean): Found<Point> {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.kind === 'iso' && token.raw.length === 10) return fixed(isoDay(token.raw, clock.now), i + 1);
  const numeric = writtenDate(token.low, clock, led);
  if (numeric) return fixed(numeric, i + 1);
  return monthDate(tokens, i, clock, led);
}

function fixed(day: DateTime | undefined, end: number): Found<Point> {
  return day?.isValid ? { value: { day: wholeDay(day) }, end } : undefined;
}

function isoDay(raw: string, now: DateTime): DateTime {
  return DateTime.fromISO(raw, { zone: now.zone });
}

/** 18 Nov, 18th of November 2026, Nov 18th, March, March 2026, the 18th. */
function monthDate(tokens: readonly Token[], i: number, clock: LocalClock, led: boolean): Found<Point> {
  const dayFirst = dayNumber(tokens[i]);
  if (dayFirst !== undefined) {
    const at = lowAt(tokens, i + 1) === 'of' ? i + 2 : i + 1;
    const month = MONTHS.get(lowAt(tokens, at));
    if (month !== undefined) return withYear(tokens, dotless(tokens, at + 1), clock, month, dayFirst);
    if (led && /^\d{1,2}(?:st|nd|rd|th)$/.test(lowAt(tokens, i))) return dayOfMonth(clock.now, dayFirst, i + 1);
    return undefined;
  }
  const lead = /^(?:last|this)$/.test(lowAt(tokens, i));
  const at = lead ? i + 1 : i;
  const month = MONTHS.get(lowAt(tokens, at));
  if (month === undefined) return undefined;
  const after = dotless(tokens, at + 1);
  const the = lowAt(tokens, after) === 'the' ? after + 1 : after;
  const day = dayNumber(tokens[the]);
  if (day !== undefined && !lead) return withYear(tokens, the + 1, clock, month, day);
  const year = yearNumber(tokens[after]);
  if (!lead && year === undefined && (isFirstName(tokens, at) || standsForName(tokens, i, at))) return undefined;
  if (!led && !lead && year === undefined && !standsAlone(tokens, at, month)) return undefined;
  return wholeMonth(clock.now, year, month, year === undefined ? at + 1 : after + 1);
}

/** "rank failing apps, September": a month between marks, that is nobody's name and no verb. */
function standsAlone(tokens: readonly Token[], i: number, month: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token?.capital || NAME_MONTHS.has(month) || token.low === 'jan' || token.low === 'mar') return false;
  const ends = after === undefined || after.kind === 'punct';
  return ends && (before?.kind === 'punct' || token.low !== 'march');
}

/** "from May this week", "from April in the last 3 days": a month has no other time behind it. */
const TIME_BEHIND =
  /^(?:(?:since|between|at|after|before|around|yesterday|today|tonight|overnight)|(?:this|last|past) (?!year)|(?:in|over|during|within|for) (?:the|last|past)) ?/;

/** "for May", "of Jan": what a person stands behind too, and the month's name is one. */
function standsForName(tokens: readonly Token[], i: number, at: number): boolean {
  const low = lowAt(tokens, at);
  if (low !== 'jan' && !NAME_MONTHS.has(MONTHS.get(low) ?? 0)) return false;
  const before = lowAt(tokens, i - 1);
  if (/^(?:to|by)$/.test(before) && MONTHS.has(lowAt(tokens, i - 2))) return false;
  if (before === 'from' && isFromSomebody(tokens, i, at)) return true;
  // "sign-ins from May since 8am": the time stands behind
  if (before === 'from') return TIME_BEHIND.test(`${lowAt(tokens, at + 1)} ${lowAt(tokens, at + 2)}`);
  return /^(?:for|of|about|by|on|with|as|to|against|user|is|did)$/.test(before);
}

/** "Sunday Eke", "Mo Haddou": a day that is followed by a family name, and that nothing leads in. */
function isCalledSo(tokens: readonly Token[], i: number): boolean {
  const [day, next] = [tokens[i], tokens[i + 1]];
  if (!day?.capital || day.possessive || next?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(next.raw)) return false;
  if (next.start - day.end !== 1 || /^(?:on|since|last|this|next|from|until|by|before|after)$/.test(lowAt(tokens, i - 1)))
    return false;
  return !isKnownWord(next.low) && !MONTHS.has(next.low) && !WEEKDAYS.has(next.low);
}

/** "that's from May, Zoom", "mail from April, she can't get in": who sent it or said it. */
const SENT =
  /^(?:mail|e-?mail|email|ticket|message|call|chat|note|screenshot|voicemail|text|sms|request|question|that['’]?s|it['’]?s|that|it|is|was|one|this|these|dm|ping|report|complaint|word|[-–—"”’'.,:])$/;

function isFromSomebody(tokens: readonly Token[], from: number, at: number): boolean {
  const [before, behind] = [tokens[from - 2], tokens[at + 1]];
  if (tokens[at]?.capital !== true || (before !== undefined && before.kind !== 'quoted' && !SENT.test(before.low))) return false;
  return behind === undefined || behind.kind === 'punct' || /^(?:he|she|they|who|in|at)$/.test(behind.low);
}

/** "Jan Novák", "June Carter", "Jan's": a month that is followed by a family name, or owns something. */
function isFirstName(tokens: readonly Token[], i: number): boolean {
  const [month, next] = [tokens[i], tokens[i + 1]];
  if (!month?.capital || !/^(?:jan|april|may|june|august|augustus)$/.test(month.low)) return false;
  if (month.possessive) return true;
  if (/^(?:in|since|during|until|before|after|last|this|between)$/.test(lowAt(tokens, i - 1))) return false;
  return (
    next?.kind === 'word' &&
    next.capital &&
    next.raw !== next.raw.toUpperCase() &&
    !MONTHS.has(next.low) &&
    !WEEKDAYS.has(next.low)
  );
}

/** "Nov." may carry a full stop. */
function dotless(tokens: readonly Token[], i: number): number {
  const dot = tokens[i];
  return dot?.raw === '.' && dot.start === tokens[i - 1]?.end && /^\d/.test(lowAt(tokens, i + 1)) ? i + 1 : i;
}

function dayNumber(token: Token | undefined): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th|\.)?$/.exec(token?.low ?? '');
  const day = Number(match?.[1]);
  return match && day >= 1 && day <= 31 ? day : undefined;
}

function yearNumber(token: Token | undefined): number | undefined {
  return /^20\d\d$/.test(token?.low ?? '') ? Number(token?.low) : undefined;
}

function withYear(tokens: readonly Token[], i: number, { now }: LocalClock, month: number, day: number): Found<Point> {
  const at = rawAt(tokens, i) === ',' ? i + 1 : i;
  const year = yearNumber(tokens[at]);
  return fixed(dayOf(now, year, month, day), year === undefined ? i : at + 1);
}

function dayOfMonth(now: DateTime, day: number, end: number): Found<Point> {
  for (let back = 0; back < 3; back += 1) {
    const month = now.startOf('month').minus({ months: back });
    const candidate = validDay(now, month.year, month.month, day);
    if (candidate && candidate <= now) return fixed(candidate, end);
  }
  return undefined;
}

function wholeMonth(now: DateTime, year: number | undefined, month: number, end: number): Found<Point> {
  const first = year === undefined ? dayOf(now, undefined, month, 1) : validDay(now, year, month, 1);
  return first ? { value: { day: { from: first, to: first.plus({ months: 1 }) } }, end } : undefined;
}

export function wholeDay(day: DateTime): Block {
  const from = day.startOf('day');
  return { from, to: from.plus({ days: 1 }) };
}
