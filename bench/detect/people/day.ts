import { APP, BROWSER, DESKTOP, PHONE, RESOURCE } from '../clients/apps.ts';
import type { App } from '../clients/apps.ts';
import { browserOf, nativeOf } from '../clients/client.ts';
import type { Device } from '../clients/device.ts';
import { fraction } from '../dice.ts';
import type { Dice } from '../dice.ts';
import { HOUR } from '../tenant.ts';
import type { Day, Emit, Tenant } from '../tenant.ts';
import { pointOf } from './access-of.ts';
import type { Person, Stay } from './person.ts';
import type { DayPlan } from './plan.ts';
import { otherBrowser, sessionAt } from './fresh.ts';

export interface PersonDay {
  readonly tenant: Tenant;
  readonly person: Person;
  readonly day: Day;
  readonly plan: DayPlan;
  readonly dice: Dice;
  readonly emit: Emit;
}

/** Ordinary rows of one person and day: every device, its programs, its tokens renewed in the background. */
export function ordinaryDay(scene: PersonDay): void {
  for (const device of scene.person.devices) {
    const stays = staysFor(scene, device);
    for (const stay of stays) {
      morning(scene, device, stay);
      background(scene, device, stay);
      browsing(scene, device, stay);
    }
  }
}

function staysFor(scene: PersonDay, device: Device): readonly Stay[] {
  const { plan, person } = scene;
  switch (device.form) {
    case 'laptop':
    case 'kiosk':
      return plan.laptop;
    case 'phone':
      return plan.phone;
    case 'tablet':
    case 'pc':
      return person.style === 'guest' ? plan.laptop : eveningOf(scene, device);
    case 'cloud-pc':
    case 'jump-host':
      return plan.works ? cloudStays(scene, device) : [];
  }
}

function eveningOf(scene: PersonDay, device: Device): Stay[] {
  const { person, plan, day } = scene;
  const isAway = person.trips.some((trip) => day.index >= trip.firstDay && day.index <= trip.lastDay);
  if (isAway || fraction(person.id, device.key, day.index) > 0.4) return [];
  return [{ from: plan.midnight + 19.5 * HOUR, to: plan.midnight + 22 * HOUR, trait: 'home', access: person.home }];
}

/** Cloud desktops and jump hosts live in Azure: one address each, whatever their owner's place. */
function cloudStays(scene: PersonDay, device: Device): Stay[] {
  const { person, plan, tenant } = scene;
  const stay = plan.laptop[0];
  if (stay === undefined) return [];
  const azure = tenant.world.microsoft[0] ?? person.city;
  const last = 1 + Math.floor(fraction(person.id, device.key) * 250);
  const point = { ip: `20.${50 + (last % 40)}.${last}.${last}`, asn: 8075, place: azure, kind: 'cloud' as const };
  const hours = device.form === 'jump-host' ? 1.5 : 6;
  return [
    {
      from: stay.from + 0.5 * HOUR,
      to: stay.from + hours * HOUR,
      trait: device.form === 'cloud-pc' ? 'cloud-pc' : 'jump-host',
      access: () => point,
    },
  ];
}

/** Windows sign-in when the lid opens; a new root session when the old one has ended. */
function morning(scene: PersonDay, device: Device, stay: Stay): void {
  if (!device.managed) return;
  const at = stay.from + scene.dice.wait(3 * 60_000);
  const { point, trait } = pointOf(scene.person, device, stay, at, 'native');
  const session = sessionAt(scene, device, 'native', at, stay);
  const isWindows = device.os.startsWith('Windows');
  const client = isWindows ? nativeOf(device, APP.windows.name) : browserOf(device, at, true);
  scene.emit({
    at,
    type: 'interactiveUser',
    who: scene.person,
    app: isWindows ? APP.windows : APP.officeHome,
    resource: isWindows ? RESOURCE.aadGraph : RESOURCE.officeHome,
    point,
    client,
    trait: device.form === 'kiosk' ? 'kiosk' : trait,
    factor: isWindows ? 'hello' : 'claim',
    session,
    token: isWindows ? 'none' : 'primaryRefreshToken',
    binding: device.bound ? 'bound' : 'none',
  });
}

function background(scene: PersonDay, device: Device, stay: Stay): void {
  const { person, dice } = scene;
  if (device.form === 'pc') return;
  const phone = device.form === 'phone' || device.form === 'tablet';
  const apps = phone ? PHONE : DESKTOP;
  const pace = (phone ? 0.35 : 1) * person.pace;
  for (const [app, resource] of apps) {
    for (let at = stay.from + dice.wait(HOUR / pace); at < stay.to; at += dice.wait(HOUR / pace)) {
      backgroundRow(scene, device, stay, at, [app, resource]);
    }
  }
}

function backgroundRow(scene: PersonDay, device: Device, stay: Stay, at: number, [app, resource]: readonly [App, App]): void {
  const { person, dice } = scene;
  const { point, trait } = pointOf(person, device, stay, at, 'native');
  scene.emit({
    at,
    type: 'nonInteractiveUser',
    who: person,
    app,
    resource,
    point,
    client: nativeOf(device, app.name),
    trait: device.form === 'kiosk' ? 'kiosk' : trait,
    factor: 'claim',
    session: sessionAt(scene, device, 'native', at, stay),
    token: device.id !== undefined && dice.chance(0.5) ? 'primaryRefreshToken' : 'refreshToken',
    binding: device.bound ? 'bound' : device.form === 'phone' ? 'none' : 'unbound',
  });
}

function browsing(scene: PersonDay, device: Device, stay: Stay): void {
  const { person, dice, tenant } = scene;
  const phone = device.form === 'phone' || device.form === 'tablet';
  const pace = (phone ? 0.05 : 0.6) * person.pace * 2;
  for (let at = stay.from + dice.wait(HOUR / pace); at < stay.to; at += dice.wait(HOUR / pace)) {
    const interactive = dice.chance(0.2);
    const second = person.habits.secondBrowser && !phone && dice.chance(0.3);
    const program = second ? 'second-browser' : 'browser';
    const { point, trait } = pointOf(person, device, stay, at, program);
    // A browser that shares the system's session shows its device but for some back-channel rows; any other shows none.
    const shares = device.sharesBrowser && !second;
    const known = shares && !dice.chance(interactive ? tenant.deviceIdLost / 5 : tenant.deviceIdLost);
    const [app, resource] = dice.pick(BROWSER);
    scene.emit({
      at,
      type: interactive ? 'interactiveUser' : 'nonInteractiveUser',
      who: person,
      app,
      resource,
      point,
      client: browserOf(second ? otherBrowser(device) : device, at, known),
      trait: device.form === 'kiosk' ? 'kiosk' : trait,
      factor: 'claim',
      session: sessionAt(scene, device, program, at, stay),
      token: known ? 'primaryRefreshToken' : interactive ? 'none' : 'refreshToken',
      binding: device.bound && shares && !dice.chance(0.01) ? 'bound' : 'unbound',
    });
  }
}
