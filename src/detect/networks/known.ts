import { BlockList, isIP } from 'node:net';
import type { KnownNetwork, Mute } from '../options.ts';

/** Says whether an address is one the tenant calls its own, or one that somebody muted. */
export interface KnownNetworks {
  isOwn(ip: string | undefined, asn: number): boolean;
  isMuted(ip: string | undefined, at: number): boolean;
}

/** Ranges that cannot be read are left out: the caller validated them when they were entered. */
export function createKnownNetworks(networks: readonly KnownNetwork[], mutes: readonly Mute[]): KnownNetworks {
  const own = new BlockList();
  const asns = new Set<number>();
  const hasRanges = networks.some(({ cidr }) => cidr !== undefined);
  for (const network of networks) {
    if (network.asn !== undefined) asns.add(network.asn);
    if (network.cidr !== undefined) addRange(own, network.cidr);
  }
  const muted = mutes.flatMap((mute) => {
    if (mute.ip === undefined || mute.user !== undefined || mute.app !== undefined || mute.rule !== undefined) return [];
    const list = new BlockList();
    addRange(list, mute.ip);
    return [{ list, until: mute.until ?? Infinity }];
  });
  return {
    isOwn: (ip, asn) => (asns.size > 0 && asns.has(asn)) || (hasRanges && contains(own, ip)),
    isMuted: (ip, at) => muted.some(({ list, until }) => at < until && contains(list, ip)),
  };
}

export function addRange(list: BlockList, text: string): void {
  const [address = '', prefix] = text.split('/');
  const version = isIP(address);
  if (version === 0) return;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  const bits = prefix === undefined ? (version === 4 ? 32 : 128) : Number(prefix);
  if (Number.isInteger(bits) && bits >= 0 && bits <= (version === 4 ? 32 : 128)) list.addSubnet(address, bits, family);
}

export function contains(list: BlockList, ip: string | undefined): boolean {
  if (ip === undefined || ip.length > 64) return false;
  const version = isIP(ip);
  return version !== 0 && list.check(ip, version === 4 ? 'ipv4' : 'ipv6');
}
