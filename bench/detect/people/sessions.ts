import type { Device, Session } from '../clients/device.ts';
import { fraction } from '../dice.ts';
import { DAY } from '../tenant.ts';
import type { Program } from './access-of.ts';
import type { Tenant } from '../tenant.ts';
import type { Dice } from '../dice.ts';

/** Which root authentication a program uses: the operating system's, or the browser's own. */
export function slotOf(device: Device, program: Program, person: string): string {
  const own = device.form === 'kiosk' ? person : '';
  if (program === 'second-browser') return `browser-second${own}`;
  const slot = program === 'native' || device.sharesBrowser ? 'system' : 'browser';
  return slot + own;
}

/** The live session of a slot, or `undefined` when a new one is due. */
export function liveSession(device: Device, slot: string, at: number): Session | undefined {
  const session = device.sessions.get(slot);
  return session !== undefined && at < session.ends ? session : undefined;
}

/** Starts a session. Before the first day of a simulation many are already under way. */
export function startSession(tenant: Tenant, device: Device, slot: string, at: number, dice: Dice): Session {
  const days = slot.startsWith('browser') ? tenant.browserSessionDays : tenant.sessionDays;
  const isShared = device.form === 'kiosk';
  const first = !device.sessions.has(slot) && !isShared;
  const length = isShared ? 0.4 : days * (0.6 + 0.8 * dice.next());
  const born = first ? at - length * DAY * fraction(device.key, slot, at) : at;
  const session: Session = { id: dice.uuid(), born, ends: born + length * DAY + (first ? 60_000 : 0), fresh: !first };
  device.sessions.set(slot, session);
  device.past.set(slot, [...(device.past.get(slot) ?? []).slice(-8), session]);
  return session;
}
