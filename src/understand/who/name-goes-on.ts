import { isCommonWord } from '../lexicon/common-words.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isOfficeWord } from '../lexicon/office-words.ts';
import { isRarerWord } from '../lexicon/rarer-words.ts';
import { ONLY_IN_NAMES, PARTICLES, SURNAMES, WORD_NAMES } from '../lexicon/names.ts';
import { VOCABULARY } from '../lexicon/vocabulary.ts';
import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import { isBrand } from './brands.ts';
import { isOwnNoun, isProductNoun } from './compound.ts';
import { adjacent, isCourtesy, sameCase } from './neighbours.ts';

/** One past the next part of a name that began at `from`, or `end` when the name is over. */
export function nameGoesOn(items: readonly Item[], from: number, end: number, shouting: boolean): number {
  const [first, last, next] = [items[from], items[end - 1], items[end]];
  const saint = saintEnd(items, end);
  if (saint > end) return saint;
  if (!first || !last || !next || !adjacent(items, end)) return end;
  if (next.kind === 'unknown' && /\p{L}/u.test(next.low)) {
    return shouting || sameCase(last, next) || PARTICLES.has(last.low) ? end + 1 : end;
  }
  const behind = behindParticle(items, from, end, shouting);
  if (behind !== undefined) return behind;
  if (isCatalanAnd(items, from, end)) return end + 2;
  if (end === from + 1 && isSeasonal(items, first, end, next)) return end + 1;
  if (isSmallSurname(items, first, end, next) || isOwnNoun(first, next, shouting)) return end + 1;
  return isCapitalBeside(first, next, shouting) ? capitalEnd(items, end, next) : end;
}

/** Where the name ends that goes on with the small word of a surname, or with what stands behind one. */
function behindParticle(items: readonly Item[], from: number, end: number, shouting: boolean): number | undefined {
  if (isSmallBehindParticle(items, from, end)) return end + 1;
  const { kind } = items[end] ?? { kind: 'time' };
  if (!isParticle(items, end) || kind === 'app' || kind === 'time') return undefined;
  return isSmallBehindParticle(items, from, end + 1) ? end + 2 : particleEnd(items, end, shouting);
}

/** "henk de wit", "luc le grand": behind the small words of a surname an ordinary word in small letters is its last part. */
function isSmallBehindParticle(items: readonly Item[], from: number, end: number): boolean {
  const [first, particle, next] = [items[from], items[end - 1], items[end]];
  if (!first || !particle || !next || end - from < 2 || !adjacent(items, end) || !adjacent(items, end - 1)) return false;
  if (first.capital || particle.capital || next.capital || first.kind !== 'unknown' || !ONLY_IN_NAMES.has(particle.low))
    return false;
  if (next.kind !== 'word' || !/^\p{Ll}{3,}$/u.test(next.low)) return false;
  return SURNAMES.has(next.low) || WORD_NAMES.has(next.low) || (isCommonWord(next.low) && !VOCABULARY.has(next.low));
}

function isCapitalBeside(first: Item, next: Item, shouting: boolean): boolean {
  return !shouting && next.capital && (first.capital || isBrand(first.raw));
}

/** "Pau Ferrer i Soler": the small word between two family names. */
function isCatalanAnd(items: readonly Item[], from: number, end: number): boolean {
  const name = items[end + 1];
  if (items[end]?.raw !== 'i' || end < from + 2 || items[end - 1]?.capital !== true || !adjacent(items, end + 1)) return false;
  return name?.kind === 'unknown' && name.capital;
}

/** "Bronwyn St. John-Smythe": a saint's name in a surname. */
function saintEnd(items: readonly Item[], end: number): number {
  const at = isSaint(items[end - 1]) ? end - 1 : end;
  const [saint, stop] = [items[at], items[at + 1]];
  if (!saint || !isSaint(saint) || stop?.raw !== '.' || stop.kind === 'stop' || stop.start !== saint.end) return end;
  return items[at + 2]?.capital === true && adjacent(items, at + 2) ? at + 3 : end;
}

function isSaint(item: Item | undefined): boolean {
  return item !== undefined && !item.possessive && /^Ste?$/.test(item.raw);
}

/** Family names that are seasons, months or feasts as well. */
const SEASONAL = /^(?:winter|spring|summer|sommer|autumn|easter|christmas|noel|august|sunday|monday|friday)$/;

/** "mfa of mia august", "why can't dave spring get in": a season behind a first name where a person stands. */
function isSeasonal(items: readonly Item[], first: Item, end: number, next: Item): boolean {
  if (next.kind === 'time' || next.capital || !SEASONAL.test(next.low) || first.kind !== 'unknown') return false;
  const before = items[end - 2];
  if (
    !before ||
    !/^(?:is|was|did|does|has|cannot|of|for|about|user|why|lockout|revoke|disable|enable|can|will)$/.test(before.shape)
  )
    return false;
  const behind = shapeAt(items, end + 1);
  return (
    behind === '' ||
    items[end + 1]?.kind === 'stop' ||
    /^(?:cannot|keeps|is|was|has|fail|says|locked|keepgetting|enter|signin|risky|error|account|blocked|TIME|open|now)$/.test(
      behind,
    )
  );
}

/** "why can't rafaela nunes sign in": what whoever is asked about does, behind the whole name. */
function isAskedFully(items: readonly Item[], end: number): boolean {
  if (!/^(?:cannot|can|does|doesnt|did)$/.test(shapeAt(items, end - 2))) return false;
  return /^(?:enter|signin|login)$/.test(shapeAt(items, end + 1));
}

