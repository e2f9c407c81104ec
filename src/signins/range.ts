import ipaddr from 'ipaddr.js';

/** Whether an address lies in a CIDR range; an IPv4 address written as IPv6 is the IPv4 one. */
export function inRange(address: string | undefined, cidr: string): boolean {
  if (address === undefined || !ipaddr.isValid(address) || !ipaddr.isValidCIDR(cidr)) return false;
  const [network, bits] = ipaddr.parseCIDR(cidr);
  const read = ipaddr.process(address);
  return network.kind() === read.kind() && read.match(network, bits);
}

/**
 * What every address of a range begins with when it is written the usual way (RFC 5952 for IPv6): whole octets or groups, and the
 * digits that the first and the last address share in the group that the range cuts. Undefined when nothing is shared.
 */
export function textStart(cidr: string): string | undefined {
  if (!ipaddr.isValidCIDR(cidr)) return undefined;
  const [network, bits] = ipaddr.parseCIDR(cidr);
  const four = network instanceof ipaddr.IPv4;
  const groups = four ? network.octets : network.parts;
  const [width, radix, point] = four ? [8, 10, '.'] : [16, 16, ':'];
  let start = '';
  for (const [i, value] of groups.entries()) {
    const known = Math.min(width, bits - i * width);
    // A group of zeros may be swallowed by "::".
    if (known <= 0 || (!four && value === 0)) break;
    const size = 2 ** (width - known);
    const low = value - (value % size);
    const shared = sharedStart(low.toString(radix), (low + size - 1).toString(radix));
    if (known < width) return asStart(`${start}${!four && low === 0 ? '' : shared}`);
    start += `${shared}${i === groups.length - 1 ? '' : point}`;
  }
  return asStart(start);
}

/** Numbers between two of the same length share what the two share; of different lengths they share nothing. */
function sharedStart(low: string, high: string): string {
  if (low.length !== high.length) return '';
  let shared = 0;
  while (shared < low.length && low[shared] === high[shared]) shared += 1;
  return low.slice(0, shared);
}

function asStart(text: string): string | undefined {
  return text === '' ? undefined : text;
}
