import { isCommonWord } from '../lexicon/common-words.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { PARTICLES } from '../lexicon/names.ts';
import { isPlace } from '../lexicon/places.ts';
import { VOCABULARY } from '../lexicon/vocabulary.ts';
import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import type { Chunk } from './chunks.ts';
import { startsClause } from './neighbours.ts';
import { isWorkplace } from './departments.ts';
import { isPredicate } from './small-letters.ts';
import { isOwnerMeant } from './tellers.ts';
import { isCrewOfPlace, isTrap, isWhereabouts } from './whereabouts.ts';
import { isAfterthought, isBanner, isSwornBy, isTurnOfPhrase } from './turns-of-phrase.ts';

/** What looks like a name and is nobody, from the words around it and the two `before` it, or is whoever wrote the ticket. */
export function besideTheMatter(
  items: readonly Item[],
  chunk: Chunk,
  before: string,
  beforeThat: string,
): 'nobody' | 'writer' | undefined {
  if (
    isLabel(items, chunk) ||
    isChange(items, chunk) ||
    isOccasion(items, chunk) ||
    isHome(items, chunk) ||
    isWhereabouts(items, chunk) ||
    isCrewOfPlace(items, chunk) ||
    isTrap(items, chunk) ||
    isDestination(items, chunk) ||
    isLanguage(items, chunk) ||
    isNobody(items, chunk) ||
    (chunk.kind === 'name' && isPrinted(items, chunk)) ||
    (chunk.kind === 'name' && isBanner(items, chunk.from, chunk.to)) ||
    isDirectory(items, chunk, before, beforeThat) ||
    isWorkplace(items, chunk)
  )
    return 'nobody';
  return isWriter(items, chunk) ? 'writer' : undefined;
}

/** "AnomalousToken it says": what a product or a page calls it. */
function isPrinted(items: readonly Item[], { from, to }: Chunk): boolean {
  if (items[from - 1]?.raw !== ',') return false;
  return wordAt(items, to) === 'it' && /^(?:says|said|reads|read|calls|called|shows|wrote|writes)$/.test(wordAt(items, to + 1));
}

/** "Karin's boss Jonas Lind": Jonas is meant, and not Karin. */
const KIN =
  /^(?:boss|manager|colleague|assistant|deputy|wife|husband|son|daughter|brother|sister|friend|lead|supervisor|intern|partner|secretary|neighbour)$/;

/** What a name in quotation marks is the name of, and nobody's. */
const OF_POLICY_OR_MAIL = /^(?:policy|mail|mails|email|e-mail|message|phishmail|link|lure|page|sms|invite|invitation)$/;

/** "the 'Require MFA' policy", "Siobhán's replacement", "a tad": what is named beside somebody, or nothing at all. */
function isNobody(items: readonly Item[], { from, to, kind, text, possessive }: Chunk): boolean {
  if (kind === 'quoted')
    return OF_POLICY_OR_MAIL.test(shapeAt(items, to)) || shapeAt(items, from - 1) === 'policy' || isWording(text);
  if (kind !== 'name') return false;
  if (possessive)
    return (
      isOwner(items, to) || wordAt(items, to) === 'sake' || (wordAt(items, to) === 'tenants' && items[from]?.capital === false)
    );
  if (isCompany(items, from, to) || isSwornBy(items, from)) return true;
  if (isPassword(items, from, to, text) || isMerged(items, from)) return true;
  return (
    to - from === 1 &&
    (isOpenPoint(items, from) ||
      isSmallNoun(items, from) ||
      isThing(items, from) ||
      isPredicate(items, from) ||
      isTurnOfPhrase(items, from) ||
      isAfterthought(items, from))
  );
}

/** "Deloitte people are with me": whose people they are. */
function isCompany(items: readonly Item[], from: number, to: number): boolean {
  return /^(?:people|folks|guys|auditors|consultants)$/.test(wordAt(items, to)) && !FIRST_NAMES.has(wordAt(items, from));
}

/** "last open item", "open question 3": what is still to be dealt with, and nothing that is opened. */
function isOpenPoint(items: readonly Item[], i: number): boolean {
  return (
    /^(?:open|remaining|outstanding|unresolved|pending|last|final|next|first)$/.test(wordAt(items, i - 1)) &&
    /^(?:items?|questions?|points?|figures?|issues?|tasks?|tickets?|matters?|topics?|findings?|actions?|entry|entries|notes?|remarks?|queries|query|line|lines|thing|things|bit|bits)$/.test(
      items[i]?.raw ?? '',
    )
  );
}

