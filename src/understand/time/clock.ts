import { lowAt, rawAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import type { Clock, Found } from './point.ts';
import { COUNTS } from './words.ts';
import { zoneAt } from './zone-words.ts';

const NAMED: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['noontime', 12],
  ['lunchtime', 12],
  ['lunch', 12],
  ['midnight', 0],
]);

/**
 * A time of day at `i`: 3pm, 3:30 pm, 15:00, 15h30, noon, half past 3, 9 o'clock. A bare number counts only where `bare`
 * says that a time is expected ("since 9").
 */
export function matchClock(tokens: readonly Token[], i: number, bare: boolean): Found<Clock> {
  const local = matchLocal(tokens, i, bare || /^(?:utc|gmt|zulu)$/.test(lowAt(tokens, i + 1)));
  const zone = local && zoneAt(tokens, local.end);
  return local && zone ? { value: { ...local.value, zone: zone.zone }, end: zone.end } : local;
}

function matchLocal(tokens: readonly Token[], i: number, bare: boolean): Found<Clock> {
  const low = lowAt(tokens, i);
  const named = NAMED.get(low);
  if (named !== undefined && (low.startsWith('lunch') ? bare && !isMeal(tokens, i) : true))
    return found({ hour: named, minute: 0 }, i + 1);
  const written = businessClock(tokens, i) ?? fourDigits(tokens, i, bare);
  if (written) return written;
  const past = matchPast(tokens, i);
  if (past) return past;
  const digits = /^(\d{1,2})(?:([:.h])(\d{2})(?::\d{2})?)?(am|pm|a|p|h|uhr)?$/.exec(low);
  return digits ? digitClock(tokens, i, digits, bare) : wordClock(tokens, i, low, bare);
}

/** When offices close and open, where nobody says otherwise. */
const OFFICE: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:close|end) of (?:business|play|work|office) /, 18, 3],
  [/^end of (?:working|business|office) day /, 18, 4],
  [/^end of the (?:working|business|office) day /, 18, 5],
  [/^(?:cob|eob|cop) /, 18, 1],
  [/^(?:start|beginning|open|opening) of (?:business|work|office) /, 9, 3],
];

/** "close of business", "COB". */
function businessClock(tokens: readonly Token[], i: number): Found<Clock> {
  if (!/^(?:close|end|cob|eob|cop|start|beginning|open|opening)$/.test(lowAt(tokens, i))) return undefined;
  const words = [0, 1, 2, 3, 4].map((k) => `${lowAt(tokens, i + k)} `).join('');
  const office = OFFICE.find(([pattern]) => pattern.test(words));
  return office && found({ hour: office[1], minute: 0 }, i + office[2]);
}

/** "0900", "1100Z", "1330 hrs": four digits where a time is expected; "since 2025" is a year. */
function fourDigits(tokens: readonly Token[], i: number, bare: boolean): Found<Clock> {
  const match = /^([01]\d|2[0-3])([0-5]\d)(z|h|hrs)?$/.exec(lowAt(tokens, i));
  if (!match) return undefined;
  const [, hour, minute, suffix] = match;
  const hours = suffix === undefined && /^(?:h|hrs|hours)$/.test(lowAt(tokens, i + 1));
  const said = suffix !== undefined || hours || zoneAt(tokens, i + 1) !== undefined;
  if (!said && (!bare || /^(?:19|20)/.test(match[0]))) return undefined;
  const time = { hour: Number(hour), minute: Number(minute), ...(suffix === 'z' && { zone: 'utc' }) };
  return found(time, hours ? i + 2 : i + 1);
}

function digitClock(tokens: readonly Token[], i: number, digits: RegExpExecArray, bare: boolean): Found<Clock> {
  const [, hours, separator, minutes, glued] = digits;
  const time = { hour: Number(hours), minute: Number(minutes ?? 0) };
  if (time.hour > 24 || time.minute > 59) return undefined;
  const [half, end] = glued !== undefined && /^[ap]/.test(glued) ? [halfOf(glued), i + 1] : matchHalf(tokens, i + 1);
  if (half === 'oclock') return found(time, end);
  if (half !== undefined) return time.hour > 12 && minutes === undefined ? undefined : found({ ...time, meridiem: half }, end);
  if (minutes !== undefined && separator !== '.') return found(time, i + 1);
  return bare && (glued === undefined || /^(?:h|uhr)$/.test(glued) || separator === '.') ? found(time, i + 1) : undefined;
}

