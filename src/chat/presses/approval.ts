import { ACTION_TITLES } from '../../cards/words.ts';
import { clean } from '../../text.ts';
import { approvalCard } from '../../cards/approval-card.ts';
import type { Card } from '../../cards/card.ts';
import { isRefusal, type ApprovalView, type ContainmentAction } from '../../respond/approval.ts';
import { cardMessage } from '../message.ts';
import type { Press, Pressed } from './press.ts';
import { sendPatiently } from '../retry.ts';
import { alertWithApprovals } from '../views.ts';

const NOBODY: Pressed = { toast: 'Actions are not available here.' };

/** Opens an approval for the person on the button; nothing changes yet. */
export async function requestAction(
  { data, outlet, turn, caller, chat }: Press<'request-revoke'>,
  action: ContainmentAction,
): Promise<Pressed> {
  const { deps, pump } = chat;
  if (deps.respond === undefined) return NOBODY;
  const target = await deps.person(caller, data.userId);
  if (target === undefined) return { toast: 'That account was not found; it may have been deleted.' };
  const { alertId, evidence } = data;
  const reason = data.reason ?? '';
  const pressedAt = deps.clock();
  const result = await deps.respond.request(caller, {
    action,
    target,
    reason,
    evidence,
    ...(alertId === undefined ? {} : { alertId }),
  });
  if (isRefusal(result)) return { toast: result.text };

  const style = { timeZone: deps.timeZone, now: deps.clock() };
  const place = { topic: 'approval', ref: result.id } as const;
  const standing = await deps.store.outbox.places(place.topic, place.ref);
  // Where the channel gets the card anyway, a second one would only confuse.
  if (!standing.some(({ conversationId }) => conversationId === turn.conversation.id)) {
    const sent = await sendPatiently(() => outlet.send(cardMessage(approvalCard(result, style))), deps.timers);
    if (sent !== undefined) await deps.store.outbox.adopt({ ...place, conversationId: turn.conversation.id }, sent, deps.clock());
  }
  pump.wake();
  if (result.createdAt < pressedAt) return { toast: `${askedBefore(result, caller.userId)} ${result.status}` };
  const alert = alertId === undefined ? undefined : await deps.watch?.get(alertId);
  return alert === undefined ? { toast: result.status } : { card: await alertWithApprovals(alert, deps, style) };
}

/** The press joined what was there already: nothing new stands anywhere, so it must be said. */
function askedBefore({ requester, action, target }: ApprovalView, userId: string): string {
  const who = requester.id === userId ? 'You have' : `${clean(requester.name, 100)} has`;
  const what = `${ACTION_TITLES[action].toLowerCase()}, ${clean(target.name, 100)}`;
  return `${who} asked for this already (${what}); your reason was not added.`;
}

/** Decides or checks an approval. The first press wins; everybody else sees what happened. */
export async function onApproval(press: Press<'approve' | 'deny' | 'check-again'>): Promise<Pressed> {
  const { chat } = press;
  const { deps, pump } = chat;
  if (deps.respond === undefined) return NOBODY;
  const result = await decided(press);
  if (result === undefined) return { toast: 'There is no such approval any more.' };
  pump.wake();
  const style = { timeZone: deps.timeZone, now: deps.clock() };
  const refused = 'refused' in result;
  const view = refused ? result.approval : result;
  if (view === undefined) return { toast: refused ? result.text : '' };
  if (refused && view.state === 'requested') return { toast: result.text };
  const card = approvalCard(view, style);
  await updateUnlisted(view, card, press);
  return { card };
}

async function decided({ verb, data, caller, chat }: Press<'approve' | 'deny' | 'check-again'>) {
  const { respond } = chat.deps;
  if (verb === 'check-again') return respond?.prove(data.approvalId);
  const reason = 'reason' in data ? data.reason : undefined;
  return respond?.decide(caller, data.approvalId, verb, reason === undefined ? {} : { reason });
}

/** A card that the outbox does not know would stay as it was for everybody but the presser. */
async function updateUnlisted(view: ApprovalView, card: Card, { chat, outlet, turn }: Press): Promise<void> {
  const activityId = turn.replyToId;
  if (activityId === undefined) return;
  const places = await chat.deps.store.outbox.places('approval', view.id);
  if (places.some((place) => place.activityId === activityId)) return;
  await outlet.update(activityId, cardMessage(card)).catch((error: unknown) => {
    chat.deps.log.warn({ error }, 'A card could not be updated in place.');
  });
}
