import type { Client } from '../agents.ts';
import { keyOf } from '../baseline/items.ts';
import type { Person } from '../baseline/person.ts';
import { isV6 } from '../networks/address.ts';
import { isPlaced } from '../networks/kinds.ts';
import type { Observation } from '../observation.ts';
import { SHARED_IDS } from '../tenant.ts';
import type { Surroundings } from './known.ts';
import { areSeveralMachines, isPhoneOnly, isStrange, MANY_RELEASES, type Leg, type Session } from './session.ts';

// What a log's own habits take away from evidence: ids of whole persons, versions that waver, addresses that a carrier hands out.

/** So many people whose machines share their ids, and all ids of the log are like that. */
const SHARING = 3;

/** Notes whether session ids stand for the person and not for one machine. */
export function noteShared(person: Person, session: Session, leg: Leg, { tenant }: Surroundings): void {
  if (session.shared || session.pseudo) return;
  if (isPlaced(leg.kind) && !isStrange(leg)) {
    const together = areSeveralMachines(leg.systems);
    const apart = isTelephoneBesideComputer(session, leg);
    if (together || apart) tenant.touch(SHARED_IDS, keyOf(person.id));
    if (together || (apart && leg.known.deviceKnown)) for (const one of person.sessions) one.shared = true;
  }
  if (tenant.count(SHARED_IDS) >= SHARING) session.shared = true;
}

/** A registered telephone, beside a registered computer under the same id. */
function isTelephoneBesideComputer({ legs }: Session, leg: Leg): boolean {
  if (leg.deviceId === undefined || !isPhoneOnly(leg)) return false;
  return legs.some((other) => other.deviceId !== undefined && other.deviceId !== leg.deviceId && !isPhoneOnly(other));
}

/** Notes that versions go up and down; on a strange line it may be a thief's second machine. */
export function noteWavering(person: Person, leg: Leg, client: Client): void {
  if (wentBack(leg, client) && !isStrange(leg)) for (const session of person.sessions) session.wavers = true;
}

/** The browser of the row before, many releases older. */
function wentBack({ client: before, version }: Leg, client: Client): boolean {
  if (before?.browser !== client.browser || before.os !== client.os) return false;
  return client.version !== 0 && client.version <= version - MANY_RELEASES;
}

const MINUTE = 60_000;
/** A line gets another address over night; a telephone's carrier gives one after the other. */
const LINE_KEEPS = 6 * 60 * MINUTE;

/** Notes one address after the other: an office has a few in turn, so only those of IPv4 that were not there before count. */
export function noteAddress(leg: Leg, { row, at, block }: Observation): void {
  if (row.ip === undefined || isV6(block)) return;
  const bit = addressBit(row.ip);
  if ((leg.addresses & bit) !== 0) return;
  if (leg.addresses !== 0 && at - leg.last < LINE_KEEPS) leg.hops += 1;
  leg.addresses |= bit;
}

/** One of 32 bits, by the end of the address. */
function addressBit(ip: string): number {
  return 1 << ((ip.charCodeAt(ip.length - 1) + ip.charCodeAt(ip.length - 2) * 10) & 31);
}
