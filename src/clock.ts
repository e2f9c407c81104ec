/** Milliseconds since the epoch; injected everywhere so that the same rows and clock give the same answer. */
export type Clock = () => number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** How times are told to the person who asked. */
export interface TimeStyle {
  /** IANA name, already validated. */
  readonly timeZone: string;
  /** Now, in milliseconds: decides between "10:42" and "Tue 17 Nov, 10:42". */
  readonly now: number;
  /** The words are read on later days too: "today" and "yesterday" would then be lies, so the date always stands. */
  readonly kept?: boolean;
}

/** `10:42` today, `yesterday 10:42`, `Tue 17 Nov, 10:42`, with the year when it is another one. */
export function told(at: number, style: TimeStyle): string {
  const time = timeOf(at, style.timeZone);
  const day = dayOf(at, style.timeZone);
  if (style.kept !== true && day === dayOf(style.now, style.timeZone)) return time;
  if (style.kept !== true && day === dayOf(style.now - DAY, style.timeZone)) return `yesterday ${time}`;
  const sameYear = day.slice(0, 4) === dayOf(style.now, style.timeZone).slice(0, 4);
  const date = part(at, style.timeZone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  return `${date.replace(/^(\w+), /, '$1 ')}, ${time}`;
}

/** The same with the day said of today's times, too: beside another day a bare time is read as that day's. */
export function toldWithDay(at: number, style: TimeStyle): string {
  const words = told(at, style);
  return /^[\d:]+$/u.test(words) ? `today ${words}` : words;
}

/** The same within a sentence: `at 10:42`, `yesterday at 10:42`, `on Tue 17 Nov at 10:42`. */
export function toldAt(at: number, style: TimeStyle): string {
  const words = told(at, style);
  if (words.startsWith('yesterday ')) return words.replace('yesterday', 'yesterday at');
  return words.includes(',') ? `on ${words.replace(/,(?= [\d:]+$)/u, ' at')}` : `at ${words}`;
}

/** A time that follows an earlier one in the same sentence: the day stands again only when it is another one. */
export function toldAfter(at: number, earlier: number, style: TimeStyle): string {
  const day = dayOf(at, style.timeZone);
  if (day === dayOf(earlier, style.timeZone)) return timeOf(at, style.timeZone);
  const isToday = style.kept !== true && day === dayOf(style.now, style.timeZone);
  return isToday ? `today ${timeOf(at, style.timeZone)}` : told(at, style);
}

/** `09:15 to 11:48`, `Tue 17 Nov, 09:15 to 11:48`, `yesterday 09:15 to today 11:48`. */
export function toldSpan(from: number, to: number, style: TimeStyle): string {
  return `${told(from, style)} to ${toldAfter(to, from, style)}`;
}

/** The local calendar day as YYYY-MM-DD. */
export function dayOf(at: number, timeZone: string): string {
  const parts = formatter('en-CA', timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(at);
}

/** The local hour of the day, 0-23. */
export function hourOf(at: number, timeZone: string): number {
  return Number(part(at, timeZone, { hour: '2-digit', hourCycle: 'h23' }));
}

/** `12 minutes`, `3 hours`, `2 days`: the largest unit that is not zero, rounded. */
export function lasting(ms: number): string {
  if (ms < 90_000) return `${Math.max(1, Math.round(ms / 1000))} seconds`;
  if (ms < 90 * MINUTE) return `${Math.round(ms / MINUTE)} minutes`;
  if (ms < 36 * HOUR) return `${Math.round(ms / HOUR)} hours`;
  return `${Math.round(ms / DAY)} days`;
}

export function iso(at: number): string {
  return new Date(at).toISOString();
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function timeOf(at: number, timeZone: string): string {
  return part(at, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

function part(at: number, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  return formatter('en-GB', timeZone, options).format(at);
}

// Building a formatter costs 50 µs, formatting 1 µs; the key space is zones × a handful of shapes.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}|${timeZone}|${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone });
  formatters.set(key, made);
  return made;
}
