import { daysBefore, dayOf, keyOf, touch, type Items } from './baseline/items.ts';

/**
 * Which networks several colleagues share: an office, a VPN egress, a gateway. Carriers are left out (thousands of strangers
 * share their pools), and so are sightings that were judged suspicious, or one campaign would vouch for itself.
 */
export interface TenantNetworks {
  touch(place: number, person: number): void;
  /** True when at least three people were seen there. */
  isShared(place: number): boolean;
  /** How many were seen there, three at most. */
  count(place: number): number;
  /** True when somebody else was seen there. */
  isKnown(place: number, besides: number): boolean;
  snapshot(): readonly (readonly [number, readonly number[]])[];
}

const SHARED_BY = 3;
const REMEMBERED = 50_000;
/** Three people fit into one whole number, each reduced to 17 bits. */
const PEOPLE = 2 ** 17;

export function createTenantNetworks(entries: readonly (readonly [number, readonly number[]])[] = []): TenantNetworks {
  let young = new Map<number, number>(entries.map(([place, people]) => [place, people.reduce(withPerson, 0)]));
  let old = new Map<number, number>();
  const find = (place: number) => young.get(place) ?? old.get(place) ?? 0;
  return {
    touch(place, person) {
      const people = withPerson(find(place), person);
      if (young.size >= REMEMBERED) {
        old = young;
        young = new Map();
      }
      young.set(place, people);
    },
    count: (place) => peopleOf(find(place)).length,
    isKnown: (place, besides) => peopleOf(find(place)).some((person) => person !== reduced(besides)),
    isShared: (place) => find(place) >= PEOPLE ** (SHARED_BY - 1),
    snapshot: () => [...old, ...young].map(([place, people]) => [place, peopleOf(people)]),
  };
}

/** Never 0, which stands for nobody. */
function reduced(person: number): number {
  return (person ^ (person >>> 17)) % PEOPLE || 1;
}

function withPerson(people: number, person: number): number {
  const all = peopleOf(people);
  const one = reduced(person);
  return all.length >= SHARED_BY || all.includes(one) ? people : people + one * PEOPLE ** all.length;
}

function peopleOf(people: number): number[] {
  const all: number[] = [];
  for (let rest = people; rest > 0; rest = Math.floor(rest / PEOPLE)) all.push(rest % PEOPLE);
  return all;
}

/** Where it is remembered who signed in by hand to an application: among the shared networks, under keys of their own. */
export function openedKey(app: number): number {
  return keyOf(app, OPENED);
}

const OPENED = 0x09e7;

/**
 * Where colleagues' own machines came from while they were on another line far away: the way out of a company's VPN, and no place.
 * Remembered among the shared networks, under keys of their own.
 */
export function exitKey(place: number): number {
  return keyOf(place, EXIT);
}

const EXIT = 0x7e17;

/**
 * Servers' addresses that machines of colleagues, known from elsewhere, left by showing their own key: the way out of a company's VPN.
 * Remembered among the shared networks, under keys of their own.
 */
export function provenKey(place: number): number {
  return keyOf(place, PROVEN);
}

const PROVEN = 0x4b11;

/** Whose session ids stand for the person and not for one machine, in this log. Remembered among the shared networks, under a key of its own. */
export const SHARED_IDS = keyOf(0x51d5);

/** Which workloads came to a network that was new to them: one whose secret was stolen comes alone, an exercise brings several. */
export interface Arrivals {
  note(network: number, day: number, workload: string): void;
  /** How many came on this UTC day or the day before. */
  count(network: number, day: number): number;
}

/** Remembered among the shared networks, under keys of their own. */
export function createArrivals(networks: TenantNetworks): Arrivals {
  return {
    note: (network, day, workload) => {
      networks.touch(keyOf(network, day), keyOf(workload));
    },
    count: (network, day) => networks.count(keyOf(network, day)) + networks.count(keyOf(network, day - 1)),
  };
}

/** The hours (UTC) at which people of the tenant sign in themselves. */
export interface TenantHours {
  note(at: number): void;
  /** True also while the log is too short to say. */
  isUsual(at: number): boolean;
  snapshot(): Items;
}

const HOUR = 3_600_000;
const ANY_HOUR = 24;
const LONG_ENOUGH = 5;
const CAP = ANY_HOUR + 1;

export function createTenantHours(hours: Items = []): TenantHours {
  let latest = 0;
  const isUsed = (hour: number, day: number, days: number): boolean =>
    daysBefore(hours, (hour + 24) % 24, day) >= Math.max(2, days / 5);
  return {
    note(at) {
      const slot = Math.floor(at / HOUR);
      if (slot === latest) return;
      latest = slot;
      touch(hours, slot % 24, dayOf(at), 0, CAP);
      touch(hours, ANY_HOUR, dayOf(at), 0, CAP);
    },
    isUsual(at) {
      const day = dayOf(at);
      const days = daysBefore(hours, ANY_HOUR, day);
      const hour = Math.floor(at / HOUR) % 24;
      return days < LONG_ENOUGH || isUsed(hour - 1, day, days) || isUsed(hour, day, days) || isUsed(hour + 1, day, days);
    },
    snapshot: () => hours,
  };
}
