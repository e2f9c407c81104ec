import { DateTime, IANAZone } from 'luxon';
import { LRUCache } from 'lru-cache';

/** The asker's clock: `now` in their zone, and how they write dates. */
export interface LocalClock {
  readonly now: DateTime;
  /** 11/5 is November 5th (en-US) rather than May 11th. */
  readonly monthFirst: boolean;
  readonly note?: string;
}

const MONTH_FIRST_LOCALES = /^(?:en[-_](?:us|ph)|es[-_]pr)$/i;

/** Clocks change on the quarter of an hour in every zone since 1972, so that one offset serves all of it. */
const QUARTER = 15 * 60_000;

/** A zone that keeps its last offsets: asking `Intl` for one costs as much as reading half a sentence. */
class KeptZone extends IANAZone {
  readonly #offsets = new LRUCache<number, number>({ max: 32 });

  override offset(at: number): number {
    const quarter = Math.floor(at / QUARTER);
    const kept = this.#offsets.get(quarter);
    if (kept !== undefined) return kept;
    const offset = super.offset(at);
    if (at >= 0) this.#offsets.set(quarter, offset);
    return offset;
  }
}

const zones = new LRUCache<string, KeptZone>({ max: 50 });

/** A zone by its name; `undefined` when there is none of that name. */
function zoneOf(name: string): KeptZone | undefined {
  const kept = zones.get(name);
  if (kept !== undefined) return kept;
  const zone = new KeptZone(name);
  if (!zone.isValid) return undefined;
  zones.set(name, zone);
  return zone;
}

export function localClock(now: number, timeZone: string | undefined, locale: string | undefined): LocalClock {
  const monthFirst = MONTH_FIRST_LOCALES.test(locale ?? '');
  const name = timeZone === undefined || timeZone === '' ? 'UTC' : timeZone;
  const safeNow = Number.isFinite(now) && Math.abs(now) < 8e15 ? now : 0;
  const zone = zoneOf(name);
  if (zone !== undefined) return { now: DateTime.fromMillis(safeNow, { zone }), monthFirst };
  const shown = name.replace(/[^\w/+-]/g, '').slice(0, 40);
  return {
    now: DateTime.fromMillis(safeNow, { zone: 'UTC' }),
    monthFirst,
    note: `I don't know the time zone "${shown}", so I read times as UTC.`,
  };
}
