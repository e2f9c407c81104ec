import { countOf, daysBefore, flagsOf, keyOf, SEEN, size, touch } from '../baseline/items.ts';
import {
  appKey,
  clientKey,
  dispute,
  familiarity,
  isCold,
  isOpenedByHand,
  isOwnCarrier,
  placeKey,
  remember,
  type Person,
  type Whereabouts,
} from '../baseline/person.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { BROWSER, isPhone, type Client } from '../agents.ts';
import { TOOL_APPLICATIONS } from '../applications.ts';
import { isV6 } from '../networks/address.ts';
import { isPlaced, isRented, KIND } from '../networks/kinds.ts';
import type { KnownNetworks } from '../networks/known.ts';
import type { Observation } from '../observation.ts';
import { exitKey, openedKey, provenKey, type TenantNetworks } from '../tenant.ts';
import { TRAIT } from '../traits.ts';
import { isBareByHand, isCrowd, isOnPhone, saysTrusted } from './flags.ts';
import { PROOF, type Known, type Leg } from './session.ts';

/** What surrounds a person: the tenant's own networks and those that colleagues share. */
export interface Surroundings {
  readonly known: KnownNetworks;
  readonly tenant: TenantNetworks;
}

/** What person and tenant know about the place and software of this row, today. */
export function lookAround(seen: Observation, person: Person, around: Surroundings): Known {
  const { day, client, row } = seen;
  const software = clientKey(client.os, client.browser);
  const device = row.device?.id;
  const clientKnown =
    (client.os === 0 && client.browser === 0) ||
    daysBefore(person.clients, software, day) > 0 ||
    isOwnPhone(client, person, day) ||
    isOwnProgram(client, person, day);
  const place = familiarity(person, whereabouts(seen));
  // Spelled out: an object made by spreading is larger and slower, and there is one for every leg.
  return {
    blockDays: place.blockDays,
    networkDays: place.networkDays,
    countryKnown: place.countryKnown,
    trusted: place.trusted,
    freshMfa: place.freshMfa,
    interactive: place.interactive,
    blocksSeen: place.blocksSeen,
    tenant: isOwn(seen, around),
    exit: around.tenant.count(exitKey(placeKey(seen))) >= EXIT_OF,
    colleagues: seen.kind === KIND.hosting && around.tenant.isKnown(provenKey(addressKey(seen)), keyOf(person.id)),
    cold: isCold(person, day),
    rentedHome: (flagsOf(person.networks, RENTED_HOME) & SEEN.interactive) !== 0,
    deviceHabit: deviceHabit(person, software, clientKnown),
    namedByHand: namedByHand(person, software),
    ownCarrier: isOwnCarrier(person, seen),
    clientKnown,
    deviceProves: device !== undefined && (flagsOf(person.devices, keyOf(device)) & SEEN.trusted) !== 0,
    deviceKnown: device !== undefined && daysBefore(person.devices, keyOf(device), day) > 0,
    developer: isDeveloper(person, day),
    opened: openedBy(seen, person, around),
    hourKnown: isOnPhone(seen) || isUsualHour(person.hours, hourOf(seen.at)) || hasJustArrived(person, seen),
    hourThere: isUsualThere(seen, person),
  };
}

/** Whether a person, and somebody else of the tenant, signed in by hand to the application, which is none of Microsoft's. */
function openedBy(seen: Observation, person: Person, { tenant }: Surroundings): Known['opened'] {
  if (seen.app !== undefined || !isOpenedByHand(person, seen.appKey)) return 'no';
  return tenant.isKnown(openedKey(seen.appKey), keyOf(person.id)) ? 'by-others-too' : 'by-person';
}

/** So many colleagues left by it while they were somewhere else. */
const EXIT_OF = 2;

const BROWSERS = BROWSER.map((_, browser) => browser);

/** The person has such a telephone: its browser is no other machine than its programs. */
function isOwnPhone({ os, tool }: Client, person: Person, day: number): boolean {
  return isPhone(os) && !tool && hasMachine(person, os, day);
}

