import { daysBefore, has, isLatestDay, touch, type Items } from '../baseline/items.ts';

/** One row, reduced to what rules count. */
export interface WindowEvent {
  readonly at: number;
  readonly id: string;
  /** The rule's own word for what happened. */
  readonly kind: string;
  readonly who?: string | undefined;
  /** A network: block, autonomous system, whatever the rule counts. */
  readonly where?: number | undefined;
  /** Rows of one try share it. */
  readonly attempt: string;
}

/** Distinct things among the events of one kind, kept up to date so that asking costs nothing. */
export interface Tally {
  rows: number;
  readonly who: Map<string, number>;
  readonly where: Map<number, number>;
  readonly attempts: Map<string, number>;
}

/** What a rule remembers for one key: the events of its lookback, and things seen at all in thirty days. */
export interface Window {
  events: WindowEvent[];
  readonly tallies: Map<string, Tally>;
  /** For rules about firsts; see baseline/items.ts. */
  readonly marks: Items;
  /** Milliseconds of the first and latest row. */
  readonly born: number;
  latest: number;
}

/** More events than this in one window say nothing new; the oldest are dropped. */
const MOST_EVENTS = 400;
export const MOST_MARKS = 32;
const EMPTY: Tally = { rows: 0, who: new Map(), where: new Map(), attempts: new Map() };

export function newWindow(at: number): Window {
  return { events: [], tallies: new Map(), marks: [], born: at, latest: at };
}

export function note(window: Window, event: WindowEvent): void {
  if (window.events.length >= MOST_EVENTS) drop(window, MOST_EVENTS / 4);
  window.events.push(event);
  let tally = window.tallies.get(event.kind);
  if (tally === undefined)
    window.tallies.set(event.kind, (tally = { rows: 0, who: new Map(), where: new Map(), attempts: new Map() }));
  count(tally, event);
}

function count(tally: Tally, event: WindowEvent): void {
  tally.rows += 1;
  raise(tally.attempts, event.attempt);
  if (event.who !== undefined) raise(tally.who, event.who);
  if (event.where !== undefined) raise(tally.where, event.where);
}

/** Forgets what is older than `before`. */
export function expire(window: Window, before: number): void {
  let count = 0;
  while (count < window.events.length && (window.events[count]?.at ?? 0) < before) count += 1;
  if (count > 0) drop(window, count);
}

function drop(window: Window, count: number): void {
  for (const event of window.events.splice(0, count)) {
    const tally = window.tallies.get(event.kind);
    if (tally === undefined) continue;
    tally.rows -= 1;
    lower(tally.attempts, event.attempt);
    if (event.who !== undefined) lower(tally.who, event.who);
    if (event.where !== undefined) lower(tally.where, event.where);
  }
}

export function tally(window: Window, kind: string): Tally {
  return window.tallies.get(kind) ?? EMPTY;
}

/** The same for events of some kinds since a time, for a question about a part of the lookback; walks the events. */
export function tallySince(window: Window, kinds: readonly string[], since: number): Tally {
  const found: Tally = { rows: 0, who: new Map(), where: new Map(), attempts: new Map() };
  for (let i = window.events.length - 1; i >= 0; i -= 1) {
    const event = window.events[i];
    if (event === undefined || event.at < since) break;
    if (kinds.includes(event.kind)) count(found, event);
  }
  return found;
}

/** Notes a thing for thirty days; true when it had not been seen in them. */
export function isFirst(window: Window, thing: number, day: number): boolean {
  // Nearly always: nothing to note either.
  if (isLatestDay(window.marks, thing, day)) return false;
  const known = has(window.marks, thing) && (daysBefore(window.marks, thing, day) > 0 || isToday(window, thing, day));
  touch(window.marks, thing, day, 0, MOST_MARKS);
  return !known;
}

function isToday(window: Window, thing: number, day: number): boolean {
  return daysBefore(window.marks, thing, day + 1) > 0;
}

/** Ids of the events (of some kinds), oldest first, at most `most` of the latest. */
export function idsOf(window: Window, kinds: readonly string[], most = 40): string[] {
  const ids: string[] = [];
  for (let i = window.events.length - 1; i >= 0 && ids.length < most; i -= 1) {
    const event = window.events[i];
    if (event !== undefined && kinds.includes(event.kind)) ids.push(event.id);
  }
  return ids.reverse();
}

export function firstOf(window: Window, kinds: readonly string[]): number | undefined {
  return window.events.find((event) => kinds.includes(event.kind))?.at;
}

function raise<K>(map: Map<K, number>, key: K): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function lower<K>(map: Map<K, number>, key: K): void {
  const left = (map.get(key) ?? 1) - 1;
  if (left <= 0) map.delete(key);
  else map.set(key, left);
}
