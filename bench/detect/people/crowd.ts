import { APP, RESOURCE } from '../clients/apps.ts';
import { browserOf, legacy } from '../clients/client.ts';
import { fixedPoint } from '../networks/access.ts';
import { HOUR, MINUTE } from '../tenant.ts';
import { refused } from './mishaps.ts';
import { planDay } from './plan.ts';
import type { Person } from './person.ts';
import type { TenantDay } from './special.ts';

/** Innocent things that happen to many people at once. */
export function crowdDay(scene: TenantDay): void {
  const { tenant, day } = scene;
  const kind = (tenant.seed * 7 + day.index) % 28;
  if (day.weekday === 0 && day.index % 14 === 7) mondayPasswords(scene);
  if (kind === 12) brokenApp(scene);
  if (kind === 17 && day.weekday < 5) outage(scene);
  if (day.weekday === 1 && day.index % 14 === 1) newStarter(scene);
}

function workers(scene: TenantDay): Person[] {
  return scene.tenant.people.filter((person) => person.style === 'office' || person.style === 'hybrid');
}

/** Passwords expired over the weekend: many people of one office fail from one address, then succeed. */
function mondayPasswords(scene: TenantDay): void {
  const { day, dice, emit } = scene;
  const office = scene.tenant.offices[1];
  if (office === undefined) return;
  const people = dice.shuffle(workers(scene).filter((person) => person.officeCity === office.place)).slice(0, dice.int(6, 14));
  for (const person of people) {
    const device = person.devices[0];
    if (device === undefined) continue;
    const at = day.from + (8 - office.place.zone) * HOUR + dice.between(0, 60) * MINUTE;
    const base = {
      type: 'interactiveUser' as const,
      who: person,
      app: APP.officeHome,
      resource: RESOURCE.officeHome,
      point: office.access(at, device.key),
      client: browserOf(device, at, true),
      trait: 'monday-passwords' as const,
    };
    const tries = dice.int(1, 4);
    for (let n = 0; n < tries; n++) emit({ ...base, at: at + n * 20_000, code: dice.pick([50126, 50126, 50055]) });
    emit({ ...base, at: at + 5 * MINUTE, factor: 'push', session: dice.uuid() });
  }
}

/** A business application keeps trying stored passwords of a dozen people from its own server. */
function brokenApp({ tenant, day, dice, emit }: TenantDay): void {
  const cloud = tenant.world.clouds[1];
  const place = cloud?.places[0];
  if (cloud === undefined || place === undefined) return;
  const app = { id: '9a8b7c6d-5e4f-4a3b-9c2d-1e0f9a8b7c6d', name: 'Helpdesk connector' };
  const people = dice.shuffle(tenant.people.filter((person) => person.userType === 'member')).slice(0, 12);
  for (const person of people) {
    for (let at = day.from + dice.wait(HOUR); at < day.from + 24 * HOUR; at += dice.between(50, 70) * MINUTE) {
      emit({
        at,
        type: 'nonInteractiveUser',
        who: person,
        app,
        resource: RESOURCE.graph,
        point: fixedPoint(cloud, place, 4711, 'cloud'),
        client: legacy('Other clients', 'Apache-HttpClient/4.5'),
        code: 50126,
        trait: 'broken-app',
      });
    }
  }
}

/** Twenty minutes of transient errors for everybody, retried again and again. */
function outage(scene: TenantDay): void {
  const { tenant, day, dice, emit } = scene;
  const from = day.from + (11 - (tenant.offices[0]?.place.zone ?? 0)) * HOUR;
  for (const person of workers(scene)) {
    const plan = planDay(tenant, person, day, dice);
    const stay = plan.laptop.find((item) => from >= item.from && from < item.to);
    const device = person.devices[0];
    if (stay === undefined || device === undefined) continue;
    for (let n = 0; n < 6; n++) {
      const at = from + dice.between(0, 20) * MINUTE;
      emit({
        at,
        type: 'nonInteractiveUser',
        who: person,
        app: APP.office,
        resource: RESOURCE.exchange,
        point: stay.access(at, device.key),
        client: browserOf(device, at, true),
        code: 90033,
        trait: 'outage',
        token: 'refreshToken',
      });
    }
  }
}

function newStarter(scene: TenantDay): void {
  const { tenant, day, dice, emit } = scene;
  const person = dice.pick(workers(scene));
  const plan = planDay(tenant, person, day, dice);
  const device = person.devices[0];
  const stay = plan.laptop[0];
  if (device === undefined || stay === undefined) return;
  refused({ tenant, person, day, plan, dice, emit }, device, stay, dice.int(4, 6), true);
}
