// node scripts/run.mjs bench/understand/learn.ts: learns the weights of src/understand/intent/learned from the corpus. Run it after
// the lexicon or the corpus changed; the same corpus gives the same weights. exam-2 is never learned from: it measures.
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { INTENTS, type Intent } from '../../src/understand/command.ts';
import { featuresOf } from '../../src/understand/intent/learned/features.ts';
import { FRACTION, softmax } from '../../src/understand/intent/learned/linear.ts';
import type { ParseContext } from '../../src/understand/reading.ts';
import { readText } from '../../src/understand/read.ts';
import { cleanText } from '../../src/understand/text/clean.ts';
import { ALL_PHRASINGS } from '../../test/understand/phrasings/all.ts';
import { CONTEXT } from '../../test/understand/phrasings/phrasing.ts';
import { LEARNED_FROM, random, readCorpus } from './corpus.ts';

const ROUNDS = 12;
/** First step of each weight; it shrinks with the square root of what was stepped so far (AdaGrad). */
const STEP = 0.3;
/** Keeps weights small that few phrases ask for. */
const SHRINK = 0.0001;
/** Features of fewer phrases are chance. */
const LEAST_PHRASES = 2;
const FILE = 'src/understand/intent/learned/weights.json';

/** Phrasings of exams that measure: they are tested, and never learned from. */
const ONLY_TESTED = 'last exams';

const tested = ALL_PHRASINGS.filter(([name]) => name !== ONLY_TESTED)
  .flatMap(([, phrasings]) => phrasings)
  .map(([intent, text]) => ({ text, intent, ...CONTEXT }));
const phrases = LEARNED_FROM.flatMap((file) => readCorpus(file))
  .filter(({ acceptAnyNonAction }) => acceptAnyNonAction !== true)
  .map(({ text, expect, now, timezone, locale }) => ({
    text,
    intent: expect.intent,
    now: Date.parse(now),
    timeZone: timezone,
    locale,
  }));
const examples = [...tested, ...phrases].map((phrase) => ({
  seen: seenIn(phrase),
  intent: INTENTS.indexOf(phrase.intent as Intent),
}));
const features = usual(examples.map(({ seen }) => seen));
const rowOf = new Map(features.map((feature, row) => [feature, row] as const));
const rows = examples.map(({ seen, intent }) => ({ rows: seen.flatMap((feature) => rowOf.get(feature) ?? []), intent }));
const weights = learn();
const file = JSON.stringify({
  intents: INTENTS,
  features,
  weights: Buffer.from(Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / FRACTION))))).toString(
    'base64',
  ),
});
writeFileSync(FILE, await format(file, { ...(await resolveConfig(FILE)), parser: 'json' }));
console.log(`${examples.length} phrases, ${features.length} features: ${FILE}`);

function seenIn({ text, ...context }: ParseContext & { readonly text: string }): readonly string[] {
  return featuresOf(readText(cleanText(text), context));
}

function usual(all: readonly (readonly string[])[]): readonly string[] {
  const phrasesOf = new Map<string, number>();
  for (const feature of all.flat()) phrasesOf.set(feature, (phrasesOf.get(feature) ?? 0) + 1);
  return [...phrasesOf].flatMap(([feature, n]) => (n >= LEAST_PHRASES ? feature : [])).sort();
}

/** Logistic regression, one phrase at a time in an order that the seed gives. */
function learn(): Float64Array {
  const width = INTENTS.length;
  const found = new Float64Array(features.length * width);
  const stepped = new Float64Array(found.length).fill(1e-6);
  const next = random(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { rows: active, intent } of shuffled(rows, next)) {
      const scale = 1 / Math.sqrt(Math.max(1, active.length));
      const scores = INTENTS.map((_, column) => active.reduce((sum, row) => sum + (found[row * width + column] ?? 0), 0));
      const errors = softmax(scores, scale).map((share, column) => (share - (column === intent ? 1 : 0)) * scale);
      for (const row of active) {
        errors.forEach((error, column) => {
          const at = row * width + column;
          const slope = error + SHRINK * (found[at] ?? 0);
          const sum = (stepped[at] ?? 0) + slope * slope;
          stepped[at] = sum;
          found[at] = (found[at] ?? 0) - (STEP * slope) / Math.sqrt(sum);
        });
      }
    }
  }
  return found;
}

function shuffled<T>(list: readonly T[], next: () => number): readonly T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const k = Math.floor(next() * (i + 1));
    [out[i], out[k]] = [out[k] as T, out[i] as T];
  }
  return out;
}
