import ipaddr from 'ipaddr.js';
import { createBlockOf } from '../../src/detect/networks/address.ts';
import { kindOf, KIND } from '../../src/detect/networks/kinds.ts';
import { createAsnOfAddress } from '../../src/detect/networks/asn-of-address.ts';
import { RANGES } from '../../src/detect/networks/ranges.ts';

const asnOf = createAsnOfAddress();
const blockOf = createBlockOf();
const find = (ip: string): number => asnOf(ip, blockOf(ip));

/** First and last addresses of ranges in published lists: by number, or by the companies themselves. */
const PUBLISHED: readonly (readonly [string, number, string])[] = [
  ['Amazon', 16509, '3.8.0.0 3.255.255.255 13.48.0.0 13.63.255.255 18.192.0.0 18.223.255.255 35.152.0.0 52.95.48.0 63.32.0.0'],
  [
    'Amazon',
    16509,
    '15.184.0.0 15.185.255.255 43.200.0.0 54.64.0.0 54.95.255.255 99.79.0.0 176.34.255.255 2406:da00::1 2600:1f18::1',
  ],
  [
    'Amazon, northern Virginia',
    14618,
    '34.224.0.0 34.239.255.255 44.192.0.0 52.45.1.1 54.80.0.1 107.23.255.255 174.129.0.0 23.20.0.1',
  ],
  [
    'Google Cloud',
    396982,
    '34.64.0.0 34.127.255.255 34.128.0.0 35.184.0.0 35.199.128.0 35.247.255.255 104.154.0.0 104.199.255.255',
  ],
  ['Google Cloud', 396982, '8.232.0.0 130.211.0.0 136.112.0.0 136.119.255.255 146.148.0.0 146.148.127.255 2600:1901::1'],
  ['Google', 15169, '66.249.64.0 66.249.95.255 74.125.0.0 142.250.0.0 172.217.255.255 209.85.128.0 216.58.223.255 2a00:1450::1'],
  ['Oracle', 31898, '129.146.0.0 129.151.255.255 130.61.8.0 132.145.128.0 140.238.255.255 150.136.0.0 152.67.0.0 152.70.255.255'],
  ['Oracle', 31898, '158.101.0.0 168.138.255.255 192.29.0.0 193.122.0.0 193.123.255.255 129.80.0.0 163.176.255.255'],
  [
    'DigitalOcean',
    14061,
    '5.101.96.0 24.199.64.0 45.55.255.255 64.23.128.0 64.225.0.0 64.225.127.255 64.227.191.255 134.122.127.255',
  ],
  [
    'DigitalOcean',
    14061,
    '146.190.0.0 152.42.128.0 165.232.191.255 170.64.255.255 206.81.31.255 209.38.0.0 209.38.255.255 209.97.191.255',
  ],
  [
    'Hetzner',
    24940,
    '5.9.0.0 5.75.128.0 23.88.127.255 37.27.0.0 46.62.128.0 65.109.255.255 85.10.192.0 91.98.0.0 91.99.255.255 91.107.255.255',
  ],
  [
    'Hetzner',
    24940,
    '128.140.0.0 142.132.255.255 157.180.0.0 167.233.0.0 178.105.255.255 188.34.128.0 188.245.255.255 213.239.255.255',
  ],
  [
    'OVHcloud',
    16276,
    '5.39.0.0 5.39.127.255 15.204.0.0 15.235.255.255 51.254.0.0 51.255.255.255 57.128.0.0 57.130.255.255 66.70.128.0',
  ],
  [
    'OVHcloud',
    16276,
    '79.137.127.255 135.148.0.0 142.4.192.0 152.228.255.255 192.95.63.255 198.244.128.0 213.186.63.255 217.182.255.255',
  ],
  [
    'Vultr',
    20473,
    '45.32.0.0 45.77.255.255 64.176.0.0 65.20.127.255 70.34.192.0 78.141.255.255 108.61.0.0 137.220.63.255 139.180.128.0',
  ],
  [
    'Vultr',
    20473,
    '149.28.64.0 149.28.255.255 192.248.128.0 202.182.127.255 207.148.31.255 207.148.64.0 216.238.127.255 2001:19f0::1',
  ],
  [
    'Contabo',
    51167,
    '5.189.128.0 5.189.191.255 37.60.224.0 38.242.128.0 62.171.191.255 75.119.159.255 84.247.128.0 109.123.255.255',
  ],
  [
    'Contabo',
    51167,
    '109.199.127.255 149.102.128.0 158.220.127.255 161.97.64.0 167.86.96.0 194.163.191.255 213.199.63.255 2a02:c206::1',
  ],
  [
    'Microsoft',
    8075,
    '4.144.0.0 4.255.255.255 13.64.0.0 20.0.0.0 20.31.255.255 20.36.0.0 20.255.255.255 40.76.0.0 48.192.0.0 48.255.255.255',
  ],
  [
    'Microsoft',
    8075,
    '51.8.255.255 57.150.0.0 68.220.0.0 72.144.0.0 74.248.255.255 104.40.0.0 132.245.0.0 172.128.0.0 172.191.255.255 213.199.191.255',
  ],
  [
    'Zscaler',
    22616,
    '104.129.192.0 104.129.207.255 136.226.0.0 170.85.0.0 170.85.255.255 165.225.0.0 165.225.192.0 198.14.64.0 198.14.127.255',
  ],
  [
    'Zscaler',
    62044,
    '147.161.128.0 147.161.143.88 147.161.255.255 185.46.212.0 185.46.215.255 87.58.64.0 137.83.128.0 2a03:eec0::1',
  ],
  ['Zscaler', 53813, '167.103.0.0 167.103.255.255 101.2.255.255 165.225.96.0'],
  ['Netskope', 55256, '163.116.128.0 163.116.255.255 162.10.0.0 162.10.127.255 8.36.116.0 8.39.144.255 31.186.239.1'],
  [
    'Cloudflare',
    13335,
    '104.16.0.0 104.28.28.1 104.31.255.255 162.158.0.0 162.159.255.255 172.64.0.0 172.71.255.255 198.41.128.0 2400:cb00::1',
  ],
  ['iCloud Private Relay', 36183, '172.224.240.1 172.225.64.1 2a02:26f7:c8c0::1'],
];

