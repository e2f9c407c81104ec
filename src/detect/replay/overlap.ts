import { appKey } from '../baseline/person.ts';
import type { Observation } from '../observation.ts';
import { TRAIT } from '../traits.ts';
import { relate, type Leg, type Session } from './session.ts';

const QUARTER = 15 * 60_000;
const HOUR = 60 * 60_000;

/**
 * A network came back: whatever was live in between was live at the same time. Counts 2 when it was away for no more than 15
 * minutes, 1 within the hour. A single application that polls with the address of long ago (a confidential client that does
 * not say so) is not taken for a person: the returning row must be interactive, or change the application, or use one that
 * the other network uses too.
 */
export function overlapOf(session: Session, back: Leg, seen: Observation, away: number): void {
  if (away > HOUR || away < 0) return;
  const units = away <= QUARTER ? 2 : 1;
  const left = back.last;
  const app = seen.row.appId === undefined ? 0 : appKey(seen.row.appId);
  const alive = (seen.traits & TRAIT.interactive) !== 0 || back.lastApp !== seen.row.appId;
  const own = session.legs.indexOf(back);
  for (const [i, leg] of session.legs.entries()) {
    if (i === own || leg.last < left) continue;
    if (!alive && !leg.apps.includes(app)) continue;
    leg.overlap[own] = (leg.overlap[own] ?? 0) + units;
    back.overlap[i] = (back.overlap[i] ?? 0) + units;
  }
}

/** How much two legs of a session were live in turn; the other protocol version of the same line counts with it. */
export function overlapWith(session: Session, leg: Leg, other: Leg): number {
  let sum = 0;
  for (let i = 0; i < session.legs.length; i += 1) {
    const third = session.legs[i];
    if (third === undefined || third === leg) continue;
    if (third === other || (third.asn === other.asn && relate(third, other) === 'same')) sum += leg.overlap[i] ?? 0;
  }
  return sum;
}

/** A new leg takes the place of a forgotten one, whose counts must not stick to it. */
export function forgetOverlap(session: Session, at: number): void {
  for (const leg of session.legs) leg.overlap[at] = 0;
}
