import type { Activity, TurnContext } from 'botbuilder';
import type { Chat } from './chat.ts';
import type { Turn } from './turn.ts';

/** Where an answer goes: within the turn while it lasts, by itself afterwards, because the packages revoke a turn that is over. */
export interface Outlet {
  /** @returns the id of the activity */
  send(message: Partial<Activity>): Promise<string | undefined>;
  update(activityId: string, message: Partial<Activity>): Promise<void>;
  /** The turn is over. */
  end(): void;
}

export function openOutlet(context: TurnContext, turn: Turn, { proactive }: Chat): Outlet {
  let open = true;
  const { reference } = turn.conversation;
  return {
    send: async (message) => (open ? (await context.sendActivity(message))?.id : proactive.post(reference, message)),
    update: async (activityId, message) => {
      if (open) await context.updateActivity({ ...message, id: activityId });
      else await proactive.update(reference, activityId, message);
    },
    end: () => {
      open = false;
    },
  };
}
