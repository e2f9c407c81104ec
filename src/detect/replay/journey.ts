import { isForHire, isMachine, isPlaced } from '../networks/kinds.ts';
import { journey, kilometres } from './distance.ts';
import { LEG, type Leg, type Session } from './session.ts';
import { isByNight, isOddHour } from './stand-out.ts';

const MINUTE = 60_000;

/** A leg, and the one that somebody would have come from. */
export interface Way {
  readonly leg: Leg;
  readonly reference: Leg;
  /** Nobody knows that the person was where the reference is. */
  readonly lost: boolean;
}

/** The person could have gone there, and nothing says that they did not. */
export function isJourney(session: Session, { leg, reference, lost }: Way, overlap: number): boolean {
  const { flags } = leg;
  if (overlap >= 2 || (flags & (LEG.moved | LEG.phoneElsewhere)) !== 0) return false;
  if (isFromStrangeMachine(leg, reference, lost)) return false;
  // Nobody goes somewhere else in the middle of the night by their own clock; who arrives abroad then is asked for MFA.
  if (isByNight(leg) && (leg.country === reference.country || (flags & LEG.freshMfa) === 0)) return false;
  // From one rented machine to the next nobody travels.
  if (isMachine(leg.kind) && isMachine(reference.kind)) return false;
  // Switching a VPN on takes no time; getting somewhere does.
  if (!isPlaced(leg.kind) || !isPlaced(reference.kind)) return true;
  const since = timeBetween(session, leg, reference);
  if (since < 10 * MINUTE) return false;
  const way = journey(kilometres(leg, reference), since, leg.country === reference.country);
  return way === 'plausible' || way === 'unknown';
}

/** Milliseconds for the way between two legs, whichever came first; none for who came first at an hour at which the person never worked. */
function timeBetween({ legs }: Session, leg: Leg, reference: Leg): number {
  if (reference.first > leg.last) return isOddHour(leg) ? 0 : reference.first - leg.last;
  return leg.first - (leg.before[legs.indexOf(reference)] ?? leg.first);
}

/**
 * From one strange network to the next while one is for hire or the person's own desktop is live elsewhere; on the first days, from
 * a machine for hire while that desktop was live.
 */
function isFromStrangeMachine(leg: Leg, reference: Leg, lost: boolean): boolean {
  if (reference.known.cold) return isForHire(reference.kind) && (reference.flags & LEG.desktopElsewhere) !== 0;
  if (!lost) return false;
  return isForHire(reference.kind) || isForHire(leg.kind) || (leg.flags & LEG.desktopElsewhere) !== 0;
}
