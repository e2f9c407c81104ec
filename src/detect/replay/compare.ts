import { BROWSER } from '../agents.ts';
import { isPlaced, isRented, KIND } from '../networks/kinds.ts';
import { overlapWith } from './overlap.ts';
import { isDesktopMode, isPhoneOnly, isSameMachine, LEG, MANY_RELEASES, NO_BROWSER } from './session.ts';
import type { Leg, Relation, Session } from './session.ts';
import { isBare, breaksHabit } from './stand-out.ts';
import type { WeightId } from './weights.ts';

const DAY = 24 * 60 * 60_000;

/** One session on two networks. */
export function compare(ids: WeightId[], session: Session, leg: Leg, reference: Leg, relation: Relation): void {
  comparePlaces(ids, leg, reference, relation);
  compareSoftware(ids, session, leg, reference);
  // What several machines did on the other line says nothing of this one.
  const mixed = session.shared && (reference.systems & ~leg.systems) !== 0;
  if (!session.transferred && !mixed) compareDevices(ids, session, leg, reference);
  if (lostBinding(session, leg, reference) && !isPhoneOnly(leg)) ids.push('binding-lost');
  if (!mixed) compareTimes(ids, session, leg, reference);
  // Without a session id, the code may belong to any of the sessions that are taken together.
  if (session.transferred && !session.pseudo)
    ids.push((leg.flags & LEG.toolApp) !== 0 ? 'device-code-tool' : 'device-code-elsewhere');
  // The programs of a telephone meet as many on a journey.
  const isCarried = isPhoneOnly(leg) && (leg.browsers & WEB) === 0;
  if (!isCarried && session.legs.length >= 3 && strangeNetworks(session, leg) >= 3) ids.push('many-networks');
}

function comparePlaces(ids: WeightId[], leg: Leg, reference: Leg, relation: Relation): void {
  const placeless = isExit(leg) || isExit(reference) || isRoaming(leg, reference) || isOnOwnCarrier(leg, reference);
  if (relation === 'same-provider' || isOneGateway(leg, reference)) ids.push('session-other-block');
  else ids.push(relation === 'other-country' && !placeless ? 'session-other-country' : 'session-other-network');
}

/** Where a VPN or relay leads out, anybody's or the tenant's: it says nothing about where anybody is. */
function isExit({ kind, known }: Leg): boolean {
  return kind === KIND.vpn || kind === KIND.relay || known.exit;
}

/** The carrier of the person's telephone may place a machine behind it in any country. */
function isOnOwnCarrier(leg: Leg, reference: Leg): boolean {
  return (leg.known.ownCarrier || reference.known.ownCarrier) && isPlaced(leg.kind) && isPlaced(reference.kind);
}

function compareTimes(ids: WeightId[], session: Session, leg: Leg, reference: Leg): void {
  const moved = isPlaced(leg.kind) && isPlaced(reference.kind) && (leg.flags & LEG.moved) !== 0;
  if (moved && !isRoaming(leg, reference)) ids.push('impossible-move');
  const overlap = isOneGateway(leg, reference) ? 0 : overlapWith(session, leg, reference);
  if (overlap >= 16) ids.push('two-live-streams-often');
  else if (overlap >= 6) ids.push('two-live-streams');
  else if (overlap >= 2) ids.push('two-live-streams-once');
}

/** A company's gateway leads out in several countries in turn. */
function isOneGateway(leg: Leg, reference: Leg): boolean {
  return leg.kind === KIND.access && leg.asn !== 0 && leg.asn === reference.asn && reference.kind === KIND.access;
}

/** One phone, or one machine behind it, once on a carrier; a travel SIM of a phone's programs may lead out anywhere. */
function isRoaming(leg: Leg, reference: Leg): boolean {
  const onCarrier = leg.kind === KIND.carrier || reference.kind === KIND.carrier;
  if (onCarrier && isSameMachine(leg, reference)) return true;
  if (!isPhoneOnly(leg) || !isPhoneOnly(reference)) return false;
  return onCarrier || (!isRented(leg.kind) && (leg.browsers & WEB) === 0);
}

/** Its exits belong to many providers, and whoever hops from one to the next has moved nowhere. */
const ANY_VPN = -1;

/** Networks of this session within a day of the leg that neither person nor tenant knew. */
function strangeNetworks(session: Session, leg: Leg): number {
  const strange = session.legs.filter(
    ({ known, last, kind }) =>
      Math.abs(leg.last - last) < DAY &&
      kind !== KIND.carrier &&
      !known.cold &&
      known.blockDays === 0 &&
      known.networkDays === 0 &&
      !known.tenant,
  );
  return new Set(strange.map(({ asn, kind }) => (kind === KIND.vpn ? ANY_VPN : asn))).size;
}

/**
 * Browser with browser, primary token of a program with that of a program: programs bind theirs, web pages often do not. Nothing is
 * lost where the very device that is shown now came unbound before, in this session, and nothing was wrong then.
 */
