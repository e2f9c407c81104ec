import type { DateTime } from 'luxon';
import { lowAt, rawAt } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import type { Phrase } from './phrase.ts';
import { hourOf } from './clock.ts';
import type { Clock, Point } from './point.ts';

/** One of several times of a text, and how much it has of a question's own. */
interface Weighed {
  readonly phrase: Phrase;
  /** It stands in the clause that asks or orders. */
  readonly asked: boolean;
  /** How it bounds a range: a stretch before a point. */
  readonly bounds: number;
}

/** The times of a text, the one that bounds the question first; two that complete each other are one. */
export function byChoice(
  tokens: readonly Token[],
  said: readonly Phrase[],
  now: DateTime,
): { readonly phrases: readonly Phrase[]; readonly joined: boolean } {
  if (said.length < 2) return { phrases: said, joined: false };
  const asks = askingClauses(tokens);
  const weighed = said.map((phrase) => ({ phrase, asked: asks.has(phrase.start), bounds: boundsOf(phrase, now) }));
  const ordered = weighed.toSorted((a, b) => weightOf(b) - weightOf(a));
  const [best, ...others] = ordered;
  const joined = best && completed(best, others, now);
  return joined ? { phrases: [joined], joined: true } : { phrases: ordered.map(({ phrase }) => phrase), joined: false };
}

function weightOf({ asked, bounds }: Weighed): number {
  return (asked ? 3 : 0) + bounds;
}

/** "since", "between", "in the last 7 days" say how far; "at 8:00" and "on Monday" may only say when something was. */
function boundsOf({ mode, a }: Phrase, now: DateTime): number {
  if (mode === 'since' || mode === 'between' || isRolling(a, now)) return 2;
  return mode === 'at' ? 0 : 1;
}

/** The last so many hours or days. */
function isRolling({ day, ago }: Point, now: DateTime): boolean {
  return ago === undefined && day !== undefined && day.to.toMillis() === now.toMillis();
}

const ASKS =
  /^(?:who|whom|whose|what|what's|which|why|how|when|where|did|does|do|is|was|were|are|has|have|had|can|could|would|will|any|anything|anyone|show|list|give|get|find|check|tell|see|pull|please|pls|kindly|report|count|compare|look|want|need)$/;
/** "…, he came in at nine": another clause that only tells. */
const TELLS = /^(?:he|she|they|we|it|i|i'm|he's|she's|it's|they're|we're|you)$/;

/** Indexes of the tokens that stand in a clause that asks or orders something. */
function askingClauses(tokens: readonly Token[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let asking = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const raw = rawAt(tokens, i - 1);
    const opens = i === 0 || /^(?:[.?!;:,–—-]|\n.*|and|but|so|then)$/s.test(raw);
    const low = lowAt(tokens, i);
    if (/^(?:[.?!;]|\n.*)$/s.test(raw)) asking = false;
    if (opens && asksAt(tokens, i)) asking = true;
    else if (opens && TELLS.test(low)) asking = false;
    if (asking) inside.add(i);
  }
  return inside;
}

/** "show …", "I want to see …", "say, between …" is none. */
function asksAt(tokens: readonly Token[], i: number): boolean {
  if (/^(?:i|we|i'd)$/.test(lowAt(tokens, i))) return /^(?:want|need|would|like)$/.test(lowAt(tokens, i + 1));
  if (/^(?:please|pls|kindly)$/.test(lowAt(tokens, i)) && !/^[\p{L}]/u.test(rawAt(tokens, i + 1))) return false;
  return ASKS.test(lowAt(tokens, i));
}

/** The best time with the day or the time of day that another one gives it. */
function completed(best: Weighed, others: readonly Weighed[], now: DateTime): Phrase | undefined {
  for (const other of others) {
    const takes = hasDay(best.phrase.a) && best.asked && !other.asked;
    const whole = takes ? undefined : (join(best.phrase, other.phrase, now) ?? sameClock(best.phrase, other.phrase));
    if (whole) return whole;
  }
  return undefined;
}

/** "switched on yesterday at 8:00 … since 8:00", "at noon yesterday … between 12:00 and 13:00": the same time, and the day of the other one. */
function sameClock(best: Phrase, { a }: Phrase): Phrase | undefined {
  const [own, clock, end] = [best.a.clock, a.clock, best.b?.clock];
  if (best.mode !== 'since' && best.mode !== 'between') return undefined;
  if (hasDay(best.a) || own === undefined || clock === undefined || a.day === undefined) return undefined;
  const [at, from, to] = [minutesOf(clock), minutesOf(own), minutesOf(end ?? own)];
  return at >= from && at <= to ? { ...best, a: { ...best.a, day: a.day } } : undefined;
}

function minutesOf(clock: Clock): number {
  return hourOf(clock) * 60 + clock.minute;
}

/** The longest stretch that a time of day can belong to: a weekend. */
const MOST_HOURS = 50;

/** A day in one place and a time of day in another are one time. */
function join(first: Phrase, second: Phrase, now: DateTime): Phrase | undefined {
  const [dayPhrase, clockPhrase] = hasDay(first.a) ? [first, second] : [second, first];
  const { day } = dayPhrase.a;
  if (dayPhrase.mode !== 'at' || day === undefined || dayPhrase.a.clock || dayPhrase.a.instant || dayPhrase.a.ago)
    return undefined;
  if (isRolling(dayPhrase.a, now) || day.to.diff(day.from, 'hours').hours > MOST_HOURS) return undefined;
  const { a, b } = clockPhrase;
  if (hasDay(a) || a.instant || !(a.clock ?? a.part) || (b && hasDay(b))) return undefined;
  return { ...clockPhrase, a: { ...dayPhrase.a, ...a }, ...(b ? { b } : {}) };
}

export function hasDay(point: Point): boolean {
  return point.day !== undefined;
}
