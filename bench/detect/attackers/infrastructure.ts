import { hash } from '../dice.ts';
import { fixedPoint, rotatingPool } from '../networks/access.ts';
import type { Access, Place } from '../networks/point.ts';
import { brandOf } from '../people/networks-of.ts';
import type { AttackScene } from './attack.ts';

/** One rented server. */
export function rentedServer({ tenant, dice }: AttackScene): Access {
  const host = dice.pick(tenant.world.hosting);
  const point = fixedPoint(host, dice.pick(host.places), dice.int(1, 1e9), 'hosting');
  return () => point;
}

/** A residential line somewhere abroad, kept for the whole attack. */
export function lineAbroad({ tenant, dice }: AttackScene): Access {
  const foreign = dice.pick(tenant.world.abroad);
  const point = fixedPoint(dice.pick(foreign.isps), foreign.place, dice.int(1, 0x1fffff), 'proxy');
  return () => point;
}

/** A residential proxy in the victim's country, another city and provider. */
export function proxySameCountry({ tenant, victim, dice }: AttackScene): Access {
  const others = tenant.world.homes.filter((home) => home.country === victim.city.country && home.city !== victim.city.city);
  return proxyIn(tenant.world.isps, dice.pick(others), otherThan(victim.home(tenant.seed, 'x').asn), dice);
}

/** A residential proxy in the victim's own city, on a provider that is not the victim's. */
export function proxyOwnCity({ tenant, victim, dice }: AttackScene): Access {
  return proxyIn(tenant.world.isps, victim.city, otherThan(victim.home(tenant.seed, 'x').asn), dice);
}

/** The same provider and city as the victim: only the address differs, as after a router's restart. */
export function proxySameProvider({ tenant, victim, dice }: AttackScene): Access {
  const asn = victim.home(tenant.seed, 'x').asn;
  const point = fixedPoint({ asn, name: '' }, victim.city, dice.int(1, 0x1fffff), 'proxy');
  return () => point;
}

/** A consumer VPN brand that some employees use as well. */
export function sharedBrand({ tenant, dice }: AttackScene): Access {
  return brandOf(dice.pick(tenant.world.vpnBrands), dice);
}

/** Proxies for rent, another address and country every few minutes. */
export function proxySwarm({ tenant, dice }: AttackScene, minutes: number): Access {
  const seed = dice.int(1, 1e9);
  return (at, word) => {
    const slot = Math.floor(at / (minutes * 60_000));
    const foreign = tenant.world.abroad[hash(seed, slot, word) % tenant.world.abroad.length];
    const isp = foreign?.isps[0];
    if (foreign === undefined || isp === undefined) throw new RangeError('the world has no places abroad');
    return rotatingPool(isp, [foreign.place], seed, minutes, 'proxy')(at, word);
  };
}

function otherThan(asn: number): (isp: { readonly asn: number }) => boolean {
  return (isp) => isp.asn !== asn;
}

function proxyIn(
  isps: AttackScene['tenant']['world']['isps'],
  where: Place,
  allowed: (isp: { readonly asn: number }) => boolean,
  dice: AttackScene['dice'],
): Access {
  const isp = dice.pick(isps.filter((item) => item.country === where.country && allowed(item)));
  const point = fixedPoint(isp, where, dice.int(1, 0x1fffff), 'proxy');
  return () => point;
}
