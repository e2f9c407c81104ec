import { APP, RESOURCE } from '../clients/apps.ts';
import type { App } from '../clients/apps.ts';
import { browserOf, copied, nativeOf } from '../clients/client.ts';
import type { Client } from '../clients/client.ts';
import type { Device } from '../clients/device.ts';
import type { Access } from '../networks/point.ts';
import { HOUR } from '../tenant.ts';
import type { Touch } from '../rows/touch.ts';
import type { AttackScene } from './attack.ts';

/** What was taken from the victim: a live session and how the victim's programs look. */
export interface Loot {
  readonly session: string;
  readonly device: Device;
  readonly browser: Client;
  readonly native: Client;
}

/** Takes the browser's (or the system's) session from the victim's laptop as it is at this moment. */
export function take({ victim, dice }: AttackScene, at: number, slot: 'system' | 'browser'): Loot {
  const device = victim.devices.find((item) => item.form === 'laptop') ?? victim.devices[0];
  if (device === undefined) throw new RangeError('the victim has no device');
  const wanted = device.sharesBrowser ? 'system' : slot;
  const session = (device.past.get(wanted) ?? []).findLast((item) => item.born <= at) ?? device.sessions.get('system');
  return {
    session: session?.id ?? dice.uuid(),
    device,
    browser: browserOf(device, at, true),
    native: nativeOf(device, APP.office.name),
  };
}

/** Session cookies carry the device's claims in about a third of the cases. */
export function cookieClient(loot: Loot, scene: AttackScene): Client {
  return scene.dice.chance(0.35) ? loot.browser : copied(loot.browser);
}

export interface Replay {
  readonly session: string;
  readonly access: Access;
  readonly client: Client;
  readonly from: number;
  readonly hours: number;
  readonly count: number;
  /** Share of rows that show a browser opening something (interactive without a prompt). */
  readonly interactive: number;
  readonly apps: readonly (readonly [App, App])[];
  readonly extra?: Partial<Touch>;
}

export const WEB_LOOT: readonly (readonly [App, App])[] = [
  [APP.outlookWeb, RESOURCE.exchange],
  [APP.officeHome, RESOURCE.officeHome],
  [APP.sharePointWeb, RESOURCE.sharePoint],
];
export const TOKEN_LOOT: readonly (readonly [App, App])[] = [
  [APP.office, RESOURCE.exchange],
  [APP.teams, RESOURCE.graph],
  [APP.oneDrive, RESOURCE.sharePoint],
];

/** Uses a session from elsewhere: rows of the victim's id that the victim did not make. */
export function replay(scene: AttackScene, plan: Replay): void {
  const { dice, victim } = scene;
  for (let n = 0; n < plan.count; n++) {
    const at = plan.from + (n === 0 ? 0 : dice.between(0, plan.hours) * HOUR);
    const [app, resource] = dice.pick(plan.apps);
    const opens = n === 0 ? plan.interactive > 0 : dice.chance(plan.interactive);
    scene.emit({
      at,
      type: opens ? 'interactiveUser' : 'nonInteractiveUser',
      who: victim,
      app,
      resource,
      point: plan.access(at, 'attacker'),
      client: plan.client,
      trait: 'attack',
      factor: 'claim',
      session: plan.session,
      token: opens ? 'none' : 'refreshToken',
      binding: 'unbound',
      ...plan.extra,
    });
  }
}

/** A moment while the victim works. */
export function atWork({ dice, begins, ends }: AttackScene): number {
  return dice.between(begins + HOUR, Math.max(begins + 1.1 * HOUR, ends - 0.5 * HOUR));
}

/** A moment in the night after the victim's working day. */
export function atNight({ dice, ends }: AttackScene): number {
  return ends + dice.between(6, 10) * HOUR;
}
