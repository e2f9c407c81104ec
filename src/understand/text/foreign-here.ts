import { isCommonWord } from '../lexicon/common-words.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isForeign, isForeignName } from '../lexicon/foreign.ts';
import { PARTICLES, WORD_NAMES } from '../lexicon/names.ts';
import { VOCABULARY } from '../lexicon/vocabulary.ts';
import { startsSentence } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Words that ask for a name. */
const BEFORE_NAME =
  /^(?:for|of|about|user|by|account|is|was|did|does|has|can|can't|cannot|could|couldn't|named|called|@|colleague|mr|mrs|ms|dr|lockout|mfa|risk|revoke|disable|enable|mute|unmute|replay|travel)$/;
/** What a person does. */
const FINITE = /^(?:is|was|has|had|can|can't|cant|cannot|could|couldn't|keeps|gets|fails|says|does|doesn't|did|didn't|got)$/;

/** "Warum steht da", "Konto sperren bitte": words of another language, unless they stand like a name. */
export function isForeignHere(tokens: readonly Token[], i: number, token: Token): boolean {
  const { low, capital } = token;
  if (!isForeign(low) || token.possessive || isNamed(low)) return false;
  const next = tokens[i + 1];
  const beside = isForeign(lowAt(tokens, i - 1)) || isForeign(lowAt(tokens, i + 1));
  if (BEFORE_NAME.test(lowAt(tokens, i - 1)) || FINITE.test(lowAt(tokens, i + 1))) return beside && !capital;
  const starts = startsSentence(tokens, i);
  if (!isForeignName(low)) return starts || !capital || beside || low.length >= LONG;
  if (capital && !starts) return false;
  return beside || (!capital && next?.capital === true) || (starts && isPlain(next));
}

/** Nobody is called so. */
const LONG = 7;

/** Nothing, a sign, or an ordinary English word. */
function isPlain(token: Token | undefined): boolean {
  return token?.kind !== 'word' || isCommonWord(token.low) || VOCABULARY.has(token.low);
}

function lowAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.low ?? '';
}

function isNamed(low: string): boolean {
  return FIRST_NAMES.has(low) || WORD_NAMES.has(low) || PARTICLES.has(low);
}
