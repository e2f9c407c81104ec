import { absorb, absorbApplication } from './absorb.ts';
import { sessionOf, stalest } from './sessions.ts';
import { isCommandLine } from '../applications.ts';
import { keyOf } from '../baseline/items.ts';
import { isOwnCarrier, placeKey, type Human, type Person } from '../baseline/person.ts';
import type { Observation } from '../observation.ts';
import { TRAIT } from '../traits.ts';
import { forgetOverlap, overlapOf } from './overlap.ts';
import { rowFlags } from './flags.ts';
import { journey, kilometres } from './distance.ts';
import { lookAround, type Surroundings } from './known.ts';
import { noteAddress, noteShared, noteWavering } from './log-habits.ts';
import { isPhoneOnly, keepId, LEG, thinIds, type Leg, type Session } from './session.ts';
import { BROWSER, isSameClient, type Client } from '../agents.ts';
import { exitKey } from '../tenant.ts';
import { isV6, near } from '../networks/address.ts';
import { isPlaced, KIND } from '../networks/kinds.ts';

/** Networks of one session; the longest silent is forgotten. */
const MOST_LEGS = 8;
const NATIVE = BROWSER.indexOf('native');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What a row changed: nothing worth judging, or a leg to judge. */
export interface Step {
  session: Session;
  leg: Leg;
  /** The leg is new, or today is its first row today: the baseline wants to hear of it. */
  fresh: boolean;
}

/**
 * Puts a successful row of a person into its session and leg. Returns `undefined` when it adds nothing that could change a
 * verdict, which is nearly always: the first test is the whole cost of an ordinary row.
 */
export function track(seen: Observation, person: Person, around: Surroundings): Step | undefined {
  const { row } = seen;
  const session = sessionOf(seen, person);
  const current = session.legs[session.current];
  const flags = rowFlags(seen);
  if (current !== undefined && isSame(current, seen, flags)) {
    const scripted = current.lastApp !== seen.appKey && absorbApplication(current, seen);
    bump(session, current, seen);
    return scripted || isRound(current.interactive + current.background) ? { session, leg: current, fresh: false } : undefined;
  }
  const at = legAt(session, seen);
  const leg = legFor(session, at, { seen, person, around });
  const other = at !== session.current && current !== undefined;
  const fresh = leg.last === leg.first && leg.interactive + leg.background === 0;
  const moved = other && arrive(session, leg, current, { seen, person, around });
  session.current = at;
  if ((flags & LEG.deviceCode) !== 0 || row.transferMethod === 'authenticationTransfer') session.transferred = true;
  const today = leg.day !== seen.day;
  if (today) {
    leg.day = seen.day;
    const since = seen.at - leg.first;
    if (since > VISIT && (since > LONE_VISIT || !isOnlySession(person, session, leg))) {
      leg.known = lookAround(seen, person, around);
      thinIds(leg);
    }
  }
  noteWavering(person, leg, seen.client);
  const changed = absorb(leg, seen, flags);
  noteShared(person, session, leg, around);
  bump(session, leg, seen);
  const news = fresh || today || changed;
  return news || moved || isRound(leg.interactive + leg.background) ? { session, leg, fresh: news } : undefined;
}

/** What was learnt from a visit itself must not make it familiar; where one session alone goes on, that is so for longer. */
const VISIT = 2 * DAY;
const LONE_VISIT = 6 * DAY;

/** Without a device, after the first days, on a new and ordinary line of a provider where nothing else of the person was. */
function isOnlySession(person: Person, session: Session, leg: Leg): boolean {
  if (isPhoneOnly(leg) || leg.kind !== KIND.none || leg.deviceId !== undefined) return false;
  if (leg.known.cold || leg.known.blockDays > 0) return false;
  return !person.sessions.some(
    (other) => other !== session && other.legs.some((theirs) => theirs.asn === leg.asn && theirs.country === leg.country),
  );
}

