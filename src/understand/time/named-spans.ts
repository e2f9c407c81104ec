import type { DateTime } from 'luxon';
import { lowAt, rawAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { matchDate } from './day.ts';
import type { Found, Point } from './point.ts';
import type { LocalClock } from './zone.ts';

/** "w/c 16 Nov", "week ending 15 Nov", "Q3", "last quarter", "month to date". */
export function namedSpan(tokens: readonly Token[], i: number, clock: LocalClock): Found<Point> {
  return weekOf(tokens, i, clock) ?? quarter(tokens, i, clock.now) ?? toDate(tokens, i, clock.now);
}

/** The week that begins on, holds or ends with a date. */
function weekOf(tokens: readonly Token[], i: number, clock: LocalClock): Found<Point> {
  const lead = weekLead(tokens, i);
  if (lead === undefined) return undefined;
  const at = lowAt(tokens, lead.end) === 'the' ? lead.end + 1 : lead.end;
  const day = matchDate(tokens, at, clock, true);
  const block = day?.value.day;
  if (!day || !block || block.to.diff(block.from, 'days').days > 2) return undefined;
  const { from } = block;
  const start = lead.ends ? from.minus({ days: 6 }) : from;
  return { value: { day: { from: start, to: start.plus({ days: 7 }) } }, end: day.end };
}

function weekLead(tokens: readonly Token[], i: number): { end: number; ends: boolean } | undefined {
  const [low, next] = [lowAt(tokens, i), lowAt(tokens, i + 1)];
  if (low === 'w' && next === '/' && /^[ce]$/.test(lowAt(tokens, i + 2)))
    return { end: skipColon(tokens, i + 3), ends: lowAt(tokens, i + 2) === 'e' };
  if (low === 'wc' || low === 'wb') return { end: i + 1, ends: false };
  if (low !== 'week' && low !== 'wk') return undefined;
  if (/^(?:commencing|starting|beginning|of|from)$/.test(next)) return { end: i + 2, ends: false };
  return next === 'ending' ? { end: i + 2, ends: true } : undefined;
}

function skipColon(tokens: readonly Token[], i: number): number {
  return /^[.:]$/.test(rawAt(tokens, i)) ? i + 1 : i;
}

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
]);

/** A quarter of the calendar's year; without a year the latest that has begun. */
function quarter(tokens: readonly Token[], i: number, now: DateTime): Found<Point> {
  const low = lowAt(tokens, i);
  const number = /^q([1-4])$/.exec(low)?.[1];
  if (number !== undefined) return quarterOf(tokens, i + 1, now, Number(number));
  if (lowAt(tokens, i + 1) !== 'quarter' || lowAt(tokens, i + 2) === 'past' || lowAt(tokens, i + 2) === 'to') return undefined;
  const ordinal = ORDINALS.get(low);
  if (ordinal !== undefined) return quarterOf(tokens, i + 2, now, ordinal);
  if (lowAt(tokens, i + 2) === 'of') return undefined;
  if (/^(?:this|current)$/.test(low)) return quarterFrom(now.startOf('quarter'), i + 2);
  return /^(?:last|previous|past)$/.test(low) ? quarterFrom(now.startOf('quarter').minus({ months: 3 }), i + 2) : undefined;
}

function quarterOf(tokens: readonly Token[], i: number, now: DateTime, number: number): Found<Point> {
  const at = /^(?:of|in|\/)$/.test(lowAt(tokens, i)) ? i + 1 : i;
  const year = /^20\d\d$/.exec(lowAt(tokens, at))?.[0];
  const start = now.startOf('year').set({ year: Number(year ?? now.year), month: number * 3 - 2 });
  const from = year === undefined && start > now ? start.minus({ years: 1 }) : start;
  return quarterFrom(from, year === undefined ? i : at + 1);
}

function quarterFrom(from: DateTime, end: number): Found<Point> {
  return { value: { day: { from, to: from.plus({ months: 3 }) } }, end };
}

const TO_DATE: ReadonlyMap<string, 'week' | 'month' | 'quarter' | 'year'> = new Map([
  ['wtd', 'week'],
  ['mtd', 'month'],
  ['qtd', 'quarter'],
]);

function toDate(tokens: readonly Token[], i: number, now: DateTime): Found<Point> {
  const low = lowAt(tokens, i);
  const short = TO_DATE.get(low);
  if (short !== undefined) return { value: { day: { from: now.startOf(short), to: now } }, end: i + 1 };
  if (!/^(?:week|month|quarter|year)$/.test(low)) return undefined;
  const [hyphen, words] = [rawAt(tokens, i + 1) === '-', `${lowAt(tokens, i + 1)} ${lowAt(tokens, i + 2)}`];
  if (hyphen || words !== 'to date') return undefined;
  return { value: { day: { from: now.startOf(low as 'week' | 'month' | 'quarter' | 'year'), to: now } }, end: i + 3 };
}
