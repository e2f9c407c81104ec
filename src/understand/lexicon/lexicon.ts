import { APP_NAMES } from './apps.ts';
import { COLLOQUIAL } from './colloquial.ts';
import { CONCEPTS } from './concepts.ts';

interface Entry {
  readonly words: readonly string[];
  readonly meaning: string;
}
type Index = ReadonlyMap<string, readonly Entry[]>;

const CONCEPT_INDEX = build(
  [...CONCEPTS, ...COLLOQUIAL].flatMap(([meaning, spellings]) =>
    spellings.split('|').map((spelling) => [spelling, meaning] as const),
  ),
);
const APP_INDEX = build(APP_NAMES.map((name) => [name.toLowerCase(), name] as const));

/** First word → spellings that begin with it, longest first. */
function build(pairs: readonly (readonly [string, string])[]): Index {
  const entries = pairs.map(([spelling, meaning]) => ({ words: spelling.split(' '), meaning }));
  const groups = Map.groupBy(entries, (entry) => entry.words[0] ?? '');
  return new Map([...groups].map(([first, list]) => [first, list.toSorted((a, b) => b.words.length - a.words.length)]));
}

export interface Match {
  readonly meaning: string;
  readonly length: number;
}

/** The longest command phrase that begins at word `i`. */
export function matchConcept(words: readonly string[], i: number): Match | undefined {
  return match(CONCEPT_INDEX, words, i);
}

/** The longest known application name that begins at word `i`. */
export function matchApp(words: readonly string[], i: number): Match | undefined {
  return match(APP_INDEX, words, i);
}

function match(index: Index, words: readonly string[], i: number): Match | undefined {
  const entries = index.get(words[i] ?? '');
  const entry = entries?.find((e) => e.words.every((word, k) => words[i + k] === word));
  return entry && { meaning: entry.meaning, length: entry.words.length };
}
