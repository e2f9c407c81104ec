import { APP, RESOURCE } from '../clients/apps.ts';
import { browserOf } from '../clients/client.ts';
import type { Device } from '../clients/device.ts';
import { MINUTE } from '../tenant.ts';
import { pointOf } from './access-of.ts';
import { freshSignIn } from './fresh.ts';
import type { PersonDay } from './day.ts';
import { freshOnVpn, newDevice, staleClient } from './device-events.ts';
import type { Stay } from './person.ts';

/** Innocent trouble: what goes wrong for honest people, and looks like the beginning of an attack. */
export function mishapsOfDay(scene: PersonDay): void {
  const { dice, person, plan, tenant } = scene;
  const stay = plan.laptop[0] ?? plan.phone[0];
  const device = person.devices[0];
  if (stay === undefined || device === undefined || !plan.works) return;
  const { rates, knobs } = tenant;
  const happens = (rate: number) => dice.chance(rate * knobs.lookalikes);
  if (happens(rates.wrongPassword)) wrongPassword(scene, device, stay);
  if (happens(rates.promptMissed)) prompts(scene, device, stay, 'unanswered', dice.int(1, 4));
  if (happens(rates.promptMistap)) prompts(scene, device, stay, dice.pick(['denied', 'wrong-number']), dice.int(1, 2));
  if (happens(rates.newPhone)) newDevice(scene, 'phone');
  if (happens(rates.newLaptop)) newDevice(scene, 'laptop');
  if (happens(rates.policyBlock)) policyBlock(scene, device, stay);
  if (happens(rates.appRefused)) refused(scene, device, stay, dice.int(1, 2), false);
  if (happens(rates.riskNoise)) riskNoise(scene, device, stay);
  if (person.habits.staleClient) staleClient(scene);
  if (person.habits.commercialVpn !== undefined && happens(rates.freshOnVpn)) freshOnVpn(scene);
}

function browserRow(scene: PersonDay, device: Device, stay: Stay, at: number) {
  const { point } = pointOf(scene.person, device, stay, at, 'browser');
  return {
    at,
    type: 'interactiveUser' as const,
    who: scene.person,
    app: APP.officeHome,
    resource: RESOURCE.officeHome,
    point,
    client: browserOf(device, at, device.managed),
  };
}

function wrongPassword(scene: PersonDay, device: Device, stay: Stay): void {
  const at = scene.dice.between(stay.from, stay.to);
  const correlation = scene.dice.uuid();
  const count = Math.min(9, 1 + Math.floor(scene.dice.wait(1.3)));
  for (let n = 0; n < count; n++) {
    scene.emit({ ...browserRow(scene, device, stay, at + n * 15_000), code: 50126, trait: 'wrong-password', correlation });
  }
  if (count > 7)
    scene.emit({ ...browserRow(scene, device, stay, at + count * 15_000), code: 50053, trait: 'wrong-password', correlation });
  freshSignIn(scene, device, 'browser', at + count * 15_000 + (count > 7 ? 20 : 1) * MINUTE, stay, scene.dice.uuid());
}

function prompts(
  scene: PersonDay,
  device: Device,
  stay: Stay,
  factor: 'unanswered' | 'denied' | 'wrong-number',
  count: number,
): void {
  const at = scene.dice.between(stay.from, stay.to);
  const trait = factor === 'unanswered' ? ('prompt-missed' as const) : ('prompt-mistap' as const);
  const correlation = scene.dice.uuid();
  for (let n = 0; n < count; n++)
    scene.emit({ ...browserRow(scene, device, stay, at + n * 70_000), code: 500121, factor, trait, correlation });
  scene.emit({
    ...browserRow(scene, device, stay, at + count * 70_000),
    factor: 'push',
    trait,
    correlation,
    session: scene.dice.uuid(),
  });
}

/** Refused on the wrong machine or network, then done properly. */
function policyBlock(scene: PersonDay, device: Device, stay: Stay): void {
  const { dice, person } = scene;
  const at = dice.between(stay.from, stay.to);
  const other = person.devices.find((item) => !item.managed) ?? device;
  const code = dice.pick([53003, 53000]);
  const count = dice.int(1, 4);
  const elsewhere: Stay = dice.chance(0.5) ? { ...stay, access: person.mobile } : stay;
  for (let n = 0; n < count; n++)
    scene.emit({ ...browserRow(scene, other, elsewhere, at + n * MINUTE), code, factor: 'push', trait: 'policy-block' });
  scene.emit({
    ...browserRow(scene, device, stay, at + dice.between(5, 40) * MINUTE),
    factor: 'claim',
    trait: 'policy-block',
    session: dice.uuid(),
  });
}

/** Applications that somebody is not assigned to; `starter` tries all of them in the first hour. */
export function refused(scene: PersonDay, device: Device, stay: Stay, count: number, starter: boolean): void {
  const at = scene.dice.between(stay.from, stay.to);
  for (let n = 0; n < count; n++) {
    const app = { id: `7c0e1f2a-0000-4000-8000-00000000000${n % 10}`, name: `Business application ${n}` };
    const code = scene.dice.pick([50105, 50105, 65001, 90095]);
    const row = browserRow(scene, device, stay, at + n * 6 * MINUTE);
    scene.emit({ ...row, app, code, factor: 'claim', trait: starter ? 'new-starter' : 'app-refused' });
  }
}

function riskNoise(scene: PersonDay, device: Device, stay: Stay): void {
  const at = scene.dice.between(stay.from, stay.to);
  const risk = {
    level: scene.dice.pick(['low', 'low', 'medium'] as const),
    types: [scene.dice.pick(['unfamiliarFeatures', 'unlikelyTravel', 'anonymizedIPAddress'])],
  };
  scene.emit({ ...browserRow(scene, device, stay, at), factor: 'claim', risk, trait: 'risk-noise', session: scene.dice.uuid() });
}
