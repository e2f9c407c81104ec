import ipaddr from 'ipaddr.js';

/** Works out the block of an address; remembers IPv6 answers because parsing is slow beside the rest of a row's work. */
export type BlockOf = (ip: string | undefined) => number;

const V6_FLOOR = 2 ** 32;
const REMEMBERED = 20_000;

/**
 * The block that an address is compared by, as one number: /24 of IPv4, /64 of IPv6 (machines change the lower half daily,
 * RFC 8981). 0 when the text is not an address, or a private one. IPv6 blocks are folded to 51 bits and lie above every IPv4 block.
 */
export function createBlockOf(): BlockOf {
  const known = new Map<string, number>();
  return (ip) => {
    if (ip === undefined || ip.length < 2 || ip.length > 64) return 0;
    const block = block4(ip, 0);
    if (block !== 0) return isPrivate(block) ? 0 : block;
    const before = known.get(ip);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const fresh = block6(ip);
    known.set(ip, fresh);
    return fresh;
  };
}

/** 10/8, 172.16/12, 192.168/16, 127/8, 169.254/16: a federation server inside wrote it, and it is no place on the internet. */
function isPrivate(block: number): boolean {
  const first = (block >>> 16) & 255;
  const second = (block >>> 8) & 255;
  if (first === 10 || first === 127) return true;
  return (first === 192 && second === 168) || (first === 169 && second === 254) || (first === 172 && second >= 16 && second < 32);
}

export function isV6(block: number): boolean {
  return block >= V6_FLOOR;
}

/** IPv4 blocks in one /16 are neighbours; IPv6 blocks never are. */
export function near(a: number, b: number): boolean {
  return a !== 0 && a < V6_FLOOR && b < V6_FLOOR && a >>> 8 === b >>> 8;
}

/** The first three octets above a leading 1 bit, so that 0.0.0.0/24 is not 0; 0 when this is not dotted decimal. */
function block4(ip: string, from: number): number {
  let octet = 0;
  let digits = 0;
  let dots = 0;
  let block = 1;
  let i = from;
  for (; i < ip.length; i += 1) {
    const c = ip.charCodeAt(i);
    if (c >= 48 && c <= 57) {
      octet = octet * 10 + c - 48;
      digits += 1;
      if (octet > 255 || digits > 3) return 0;
    } else if (c === 46 && digits > 0 && dots < 3) {
      block = block * 256 + octet;
      dots += 1;
      octet = 0;
      digits = 0;
    } else break;
  }
  // Some exports write 192.0.2.1:443.
  const whole = i === ip.length || ip.charCodeAt(i) === 58;
  return whole && dots === 3 && digits > 0 ? block : 0;
}

function block6(ip: string): number {
  const bare = ip.startsWith('[') ? ip.slice(1, ip.indexOf(']')) : ip;
  const address = parse6(bare);
  if (address === undefined) return 0;
  if (address.isIPv4MappedAddress()) {
    const block = block4(address.toIPv4Address().toString(), 0);
    return isPrivate(block) ? 0 : block;
  }
  const [a = 0, b = 0, c = 0, d = 0] = address.parts;
  const high = (a * 65536 + b) >>> 0;
  const low = (c * 65536 + d) >>> 0;
  // The first two groups are mixed because allocations share their top bits.
  const mixed = (Math.imul(high ^ (high >>> 15), 0x2c1b3c6d) >>> 0) & 0x7ffff;
  return V6_FLOOR + mixed * 2 ** 32 + low;
}

// `isValid` and then `parse` would take the address apart twice.
function parse6(text: string): ipaddr.IPv6 | undefined {
  if (!text.includes(':')) return undefined;
  try {
    return ipaddr.IPv6.parse(text);
  } catch {
    return undefined;
  }
}

/** A country code as a small number, 0 when absent or not two letters. */
export function countryNumber(country: string | undefined): number {
  if (country?.length !== 2) return 0;
  const a = (country.charCodeAt(0) | 32) - 96;
  const b = (country.charCodeAt(1) | 32) - 96;
  return a > 0 && a < 27 && b > 0 && b < 27 ? a * 32 + b : 0;
}

export function countryName(country: number): string | undefined {
  if (country === 0) return undefined;
  return String.fromCharCode(64 + (country >> 5), 64 + (country & 31));
}
