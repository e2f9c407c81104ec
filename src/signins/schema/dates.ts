/** Which number comes first in a date such as 03/04/2026. */
export type DateOrder = 'day' | 'month';

const WRITTEN =
  /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}),?[ T](\d{1,2}):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?(?:[\s\u202f]*([AP])\.?M\.?)?(?: ?(Z|UTC|GMT|[+-]\d\d:?\d\d))?$/i;
/** What Windows PowerShell's ConvertTo-Json makes of a date. */
const SERIALISED = /^\/Date\((\d{12,13})(?:[+-]\d{4})?\)\/$/;
const DAY_FIRST = /(?:^|[\s",;])(?:1[3-9]|2\d|3[01])\/\d{1,2}\/\d{4}[ ,]/;
const MONTH_FIRST = /(?:^|[\s",;])\d{1,2}\/(?:1[3-9]|2\d|3[01])\/\d{4}[ ,]/;
/** Americans write 3/4/2026, those who put the day first 03/04/2026. */
const UNPADDED = /(?:^|[\s",;])(?:\d\/\d{1,2}|\d{1,2}\/\d)\/\d{4}[ ,]/;
const TWELVE_HOURS = /\/\d{4},? \d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?[\s\u202f][AP]\.?M/i;

/**
 * An ISO date out of what other programs write instead: `11/17/2026 10:42:00 AM`, `17.11.2026 10:42`, `/Date(1763376120000)/`.
 * Dots mean that the day comes first; a number above twelve is never a month.
 *
 * @param order what slashes mean; diagnostic records have the month first
 */
export function isoDate(value: string, order: DateOrder = 'month'): string | undefined {
  const serialised = SERIALISED.exec(value)?.[1];
  if (serialised !== undefined) return new Date(Number(serialised)).toISOString();
  const found = WRITTEN.exec(value);
  if (found === null) return undefined;
  const [, first = '', mark, second = '', year = '', hour = '', minute = '', seconds = '00', half, zone = 'Z'] = found;
  const dayFirst = Number(first) > 12 || (Number(second) <= 12 && (mark !== '/' || order === 'day'));
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  const offset = /^[zug]/i.test(zone) ? 'Z' : zone;
  return `${year}-${two(month)}-${two(day)}T${two(hours)}:${minute}:${seconds}${offset}`;
}

/** What slashes mean in the dates of a file, by its beginning; unless it looks American, the day comes first. */
export function dateOrder(text: string): DateOrder {
  if (DAY_FIRST.test(text)) return 'day';
  if (MONTH_FIRST.test(text)) return 'month';
  return TWELVE_HOURS.test(text) || UNPADDED.test(text) ? 'month' : 'day';
}

function two(part: string | number): string {
  return String(part).padStart(2, '0');
}
