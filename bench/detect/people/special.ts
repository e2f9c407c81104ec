import { APP, RESOURCE } from '../clients/apps.ts';
import { legacy, tool } from '../clients/client.ts';
import { at as choose, fraction, hash } from '../dice.ts';
import type { Dice } from '../dice.ts';
import { fixedPoint } from '../networks/access.ts';
import { HOUR, MINUTE } from '../tenant.ts';
import type { Day, Emit, Tenant } from '../tenant.ts';
import { ordinaryDay } from './day.ts';
import type { Person } from './person.ts';
import { planDay } from './plan.ts';

export interface TenantDay {
  readonly tenant: Tenant;
  readonly day: Day;
  readonly dice: Dice;
  readonly emit: Emit;
}

/** Accounts that are not people at work. */
export function specialAccount(scene: TenantDay, person: Person): void {
  switch (person.style) {
    case 'service':
      serviceAccount(scene, person);
      break;
    case 'scanner':
      scanner(scene, person);
      break;
    case 'reserve':
      breakGlassTest(scene, person);
      break;
    case 'dormant':
      backFromLeave(scene, person);
      break;
    default:
      break;
  }
}

/** A script with a user's password, on one rented machine, moved once to another address. */
function serviceAccount({ tenant, day, dice, emit }: TenantDay, person: Person): void {
  const cloud = choose(tenant.world.clouds, fraction(person.id, 'cloud'));
  const moved = day.index > 10 ? 1 : 0;
  const point = fixedPoint(cloud, choose(cloud.places, fraction(person.id)), hash(person.id, moved), 'cloud');
  const client = { ...tool('python-requests/2.31.0', 'Linux'), used: 'Mobile Apps and Desktop clients' as const };
  const app = { id: '3b6c5f1e-91d4-4a7c-8f0e-4f1a2b3c4d5e', name: 'Nightly export' };
  for (let at = day.from + dice.wait(HOUR); at < day.from + 24 * HOUR; at += dice.between(30, 90) * MINUTE) {
    emit({
      at,
      type: 'nonInteractiveUser',
      who: person,
      app,
      resource: RESOURCE.graph,
      point,
      client,
      trait: 'service-account',
      factor: 'password',
      protocol: 'ropc',
    });
  }
}

/** Scan-to-mail; the second device is bought in the second week and uses legacy authentication for the first time. */
function scanner({ tenant, day, dice, emit }: TenantDay, person: Person): void {
  const isNew = person.index % 2 === 0;
  if (isNew && day.index < 9) return;
  const office = tenant.offices[0];
  if (office === undefined || day.weekday > 4) return;
  const count = dice.int(2, 12);
  for (let n = 0; n < count; n++) {
    const at = day.from + dice.between(6, 15) * HOUR;
    const point = office.access(at, person.id);
    const trait = isNew ? ('new-scanner' as const) : ('scanner' as const);
    emit({
      at,
      type: 'nonInteractiveUser',
      who: person,
      app: APP.exchange,
      resource: RESOURCE.exchange,
      point,
      client: legacy('Authenticated SMTP'),
      trait,
      factor: 'password',
    });
  }
}

/** The quarterly test: one sign-in from the office on a working day. An alert is right, and expected. */
function breakGlassTest({ tenant, day, dice, emit }: TenantDay, person: Person): void {
  const testDay = 3 + Math.floor(fraction(person.id, 'test') * 5);
  const office = tenant.offices[0];
  const device = person.devices[0];
  if (day.index !== testDay || day.weekday > 4 || office === undefined || device === undefined) return;
  const at = day.from + dice.between(8, 12) * HOUR;
  const client = {
    used: 'Browser' as const,
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    os: 'Windows10',
    browser: 'Chrome 140.0.0',
    managed: false,
  };
  emit({
    at,
    type: 'interactiveUser',
    who: person,
    app: APP.portal,
    resource: RESOURCE.management,
    point: office.access(at, 'test'),
    client,
    trait: 'break-glass-test',
    factor: 'push',
    session: dice.uuid(),
  });
}

/** Silent for weeks, then ordinary work again; the last two stay silent (attackers wake those). */
function backFromLeave(scene: TenantDay, person: Person): void {
  const { tenant, day, dice, emit } = scene;
  const returns = person.index % 5 < 3 ? 18 + (person.index % 5) : Infinity;
  // A few rows in the first two days tell a log of four weeks that the account was alive once.
  if (day.index > 1 && day.index < returns) return;
  const plan = planDay(tenant, person, day, dice);
  if (!plan.works) return;
  const back = day.index >= returns && day.index < returns + 2;
  const relabelled: Emit = (touch) => {
    emit(back ? { ...touch, trait: 'back-from-leave' } : touch);
  };
  ordinaryDay({ tenant, person, day, plan, dice, emit: relabelled });
}
