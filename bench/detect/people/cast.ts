import type { Dice } from '../dice.ts';
import { makeDevice } from '../clients/device.ts';
import type { Device } from '../clients/device.ts';
import { sharedExit } from '../networks/access.ts';
import type { Access, Place } from '../networks/point.ts';
import type { Knobs, Office } from '../tenant.ts';
import type { Rates, Shares, World } from '../world/world.ts';
import { brandOf, foreignHome, foreignMobile, homeOf, mobileOf, proxyOf, relayOf } from './networks-of.ts';
import type { Habits, Person, Style } from './person.ts';
import { tripsOf } from './trips.ts';

/** What the people of one tenant are drawn from. */
export interface Casting {
  readonly world: World;
  readonly knobs: Knobs;
  readonly tenantId: string;
  readonly shares: Readonly<Record<keyof Shares, number>>;
  readonly rates: Readonly<Record<keyof Rates, number>>;
  readonly offices: readonly Office[];
  readonly stray: number;
  readonly hop: number;
  readonly proxyNamed: boolean;
  /** The tenant's VPN concentrator, shared by all who use it. */
  readonly vpn: Access;
}

/** Special accounts first, then people in random order. */
export function castOf(casting: Casting, dice: Dice): Person[] {
  const { knobs, shares } = casting;
  const special: Style[] = [
    'reserve',
    'reserve',
    'dormant',
    'dormant',
    'dormant',
    'dormant',
    'dormant',
    'service',
    'service',
    'scanner',
    'scanner',
  ];
  const kiosks = kioskDevices(dice.fork('kiosks'));
  return Array.from({ length: Math.max(knobs.people, 40) }, (_, index) => {
    const mine = dice.fork('person', index);
    const style = special[index] ?? styleOf(shares, mine);
    return personOf(casting, index, style, kiosks, mine);
  });
}

function styleOf(shares: Casting['shares'], dice: Dice): Style {
  const ladder: readonly (readonly [Style, number])[] = [
    ['home', shares.homeWorkers],
    ['office', shares.officeWorkers],
    ['shift', shares.shiftWorkers],
    ['kiosk', shares.kioskWorkers],
    ['contractor', shares.contractorsAbroad],
    ['guest', shares.guests],
  ];
  let rest = dice.next();
  for (const [style, share] of ladder) {
    rest -= share;
    if (rest < 0) return style;
  }
  return 'hybrid';
}

function personOf(casting: Casting, index: number, style: Style, kiosks: readonly Device[], dice: Dice): Person {
  const { world, knobs, shares } = casting;
  const office = dice.pick(casting.offices);
  const near = world.homes.filter((home) => home.country === office.place.country);
  const foreign = dice.pick(world.abroad);
  const isAway = style === 'contractor' || (style === 'guest' && dice.chance(0.4));
  const city = isAway ? foreign.place : dice.chance(0.7) ? office.place : dice.pick(near);
  const first = dice.pick(world.firstNames);
  const last = dice.pick(world.lastNames);
  const privileged = style === 'reserve' || (style === 'dormant' && index % 2 === 0) || dice.chance(shares.admins);
  const habits = habitsOf(casting, style, city, privileged, dice);
  const changes = dice.chance(casting.rates.ispChange * knobs.days);
  const domain = style === 'guest' ? 'partner.example' : world.domain;
  return {
    id: dice.uuid(),
    index,
    upn: `${first}.${last}${index}@${domain}`.toLowerCase(),
    name: `${first} ${last}`,
    userType: style === 'guest' ? 'guest' : 'member',
    homeTenant: style === 'guest' ? dice.uuid() : casting.tenantId,
    style,
    privileged,
    city,
    officeCity: office.place,
    devices: devicesOf(casting, style, habits, kiosks, dice),
    habits,
    home: isAway ? foreignHome(foreign, dice) : homeOf(world, city, knobs.days, changes, dice),
    mobile: isAway ? foreignMobile(foreign, dice) : mobileOf(world, city, casting.hop, dice),
    office: office.access,
    dualOffice: office.dual,
    start: style === 'shift' ? dice.pick([5, 13, 21]) : dice.between(7, 9.5),
    end: style === 'shift' ? 0 : dice.between(15.5, 18.5),
    pace: dice.between(...world.rowsPerAppHour),
    trips: style === 'hybrid' || style === 'office' || style === 'home' ? tripsOf(casting, city, dice.fork('trips')) : [],
  };
}

function habitsOf(casting: Casting, style: Style, city: Place, privileged: boolean, dice: Dice): Habits {
  const { shares, world } = casting;
  const worker = style === 'home' || style === 'hybrid' || style === 'office' || style === 'contractor';
  const has = (share: number) => worker && dice.chance(share);
  const corporate = has(shares.corporateVpn);
  return {
    commercialVpn: has(shares.commercialVpn) ? brandOf(dice.pick(world.vpnBrands), dice) : undefined,
    corporateVpn: corporate ? casting.vpn : undefined,
    cloudProxy: !corporate && has(shares.cloudProxy) ? proxyOf(world, city, casting.stray, casting.proxyNamed, dice) : undefined,
    splitTunnel: has(shares.splitTunnel),
    privateRelay: has(shares.privateRelay) ? relayOf(world, city, dice) : undefined,
    developer: has(shares.developers),
    admin: privileged && worker,
    webApp: has(shares.webApps),
    serviceEgress: has(shares.serviceEgress),
    staleClient: has(shares.staleClients),
    secondBrowser: has(shares.secondBrowser),
  };
}

function devicesOf(casting: Casting, style: Style, habits: Habits, kiosks: readonly Device[], dice: Dice): Device[] {
  const { shares } = casting;
  if (style === 'kiosk') return [dice.pick(kiosks)];
  if (style === 'service' || style === 'scanner') return [];
  if (style === 'guest') return [makeDevice('pc', { form: 'pc', managed: false }, dice)];
  const out = [makeDevice('laptop', { form: 'laptop', managed: true, mac: dice.chance(0.12) }, dice)];
  if (style === 'reserve' || style === 'dormant') return out;
  if (dice.chance(shares.byodPhone)) out.push(makeDevice('phone', { form: 'phone', managed: false }, dice));
  if (dice.chance(shares.tablet)) out.push(makeDevice('tablet', { form: 'tablet', managed: false }, dice));
  if (dice.chance(shares.personalPc)) out.push(makeDevice('pc', { form: 'pc', managed: false }, dice));
  const cloudPc = style === 'contractor' ? 0.6 : shares.cloudPc;
  if (dice.chance(cloudPc)) out.push(makeDevice('cloud-pc', { form: 'cloud-pc', managed: true }, dice));
  if (habits.admin) out.push(makeDevice('jump-host', { form: 'jump-host', managed: true }, dice));
  return out;
}

function kioskDevices(dice: Dice): Device[] {
  return Array.from({ length: 3 }, (_, index) => makeDevice(`kiosk${index}`, { form: 'kiosk', managed: true }, dice.fork(index)));
}

/** The tenant's own VPN concentrator. */
export function vpnOf(world: World, named: boolean, dice: Dice): Access {
  const provider = dice.pick(world.business);
  return sharedExit(provider, dice.pick(world.corporateVpn), dice.int(1, 1e9), {
    kind: 'corporate-vpn',
    addresses: 2,
    named: named ? 'Corporate VPN' : undefined,
  });
}
