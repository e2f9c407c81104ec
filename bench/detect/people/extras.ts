import { APP, BROWSER, RESOURCE, SERVICE_EGRESS } from '../clients/apps.ts';
import { browserOf, tool } from '../clients/client.ts';
import type { Device } from '../clients/device.ts';
import { hash } from '../dice.ts';
import { rotatingPool } from '../networks/access.ts';
import { HOUR, MINUTE } from '../tenant.ts';
import { pointOf } from './access-of.ts';
import { developerDay } from './developer.ts';
import { sessionAt } from './fresh.ts';
import type { PersonDay } from './day.ts';
import type { Stay } from './person.ts';

const AZURE = { asn: 8075, name: 'Microsoft' };

/** Rows beyond the ordinary that come from a person's habits: services, web applications, developer tools. */
export function habitsOfDay(scene: PersonDay): void {
  const laptop = scene.person.devices.find((device) => device.form === 'laptop');
  const stay = scene.plan.laptop[0];
  if (laptop === undefined || stay === undefined || !scene.plan.works) return;
  if (scene.person.habits.webApp) webApplication(scene, laptop, stay);
  if (scene.person.habits.serviceEgress) serviceEgress(scene, laptop, stay);
  if (scene.person.habits.developer) developerDay(scene, laptop, stay);
  if (scene.person.habits.admin) adminDay(scene, laptop, stay);
  if (scene.plan.laptop.some((item) => item.trait === 'office')) openTab(scene);
}

/** A confidential client renews on its server; the log keeps the address of the first issue wherever its user goes. */
function webApplication(scene: PersonDay, laptop: Device, stay: Stay): void {
  const { person, dice, emit } = scene;
  const app = { id: '5d1f0a7c-2b7e-4a30-9d0e-0c5f8f3a9e11', name: `${scene.tenant.world.company} Intranet` };
  const first = stay.from + dice.wait(HOUR / 2);
  const { point } = pointOf(person, laptop, stay, first, 'browser');
  const session = sessionAt(scene, laptop, 'browser', first, stay);
  const base = {
    who: person,
    app,
    resource: RESOURCE.graph,
    point,
    session,
    trait: 'confidential-client' as const,
    factor: 'claim' as const,
  };
  emit({ ...base, at: first, type: 'interactiveUser', client: browserOf(laptop, first, laptop.sharesBrowser) });
  for (let at = first + HOUR; at < first + 10 * HOUR; at += HOUR + dice.wait(5 * MINUTE)) {
    emit({ ...base, at, type: 'nonInteractiveUser', client: tool(''), token: 'refreshToken', confidential: true });
  }
}

/** Microsoft's own services act for the person from Azure addresses. */
function serviceEgress(scene: PersonDay, laptop: Device, stay: Stay): void {
  const { person, dice, emit, tenant } = scene;
  const pool = rotatingPool(AZURE, tenant.world.microsoft, hash(person.id, 'egress'), 30, 'microsoft');
  const count = dice.int(1, 10);
  for (let n = 0; n < count; n++) {
    const at = stay.from + dice.between(0, 10) * HOUR;
    const [app, resource] = dice.pick(SERVICE_EGRESS);
    const own = dice.chance(0.6) ? { session: sessionAt(scene, laptop, 'native', at, stay) } : {};
    emit({
      at,
      type: 'nonInteractiveUser',
      who: person,
      app,
      resource,
      point: pool(at, app.name),
      client: tool(''),
      trait: 'service-egress',
      factor: 'claim',
      token: 'none',
      ...own,
    });
  }
}

/** The computer at home keeps a tab alive while its owner is in the office: two honest streams at once. */
function openTab({ person, day, plan, dice, emit }: PersonDay): void {
  const pc = person.devices.find((device) => device.form === 'pc');
  const session = pc?.sessions.get('browser');
  if (pc === undefined || session === undefined || !dice.chance(0.4)) return;
  const until = Math.min(session.ends, plan.midnight + 19 * HOUR);
  for (let at = day.from + 7 * HOUR; at < until; at += dice.between(40, 80) * MINUTE) {
    const [app, resource] = dice.pick(BROWSER);
    const point = person.home(at, pc.key);
    emit({
      at,
      type: 'nonInteractiveUser',
      who: person,
      app,
      resource,
      point,
      client: browserOf(pc, at, false),
      trait: 'open-tab',
      factor: 'claim',
      session: session.id,
      token: 'refreshToken',
      binding: 'unbound',
    });
  }
}

function adminDay(scene: PersonDay, laptop: Device, stay: Stay): void {
  const { person, dice, emit } = scene;
  const count = dice.int(0, 3);
  for (let n = 0; n < count; n++) {
    const at = dice.between(stay.from, stay.to);
    const { point, trait } = pointOf(person, laptop, stay, at, 'browser');
    const session = sessionAt(scene, laptop, 'browser', at, stay);
    emit({
      at,
      type: 'interactiveUser',
      who: person,
      app: APP.portal,
      resource: RESOURCE.management,
      point,
      client: browserOf(laptop, at, true),
      session,
      trait,
      factor: dice.chance(0.5) ? 'push' : 'claim',
    });
  }
}
