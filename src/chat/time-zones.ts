import { LRUCache } from 'lru-cache';
import { isTimeZone } from '../clock.ts';

/** Far more than people of one bot live in; a client may send any text. */
const MOST = 500;

/** The time zone that a client said, or the default when it said none or one that does not exist. */
export type TimeZones = (said: string | undefined) => string;

/** Remembers what it looked up: asking the machine costs as much as a tenth of a turn. */
export function createTimeZones(usual: string): TimeZones {
  const known = new LRUCache<string, boolean>({ max: MOST });
  return (said) => {
    if (said === undefined) return usual;
    const exists = known.get(said) ?? isTimeZone(said);
    known.set(said, exists);
    return exists ? said : usual;
  };
}
