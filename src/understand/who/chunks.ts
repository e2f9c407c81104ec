import { POST } from '../lexicon/abbreviations.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { FAMILY_NAMES } from '../lexicon/family-names.ts';
import { isForeign } from '../lexicon/foreign.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { BEFORE_FAMILY_NAME, PARTICLES, SURNAMES, WORD_NAMES } from '../lexicon/names.ts';
import { RARE_GIVEN_NAMES } from '../lexicon/rare-names.ts';
import { wordStems } from '../lexicon/stems.ts';
import { VOCABULARY } from '../lexicon/vocabulary.ts';
import { surnameFirstEnd } from './surname-first.ts';
import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import { compoundEnd, isOwnNoun } from './compound.ts';
import { adjacent, startsClause, wordRun } from './neighbours.ts';
import { identityBehind, numberEnd } from './identities.ts';
import { capitalsEnd, namedProductEnd, plainNameEnd, productEnd } from './plain-names.ts';
import { isNoName, isWordName } from './word-names.ts';
import { isOrdinaryApp } from './unlisted-apps.ts';
import { isParticle, nameGoesOn, particleEnd } from './name-goes-on.ts';

/** A run of items that names one person, application or place. */
export interface Chunk {
  /** Item indexes, half open. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly possessive: boolean;
  readonly kind: 'email' | 'mention' | 'guid' | 'name' | 'app' | 'quoted';
}

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
  const possessive = parts.at(-1)?.possessive ?? false;
  return { from, to, text: parts.map((p, k) => spaceBefore(parts, k) + p.raw).join(''), possessive, kind: chunkKind(parts) };
}

/** A full stop stays with its initial, a space with what follows. */
function spaceBefore(parts: readonly Item[], k: number): string {
  return k === 0 || (parts[k]?.start ?? 0) === (parts[k - 1]?.end ?? -1) ? '' : ' ';
}

function chunkKind(parts: readonly Item[]): Chunk['kind'] {
  const kind = parts[0]?.kind;
  if (kind === 'email' || kind === 'mention' || kind === 'guid' || kind === 'quoted') return kind;
  return kind === 'app' && (parts.length === 1 || !FIRST_NAMES.has(parts[0]?.low ?? '')) ? 'app' : 'name';
}

function chunkEnd(items: readonly Item[], i: number, shouting: boolean): number {
  const identity = identityBehind(items, i);
  return identity > i ? identity : numberEnd(items, i, wordsEnd(items, i, shouting));
}

function wordsEnd(items: readonly Item[], i: number, shouting: boolean): number {
  const item = items[i];
  if (!item) return i;
  if (item.kind === 'email' || item.kind === 'mention' || item.kind === 'guid' || item.kind === 'quoted') return i + 1;
  if (item.kind === 'word' && POST.test(item.raw) && !shouting) return i;
  const compound = compoundEnd(items, i, shouting);
  if (compound > i) return compound;
  if (item.kind === 'app') return appEnd(items, i, shouting);
  const initials = initialsEnd(items, i, shouting);
  if (initials > i) return nameEnd(items, i, Math.max(initials, initialsEnd(items, initials, shouting)) + 1, shouting);
  const product = productEnd(items, i, shouting);
  if (product > i) return product;
  const plain = plainNameEnd(items, i, shouting);
  if (plain > i) return plain;
  const capitals = capitalsEnd(items, i, shouting);
  if (capitals > i) return nameEnd(items, i, capitals, shouting);
  if (!shouting && isOrdinaryApp(items, i)) return i + 1;
  if (!startsName(items, i, shouting) || isVerbBeforeName(items, i)) return i;
  return surnameFirstEnd(items, i, nameEnd(items, i, i + 1, shouting));
}

function nameEnd(items: readonly Item[], i: number, from: number, shouting: boolean): number {
  let end = from;
  while (end < items.length) {
    const next = nameGoesOn(items, i, end, shouting);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** "SAP Expense Portal", "Zoom Workplace": a known name may go on in capitals, up to somebody's first name. */
function appEnd(items: readonly Item[], i: number, shouting: boolean): number {
  const first = items[i];
  if (shouting || first === undefined || first.possessive) return i + 1;
  const whole = namedProductEnd(items, i);
  if (whole > i) return whole;
  return wordRun(
    items,
    i + 1,
    (item) =>
      isOwnNoun(first, item, shouting) ||
      (item.capital &&
        (item.kind === 'unknown' || item.kind === 'word' || item.kind === 'app') &&
        (item.kind === 'app' || !FIRST_NAMES.has(item.low))),
  );
}

/** One past the initials at `i` and their full stop, when a name in capitals follows: "J. Smith", "A B Jones". */
function initialsEnd(items: readonly Item[], i: number, shouting: boolean): number {
  const letter = items[i];
  if (!letter || !/^\p{Lu}(?:\.-?\p{Lu}){0,2}$/u.test(letter.raw) || letter.possessive) return i;
  const dotted = items[i + 1]?.raw === '.' && items[i + 1]?.start === letter.end;
  const end = dotted ? i + 2 : i + 1;
  const name = items[end];
  if (!name || !adjacent(items, end) || (!dotted && (shouting || /^[AI]$/.test(letter.raw)))) return i;
  if (LETTERED.test(wordAt(items, i - 1))) return i;
  if (initialsEnd(items, end, shouting) > end) return end;
  if (PARTICLES.has(name.low)) return particleEnd(items, end, shouting) > end ? end : i;
  return isSurname(name) ? end : i;
}

/** "plan B", "team A": a letter that counts and is no initial. */
const LETTERED = /^(?:plan|option|type|class|step|grade|team|group|building|phase|part|tier|version|hepatitis|vitamin)$/;

function isSurname(name: Item): boolean {
  if (!name.capital || !/^\p{L}['’\p{L}]/u.test(name.raw)) return false;
  return name.kind === 'unknown' || name.kind === 'word' || SURNAMES.has(name.low);
}

function startsName(items: readonly Item[], i: number, shouting: boolean): boolean {
  const item = items[i];
  if (!item) return false;
  if (
    isTitle(items, i, item) ||
    isLoneParticle(items, i, item) ||
    (WORD_NAMES.has(item.low) && !item.capital && isNoName(items, i))
  )
    return false;
  if (item.kind === 'unknown') return /\p{L}/u.test(item.low) && !/^\d+\p{L}{0,3}$/u.test(item.low) && !isNobody(items, i, item);
  if (WORD_NAMES.has(item.low) && (item.kind === 'word' || item.kind === 'concept')) return isWordName(items, i, shouting);
  if (item.kind !== 'word' || !item.capital || shouting) return false;
  if (SURNAMES.has(item.low) && titleNeighbour(items, i)) return true;
  return isBeforeParticles(items, i, item) || isRetaken(items, i, item) || isBeforeFamilyName(items, i, item);
}

/** Begins a sentence as well: "Even Bob …", "Ask Bob …", "Per Bob's mail". */
const BEGINS = /^(?:even|per|ask|best|true|real|price|key|story|job|host|chance)$/;

/** "Joke Hoekstra cannot …": at the beginning of a sentence, too, where the person does something. */
function isBeforeFamilyName(items: readonly Item[], i: number, { low, raw }: Item): boolean {
  const name = items[i + 1];
  if (!BEFORE_FAMILY_NAME.has(low) || !/^\p{Lu}\p{Ll}+$/u.test(raw) || !adjacent(items, i + 1)) return false;
  if (name?.capital !== true || (name.kind !== 'unknown' && !FAMILY_NAMES.has(name.low))) return false;
  return !(startsClause(items, i) && BEGINS.test(low));
}

/** "the multi-tenant service principal": of what kind it is. */
const OF_SEVERAL = /^(?:multi|single|cross)-tenant$/;

function isNobody(items: readonly Item[], i: number, item: Item): boolean {
  return OF_SEVERAL.test(item.low) || isVerbForm(items, i, item) || isHowItIs(items, i, item);
}

/** "the screenshot is blurry but …", "his handwriting looks wonky.": how a thing is. */
function isHowItIs(items: readonly Item[], i: number, { capital, possessive, low }: Item): boolean {
  if (capital || possessive || FIRST_NAMES.has(low) || !/^(?:is|was|are|were|looks?|looked|seems?)$/.test(wordAt(items, i - 1)))
    return false;
  const subject = items[i - 2];
  if (subject === undefined || !isThing(subject)) return false;
  const led = items.slice(subject.kind === 'unknown' ? i - 3 : Math.max(0, i - 6), i - 2);
  if (!led.some((one) => /^(?:the|a|an|his|her|my|our|their|this)$/.test(one.low))) return false;
  const next = items[i + 1];
  return next === undefined || next.kind === 'stop' || /^(?:but|and|so|though|because|,|;|:|-|–|—)$/.test(next.low);
}

/** "failures on mr Okonjo": a title in small letters before a name in a capital. */
function isTitle(items: readonly Item[], i: number, { raw }: Item): boolean {
  return /^(?:mr|mrs|ms|miss|dr|prof)$/.test(raw) && items[i + 1]?.capital === true && adjacent(items, i + 1);
}

/** "Anmeldungen der service principals": the small word of a name, and no name behind it. */
function isLoneParticle(items: readonly Item[], i: number, { low, capital, possessive }: Item): boolean {
  if (capital || possessive || !PARTICLES.has(low) || i === 0) return false;
  const next = items[i + 1];
  return (
    isForeign(wordAt(items, i - 1)) &&
    !(next !== undefined && adjacent(items, i + 1) && (next.kind === 'unknown' || next.capital))
  );
}

/** Words that are first names where the small words of a surname follow. */
const FIRST_BEFORE_PARTICLES = /^(?:floor|storm|joke|roos|job|ties|flip|lot|wish|love|fee|bent|door|linde|star|pleun|madelief)$/;

/** "Floor van den Berg", "Joke de Vries". */
function isBeforeParticles(items: readonly Item[], i: number, { low }: Item): boolean {
  if (!FIRST_BEFORE_PARTICLES.test(low) || !adjacent(items, i + 1) || !adjacent(items, i + 2)) return false;
  return isParticle(items, i + 1) && (isParticle(items, i + 2) || items[i + 2]?.capital === true);
}

/** "Joke has a new telephone. Which methods are on her account?": a word that is a first name, and taken up as a person. */
function isRetaken(items: readonly Item[], i: number, { low }: Item): boolean {
  if (!FIRST_BEFORE_PARTICLES.test(low) || !startsClause(items, i) || !DOES.test(wordAt(items, i + 1))) return false;
  return items.slice(i + 2, i + 40).some((item) => /^(?:he|she|him|her|his|hers)$/.test(item.low));
}

const DOES =
  /^(?:is|isn['’]?t|was|wasn['’]?t|has|hasn['’]?t|had|can['’]?t|cannot|couldn['’]?t|could|does|doesn['’]?t|did|didn['’]?t|keeps|kept|got|gets|says|said|claims|claimed|lost|called|calls|wrote|writes|asks|asked|needs|wants|tried|forgot|left|joined|works|bought|changed|replaced|swapped|moved|received|reports|reported|complains|complained|told|tells|uses|used|opened|clicked|entered|flew|travels|travelled|tries)$/;

/** "boot bob": an unknown word before a well-known first name is more likely a verb than half of a name. */
function isVerbBeforeName(items: readonly Item[], i: number): boolean {
  const [item, next] = [items[i], items[i + 1]];
  if (!item || next?.kind !== 'unknown' || FIRST_NAMES.has(item.low) || !adjacent(items, i + 1)) return false;
  if (WORD_NAMES.has(item.low) && /^(?:is|was|has)$/.test(shapeAt(items, i - 1))) return false;
  if (item.capital && next.capital && (FAMILY_NAMES.has(item.low) || DOES.test(wordAt(items, i + 2)))) return false;
  if (item.capital && next.capital && (PARTICLES.has(wordAt(items, i + 2)) || /[^ -~]/.test(item.raw))) return false;
  if (RARE_GIVEN_NAMES.has(next.low)) return false;
  return FIRST_NAMES.has(next.low) && (i === 0 || !item.capital) && !/^(?:for|of|about|user|by)$/.test(shapeAt(items, i - 1));
}

function isThing({ kind, capital, low, possessive }: Item): boolean {
  if (capital || possessive || FIRST_NAMES.has(low) || !/^\p{L}{3,}$/u.test(low)) return false;
  if (/^(?:user|account|colleague|who|caller|victim|person|name|owner|boss|manager)$/.test(low)) return false;
  return kind === 'concept' || kind === 'word' || kind === 'unknown';
}

/** "raining", "downloading": an unknown small word in -ing is a verb, unless what stands before it asks for a person. */
function isVerbForm(items: readonly Item[], i: number, item: Item): boolean {
  if (item.capital || item.possessive || !/^\p{Ll}{3,}ing$/u.test(item.low) || FIRST_NAMES.has(item.low)) return false;
  if (!wordStems(item.low).some((stem) => VOCABULARY.has(stem) || isCommonWord(stem))) return false;
  if (shapeAt(items, i - 1) === 'for' && wordAt(items, i + 1) === 'out') return true;
  return !/^(?:for|of|about|user|by|on|lockout|replay|mfa|aitm|signins|risk|revoke|disable|enable|mute|unmute)$/.test(
    shapeAt(items, i - 1),
  );
}

/** An ordinary word in capitals belongs to a name only next to another name: "Black Frank". */
function titleNeighbour(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  return !startsClause(items, i) && next !== undefined && next.capital && next.kind === 'unknown' && adjacent(items, i + 1);
}
