import { FAMILY_NAMES } from '../lexicon/family-names.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { TITLES } from '../lexicon/names.ts';
import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import type { Chunk } from './chunks.ts';

const ARTICLE = /^(?:the|an?|our|his|her|their|some|your|my)$/;
/** "that lucky so-and-so"; "this tkowalski" may be somebody. */
const POINTING = /^(?:this|that|these|those|another)$/;
/** Words that may stand between an article and its noun. */
const MOST_BETWEEN = 2;

/** What an unknown word in small letters is the name of: "the jdoe account", "the invoice sync service principal". */
const NAMED_SHAPES = /^(?:account|token|signins?|methods|mfa|serviceprincipal|managedidentity|workload|enter|password|alerts)$/;
const NAMED_WORDS =
  /^(?:accounts?|logins?|mailbox|users?|identity|sessions?|tokens?|apps?|applications?|integration|client|secret|certificate|portal|connector|sp|spn|upn|sign-ins?|logs?|guy|person|fellow|bloke|chap|lady|woman|man|one|case|ticket|incident|issue|problem|matter|thing|request|alerts?)$/;

/** What only applications do, by whatever word in small letters they are called. */
const OF_APP =
  /^(?:keeps|kept|won['’]?t|doesn['’]?t|didn['’]?t|does|did|will|can['’]?t|cannot|refus\p{L}*|reject\p{L}*|throw\p{L}*|bounc\p{L}*|kick\p{L}*|boot\p{L}*|den(?:y|ies|ied)|asks?|asked|shows?|says?|fails?|failed)$/u;

/** "the observatory dome", "the mint's night porter", "the jammy so-and-so": an ordinary noun behind its article, and nobody. */
export function isCommonNoun(items: readonly Item[], { from, to, kind, text }: Chunk): boolean {
  if (kind !== 'name' || !/^\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*)*$/u.test(text)) return false;
  const listed = items.slice(from, to).some(({ low }) => FIRST_NAMES.has(low) || FAMILY_NAMES.has(low));
  if (listed) return to - from === 1 && /^(?:an?|the|no|any)$/.test(wordAt(items, from - 1)) && !namesSomething(items, to);
  return (hasArticle(items, from) || isOfOffice(items, from, to)) && (isOwnedPaper(items, to) || !namesSomething(items, to));
}

/** "the zoo's ticket form": what an office has; "the jdoe ticket" is about somebody. */
function isOwnedPaper(items: readonly Item[], to: number): boolean {
  return items[to - 1]?.possessive === true && /^(?:ticket|case|request|problem|issue|one)$/.test(wordAt(items, to));
}

/** What makes an application of "in the …" or "into the …". */
const SIGNS_IN =
  /^(?:signins?|signin|enter|cannot|fail|failures|error|blocked|blockedsignins|mfa|policy|prompt|apps|whichapps|CODE|volume|howmany|legacy|locked|keepgetting|spurns|account|work|doesnt|why|token|access)$/;

/** "nine people in the weaving shed", "they moved into the old barn": a place, where the sentence tells of no sign-in. */
export function isPlainPlace(items: readonly Item[], chunk: Chunk, before: string): boolean {
  if (!/^(?:in|into|inside|within)$/.test(before) || !isCommonNoun(items, chunk)) return false;
  let [from, to] = [chunk.from, chunk.to];
  while (from > 0 && items[from - 1]?.kind !== 'stop' && items[from]?.newLine !== true) from -= 1;
  while (to < items.length && items[to]?.kind !== 'stop' && items[to]?.newLine !== true) to += 1;
  return !items.slice(from, to).some(({ shape }) => SIGNS_IN.test(shape));
}

function hasArticle(items: readonly Item[], from: number): boolean {
  let at = from - 1;
  while (at >= from - MOST_BETWEEN && isDescribing(items[at])) at -= 1;
  const article = wordAt(items, at);
  return (ARTICLE.test(article) || (POINTING.test(article) && at < from - 1)) && items[at]?.possessive !== true;
}

/** "the ice sculptor", "the deputy head gardener": a word of the noun; behind "our colleague" or "the user" stands a name. */
function isDescribing(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || item.capital || item.possessive) return false;
  return !FUNCTION_WORDS.has(item.low) && !TITLES.has(item.low) && !ARTICLE.test(item.low) && !POINTING.test(item.low);
}

/** "the inspector of boilers is here": what somebody has to do with. */
function isOfOffice(items: readonly Item[], from: number, to: number): boolean {
  const office = items[from - 2];
  if (to - from > 1 || wordAt(items, from - 1) !== 'of' || !/[^s]s$/.test(wordAt(items, from)) || office === undefined)
    return false;
  if (!/^(?:the|an?|our|my)$/.test(wordAt(items, from - 3)) || !/^\p{Ll}+$/u.test(office.raw)) return false;
  return (
    !NAMED_SHAPES.test(office.shape) &&
    !NAMED_WORDS.test(office.low) &&
    /^(?:is|was|has|had|will|wants|needs|came|comes|calls|called|stands|sits|waits)$/.test(wordAt(items, to))
  );
}

function namesSomething(items: readonly Item[], to: number): boolean {
  return NAMED_SHAPES.test(shapeAt(items, to)) || NAMED_WORDS.test(wordAt(items, to)) || OF_APP.test(wordAt(items, to));
}
