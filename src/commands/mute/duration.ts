import { DAY, HOUR, MINUTE } from '../../clock.ts';

const FORM = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/u;

/** An ISO-8601 duration (weeks to seconds) in milliseconds; undefined when it is none or empty. */
export function durationMs(text: string): number | undefined {
  const match: readonly (string | undefined)[] | null = FORM.exec(text);
  if (match === null) return undefined;
  const units = [7 * DAY, DAY, HOUR, MINUTE, 1000];
  const total = units.reduce((sum, unit, i) => sum + Number(match[i + 1] ?? 0) * unit, 0);
  return total > 0 ? total : undefined;
}
