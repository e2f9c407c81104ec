import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { PLACE_FIRST } from '../lexicon/places.ts';
import { PARTICLES, SURNAMES, WORD_NAMES } from '../lexicon/names.ts';

/** A run of items that names one person, application or place. */
export interface Chunk {
  /** Item indexes, half open. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly possessive: boolean;
  readonly kind: 'email' | 'mention' | 'guid' | 'name' | 'app' | 'quoted';
}

/** Concepts that follow a subject: "will can't", "may is locked", "mark says". */
const FINITE =
  /^(?:cannot|doesnt|fail|locked|keepgetting|keeps|says|is|was|has|had|prompt|claims|did|does|got|gets|wants|needs|tried|tries|reports|calls|called|told|complains|still|expired|disabled|blocked|compromised|phished|seems|uses|just)$/;
const ASKED =
  /^(?:is|was|did|does|has|had|cannot|can|doesnt|are|were|why|could|for|of|about|user|by|against|account|on|and|do|have|show|check|colleague|with|to|named|that|whether|if|because|when|mr|mrs|ms|dr|@)$/;
/** Nouns and states that may stand after a person. */
const AFTER_PERSON =
  /^(?:signin|signins|fail|failures|locked|lockout|unlock|expired|disabled|blocked|compromised|phished|hijack|theft|replay|aitm|enter|token|mfa|methods|phone|authenticator|risk|risky|travel|really|account|password|apps|history|volume|policy|says|TIME|CODE|IP|in|from|on|to|at|last|since|please|pls|now|again|too|also|everywhere|signout|prompt|cannot|doesnt|keeps|keepgetting|error|alerts|work|registered|enrolled|use|a|an|the|and|out|interactive|noninteractive|legacy|guest|spray|passthrough|been|have|get|got|getting|not|able|blockedsignins|who|for|with|today|still|actually|be|really|any|was|is|has|were|would|using|had|under|via|into|or|but|as|so|do|does)$/;

/** Finds the names in `items`; `shouting` says that capitals tell nothing. */
export function findChunks(items: readonly Item[], shouting: boolean): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let i = 0;
  while (i < items.length) {
    const to = chunkEnd(items, i, shouting);
    if (to > i) chunks.push(makeChunk(items, i, to));
    i = Math.max(to, i + 1);
  }
  return chunks;
}

function makeChunk(items: readonly Item[], from: number, to: number): Chunk {
  const parts = items.slice(from, to);
  const last = parts.at(-1);
  const kind = chunkKind(parts);
  return { from, to, text: parts.map((p) => p.raw).join(' '), possessive: last?.possessive ?? false, kind };
}

function chunkKind(parts: readonly Item[]): Chunk['kind'] {
  const kind = parts[0]?.kind;
  if (kind === 'email' || kind === 'mention' || kind === 'guid' || kind === 'quoted') return kind;
  return parts.length === 1 && kind === 'app' ? 'app' : 'name';
}

