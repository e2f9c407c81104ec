import { lowAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { matchDate, wholeDay } from './day.ts';
import type { Point } from './point.ts';
import { MONTHS } from './words.ts';
import type { LocalClock } from './zone.ts';

interface Days {
  readonly a: Point;
  readonly b: Point;
  readonly end: number;
}

const NUMBER = /^(\d{1,2})(?:st|nd|rd|th)?$/;

/** "27 to 29 March", "3-5 Nov", "March 27 to 29": two days of a month that is named once. */
export function daysOfMonth(tokens: readonly Token[], i: number, clock: LocalClock, joins: RegExp): Days | undefined {
  const first = lowAt(tokens, i) === 'the' ? i + 1 : i;
  return NUMBER.test(lowAt(tokens, first)) ? monthBehind(tokens, first, clock, joins) : monthBefore(tokens, first, clock, joins);
}

function monthBehind(tokens: readonly Token[], i: number, clock: LocalClock, joins: RegExp): Days | undefined {
  const at = secondOf(tokens, i + 1, joins);
  const last = at === undefined ? undefined : matchDate(tokens, at, clock, true);
  const day = last?.value.day;
  if (last === undefined || day === undefined || day.to.diff(day.from, 'hours').hours > 30) return undefined;
  const from = day.from.set({ day: numberAt(tokens, i) });
  return from.isValid && from < day.from ? { a: { day: wholeDay(from) }, b: last.value, end: last.end } : undefined;
}

function monthBefore(tokens: readonly Token[], i: number, clock: LocalClock, joins: RegExp): Days | undefined {
  if (!MONTHS.has(lowAt(tokens, i))) return undefined;
  const first = matchDate(tokens, i, clock, true);
  const at = first === undefined ? undefined : secondOf(tokens, first.end, joins);
  const day = first?.value.day;
  if (first === undefined || day === undefined || at === undefined || !NUMBER.test(lowAt(tokens, first.end - 1)))
    return undefined;
  if (!NUMBER.test(lowAt(tokens, at)) || /^(?:am|pm|a\.m|p\.m|o'clock|oclock|h|hrs|hours)$/.test(lowAt(tokens, at + 1)))
    return undefined;
  const to = day.from.set({ day: numberAt(tokens, at) });
  return MONTHS.has(lowAt(tokens, at + 1)) || !to.isValid || to <= day.from
    ? undefined
    : { a: first.value, b: { day: wholeDay(to) }, end: at + 1 };
}

function secondOf(tokens: readonly Token[], i: number, joins: RegExp): number | undefined {
  if (!joins.test(lowAt(tokens, i))) return undefined;
  return lowAt(tokens, i + 1) === 'the' ? i + 2 : i + 1;
}

/** A day of a month at `i`; 0, and so no date, when there is none. */
function numberAt(tokens: readonly Token[], i: number): number {
  return Number(NUMBER.exec(lowAt(tokens, i))?.[1] ?? 0);
}
