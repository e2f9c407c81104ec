import type { DateTime } from 'luxon';
import { lowAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { hourOf, matchClock } from './clock.ts';
import { matchPoint } from './phrase.ts';
import type { Point } from './point.ts';
import { matchAmount } from './span.ts';
import { MONTHS, SHORT_WEEKDAYS, UNIT_MS, WEEKDAYS } from './words.ts';
import type { Unit } from './words.ts';
import type { LocalClock } from './zone.ts';

/** How long a mute is to last: "for 4 hours", "4h", "until Monday", "for the rest of the day"; ISO-8601, or `undefined`. */
export function findDuration(tokens: readonly Token[], clock: LocalClock): string | undefined {
  for (let i = 0; i < tokens.length; i += 1) {
    const low = lowAt(tokens, i);
    if (/^(?:until|till|til)$/.test(low)) {
      const until = untilTime(tokens, i + 1, clock);
      if (until && until > clock.now) return isoDuration(until.toMillis() - clock.now.toMillis());
    }
    const amount = matchAmount(tokens, i);
    if (amount) return isoAmount(amount.value.count, amount.value.unit);
  }
  return tokens.map((_, i) => restAt(tokens, i, clock)).find((rest) => rest !== undefined);
}

/** "the rest of the week", "today", "over the weekend", "this week": until that is over. */
function restAt(tokens: readonly Token[], i: number, clock: LocalClock): string | undefined {
  const [low, next, third, fourth] = [lowAt(tokens, i), lowAt(tokens, i + 1), lowAt(tokens, i + 2), lowAt(tokens, i + 3)];
  if (low === 'rest' && next === 'of') return restOf(fourth, clock) ?? restOf(third, clock);
  if (low === 'the' && next === 'next') return nextWhole(third);
  if (low === 'fortnight') return 'P14D';
  if (/^(?:today|tonight|overnight)$/.test(low)) return restOf(low, clock);
  if (/^(?:over|for|through|throughout|during)$/.test(low) && /^(?:the|this)$/.test(next) && third === 'weekend')
    return restOf('weekend', clock);
  return low === 'this' && /^(?:week|month)$/.test(next) ? restOf(next, clock) : undefined;
}

/** "the next hour", "the next week": one of it, from now. */
function nextWhole(word: string): string | undefined {
  const wholes: Readonly<Record<string, string>> = { hour: 'PT1H', day: 'P1D', week: 'P7D', month: 'P1M' };
  return wholes[word];
}

function isoAmount(count: number, unit: Unit): string {
  if (!Number.isInteger(count)) return isoDuration(count * UNIT_MS[unit]);
  const shapes: Readonly<Record<Unit, string>> = {
    minute: `PT${count}M`,
    hour: `PT${count}H`,
    day: `P${count}D`,
    week: `P${count * 7}D`,
    month: `P${count}M`,
    year: `P${count}Y`,
  };
  return shapes[unit];
}

/** Whole hours and minutes, rounded up to the minute: PT55H30M, PT30M. */
function isoDuration(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}

function restOf(word: string, { now }: LocalClock): string | undefined {
  const ends: Readonly<Record<string, DateTime>> = {
    day: now.startOf('day').plus({ days: 1 }),
    today: now.startOf('day').plus({ days: 1 }),
    tonight: now.startOf('day').plus({ days: 1 }),
    overnight: now.startOf('day').plus({ days: 1 }).set({ hour: 8 }),
    week: now.startOf('week').plus({ weeks: 1 }),
    weekend: now.startOf('week').plus({ weeks: 1 }),
    month: now.startOf('month').plus({ months: 1 }),
  };
  const end = ends[word];
  return end ? isoDuration(end.toMillis() - now.toMillis()) : undefined;
}

/** The next such time: Monday 00:00, 5pm, tomorrow, tomorrow 9am, 1 December. */
function untilTime(tokens: readonly Token[], i: number, clock: LocalClock): DateTime | undefined {
  const { now } = clock;
  const at = /^(?:next|this|the|on|coming)$/.test(lowAt(tokens, i)) ? i + 1 : i;
  const low = lowAt(tokens, at);
  const day = nextDay(tokens, at, now);
  if (day) {
    const point = matchPoint(tokens, at + 1, clock, true)?.value;
    if (point?.clock) return day.set({ hour: hourOf(point.clock) % 24, minute: point.clock.minute });
    return point?.part && !point.clock ? day.set({ hour: point.part[0] }) : day;
  }
  const time = timedDay(tokens, at, now);
  if (time) return time;
  if (low === 'end' && !matchClock(tokens, at, true)) return endOf(tokens, at, now);
  return nextPoint(matchPoint(tokens, at, clock, true)?.value, now);
}

/** The next time that a point means. */
function nextPoint(point: Point | undefined, now: DateTime): DateTime | undefined {
  if (point?.instant) return point.instant;
  if (point?.clock) {
    const next = now.startOf('day').set({ hour: hourOf(point.clock) % 24, minute: point.clock.minute });
    return next > now ? next : next.plus({ days: 1 });
  }
  if (point?.day) {
    const from = point.day.from;
    return from > now ? from : from.plus({ years: 1 });
  }
  return undefined;
}

/** "COB Monday", "9am on Friday", "noon tomorrow": a time of a day to come. */
function timedDay(tokens: readonly Token[], i: number, now: DateTime): DateTime | undefined {
  const clock = matchClock(tokens, i, true);
  if (!clock) return undefined;
  const day = nextDay(tokens, /^(?:on|next|this)$/.test(lowAt(tokens, clock.end)) ? clock.end + 1 : clock.end, now);
  return day?.startOf('day').set({ hour: hourOf(clock.value) % 24, minute: clock.value.minute });
}

function nextDay(tokens: readonly Token[], i: number, now: DateTime): DateTime | undefined {
  const low = lowAt(tokens, i);
  if (low === 'tomorrow' || low === 'tmrw') return now.startOf('day').plus({ days: 1 });
  if (low === 'tonight') return now.startOf('day').set({ hour: 18 });
  if (low === 'week' && lowAt(tokens, i - 1) === 'next') return now.startOf('week').plus({ weeks: 1 });
  if (low === 'month' && lowAt(tokens, i - 1) === 'next') return now.startOf('month').plus({ months: 1 });
  const weekday = WEEKDAYS.get(low) ?? SHORT_WEEKDAYS.get(low);
  if (weekday === undefined || MONTHS.has(low)) return undefined;
  return now.startOf('day').plus({ days: ((weekday - now.weekday + 6) % 7) + 1 });
}

function endOf(tokens: readonly Token[], i: number, now: DateTime): DateTime | undefined {
  const word = [tokens[i + 2]?.low, tokens[i + 3]?.low].find((w) => /^(?:day|today|week|month)$/.test(w ?? ''));
  if (word === undefined) return undefined;
  const unit = word === 'today' ? 'day' : (word as 'day' | 'week' | 'month');
  return now.startOf(unit).plus({ [`${unit}s`]: 1 });
}
