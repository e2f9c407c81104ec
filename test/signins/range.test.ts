import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { inRange, textStart } from '../../src/signins/range.ts';

describe('how the addresses of a range begin', () => {
  it.each([
    ['192.0.2.0/24', '192.0.2.'],
    ['192.0.2.7/32', '192.0.2.7'],
    ['192.0.2.240/28', '192.0.2.2'],
    // 64 to 127: two digits and three.
    ['192.0.2.64/26', '192.0.2.'],
    ['198.51.100.0/22', '198.51.10'],
    ['10.0.0.0/8', '10.'],
    ['10.0.0.0/7', '1'],
    ['0.0.0.0/0', undefined],
    ['2001:db8::/32', '2001:db8:'],
    ['2001:db8:1::/48', '2001:db8:1:'],
    ['2001:db8:10::/44', '2001:db8:1'],
    // The zero group may be written as part of "::".
    ['2001:db8:0:1::/64', '2001:db8:'],
    ['fe80::/10', 'fe'],
    ['::/0', undefined],
    ['::1/128', undefined],
    ['nonsense', undefined],
  ])('%s: %s', (cidr, start) => {
    expect(textStart(cidr)).toBe(start);
  });

  it('is true of every address of any range, written the usual way', () => {
    const four = fc.tuple(fc.uint8Array({ minLength: 4, maxLength: 4 }), fc.nat(32));
    const six = fc.tuple(fc.uint8Array({ minLength: 16, maxLength: 16 }), fc.nat(128));
    fc.assert(
      fc.property(fc.oneof(four, six), fc.uint8Array({ minLength: 16, maxLength: 16 }), ([bytes, bits], other) => {
        const network = ipaddr.fromByteArray([...bytes]);
        const inside = ipaddr.fromByteArray([...bytes].map((byte, i) => mixed(byte, other[i] ?? 0, bits - i * 8)));
        const written = 'toRFC5952String' in inside ? inside.toRFC5952String() : inside.toString();
        const cidr = `${network.toString()}/${bits}`;
        expect(written.startsWith(textStart(cidr) ?? '')).toBe(true);
        // An IPv4 address in IPv6 spelling counts as IPv4.
        if (!written.startsWith('::ffff:')) expect(inRange(written, cidr)).toBe(true);
      }),
    );
  });
});

/** The first bits of one byte and the rest of another. */
function mixed(byte: number, other: number, bits: number): number {
  const mask = bits >= 8 ? 0xff : bits <= 0 ? 0 : (0xff << (8 - bits)) & 0xff;
  return (byte & mask) | (other & ~mask & 0xff);
}

describe('an address in a range', () => {
  it.each([
    ['192.0.2.130', '192.0.2.128/25', true],
    ['192.0.2.12', '192.0.2.128/25', false],
    ['::ffff:192.0.2.130', '192.0.2.128/25', true],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::/64', true],
    ['192.0.2.1', '2001:db8::/64', false],
    [undefined, '192.0.2.0/24', false],
    ['not an address', '192.0.2.0/24', false],
    ['192.0.2.1', '192.0.2.0/33', false],
  ])('%s in %s: %s', (address, cidr, inside) => {
    expect(inRange(address, cidr)).toBe(inside);
  });
});