/** Beside those ranges, or once taken for them: an insurer, schools, a hospital, home lines, other hosting companies. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['Amazon', '4.0.0.1 13.31.255.255 18.31.255.255 52.81.0.1 54.222.0.1 63.31.255.255 155.146.0.1 174.128.255.255'],
  ['Google', '104.153.255.255 104.156.0.1 35.183.1.1 104.200.0.1 136.96.0.1 146.148.128.1 209.86.0.1'],
  ['Oracle', '88.96.0.1 130.60.255.255 130.62.0.0 132.144.255.255 132.227.0.1 158.100.255.255 168.139.0.1 193.124.0.1'],
  ['DigitalOcean', '5.101.112.1 45.54.255.255 64.225.128.1 64.227.192.1 134.122.128.1 165.232.192.1 201.79.0.1 209.97.192.1'],
  ['Hetzner', '5.8.255.255 5.10.0.0 2.28.0.1 5.222.0.1 65.110.0.1 91.97.255.255 91.100.0.1 188.246.0.1 213.240.0.1'],
  ['OVHcloud', '5.39.128.1 15.203.255.255 51.37.255.255 51.39.0.0 66.70.127.255 178.34.0.1 213.186.64.1 217.183.0.1'],
  ['Vultr', '44.33.0.1 45.31.255.255 45.78.0.1 149.28.0.1 207.148.32.1 207.148.48.1 216.239.0.1'],
  ['Contabo', '5.189.192.1 109.123.224.1 109.123.239.1 167.86.64.1 193.34.76.1 213.199.64.1'],
  ['Microsoft', '4.143.255.255 20.32.0.1 40.73.1.1 52.130.1.1 52.131.255.255 52.132.0.1 213.199.192.1'],
  [
    'Zscaler',
    '104.129.191.255 136.225.255.255 136.227.0.1 147.161.127.255 165.225.128.1 165.225.191.255 185.46.216.1 198.14.128.1',
  ],
  ['Netskope', '163.116.127.255 162.10.128.1 163.117.0.1 8.36.117.1 8.39.145.1'],
  ['Cloudflare', '104.15.255.255 104.32.0.1 162.160.0.1 172.72.0.1 173.245.64.1'],
];

const each = (text: string): readonly string[] => text.split(' ');

describe('the ranges of a network', () => {
  it.each(PUBLISHED)('hold what is published of %s (%i)', (_, asn, addresses) => {
    expect(Object.fromEntries(each(addresses).map((ip) => [ip, find(ip)]))).toEqual(
      Object.fromEntries(each(addresses).map((ip) => [ip, asn])),
    );
  });

  it.each(OTHERS)('do not hold the neighbours of %s', (company, addresses) => {
    const theirs = new Set(PUBLISHED.filter(([name]) => name.startsWith(company)).map(([, asn]) => asn));
    expect(theirs.size).toBeGreaterThan(0);
    expect(each(addresses).filter((ip) => theirs.has(find(ip)))).toEqual([]);
  });

  it('are whole blocks that do not overlap, of networks that are in another table', () => {
    const ranges = Object.entries(RANGES).flatMap(([asn, text]) => {
      expect([asn, kindOf(Number(asn))]).not.toEqual([asn, KIND.none]);
      return text.split(/\s+/).map((prefix) => {
        const [address, bits] = ipaddr.parseCIDR(prefix);
        const start =
          address.kind() === 'ipv4' ? ipaddr.IPv4.networkAddressFromCIDR(prefix) : ipaddr.IPv6.networkAddressFromCIDR(prefix);
        expect(address.toString()).toBe(start.toString());
        expect(bits).toBeLessThanOrEqual(address.kind() === 'ipv4' ? 24 : 64);
        return { prefix, address, bits, order: Buffer.from(address.toByteArray()).toString('hex') };
      });
    });

    // Ranges nest or are apart: sorted, one that overlaps any other overlaps the one before it.
    for (const kind of ['ipv4', 'ipv6']) {
      const sorted = ranges
        .filter(({ address }) => address.kind() === kind)
        .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.bits - b.bits));
      expect(sorted.length).toBeGreaterThan(50);
      const overlaps = sorted.filter(({ address }, i) => {
        const before = sorted[i - 1];
        return before !== undefined && address.match([before.address, before.bits]);
      });
      expect(overlaps.map(({ prefix }) => prefix)).toEqual([]);
    }
  });
});
