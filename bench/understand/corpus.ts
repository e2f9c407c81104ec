import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { TEMPLATES } from './templates.ts';

const line = z.object({
  text: z.string(),
  now: z.iso.datetime({ offset: true }),
  timezone: z.string(),
  locale: z.string().optional(),
  expect: z.looseObject({ intent: z.string() }),
  /** Slots whose value is a matter of reading: only that they are there counts. */
  loose: z.array(z.string()).optional(),
  /** Slots that may be there or not. */
  optional: z.array(z.string()).optional(),
  /** Intents that would be a failure whatever else is accepted. */
  never: z.array(z.string()).optional(),
  /** Any intent outside `never` will do. */
  acceptAnyNonAction: z.boolean().optional(),
});
export type Phrase = z.infer<typeof line>;

const corpus = (...names: readonly string[]): readonly string[] => names.map((name) => `bench/understand/corpus/${name}.jsonl`);

/** Written by many hands that did not know the reader, and used since to mend it. */
export const LEARNED_FROM = corpus(
  'dev',
  'dev-2',
  'dev-3',
  'dev-4',
  'dev-5',
  'dev-6',
  'dev-7',
  'dev-8',
  'dev-9',
  'dev-10',
  'dev-11',
  'dev-12',
  'dev-13',
  'dev-14',
  'dev-15',
  'dev-16',
  'dev-17',
  'dev-18',
  'dev-19',
  'dev-20',
  'dev-21',
  'dev-22',
  'dev-23',
  'dev-24',
  'dev-25',
  'dev-26',
  'dev-27',
  'dev-28',
  'dev-29',
  'dev-30',
  'dev-31',
  'exam',
  'exam-4',
  'exam-5',
  'exam-9',
  'exam-10',
  'exam-11',
  'exam-12',
  'exam-13',
  'exam-14',
  'exam-15',
  'exam-21',
  'exam-22',
  'exam-23',
  'exam-24',
  'exam-31',
  'exam-32',
  'exam-33',
  'exam-37',
  'exam-43',
  'exam-41',
  'exam-42',
  'exam-45',
  'exam-46',
);

/** A corpus file: one phrase a line with its clock and what it means. */
export function readCorpus(file: string): readonly Phrase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => line.parse(JSON.parse(text)));
}

const NAMES = [
  'alice',
  'Bob',
  'xandra',
  'Zbigniew',
  'Grace',
  'Will',
  'mark',
  'May',
  "Seán O'Brien",
  'Ana van der Berg',
  'jean-luc picard',
  'bob.smith+test@contoso.com',
  'nguyễn thị mai',
  'José María Aznar',
  'a_fabrikam.com#EXT#@contoso.onmicrosoft.com',
  'frank.muller',
];
const APPS = ['Salesforce', 'SAP SuccessFactors', 'Microsoft Teams', 'Contoso Expense Portal', 'Jira'];
const NOW = '2026-11-20T15:30:00.000Z';
/** Phrase → the range it means at NOW in Berlin (UTC+1). */
const TIMES: readonly (readonly [string, string | undefined, string | undefined])[] = [
  ['', undefined, undefined],
  ['today', '2026-11-19T23:00:00.000Z', NOW],
  ['yesterday', '2026-11-18T23:00:00.000Z', '2026-11-19T23:00:00.000Z'],
  ['since Monday', '2026-11-15T23:00:00.000Z', NOW],
  ['in the last 2 hours', '2026-11-20T13:30:00.000Z', NOW],
  ['last week', '2026-11-08T23:00:00.000Z', '2026-11-15T23:00:00.000Z'],
  ['over the past week', '2026-11-13T15:30:00.000Z', NOW],
  ['yesterday around 3pm', '2026-11-19T13:00:00.000Z', '2026-11-19T15:00:00.000Z'],
  ['between 2 and 4pm yesterday', '2026-11-19T13:00:00.000Z', '2026-11-19T15:00:00.000Z'],
  ['this morning', '2026-11-19T23:00:00.000Z', '2026-11-20T11:00:00.000Z'],
];
const PLACES = ['Lisbon', 'New York', 'Mexico City', 'Japan', 'South Africa'];
const ADDRESSES = ['203.0.113.7', '198.51.100.0/24', '2001:db8::7'];
const CODES = [50126, 53003, 50053, 700016];
const IDS = ['738f6819-da88-4143-92f1-738594857e0e', '51fe1050-6e48-4ec6-a464-4974a4306d25'];
const DURATIONS: readonly (readonly [string, string])[] = [
  ['2 hours', 'PT2H'],
  ['30 minutes', 'PT30M'],
  ['a day', 'P1D'],
  ['a week', 'P7D'],
];

/** Every template with names, applications, times and the rest drawn by a seeded generator. */
export function generateCorpus(size: number, seed: number): readonly Phrase[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] ?? (list[0] as T);
  return Array.from({ length: size }, (_, i): Phrase => {
    const [intent, sentence] = TEMPLATES[i % TEMPLATES.length] ?? ['unknown', ''];
    const [[said, from, to], [lasts, duration]] = [pick(TIMES), pick(DURATIONS)];
    const slots = { n: pick(NAMES), a: pick(APPS), c: pick(CODES), i: pick(ADDRESSES), p: pick(PLACES), g: pick(IDS) };
    const words: Readonly<Record<string, string | number>> = { ...slots, t: said, d: lasts };
    const text = sentence.replace(/\{(\w)\}/g, (_match, key: string) => String(words[key] ?? '')).trim();
    const has = (key: string): boolean => intent !== 'unknown' && sentence.includes(`{${key}}`);
    const expect = {
      intent,
      ...(has('n') && { user: slots.n }),
      ...(has('a') && { app: slots.a }),
      ...(has('c') && { code: slots.c }),
      ...(has('i') && { ip: slots.i }),
      ...(has('p') && { place: slots.p }),
      ...(has('g') && { requestId: slots.g }),
      ...(has('d') && { duration }),
      ...(has('t') && from !== undefined && to !== undefined && { from, to }),
    };
    return { text, now: NOW, timezone: 'Europe/Berlin', expect };
  });
}

/** mulberry32: small, seeded, the same everywhere. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
