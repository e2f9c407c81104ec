import { LRUCache } from 'lru-cache';
import { MINUTE, type Clock } from '../clock.ts';
import type { Previous } from '../understand/reading.ts';
import type { Turn } from './turn.ts';

const MOST = 2_000;
const LIVES = 30 * MINUTE;

/** What each person asked last in each conversation; forgotten after half an hour. */
export interface FollowUps {
  previous(turn: Turn): Previous | undefined;
  remember(turn: Turn, previous: Previous): void;
}

export function createFollowUps(clock: Clock): FollowUps {
  const kept = new LRUCache<string, Previous>({ max: MOST });
  return {
    previous: (turn) => {
      const found = kept.get(keyOf(turn));
      return found === undefined || clock() - found.at > LIVES ? undefined : found;
    },
    remember: (turn, previous) => {
      kept.set(keyOf(turn), previous);
    },
  };
}

function keyOf({ person, conversation }: Turn): string {
  return `${person.id ?? person.channelId}\n${conversation.id}`;
}
