import { PARTICLES } from '../lexicon/names.ts';
import type { Token } from './tokens.ts';

/** "vs.", "approx.": a full stop that ends no sentence. */
const ABBREVIATION =
  /^(?:vs|e\.g|i\.e|eg|ie|mr|mrs|ms|dr|prof|approx|nr|no|st|incl|resp|temp|acct|nos|dept|ext|tel|id|cod|fa|hr|dra|sra|srta|sr|mme|mlle|frl|dott|sig|engr|rev|fr|br|msgr|capt|sgt|hon|alh)$/;

/** "pend. approvals", "susp. sign-ins": words that end a sentence as often; what follows tells. */
const CUT_SHORT = /^(?:accts|pend|esp|susp|poss|int|non-int|nonint|unauth|appr|prev|sev|src|tgt|req|reqs|tkt|loc|conf|impl)$/;

/** "J. Smith", "J.R. Tolkien": the letters before a name. */
const INITIALS = /^\p{Lu}(?:\.-?\p{Lu}){0,2}$/u;

/** The full stop at `i` belongs to the initials of a name. */
function isInitialStop(tokens: readonly Token[], i: number): boolean {
  const [letter, next] = [tokens[i - 1], tokens[i + 1]];
  if (letter === undefined || next === undefined || letter.end !== tokens[i]?.start) return false;
  if (!INITIALS.test(letter.raw) || next.kind !== 'word' || next.start - letter.end > 2) return false;
  return next.capital || PARTICLES.has(next.low);
}

/** A sign that ends a sentence, and not an abbreviation. */
export function endsSentence(tokens: readonly Token[], i: number, token: Token): boolean {
  if (token.raw === '.' && isInitialStop(tokens, i)) return false;
  const before = tokens[i - 1];
  if (token.raw === '.' && before?.end === token.start) {
    const next = tokens[i + 1];
    if (ABBREVIATION.test(before.low)) return next === undefined || next.kind === 'punct';
    if (CUT_SHORT.test(before.low)) return next?.kind !== 'word' || next.capital;
  }
  return /^[.?!;…。？！]/.test(token.raw) || /\n.*\n/s.test(token.raw);
}
