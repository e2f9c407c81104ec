import { BlockList, isIP } from 'node:net';
import type { Finding } from '../detect/finding.ts';
import type { MuteRow } from '../store/ports.ts';
import { rankOf, type AlertRecord, type Origin } from './record.ts';

/** Between the id and the name of an application in an origin. */
export const APP_PARTS = '\n';
/** The rule that no unspecific mute may silence. */
const SESSION_THEFT = 'session-theft';

export interface Silence {
  /** The mute that keeps the channel quiet about the whole alert. */
  readonly by: MuteRow | undefined;
  /** A mute matched, but a stolen session is told all the same. */
  readonly overruled: boolean;
}

/**
 * Whether mutes keep an alert out of the channel: every finding that would be worth posting must be covered. A mute that
 * names only an application or an address never covers a high finding of a stolen session: it was made about something
 * else. The alert is listed in any case and says that it is muted.
 */
export function silenceOf(alert: AlertRecord, mutes: readonly MuteRow[]): Silence {
  const worth = alert.body.findings.filter((finding) => rankOf(finding.severity) >= rankOf('medium'));
  let by: MuteRow | undefined;
  let overruled = false;
  let told = worth.length === 0;
  for (const finding of worth) {
    const covering = mutes.filter((mute) => covers(mute, finding, alert.body.origins[finding.key]));
    const strong = covering.find((mute) => !isStolenSession(finding) || mute.user !== null);
    if (strong === undefined) told = true;
    if (strong === undefined && covering.length > 0) overruled = true;
    by ??= strong;
  }
  return { by: told ? undefined : by, overruled };
}

/** Every field that the mute names must match; application and address must match all rows that are known. */
function covers(mute: MuteRow, { subject }: Finding, origin: Origin | undefined): boolean {
  if (mute.user === null && mute.app === null && mute.ip === null) return false;
  if (mute.user !== null && !matchesUser(mute.user, subject)) return false;
  if (mute.app !== null && !everyOne(origin?.apps, (app) => app.split(APP_PARTS).includes(mute.app ?? ''))) return false;
  const { ip } = mute;
  return ip === null || everyOne(origin?.ips, (address) => inRange(ip, address));
}

function matchesUser(user: string, subject: Finding['subject']): boolean {
  return [subject.id, subject.upn].some((name) => name?.toLowerCase() === user);
}

function everyOne(values: readonly string[] | undefined, test: (value: string) => boolean): boolean {
  return values !== undefined && values.length > 0 && values.every(test);
}

function isStolenSession(finding: Finding): boolean {
  return finding.rule === SESSION_THEFT && finding.severity === 'high';
}

/** An address or a CIDR range, or undefined for anything else. Host bits are left as typed: BlockList ignores them. */
export function rangeOf(text: string): BlockList | undefined {
  const [address = '', bits, ...rest] = text.trim().split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return undefined;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  const list = new BlockList();
  if (bits === undefined) {
    list.addAddress(address, family);
    return list;
  }
  const prefix = Number(bits);
  if (!/^\d{1,3}$/u.test(bits) || prefix > (version === 4 ? 32 : 128)) return undefined;
  list.addSubnet(address, prefix, family);
  return list;
}

/** One of the sign-ins behind it came from that address or range. */
export function cameFrom({ ips }: Origin, range: string): boolean {
  return ips.some((address) => inRange(range, address));
}

function inRange(range: string, address: string): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  return rangeOf(range)?.check(address, version === 4 ? 'ipv4' : 'ipv6') ?? false;
}
