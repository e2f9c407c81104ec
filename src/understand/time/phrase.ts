import { DateTime } from 'luxon';
import { lowAt, rawAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { matchClock } from './clock.ts';
import { matchDay, partOfMonth, wholeDay } from './day.ts';
import { daysOfMonth } from './days-of-month.ts';
import { namedSpan } from './named-spans.ts';
import type { Found, Point } from './point.ts';
import { matchAmount, matchSpan } from './span.ts';
import { PARTS } from './words.ts';
import type { LocalClock } from './zone.ts';

export type Mode = 'at' | 'since' | 'before' | 'after' | 'until' | 'between' | 'for';

/** One time phrase: which words it took, and what they say. */
export interface Phrase {
  readonly mode: Mode;
  readonly a: Point;
  readonly b?: Point;
  readonly start: number;
  readonly end: number;
}

const ABOUT = /^(?:around|about|approximately|approx|roughly|circa|ca|near|~|nearly|towards|close)$/;
const LEADS = /^(?:on|at|in|during|over|within|throughout|of|from|for|as|this|the|dated|by|until|till|through|across|@)$/;
const TIME_LEADS = /^(?:on|at|in|during|since|from|between|before|after|until|till|to|and|through|by|last|the|-|–)$/;

/** Words that say how a time bounds the range, and how many words they are. */
const MODES: readonly (readonly [Mode, RegExp, number])[] = [
  ['since', /^ever since /, 2],
  ['since', /^as of /, 2],
  ['since', /^(?:since|sicne|sinse|sience|starting|beginning) /, 1],
  ['before', /^prior to /, 2],
  ['before', /^(?:before|pre) /, 1],
  ['after', /^(?:after|post) /, 1],
  ['until', /^up (?:to|until|till) /, 2],
  ['until', /^(?:until|till|til) /, 1],
];

/** A time phrase that starts exactly at `i`. */
export function matchPhrase(tokens: readonly Token[], i: number, clock: LocalClock): Phrase | undefined {
  const low = lowAt(tokens, i);
  if (low === 'between' || low === 'from' || low === 'btw') {
    const range = matchRange(tokens, i, i + 1, clock) ?? (low === 'from' ? openRange(tokens, i, clock) : undefined);
    if (range) return range;
  }
  const words = `${low} ${lowAt(tokens, i + 1)} `;
  if (low === 'up' && /^(?:been|is|was|are|were|get|gets|got)$/.test(lowAt(tokens, i - 1))) return undefined;
  const mode = MODES.find(([, pattern]) => pattern.test(words));
  if (mode) return modePhrase(mode[0], tokens, i, clock, mode[2]) ?? labelled(mode[0], tokens, i, clock, mode[2]);
  const amount = forPhrase(tokens, i, clock);
  if (amount) return amount;
  const point = matchPoint(tokens, i, clock, false);
  return rangeFrom(tokens, i, clock, point) ?? atPhrase(tokens, i, clock, point);
}

/** "Since: yesterday": the word of a form, at the beginning of its line. */
function labelled(mode: Mode, tokens: readonly Token[], i: number, clock: LocalClock, skip: number): Phrase | undefined {
  if (!/^[:=]$/.test(tokens[i + skip]?.raw ?? '') || (i > 0 && !/^(?:\n.*|[.;,|/•*-])$/s.test(tokens[i - 1]?.raw ?? '')))
    return undefined;
  const found = modePhrase(mode, tokens, i, clock, skip + 1);
  return found && { ...found, start: i + skip + 1 };
}

/** "from Monday on", "from Monday until now" reach to now. */
function openRange(tokens: readonly Token[], i: number, clock: LocalClock): Phrase | undefined {
  const open = modePhrase('since', tokens, i, clock, 1);
  if (!open || !/^(?:on|onwards?|forward|until|till|to)$/.test(lowAt(tokens, open.end))) return undefined;
  return { ...open, end: open.end + (/^(?:now|today|present)$/.test(lowAt(tokens, open.end + 1)) ? 2 : 1) };
}

function modePhrase(mode: Mode, tokens: readonly Token[], i: number, clock: LocalClock, skip: number): Phrase | undefined {
  const point = matchPoint(tokens, i + skip, clock, true);
  if (point) return { mode, a: point.value, start: i, end: point.end };
  const amount = mode === 'since' ? matchAmount(tokens, i + skip) : undefined;
  return amount ? forAmount(amount, i, clock) : undefined;
}

function forPhrase(tokens: readonly Token[], i: number, clock: LocalClock): Phrase | undefined {
  const low = tokens[i]?.low;
  const previous = lowAt(tokens, i - 1);
  const lead = low === 'for' || low === 'within' || low === 'during';
  if (!lead && (/^(?:every|each|than|in|per|under|over|within|by|another|only)$/.test(previous) || !/^\d/.test(low ?? '')))
    return undefined;
  let at = lead ? i + 1 : i;
  if (/^(?:about|around|over|nearly|almost)$/.test(lowAt(tokens, at)) && lead) at += 1;
  if (/^(?:an?)$/.test(lowAt(tokens, at)) && !lead) return undefined;
  const amount = matchAmount(tokens, at);
  if (!amount || /^(?:apart|later|old|long|each|after|before|from)$/.test(lowAt(tokens, amount.end))) return undefined;
  if (/^(?:ago|back|earlier)$/.test(lowAt(tokens, amount.end))) return undefined;
  if (!lead && /^(?:m|d|w|y)$/.test(lowAt(tokens, at + 1))) return undefined;
  return forAmount(amount, i, clock);
}

function forAmount(amount: NonNullable<ReturnType<typeof matchAmount>>, start: number, clock: LocalClock): Phrase {
  const { count, unit } = amount.value;
  const ms = count * { minute: 6e4, hour: 36e5, day: 864e5, week: 6048e5, month: 2592e6, year: 31536e6 }[unit];
  return { mode: 'for', a: { day: { from: clock.now.minus(ms), to: clock.now } }, start, end: amount.end };
}

/** "A to B", "A and B", "A-B" where both are times, behind "from" or "between" at `start`. */
function matchRange(tokens: readonly Token[], start: number, i: number, clock: LocalClock): Phrase | undefined {
  const days = daysOfMonth(tokens, i, clock, LED_JOINS);
  if (days) return { mode: 'between', a: days.a, b: days.b, start, end: days.end };
  return joined(tokens, start, matchPoint(tokens, i, clock, true) ?? bareNumber(tokens, i), LED_JOINS, clock);
}

const LED_JOINS = /^(?:to|and|until|till|til|up|through|thru|-|–|—)$/;
const JOINS = /^(?:to|until|till|through|-|–|—)$/;

/** The same without a word before it: only a dash or "to" joins them, and the first says that it is a time; `point` is what stands at `i`. */
function rangeFrom(tokens: readonly Token[], i: number, clock: LocalClock, point: Found<Point>): Phrase | undefined {
  const days = daysOfMonth(tokens, i, clock, JOINS);
  if (days) return { mode: 'between', a: days.a, b: days.b, start: i, end: days.end };
  const range = joined(tokens, i, point ?? bareNumber(tokens, i), JOINS, clock);
  const isTime = [range?.a.clock, range?.a.day, range?.a.instant].some((said) => said !== undefined);
  return isTime ? range : undefined;
}

function joined(tokens: readonly Token[], start: number, a: Found<Point>, joins: RegExp, clock: LocalClock): Phrase | undefined {
  const join = a && lowAt(tokens, a.end);
  if (!a || join === undefined || !joins.test(join)) return undefined;
  const at = a.end + (join === 'up' ? 2 : 1);
  const b = matchPoint(tokens, at, clock, true) ?? bareNumber(tokens, at);
  return b && { mode: 'between', a: a.value, b: b.value, start, end: b.end };
}

function bareNumber(tokens: readonly Token[], i: number): Found<Point> {
  const token = tokens[i];
  if (!token || !/^\d{1,2}$/.test(token.low) || Number(token.low) > 31) return undefined;
  if (Number(token.low) > 24) return undefined;
  return { value: { clock: { hour: Number(token.low), minute: 0, spread: 30 } }, end: i + 1 };
}

function atPhrase(tokens: readonly Token[], i: number, clock: LocalClock, here: Found<Point>): Phrase | undefined {
  const led = LEADS.test(lowAt(tokens, i)) || ABOUT.test(lowAt(tokens, i));
  const point = here ?? (led ? matchPoint(tokens, i + 1, clock, true) : undefined);
  if (!point || point.value.isNow) return undefined;
  return { mode: 'at', a: point.value, start: i, end: point.end };
}

/** A point made of up to three parts next to each other: "yesterday around 3pm", "Friday morning", "3pm on 18 Nov". */
export function matchPoint(tokens: readonly Token[], i: number, clock: LocalClock, led: boolean): Found<Point> {
  let point: Point = {};
  let end = i;
  let at = i;
  for (let parts = 0; parts < 4; parts += 1) {
    const part = matchPart(tokens, at, clock, led || parts > 0, point);
    if (!part) break;
    point = { ...point, ...part.value };
    end = part.end;
    at = skipGlue(tokens, end);
  }
  return end > i ? { value: point, end } : undefined;
}

function skipGlue(tokens: readonly Token[], i: number): number {
  return rawAt(tokens, i) === ',' ? i + 1 : i;
}

function matchPart(tokens: readonly Token[], i: number, clock: LocalClock, led: boolean, have: Point): Found<Point> {
  const low = lowAt(tokens, i);
  const lead = TIME_LEADS.test(low) || ABOUT.test(low);
  const first = Object.keys(have).length === 0;
  if (first && low === 'now') return { value: { isNow: true, instant: clock.now }, end: i + 1 };
  if (!have.day && !have.instant) {
    const day = matchInstant(tokens, i, clock) ?? daySaid(tokens, i, i, clock, led);
    if (day) return day;
  }
  const part = have.part ? undefined : matchDayPart(tokens, i, clock, have, led);
  if (part) return part;
  if (!have.clock && !have.instant) {
    const expected = (led && first) || (!first && TIME_LEADS.test(lowAt(tokens, i - 1)));
    const found = matchClock(tokens, i, expected && !isCount(tokens, i));
    if (found) return { value: { clock: found.value }, end: found.end };
  }
  if (!lead || tokens[i + 1] === undefined) return undefined;
  return leadPart(tokens, i, clock, have);
}

/** "the printer on 3", "of 5": so many or where, and no hour, which a bare number is behind "at" or "since". */
function isCount(tokens: readonly Token[], i: number): boolean {
  return (
    /^\d{1,2}$/.test(lowAt(tokens, i)) &&
    /^(?:on|in|of|for|within|over|during|through|throughout|across|as|this|the|dated)$/.test(lowAt(tokens, i - 1))
  );
}

/** "at 3", "around 3pm", "on Friday" inside a point. */
function leadPart(tokens: readonly Token[], i: number, clock: LocalClock, have: Point): Found<Point> {
  const low = lowAt(tokens, i);
  const first = Object.keys(have).length === 0;
  const timed = !have.clock && !have.instant && (ABOUT.test(low) || low === 'at') ? ledClock(tokens, i, low) : undefined;
  if (timed) return timed;
  if (low === 'at' && !first) return undefined;
  if (!/^(?:on|the|in|during|about|around|at)$/.test(low)) return undefined;
  if (have.day) return low === 'in' ? matchDayPart(tokens, i + 1, clock, have, true) : undefined;
  const inner = lowAt(tokens, i + 1) === 'the' ? i + 2 : i + 1;
  const day = daySaid(tokens, i + 1, inner, clock, true);
  return day ?? (low === 'the' ? undefined : matchDayPart(tokens, inner, clock, have, true));
}

/** A stretch or a day at `i`; `inner` is one past an article. */
function daySaid(tokens: readonly Token[], i: number, inner: number, clock: LocalClock, led: boolean): Found<Point> {
  return (
    namedSpan(tokens, inner, clock) ??
    partOfMonth(tokens, i, clock) ??
    matchSpan(tokens, i, clock.now) ??
    matchDay(tokens, inner, clock, led)
  );
}

/** "at 3" is half an hour either side, "around 3" and "at about 3" an hour. */
function ledClock(tokens: readonly Token[], i: number, low: string): Found<Point> {
  const both = low === 'at' && ABOUT.test(lowAt(tokens, i + 1));
  const found = matchClock(tokens, both ? i + 2 : i + 1, true);
  return found && { value: { clock: { ...found.value, spread: both || low !== 'at' ? 60 : 30 } }, end: found.end };
}

function matchDayPart(tokens: readonly Token[], i: number, clock: LocalClock, have: Point, led: boolean): Found<Point> {
  const low = lowAt(tokens, i);
  const early = /^(?:early|late|earlier|later|mid)$/.test(low) ? 1 : 0;
  const own = /^(?:this|that|all|the)$/.test(lowAt(tokens, i + early));
  const at = own ? i + early + 1 : i + early;
  const skip = /^(?:early|late)$/.test(lowAt(tokens, at)) ? 1 : 0;
  const hours = smallHours(tokens, own ? i + 1 : i);
  const part = hours ?? PARTS.get(lowAt(tokens, at + skip));
  if (!part) return undefined;
  const end = hours ? (own ? i + 3 : i + 2) : at + skip + 1;
  if (have.day) return { value: { part }, end };
  if (lowAt(tokens, end) === 'of') return { value: { part }, end: end + 1 };
  if (!own && !led) return undefined;
  return { value: { part, ...(have.clock && !own ? {} : { day: wholeDay(clock.now) }) }, end };
}

/** "the small hours of Thursday". */
function smallHours(tokens: readonly Token[], i: number): readonly [number, number] | undefined {
  return /^(?:small|early|wee)$/.test(lowAt(tokens, i)) && lowAt(tokens, i + 1) === 'hours' ? [0, 6] : undefined;
}

function matchInstant(tokens: readonly Token[], i: number, { now }: LocalClock): Found<Point> {
  const token = tokens[i];
  if (token?.kind !== 'iso' || token.raw.length < 11) return undefined;
  const iso = token.raw
    .replace(/ ?UTC$/, 'Z')
    .replace(/ Z$/, 'Z')
    .replace(' ', 'T')
    .replace(',', '.');
  const at = DateTime.fromISO(iso, { zone: now.zone });
  if (!at.isValid) return undefined;
  const zoneWord = lowAt(tokens, i + 1);
  if (/^(?:utc|gmt|z)$/.test(zoneWord) && !/Z$|[+-]\d\d:?\d\d$/.test(iso)) {
    return { value: { instant: DateTime.fromISO(`${iso}Z`, { zone: now.zone }) }, end: i + 2 };
  }
  return { value: { instant: at }, end: i + 1 };
}
