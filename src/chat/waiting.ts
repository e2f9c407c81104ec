import { LRUCache } from 'lru-cache';
import { MINUTE, type Clock } from '../clock.ts';
import type { Question } from './question.ts';
import type { Turn } from './turn.ts';

const MOST = 1_000;
const LIVES = 15 * MINUTE;

/** The question that a person asked before signing in; answered once, right after. */
export interface Waiting {
  keep(turn: Turn, question: Question): void;
  take(turn: Turn): Question | undefined;
}

export function createWaiting(clock: Clock): Waiting {
  const kept = new LRUCache<string, { readonly question: Question; readonly at: number }>({ max: MOST });
  return {
    keep: (turn, question) => {
      kept.set(keyOf(turn), { question, at: clock() });
    },
    take: (turn) => {
      const found = kept.get(keyOf(turn));
      kept.delete(keyOf(turn));
      return found === undefined || clock() - found.at > LIVES ? undefined : found.question;
    },
  };
}

function keyOf({ person, conversation }: Turn): string {
  return `${person.channelId}\n${conversation.id}`;
}