interface Arrival {
  readonly seen: Observation;
  readonly person: Person;
  readonly around: Surroundings;
}

/** The leg at this index if it is this network's, else a new one in its place. */
function legFor(session: Session, at: number, { seen, person, around }: Arrival): Leg {
  const leg = session.legs[at];
  return leg !== undefined && isHere(leg, seen) ? leg : open(session, at, seen, person, around);
}

/** True when the row could have been the one before it: same place, nothing new about software, device or token. */
function isSame(leg: Leg, seen: Observation, flags: number): boolean {
  if (leg.block !== seen.block || leg.asn !== seen.asn || leg.country !== seen.country || leg.day !== seen.day) return false;
  const { client, row } = seen;
  if ((leg.flags & flags) !== flags || !isKnownClient(leg, client)) return false;
  const device = row.device?.id;
  return device === undefined ? row.device === undefined || leg.bare >= 2 : device === leg.deviceId;
}

function isKnownClient(leg: Leg, client: Client): boolean {
  if (leg.client !== undefined && isSameClient(leg.client, client)) return true;
  const system = client.os === 0 || (leg.systems & (1 << client.os)) !== 0;
  return system && (client.browser === 0 || (leg.browsers & (1 << client.browser)) !== 0) && client.version === 0;
}

/** A leg is looked at again when it has doubled: what else is live may have changed. */
function isRound(count: number): boolean {
  return (count & (count - 1)) === 0;
}

function bump(session: Session, leg: Leg, seen: Observation): void {
  const { row, at } = seen;
  if ((seen.traits & TRAIT.interactive) !== 0) leg.interactive += 1;
  else leg.background += 1;
  if (seen.client.browser === NATIVE) leg.programs += 1;
  if (row.device?.id !== undefined) leg.named += 1;
  else if (row.device !== undefined) leg.bare += 1;
  if (row.ip !== leg.ip || leg.addresses === 0) noteAddress(leg, seen);
  if (at > leg.last) leg.last = at;
  if (at > session.last) session.last = at;
  keepId(leg, row.id);
}

/** Where the leg of this row's network is, or where a new one may take its place. */
function legAt({ legs }: Session, seen: Observation): number {
  for (let i = 0; i < legs.length; i += 1) {
    const leg = legs[i];
    if (leg !== undefined && isBlock(leg, seen)) return i;
  }
  const pool = seen.asn === 0 ? -1 : legs.findIndex((leg) => isPool(leg, seen));
  if (pool >= 0) return pool;
  return legs.length < MOST_LEGS ? legs.length : stalest(legs);
}

function isHere(leg: Leg, seen: Observation): boolean {
  return isBlock(leg, seen) || (seen.asn !== 0 && isPool(leg, seen));
}

function isBlock(leg: Leg, seen: Observation): boolean {
  return leg.block === seen.block && leg.asn === seen.asn && leg.country === seen.country;
}

function isPool(leg: Leg, seen: Observation): boolean {
  if (leg.asn !== seen.asn || leg.country !== seen.country) return false;
  // Other software or a missing device is what gives an intruder in the same pool away.
  const { os } = seen.client;
  if (os !== 0 && leg.systems !== 0 && (leg.systems & (1 << os)) === 0) return false;
  if ((leg.deviceId === undefined) !== (seen.row.device?.id === undefined)) return false;
  if (leg.kind === KIND.carrier || leg.kind === KIND.access || leg.kind === KIND.relay || leg.kind === KIND.microsoft)
    return true;
  return isV6(leg.block) === isV6(seen.block) && near(leg.block, seen.block);
}

