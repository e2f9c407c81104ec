import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import { adjacent, startsClause } from './neighbours.ts';

/** Says which one, of what kind or in what state it is, and is no part of its name. */
const NO_NAME =
  /^(?:new|old|other|first|second|third|last|next|certain|specific|same|right|wrong|whole|main|fail|failing|broken|expired|single|only|entire|particular|azure|entra|microsoft|cloud|compromised|suspicious|risky|corresponding|named|known|unknown|active|inactive|legacy|current|former|relevant|affected|user|system|assigned|user-assigned|system-assigned|tenant|own|production|prod|test|dev|important|critical|custom|shared|multi|app|application|application|enterprise|rogue|malicious|unused|orphaned|stale|privileged|workload|external|internal|federated|big|small|busy|good|bad|few|many|most|some|several|two|three|said|following|above|below|mentioned|so-called|called)$/;
const DETERMINER = /^(?:the|our|my|your|this|that|their)$/;
/** Words of the longest name. */
const MOST_WORDS = 4;

/** "the backup runner service principal": the words before what it is, in small letters and behind an article. */
export function identityBehind(items: readonly Item[], i: number): number {
  if (!DETERMINER.test(wordAt(items, i - 1)) && !(startsClause(items, i) && isHyphened(items[i]))) return i;
  let end = i;
  while (end < i + MOST_WORDS && isPart(items, end, i)) end += 1;
  if (end === i || !isIdentity(items[end]) || !adjacent(items, end)) return i;
  if (items[end - 1]?.kind === 'concept') return i;
  return end === i + 1 && items[i]?.kind !== 'unknown' && !isHyphened(items[i]) ? i : end;
}

/** "the herd-sync service principal": ordinary words in one piece; "multi-tenant" only says of what kind it is. */
function isHyphened(item: Item | undefined): boolean {
  return item?.kind === 'word' && /^\p{L}+(?:[-_]\p{L}+)+$/u.test(item.low) && !OF_KIND.test(item.low);
}

/** "multi-tenant", "over-privileged", "third-party". */
const OF_KIND =
  /^(?:multi|single|cross|non|over|under|high|low|long|short|first|third|in|on|re|un|so|two|one|self|hand|well|semi)-|-(?:tenant|only|side|party|house|called|wide|level|time|term|based|owned|named|scoped|facing|end|\p{L}+ed)$/u;

function isPart(items: readonly Item[], k: number, from: number): boolean {
  const item = items[k];
  if (item === undefined || isIdentity(item) || (k > from && !adjacent(items, k))) return false;
  if (
    OF_KIND.test(item.low) ||
    item.possessive ||
    FIRST_NAMES.has(item.low) ||
    FUNCTION_WORDS.has(item.low) ||
    NO_NAME.test(item.low)
  )
    return false;
  return (
    item.kind === 'word' ||
    item.kind === 'unknown' ||
    (item.kind === 'concept' && !/^(?:me|pronoun|tenant|why|cannot|doesnt|fail|user)$/.test(item.shape))
  );
}

function isIdentity(item: Item | undefined): boolean {
  return item !== undefined && /^(?:serviceprincipal|managedidentity)$/.test(item.shape) && !/s$/.test(item.low);
}

/** Where an application stands before its number. */
const OPENED = /^(?:by|into|enter|to|from|in|on|at|app|application|with|onto)$/;
/** "… 3 times", "… 24 hours": what the number counts. */
const COUNTED =
  /^(?:times?|x|hours?|h|hrs?|minutes?|mins?|days?|weeks?|months?|signins?|failures|attempts?|users?|people|of|percent|per|am|pm)$/;

/** "Vintage Cellar 360": a short number behind a name in capitals belongs to it. */
export function numberEnd(items: readonly Item[], from: number, end: number): number {
  const [first, last, number] = [items[from], items[end - 1], items[end]];
  if (end <= from || first === undefined || last === undefined || number?.kind !== 'number') return end;
  if (!/^\d{1,4}$/.test(number.raw) || !adjacent(items, end) || last.possessive) return end;
  if (!first.capital || !last.capital || !/\p{Ll}/u.test(last.raw) || FIRST_NAMES.has(first.low)) return end;
  const at = DETERMINER.test(wordAt(items, from - 1)) ? from - 2 : from - 1;
  if (!OPENED.test(shapeAt(items, at))) return end;
  const next = items[end + 1];
  return next !== undefined && (COUNTED.test(next.low) || COUNTED.test(next.shape) || next.kind === 'number') ? end : end + 1;
}
