import words from './rarer-words.json' with { type: 'json' };
import { wordStems } from './stems.ts';

/**
 * English words that are seldom typed here (SCOWL sizes 35 and 40, see common-words.ts, and some of slang), without those that people
 * bear as names. Applications are called after many of them, so they stay unknown words: only for a person in small letters they are
 * no good.
 */
const RARER: ReadonlySet<string> = new Set(words);

/** Also when inflected. */
export function isRarerWord(low: string): boolean {
  return RARER.has(low) || wordStems(low).some((stem) => RARER.has(stem));
}
