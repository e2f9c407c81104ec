import type { Session } from '../replay/session.ts';
import { countOf, countUp, daysBefore, flagsOf, has, keyOf, keysOf, SEEN, touch, type Items } from './items.ts';

/**
 * What is remembered about one person: their own last thirty days in small sets, and the sessions that are alive. Plain data,
 * so that the watcher can store it as JSON. Nothing here grows with the number of rows.
 */
export interface Person {
  readonly id: string;
  upn: string | undefined;
  name: string | undefined;
  /** First and latest UTC day with a success; the day of the first row until there is one. */
  firstDay: number;
  lastDay: number;
  /** Distinct days with successes. */
  days: number;
  /** Milliseconds of the latest success; 0 when none. */
  lastSuccess: number;
  rows: number;
  background: number;
  confidential: number;
  /** Successes with a usable address. */
  placed: number;
  /** UTC day on which Microsoft egress was last counted. */
  egressDay: number;
  /** One bit an hour of the day (UTC). */
  hours: number;
  /** Autonomous system and country. */
  readonly networks: Items;
  /** /24 and /64. */
  readonly blocks: Items;
  readonly countries: Items;
  readonly devices: Items;
  /** Operating system and browser family. */
  readonly clients: Items;
  readonly apps: Items;
  sessions: Session[];
  /** Numbers made of the sessions' ids, at the same index. */
  readonly sessionKeys: number[];
  /** Index of the session of the latest row. */
  recent: number;
  /** The latest place where the person themselves signed in. */
  human: Human | undefined;
  /** The latest interactive prompt that was not yet a success. */
  prompt: Prompt | undefined;
}

export interface Human extends Place {
  readonly at: number;
  /** Key of the application. */
  readonly app: number;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  readonly kind: number;
  /** The tenant's own or shared network: maybe the exit of its VPN. */
  readonly own: boolean;
  readonly id: string;
}

export interface Prompt extends Place {
  readonly at: number;
  readonly joined: string | undefined;
  readonly codeConfirm: boolean;
}

/** Most items of each kind; a person beyond these is better judged as unknown. */
const CAP = { networks: 24, blocks: 32, countries: 12, devices: 10, clients: 12, apps: 40 } as const;

/** Days of history below which nothing is called "new for this person". */
export const COLD_DAYS = 3;

export function newPerson(id: string, day: number): Person {
  return {
    id,
    upn: undefined,
    name: undefined,
    firstDay: day,
    lastDay: 0,
    days: 0,
    lastSuccess: 0,
    rows: 0,
    background: 0,
    confidential: 0,
    placed: 0,
    egressDay: 0,
    hours: 0,
    networks: [],
    blocks: [],
    countries: [],
    devices: [],
    clients: [],
    apps: [],
    sessions: [],
    sessionKeys: [],
    recent: 0,
    human: undefined,
    prompt: undefined,
  };
}

/** A row's place and software, reduced to what the baseline keeps. */
export interface Place {
  readonly block: number;
  readonly asn: number;
  readonly country: number;
}

export function networkKey(place: Place): number {
  return place.asn === 0 ? keyOf(place.block, 7) : keyOf(place.asn * 1024 + place.country);
}

/** Block and autonomous system together: test networks and moved ranges put several providers into one block. */
export function placeKey(place: Place): number {
  return keyOf(place.block, place.asn);
}

