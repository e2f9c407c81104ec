import ipaddr from 'ipaddr.js';
import { networkName } from './kinds.ts';

/**
 * The range that an address is compared by, as people write it: `192.0.2.0/24`, `2001:db8:0:1::/64`. `undefined` when the text is
 * no address.
 */
export function rangeOf(ip: string | undefined): string | undefined {
  const address = parse(ip);
  if (address === undefined) return undefined;
  if (address instanceof ipaddr.IPv4) return `${ipaddr.IPv4.networkAddressFromCIDR(`${address.toString()}/24`).toString()}/24`;
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address.toString()}/64`).toString()}/64`;
}

/** The address in its shortest form, `undefined` when the text is none: log text does not pass. */
export function addressOf(ip: string | undefined): string | undefined {
  return parse(ip)?.toString();
}

/** What to call a network: its address, or its range when it had several, else its provider. */
export function networkTitle(ip: string | undefined, several: boolean, asn: number): string {
  return (several ? rangeOf(ip) : addressOf(ip)) ?? networkName(asn);
}

/** `192.0.2.66, AS64500`: the provider beside the address, where it is known. */
export function withProvider(network: string, asn: number): string {
  const provider = networkName(asn);
  return asn === 0 || network === provider ? network : `${network}, ${provider}`;
}

function parse(ip: string | undefined): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  if (ip === undefined || ip.length > 64) return undefined;
  // Some exports write 192.0.2.1:443 or [2001:db8::1]:443.
  const bare = ip.startsWith('[') ? ip.slice(1, ip.indexOf(']')) : ip.replace(/^(\d+(?:\.\d+){3}):\d+$/u, '$1');
  if (ipaddr.IPv4.isValidFourPartDecimal(bare)) return ipaddr.IPv4.parse(bare);
  if (!ipaddr.IPv6.isValid(bare)) return undefined;
  const address = ipaddr.IPv6.parse(bare);
  return address.isIPv4MappedAddress() ? address.toIPv4Address() : address;
}
