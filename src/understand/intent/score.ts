import { LRUCache } from 'lru-cache';
import { INTENTS } from '../command.ts';
import type { Intent } from '../command.ts';
import { COMPILED } from './cues.ts';

export interface Scored {
  readonly intent: Intent;
  readonly weight: number;
}

/** Below this a sentence says nothing that Signpost knows. */
export const THRESHOLD = 3;

/** Names and values are placeholders in a shape, so that a helpdesk's day has few of them; long ones hardly come twice. */
const LONGEST_KEPT = 200;
const scored = new LRUCache<string, readonly Scored[]>({ max: 500 });

/** The weight of each intent in one sentence, heaviest first; intents without a cue are left out. */
export function scoreSentence(shape: string): readonly Scored[] {
  const kept = scored.get(shape);
  if (kept !== undefined) return kept;
  const scores = searched(shape);
  if (shape.length <= LONGEST_KEPT) scored.set(shape, scores);
  return scores;
}

function searched(shape: string): readonly Scored[] {
  const found = new Map<Intent, number>();
  for (const cue of COMPILED) {
    if (!found.has(cue.intent) && cue.pattern.test(shape)) found.set(cue.intent, cue.weight);
  }
  return rank(found);
}

/** The heaviest weight of each intent in any sentence. */
export function mergeScores(lists: readonly (readonly Scored[])[]): readonly Scored[] {
  const best = new Map<Intent, number>();
  for (const { intent, weight } of lists.flat()) best.set(intent, Math.max(weight, best.get(intent) ?? 0));
  return rank(best);
}

function rank(weights: ReadonlyMap<Intent, number>): readonly Scored[] {
  const order = (intent: Intent): number => INTENTS.indexOf(intent);
  return [...weights]
    .map(([intent, weight]) => ({ intent, weight }))
    .sort((a, b) => b.weight - a.weight || order(a.intent) - order(b.intent));
}
