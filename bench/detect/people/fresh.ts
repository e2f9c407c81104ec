import { APP, RESOURCE } from '../clients/apps.ts';
import { browserOf, nativeOf } from '../clients/client.ts';
import type { Client } from '../clients/client.ts';
import type { Device } from '../clients/device.ts';
import { pointOf } from './access-of.ts';
import type { Program } from './access-of.ts';
import type { PersonDay } from './day.ts';
import type { Stay } from './person.ts';
import { liveSession, slotOf, startSession } from './sessions.ts';

/** The session's id; when a new one begins, the interactive rows of its beginning are written first. */
export function sessionAt(scene: PersonDay, device: Device, program: Program, at: number, stay: Stay): string {
  const slot = slotOf(device, program, scene.person.id);
  const live = liveSession(device, slot, at);
  if (live !== undefined) return live.id;
  const session = startSession(scene.tenant, device, slot, at, scene.dice);
  if (session.fresh) freshSignIn(scene, device, program, at - 20_000, stay, session.id);
  return session.id;
}

/** Password and second factor, as people do it: often the prompt first, then the success, in one correlation. */
export function freshSignIn(scene: PersonDay, device: Device, program: Program, at: number, stay: Stay, session: string): void {
  const { person, dice } = scene;
  const { point, trait } = pointOf(person, device, stay, at, program);
  const phone = device.form === 'phone' || device.form === 'tablet';
  const correlation = dice.uuid();
  const app = program !== 'native' ? APP.officeHome : phone ? APP.outlookMobile : APP.office;
  const base = {
    type: 'interactiveUser' as const,
    who: person,
    app,
    resource: program !== 'native' ? RESOURCE.officeHome : RESOURCE.exchange,
    point,
    client: clientFor(device, program, at, app.name),
    trait,
    session,
    correlation,
  };
  if (dice.chance(0.5)) scene.emit({ ...base, at: at - 30_000, code: 50074, factor: 'none' });
  if (program !== 'native' && dice.chance(0.4)) scene.emit({ ...base, at: at - 5_000, code: 50140, factor: 'push' });
  scene.emit({ ...base, at, factor: 'push' });
}

function clientFor(device: Device, program: Program, at: number, app: string): Client {
  if (program === 'native') return nativeOf(device, app);
  if (program === 'second-browser') return browserOf(otherBrowser(device), at, false);
  return browserOf(device, at, device.managed && device.sharesBrowser);
}

export function otherBrowser(device: Device): Device {
  return { ...device, browser: device.browser === 'Firefox' ? 'Chrome' : 'Firefox' };
}
