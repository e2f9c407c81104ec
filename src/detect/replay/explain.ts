import { POOL_BLOCKS, type Person } from '../baseline/person.ts';
import { isV6 } from '../networks/address.ts';
import { isPlaced, isRented, KIND } from '../networks/kinds.ts';
import { journey, kilometres } from './distance.ts';
import { overlapWith } from './overlap.ts';
import { isPhoneOnly, LEG, PHONES, PROOF, type Leg, type Relation, type Session } from './session.ts';
import { isServersLeg, isSparseService } from './servers.ts';
import { isByNight, isOddHour } from './stand-out.ts';
import type { WeightId } from './weights.ts';

const MINUTE = 60_000;
const BESIDE = 120 * MINUTE;
/** Abroad a telephone shows itself now and then, and in the same provider's network by no chance. */
const BESIDE_ABROAD = 8 * 60 * MINUTE;
/** A machine that is there shows its key within this many sign-ins. */
const PROVEN_BY = 5;

/** Innocent explanations of a leg, given what speaks against it. */
export function explain(
  ids: WeightId[],
  session: Session,
  leg: Leg,
  to: { person: Person; reference: Leg | undefined; relation: Relation; lost: boolean },
): void {
  const { person, reference, relation, lost } = to;
  const { known, flags } = leg;
  explainNetwork(ids, leg, reference, relation);
  explainMfa(ids, leg);
  if (isCloudDesktop(ids, leg)) ids.push('cloud-desktop');
  if (isSparseService(leg, reference)) ids.push('microsoft-egress');
  if (leg.known.opened === 'by-person' && isServersLeg(leg)) ids.push('own-application');
  if (relation === 'same-provider' && known.blocksSeen >= POOL_BLOCKS) ids.push('address-pool');
  if (reference === undefined || relation === 'same') {
    if ((flags & PROOF) !== 0 && isManaged(leg) && !isMadeThere(leg)) ids.push('same-device');
    else if (known.deviceKnown)
      ids.push(isManaged(leg) && rowsOf(leg) >= PROVEN_BY && known.deviceProves ? 'device-claimed' : 'known-device');
    return;
  }
  explainDevice(ids, session, leg, reference);
  if (isPhoneThere(person, leg, reference)) ids.push('own-phone-there');
  if (isMachineThere(person, session, leg) || isMachinesVpn(session, leg)) ids.push('own-machine-there');
  explainPlace(ids, session, { person, leg, reference, lost });
}

/** The device was registered on that very server. */
function isMadeThere({ kind, flags, known }: Leg): boolean {
  return kind === KIND.hosting && (flags & LEG.registersDevice) !== 0 && !known.deviceKnown;
}

function explainMfa(ids: WeightId[], { flags, kind }: Leg): void {
  if ((flags & LEG.strongMethod) !== 0) ids.push('strong-method');
  // Who approves on a telephone that is far away approves for somebody else.
  else if ((flags & LEG.freshMfa) !== 0 && (flags & LEG.phoneElsewhere) === 0 && !isRented(kind)) ids.push('fresh-mfa');
}

/** A managed machine that shows its own key on Microsoft's network. */
function isCloudDesktop(ids: readonly WeightId[], leg: Leg): boolean {
  return leg.kind === KIND.microsoft && isManaged(leg) && (leg.flags & PROOF) !== 0 && !ids.includes('binding-lost');
}

function explainNetwork(ids: WeightId[], leg: Leg, reference: Leg | undefined, relation: Relation): void {
  const { known, kind } = leg;
  if (kind === KIND.access || (known.cold && isBesideGateway(leg, reference))) ids.push('access-gateway');
  else if (isBesideGateway(leg, reference)) ids.push('beside-gateway');
  if (kind === KIND.relay) ids.push('private-relay');
  if (known.tenant) ids.push('tenant-network');
  else if (known.colleagues) ids.push('colleague-machine-there');
  else if (known.trusted || known.blockDays >= 3) ids.push('usual-network');
  else if (known.blockDays > 0) ids.push('known-network');
  else if (known.networkDays > 0 && !isElsewhere(ids, leg, relation)) ids.push('known-provider');
}

