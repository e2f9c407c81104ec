import { DateTime } from 'luxon';
import { MONTHS } from './words.ts';
import type { LocalClock } from './zone.ts';

/** 11/18, 18/11, 18.11., 18/11/2026, 18-11-2026, 2026/11/18, 17-Nov, 17NOV2026. A day and month are always two of these; 5.30 alone is a time. */
export function writtenDate(low: string, clock: LocalClock, led: boolean): DateTime | undefined {
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(low);
  if (yearFirst) return dayOf(clock.now, Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const lettered = /^(\d{1,2})-?(\p{L}{3,9})(?:-?(\d{4}|\d{2}))?$/u.exec(low);
  if (lettered) return dayOf(clock.now, yearOf(lettered[3]), MONTHS.get(lettered[2] ?? '') ?? 0, Number(lettered[1]));
  const match = /^(\d{1,2})([/.-])(\d{1,2})(?:[/.-](\d{4}|\d{2})?)?$/.exec(low);
  if (!match) return undefined;
  const dotted = match[2] === '.';
  if (dotted && match[4] === undefined && !low.endsWith('.') && !led) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const monthFirst = (clock.monthFirst && !dotted && first <= 12) || second > 12;
  const [day, month] = monthFirst ? [second, first] : [first, second];
  return dayOf(clock.now, yearOf(match[4]), month, day);
}

function yearOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits.length === 2 ? `20${digits}` : digits);
}

/** The day of that date; without a year the latest one that has begun. */
export function dayOf(now: DateTime, year: number | undefined, month: number, day: number): DateTime | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (year !== undefined) return validDay(now, year, month, day);
  for (let back = 0; back < 8; back += 1) {
    const candidate = validDay(now, now.year - back, month, day);
    if (candidate && candidate <= now) return candidate;
  }
  return undefined;
}

export function validDay(now: DateTime, year: number, month: number, day: number): DateTime | undefined {
  const candidate = DateTime.fromObject({ year, month, day }, { zone: now.zone });
  return candidate.isValid ? candidate : undefined;
}
