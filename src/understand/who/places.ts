import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { WORD_NAMES } from '../lexicon/names.ts';
import { isPlace, isWellKnownPlace, longPlace } from '../lexicon/places.ts';
import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import type { Chunk } from './chunks.ts';

/** Verbs and states before "in …" that make it a place: "is in", "she's working in". */
const BE =
  /^(?:is|was|be|me|am|are|were|been|being|really|pronoun|currently|actually|now|physically|based|located|working|staying|sitting|sits|sit|stationed|stays|resides|travelling|holiday|travel|says|live|lives|still|oddplace|person|today|TIME|location|right|somewhere|moment|present|presently|_)$/;
const TO_PLACE = /^(?:travel|holiday|went|gone|going|flew|moved|been)$/;
const FROM_PLACE = /^(?:signin|enter|working|work|calling|coming|came|_)$/;

/** "is bob in Japan", "says she is in Lisbon", "signed in from Nigeria": whether the words before a name make it a place. */
export function isPlaceHere(chunk: Chunk, before: string, beforeThat: string, travels: boolean): boolean {
  if (chunk.kind === 'guid' || chunk.possessive) return false;
  // "have a look at Jean-Baptiste"
  if (before === 'at' && /^(?:check|lookup|show)$/.test(beforeThat)) return false;
  const known = isPlace(chunk.text);
  if (before === 'from' && !known && isNoOrigin(chunk, beforeThat)) return false;
  if (/^(?:near|visiting)$/.test(before)) return true;
  if (travels && (before === 'at' || known)) return true;
  if (known && isForeignIn(before, beforeThat)) return true;
  if (before === 'in') return isInside(chunk, beforeThat, travels);
  if (before === 'from') return travels || known || FROM_PLACE.test(beforeThat);
  return before === 'to' && TO_PLACE.test(beforeThat);
}

/** "the mail from Ana", "take the licences away from her": somebody, and no place. */
function isNoOrigin({ text }: Chunk, beforeThat: string): boolean {
  const first = text.split(' ')[0]?.toLowerCase() ?? '';
  return beforeThat === 'away' || FIRST_NAMES.has(first) || (WORD_NAMES.has(first) && /^\p{Lu}/u.test(text));
}

/** "what's blocking Ana from Newsroom CMS": what somebody is kept out of is opened, and no place. */
export function isKeptFrom(items: readonly Item[], { from, text, kind }: Chunk): boolean {
  if (
    kind !== 'name' ||
    wordAt(items, from - 1) !== 'from' ||
    isPlace(text) ||
    (/^(?:account|accounts|login|user)$/.test(wordAt(items, from - 2)) && / \p{Lu}/u.test(text)) ||
    FIRST_NAMES.has(text.split(' ')[0]?.toLowerCase() ?? '')
  )
    return false;
  return items
    .slice(Math.max(0, from - 8), from - 1)
    .some(({ low }) =>
      /(?:^| )(?:block|blocks|blocking|blocked|stop|stops|stopping|stopped|keep|keeps|keeping|kept|bar|bars|barring|barred|prevent|prevents|preventing|prevented|hinder|hinders|hindering|hold|holds|holding|ban|bans|banning|banned|bounce|bounces|bounced|bouncing|kick|kicks|kicked|kicking|throw|throws|thrown|threw|reject|rejects|rejected|refuse|refused|deny|denies|denied|exclude|excludes|excluding|excluded|shut|shuts|shutting|lock|locks|locking)$/.test(
        low,
      ),
    );
}

/** "está em São Paulo", "working out of Mexico City". */
function isForeignIn(before: string, beforeThat: string): boolean {
  return /^(?:em|en|à)$/.test(before) || (before === 'of' && beforeThat === 'out');
}

