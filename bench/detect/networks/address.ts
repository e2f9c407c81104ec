import { at, hash } from '../dice.ts';

// First octets that registries have given out widely; the addresses are made up, the ASN in the row is what counts.
const FIRST = [
  24, 31, 37, 46, 62, 67, 71, 73, 77, 78, 80, 82, 84, 86, 88, 91, 93, 95, 98, 109, 151, 176, 178, 188, 212, 213, 217,
];
const MICROSOFT = ['20.190', '40.126', '52.108', '20.50', '40.99', '52.174', '20.82', '13.107'];

/** An IPv4 address of this network; the same number gives the same address, 256 neighbours share a /24. */
export function v4(asn: number, n: number): string {
  const number = n >>> 0;
  const head =
    asn === 8075
      ? at(MICROSOFT, fractionOf(number >>> 16))
      : `${at(FIRST, fractionOf(asn))}.${(asn * 7 + (number >>> 16)) % 256}`;
  return `${head}.${(number >>> 8) & 255}.${((number & 255) % 254) + 1}`;
}

/** An IPv6 address: a /64 of this network by number, an interface identifier by its own number (privacy addresses). */
export function v6(asn: number, prefix: number, iid: number): string {
  const group = (value: number) => (value & 0xffff).toString(16);
  const head = asn === 8075 ? '2603:1026' : `2a${group((asn & 15) + 1).padStart(2, '0')}:${group(hash(asn, 'v6'))}`;
  const host = hash(iid, 'low');
  return `${head}:${group(prefix >>> 16)}:${group(prefix)}:${group(iid >>> 16)}:${group(iid)}:${group(host >>> 16)}:${group(host)}`;
}

function fractionOf(value: number): number {
  return hash(value, 'part') / 0x100000000;
}