const TOPIC = /^(?:locked|lockout|risk|mfa|methods|replay|signins|travel|alerts|apps|legacy|volume)$/;
const ONLY_READ =
  /^(?:locked|lockout|risk|mfa|methods|replay|theft|hijack|aitm|signins|blockedsignins|policy|travel|apps|volume)$/;

/** "locked jane doe", "token theft check cordelia banks", "mfa methods of rafaela nunes": the last word behind a topic. */
function isLastOfTopic(items: readonly Item[], end: number): boolean {
  if (items[end + 1] !== undefined && items[end + 1]?.kind !== 'stop') return false;
  if (/ed$/.test(wordAt(items, end))) return false;
  const led = /^(?:of|for)$/.test(shapeAt(items, end - 2)) ? end - 3 : end - 2;
  if (TOPIC.test(shapeAt(items, led))) return true;
  const checked = /^(?:check|status|level)$/.test(wordAt(items, led)) ? led - 1 : led;
  const at = shapeAt(items, checked) === 'token' && shapeAt(items, checked - 1) === 'theft' ? checked - 1 : checked;
  return ONLY_READ.test(shapeAt(items, at)) && !isOrdered(items, end);
}

/** "lockout thelonious fields": in small letters, and in no table. */
function isStrangeGivenName({ kind, raw, low, possessive }: Item): boolean {
  return kind === 'unknown' && !possessive && /^\p{Ll}{4,}$/u.test(raw) && !isRarerWord(low) && !isOfficeWord(low);
}

/** An order needs whom it names for certain. */
function isOrdered(items: readonly Item[], end: number): boolean {
  return items.slice(0, end).some(({ shape }) => /^(?:revoke|disable|enable|signout|mute|unmute|end|kill)$/.test(shape));
}

/** "kim price can't", "emmanuel dragon keeps": a word in small letters between a first name and what the person does. */
function isSmallSurname(items: readonly Item[], first: Item, end: number, next: Item): boolean {
  if (next.kind !== 'word' || next.capital || next.low.endsWith('ly')) return false;
  if (!FIRST_NAMES.has(first.low))
    return isStrangeGivenName(first) && SURNAMES.has(next.low) && !isOrdered(items, end) && isLastOfTopic(items, end);
  if (!SURNAMES.has(next.low) && !WORD_NAMES.has(next.low) && (VOCABULARY.has(next.low) || !isCommonWord(next.low))) return false;
  if (isAskedFully(items, end) || isLastOfTopic(items, end)) return true;
  return next.possessive || /^(?:cannot|keeps|is|was|has|fail|says|locked|keepgetting)$/.test(shapeAt(items, end + 1));
}

/** "Grace Field", "Frank Black", "John F. Kennedy": ordinary words in capitals after a name. */
function capitalEnd(items: readonly Item[], end: number, next: Item): number {
  if (isCourtesy(next) || isShouted(items[end - 1], next)) return end;
  if (next.kind === 'word' && next.low.length > 1) return end + 1;
  if (next.kind === 'concept' && (SURNAMES.has(next.low) || isProductNoun(next))) return end + 1;
  if (isLastInitial(items, end, next) || isFamilyOfAWord(items, end, next)) return end + 1;
  return next.raw.length === 1 && items[end + 1]?.raw === '.' && items[end + 2]?.capital ? end + 3 : end;
}

/** "Claire Block", "Bram Key": a word of ours behind a first name, where nothing in a capital follows. */
function isFamilyOfAWord(items: readonly Item[], end: number, { raw }: Item): boolean {
  return /^(?:Block|Guest|Key)$/.test(raw) && FIRST_NAMES.has(wordAt(items, end - 1)) && items[end + 1]?.capital !== true;
}

/** "Arjun V", "Ana K.": a first name with the initial of the family. */
function isLastInitial(items: readonly Item[], end: number, { raw }: Item): boolean {
  return /^[B-HJ-Z]$/.test(raw) && FIRST_NAMES.has(wordAt(items, end - 1)) && items[end + 1]?.raw !== '.';
}

/** "Mark NOW", "Grace ASAP": a word that is said aloud behind a name in small letters. */
function isShouted(last: Item | undefined, { raw, low }: Item): boolean {
  const upper = /^\p{Lu}{2,}$/u;
  return upper.test(raw) && !upper.test(last?.raw ?? '') && !SURNAMES.has(low);
}

/** "in 't Veld", "aan 't Goor": ordinary words that are part of a name before "'t". */
export function isParticle(items: readonly Item[], i: number): boolean {
  const low = wordAt(items, i);
  if (low === 'an' && wordAt(items, i - 1) === 'mac') return true;
  return PARTICLES.has(low) || (/^(?:in|aan|uit|over|bij)$/.test(low) && wordAt(items, i + 1) === "'t");
}

/** "van der Berg": small words count only with a name behind them. */
export function particleEnd(items: readonly Item[], end: number, shouting: boolean): number {
  for (let k = end; k < Math.min(end + 3, items.length); k += 1) {
    const item = items[k];
    if (!item || !adjacent(items, k)) return end;
    const particle = isParticle(items, k);
    if (item.kind === 'unknown' || (item.capital && !shouting && item.kind === 'word' && !particle)) return k + 1;
    if (!particle) return end;
  }
  return end;
}
