import { APP, RESOURCE } from '../clients/apps.ts';
import { tool } from '../clients/client.ts';
import type { Dice } from '../dice.ts';
import { fixedPoint, rotatingPool } from '../networks/access.ts';
import { HOUR } from '../tenant.ts';
import type { Day, Emit, Tenant } from '../tenant.ts';
import type { TenantDay } from './special.ts';

/** Guests' and partners' comings and goings that belong to nobody of the cast. */
export function crossTenantDay({ tenant, day, dice, emit }: TenantDay): void {
  if (day.weekday > 4) return;
  passthrough(tenant, day, dice, emit);
  providerAdmin(tenant, day, dice, emit);
  if (day.index === 5 + (tenant.seed % 9)) microsoftSupport(tenant, day, dice, emit);
}

const PARTNER = '11111111-2222-4333-8444-555555555555';

function passthrough(tenant: Tenant, day: Day, dice: Dice, emit: Emit): void {
  for (const person of tenant.people.filter((item) => item.style === 'office').slice(0, 6)) {
    const at = day.from + dice.between(8, 15) * HOUR;
    emit({
      at,
      type: 'nonInteractiveUser',
      who: person,
      app: APP.teams,
      resource: RESOURCE.teams,
      point: person.office(at, 'laptop'),
      client: tool(''),
      trait: 'passthrough',
      factor: 'claim',
      crossTenant: 'passthrough',
      resourceTenant: PARTNER,
    });
  }
}

function providerAdmin(tenant: Tenant, day: Day, dice: Dice, emit: Emit): void {
  const who = providerOf(tenant);
  const home = tenant.world.homes[1];
  const isp = tenant.world.business[1];
  if (home === undefined || isp === undefined) return;
  const client = {
    used: 'Browser' as const,
    userAgent:
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0',
    os: 'Windows11',
    browser: 'Edge 141.0.0',
    managed: false,
  };
  const count = dice.int(1, 4);
  for (let n = 0; n < count; n++) {
    const at = day.from + dice.between(7, 15) * HOUR;
    emit({
      at,
      type: 'interactiveUser',
      who,
      app: APP.portal,
      resource: RESOURCE.management,
      point: fixedPoint(isp, home, 77, 'office'),
      client,
      trait: 'provider-admin',
      factor: 'claim',
      crossTenant: 'serviceProvider',
      session: dice.uuid(),
    });
  }
}

/** The technician of the firm's service provider (granular delegated admin). */
export function providerOf(tenant: Tenant) {
  const dice = tenant.dice.fork('provider');
  return {
    id: dice.uuid(),
    upn: 'tech@provider.example',
    name: 'Provider Technician',
    userType: 'member' as const,
    homeTenant: dice.uuid(),
  };
}

function microsoftSupport(tenant: Tenant, day: Day, dice: Dice, emit: Emit): void {
  const pool = rotatingPool({ asn: 8075, name: 'Microsoft' }, tenant.world.microsoft, 5, 60, 'microsoft');
  const at = day.from + 11 * HOUR;
  const who = {
    id: dice.uuid(),
    upn: 'engineer@microsoft.com',
    name: 'Support engineer',
    userType: 'member' as const,
    homeTenant: '72f988bf-86f1-41af-91ab-2d7cd011db47',
  };
  emit({
    at,
    type: 'interactiveUser',
    who,
    app: APP.portal,
    resource: RESOURCE.management,
    point: pool(at, 's'),
    client: tool('Mozilla/5.0 (Windows NT 10.0; Win64; x64)'),
    trait: 'microsoft-support',
    factor: 'claim',
    crossTenant: 'microsoftSupport',
  });
}