function chunkEnd(items: readonly Item[], i: number, shouting: boolean): number {
  const item = items[i];
  if (!item) return i;
  if (item.kind === 'email' || item.kind === 'mention' || item.kind === 'guid' || item.kind === 'quoted') return i + 1;
  if (item.kind === 'app') return appEnd(items, i, shouting);
  const plain = plainNameEnd(items, i, shouting);
  if (plain > i) return plain;
  if (!startsName(items, i, shouting)) return i;
  if (isVerbBeforeName(items, i)) return i;
  let end = i + 1;
  while (end < items.length) {
    const next = nameGoesOn(items, i, end, shouting);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** "boot bob": an unknown word before a well-known first name is more likely a verb than half of a name. */
function isVerbBeforeName(items: readonly Item[], i: number): boolean {
  const [item, next] = [items[i], items[i + 1]];
  if (!item || next?.kind !== 'unknown' || FIRST_NAMES.has(item.low) || !adjacent(items, i + 1)) return false;
  return FIRST_NAMES.has(next.low) && (i === 0 || !item.capital) && !/^(?:for|of|about|user|by)$/.test(shapeAt(items, i - 1));
}

/** "SAP Expense Portal": a known name may go on in capitals. */
function appEnd(items: readonly Item[], i: number, shouting: boolean): number {
  let end = i + 1;
  if (shouting || items[i]?.possessive) return end;
  while (
    end < items.length &&
    items[end]?.capital &&
    adjacent(items, end) &&
    (items[end]?.kind === 'unknown' || items[end]?.kind === 'word' || items[end]?.kind === 'app')
  ) {
    end += 1;
    if (items[end - 1]?.possessive) break;
  }
  return end;
}

/** Only white space between this item and the one before it. */
function adjacent(items: readonly Item[], i: number): boolean {
  const [a, b] = [items[i - 1], items[i]];
  return a !== undefined && b !== undefined && b.start - a.end <= 2 && !a.possessive;
}

function startsName(items: readonly Item[], i: number, shouting: boolean): boolean {
  const item = items[i];
  if (!item) return false;
  if (item.kind === 'unknown' && isVerbForm(items, i)) return false;
  if (item.kind === 'unknown') return !/^\d+\p{L}{0,3}$/u.test(item.low) && /\p{L}/u.test(item.low);
  if (WORD_NAMES.has(item.low) && (item.kind === 'word' || item.kind === 'concept')) return isWordName(items, i, shouting);
  if (PARTICLES.has(item.low) && item.kind === 'word') return false;
  if (item.kind === 'word' && item.capital && !shouting && !startsClause(items, i) && item.low.length > 1)
    return titleNeighbour(items, i);
  return false;
}

/** "raining", "downloading": an unknown small word in -ing is a verb, unless a preposition or a possessive makes it a person. */
function isVerbForm(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (!item || item.capital || item.possessive || !/^\p{Ll}{3,}ing$/u.test(item.low) || FIRST_NAMES.has(item.low)) return false;
  return !/^(?:for|of|about|user|by|on|lockout|replay|mfa|aitm|signins|risk|revoke|disable|enable|mute|unmute)$/.test(
    shapeAt(items, i - 1),
  );
}

/** An ordinary word in capitals belongs to a name only next to another name: "Frank Black", "Summer Young". */
function titleNeighbour(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  return (
    next !== undefined && next.capital && next.kind === 'unknown' && adjacent(items, i + 1) && SURNAMES.has(wordAt(items, i))
  );
}

/** Names made of ordinary words, known by where they stand: "service principal payroll sync", "in New York", "Payroll Sync". */
function plainNameEnd(items: readonly Item[], i: number, shouting: boolean): number {
  const before = shapeAt(items, i - 1);
  const item = items[i];
  if (item === undefined || (item.kind !== 'word' && item.kind !== 'concept' && item.kind !== 'unknown')) return i;
  if (
    /^(?:in|from|at|to|near|visiting)$/.test(before) &&
    PLACE_FIRST.has(item.low) &&
    item.low !== 'the' &&
    items[i + 1]?.kind === 'unknown'
  ) {
    return wordRun(items, i + 2, (next) => next.kind === 'unknown' && sameCase(items[i + 1] ?? next, next));
  }
  const the = /^(?:the|a|an|our|your|my)$/.test(before) ? shapeAt(items, i - 2) : before;
  const sameName = (next: Item): boolean => isNamePart(next) && next.capital === item.capital;
  if (/^(?:serviceprincipal|managedidentity)$/.test(before) && isNamePart(item)) return wordRun(items, i + 1, sameName);
  if (/^(?:app|application)$/.test(wordAt(items, i - 1)) && items[i - 1]?.kind !== 'app' && isNamePart(item))
    return wordRun(items, i + 1, sameName);
  if (
    /^(?:into|onto|enter)$/.test(the) ||
    (the === 'to' && /^(?:signin|enter|cannot)$/.test(shapeAt(items, the === before ? i - 2 : i - 3)))
  ) {
    if (isNamePart(item)) return wordRun(items, i + 1, sameName);
  }
  if (!shouting && item.capital && !startsClause(items, i) && isNamePart(item)) {
    const end = wordRun(items, i + 1, (next) => isNamePart(next) && next.capital);
    if (end > i + 1) return end;
  }
  return i;
}

function wordRun(items: readonly Item[], from: number, goesOn: (item: Item) => boolean): number {
  let end = from;
  while (end < items.length && end - from < 5) {
    const item = items[end];
    if (!item || !adjacent(items, end) || !goesOn(item)) break;
    end += 1;
  }
  return end;
}

function isNamePart(item: Item): boolean {
  if (item.kind === 'unknown') return true;
  return item.kind === 'word' && /^\p{L}/u.test(item.low) && item.low.length > 1 && !FUNCTION_WORDS.has(item.low);
}

function startsClause(items: readonly Item[], i: number): boolean {
  const previous = items[i - 1];
  return (
    previous === undefined ||
    previous.kind === 'stop' ||
    /^[:,\n-]?$/.test(previous.raw.trim()) ||
    (previous.kind === 'mention' && i === 1)
  );
}

/** Will, Mark, May, Grace …: a person where a person stands. */
function isWordName(items: readonly Item[], i: number, shouting: boolean): boolean {
  const item = items[i];
  const [previous, next] = [items[i - 1], items[i + 1]];
  if (!item) return false;
  const followed = next !== undefined && (next.kind === 'unknown' || PARTICLES.has(next.low)) && adjacent(items, i + 1);
  if (item.possessive) return true;
  const start = startsClause(items, i);
  if (item.capital && !shouting && !start) return true;
  if (item.capital && !shouting && followed && next.capital) return true;
  const after = next?.shape ?? '';
  const ends = next === undefined || next.kind === 'stop' || next.kind === 'punct';
  if (start && FINITE.test(after)) return !(item.low === 'will' && /^(?:is|was|has)$/.test(''));
  if (start && AFTER_PERSON.test(after) && /^(?:lockout|mfa|risk|signins|replay|apps|travel|policy|aitm|volume)$/.test(after))
    return item.low !== 'may' || !/^(?:signins|volume)$/.test(after);
  if (ASKED.test(previous?.shape ?? ''))
    return (
      (ends || AFTER_PERSON.test(after) || FINITE.test(after)) && !(followed && /^(?:why|and|that)$/.test(previous?.shape ?? ''))
    );
  if (followed && /^(?:for|of|user|about|is|did|does|cannot|revoke|disable|enable|lockout|by)$/.test(previous?.shape ?? ''))
    return item.low !== 'will' || previous?.shape !== 'is';
  return (
    previous?.kind === 'concept' &&
    !/^(?:says|me|pronoun|tenant|alerts|signins|hello|help)$/.test(previous.shape) &&
    (ends ||
      /^(?:TIME|please|pls|now|IP|CODE|and|everywhere|again|asap|for|out|has|have|had|is|was)$/.test(after) ||
      AFTER_PERSON.test(after))
  );
}

/** One past the next part of a name that began at `from`, or `end` when the name is over. */
function nameGoesOn(items: readonly Item[], from: number, end: number, shouting: boolean): number {
  const [first, last, next] = [items[from], items[end - 1], items[end]];
  if (!first || !last || !next || !adjacent(items, end)) return end;
  if (next.kind === 'unknown' && /\p{L}/u.test(next.low))
    return shouting || sameCase(last, next) || isParticle(last) ? end + 1 : end;
  if (PARTICLES.has(next.low) && next.kind !== 'app' && next.kind !== 'time') {
    for (let k = end; k < Math.min(end + 3, items.length); k += 1) {
      const item = items[k];
      if (!item || !adjacent(items, k)) return end;
      if (item.kind === 'unknown' || (item.capital && !shouting && item.kind === 'word' && !PARTICLES.has(item.low)))
        return k + 1;
      if (!PARTICLES.has(item.low)) return end;
    }
    return end;
  }
  if (!shouting && next.capital && first.capital && (next.kind === 'word' || (next.kind === 'concept' && SURNAMES.has(next.low))))
    return end + 1;
  if (WORD_NAMES.has(next.low) && SURNAMES.has(next.low) && !next.capital && !shouting && next.kind === 'word' && next.possessive)
    return end + 1;
  // An initial: "John F. Kennedy".
  if (next.raw.length === 1 && next.capital && !shouting && items[end + 1]?.raw === '.' && items[end + 2]?.capital)
    return end + 3;
  return end;
}

function isParticle(item: Item): boolean {
  return PARTICLES.has(item.low);
}

function sameCase(a: Item, b: Item): boolean {
  return a.capital === b.capital || (a.capital && PARTICLES.has(b.low));
}
