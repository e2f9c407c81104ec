import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { longPlace, PLACE_FIRST } from '../lexicon/places.ts';
import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import { PARTICLES, TITLES } from '../lexicon/names.ts';
import { isOwnNoun } from './compound.ts';
import { adjacent, endsBrand, isNamePart, sameCase, startsClause, wordRun } from './neighbours.ts';

/**
 * One past the end of a name of ordinary words at `i`, known by where it stands: "service principal payroll sync",
 * "in New York", "log in to the expense portal", "Payroll Sync"; `i` itself when there is none.
 */
export function plainNameEnd(items: readonly Item[], i: number, shouting: boolean): number {
  const item = items[i];
  if (item === undefined || (item.kind !== 'word' && item.kind !== 'concept' && item.kind !== 'unknown')) return i;
  const place = placeEnd(items, i, item, shouting);
  if (place > i) return place;
  if (startsPlace(items, i, item)) {
    const first = items[i + 1] ?? item;
    return wordRun(items, i + 2, (next) => next.kind === 'unknown' && sameCase(first, next));
  }
  const identity = identityEnd(items, i, item);
  if (identity > i) return identity;
  if (!isNamePart(item) || TITLES.has(item.low)) return i;
  if (isIdentifier(item) && /^(?:serviceprincipal|managedidentity)$/.test(shapeAt(items, i - 1))) return i + 1;
  if (!afterAppWord(items, i)) return i;
  if (item.capital && isJoined(items, i + 1)) return i + 3;
  const end = wordRun(
    items,
    i + 1,
    (next) => (isNamePart(next) && next.capital === item.capital) || endsBrand(item, next) || isOwnNoun(item, next, shouting),
  );
  return isKindOfThing(items, i, end) || isMailed(items, i, end) || isOwnedTenant(items, i, end) ? i : end;
}

/** "into foreign directories", "to partner sites": several of a kind, in small letters and without an article. */
function isKindOfThing(items: readonly Item[], i: number, end: number): boolean {
  if (items[i]?.capital === true || /^(?:the|our|my|your|his|her|their)$/.test(wordAt(items, i - 1))) return false;
  return /^(?:director(?:y|ies)|tenants?|tenanc(?:y|ies)|organi[sz]ations?|orgs?|compan(?:y|ies)|firms?|websites|sites|environments?|networks?|domains?|partners|suppliers|customers|clients|vendors|companies|countries|places|apps|applications|programs|portals|accounts|mailboxes|folders|documents|shares|machines|devices|servers|things|others|services)$/.test(
    wordAt(items, end - 1),
  );
}

/** "sign in to the old parent's tenant": whose tenant it is, in small letters. */
function isOwnedTenant(items: readonly Item[], i: number, end: number): boolean {
  return items[i]?.capital === false && /^(?:tenants?|tenanc(?:y|ies)|director(?:y|ies))$/.test(wordAt(items, end));
}

/** "open the attached link": what a mail brings, in small letters. */
function isMailed(items: readonly Item[], i: number, end: number): boolean {
  return (
    items[i]?.capital === false &&
    /^(?:(?:hyper)?links?|attachments?|documents?|files?|pdfs?|urls?|zips?|enclosures?|screen-?shots?|images?|pictures?|pics?|photos?|scans?|recordings?|videos?|spreadsheets?|slides?|voicemails?)$/.test(
      wordAt(items, end - 1),
    )
  );
}

/** "service principal Legacy Invoice Sync": a name in capitals that begins with the word of a topic. */
function identityEnd(items: readonly Item[], i: number, item: Item): number {
  if (item.kind !== 'concept' || !item.capital || !/^(?:serviceprincipal|managedidentity)$/.test(shapeAt(items, i - 1))) return i;
  const end = wordRun(items, i + 1, (next) => isNamePart(next) && next.capital);
  return end > i + 1 ? end : i;
}

/** Last words of a product's name. */
const PRODUCT =
  /^(?:portal|app|suite|hub|studio|console|dashboard|platform|cloud|workspace|gateway|server|system|manager|desk|cockpit|intranet|wiki|crm|erp)$/;

