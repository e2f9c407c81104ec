export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Whole UTC days since the epoch. */
export function dayOf(at: number): number {
  return Math.floor(at / DAY);
}

const formatter = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });

/** Milliseconds that local time is ahead of UTC, by zone and moment; one answer per zone and UTC day. */
export type ZoneOffset = (zone: string, at: number) => number;

export function makeZoneOffset(): ZoneOffset {
  const zones = new Map<string, { readonly format: Intl.DateTimeFormat; readonly days: Map<number, number> }>();
  return (zone, at) => {
    const found = zones.get(zone) ?? { format: formatter(zone), days: new Map<number, number>() };
    zones.set(zone, found);
    const day = dayOf(at);
    const known = found.days.get(day);
    if (known !== undefined) return known;
    const offset = readOffset(found.format, day * DAY + 12 * HOUR);
    found.days.set(day, offset);
    return offset;
  };
}

function readOffset(format: Intl.DateTimeFormat, at: number): number {
  const name = format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const found = /([+-])(\d\d):(\d\d)/.exec(name);
  if (found === null) return 0;
  const size = Number(found[2]) * HOUR + Number(found[3]) * MINUTE;
  return found[1] === '-' ? -size : size;
}

/** The last moment before `at` when clocks in the zone showed this hour. */
export function lastLocal(offset: ZoneOffset, zone: string, hour: number, at: number): number {
  const local = at + offset(zone, at);
  const candidate = Math.floor(local / DAY) * DAY + hour * HOUR - offset(zone, at);
  return candidate <= at ? candidate : candidate - DAY;
}

/** ISO-8601 UTC without fractions, as Graph writes moments. */
export function isoSeconds(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