/** Start and end of an application id tell applications apart; it is worked out for nearly every row. */
export function appKey(id: string): number {
  const { length } = id;
  let hash = length;
  for (let i = 0; i < length; i += 1) {
    if (i === 18 && length > 28) i = length - 10;
    hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

export function clientKey(os: number, browser: number): number {
  return os * 16 + browser;
}

export interface Sighting extends Place {
  readonly day: number;
  readonly flags: number;
  readonly device: number;
  readonly client: number;
  readonly app: number;
}

/** Adds a sighting to the person's own history. */
export function remember(person: Person, seen: Sighting): void {
  const { day, flags } = seen;
  if (seen.block !== 0) {
    const newBlock = touch(person.blocks, placeKey(seen), day, flags, CAP.blocks);
    touch(person.networks, networkKey(seen), day, flags, CAP.networks);
    if (newBlock) countUp(person.networks, networkKey(seen));
  }
  if (seen.country !== 0) touch(person.countries, seen.country, day, flags, CAP.countries);
  if (seen.device !== 0) touch(person.devices, seen.device, day, flags, CAP.devices);
  if (seen.client !== 0) touch(person.clients, seen.client, day, flags, CAP.clients);
  if (seen.app !== 0) touch(person.apps, seen.app, day, flags & SEEN.interactive, CAP.apps);
}

/**
 * Notes that a place was judged suspicious: being seen again will not make it known. A provider that the person has a line of their
 * own with stays known; only the neighbourhood is disputed.
 */
export function dispute(person: Person, place: Place, day: number): void {
  const network = networkKey(place);
  touch(person.blocks, placeKey(place), day, SEEN.disputed, CAP.blocks);
  const isKnown = has(person.networks, network) && (flagsOf(person.networks, network) & SEEN.disputed) === 0;
  if (!isKnown) touch(person.networks, network, day, SEEN.disputed, CAP.networks);
}

/** Notes that the person themselves signed in to an application, whether or not the row told anything else that is new. */
export function rememberOpened(person: Person, app: number, day: number): void {
  if (app === 0) return;
  touch(person.apps, app, day, SEEN.interactive, CAP.apps);
  countUp(person.apps, app);
}

/** True when the person has signed in to the application by hand. */
export function isOpenedByHand(person: Person, app: number): boolean {
  return (flagsOf(person.apps, app) & SEEN.interactive) !== 0;
}

/** Whoever is talked into an application opens it once, and perhaps again at once. */
const OFTEN = 3;

/** True when the person signs in to the application by hand again and again. */
export function isOpenedOften(person: Person, app: number): boolean {
  return countOf(person.apps, app) >= OFTEN;
}

/** How well a person knows a network. */
export interface Familiarity {
  /** Earlier days on the same /24 or /64. */
  readonly blockDays: number;
  /**
   * Earlier days on the same address pool (carrier, gateway, VPN, or a provider that gave many blocks) in the same country with
   * the same class of machine; 0 for an ordinary line: a neighbour's line, or the phone's carrier, is no familiar place.
   */
  readonly networkDays: number;
  readonly countryKnown: boolean;
  /** Seen there with a managed device or bound token. */
  readonly trusted: boolean;
  readonly freshMfa: boolean;
  readonly interactive: boolean;
  /** Distinct blocks ever seen on the network: a line has one or two, an address pool many. */
  readonly blocksSeen: number;
}

/** A provider that gave a person this many blocks gives another one all the time. */
export const POOL_BLOCKS = 4;

/** A farm of rented machines that a person was on from the first days on, each time by another. */
const FARM_BLOCKS = 2;
const FARM_DAYS = 2;

/** Where the person's telephone had one address after the other: a carrier, whether a table knows it or not. */
export function isOwnCarrier(person: Person, place: Place): boolean {
  if (place.asn === 0) return false;
  let blocks = 0;
  // Its addresses are placed in one country or another.
  for (const country of keysOf(person.countries)) {
    const network = networkKey({ asn: place.asn, block: place.block, country });
    const seen = flagsOf(person.networks, network) & (SEEN.phone | SEEN.disputed);
    if (seen === SEEN.phone) blocks += countOf(person.networks, network);
  }
  return blocks >= POOL_BLOCKS;
}

export interface Whereabouts extends Place {
  readonly day: number;
  /** The kind of network changes addresses by nature. */
  readonly pool: boolean;
  /** Machines for hire. */
  readonly rented: boolean;
  /** SEEN.phone or SEEN.desktop; 0 when the software is not known. */
  readonly machine: number;
}

export function familiarity(person: Person, where: Whereabouts): Familiarity {
  const { day } = where;
  const block = placeKey(where);
  const network = networkKey(where);
  const around = flagsOf(person.networks, network);
  const here = flagsOf(person.blocks, block);
  const known = ((around | here) & SEEN.disputed) === 0;
  const blocksSeen = countOf(person.networks, network);
  const sameMachine = where.machine === 0 || (around & where.machine) !== 0;
  const isFarm = where.rented && blocksSeen >= FARM_BLOCKS && daysBefore(person.networks, network, day) >= FARM_DAYS;
  const pool = known && sameMachine && (where.pool || blocksSeen >= POOL_BLOCKS || isFarm);
  const flags = known ? here | (pool ? around & ~SEEN.trusted : 0) : 0;
  return {
    blockDays: known ? daysBefore(person.blocks, block, day) : 0,
    networkDays: pool ? daysBefore(person.networks, network, day) : 0,
    countryKnown: where.country === 0 || has(person.countries, where.country),
    trusted: (flags & SEEN.trusted) !== 0,
    freshMfa: (flags & SEEN.freshMfa) !== 0,
    interactive: (flags & SEEN.interactive) !== 0,
    blocksSeen,
  };
}

export function isCold(person: Person, day: number): boolean {
  return day - person.firstDay < COLD_DAYS || person.days < COLD_DAYS;
}
