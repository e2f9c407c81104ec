import { at as choose, fraction, hash } from '../dice.ts';
import type { Dice } from '../dice.ts';
import { carrierNetwork, cloudProxy, homeLine, rotatingPool, sharedExit } from '../networks/access.ts';
import type { Access, Place } from '../networks/point.ts';
import { DAY, FIRST_DAY, HOUR } from '../tenant.ts';
import type { Foreign, VpnBrand, World } from '../world/world.ts';

/** Home line of somebody in a city; some change their provider once. */
export function homeOf(world: World, where: Place, days: number, changes: boolean, dice: Dice): Access {
  const isps = world.isps.filter((isp) => isp.country === where.country);
  const isp = dice.pick(isps);
  const before = homeLine(isp, where, dice.int(1, 1e9), isp.leaseDays, isp.six * dice.between(0, 2));
  if (!changes) return before;
  const next = dice.pick(isps);
  const after = homeLine(next, where, dice.int(1, 1e9), next.leaseDays, next.six);
  const changeAt = FIRST_DAY + dice.int(3, Math.max(4, days - 2)) * DAY;
  return (at, device) => (at < changeAt ? before : after)(at, device);
}

export function foreignHome(foreign: Foreign, dice: Dice): Access {
  const isp = dice.pick(foreign.isps);
  return homeLine({ ...isp }, foreign.place, dice.int(1, 1e9), dice.int(1, 30), dice.between(0, 0.5));
}

export function mobileOf(world: World, where: Place, hop: number, dice: Dice): Access {
  const carrier = dice.pick(world.carriers.filter((item) => item.country === where.country));
  return carrierNetwork(carrier, carrier.hubs, dice.int(1, 1e9), hop, carrier.six);
}

/** Roaming SIM of the country, or a hotel's line. */
export function foreignMobile(foreign: Foreign, dice: Dice): Access {
  return carrierNetwork(foreign.carrier, [foreign.place], dice.int(1, 1e9), 25, 0.2);
}

export function hotelOf(foreign: Foreign, dice: Dice): Access {
  return sharedExit(dice.pick(foreign.isps), foreign.place, dice.int(1, 1e9), { kind: 'hotel', addresses: 3 });
}

/** A consumer VPN: a favourite exit, another server with each connection, now and then another exit. */
export function brandOf(brand: VpnBrand, dice: Dice): Access {
  const seed = dice.int(1, 1e9);
  const favourite = dice.pick(brand.exits);
  return (at, device) => {
    const connection = Math.floor(at / (5 * HOUR));
    const exit = fraction(seed, connection, 'stay') < 0.8 ? favourite : choose(brand.exits, fraction(seed, connection));
    const provider = choose(brand.providers, fraction(seed, device, connection, 'provider'));
    const base = sharedExit(provider, exit, hash(brand.name, exit.city), { kind: 'vpn-brand', addresses: 200 });
    return base(Math.floor(connection) * 5 * HOUR, device);
  };
}

export function proxyOf(world: World, where: Place, stray: number, named: boolean, dice: Dice): Access {
  const sase = dice.pick(world.sase);
  const nearest = sase.pops.filter((pop) => pop.country === where.country);
  const pops = [...nearest, ...sase.pops];
  return cloudProxy(sase, pops, dice.int(1, 1e9), stray, named ? `${sase.name} egress` : undefined);
}

/** Apple's private relay: the region of the person, the address of somebody else's network. */
export function relayOf(world: World, where: Place, dice: Dice): Access {
  const pools = world.relays.map((relay) => rotatingPool(relay, [where], dice.int(1, 1e9), 180, 'relay'));
  const seed = dice.int(1, 1e9);
  // Several operators at once; which of them decides itself per connection.
  return (at, device) => choose(pools, fraction(seed, device, Math.floor(at / (20 * 60_000))))(at, device);
}