/** "we just merged with Fabrikam": another company. */
function isMerged(items: readonly Item[], from: number): boolean {
  const [before, beforeThat] = [wordAt(items, from - 1), wordAt(items, from - 2)];
  return /^(?:with|into|of|by)$/.test(before) && /^(?:merged|merging|merger|acquired|acquisition|takeover)$/.test(beforeThat);
}

/** "The log bill", "on ward 6", "wrong guy": in small letters a thing, or anybody. */
function isSmallNoun(items: readonly Item[], i: number): boolean {
  const raw = items[i]?.raw ?? '';
  if (/^(?:von|van|de|del|di|da)$/.test(raw) && items[i + 1]?.code !== undefined) return true;
  const [before, beforeThat] = [wordAt(items, i - 1), wordAt(items, i - 2)];
  if (raw === 'bill')
    return /^(?:logs?|storage|power|phone|water|cloud|azure)$/.test(before) && /^(?:the|our|a|this|that)$/.test(beforeThat);
  if (raw === 'trip') return /^(?:that|this|the|a|his|her|their|my|one)$/.test(before);
  if (raw === 'ward') return /^(?:on|in|from)$/.test(before) && items[i + 1]?.kind === 'number';
  return /^(?:guy|guys|bloke|chap)$/.test(raw) && /^(?:wrong|that|this|the|some|a)$/.test(before);
}

/** "Summer24!", "hammering our accounts with Winter2026": a password that somebody tries. */
function isPassword(items: readonly Item[], from: number, to: number, text: string): boolean {
  if (!/^\p{Lu}\p{Ll}+\d{2,4}$/u.test(text)) return false;
  if (items[to]?.raw === '!') return true;
  return (
    /^(?:Spring|Summer|Autumn|Fall|Winter|Welcome|Password|Passw|Qwerty|Login|Admin|Changeme|Company|Monday|January|February|March|April|May|June|July|August|September|October|November|December)\d{2,4}$/.test(
      text,
    ) || wordAt(items, from - 1) === 'with'
  );
}

