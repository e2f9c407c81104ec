import type { Token } from './tokens.ts';

const PAUSE = /^[,;:–—…-]$/;
/** What stands between a false start and what was meant, with a pause before it. */
const REPAIRS: readonly (readonly string[])[] = [['sorry'], ['pardon'], ['correction'], ['i', 'mean'], ['i', 'meant']];

/** "top 10 falhas - sorry, top 10 failures": a sentence begun again with its own first word counts from there. */
export function withoutFalseStart(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  let start = 0;
  let i = 0;
  while (i < tokens.length) {
    const again = i > start && PAUSE.test(tokens[i - 1]?.raw ?? '') ? repairEnd(tokens, i) : i;
    if (again > i && isSameWord(tokens[again], kept[start])) {
      kept.length = start;
      i = again;
      continue;
    }
    const token = tokens[i];
    if (token) kept.push(token);
    if (/^[.?!\n]/.test(token?.raw ?? '')) start = kept.length;
    i += 1;
  }
  return kept;
}

function isSameWord(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.kind === 'word' && a.low === b.low;
}

/** One past the words of repair at `i` and the pause behind them; `i` when there are none. */
function repairEnd(tokens: readonly Token[], i: number): number {
  const words = REPAIRS.find((repair) => repair.every((word, k) => tokens[i + k]?.low === word));
  if (!words) return i;
  const end = i + words.length;
  return PAUSE.test(tokens[end]?.raw ?? '') ? end + 1 : end;
}
