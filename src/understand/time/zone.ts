import { DateTime, IANAZone } from 'luxon';

/** The asker's clock: `now` in their zone, and how they write dates. */
export interface LocalClock {
  readonly now: DateTime;
  /** 11/5 is November 5th (en-US) rather than May 11th. */
  readonly monthFirst: boolean;
  readonly note?: string;
}

const MONTH_FIRST_LOCALES = /^(?:en[-_](?:us|ph)|es[-_]pr)$/i;

export function localClock(now: number, timeZone: string | undefined, locale: string | undefined): LocalClock {
  const monthFirst = MONTH_FIRST_LOCALES.test(locale ?? '');
  const zone = timeZone === undefined || timeZone === '' ? 'UTC' : timeZone;
  const safeNow = Number.isFinite(now) && Math.abs(now) < 8e15 ? now : 0;
  if (IANAZone.create(zone).isValid) return { now: DateTime.fromMillis(safeNow, { zone }), monthFirst };
  const shown = zone.replace(/[^\w/+-]/g, '').slice(0, 40);
  return {
    now: DateTime.fromMillis(safeNow, { zone: 'UTC' }),
    monthFirst,
    note: `I don't know the time zone "${shown}", so I read times as UTC.`,
  };
}