/** Nobody moves to another line of some provider in the middle of their night, or without the machine. */
function isElsewhere(ids: readonly WeightId[], leg: Leg, relation: Relation): boolean {
  if (ids.includes('second-desktop')) return true;
  if (relation === 'same' || relation === 'same-provider') return false;
  return isByNight(leg) || ids.includes('others-stayed') || ids.includes('programs-stayed');
}

function explainDevice(ids: WeightId[], session: Session, leg: Leg, reference: Leg): void {
  // A stolen primary token brings the device along: a command line on a rented machine is not excused by it.
  const borrowed = ids.includes('first-command-line') || (isRented(leg.kind) && (leg.flags & (LEG.toolApp | LEG.tool)) !== 0);
  if (borrowed) return;
  // A primary token that came unbound, while the device's own is bound, proves no device.
  const isProven = (leg.flags & PROOF) !== 0 && !ids.includes('binding-lost');
  if (leg.deviceId !== undefined && leg.deviceId === reference.deviceId && leg.named > leg.bare) {
    // Some rows name that device, and others run on what it is not.
    if (!ids.includes('session-other-system')) explainSameDevice(ids, session, { leg, reference, isProven });
  } else if (leg.known.deviceKnown && (isProven || !leg.known.deviceProves)) ids.push('known-device');
}

interface OneDevice {
  readonly leg: Leg;
  readonly reference: Leg;
  readonly isProven: boolean;
}

/** Both legs name the same device. */
function explainSameDevice(ids: WeightId[], session: Session, { leg, reference, isProven }: OneDevice): void {
  if (isInTwoPlaces(session, leg, reference)) ids.push('device-in-two-places');
  // That very device is still where it always is: here it is only named.
  else if (!isProven && ids.includes('others-stayed')) ids.push('device-claimed');
  else if (isProven || (reference.flags & PROOF) === 0)
    ids.push(isManaged(leg) && isManaged(reference) ? 'same-device' : 'same-registered-device');
  else if (rowsOf(leg) < PROVEN_BY && !ids.includes('binding-lost')) ids.push('device-claimed');
}

interface Places {
  readonly person: Person;
  readonly leg: Leg;
  readonly reference: Leg;
  /** Nobody knows that the person was where the reference is. */
  readonly lost: boolean;
}

function explainPlace(ids: WeightId[], session: Session, { person, leg, reference, lost }: Places): void {
  const overlap = overlapWith(session, leg, reference);
  const phone = isPhoneBoth(leg, reference);
  const sameCountry = leg.country === reference.country;
  const isTool = (leg.flags & LEG.toolApp) !== 0;
  if (leg.kind === KIND.carrier && leg.asn === reference.asn) ids.push('same-carrier');
  else if (
    sameCountry &&
    !isRented(leg.kind) &&
    (phone || (isTethered(leg, reference, overlap) && !hasOtherCarrier(person, leg)))
  )
    ids.push('mobile-handover');
  if (leg.known.cold && isOtherProtocol(leg, reference)) ids.push('other-protocol');
  if (session.transferred && isTool && (leg.known.developer || sameCountry)) ids.push('remote-command-line');
  if ((leg.flags & reference.flags & LEG.tool) !== 0 && isRented(leg.kind) && isRented(reference.kind))
    ids.push('same-automation');
  const alone = ALONE.some((id) => ids.includes(id));
  if (!alone && isJourney(session, { leg, reference, lost }, overlap)) ids.push('plausible-journey');
}

/** Part of the traffic goes through the gateway or relay and the rest directly. */
function isBesideGateway(leg: Leg, reference: Leg | undefined): boolean {
  if (leg.kind !== KIND.none || reference === undefined) return false;
  return reference.kind === KIND.relay || (reference.kind === KIND.access && leg.country === reference.country);
}