/** "can I go for lunch", "off to lunch": something to eat, and no time. */
function isMeal(tokens: readonly Token[], i: number): boolean {
  const before = lowAt(tokens, i - 1);
  return before === 'for' || (before === 'to' && /^(?:go|going|off|out|went|head|heading)$/.test(lowAt(tokens, i - 2)));
}

/** "since nine", "at ten yesterday", not "since three days" and "to one": the word before it expects an hour, and nothing is counted behind it. */
function isHourWord(tokens: readonly Token[], i: number, low: string): boolean {
  if (low === 'one' || (COUNTS.get(low) ?? 13) > 12 || /^(?:couple|few|several|dozen)$/.test(low)) return false;
  const [before, next] = [lowAt(tokens, i - 1), tokens[i + 1]];
  if (!/^(?:since|at|from|before|after|around|about)$/.test(before)) return false;
  return next === undefined || /^(?:\W|\n|please|pls|thanks)/.test(next.low)
    ? /^(?:since|after|before)$/.test(before)
    : /^(?:this|today|yesterday)$/.test(next.low);
}

/** "nine am", "three o'clock"; a number word alone is no time, unless one is expected. */
function wordClock(tokens: readonly Token[], i: number, low: string, bare: boolean): Found<Clock> {
  const hour = COUNTS.get(low);
  if (hour === undefined || low.length < 3) return undefined;
  const [half, end] = matchHalf(tokens, i + 1);
  if (half === undefined) return bare && isHourWord(tokens, i, low) ? found({ hour, minute: 0 }, i + 1) : undefined;
  return found(half === 'oclock' ? { hour, minute: 0 } : { hour, minute: 0, meridiem: half }, end);
}

type Half = 'am' | 'pm' | 'oclock';

function halfOf(text: string): 'am' | 'pm' {
  return text.startsWith('a') ? 'am' : 'pm';
}

/** am, p.m., o'clock; and "in the morning", "at night" for the half of the day. */
function matchHalf(tokens: readonly Token[], i: number): readonly [Half | undefined, number] {
  const low = lowAt(tokens, i);
  if (/^(?:am|a\.m|pm|p\.m)$/.test(low)) return [halfOf(low), i + (low.includes('.') && rawAt(tokens, i + 1) === '.' ? 2 : 1)];
  if (low === "o'clock" || low === 'oclock' || low === 'uhr') {
    const [half, end] = matchHalf(tokens, i + 1);
    return half === undefined ? ['oclock', i + 1] : [half, end];
  }
  const words = `${low} ${lowAt(tokens, i + 1)} ${lowAt(tokens, i + 2)}`;
  if (words === 'in the morning') return ['am', i + 3];
  if (words === 'in the afternoon' || words === 'in the evening') return ['pm', i + 3];
  return words.startsWith('at night') ? ['pm', i + 2] : [undefined, i];
}

/** half past 3, quarter to 4, ten past nine. */
function matchPast(tokens: readonly Token[], i: number): Found<Clock> {
  const start = lowAt(tokens, i) === 'a' ? i + 1 : i;
  const first = lowAt(tokens, start);
  const minutes = first === 'half' ? 30 : first === 'quarter' ? 15 : numberOf(first);
  const direction = tokens[start + 1]?.low;
  if (minutes === undefined || (direction !== 'past' && direction !== 'to')) return undefined;
  if (direction === 'to' && first !== 'quarter') return undefined;
  const inner = matchClock(tokens, start + 2, true);
  if (!inner) return undefined;
  const total = inner.value.hour * 60 + (direction === 'past' ? minutes : -minutes);
  const hour = Math.floor((total + 1440) / 60) % 24;
  return found({ ...inner.value, hour, minute: (total + 1440) % 60 }, inner.end);
}

export function numberOf(low: string): number | undefined {
  return /^\d{1,4}$/.test(low) ? Number(low) : COUNTS.get(low);
}

function found(clock: Omit<Clock, 'spread'>, end: number): Found<Clock> {
  return { value: { ...clock, spread: 30 }, end };
}

/** Hours and minutes on the 24-hour clock. */
export function hourOf(clock: Clock): number {
  const { hour, meridiem } = clock;
  if (meridiem === 'pm' && hour < 12) return hour + 12;
  if (meridiem === 'am' && hour === 12) return 0;
  return hour;
}