function lostBinding({ legs }: Session, leg: Leg, reference: Leg): boolean {
  if ((leg.flags & LEG.bound) !== 0) return false;
  const lost = (bound: number, unbound: number): boolean =>
    (leg.flags & unbound) !== 0 &&
    (reference.flags & bound) !== 0 &&
    !legs.some(
      (other) =>
        other !== leg &&
        (other.flags & unbound) !== 0 &&
        (other === reference || (isSameMachine(leg, other) && other.score === 0 && other.first < leg.first)),
    );
  return lost(LEG.boundWeb, LEG.unboundWeb) || lost(LEG.boundPrimary, LEG.unboundPrimary);
}

/** Browsers, not programs of their own. */
const WEB = (1 << BROWSER.indexOf('native')) - 2;

function compareSoftware(ids: WeightId[], session: Session, leg: Leg, reference: Leg): void {
  // A code or a transfer is made to carry a session to another device.
  if (session.transferred) return;
  if (
    (leg.flags & LEG.tool) !== 0 &&
    (reference.flags & LEG.tool) === 0 &&
    reference.browsers !== 0 &&
    !isCommandLineThere(leg, reference)
  ) {
    ids.push('session-into-tool');
    return;
  }
  if (leg.systems !== 0 && reference.systems !== 0 && (leg.systems & ~systemsBeside(session, leg, reference)) !== 0) {
    const own = session.shared && (leg.known.clientKnown || leg.known.cold);
    if (!own && !isDesktopMode(leg, reference)) ids.push('session-other-system');
    return;
  }
  compareBrowsers(ids, session, leg, reference);
}

/** Command lines were used on the other address of the provider, too, and on this one nothing but they came as a script. */
function isCommandLineThere(leg: Leg, reference: Leg): boolean {
  return (
    leg.asn !== 0 &&
    leg.asn === reference.asn &&
    leg.country === reference.country &&
    (leg.flags & reference.flags & LEG.toolApp) !== 0 &&
    leg.scripted === 0
  );
}

function compareBrowsers(ids: WeightId[], session: Session, leg: Leg, reference: Leg): void {
  const mine = leg.browsers & ~NO_BROWSER;
  const theirs = reference.browsers & ~NO_BROWSER;
  if (mine === 0 || theirs === 0) return;
  if ((mine & theirs) === 0) {
    ids.push('session-other-browser');
    return;
  }
  if (session.wavers) return;
  if (mine === theirs && isOlder(leg, reference)) {
    ids.push('session-older-browser');
    return;
  }
  if (leg.version === 0 || reference.version === 0 || leg.version === reference.version) return;
  if (overlapWith(session, leg, reference) >= 2 || leg.version < reference.version) ids.push('browser-version-flips');
}

/** Rows of browsers after which a version is what the machine has. */
const STEADY = 3;

/** Went back in versions, and the other was live lately, so that it is its version of then that is compared. */
function isOlder(leg: Leg, reference: Leg): boolean {
  if (leg.version === 0 || leg.first <= reference.first || reference.last - leg.last > DAY) return false;
  if (reference.interactive + reference.background - reference.programs < STEADY) return false;
  return leg.version <= reference.version - MANY_RELEASES;
}

/** What the leg may run on and be the same machine: as the rest of the session, or as the other leg where they share no system. */
function systemsBeside({ legs }: Session, leg: Leg, reference: Leg): number {
  if ((leg.systems & reference.systems) === 0) return reference.systems;
  let systems = 0;
  for (const other of legs) if (other !== leg) systems |= other.systems;
  return systems;
}

function compareDevices(ids: WeightId[], session: Session, leg: Leg, reference: Leg): void {
  if (leg.deviceId !== undefined && reference.deviceId !== undefined) {
    if (leg.deviceId !== reference.deviceId && !leg.mixedDevices && !reference.mixedDevices) ids.push('session-other-device');
    return;
  }
  if (leg.deviceId !== undefined) return;
  // Some browsers never show their device.
  const shows = leg.known.deviceHabit !== 'none' || (leg.known.cold && reference.bare === 0) || isOneSoftware(session, leg);
  const byRows = reference.named > 0 && isBare(leg) && shows ? chanceOf(session, leg) : 1;
  const byHand = breaksHabit(leg) ? (1 / (leg.known.namedByHand + 2)) ** leg.interactive : 1;
  const sure = isPhoneOnly(leg) ? 0 : HARDLY;
  if (byRows <= sure) ids.push('device-lost');
  else if (byHand <= sure) ids.push('device-lost-by-hand');
  else if (byRows <= CHANCE) ids.push('device-left-out');
  else if (byHand <= CHANCE) ids.push('device-left-out-by-hand');
}

/** Nothing but this browser was ever in the session: what its other rows show, these should. */
function isOneSoftware({ legs }: Session, { browsers }: Leg): boolean {
  return browsers !== 0 && (browsers & NO_BROWSER) === 0 && legs.every((other) => other.browsers === browsers);
}

/** Rows of one sign-in with and without its device: some programs never show it, and exports leave it out at random. */
const CHANCE = 0.05;
const HARDLY = 0.00001;

/** How likely so many rows without a device are by chance: where the session's other rows often lack it as well, or are few, they say nothing. */
function chanceOf({ legs }: Session, leg: Leg): number {
  let named = 0;
  let bare = 0;
  for (const other of legs) {
    if (other === leg) continue;
    named += other.named;
    bare += other.bare;
  }
  // One row more of each than was seen: two rows that showed a device do not prove that all do.
  return ((bare + 1) / (named + bare + 2)) ** leg.bare;
}