/** "the Contoso Travel Portal", "Fabrikam Risk Cockpit": words in capitals up to one that says what it is, also over the word of a topic. */
export function productEnd(items: readonly Item[], i: number, shouting: boolean): number {
  const first = items[i];
  if (shouting || first?.kind !== 'unknown' || !first.capital || first.possessive) return i;
  const end = wordRun(items, i + 1, (next) => next.capital && next.kind !== 'time' && /^\p{L}+$/u.test(next.raw));
  return end > i + 2 && PRODUCT.test(wordAt(items, end - 1)) && items.slice(i, end).some(({ kind }) => kind === 'concept')
    ? end
    : i;
}

/** "Jira Software Cloud": a known product, the word of a topic, and what kind of thing it is. */
export function namedProductEnd(items: readonly Item[], i: number): number {
  const end = wordRun(
    items,
    i + 1,
    (next) => next.capital && next.kind !== 'time' && !FIRST_NAMES.has(next.low) && /^\p{L}+$/u.test(next.raw),
  );
  return end > i + 2 && PRODUCT.test(wordAt(items, end - 1)) ? end : i;
}

/** One past words in capitals inside a sentence, when there are at least two: "Payroll Sync", "Tobias Field". */
export function capitalsEnd(items: readonly Item[], i: number, shouting: boolean): number {
  const item = items[i];
  if (item === undefined || (item.kind !== 'word' && item.kind !== 'unknown') || !isNamePart(item) || TITLES.has(item.low))
    return i;
  if (shouting || !item.capital || startsClause(items, i)) return i;
  if (
    /^(?:portal|portail|espace|banco|centro|central|loja|sistema|app|área|area|gestor)$/.test(item.low) &&
    isJoined(items, i + 1)
  )
    return i + 3;
  const end = wordRun(items, i + 1, (next) => isNamePart(next) && next.capital);
  // "Theatre Nurse Beth Hughes": an office, and then the name
  if (items.slice(i + 1, end - 1).some(({ low }, k) => TITLES.has(low) && FIRST_NAMES.has(wordAt(items, i + k + 2)))) return i;
  return end > i + 1 ? end : i;
}

/** "Portal do Fornecedor": a small word of another language, and a capital behind it. */
function isJoined(items: readonly Item[], i: number): boolean {
  if (!PARTICLES.has(wordAt(items, i)) || !adjacent(items, i) || !adjacent(items, i + 1)) return false;
  const last = items[i + 1];
  return last !== undefined && last.capital && last.kind !== 'time';
}

/** "in Mexico City", "near Ho Chi Minh City", "in Foster City": a place that the tables know, or a name with "City" behind it. */
function placeEnd(items: readonly Item[], i: number, item: Item, shouting: boolean): number {
  const before = shapeAt(items, i - 1);
  const led =
    items[i - 1]?.kind === 'unknown' ||
    /^(?:in|from|at|to|near|visiting|holiday|travel)$/.test(before) ||
    item.kind === 'unknown' ||
    (item.capital && !shouting);
  if (!led) return i;
  const words: string[] = [];
  for (let k = i; k < items.length && k < i + 6 && (k === i || adjacent(items, k)); k += 1)
    words.push(...(items[k]?.raw.split(' ') ?? []));
  const size = longPlace(words);
  if (size > 0) return endAfter(items, i, size);
  if (shouting || !item.capital || !/^(?:in|from|near|visiting)$/.test(before)) return i;
  const end = wordRun(
    items,
    i + 1,
    (next) => (next.capital || PARTICLES.has(next.low)) && next.kind !== 'time' && next.kind !== 'app',
  );
  return end > i + 1 && /^(?:city|town|beach|island|islands|springs|bay|falls|valley|county|state)$/.test(wordAt(items, end - 1))
    ? end
    : i;
}

/** One past the item that holds the last of so many words. */
function endAfter(items: readonly Item[], i: number, size: number): number {
  let [end, left] = [i, size];
  while (left > 0) {
    left -= items[end]?.raw.split(' ').length ?? 1;
    end += 1;
  }
  return left === 0 ? end : i;
}

/** "func-invoice-export", "sp_hr_sync": a name in one piece. */
function isIdentifier(item: Item): boolean {
  return item.kind === 'unknown' && /^\p{L}[\p{L}\p{N}]*(?:[-_.][\p{L}\p{N}]+)+$/u.test(item.low);
}

