import type { ConversationReference } from 'botbuilder';
import type { OutboxClaim } from '../store/ports.ts';
import { cardMessage } from './message.ts';
import type { ChatDeps } from './ports.ts';
import type { Proactive } from './proactive.ts';
import { failureOf, isGone } from './retry.ts';
import { cardOf } from './views.ts';

/** Brings what people see up to what is: posts new cards, updates those that stand, tries again later what failed. */
export interface Pump {
  /** Something changed: look now. */
  wake(): void;
  /** One pass over what is due; resolves to the number of cards sent. */
  pass(): Promise<number>;
  stop(): Promise<void>;
}

const SECOND = 1_000;
const LEASE = 60 * SECOND;
const BATCH = 20;
const EVERY = 2 * SECOND;
const FIRST_WAIT = 2 * SECOND;
const LONGEST_WAIT = 300 * SECOND;

export function createPump(deps: ChatDeps, proactive: Proactive): Pump {
  let running: Promise<number> | undefined;
  let again = false;
  let stopped = false;
  let cancel = (): void => undefined;

  const pass = (): Promise<number> => {
    running ??= drain(deps, proactive).finally(() => {
      running = undefined;
    });
    return running;
  };
  const tick = (): void => {
    if (stopped) return;
    again = false;
    pass()
      .catch((error: unknown) => {
        deps.log.error({ error }, 'The outbox could not be worked on.');
        return 0;
      })
      .finally(() => {
        if (stopped) return;
        if (again) tick();
        else cancel = deps.timers.after(EVERY, tick);
      })
      .catch(() => undefined);
  };
  cancel = deps.timers.after(0, tick);
  return {
    wake: () => {
      again = true;
      if (running !== undefined) return;
      cancel();
      tick();
    },
    pass,
    stop: async () => {
      stopped = true;
      cancel();
      await running?.catch(() => 0);
    },
  };
}

async function drain(deps: ChatDeps, proactive: Proactive): Promise<number> {
  let sent = 0;
  for (;;) {
    const claims = await deps.store.outbox.claim({ now: deps.clock(), leaseMs: LEASE, limit: BATCH });
    if (claims.length === 0) return sent;
    for (const claim of claims) if (await deliver(claim, deps, proactive)) sent += 1;
  }
}

async function deliver(claim: OutboxClaim, deps: ChatDeps, proactive: Proactive): Promise<boolean> {
  const { outbox, conversations } = deps.store;
  const conversation = await conversations.get(claim.conversationId);
  if (conversation === undefined) {
    await outbox.failed(claim, 'The conversation is not known any more.', undefined);
    return false;
  }
  const card = await cardOf(claim.topic, claim.ref, deps);
  if (card === undefined) {
    await outbox.failed(claim, 'There is nothing to show any more.', undefined);
    return false;
  }
  try {
    const reference = conversation.reference as Partial<ConversationReference>;
    const activityId = await send(claim, reference, cardMessage(card), proactive);
    await outbox.sent(claim, activityId, deps.clock());
    return true;
  } catch (error) {
    const failure = failureOf(error);
    const gone = isGone(failure);
    const wait = failure.retryAfter ?? Math.min(FIRST_WAIT * 2 ** claim.attempts, LONGEST_WAIT);
    deps.log.warn({ topic: claim.topic, status: failure.status, gone }, 'A card could not be sent.');
    await outbox.failed(claim, `The channel answered ${failure.status ?? 'nothing'}.`, gone ? undefined : deps.clock() + wait);
    return false;
  }
}

async function send(
  { activityId }: OutboxClaim,
  reference: Partial<ConversationReference>,
  message: ReturnType<typeof cardMessage>,
  proactive: Proactive,
): Promise<string> {
  if (activityId === undefined) return proactive.post(reference, message);
  try {
    await proactive.update(reference, activityId, message);
    return activityId;
  } catch (error) {
    // The card was deleted, or the client forgot it: what is new must be seen all the same.
    if (failureOf(error).status !== 404) throw error;
    return proactive.post(reference, message);
  }
}
