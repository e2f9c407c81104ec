import type { Intent } from '../../command.ts';
import { featuresOf } from './features.ts';
import { FRACTION, softmax } from './linear.ts';
import learned from './weights.json' with { type: 'json' };

const intents = learned.intents as readonly Intent[];
const rowOf = new Map(learned.features.map((feature, row) => [feature, row * intents.length]));
const weights = new Int8Array(Buffer.from(learned.weights, 'base64'));

/**
 * How likely each intent is by the words of a text alone, as learned from the corpus by `bench/understand/learn.ts`: a linear
 * model, so that the same text always gives the same numbers. They sum to 1.
 */
export function likelihoods(facts: Parameters<typeof featuresOf>[0]): ReadonlyMap<Intent, number> {
  const rows = featuresOf(facts).flatMap((feature) => rowOf.get(feature) ?? []);
  const scores = intents.map((_, column) => rows.reduce((sum, row) => sum + (weights[row + column] ?? 0), 0));
  return new Map(
    softmax(scores, FRACTION / Math.sqrt(Math.max(1, rows.length))).map((share, i) => [intents[i] ?? 'unknown', share]),
  );
}