/** A machine behind a phone came from where people sit, not from a machine for hire. */
function isTethered(leg: Leg, reference: Leg, overlap: number): boolean {
  // At home in the middle of the night there is a line of one's own.
  if (isByNight(leg) && leg.country === reference.country) return false;
  const isCarrier = leg.kind === KIND.carrier || (leg.kind === KIND.none && leg.known.ownCarrier);
  return isCarrier && overlap < 6 && !(isForHire(reference.kind) && reference.deviceId === undefined);
}

const LATELY = 2 * 24 * 60 * MINUTE;

/** The person's telephone was on another carrier in these days, and on this one not: the machine did not go through it. */
function hasOtherCarrier({ sessions }: Person, leg: Leg): boolean {
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

/** A phone on both networks, as far as the rows of either tell the machine. */
function isPhoneBoth(leg: Leg, reference: Leg): boolean {
  if (isPhoneOnly(leg)) return (reference.systems & ~PHONES) === 0;
  return leg.systems === 0 && leg.browsers === 0 && isPhoneOnly(reference);
}

/** Two ordinary lines, one of them strange, live in turn: one desktop has one way out. */
function isInTwoPlaces(session: Session, leg: Leg, reference: Leg): boolean {
  if (leg.kind !== KIND.none || reference.kind !== KIND.none || isPhoneOnly(leg)) return false;
  // Who works through two ways out by choice also signs in on the new one.
  if (leg.interactive > 0) return false;
  if (leg.asn === reference.asn || hasTwoWaysOut(session, leg, reference)) return false;
  return leg.known.blockDays === 0 && !leg.known.tenant && overlapWith(session, leg, reference) >= 6;
}

/** The session went out through both providers before; one of them only gave the line another address. */
function hasTwoWaysOut(session: Session, leg: Leg, reference: Leg): boolean {
  return session.legs.some(
    (other) =>
      other !== leg &&
      other.asn === leg.asn &&
      other.country === leg.country &&
      other.known.blockDays > 0 &&
      other.deviceId === leg.deviceId &&
      overlapWith(session, other, reference) >= 6,
  );
}

/** The same software in the same country on ordinary lines, one with IPv4 and one with IPv6. */
function isOtherProtocol(leg: Leg, reference: Leg): boolean {
  if (leg.kind !== KIND.none || reference.kind !== KIND.none || leg.country !== reference.country) return false;
  if (isV6(leg.block) === isV6(reference.block)) return false;
  return (
    (leg.systems & ~reference.systems) === 0 && (leg.browsers & ~reference.browsers) === 0 && leg.version === reference.version
  );
}

/** What says that a session went there without the person. */
const ALONE: readonly WeightId[] = ['others-stayed', 'programs-stayed', 'alone-on-vpn', 'born-strange'];

/**
 * The person's own telephone uses the same network in the same hours, abroad, or the very same line at home: the machine goes
 * through it, or both are there.
 */
function isPhoneThere(person: Person, leg: Leg, reference: Leg): boolean {
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
function isMachineThere(person: Person, session: Session, leg: Leg): boolean {
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
function isMachinesVpn({ legs }: Session, leg: Leg): boolean {
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

/** A line has one or two. */
const MANY_ADDRESSES = 3;

/** The person could have gone there, and nothing says that they did not. */
function isJourney(session: Session, { leg, reference, lost }: Omit<Places, 'person'>, overlap: number): boolean {
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

/** Somebody's server, as far as the tables tell it from a VPN. */
export function isMachine(kind: number): boolean {
  return kind === KIND.hosting || kind === KIND.microsoft;
}

/** Rented machines, Azure among them. */
function isForHire(kind: number): boolean {
  return isRented(kind) || kind === KIND.microsoft;
}

function isManaged(leg: Leg): boolean {
  return (leg.flags & (LEG.trustedDevice | LEG.bound)) !== 0;
}

function rowsOf({ interactive, background }: Leg): number {
  return interactive + background;
}
