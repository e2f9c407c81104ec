import { HOUR } from '../clock.ts';
import type { SignIn } from '../signins/sign-in.ts';
import { type Attempt, attemptsOf } from './attempts.ts';
import { appOf } from './cause.ts';
import { CODE } from './codes.ts';
import { rhythmOf } from './rhythm.ts';

export type LockoutState = 'locked' | 'blocked-ip' | 'disabled' | 'password-expired' | 'not-locked' | 'unknown';

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
  readonly evidence: readonly string[];
}

export interface LockoutStory {
  readonly state: LockoutState;
  readonly deciding?: SignIn | undefined;
  /** Largest first. */
  readonly sources: readonly BadPasswordSource[];
  /** Many addresses, many tries: somebody else is guessing. */
  readonly attack?: { readonly tries: number; readonly addresses: number; readonly countries: readonly string[] } | undefined;
  readonly attempts: readonly Attempt[];
  /** The newest success that needed the password or ended a prompt. */
  readonly lastSuccess?: SignIn | undefined;
}

/** What the directory says, as far as the caller may read it. */
export interface AccountFacts {
  readonly enabled?: boolean | undefined;
}

/** A lockout starts at one minute and grows; an hour after the last one it is not known to hold any more. */
const LOCKOUT_MEMORY = HOUR;
const ATTACK_ADDRESSES = 5;
const ATTACK_TRIES = 20;

const PASSWORD_FAILURES: ReadonlySet<number> = new Set([
  CODE.wrongPassword,
  CODE.locked,
  CODE.wrongPasswordFormat,
  CODE.passwordExpired,
]);

/**
 * Is the person locked out, and what keeps locking them.
 * @param rows of one person, any order
 * @param account `enabled` from the directory; absent when the caller may not read it
 */
export function lockoutStory(rows: readonly SignIn[], account: AccountFacts = {}): LockoutStory {
  const attempts = attemptsOf(rows.filter((row) => row.crossTenant !== 'passthrough'));
  const bad = attempts.flatMap((attempt) => attempt.rows.filter((row) => PASSWORD_FAILURES.has(row.code)));
  const lastSuccess = attempts.find(
    (attempt) => attempt.outcome === 'succeeded' && attempt.last.type === 'interactiveUser',
  )?.last;
  const { state, deciding } = stateOf(attempts, lastSuccess, account);
  const sources = sourcesOf(bad);
  return { state, deciding, sources, attack: attackOf(bad, sources), attempts, lastSuccess };
}

function stateOf(
  attempts: readonly Attempt[],
  lastSuccess: SignIn | undefined,
  account: AccountFacts,
): { state: LockoutState; deciding?: SignIn | undefined } {
  const failures = attempts.filter((attempt) => attempt.outcome === 'failed').map((attempt) => attempt.last);
  const since = failures.filter((row) => lastSuccess === undefined || row.at > lastSuccess.at);
  const disabled = since.find((row) => row.code === CODE.disabled);
  if (account.enabled === false) return { state: 'disabled', deciding: disabled };
  const [newest] = since;
  // A failure that is checked after the account's state shows that the account was enabled by then.
  if (disabled !== undefined && disabled === newest && account.enabled === undefined)
    return { state: 'disabled', deciding: disabled };
  const password = since.filter((row) => row.code !== CODE.disabled);
  const lockout = password.find((row) => row.code === CODE.locked);
  const laterCheck = password.find((row) => !PASSWORD_FAILURES.has(row.code) && lockout !== undefined && row.at > lockout.at);
  const holds = lockout !== undefined && laterCheck === undefined && (password[0]?.at ?? 0) - lockout.at <= LOCKOUT_MEMORY;
  if (holds) return { state: isBlockedAddress(lockout) ? 'blocked-ip' : 'locked', deciding: lockout };
  const latest = password[0];
  if (latest?.code === CODE.passwordExpired || latest?.code === CODE.passwordExpiredOnPremises) {
    return { state: 'password-expired', deciding: latest };
  }
  if (attempts.length === 0 && account.enabled === undefined) return { state: 'unknown' };
  if (attempts.length === 0) return { state: 'not-locked' };
  return { state: 'not-locked', deciding: lastSuccess ?? latest };
}

/** 50053 means either smart lockout or a refused address; only the row's own text tells which. */
export function isBlockedAddress(row: SignIn): boolean {
  return (
    row.code === CODE.locked &&
    /malicious|blocked ip|ip address|anonymi[sz]ed|risky ip/iu.test(`${row.reason ?? ''} ${row.details ?? ''}`)
  );
}

function sourcesOf(rows: readonly SignIn[]): readonly BadPasswordSource[] {
  const clusters = new Map<string, SignIn[]>();
  for (const row of rows) {
    const key = [
      row.appId ?? row.appName,
      row.client,
      row.device?.id ?? '',
      row.device?.os,
      row.userAgent?.replaceAll(/[\d._]+/gu, ''),
    ].join('|');
    const known = clusters.get(key);
    if (known === undefined) clusters.set(key, [row]);
    else known.push(row);
  }
  return [...clusters.values()].map(sourceOf).sort((a, b) => b.tries - a.tries || b.last - a.last || (a.app < b.app ? -1 : 1));
}

function sourceOf(rows: readonly SignIn[]): BadPasswordSource {
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
    evidence: sorted.map((row) => row.id),
  };
}

function attackOf(rows: readonly SignIn[], sources: readonly BadPasswordSource[]): LockoutStory['attack'] {
  const [main] = sources;
  // One device on one steady beat is a forgotten password, however many tries it makes.
  if (main !== undefined && main.everyMinutes !== undefined && main.ips <= 3 && main.tries >= rows.length / 2) return undefined;
  const addresses = tally(rows.map((row) => row.ip));
  if (rows.length < ATTACK_TRIES || addresses.length < ATTACK_ADDRESSES) return undefined;
  return {
    tries: rows.length,
    addresses: addresses.length,
    countries: tally(rows.map((row) => row.country)).map(([country]) => country),
  };
}

const AGENT_DEVICES: readonly (readonly [RegExp, string])[] = [
  [/iPhone/u, 'an iPhone'],
  [/iPad/u, 'an iPad'],
  [/Android/u, 'an Android device'],
  [/Windows/u, 'a Windows computer'],
  [/Macintosh|Mac OS X/u, 'a Mac'],
  [/Linux/u, 'a Linux computer'],
];

/** The kind of device in everyday words, from its user agent or operating system. */
function deviceKind(row: SignIn): string | undefined {
  const agent = AGENT_DEVICES.find(([pattern]) => pattern.test(row.userAgent ?? ''))?.[1];
  const os = row.device?.os;
  if (agent !== undefined && (os === undefined || os === '' || /^(ios|android|ipados)/iu.test(os))) return agent;
  if (os !== undefined && /^i(pad)?os/iu.test(os)) return `an iPhone or iPad (${os.replace(/^ios/iu, 'iOS')})`;
  return os === '' ? undefined : os;
}

/** "iPhone (iOS 17)", "LAPTOP-7, Windows 11, Edge": what a person would recognise. */
export function deviceWords(row: SignIn): string {
  const device = row.device;
  const kind = deviceKind(row);
  const named = [device?.name, device?.name === undefined || device.name === '' ? kind : device.os, device?.browser];
  return named.filter((part) => part !== undefined && part !== '').join(', ') || 'unknown device';
}

function tally(values: readonly (string | undefined)[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