function open(session: Session, at: number, seen: Observation, person: Person, around: Surroundings): Leg {
  const { row } = seen;
  const leg: Leg = {
    block: seen.block,
    asn: seen.asn,
    country: seen.country,
    kind: seen.kind,
    latitude: row.latitude,
    longitude: row.longitude,
    ip: row.ip,
    city: row.city === undefined || row.city.length > 100 ? undefined : row.city,
    first: seen.at,
    last: seen.at,
    before: session.legs.map(({ last }) => last),
    day: seen.day,
    known: lookAround(seen, person, around),
    interactive: 0,
    background: 0,
    programs: 0,
    named: 0,
    bare: 0,
    deviceId: undefined,
    mixedDevices: false,
    systems: 0,
    browsers: 0,
    version: seen.client.version,
    client: undefined,
    lastApp: 0,
    apps: [],
    scripted: 0,
    flags: cameElsewhere(seen, person),
    overlap: [],
    blocks: 1,
    addresses: 0,
    hops: 0,
    ids: [],
    score: 0,
    explained: false,
  };
  if (at === session.legs.length) session.legs = session.legs.concat(leg);
  else session.legs[at] = leg;
  forgetOverlap(session, at);
  return leg;
}

/** Flags that compare the first row of a leg with what the person did right before, in whatever session. */
function cameElsewhere(seen: Observation, person: Person): number {
  const { prompt, human } = person;
  let flags = 0;
  if (prompt !== undefined && seen.at - prompt.at <= 15 * MINUTE && prompt.block !== seen.block && prompt.asn !== seen.asn) {
    const joined = prompt.joined !== undefined && prompt.joined === (seen.row.correlationId ?? seen.row.originalRequestId);
    if (joined || prompt.codeConfirm) flags |= LEG.interrupted;
  }
  if (human !== undefined && isHandedOn(human, seen)) flags |= LEG.interrupted;
  if (human !== undefined && (seen.traits & TRAIT.interactive) !== 0 && !human.own && arePlaces(human, seen)) {
    const way = journey(kilometres(human, seen.row), seen.at - human.at, human.country === seen.country);
    if (way === 'impossible' && !isOwnCarrier(person, human) && !isOwnCarrier(person, seen)) flags |= LEG.moved;
  }
  return flags;
}

/** Signed in by hand to a command line on one network, which is used minutes later on another: its code may have been pasted to somebody. */
function isHandedOn(human: Human, seen: Observation): boolean {
  if ((seen.traits & TRAIT.interactive) !== 0 || human.app !== seen.appKey || !isCommandLine(seen.app)) return false;
  return seen.at - human.at <= 15 * MINUTE && human.block !== seen.block && human.asn !== seen.asn;
}

/** A carrier is no place: at home it leads out through another city, abroad at home or wherever a travel SIM was sold. */
function arePlaces(a: Where, b: Where): boolean {
  return isPlaced(a.kind) && isPlaced(b.kind) && a.kind !== KIND.carrier && b.kind !== KIND.carrier;
}

interface Where {
  readonly kind: number;
}

/** The session's row came from another network than the one before it. True when that changes what is known. */
function arrive(session: Session, leg: Leg, from: Leg, { seen, person, around }: Arrival): boolean {
  const more = overlapOf(session, leg, seen);
  if (!arePlaces(from, leg)) return more;
  const km = kilometres(from, leg);
  if (journey(km, seen.at - from.last, from.country === leg.country) !== 'impossible') return more;
  noteExits(person, leg, from, around);
  if ((leg.flags & from.flags & LEG.moved) !== 0 || leg.known.exit || from.known.exit) return more;
  if (isOwnCarrier(person, leg) || isOwnCarrier(person, from)) return more;
  leg.flags |= LEG.moved;
  from.flags |= LEG.moved;
  return true;
}

/** One machine that shows its own key far away and on the tenant's network at once: one of them is a VPN's way out. */
function noteExits(person: Person, leg: Leg, from: Leg, { tenant }: Surroundings): void {
  if (leg.deviceId === undefined || leg.deviceId !== from.deviceId || (leg.flags & from.flags & LEG.primaryToken) === 0) return;
  for (const one of [leg, from]) if (one.known.tenant) tenant.touch(exitKey(placeKey(one)), keyOf(person.id));
}
