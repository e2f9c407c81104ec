import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import type { Item } from '../text/items.ts';

const ACCOUNT = /^(?:account|accounts|mailbox|login|inbox)$/;
const DETERMINER = /^(?:the|our|my|their|an?|this|that)$/;
/** What is said of the account itself. */
const STATE =
  /^(?:same|right|only|other|second|first|third|last|whole|entire|main|own|old|personal|private|actual|real|affected|following|user|guest|admin|administrator|test|service|shared|break-glass|breakglass|emergency|cloud)$/;
/** Words of the longest name of an office. */
const MOST_WORDS = 3;

/** "the costume shop account shop@contoso.com": what an office calls the account that stands behind it by its address says nothing else. */
export function withoutOffice(items: readonly Item[]): readonly Item[] {
  const left = new Set<number>();
  items.forEach(({ kind }, i) => {
    if ((kind !== 'email' && kind !== 'guid') || !ACCOUNT.test(items[i - 1]?.low ?? '')) return;
    let from = i - 1;
    while (from > i - 2 - MOST_WORDS && isOffice(items[from - 1])) from -= 1;
    const to = /^(?:mailbox|inbox)$/.test(items[i - 1]?.low ?? '') ? i : i - 1;
    if (from < i - 1 && DETERMINER.test(items[from - 1]?.low ?? '')) for (let k = from; k < to; k += 1) left.add(k);
  });
  return left.size === 0 ? items : items.filter((_, i) => !left.has(i));
}

function isOffice(item: Item | undefined): boolean {
  if (item === undefined || FUNCTION_WORDS.has(item.low) || STATE.test(item.low)) return false;
  return item.kind === 'word' || item.kind === 'unknown' || item.low === 'print' || item.low === 'office';
}