/** The tenant's own network, muted, trusted by name, or shared by colleagues. */
export function isOwn(seen: Observation, { known, tenant }: Surroundings): boolean {
  const { ip } = seen.row;
  if (saysTrusted(seen) || known.isOwn(ip, seen.asn) || known.isMuted(ip, seen.at)) return true;
  return !isCrowd(seen.kind) && isShared(seen, tenant);
}

/** On an earlier day something ran on such a system. */
function hasMachine(person: Person, os: number, day: number): boolean {
  return BROWSERS.some((browser) => daysBefore(person.clients, clientKey(os, browser), day) > 0);
}

const PROGRAM = BROWSER.indexOf('native');
const OTHER = BROWSER.indexOf('other');

/** The person has such a machine: a program of its own on it is no other machine than its browser. */
function isOwnProgram({ os, browser, tool }: Client, person: Person, day: number): boolean {
  if (tool || os === 0 || (browser !== PROGRAM && browser !== OTHER && browser !== 0)) return false;
  return hasMachine(person, os, day);
}

export function whereabouts(seen: Observation): Whereabouts {
  const { block, asn, country, day } = seen;
  return { block, asn, country, day, pool: isPool(seen.kind), rented: isRented(seen.kind), machine: machineOf(seen) };
}

/** Networks whose addresses change by nature. */
function isPool(kind: number): boolean {
  return kind !== KIND.none && kind !== KIND.hosting;
}

/** A script names no system, and runs on no telephone. */
function machineOf(seen: Observation): number {
  if (isOnPhone(seen)) return SEEN.phone;
  return seen.client.os === 0 && !seen.client.tool ? 0 : SEEN.desktop;
}

const TOOL_APPS = TOOL_APPLICATIONS.map(appKey);

export function isDeveloper(person: Person, day: number): boolean {
  return TOOL_APPS.some((app) => daysBefore(person.apps, app, day) > 0);
}

/** A row that describes the machine without naming a device is bare; one that says nothing about the machine says nothing. */
function showing({ device }: SignIn): number {
  if (device === undefined) return 0;
  return device.id === undefined ? SEEN.bare : SEEN.named;
}

/** Whether rows with this software always showed a device; for new software, whether the person has one at all. */
function deviceHabit(person: Person, software: number, known: boolean): Known['deviceHabit'] {
  if (!known) return size(person.devices) > 0 ? 'has-one' : 'none';
  const flags = flagsOf(person.clients, software);
  return (flags & SEEN.named) !== 0 && (flags & SEEN.bare) === 0 ? 'always' : 'none';
}

/** Tokens of web pages are refreshed without the device; who opens a page by hand shows it every time or, with that browser, never. */
function namedByHand({ clients }: Person, software: number): number {
  return (flagsOf(clients, software) & SEEN.bareByHand) === 0 ? countOf(clients, software) : 0;
}

/**
 * A managed device that shows its key: a primary or bound token. A cookie only names its device, so where tokens are known
 * to be neither, the name is not enough; rows that do not say (Graph v1.0) are believed.
 */
function provesDevice({ row, traits }: Observation): boolean {
  if ((traits & TRAIT.trustedDevice) === 0) return false;
  return row.incomingToken === undefined || row.incomingToken === 'primaryRefreshToken' || row.binding === 'bound';
}

/** A reserved item: set when the person's first network was a rented one, as a service account's is. */
const RENTED_HOME = 0;

/** True when the person worked at this hour, or within two of it; of somebody who was only seen at a telephone nobody knows. */
function isUsualHour(hours: number, hour: number): boolean {
  if (hours === 0) return true;
  for (let i = -2; i <= 2; i += 1) if ((hours & (1 << ((hour + i + 24) % 24))) !== 0) return true;
  return false;
}

/** Degrees of longitude that the sun takes an hour for. */
const HOUR_OF_SUN = 15;

