import { fraction } from '../dice.ts';
import type { Device } from '../clients/device.ts';
import type { Point } from '../networks/point.ts';
import { HOUR } from '../tenant.ts';
import type { Person, Stay, Trait } from './person.ts';

/** `second-browser`: another brand on the same device, with a session of its own. */
export type Program = 'native' | 'browser' | 'second-browser';

/** The address that the world sees for a program on a device, after every tunnel in between, and the habit that decided it. */
export function pointOf(
  person: Person,
  device: Device,
  stay: Stay,
  at: number,
  program: Program,
): { point: Point; trait: Trait } {
  const tunnel = tunnelOf(person, device, stay, at, program);
  if (tunnel !== undefined) return tunnel;
  return { point: stay.access(at, device.key), trait: plainTrait(person, stay) };
}

function plainTrait(person: Person, stay: Stay): Trait {
  if (stay.trait === 'home' && person.style === 'contractor') return 'contractor-abroad';
  return stay.trait === 'office' && person.dualOffice ? 'dual-wan' : stay.trait;
}

function tunnelOf(
  person: Person,
  device: Device,
  stay: Stay,
  at: number,
  program: Program,
): { point: Point; trait: Trait } | undefined {
  const { habits } = person;
  const isWork = device.form === 'laptop';
  const skipped = habits.splitTunnel && program === 'native';
  if (isWork && habits.cloudProxy !== undefined && isUp(person, at)) {
    // Split tunnelling: the browser goes through the proxy, Outlook and Teams go direct.
    if (skipped) return { point: stay.access(at, device.key), trait: 'split-tunnel' };
    return { point: habits.cloudProxy(at, device.key), trait: 'cloud-proxy' };
  }
  if (isWork && habits.corporateVpn !== undefined && stay.trait !== 'office' && isConnected(person, at, 'corporate', 0.7)) {
    if (skipped) return { point: stay.access(at, device.key), trait: 'split-tunnel' };
    return { point: habits.corporateVpn(at, device.key), trait: 'corporate-vpn' };
  }
  if (
    habits.commercialVpn !== undefined &&
    usesVpn(person, device) &&
    stay.trait !== 'office' &&
    isConnected(person, at, 'brand', 0.35)
  ) {
    return { point: habits.commercialVpn(at, device.key), trait: 'commercial-vpn' };
  }
  const apple = device.browser === 'Safari' && program !== 'native';
  if (habits.privateRelay !== undefined && apple) return { point: habits.privateRelay(at, device.key), trait: 'private-relay' };
  return undefined;
}

/** The proxy's client runs all day but for short outages, when traffic goes direct. */
function isUp(person: Person, at: number): boolean {
  return fraction(person.id, Math.floor(at / (0.5 * HOUR)), 'proxy-up') > 0.03;
}

/** Tunnels that people switch on and off: by two-hour windows of the day. */
function isConnected(person: Person, at: number, which: string, share: number): boolean {
  const window = Math.floor((at + fraction(person.id, which) * HOUR) / (2 * HOUR));
  return fraction(person.id, which, window) < share;
}

function usesVpn(person: Person, device: Device): boolean {
  if (device.form === 'laptop') return fraction(person.id, 'vpn-on-laptop') < 0.4;
  return device.form !== 'kiosk';
}

/** The stay that holds at a moment. */
export function stayAt(stays: readonly Stay[], at: number): Stay | undefined {
  return stays.find((stay) => at >= stay.from && at < stay.to);
}
