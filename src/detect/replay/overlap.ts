import type { Observation } from '../observation.ts';
import { TRAIT } from '../traits.ts';
import { relate, type Leg, type Session } from './session.ts';

const QUARTER = 15 * 60_000;
const HOUR = 60 * 60_000;
const MOST = 3 * HOUR;
/** More turns than this change no verdict. */
const ENOUGH = 20;

/**
 * A network came back: whatever was live in between was live at the same time, the more surely the shorter it was away: 4 within
 * a quarter of an hour, 2 within the hour, 1 within three (one such return is a lunch at home). A single application that polls
 * with the address of long ago (a confidential client that does not say so) is not taken for a person: the returning row must
 * be interactive, or change the application, or use one that the other network uses too. True when the count may matter.
 */
export function overlapOf(session: Session, back: Leg, seen: Observation): boolean {
  const left = lastOf(session, back);
  const away = seen.at - left;
  if (left === 0 || away > MOST || away < 0) return false;
  const units = away <= QUARTER ? 4 : away <= HOUR ? 2 : 1;
  const alive = (seen.traits & TRAIT.interactive) !== 0 || back.lastApp !== seen.appKey;
  const own = session.legs.indexOf(back);
  let telling = false;
  for (let i = 0; i < session.legs.length; i += 1) {
    const leg = session.legs[i];
    if (leg === undefined || i === own || leg.last < left || isSameLine(leg, back)) continue;
    if (!alive && !leg.apps.includes(seen.appKey)) continue;
    if (raise(leg, own, units) < ENOUGH) telling = true;
    raise(back, i, units);
  }
  return telling;
}

/** Adds to one count and gives what it was before; most legs never need any. */
function raise(leg: Leg, at: number, by: number): number {
  const missing = at + 1 - leg.overlap.length;
  if (missing > 0) leg.overlap = leg.overlap.concat(new Array<number>(missing).fill(0));
  const before = leg.overlap[at] ?? 0;
  leg.overlap[at] = before + by;
  return before;
}

/** When the line of this leg was last seen, in either protocol version; 0 when never before. */
function lastOf(session: Session, leg: Leg): number {
  let last = leg.interactive + leg.background > 0 ? leg.last : 0;
  for (const other of session.legs) if (other !== leg && isSameLine(other, leg)) last = Math.max(last, other.last);
  return last;
}

function isSameLine(a: Leg, b: Leg): boolean {
  return a.asn !== 0 && a.asn === b.asn && relate(a, b) === 'same';
}

/** How much two legs of a session were live in turn; the other protocol version of the same line counts with it. */
export function overlapWith(session: Session, leg: Leg, other: Leg): number {
  let sum = 0;
  for (let i = 0; i < leg.overlap.length; i += 1) {
    const third = session.legs[i];
    if (third === undefined || third === leg) continue;
    if (third === other || (third.asn === other.asn && relate(third, other) === 'same')) sum += leg.overlap[i] ?? 0;
  }
  return sum;
}

/** A new leg takes the place of a forgotten one, whose counts must not stick to it. */
export function forgetOverlap(session: Session, at: number): void {
  for (const leg of session.legs) if (at < leg.overlap.length) leg.overlap[at] = 0;
}