function startsPlace(items: readonly Item[], i: number, item: Item): boolean {
  if (!/^(?:in|from|at|to|near|visiting)$/.test(shapeAt(items, i - 1))) return false;
  return PLACE_FIRST.has(item.low) && item.low !== 'the' && items[i + 1]?.kind === 'unknown';
}

/** "got in fine on Tuesday": how somebody got in, and not where. */
const NO_APP =
  /^(?:meeting|call|interview|play|effect|force|action|picture|consideration|operation|equation|being|focus|view|town|trouble|detail|details|room|car|surgery|weekend|holiday|back|fine|ok|okay|well|modern|normally|successfully|easily|perfectly|properly|smoothly|happily|quickly|only|anyway|somehow|usually|normally|generally|typically|daily|regularly|resources|resource|data|files|file|documents|things|stuff|systems|services|accounts|sites|apps|tools|content|information|anything|nothing|mailboxes|rules?|rights?|permissions?|controls?|requests?|attempts?|problems?|issues?|mostly|often|lately|recently|nowadays|sometimes|occasionally)$/;

/** "what are our managed identities doing": all of them, and what they do. */
function isDoing(items: readonly Item[], i: number): boolean {
  const [kind, item] = [items[i - 1], items[i]];
  if (!/^(?:serviceprincipal|managedidentity)$/.test(kind?.shape ?? '') || !/s$/.test(kind?.low ?? '')) return false;
  return (
    /ing$/.test(item?.low ?? '') ||
    (item?.capital === false &&
      /^(?:seen|used|active|logged|known|found|created|added|blocked|denied|failed|that|new|expired|idle|present|there|here|left|registered|flagged|risky|hit)$/.test(
        item.low,
      ))
  );
}

/** "which apps does she use day to day": how often, and no application. */
function isRound(items: readonly Item[], i: number): boolean {
  return /^(?:to|by|after)$/.test(wordAt(items, i + 1)) && wordAt(items, i + 2) === wordAt(items, i);
}

/** "refused at the timesheet portal". */
function isRefusedAt(items: readonly Item[], at: number, i: number): boolean {
  if (at !== i - 2 || !/^(?:at|by|from)$/.test(wordAt(items, at))) return false;
  if (!PRODUCT.test(wordAt(items, i + 1)) && !PRODUCT.test(wordAt(items, i + 2))) return false;
  return items.slice(Math.max(0, at - 5), at).some(({ low }) => /^(?:refused|denied|rejected|declined|fails|failed)$/.test(low));
}

/** "the badge app needs Entra", "I can't get in to raise a ticket": what is done, and to what. */
function isVerbThere(items: readonly Item[], i: number): boolean {
  const [item, next] = [items[i], items[i + 1]];
  if (item === undefined || item.capital || next === undefined || !adjacent(items, i + 1)) return false;
  const object = /^(?:the|an?|my|our|your|his|her|their|its|it|them|this|that|these|some|any|all)$/.test(next.low);
  const before = wordAt(items, i - 1);
  if (before === 'to') return object;
  return /^(?:app|application)$/.test(before) && /\p{Ll}[^s]s$/u.test(item.low) && (object || next.capital);
}

/** What stands here names an application: "app …", "service principal …", "into the …", "sign in to …". */
function afterAppWord(items: readonly Item[], i: number): boolean {
  if (items[i]?.newLine === true || NO_APP.test(wordAt(items, i)) || isDoing(items, i) || isRound(items, i)) return false;
  if (
    /^(?:team|owner|owners|admin|admins|vendor|support|people|folks|guys|registration|registrations|side|world)$/.test(
      wordAt(items, i),
    )
  )
    return false;
  if (isVerbThere(items, i)) return false;
  if (/^(?:serviceprincipal|managedidentity)$/.test(shapeAt(items, i - 1))) return true;
  if (/^(?:app|application)$/.test(wordAt(items, i - 1)) && items[i - 1]?.kind !== 'app') return true;
  const at = /^(?:the|a|an|our|your|my)$/.test(wordAt(items, i - 1)) ? i - 2 : i - 1;
  if (/^(?:into|onto|enter)$/.test(shapeAt(items, at)) || isRefusedAt(items, at, i)) return true;
  return shapeAt(items, at) === 'to' && /^(?:signin|enter|cannot)$/.test(shapeAt(items, at - 1));
}
