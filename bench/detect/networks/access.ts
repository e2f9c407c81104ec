import { at as choose, fraction, hash } from '../dice.ts';
import { v4, v6 } from './address.ts';
import type { Access, NetworkKind, Place, Point, Provider } from './point.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A home line: one address for some days, IPv6 privacy addresses that rotate daily inside one /64. */
export function homeLine(isp: Provider, where: Place, seed: number, leaseDays: number, sixShare: number): Access {
  return (at, device) => {
    const lease = Math.floor(at / (leaseDays * DAY) + fraction(seed, 'phase'));
    // Dual stack: the family flips with the connection, not with each row.
    const six = fraction(seed, device, Math.floor(at / (40 * MINUTE)), 'family') < sixShare;
    const ip = six
      ? v6(isp.asn, hash(seed, lease, 'p'), hash(seed, device, Math.floor(at / DAY)))
      : v4(isp.asn, hash(seed, lease, 'v4') % 0x200000);
    return { ip, asn: isp.asn, place: where, kind: 'home' };
  };
}

/** A phone network: carrier-grade NAT hops through shared pools, the city is that of a hub. */
export function carrierNetwork(
  carrier: Provider,
  hubs: readonly Place[],
  seed: number,
  hopMinutes: number,
  sixShare: number,
): Access {
  return (at, device) => {
    const hop = Math.floor(at / (hopMinutes * MINUTE) + fraction(seed, device));
    // Most hops stay at one hub: the packet core changes with load, not with each connection.
    const hub =
      fraction(seed, hop, 'hub') < 0.85 ? choose(hubs, fraction(seed, 'own-hub')) : choose(hubs, fraction(seed, hop, 'any'));
    const six = fraction(seed, hop, 'six') < sixShare;
    const ip = six
      ? v6(carrier.asn, hash(seed, Math.floor(hop / 3), 'mp'), hash(seed, hop))
      : v4(carrier.asn, 0x300000 + (hash(seed, hop, 'pool') % 4096));
    return { ip, asn: carrier.asn, place: hub, kind: 'mobile' };
  };
}

export interface EgressOptions {
  readonly kind: NetworkKind;
  readonly addresses: number;
  readonly named?: string | undefined;
}

/** A shared exit of few addresses: an office, a VPN concentrator, a café. */
export function sharedExit(provider: Provider, where: Place, seed: number, options: EgressOptions): Access {
  return (at, device) => {
    const slot = hash(seed, device, Math.floor(at / (6 * HOUR))) % options.addresses;
    const ip = v4(provider.asn, 0x400000 + (hash(seed, 'exit') % 0xffff) * 256 + slot);
    const base = { ip, asn: provider.asn, place: where, kind: options.kind };
    return options.named === undefined ? base : { ...base, named: options.named };
  };
}

/** A cloud proxy (SASE, ZTNA): the nearest point of presence, now and then another one in the middle of a session. */
export function cloudProxy(provider: Provider, pops: readonly Place[], seed: number, strayShare: number, named?: string): Access {
  return (at, device) => {
    const window = Math.floor(at / (50 * MINUTE));
    const stray = fraction(seed, device, window, 'stray') < strayShare;
    const where = stray ? choose(pops, fraction(seed, device, window)) : (pops[0] ?? choose(pops, 0));
    const ip = v4(provider.asn, 0x500000 + (hash(where.city) % 0x3fff) * 256 + (hash(device, Math.floor(at / (3 * HOUR))) % 60));
    const base = { ip, asn: provider.asn, place: where, kind: 'sase' as const };
    return named === undefined ? base : { ...base, named };
  };
}

/** One fixed address. */
export function fixedPoint(provider: Provider, where: Place, n: number, kind: NetworkKind): Point {
  return { ip: v4(provider.asn, n), asn: provider.asn, place: where, kind };
}

/** Addresses of a pool that change every some minutes, such as first-party services and proxies for rent. */
export function rotatingPool(
  provider: Provider,
  places: readonly Place[],
  seed: number,
  minutes: number,
  kind: NetworkKind,
): Access {
  return (at, device) => {
    const slot = Math.floor(at / (minutes * MINUTE));
    const where = choose(places, fraction(seed, device, slot, 'place'));
    return { ip: v4(provider.asn, hash(seed, device, slot, 'ip')), asn: provider.asn, place: where, kind };
  };
}
