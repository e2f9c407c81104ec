import { DAY, HOUR, MINUTE } from '../../clock.ts';

const FORM = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/u;

/** An ISO-8601 duration (weeks to seconds) in milliseconds; undefined when it is none or empty. */
export function durationMs(text: string): number | undefined {
  const match = FORM.exec(text);
  if (match === null) return undefined;
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  const total =
    (weeks ?? 0) * 7 * DAY + (days ?? 0) * DAY + (hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE + (seconds ?? 0) * 1000;
  return total > 0 ? total : undefined;
}