function isInside({ text }: Chunk, beforeThat: string, travels: boolean): boolean {
  if (BE.test(beforeThat) || (/^[(,]?$/.test(beforeThat) && isPlace(text))) return true;
  return travels && !/^(?:signin|enter|work)$/.test(beforeThat);
}

/** "travel check bob germany", "travel check Mei Mexico City": the place at the end of a name is a name of its own. */
export function splitPlace(items: readonly Item[], chunk: Chunk): readonly Chunk[] {
  if (chunk.kind !== 'name' || isPlace(chunk.text)) return [chunk];
  for (let at = chunk.from + 1; at < chunk.to; at += 1) {
    const to = placeTo(items, at, chunk.to);
    if (to === undefined) continue;
    return [part(items, { ...chunk, to: at, possessive: false }), part(items, { ...chunk, from: at, to })];
  }
  return [chunk];
}

/** One past the place at `at`, when it reaches at least to the end of the name; it may go on with an ordinary word ("City"). */
function placeTo(items: readonly Item[], at: number, end: number): number | undefined {
  const words = items.slice(at, at + 6).map((item) => item.raw);
  const size = longPlace(words);
  if (size > 0 && at + size >= end) return at + size;
  return at === end - 1 && isWellKnownPlace(words[0] ?? '') ? end : undefined;
}

function part(items: readonly Item[], chunk: Chunk): Chunk {
  const parts = items.slice(chunk.from, chunk.to);
  const gap = (k: number): string => (k > 0 && (parts[k]?.start ?? 0) > (parts[k - 1]?.end ?? 0) ? ' ' : '');
  return { ...chunk, text: parts.map((item, k) => gap(k) + item.raw).join('') };
}

/** "does Oman make sense for …", "could Peru be right for …": a country that is weighed. */
export function isWeighedPlace(items: readonly Item[], { kind, text, to, possessive }: Chunk, before: string): boolean {
  if (kind !== 'name' || possessive || !isPlace(text) || !/^(?:does|do|would|could|can|might|did|whether|if|is)$/.test(before))
    return false;
  const next = [0, 1, 2].map((k) => wordAt(items, to + k)).join(' ');
  return /^(?:makes? (?:any |sense)|fits? |match |matches |adds? up|(?:be |sounds? |seems? )(?:right|plausible|possible)|plausible |possible |credible |believable )/.test(
    next,
  );
}

const STORY = /^(?:story|stories|claim|claims|tale|alibi|trip|version|account|explanation|excuse|statement|whereabouts)$/;

/** "Drew's story about Rio", "her Bogotá story": where somebody is said to be. */
export function isToldPlace(items: readonly Item[], chunk: Chunk): boolean {
  const { from, to, kind, text, possessive } = chunk;
  if (kind !== 'name' || possessive || !isPlace(text)) return false;
  if (isWeighedOrigin(items, chunk) || isMatched(items, from)) return true;
  const [before, beforeThat] = [wordAt(items, from - 1), wordAt(items, from - 2)];
  if (/^(?:about|of|on|with|re|regarding|in|from)$/.test(before) && STORY.test(beforeThat)) return true;
  return (
    /^(?:story|claim|tale|alibi|trip|excuse)$/.test(wordAt(items, to)) &&
    (items[from - 1]?.possessive === true || /^(?:his|her|their|the|that|this)$/.test(before))
  );
}

/** "do her sign-ins fit Kenya?" */
function isMatched(items: readonly Item[], from: number): boolean {
  return (
    /^(?:fit|fits|match|matches|confirm|confirms|support|supports|suggest|with)$/.test(wordAt(items, from - 1)) &&
    items.slice(Math.max(0, from - 4), from - 1).some(({ shape }) => /^(?:signins?|location|activity)$/.test(shape))
  );
}

/** "Bratislava login legit?", "is the Nairobi sign-in of Ana real?": where a sign-in came from, when it is weighed. */
function isWeighedOrigin(items: readonly Item[], { from, to }: Chunk): boolean {
  if (/^(?:one|visit|trip|journey|stay|flight)$/.test(wordAt(items, to)))
    return !/^(?:user|for|of)$/.test(wordAt(items, from - 1));
  if (!/^signins?$/.test(shapeAt(items, to))) return false;
  return items.some(({ low }) => WEIGHED.test(low));
}

const WEIGHED =
  /^(?:legit|legitimate|plausible|implausible|believable|genuine|real|really|feasible|possible|credible|physically|right|true|kosher|likely|unlikely|realistic)$/;

/** "travel check Paweł - Nowy Sącz": whom, and where, at the end of a line. */
export function isPlaceBehindDash(items: readonly Item[], { from, to, kind, possessive }: Chunk): boolean {
  if (kind !== 'name' || possessive || !/^[-–—]$/.test(items[from - 1]?.raw ?? '')) return false;
  const [person, next] = [items[from - 2], items[to]];
  return (
    person?.kind === 'unknown' &&
    person.capital &&
    (next === undefined || next.kind === 'stop') &&
    items.slice(0, from).some(({ shape }) => shape === 'travel')
  );
}

/** "in Nairobi and in Frankfurt": two places, and nothing that somebody opens. */
export function isOneOfTwo(items: readonly Item[], { from, to, text, kind }: Chunk): boolean {
  if (kind !== 'name' || wordAt(items, from - 1) !== 'in' || !isPlace(text)) return false;
  const [behind, ahead] = [`${wordAt(items, to)} ${wordAt(items, to + 1)}`, wordAt(items, from - 2)];
  return /^(?:and|then|or|,) in$/.test(behind) || /^(?:and|then)$/.test(ahead);
}

/** "in Rio de Janeiro": where somebody is, so that a family name that is a place too stays a name. */
export function isSaidPlace(items: readonly Item[], { from, text, kind }: Chunk): boolean {
  return kind === 'name' && /^(?:in|at|near|visiting)$/.test(wordAt(items, from - 1)) && isPlace(text);
}

/** "is Sofia really in Singapore?", "could Paris be in Tokyo?": of two places the first is a person. */
export function isAskedWhere(items: readonly Item[], { to, kind }: Chunk, before: string): boolean {
  if (kind !== 'name' || !/^(?:is|was|could|can|might|would|will|whether|if)$/.test(before)) return false;
  let at = to;
  while (
    at < to + 3 &&
    /^(?:really|actually|still|now|truly|genuinely|currently|indeed|be|physically|right)$/.test(wordAt(items, at))
  )
    at += 1;
  return /^(?:in|at|near|visiting)$/.test(wordAt(items, at)) && items[at + 1]?.capital === true;
}

/** "from where it connected Florencia": who connects, behind the verb. */
export function isAskedFrom(items: readonly Item[], at: number): boolean {
  return /^connect(?:s|ed)?$/.test(wordAt(items, at)) && items.slice(Math.max(0, at - 3), at).some(({ low }) => low === 'where');
}