/** "your account is locked", "Require compliant device": what a screen says, or what a policy is called. */
function isWording(text: string): boolean {
  const [first = '', ...rest] = text.split(' ');
  if (rest.length < 2 || FIRST_NAMES.has(first.toLowerCase())) return false;
  if (
    !/^\p{Lu}/u.test(first) &&
    !/^(?:your|you|my|the|this|that|we|i|sorry|no|access|something|an|error|unable|cannot|can['’]t|invalid|incorrect|please|sign|wrong|account|password|session|request|user)$/.test(
      first,
    )
  )
    return false;
  return rest.some((word) => /^\p{Ll}{2,}/u.test(word) && !PARTICLES.has(word) && (VOCABULARY.has(word) || isCommonWord(word)));
}

/** "Siobhán's replacement", "Karin's boss Jonas Lind": whoever it is that somebody else has. */
function isOwner(items: readonly Item[], to: number): boolean {
  const [kin, name] = [wordAt(items, to), items[to + 1]];
  if (name?.kind === 'unknown' && isOwnerMeant(items, to + 1)) return false;
  if (/^(?:replacement|successor|predecessor|stand-in|deputy|assistant|substitute)$/.test(kin)) return true;
  return KIN.test(kin) && name?.kind === 'unknown' && name.capital;
}

/** "a tad", "our dispatchers", "give me the rundown on …": an article and an unknown word in small letters. */
function isThing(items: readonly Item[], i: number): boolean {
  const raw = items[i]?.raw ?? '';
  if (!/^\p{Ll}+$/u.test(raw) || FIRST_NAMES.has(raw)) return false;
  const article = wordAt(items, i - 1);
  if (article === 'the' && startsClause(items, i - 1) && isDoing(items[i + 1])) return true;
  if (
    article === 'some' ||
    article === 'like' ||
    (article === 'of' && /^(?:bunch|lot|group|pair|gang|couple)$/.test(wordAt(items, i - 2)))
  )
    return true;
  if (
    /^(?:the|our|all|any)$/.test(article) &&
    /^(?:accounts|logins|users|staff|team|teams|mailboxes)$/.test(wordAt(items, i + 1))
  )
    return true;
  return (
    /^an?$/.test(article) ||
    isOurs(items, i) ||
    (article === 'our' && /(?:ers|ors|ists|ants|ians)$/.test(raw)) ||
    (article === 'the' &&
      /^(?:show|give|me|us|keepgetting|have)$/.test(shapeAt(items, i - 2)) &&
      /^(?:on|about|of)$/.test(wordAt(items, i + 1)))
  );
}

/** "the bosun blames me, but …", "the tide is out": an ordinary noun at the head of a story; what refuses somebody is an application. */
function isDoing(next: Item | undefined): boolean {
  if (next === undefined || next.capital || next.possessive) return false;
  if (/^(?:keeps|kept|refus|reject|throw|won|doesn|does|did|will|bounc|kick|boot|den)/.test(next.low)) return false;
  return (
    /^(?:is|was|has|had|got|keepgetting|says|cannot)$/.test(next.shape) ||
    /^(?:went|came|fell|blew|ran|rang|left|broke|began|grew|froze|flew|stood|lost|gave)$/.test(next.low) ||
    (next.kind === 'word' &&
      /(?:s|ed)$/.test(next.low) &&
      !/^(?:apps?|logins?|accounts?|users?|sessions?|portals?|servers?|pages?|systems?|services?|alerts?|rules?)$/.test(next.low))
  );
}

/** "Aanvraag-id: 442f…": what stands before an id and its colon says which id it is. */
function isLabel(items: readonly Item[], { to, kind }: Chunk): boolean {
  return kind === 'name' && items[to]?.raw === ':' && items[to + 1]?.kind === 'id';
}

/** How far behind the number of a change its title reaches. */
const TITLE_WORDS = 14;

/** "CHG-20931 Retire old mail protocols", "Change 4471: Move Frankfurt": the title of a change names nobody, where a question stands below it. */
function isChange(items: readonly Item[], { from, kind, possessive }: Chunk): boolean {
  if (kind !== 'name' || possessive) return false;
  let start = from;
  while (start > Math.max(0, from - TITLE_WORDS) && items[start]?.newLine !== true) start -= 1;
  const numbered = items[start]?.kind === 'ticket' || items[start + 1]?.kind === 'number';
  if (!numbered || !/^(?:chg|rfc|crq|prb|change)(?:[-_]?\d+)?$/.test(wordAt(items, start))) return false;
  return items.slice(from, from + TITLE_WORDS).some(({ newLine, raw }) => newLine === true || raw.includes('\n'));
}

/** "that's our pen tester", "this is our scanner": what somebody is to us, and no name. */
function isOurs(items: readonly Item[], i: number): boolean {
  const at = /^(?:our|my|their)$/.test(wordAt(items, i - 1)) ? i - 1 : i - 2;
  if (!/^(?:our|my|their)$/.test(wordAt(items, at)) || (at < i - 1 && items[at + 1]?.kind !== 'word')) return false;
  const before = items[at - 1];
  return (
    before?.low === 'is' ||
    (before?.possessive === true && /^(?:that|this|it)$/.test(before.low)) ||
    /^(?:that|this|it)['’]?s$/.test(before?.low ?? '')
  );
}

/** "my colleague in Porto": where somebody belongs. */
function isHome(items: readonly Item[], { from, text, kind }: Chunk): boolean {
  if (kind !== 'name' || wordAt(items, from - 1) !== 'in') return false;
  if (
    items[from]?.capital === true &&
    /^(?:colleague|coworker|teammate|volunteer|branch|subsidiary)s?$/.test(wordAt(items, from - 2))
  )
    return true;
  if (!isPlace(text)) return false;
  if (isClaimedStay(items, from)) return false;
  return /^(?:colleague|coworker|teammate|employee|user|customer|client|caller|someone|somebody|person|tester|auditor|vendor|supplier|lead|company|firm|supplier|manager|boss|guy|contractor|intern|partner|rep|director|accountant|engineer|analyst|trainee|assistant|office|team|branch|site|department|subsidiary|plant|factory|warehouse|staff|folks|people|desk|helpdesk|lab|store|shop|hotel)$/.test(
    wordAt(items, from - 2),
  );
}

/** "she's at a customer in Porto", "he is on a job site in Oslo": where somebody says to be. */
function isClaimedStay(items: readonly Item[], from: number): boolean {
  if (!items.slice(Math.max(0, from - 12), from).some(({ shape }) => shape === 'says')) return false;
  const before = items.slice(Math.max(0, from - 6), from - 1).map(({ low }) => low);
  return before.some(
    (word, k) => /^(?:at|on|visiting|with)$/.test(word) && /^(?:a|an|the|our|his|her|their|one)$/.test(before[k + 1] ?? ''),
  );
}

/** "her phone is in Hungarian": what it is written in, and no place. */
const LANGUAGES =
  /^(?:English|German|French|Spanish|Italian|Portuguese|Dutch|Flemish|Polish|Czech|Slovak|Hungarian|Romanian|Bulgarian|Croatian|Serbian|Slovene|Slovenian|Albanian|Macedonian|Greek|Turkish|Russian|Ukrainian|Swedish|Danish|Norwegian|Finnish|Icelandic|Estonian|Latvian|Lithuanian|Arabic|Hebrew|Persian|Farsi|Hindi|Urdu|Bengali|Tamil|Chinese|Mandarin|Cantonese|Japanese|Korean|Vietnamese|Thai|Indonesian|Malay|Tagalog|Swahili|Welsh|Irish|Gaelic|Catalan|Basque|Galician|Afrikaans|Zulu|Latin)$/;

function isLanguage(items: readonly Item[], { from, text, kind }: Chunk): boolean {
  return kind === 'name' && wordAt(items, from - 1) === 'in' && LANGUAGES.test(text);
}

/** "since his move to Porto": where somebody went, and nothing that he signs in to. */
function isDestination(items: readonly Item[], { from, text, kind }: Chunk): boolean {
  if (kind !== 'name' || wordAt(items, from - 1) !== 'to' || !isPlace(text)) return false;
  return /^(?:move|moved|moving|moves|relocation|relocated|transfer|transferred|secondment)$/.test(wordAt(items, from - 2));
}

/** "before the kickoff", "after our townhall": what has an article and a time before it happens, and is nobody. */
function isOccasion(items: readonly Item[], { from, to, kind, possessive }: Chunk): boolean {
  if (kind !== 'name' || to - from > 1 || possessive || items[from]?.capital === true) return false;
  return /^(?:the|our|a|an|my)$/.test(wordAt(items, from - 1)) && /^(?:before|after|during|until)$/.test(wordAt(items, from - 2));
}

/** "forwarding this from Lisa", "a message from Lisa". */
const SENT = /^(?:forwarding|forwarded|fwd|message|mail|email|e-mail|note|ping|this|dm|voicemail|quote)$/;

/** "Reported by: Sandra": who wrote the ticket, and whose trouble it is only where nobody else is named. */
function isWriter(items: readonly Item[], { from, kind }: Chunk): boolean {
  if (kind === 'name' && wordAt(items, from - 1) === 'from' && SENT.test(wordAt(items, from - 2))) return true;
  if (kind === 'quoted' || !/^[:=]$/.test(items[from - 1]?.raw ?? '')) return false;
  const label = [3, 2].map((k) => wordAt(items, from - k)).join(' ');
  return /(?:^| )(?:(?:reported|opened|submitted|raised|logged|created|written|sent|handled|forwarded|assigned|escalated|taken) (?:by|to)|reporter|requester|requestor|submitter|assignee|technician|agent|analyst|author|approver)$/.test(
    label,
  );
}

/** What the directory does, and what there is of it. */
const DIRECTORY_DOES =
  /^(?:(?:sign-?in |audit |login |logon |user |admin )*(?:logs?|sign-?ins|logins|logons|entries|records|events|protection)|(?:refus|reject|block|den(?:y|ie)|say|claim|flag|report|throw|lock|kick|bounc|turn|hat|stop)\p{L}*|(?:won['’]?t|doesn['’]?t|does not|will not|didn['’]?t|keeps|not) \p{L}+)(?: |$)/u;

/** "disabled in Entra", "Entra refuses Bob", "entra logs": the directory that everything is about, and no application that somebody opens. */
function isDirectory(items: readonly Item[], { text, to }: Chunk, before: string, beforeThat: string): boolean {
  if (!/^(?:(?:microsoft |ms )?entra(?: id)?|azure ad|azure active directory)$/i.test(text)) return false;
  if (/^(?:signin|enter|into|to)$/.test(before)) return false;
  if (
    /^(?:through|via)$/.test(before) ||
    /^(?:needs?|requires?|wants?|trusts?)$/.test(wordAt(items, to - text.split(' ').length - 1))
  )
    return true;
  const does = [0, 1, 2].map((k) => wordAt(items, to + k)).join(' ');
  if (DIRECTORY_DOES.test(does)) return true;
  return /^(?:in|of|from|at|by)$/.test(before) && !/^(?:signin|enter|cannot|fail|signins|failures|error)$/.test(beforeThat);
}

function logsInto(items: readonly Item[], at: number): boolean {
  return /^(?:logs?|signs?|logged|signed)$/.test(wordAt(items, at)) && /^(?:in|into|on|onto)$/.test(wordAt(items, at + 1));
}

/** "every app Ana signed in to", "every application Bill logs into", "each application Chidi has been signing in to": who opens them. */
export function isWhoseApps(items: readonly Item[], { from, to }: Chunk, at: number): boolean {
  return (
    at === from - 1 &&
    /^(?:every|each|any|all|what|which)$/.test(wordAt(items, at - 1)) &&
    /^(?:app|application|program)$/.test(wordAt(items, at)) &&
    (/^(?:signin|enter|has|had|is|was|did|log|logs|logged|signs|signed|touched|touches|used|uses|reached|reaches|visited|visits|opened|opens|history)$/.test(
      shapeAt(items, to),
    ) ||
      logsInto(items, to))
  );
}
