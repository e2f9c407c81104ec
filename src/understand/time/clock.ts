import { lowAt, rawAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import type { Clock, Found } from './point.ts';
import { COUNTS } from './words.ts';

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
  const token = tokens[i];
  if (!token) return undefined;
  const named = NAMED.get(token.low);
  if (named !== undefined && (bare || !token.low.startsWith('lunch'))) return found({ hour: named, minute: 0 }, i + 1);
  const past = matchPast(tokens, i);
  if (past) return past;
  const digits = /^(\d{1,2})(?:([:.h])(\d{2})(?::\d{2})?)?(am|pm|a|p|h|uhr)?$/.exec(token.low);
  if (!digits && !COUNTS.has(token.low)) return undefined;
  const hour = digits ? Number(digits[1]) : (COUNTS.get(token.low) ?? 99);
  const minute = Number(digits?.[3] ?? 0);
  if (hour > 24 || minute > 59 || (token.low.length < 3 && token.low.startsWith('a'))) return undefined;
  const glued = digits?.[4];
  const [meridiem, end] =
    glued && /^[ap]/.test(glued) ? [glued.startsWith('a') ? 'am' : 'pm', i + 1] : matchMeridiem(tokens, i + 1);
  if (meridiem === 'am' || meridiem === 'pm') {
    if (hour > 12 && !digits?.[3]) return undefined;
    return found({ hour, minute, meridiem }, end);
  }
  if (meridiem === 'oclock') return found({ hour, minute }, end);
  if (digits?.[3] !== undefined && digits[2] !== '.') return found({ hour, minute }, i + 1);
  if (bare && digits && digits[2] !== '.' && !glued && hour <= 24) return found({ hour, minute }, i + 1);
  if (bare && digits?.[2] === '.' && minute < 60) return found({ hour, minute }, i + 1);
  return undefined;
}

/** am, p.m., o'clock; and "in the morning", "at night" for the half of the day. */
function matchMeridiem(tokens: readonly Token[], i: number): readonly [string | undefined, number] {
  const low = lowAt(tokens, i);
  if (/^(?:am|a\.m|pm|p\.m)$/.test(low)) {
    const dot = rawAt(tokens, i + 1) === '.' && low.includes('.') ? 2 : 1;
    return [low.startsWith('a') ? 'am' : 'pm', i + dot];
  }
  if (low === "o'clock" || low === 'oclock' || low === 'uhr') {
    const [meridiem, end] = matchMeridiem(tokens, i + 1);
    return [meridiem ?? 'oclock', meridiem ? end : i + 1];
  }
  const words = `${low} ${lowAt(tokens, i + 1)} ${lowAt(tokens, i + 2)}`;
  if (words === 'in the morning') return ['am', i + 3];
  if (words === 'in the afternoon' || words === 'in the evening') return ['pm', i + 3];
  if (words.startsWith('at night')) return ['pm', i + 2];
  return [undefined, i];
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
