import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { parse } from '../../src/understand/parse.ts';
import { generateCorpus, LEARNED_FROM, readCorpus } from './corpus.ts';
import type { Phrase } from './corpus.ts';
import { HOSTILE } from './hostile.ts';
import { isExact } from './judge.ts';

// node scripts/run.mjs bench/understand/main.ts [--failures] [FILE…]: accuracy on a corpus and on a generated one, and the cost of a sentence.
const { values, positionals } = parseArgs({ allowPositionals: true, options: { failures: { type: 'boolean', default: false } } });
const files = positionals.length > 0 ? positionals : LEARNED_FROM;

const sets = [
  ...files.map((file) => [file, readCorpus(file)] as const),
  ['generated (seed 1)', generateCorpus(4000, 1)] as const,
];
for (const [name, phrases] of sets) score(name, phrases, values.failures);
timeSentences(sets.flatMap(([, phrases]) => phrases));
timeHostile();

function score(name: string, phrases: readonly Phrase[], showFailures: boolean): void {
  const perIntent = new Map<string, { all: number; exact: number; intent: number }>();
  const confusions = new Map<string, number>();
  for (const phrase of phrases) {
    const { command } = parse(phrase.text, contextOf(phrase));
    const row = perIntent.get(phrase.expect.intent) ?? { all: 0, exact: 0, intent: 0 };
    const exact = isExact({ ...command }, phrase);
    row.all += 1;
    if (exact) row.exact += 1;
    if (exact || command.intent === phrase.expect.intent) row.intent += 1;
    else
      confusions.set(
        `${phrase.expect.intent} → ${command.intent}`,
        (confusions.get(`${phrase.expect.intent} → ${command.intent}`) ?? 0) + 1,
      );
    perIntent.set(phrase.expect.intent, row);
    if (!exact && showFailures)
      console.log(`  ${JSON.stringify(phrase.text)}\n    want ${canonical(phrase.expect)}\n    got  ${canonical(command)}`);
  }
  const exact = [...perIntent.values()].reduce((sum, row) => sum + row.exact, 0);
  console.log(`\n${name}: ${exact} of ${phrases.length} exact (${percent(exact, phrases.length)})`);
  for (const [intent, row] of [...perIntent].toSorted(([a], [b]) => a.localeCompare(b))) {
    console.log(
      `  ${intent.padEnd(12)} ${String(row.all).padStart(5)}  intent ${percent(row.intent, row.all)}  exact ${percent(row.exact, row.all)}`,
    );
  }
  const list = [...confusions].toSorted(([, a], [, b]) => b - a).map(([pair, count]) => `${pair} ×${count}`);
  console.log(`  confusions: ${list.length === 0 ? 'none' : list.join(', ')}`);
}

function timeSentences(phrases: readonly Phrase[]): void {
  for (const phrase of phrases) parse(phrase.text, contextOf(phrase));
  const times = phrases.map((phrase) => {
    const runs = Array.from({ length: 3 }, () => {
      const start = performance.now();
      parse(phrase.text, contextOf(phrase));
      return performance.now() - start;
    });
    return Math.min(...runs);
  });
  times.sort((a, b) => a - b);
  const at = (share: number): string => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(3)} ms`;
  console.log(
    `\none sentence (${times.length} phrases, warm, best of 3): p50 ${at(0.5)}, p99 ${at(0.99)}, slowest ${at(0.9999)}`,
  );
}

function timeHostile(): void {
  console.log('\nhostile text: best of 5 at 10,000 and 20,000 characters, and their ratio (2 is linear)');
  for (const [name, make] of HOSTILE) {
    const [half, whole] = [best(make(10_000)), best(make(20_000))];
    console.log(
      `  ${name.padEnd(24)} ${half.toFixed(1).padStart(6)} ms ${whole.toFixed(1).padStart(6)} ms  ×${(whole / half).toFixed(1)}`,
    );
  }
}

function best(text: string): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    parse(text, { now: Date.parse('2026-11-20T15:30:00Z'), timeZone: 'Europe/Berlin' });
    return performance.now() - start;
  });
  return Math.min(...runs);
}

function contextOf(phrase: Phrase): { now: number; timeZone: string; locale: string | undefined } {
  return { now: Date.parse(phrase.now), timeZone: phrase.timezone, locale: phrase.locale };
}

function canonical(command: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(command).toSorted(([a], [b]) => a.localeCompare(b))));
}

function percent(part: number, all: number): string {
  return `${((100 * part) / Math.max(1, all)).toFixed(1).padStart(5)} %`;
}
