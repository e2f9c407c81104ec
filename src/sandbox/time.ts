export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Whole UTC days since the epoch. */
export function dayOf(at: number): number {
  return Math.floor(at / DAY);
}

const formatters = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });

/** Milliseconds that local time is ahead of UTC, by zone and moment; remembers one answer per zone and day. */
export type ZoneOffset = (zone: string, at: number) => number;

export function makeZoneOffset(): ZoneOffset {
  const byZone = new Map<string, Intl.DateTimeFormat>();
  const known = new Map<string, number>();
  return (zone, at) => {
    const key = `${zone}/${dayOf(at)}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const format = byZone.get(zone) ?? formatters(zone);
    byZone.set(zone, format);
    const offset = readOffset(format, dayOf(at) * DAY + 12 * HOUR);
    if (known.size > 2000) known.clear();
    known.set(key, offset);
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
