import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock.ts';

/** Teams takes about seven messages a second in one conversation. */
const PER_SECOND = 7;
const MOST = 1_000;

/** Spreads messages into one conversation: how long the next one must wait. */
export function createPace(clock: Clock): (conversationId: string) => number {
  const next = new LRUCache<string, number>({ max: MOST });
  return (conversationId) => {
    const now = clock();
    const at = Math.max(now, next.get(conversationId) ?? now);
    next.set(conversationId, at + 1_000 / PER_SECOND);
    return at - now;
  };
}
