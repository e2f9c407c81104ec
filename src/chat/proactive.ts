import type { Activity, ConversationReference, TurnContext } from 'botbuilder';
import type { ChatAdapter } from './adapter.ts';
import { createPace } from './pace.ts';
import type { ChatDeps } from './ports.ts';
import { wait } from './retry.ts';

/** Messages outside a turn: alerts, late answers, updates of cards that stand somewhere. */
export interface Proactive {
  /** @returns the id of the activity */
  post(reference: Partial<ConversationReference>, message: Partial<Activity>): Promise<string>;
  update(reference: Partial<ConversationReference>, activityId: string, message: Partial<Activity>): Promise<void>;
}

export function createProactive(adapter: ChatAdapter, { identity, clock, timers }: ChatDeps): Proactive {
  const pace = createPace(clock);
  const within = async (
    reference: Partial<ConversationReference>,
    act: (context: TurnContext) => Promise<void>,
  ): Promise<void> => {
    const delay = pace(reference.conversation?.id ?? '');
    if (delay > 0) await wait(timers, delay);
    // Errors must reach the caller, which knows whether to try again; the adapter's own handler would swallow them.
    let failure: unknown;
    await adapter.continueConversationAsync(identity.appId, reference, async (context) => {
      await act(context).catch((error: unknown) => {
        failure = error;
      });
    });
    if (failure !== undefined)
      throw failure instanceof Error ? failure : new Error('The channel refused the message.', { cause: failure });
  };
  return {
    post: async (reference, message) => {
      let id = '';
      await within(reference, async (context) => {
        id = (await context.sendActivity(message))?.id ?? '';
      });
      return id;
    },
    update: (reference, activityId, message) =>
      within(reference, async (context) => {
        await context.updateActivity({ ...message, id: activityId });
      }),
  };
}
