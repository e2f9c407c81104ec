import { POOL_BLOCKS, type Person } from '../baseline/person.ts';
import { isV6 } from '../networks/address.ts';
import { isForHire, isRented, KIND } from '../networks/kinds.ts';
import { hasOtherCarrier, isMachinesVpn, isMachineThere, isPhoneThere } from './companions.ts';
import { isJourney, type Way } from './journey.ts';
import { overlapWith } from './overlap.ts';
import { isManaged, isPhoneOnly, LEG, PHONES, PROOF, type Leg, type Relation, type Session } from './session.ts';
import { isServersLeg, isSparseService } from './servers.ts';
import { isByNight } from './stand-out.ts';
import type { WeightId } from './weights.ts';

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
  explainPlace(ids, session, person, { leg, reference, lost });
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

function explainPlace(ids: WeightId[], session: Session, person: Person, { leg, reference, lost }: Way): void {
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

function rowsOf({ interactive, background }: Leg): number {
  return interactive + background;
}
