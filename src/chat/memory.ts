import { LRUCache } from 'lru-cache';
import { HOUR, type Clock } from '../clock.ts';
import type { ChannelSubscription } from '../commands/context.ts';
import type { RespondDoor } from '../respond/approval.ts';
import type { ConversationTable, Outbox } from '../store/ports.ts';
import type { WatchDoor } from '../watch/alert.ts';
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

export interface MemoryDeps {
  readonly store: { readonly conversations: ConversationTable; readonly outbox: Outbox };
  readonly watch?: WatchDoor | undefined;
  readonly respond?: RespondDoor | undefined;
  readonly clock: Clock;
}

/** Cards that a conversation gets at once when it subscribes: what is open, newest first. */
const MOST_OPEN = 10;

export function createMemory(deps: MemoryDeps): Memory {
  const { clock } = deps;
  const { conversations } = deps.store;
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
        await postOpen(turn.conversation.id, deps);
      },
      unsubscribe: async () => {
        await conversations.subscribe(turn.conversation.id, false);
      },
    }),
  };
}

/** Whoever subscribes in the middle of an attack must not have to wait for the next one. */
async function postOpen(conversationId: string, { store, watch, respond, clock }: MemoryDeps): Promise<void> {
  const alerts = ((await watch?.alerts({ open: true })) ?? []).filter((alert) => alert.posted).slice(0, MOST_OPEN);
  for (const { id } of alerts.reverse()) await store.outbox.post({ topic: 'alert', ref: id, conversationId }, clock());
  for (const { id } of ((await respond?.open()) ?? []).slice(0, MOST_OPEN))
    await store.outbox.post({ topic: 'approval', ref: id, conversationId }, clock());
}
