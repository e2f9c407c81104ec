import { MINUTE } from '../clock.ts';
import type { SignIn } from '../signins/sign-in.ts';
import { appOf } from './causes.ts';
import { deviceWords } from './device-words.ts';
import { HASTY, rhythmOf } from './rhythm.ts';

/** Where the bad passwords come from: tries that agree in application, client, device and network. */
export interface BadPasswordSource {
  readonly app: string;
  readonly client: string;
  /** Operating system and device name or browser, as the rows say. */
  readonly device: string;
  /** The most used address. */
  readonly ip: string;
  readonly ips: number;
  readonly countries: readonly string[];
  readonly tries: number;
  readonly first: number;
  readonly last: number;
  readonly everyMinutes?: number | undefined;
  /** From where the person was never seen, on a machine of no steady beat of its own: perhaps not theirs. */
  readonly strange: boolean;
  readonly evidence: readonly string[];
}

/** Tries that are not the person's own. */
export interface GuessingAttack {
  readonly tries: number;
  readonly addresses: number;
  readonly countries: readonly string[];
  readonly ips: ReadonlySet<string>;
}

export interface PasswordSources {
  /** The person's own first, then by size. */
  readonly sources: readonly BadPasswordSource[];
  readonly attack?: GuessingAttack | undefined;
  /** How many of `sources` are the person's own. */
  readonly own: number;
}

const ATTACK_ADDRESSES = 5;
const ATTACK_TRIES = 20;
/** A phone moves between wireless and mobile networks, but not among many providers. */
const MOST_PROVIDERS = 3;
const FEW_ADDRESSES = 3;

/**
 * Sorts tries with bad passwords by what sends them, and a stranger's from the person's own.
 * @param bad rows of one person whose password was refused
 * @param good rows of the same person that succeeded: they show which networks are the person's
 */
export function passwordSources(bad: readonly SignIn[], good: readonly SignIn[]): PasswordSources {
  const home = homeOf(good);
  const groups: (readonly SignIn[])[] = [...clustered(bad).values()].flatMap((rows) =>
    isOneDevice(rows, home) ? [rows] : apart(rows, home),
  );
  const foreign = groups.filter((rows) => !isOneDevice(rows, home) && !rows.some((row) => isHome(row, home)));
  const attack = attackOf(foreign.flat(), home);
  const own = attack === undefined ? groups : groups.filter((rows) => !foreign.includes(rows));
  const others = attack === undefined ? [] : foreign;
  const strange = (rows: readonly SignIn[]): boolean => foreign.includes(rows) && isFarFrom(rows, home);
  return { sources: [...bySize(own, strange), ...bySize(others, strange)], attack, own: own.length };
}

interface Home {
  readonly ips: ReadonlySet<string>;
  readonly asns: ReadonlySet<number>;
  readonly countries: ReadonlySet<string>;
}

function homeOf(good: readonly SignIn[]): Home {
  return {
    ips: new Set(good.flatMap((row) => row.ip ?? [])),
    asns: new Set(good.flatMap((row) => row.asn ?? [])),
    countries: new Set(good.flatMap((row) => row.country ?? [])),
  };
}

function isHome(row: SignIn, home: Home): boolean {
  if (row.ip !== undefined && home.ips.has(row.ip)) return true;
  return row.asn !== undefined && home.asns.has(row.asn) && (row.country === undefined || home.countries.has(row.country));
}

function clustered(rows: readonly SignIn[]): ReadonlyMap<string, SignIn[]> {
  return Map.groupBy(rows, (row) =>
    [row.appId ?? row.appName, row.client, row.device?.id ?? '', row.device?.os, row.userAgent?.replaceAll(/[\d._]+/gu, '')].join(
      '|',
    ),
  );
}

/** One device on one steady beat is a forgotten password, however many tries it makes. */
function isOneDevice(rows: readonly SignIn[], home: Home): boolean {
  const rhythm = rhythmOf(rows.map((row) => row.at));
  if (rhythm === undefined) return false;
  const countries = tally(rows.map((row) => row.country)).map(([country]) => country);
  // On a journey a forgotten password is in a program that waits between its tries; a browser tries nothing by itself.
  const tool = rhythm.everyMinutes * MINUTE < HASTY || rows.some((row) => row.client === 'Browser');
  if (tool && isAbroad(countries, home)) return false;
  if (tally(rows.map((row) => row.ip)).length <= FEW_ADDRESSES) return true;
  const providers = new Set(rows.flatMap((row) => row.asn ?? [])).size;
  return countries.length <= 1 && providers <= MOST_PROVIDERS;
}

function isFarFrom(rows: readonly SignIn[], home: Home): boolean {
  return isAbroad(
    tally(rows.map((row) => row.country)).map(([country]) => country),
    home,
  );
}

function isAbroad(countries: readonly string[], home: Home): boolean {
  return home.countries.size > 0 && countries.length > 0 && countries.every((country) => !home.countries.has(country));
}

/** The person's own mistakes and a stranger's tries may look alike but for the network. */
function apart(rows: readonly SignIn[], home: Home): SignIn[][] {
  const own = rows.filter((row) => isHome(row, home));
  const other = rows.filter((row) => !isHome(row, home));
  return [own, other].filter((group) => group.length > 0);
}

function attackOf(rows: readonly SignIn[], home: Home): GuessingAttack | undefined {
  if (rows.length < ATTACK_TRIES) return undefined;
  const addresses = tally(rows.map((row) => row.ip));
  const countries = tally(rows.map((row) => row.country)).map(([country]) => country);
  if (addresses.length < ATTACK_ADDRESSES && !isAbroad(countries, home)) return undefined;
  return { tries: rows.length, addresses: addresses.length, countries, ips: new Set(addresses.map(([ip]) => ip)) };
}

function bySize(groups: readonly (readonly SignIn[])[], strange: (rows: readonly SignIn[]) => boolean): BadPasswordSource[] {
  return groups
    .map((rows) => sourceOf(rows, strange(rows)))
    .sort((a, b) => b.tries - a.tries || b.last - a.last || (a.app < b.app ? -1 : 1));
}

function sourceOf(rows: readonly SignIn[], strange: boolean): BadPasswordSource {
  const sorted = [...rows].sort((a, b) => b.at - a.at);
  const newest = sorted[0] as SignIn;
  const ips = tally(sorted.map((row) => row.ip));
  return {
    app: appOf(newest),
    client: newest.client ?? 'unknown client',
    device: deviceWords(newest),
    ip: ips[0]?.[0] ?? 'unknown address',
    ips: ips.length,
    countries: tally(sorted.map((row) => row.country)).map(([country]) => country),
    tries: sorted.length,
    first: sorted.at(-1)?.at ?? newest.at,
    last: newest.at,
    everyMinutes: rhythmOf(sorted.map((row) => row.at))?.everyMinutes,
    strange,
    evidence: sorted.map((row) => row.id),
  };
}

function tally(values: readonly (string | undefined)[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
