import { DAY, HOUR, MINUTE, dayOf, hourOf, type TimeStyle } from '../../clock.ts';

export interface Span {
  /** Milliseconds since the epoch, inclusive. */
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** The same hours of another day. */
export interface OtherDay extends Span {
  readonly sameWeekday: boolean;
  /** Both workdays, or both at the weekend. */
  readonly sameKind: boolean;
}

/** Hours that are looked at, with the days that they are compared with, the newest first. */
export interface Watched extends Span {
  readonly others: readonly OtherDay[];
}

/** What is normal at these hours. */
export interface Usual {
  /** Weighted median of the compared days. */
  readonly typical: number;
  readonly most: number;
  readonly days: number;
  /** False when only workdays were known for a weekend, or the other way round. */
  readonly sameKind: boolean;
}

/** The same weekday tells more than another day of the same kind; two of them tell more than all others together. */
const WEEKDAY_WEIGHT = 3;
const ENOUGH_WEEKDAYS = 2;

/**
 * A question about a day or less is compared with the same hours of the days before; a longer one is cut into days that are
 * compared with each other.
 * @param most days back
 */
export function watchedOf(period: Span, style: Pick<TimeStyle, 'timeZone'>, most: number): readonly Watched[] {
  // A period that ends "now" is a millisecond longer.
  if (period.to - period.from <= DAY + MINUTE) {
    const others = Array.from({ length: most }, (_, i) => earlier(period, i + 1, style.timeZone));
    return [{ ...period, others: others.map((span) => otherDay(period, span, style)) }];
  }
  const slices: Span[] = [];
  for (let to = period.to; to - DAY >= period.from; to -= DAY) slices.push({ from: to - DAY, to });
  return slices.map((slice) => ({
    ...slice,
    others: slices.filter((other) => other !== slice).map((other) => otherDay(slice, other, style)),
  }));
}

/** The same hours by the clock on the wall, also when it was changed in between. */
function earlier({ from, to }: Span, days: number, timeZone: string): Span {
  const begin = from - days * DAY;
  const off = hourOf(from, timeZone) - hourOf(begin, timeZone);
  const shift = Math.abs(off) === 1 ? off * HOUR : 0;
  return { from: begin + shift, to: to - days * DAY + shift };
}

function otherDay(span: Span, other: Span, { timeZone }: Pick<TimeStyle, 'timeZone'>): OtherDay {
  const [day, then] = [weekdayOf(span.from, timeZone), weekdayOf(other.from, timeZone)];
  return { ...other, sameWeekday: day === then, sameKind: isWeekend(day) === isWeekend(then) };
}

function weekdayOf(at: number, timeZone: string): number {
  return new Date(dayOf(at, timeZone)).getUTCDay();
}

function isWeekend(weekday: number): boolean {
  return weekday === 0 || weekday === 6;
}

/** @param counted how often it happened on each known day */
export function usualOf(counted: readonly { readonly day: OtherDay; readonly n: number }[]): Usual | undefined {
  const alike = counted.filter(({ day }) => day.sameKind);
  const used = alike.length > 0 ? alike : counted;
  if (used.length === 0) return undefined;
  const same = used.filter(({ day }) => day.sameWeekday).length;
  const outweighing = same < ENOUGH_WEEKDAYS ? 0 : Math.ceil((used.length - same + 1) / same);
  const weight = Math.max(WEEKDAY_WEIGHT, outweighing);
  return {
    typical: weightedMedian(used.map(({ day, n }) => ({ n, weight: day.sameWeekday ? weight : 1 }))),
    most: Math.max(...used.map(({ n }) => n)),
    days: used.length,
    sameKind: alike.length > 0,
  };
}

// The median, because one bad day of the past must not make today's trouble look normal.
function weightedMedian(values: readonly { readonly n: number; readonly weight: number }[]): number {
  const sorted = [...values].sort((a, b) => a.n - b.n);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let passed = 0;
  for (const [i, { n, weight }] of sorted.entries()) {
    passed += weight;
    if (passed > half) return n;
    if (passed === half) return (n + (sorted[i + 1]?.n ?? n)) / 2;
  }
  return sorted.at(-1)?.n ?? 0;
}

/** Against what is usual, and beyond what chance does to small numbers (three standard deviations of a Poisson count). */
const JUMP = 2;
const DEVIATIONS = 3;

export function isMore(n: number, { typical }: Usual): boolean {
  return n >= typical * JUMP && n - typical >= DEVIATIONS * Math.sqrt(typical + 1);
}
