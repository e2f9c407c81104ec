import type { DateTime } from 'luxon';
import { lowAt, rawAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { numberOf } from './clock.ts';
import { wholeDay } from './day.ts';
import type { Block, Found, Point } from './point.ts';
import { UNIT_MS, UNITS } from './words.ts';
import type { Unit } from './words.ts';

/** "2 hours", "24h", "a couple of days", "half an hour", "an hour and a half" at `i`: milliseconds and the unit. */
export function matchAmount(tokens: readonly Token[], i: number): Found<{ count: number; unit: Unit }> {
  const low = lowAt(tokens, i);
  const whole = glued(low, i) ?? partOfHour(tokens, i);
  if (whole || low === 'half' || isTimeOfDay(tokens, i)) return whole;
  if (low === 'fortnight') return { value: { count: 2, unit: 'week' }, end: i + 1 };
  const start = /^(?:a|an)$/.test(low) && /^(?:couple|few|dozen|half)$/.test(lowAt(tokens, i + 1)) ? i + 1 : i;
  const count = lowAt(tokens, start) === 'half' ? 0.5 : numberOf(lowAt(tokens, start));
  if (count === undefined) return undefined;
  let at = start + 1;
  if (lowAt(tokens, at) === 'of') at += 1;
  if (rawAt(tokens, at) === '-') at += 1;
  if (/^(?:full|more|whole|or|business|working)$/.test(lowAt(tokens, at))) at += 1;
  // "for an HR case" is no hour
  const unit = rawAt(tokens, at) === 'HR' && /^an?$/.test(lowAt(tokens, at - 1)) ? undefined : UNITS.get(lowAt(tokens, at));
  if (unit === undefined) return undefined;
  const more = isAndAHalf(tokens, at + 1);
  return { value: { count: more ? count + 0.5 : count, unit }, end: more ? at + 4 : at + 1 };
}

/** "24h", "2w". */
function glued(low: string, i: number): Found<{ count: number; unit: Unit }> {
  const match = /^(\d{1,4})(\p{L}+)$/u.exec(low);
  const unit = UNITS.get(match?.[2] ?? '');
  return match && unit && low !== '2day' ? { value: { count: Number(match[1]), unit }, end: i + 1 } : undefined;
}

function partOfHour(tokens: readonly Token[], i: number): Found<{ count: number; unit: Unit }> {
  const low = lowAt(tokens, i);
  if (low === 'half') return halfOf(tokens, i);
  return low === 'quarter' ? quarterHour(tokens, i) : undefined;
}

/** "1330 hrs". */
function isTimeOfDay(tokens: readonly Token[], i: number): boolean {
  return /^[012]\d[0-5]\d$/.test(lowAt(tokens, i)) && lowAt(tokens, i + 1).startsWith('h');
}

/** "an hour and a half". */
function isAndAHalf(tokens: readonly Token[], i: number): boolean {
  return [0, 1, 2].map((k) => lowAt(tokens, i + k)).join(' ') === 'and a half';
}

/** "a quarter of an hour". */
function quarterHour(tokens: readonly Token[], i: number): Found<{ count: number; unit: Unit }> {
  const words = [1, 2, 3].map((k) => lowAt(tokens, i + k));
  if (words.join(' ') === 'of an hour') return { value: { count: 15, unit: 'minute' }, end: i + 4 };
  return words[0] === 'hour' ? { value: { count: 15, unit: 'minute' }, end: i + 2 } : undefined;
}

function halfOf(tokens: readonly Token[], i: number): Found<{ count: number; unit: Unit }> {
  const at = /^(?:a|an)$/.test(lowAt(tokens, i + 1)) ? i + 2 : i + 1;
  const unit = UNITS.get(lowAt(tokens, at));
  return unit ? { value: { count: 0.5, unit }, end: at + 1 } : undefined;
}

/** A stretch with a name or a length: last 2 hours, past week, last week, this month, last night, the weekend, 3 days ago. */
export function matchSpan(tokens: readonly Token[], i: number, now: DateTime): Found<Point> {
  return matchAgo(tokens, i, now) ?? matchRolling(tokens, i, now) ?? matchCalendar(tokens, i, now) ?? matchNight(tokens, i, now);
}

function matchAgo(tokens: readonly Token[], i: number, now: DateTime): Found<Point> {
  const amount = matchAmount(tokens, i);
  if (!amount || !/^(?:ago|back|earlier)$/.test(lowAt(tokens, amount.end))) return undefined;
  const { count, unit } = amount.value;
  if (lowAt(tokens, amount.end) === 'back' && isListedBack(tokens, i)) return rolling(now, count, unit, amount.end + 1);
  const at = back(now, count, unit);
  const small = unit === 'hour' || unit === 'minute';
  const minutes =
    small && count * UNIT_MS[unit] < UNIT_MS.hour ? Math.min(30, Math.max(10, (count * UNIT_MS[unit]) / UNIT_MS.minute / 2)) : 30;
  const around = { from: at.minus({ minutes }), to: at.plus({ minutes }) };
  return { value: { ago: at, day: small ? around : wholeDay(localBack(now, count, unit)) }, end: amount.end + 1 };
}

const OF_THE_PAST =
  /^(?:was|were|did|didn['’]?t|had|has|happened|failed|got|could|couldn['’]?t|signed|logged|tried|changed|lost|blocked|locked|disabled|revoked|started|began|told|said|called|about|around)$/;

/** "risk detections, Ana, 72 hours back": how far a list reaches, where nothing is told of that moment. */
function isListedBack(tokens: readonly Token[], i: number): boolean {
  return !tokens.slice(Math.max(0, i - 30), i).some(({ low }) => OF_THE_PAST.test(low));
}

/** "3 days ago" is a day of the calendar, also over a change of the clocks. */
function localBack(now: DateTime, count: number, unit: Unit): DateTime {
  return Number.isInteger(count) ? now.minus({ [`${unit}s`]: count }) : back(now, count, unit);
}

function back(now: DateTime, count: number, unit: Unit): DateTime {
  return now.minus(count * UNIT_MS[unit]);
}

function matchRolling(tokens: readonly Token[], i: number, now: DateTime): Found<Point> {
  const low = lowAt(tokens, i);
  const the = low === 'the' ? 1 : 0;
  const lead = lowAt(tokens, i + the);
  if (!/^(?:last|past|previous|preceding|latest|recent|lst)$/.test(lead)) return undefined;
  const amount = matchAmount(tokens, i + the + 1);
  if (amount) {
    const end = lowAt(tokens, amount.end) === 'or' && lowAt(tokens, amount.end + 1) === 'so' ? amount.end + 2 : amount.end;
    return rolling(now, amount.value.count, amount.value.unit, end);
  }
  const unit = UNITS.get(lowAt(tokens, i + the + 1));
  if (unit && isAndAHalf(tokens, i + the + 2)) return rolling(now, 1.5, unit, i + the + 5);
  if (!unit || unit.length !== lowAt(tokens, i + the + 1).length) return undefined;
  const end = i + the + 2;
  const orSo = lowAt(tokens, end) === 'or' && lowAt(tokens, end + 1) === 'so';
  const exact = lead === 'past' || the === 1 || orSo || unit === 'hour' || unit === 'minute' || unit === 'day';
  return exact && lead !== 'previous' ? rolling(now, 1, unit, orSo ? end + 2 : end) : undefined;
}

function rolling(now: DateTime, count: number, unit: Unit, end: number): Found<Point> {
  return { value: { day: { from: back(now, count, unit), to: now } }, end };
}

function matchCalendar(tokens: readonly Token[], i: number, now: DateTime): Found<Point> {
  const low = lowAt(tokens, i);
  const unit = lowAt(tokens, i + 1);
  if (/^(?:current|whole|all|entire|earlier|late|early|later|the)$/.test(low)) {
    const inner = matchCalendar(tokens, i + 1, now);
    if (inner) return inner;
  }
  if (low === 'weekend') return weekend(now, i + 1);
  if (/^(?:this|last|past|the)$/.test(low) && unit === 'weekend') return weekend(now, i + 2);
  if (/^(?:start|beginning)$/.test(low) && unit === 'of')
    return matchCalendar(tokens, lowAt(tokens, i + 2) === 'the' ? i + 3 : i + 2, now);
  const calendar = UNITS.get(unit);
  if (calendar === 'week' || calendar === 'month' || calendar === 'year') {
    if (/^(?:this|current|all)$/.test(low)) return calendarBlock(now, calendar, 0, i + 2);
    if (/^(?:last|previous|lst)$/.test(low)) return calendarBlock(now, calendar, 1, i + 2);
  }
  const bare = UNITS.get(low);
  const startOf = lowAt(tokens, i - 1) === 'of' || lowAt(tokens, i - 2) === 'of';
  if (startOf && (bare === 'week' || bare === 'month' || bare === 'year' || bare === 'day'))
    return calendarBlock(now, bare, 0, i + 1);
  return undefined;
}

function calendarBlock(now: DateTime, unit: 'day' | 'week' | 'month' | 'year', ago: number, end: number): Found<Point> {
  const from = now.startOf(unit).minus({ [`${unit}s`]: ago });
  const block: Block = { from, to: from.plus({ [`${unit}s`]: 1 }) };
  return { value: { day: block }, end };
}

/** Saturday and Sunday; the latest that have begun. */
function weekend(now: DateTime, end: number): Found<Point> {
  const back = (now.weekday - 6 + 7) % 7;
  const from = now.startOf('day').minus({ days: back });
  return { value: { day: { from, to: from.plus({ days: 2 }) } }, end };
}

function matchNight(tokens: readonly Token[], i: number, now: DateTime): Found<Point> {
  const low = lowAt(tokens, i);
  const next = lowAt(tokens, i + 1);
  if (/^(?:last|yesterday)$/.test(low) && next === 'night') return { value: { day: nightUntil(now, 6) }, end: i + 2 };
  if (
    low === 'the' &&
    next === 'night' &&
    !/^(?:of|shift|before|team|watch)$/.test(lowAt(tokens, i + 2)) &&
    /^(?:during|in|over|through)$/.test(lowAt(tokens, i - 1))
  )
    return { value: { day: nightUntil(now, 6) }, end: i + 2 };
  if (low === 'over' && next === 'night') return { value: { day: nightUntil(now, 8) }, end: i + 2 };
  if (low === 'overnight') return { value: { day: nightUntil(now, 8) }, end: i + 1 };
  if (low === 'all' && next === 'night') return { value: { day: nightUntil(now, 8) }, end: i + 2 };
  const day = dayLong(tokens, i);
  if (day !== undefined) return { value: { day: wholeDay(now) }, end: day };
  // before dawn the night is still that of yesterday
  if (low === 'tonight' && now.hour < 6) return { value: { day: nightUntil(now, 6) }, end: i + 1 };
  if (low === 'tonight') return { value: { day: wholeDay(now), part: [18, 24] }, end: i + 1 };
  return undefined;
}

/** One past "all day", "the whole day", "all day long": the day so far, unless another day is said behind it. */
function dayLong(tokens: readonly Token[], i: number): number | undefined {
  const at = lowAt(tokens, i) === 'the' ? i + 1 : i;
  if (!/^(?:all|whole|entire)$/.test(lowAt(tokens, at)) || lowAt(tokens, at + 1) !== 'day') return undefined;
  const end = lowAt(tokens, at + 2) === 'long' ? at + 3 : at + 2;
  return /^(?:yesterday|on|of|before|after|mon|tue|wed|thu|fri|sat|sun|last|\d)/.test(lowAt(tokens, end)) ? undefined : end;
}

function nightUntil(now: DateTime, hour: number): Block {
  const today = now.startOf('day');
  return { from: today.minus({ days: 1 }).set({ hour: 18 }), to: today.set({ hour }) };
}
