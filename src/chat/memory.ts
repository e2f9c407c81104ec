import { LRUCache } from 'lru-cache';
import { HOUR, type Clock } from '../clock.ts';
import type { ChannelSubscription } from '../commands/context.ts';
import type { ConversationTable } from '../store/ports.ts';
import type { Turn } from './turn.ts';

const MOST = 5_000;
/** A reference is written again after this long: the service URL of a tenant can change. */
const FRESH = HOUR;

/** Keeps conversation references, so that the bot can post after a restart before anybody has written to it. */
export interface Memory {
  remember(turn: Turn): Promise<void>;
  forget(turn: Turn): Promise<void>;
  /** Alerts of the watcher into this conversation. */
  subscription(turn: Turn): ChannelSubscription;
}

export function createMemory(conversations: ConversationTable, clock: Clock): Memory {
  const written = new LRUCache<string, number>({ max: MOST });
  const write = async (turn: Turn): Promise<void> => {
    const { id, kind, reference } = turn.conversation;
    await conversations.remember({ id, tenantId: turn.tenantId, kind, reference, updatedAt: clock() });
    written.set(id, clock());
  };
  return {
    remember: async (turn) => {
      const last = written.get(turn.conversation.id);
      if (last === undefined || clock() - last > FRESH) await write(turn);
    },
    forget: async ({ conversation }) => {
      written.delete(conversation.id);
      await conversations.forget(conversation.id);
    },
    subscription: (turn) => ({
      subscribed: async () => (await conversations.get(turn.conversation.id))?.subscribed ?? false,
      subscribe: async () => {
        await write(turn);
        await conversations.subscribe(turn.conversation.id, true);
      },
      unsubscribe: async () => {
        await conversations.subscribe(turn.conversation.id, false);
      },
    }),
  };
}
