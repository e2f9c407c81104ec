import type { DateTime } from 'luxon';
import { hourOf } from './clock.ts';
import type { Block, Clock, Point } from './point.ts';
import type { Phrase } from './phrase.ts';
import { wholeDay } from './day.ts';

/** The half-open range that a phrase means, before it is cut at now; `undefined` when it means nothing. */
export function rangeOf(phrase: Phrase, now: DateTime): Block | undefined {
  const { mode, a, b } = phrase;
  switch (mode) {
    case 'at':
    case 'for':
      return blockOf(a, now);
    case 'since':
      return { from: startOf(a, now), to: now };
    case 'before':
    case 'until':
      return before(a, now, mode);
    case 'after':
      return after(a, now);
    case 'between':
      return b ? between(a, b, now) : undefined;
  }
}

function blockOf(point: Point, now: DateTime): Block {
  if (point.clock && !point.instant) {
    const at = timeOf(point, now);
    return { from: at.minus({ minutes: point.clock.spread }), to: at.plus({ minutes: point.clock.spread }) };
  }
  if (point.instant) return { from: point.instant.minus({ minutes: 30 }), to: point.instant.plus({ minutes: 30 }) };
  const day = point.day ?? wholeDay(now);
  return point.part ? hoursOf(day.from, point.part) : day;
}

function hoursOf(day: DateTime, [from, to]: readonly [number, number]): Block {
  return { from: atHour(day, from), to: atHour(day, to) };
}

/** Local wall-clock hours, so that a change of the clocks does not move them. */
function atHour(day: DateTime, hour: number): DateTime {
  const start = day.startOf('day');
  return hour >= 24 ? start.plus({ days: 1 }).set({ hour: hour - 24 }) : start.set({ hour });
}

/** The exact time that a clock means on the day said, or the latest such time. */
function timeOf(point: Point, now: DateTime): DateTime {
  const clock = withPart(point.clock ?? { hour: 0, minute: 0, spread: 30 }, point.part);
  const set = (said: DateTime): DateTime => {
    const [hour, day] = [hourOf(clock), clock.zone === undefined ? said : said.setZone(clock.zone, { keepLocalTime: true })];
    return hour === 24 ? day.startOf('day').plus({ days: 1 }) : day.startOf('day').set({ hour, minute: clock.minute });
  };
  if (point.day) return set(point.day.from).setZone(now.zone);
  const here = clock.zone === undefined ? now : now.setZone(clock.zone);
  const today = set(here);
  return (today <= now ? today : set(here.minus({ days: 1 }))).setZone(now.zone);
}

/** "3 this afternoon" is 15:00. */
function withPart(clock: Clock, part: readonly [number, number] | undefined): Clock {
  if (clock.meridiem || !part || clock.hour > 12) return clock;
  return part[0] >= 12 && clock.hour < 12 ? { ...clock, meridiem: 'pm' } : clock;
}

function startOf(point: Point, now: DateTime): DateTime {
  if (point.ago) return point.ago;
  if (point.instant) return point.instant;
  if (point.clock) return timeOf(point, now);
  return blockOf(point, now).from;
}

function endOf(point: Point, now: DateTime): DateTime {
  if (point.isNow) return now;
  if (point.instant) return point.instant;
  if (point.clock) return timeOf(point, now);
  return blockOf(point, now).to;
}

function before(point: Point, now: DateTime, mode: 'before' | 'until'): Block {
  if (point.clock) {
    const day = point.day?.from ?? now;
    const to = timeOf({ ...point, day: wholeDay(day) }, now);
    return { from: to.minus({ milliseconds: 1 }).startOf('day'), to };
  }
  if (point.instant) return { from: point.instant.minus({ milliseconds: 1 }).startOf('day'), to: point.instant };
  const to = mode === 'before' || point.ago ? (point.ago ?? blockOf(point, now).from) : blockOf(point, now).to;
  return { from: to.minus({ days: 7 }), to };
}

function after(point: Point, now: DateTime): Block {
  if (point.instant) return { from: point.instant, to: now };
  if (point.clock) {
    const from = timeOf(point, now);
    return { from, to: wholeDay(from).to };
  }
  return { from: point.ago ?? blockOf(point, now).to, to: now };
}

function between(a: Point, b: Point, now: DateTime): Block | undefined {
  if (a.instant && b.clock && !b.day && !b.instant) return between(a, { ...b, day: wholeDay(a.instant) }, now);
  if (a.clock && b.clock && (a.day === undefined || b.day === undefined)) return clockRange(a, b, now);
  if (a.clock && b.isNow) return { from: timeOf(a, now), to: now };
  const to = endOf(b, now);
  let from = a.clock && a.day === undefined && b.day ? timeOf({ ...a, day: b.day }, now) : startOf(a, now);
  if (a.weekday !== undefined && from >= to) from = from.minus({ weeks: 1 });
  return from < to ? { from, to } : undefined;
}

/** "between 2 and 4pm", "from 9 to 5", "between 22:00 and 02:00", of the day said or the latest that has begun. */
function clockRange(a: Point, b: Point, now: DateTime): Block | undefined {
  if (!a.clock || !b.clock) return undefined;
  const part = a.part ?? b.part;
  const first = withPart(a.clock, part);
  const second = withPart(b.clock, part);
  const [start, end] = sharedHalf(first, second);
  const day = a.day ?? b.day;
  const zone = first.zone ?? second.zone;
  const build = (said: DateTime): Block => {
    const base = zone === undefined ? said : said.setZone(zone, { keepLocalTime: true });
    const from = base.startOf('day').set({ hour: Math.floor(start / 60), minute: start % 60 });
    const last = base.startOf('day').plus({ days: end <= start ? 1 : 0 });
    const to = end === 1440 ? last.plus({ days: 1 }) : last.set({ hour: Math.floor(end / 60), minute: end % 60 });
    return { from, to };
  };
  if (day) return build(day.from);
  const here = zone === undefined ? now : now.setZone(zone);
  const today = build(here);
  return today.from < now ? today : build(here.minus({ days: 1 }));
}

/** Minutes of the day. A half of the day said once holds for both: 2 and 4pm, 11 and 1pm (11 am), 9 to 5 (17:00). */
function sharedHalf(a: Clock, b: Clock): readonly [number, number] {
  const minutes = (clock: Clock): number => hourOf(clock) * 60 + clock.minute;
  if (a.meridiem === undefined && b.meridiem !== undefined && a.hour <= 12) {
    const same = minutes({ ...a, meridiem: b.meridiem });
    return [same < minutes(b) ? same : minutes({ ...a, meridiem: b.meridiem === 'pm' ? 'am' : 'pm' }), minutes(b)];
  }
  if (a.meridiem !== undefined && b.meridiem === undefined && b.hour <= 12) {
    const same = minutes({ ...b, meridiem: a.meridiem });
    return [minutes(a), same > minutes(a) ? same : minutes({ ...b, meridiem: a.meridiem === 'pm' ? 'am' : 'pm' })];
  }
  const [start, end] = [minutes(a), minutes(b)];
  if (a.meridiem === undefined && end <= start && a.hour < 12 && b.hour < 12) return [start, end + 720];
  return [start, end];
}