/** Abroad it is another hour: somebody who travelled works when they always do, by the sun. */
function isUsualThere({ row, country, kind, at }: Observation, { human, hours }: Person): boolean {
  if (human?.longitude === undefined || row.longitude === undefined || country === human.country || !isPlaced(kind)) return false;
  const shift = Math.round((row.longitude - human.longitude) / HOUR_OF_SUN);
  return isUsualHour(hours, (hourOf(at) + shift + 24) % 24);
}

/** Days in a country after which its hours are the person's. */
const SETTLED = 5;

/** Signed in by hand in this country, of late and on few days: the hours that are known are those of another one. */
function hasJustArrived({ human, countries, days }: Person, { country, day }: Observation): boolean {
  if (country === 0 || human?.country !== country) return false;
  const here = daysBefore(countries, country, day);
  return here > 0 && here < SETTLED && 2 * here < days;
}

export function hourOf(at: number): number {
  return Math.floor(at / 3_600_000) % 24;
}

/** Adds the row to the person's history, or marks its network as disputed so that being seen again does not make it known. */
export function learn(seen: Observation, person: Person, leg: Leg, around: Surroundings, suspicious: boolean): void {
  const { day, row, client, traits } = seen;
  if (suspicious) {
    if (leg.known.networkDays === 0 && leg.known.blockDays === 0) dispute(person, seen, day);
    return;
  }
  if (person.networks.length === 0 && isRented(seen.kind)) touch(person.networks, RENTED_HOME, day, SEEN.interactive, 24);
  remember(person, {
    block: seen.block,
    asn: seen.asn,
    country: seen.country,
    day,
    flags:
      machineOf(seen) |
      showing(row) |
      (isBareByHand(seen) ? SEEN.bareByHand : 0) |
      (provesDevice(seen) ? SEEN.trusted : 0) |
      ((traits & TRAIT.mfaDone) !== 0 ? SEEN.freshMfa : 0) |
      ((traits & TRAIT.interactive) !== 0 ? SEEN.interactive : 0),
    device: row.device?.id === undefined ? 0 : keyOf(row.device.id),
    client: clientKey(client.os, client.browser),
    app: seen.appKey,
  });
  if (!isCrowd(seen.kind)) share(seen, person, around.tenant);
  if (seen.kind === KIND.hosting && provesDevice(seen) && isFromElsewhere(person, row.device?.id))
    around.tenant.touch(provenKey(addressKey(seen)), keyOf(person.id));
}

/** The machine showed its key on a line of the person, too: it was not made on that server. */
function isFromElsewhere({ sessions }: Person, device: string | undefined): boolean {
  if (device === undefined) return false;
  return sessions.some(({ legs }) =>
    legs.some(
      (leg) =>
        leg.deviceId === device &&
        leg.kind !== KIND.hosting &&
        (leg.flags & PROOF) !== 0 &&
        isPlaced(leg.kind) &&
        leg.score === 0,
    ),
  );
}

/** One address of IPv4, the neighbourhood of IPv6. */
function addressKey(seen: Observation): number {
  return isV6(seen.block) || seen.row.ip === undefined ? placeKey(seen) : keyOf(seen.row.ip, seen.asn);
}

/**
 * Three colleagues in one neighbourhood of addresses, two of them behind the same address: an office, or the exit of a VPN. Each behind
 * one of their own are neighbours with the same provider, and so is whoever rents a line there. IPv6 gives every machine its own.
 */
function isShared(seen: Observation, tenant: TenantNetworks): boolean {
  const place = placeKey(seen);
  return tenant.isShared(place) && (isV6(seen.block) || tenant.count(keyOf(place, TOGETHER)) > 0);
}

function share(seen: Observation, person: Person, tenant: TenantNetworks): void {
  const place = placeKey(seen);
  const own = keyOf(person.id);
  tenant.touch(place, own);
  if (isV6(seen.block) || seen.row.ip === undefined) return;
  const address = keyOf(seen.row.ip, seen.asn);
  tenant.touch(address, own);
  if (tenant.count(address) > 1) tenant.touch(keyOf(place, TOGETHER), own);
}

/** Under keys of their own among the shared networks: neighbourhoods in which colleagues share an address. */
const TOGETHER = 0x7063;
