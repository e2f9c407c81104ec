import { lowAt, rawAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';

/** What people write behind a time of day, and the zone that it is. Those of one's own season are read as written. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['WET', 'utc'],
  ['WEST', 'UTC+1'],
  ['BST', 'UTC+1'],
  ['CET', 'UTC+1'],
  ['MEZ', 'UTC+1'],
  ['CEST', 'UTC+2'],
  ['MESZ', 'UTC+2'],
  ['EET', 'UTC+2'],
  ['SAST', 'UTC+2'],
  ['EEST', 'UTC+3'],
  ['MSK', 'UTC+3'],
  ['EAT', 'UTC+3'],
  ['GST', 'UTC+4'],
  ['PKT', 'UTC+5'],
  ['IST', 'UTC+5:30'],
  ['ICT', 'UTC+7'],
  ['SGT', 'UTC+8'],
  ['HKT', 'UTC+8'],
  ['AWST', 'UTC+8'],
  ['JST', 'UTC+9'],
  ['KST', 'UTC+9'],
  ['AEST', 'UTC+10'],
  ['AEDT', 'UTC+11'],
  ['NZST', 'UTC+12'],
  ['NZDT', 'UTC+13'],
  ['BRT', 'UTC-3'],
  ['EDT', 'UTC-4'],
  ['EST', 'UTC-5'],
  ['CDT', 'UTC-5'],
  ['CST', 'UTC-6'],
  ['MDT', 'UTC-6'],
  ['MST', 'UTC-7'],
  ['PDT', 'UTC-7'],
  ['PST', 'UTC-8'],
  ['ET', 'America/New_York'],
  ['CT', 'America/Chicago'],
  ['MT', 'America/Denver'],
  ['PT', 'America/Los_Angeles'],
]);

/** The zone that stands at `i`: UTC, GMT+1, CET, EST. Letters that are words of other languages ("ist", "est") count in capitals only. */
export function zoneAt(tokens: readonly Token[], i: number): { zone: string; end: number } | undefined {
  if (/^(?:utc|gmt|zulu)$/.test(lowAt(tokens, i))) return offsetAt(tokens, i);
  const raw = rawAt(tokens, i);
  const zone = ZONES.get(/^(?:cet|cest|mez|mesz)$/.test(lowAt(tokens, i)) ? raw.toUpperCase() : raw);
  return zone === undefined ? undefined : { zone, end: i + 1 };
}

/** "UTC+2", "GMT-05:30". */
function offsetAt(tokens: readonly Token[], i: number): { zone: string; end: number } {
  const [sign, hours] = [tokens[i + 1], /^(\d{1,2})(?::?([03]0|45))?$/.exec(lowAt(tokens, i + 2))];
  const glued = sign?.start === tokens[i]?.end && tokens[i + 2]?.start === sign?.end;
  if (!glued || hours === null || Number(hours[1]) > 14 || !/^[+-]$/.test(sign?.raw ?? '')) return { zone: 'utc', end: i + 1 };
  return { zone: `UTC${sign?.raw ?? '+'}${Number(hours[1])}${hours[2] === undefined ? '' : `:${hours[2]}`}`, end: i + 3 };
}
