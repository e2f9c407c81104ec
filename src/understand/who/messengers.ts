import { TITLES } from '../lexicon/names.ts';
import { wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import { isInChatHead } from './chat-heads.ts';
import type { Chunk } from './chunks.ts';
import { startsClause } from './neighbours.ts';

/** "Ops wants to know how many people …": who asks about everybody is not asked about. */
export function isMessenger(items: readonly Item[], { from, to: end, kind, possessive }: Chunk): boolean {
  if (kind !== 'name' || possessive) return false;
  return speaksOrIsCalled(items, from, end) || asksThrough(items, from, end);
}

/** "Teams, 12:04, Hiroaki: …", "… yesterday, mate". */
function speaksOrIsCalled(items: readonly Item[], from: number, to: number): boolean {
  return (items[to]?.raw === ':' && isInChatHead(items, from)) || (from > 0 && isAddress(items, from, to));
}

function asksThrough(items: readonly Item[], from: number, end: number): boolean {
  const apposed = isApposed(items, from, end);
  if (!(startsClause(items, from) || isTitled(items, from) || apposed)) return false;
  const to = apposed ? end + 1 : end;
  if (isAddress(items, from, to) || isHeading(items, from, to) || sendsToAsk(items, to)) return true;
  const verb = [0, 1, 2, 3].map((k) => wordAt(items, to + k)).join(' ');
  if (!/^(?:wants to know|would (?:like|love) to|needs to know|is asking|asks|wonders|wants (?:a|an|the) )/.test(verb))
    return false;
  const wants = /^wants (?:a|an|the) /.test(verb);
  const rest = items.slice(to, to + 20).map((item) => item.shape);
  if (rest.includes('pronoun')) return false;
  return rest.some((shape) => (wants ? OF_ALL : /^(?:tenant|howmany|top)$/).test(shape)) || asksOfOthers(items, to, rest);
}

/** "The bishop's secretary, a Ms Quill, wants to know …": the name of whoever it is, between commas. */
function isApposed(items: readonly Item[], from: number, to: number): boolean {
  if (items[to]?.raw !== ',') return false;
  let at = from - 1;
  while (at > from - 4 && (TITLES.has(wordAt(items, at)) || /^(?:a|an|the|one|our)$/.test(wordAt(items, at)))) at -= 1;
  return items[at]?.raw === ',';
}

/** "our helpdesk lead Rosalind …": what somebody is to the asker, at the head of a clause. */
function isTitled(items: readonly Item[], from: number): boolean {
  const title = items[from - 1];
  if (title?.capital === true || title?.possessive === true || !/^\p{L}+$/u.test(title?.raw ?? '')) return false;
  const at = [from - 2, from - 3, from - 4].find((k) => /^(?:our|my|the)$/.test(wordAt(items, k)));
  return at !== undefined && startsClause(items, at);
}

/** "Rui wonders which approvals are waiting", "Rui asks whom CA stopped": of others, or of no person's trouble. */
function asksOfOthers(items: readonly Item[], to: number, rest: readonly string[]): boolean {
  const said = items
    .slice(to, to + 10)
    .map(({ low }) => low)
    .join(' ');
  const asked =
    /^(?:(?:just|also|now|only) )*(?:asks|wonders|wants to know|needs to know|would (?:like|love) to know|is asking|is wondering)(?: (?:me|us|you))? (who|whom|which|what|how|(?:if|whether) (?:there|we|you|any))(?: |$)/.exec(
      said,
    )?.[1];
  if (asked === undefined) return false;
  return (
    /^who/.test(asked) ||
    !rest.some((shape) => /^(?:cannot|fail|error|prompt|locked|password|signin|account|wrong|me)$/.test(shape))
  );
}

/** What people call each other where they come from, before they ask. */
const ADDRESS =
  /^(?:buddy|bhai|bhaiya|bhaisaab|yaar|didi|sahib|saheb|habibi|habibti|amigo|amiga|amigos|hermano|parcero|oye|oi|ey|ay|eh|hoy|ma['’]?am|mister|monsieur|madame|señor|señora|senhor|senhora|signore|signora|herr|namaste|namaskar|grüezi|gruezi|grüß gott|servus|moin|salaam|salam|marhaba|merhaba|hei|hej|ahoy|ahoj|cześć|czesc|compadre|kumpel|digga|lah|kuya|abeg|bruv|fam|guv|guvnor|gaffer|cobber|cobbers|mate|matey|mateys|pal|bud|bro|brah|dude|chum|hen|ducky|luv|petal|treacle|pet|boyo|butty|mucker|pardner|skipper|cuz|cuzzy|chook|boet|oke|marra|sweetie|darlin|homie|fella|fellas|lads|folks|y['’]?all|old chap|old bean)$/;

/** "Bhai, why …", "Ma'am: which …": who is spoken to, and nobody who is asked about. */
function isAddress(items: readonly Item[], from: number, to: number): boolean {
  if (to !== from + 1 || !ADDRESS.test(wordAt(items, from))) return false;
  const end = items[to];
  const last = end === undefined || end.kind === 'stop' || end.kind === 'punct';
  return from === 0 ? /^[,:!–—-]$/.test(end?.raw ?? '') : last && items[from - 1]?.raw === ',' && items[from]?.capital === false;
}

/** "Chronic condition: …": a word in a capital that only begins a heading. */
function isHeading(items: readonly Item[], from: number, to: number): boolean {
  return (
    to === from + 1 &&
    items[to + 1]?.raw === ':' &&
    /^(?:condition|symptom|ritual|item|topic|matter|point|routine|business|diagnosis|thought|spot|concern|reminder|theme|agenda|chore|curiosity|headache|ailment|disease|pain|worry)$/.test(
      wordAt(items, to),
    )
  );
}

const SENDS =
  /^(?:(?:just|also|has|had|now|kindly) )*(?:wants|wanted|asked|asks|told|tells|needs|needed|begged|sent|sends|(?:would|['’]d) (?:like|love)) (?:me|us|you) to (?:please )?(?:ask|find out|check|list|see|show|report|get|look up|look into|pull|know|tell|count|enquire|inquire)(?: |$)/;
/** Of everybody, or of nothing that is anybody's. */
const OF_ALL = /^(?:tenant|howmany|top|alerts|approvals|spray|legacy|mutes|failures|who)$/;

/** "Fraser wanted me to ask if anyone …": who asks through the asker, where nobody else is named. */
function sendsToAsk(items: readonly Item[], to: number): boolean {
  const rest = items.slice(to, to + 24);
  if (!SENDS.test(rest.map(({ low }) => low).join(' '))) return false;
  return !rest.some(({ shape }) => shape === 'pronoun') && rest.some(({ shape }) => OF_ALL.test(shape));
}
