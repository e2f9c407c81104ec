import type { Person } from '../baseline/person.ts';
import { isPlaced, KIND } from '../networks/kinds.ts';
import { isManaged, isPhoneOnly, LEG, PROOF, type Leg, type Session } from './session.ts';

const MINUTE = 60_000;
const BESIDE = 120 * MINUTE;
/** Abroad a telephone shows itself now and then, and in the same provider's network by no chance. */
const BESIDE_ABROAD = 8 * 60 * MINUTE;
const LATELY = 2 * 24 * 60 * MINUTE;
/** A line has one or two. */
const MANY_ADDRESSES = 3;

/**
 * The person's own telephone uses the same network in the same hours, abroad, or the very same line at home: the machine goes
 * through it, or both are there.
 */
export function isPhoneThere(person: Person, leg: Leg, reference: Leg): boolean {
  const abroad = leg.country !== reference.country;
  const beside = abroad ? BESIDE_ABROAD : BESIDE;
  if (!abroad && leg.kind !== KIND.none) return false;
  return person.sessions.some(({ legs }) =>
    legs.some(
      (theirs) =>
        theirs !== leg &&
        (abroad ? theirs.asn === leg.asn : theirs.block === leg.block && !isPhoneOnly(leg)) &&
        theirs.country === leg.country &&
        leg.asn !== 0 &&
        isPhoneOnly(theirs) &&
        theirs.score === 0 &&
        theirs.last >= leg.first - beside &&
        theirs.first <= leg.last + beside,
    ),
  );
}

/**
 * A machine of the person shows its own key on the very same line in the same hours, or on several addresses of that provider: the
 * browser with the same system is on it, and the telephone beside it.
 */
export function isMachineThere(person: Person, session: Session, leg: Leg): boolean {
  if (!isPlaced(leg.kind) || leg.block === 0) return false;
  const isTheirs = (other: Leg): boolean =>
    (other.flags & (LEG.primaryToken | LEG.bound)) !== 0 &&
    other.deviceId !== undefined &&
    other.score === 0 &&
    (isPhoneOnly(leg) || (other.systems & leg.systems) !== 0);
  return person.sessions.some(({ legs }) => {
    if (legs === session.legs) return false;
    const there = legs.filter((other) => isTheirs(other) && other.asn === leg.asn && other.country === leg.country);
    if (leg.asn !== 0 && there.length >= MANY_ADDRESSES) return true;
    return there.some(
      ({ block, first, last }) => block === leg.block && last >= leg.first - BESIDE && first <= leg.last + BESIDE,
    );
  });
}

/** The managed machine that this session lives on shows its key through another exit of the same VPN. */
export function isMachinesVpn({ legs }: Session, leg: Leg): boolean {
  if (leg.kind !== KIND.vpn || leg.deviceId !== undefined || leg.systems !== 0) return false;
  return legs.some(
    (other) =>
      other.asn === leg.asn &&
      (other.flags & PROOF) !== 0 &&
      isManaged(other) &&
      other.deviceId !== undefined &&
      other.score === 0 &&
      other.last >= leg.first - LATELY,
  );
}

/** The person's telephone was on another carrier in these days, and on this one not: the machine did not go through it. */
export function hasOtherCarrier({ sessions }: Person, leg: Leg): boolean {
  let other = false;
  for (const { legs } of sessions) {
    for (const theirs of legs) {
      if (!isPhoneOnly(theirs) || theirs.score > 0 || (theirs.kind !== KIND.carrier && !theirs.known.ownCarrier)) continue;
      if (theirs.asn === leg.asn) return false;
      if (theirs.last >= leg.first - LATELY) other = true;
    }
  }
  return other;
}
