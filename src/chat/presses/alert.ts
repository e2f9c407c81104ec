import { HOUR } from '../../clock.ts';
import { isWatchRefusal, type AlertView, type WatchDoor, type WatchRefusal } from '../../watch/alert.ts';
import type { Press, Pressed } from './press.ts';
import { alertWithApprovals } from '../views.ts';

type AlertPress = Press<'acknowledge' | 'assign' | 'close' | 'mute-alert'>;

/** Works on an alert; everybody's card follows through the outbox. */
export async function onAlert(press: AlertPress): Promise<Pressed> {
  const { deps, pump } = press.chat;
  if (deps.watch === undefined) return { toast: 'Alerts are not available here.' };
  const pressedAt = deps.clock();
  const result = await changed(press, deps.watch);
  if (isWatchRefusal(result)) return { toast: result.text };
  const stands = result.updatedAt < pressedAt && result.assignee?.id === press.caller.userId;
  if (press.verb === 'assign' && stands) return { toast: 'You have it already.' };
  pump.wake();
  return { card: await alertWithApprovals(result, deps, { timeZone: deps.timeZone, now: deps.clock() }) };
}

async function changed(press: AlertPress, watch: WatchDoor): Promise<AlertView | WatchRefusal> {
  const { verb, data, caller } = press;
  switch (verb) {
    case 'acknowledge':
      return watch.acknowledge(caller, data.alertId);
    case 'assign':
      return watch.assign(caller, data.alertId);
    case 'close': {
      const { alertId, verdict, note } = data as Press<'close'>['data'];
      return watch.close(caller, alertId, verdict, note);
    }
    case 'mute-alert':
      return muted(press as Press<'mute-alert'>, watch);
  }
}

/** Mutes what the alert is about, and leaves the alert to be closed by a person. */
async function muted({ data, caller, chat }: Press<'mute-alert'>, watch: WatchDoor): Promise<AlertView | WatchRefusal> {
  const { alertId, hours, reason } = data;
  const { outbox } = chat.deps.store;
  const now = chat.deps.clock();
  const alert = await watch.get(alertId);
  if (alert === undefined) return { refused: 'no-such-alert', text: 'There is no such alert any more.' };
  const { subject } = alert;
  if (subject.kind === 'tenant')
    return {
      refused: 'nothing-to-mute',
      text: 'This alert is about the whole tenant: mute an address or an application by name.',
    };
  const what = subject.kind === 'user' ? { user: subject.id } : { app: subject.id };
  const name = subject.upn ?? subject.name;
  const known = name === undefined ? what : { ...what, name };
  const mute = await watch.mute(caller, { ...known, durationMs: hours * HOUR, ...(reason === undefined ? {} : { reason }) });
  if (isWatchRefusal(mute)) return mute;
  await outbox.touch('alert', alertId, now);
  return (await watch.get(alertId)) ?? alert;
}
