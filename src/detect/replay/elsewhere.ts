import { flagsOf, SEEN } from '../baseline/items.ts';
import { isOwnCarrier, placeKey, type Person } from '../baseline/person.ts';
import { isPlaced, KIND } from '../networks/kinds.ts';
import { isAlone } from './alone.ts';
import { kilometres } from './distance.ts';
import { isPhoneOnly, isSameMachine, LEG, relate, type Leg, type Session } from './session.ts';

const MINUTE = 60_000;
const FAR = 300;

/**
 * Notes on a leg what else of the same person is live right now: their phone far away (people take it with them), or another
 * desktop on another network. Must be asked while it happens: afterwards only first and last times are known.
 */
export function noteElsewhere(person: Person, session: Session, leg: Leg): void {
  if (leg.known.tenant || leg.known.blockDays > 0 || isPhoneOnly(leg)) return;
  if (isLeftAlone(person, session, leg)) leg.flags |= LEG.cameAlone;
  for (const other of person.sessions) {
    const theirs = other === session ? undefined : other.legs[other.current];
    if (theirs === undefined || theirs.score > 0 || leg.last - theirs.last > 60 * MINUTE || theirs.flags === 0) continue;
    if (isPhoneOnly(theirs)) {
      if (isAtPlace(person, theirs) && isFar(leg, theirs) && !isOwnCarrier(person, leg)) leg.flags |= LEG.phoneElsewhere;
    } else if (isBeside(leg, theirs) && relate(leg, theirs) !== 'same' && !isSameMachine(leg, theirs)) {
      leg.flags |= LEG.desktopElsewhere;
    }
  }
}

/** Rows of one session, before another of the same machine is missed. */
const MISSED_AFTER = 4;
const LATELY = 3 * 24 * 60 * MINUTE;

/** Abroad for a while by itself, though the person's machine had other sessions before. */
function isLeftAlone(person: Person, session: Session, leg: Leg): boolean {
  if (!leg.known.hourThere || leg.interactive + leg.background < MISSED_AFTER || !isAlone(person, session, leg)) return false;
  return person.sessions.some(
    (other) => other !== session && other.last >= leg.first - LATELY && other.legs.some((theirs) => !isPhoneOnly(theirs)),
  );
}

/** Farther than any provider's idea of where an address is may be wrong inside a country. Kilometres. */
const FAR_INLAND = 1000;

/** A registered desktop of the person went on, after the leg began, more than `FAR_INLAND` away. */
export function isFarFromDesktop({ sessions }: Person, session: Session, leg: Leg): boolean {
  if (leg.kind !== KIND.none) return false;
  return sessions.some(
    (other) =>
      other !== session &&
      other.legs.some(
        (theirs) =>
          theirs.kind === KIND.none &&
          theirs.deviceId !== undefined &&
          !isPhoneOnly(theirs) &&
          theirs.last > leg.first &&
          theirs.first < leg.first &&
          (kilometres(leg, theirs) ?? 0) > FAR_INLAND,
      ),
  );
}

/** Live within minutes; where nobody sat down to sign in, only what went on after the leg began is not the same machine on its way. */
function isBeside(leg: Leg, theirs: Leg): boolean {
  return leg.last - theirs.last <= 20 * MINUTE && (leg.interactive > 0 || theirs.last > leg.first);
}

/** A telephone that had one address after the other is on a carrier, whatever the table knows of it. */
const MANY_HOPS = 3;

/**
 * The telephone is on a line where the person sat at a desktop before. Carriers are no place: a telephone abroad is routed through
 * home, and one at home through another city.
 */
function isAtPlace(person: Person, phone: Leg): boolean {
  return phone.kind === KIND.none && phone.hops < MANY_HOPS && (flagsOf(person.blocks, placeKey(phone)) & SEEN.desktop) !== 0;
}

/** Exits of VPNs, of carriers and of the tenant say nothing about where anybody is. */
function isFar(leg: Leg, phone: Leg): boolean {
  if (!isPlaced(leg.kind) || leg.kind === KIND.carrier || phone.known.exit) return false;
  const km = kilometres(leg, phone);
  if (km !== undefined) return km > FAR;
  return leg.country !== 0 && phone.country !== 0 && leg.country !== phone.country;
}
