import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isPlace } from '../lexicon/places.ts';
import { DESK } from '../text/field-labels.ts';
import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import { isInChatHead } from './chat-heads.ts';
import type { Chunk } from './chunks.ts';
import { isCommonNoun, isPlainPlace } from './common-nouns.ts';
import { besideTheMatter } from './beside.ts';
import { isExcluded } from './excluded.ts';
import { isMessenger } from './messengers.ts';
import { skipTitles } from './neighbours.ts';
import { isOpened, isOpening, isThere, isTried } from './opened.ts';
import {
  isAskedFrom,
  isAskedWhere,
  isOneOfTwo,
  isPlaceBehindDash,
  isKeptFrom,
  isPlaceHere,
  isSaidPlace,
  isToldPlace,
  isWeighedPlace,
  splitPlace,
} from './places.ts';
import { isQuotedCommand, isSpeech } from './quotations.ts';
import { isSource } from './sources.ts';
import { isBeside, isNamedFully, isTeller } from './tellers.ts';
import { isTradeApp, isTriedBrowser } from './trade-apps.ts';
import { namesApp, ON_APP } from './said-apps.ts';
import { isIdiom } from './turns-of-phrase.ts';

export type Role = 'person' | 'app' | 'place' | 'none';

export interface Named extends Chunk {
  readonly role: Role;
  /** How surely the place in the sentence makes it a person; below zero for somebody who is only greeted. */
  readonly weight: number;
}
type Placed = Pick<Named, 'role' | 'weight'>;

const INTO = /^(?:into|inside|via|through|using|within|under|onto)$/;
const SUBJECT_VERB =
  /^(?:cannot|doesnt|fail|locked|keepgetting|keeps|says|is|was|has|had|prompt|did|does|expired|disabled|blocked|compromised|phished|wants|needs|tried|tries|calls|called|told|complains|seems|just|still)$/;
const ASKS = /^(?:is|was|did|does|has|had|cannot|can|doesnt|are|were|why|could|whether|that|if)$/;
const PERSON_BEFORE =
  /^(?:for|of|about|user|by|against|account|@|named|called|regarding|re|concerning|colleague|employee|mr|mrs|ms|dr|customer|upn|username|guest|member|person|contractor|boss|manager|ceo|cfo)$/;
/** Before "to": what happens to, or belongs to, a person. */
const TO_PERSON =
  /^(?:account|wrong|happen|happens|happened|happening|occurred|befallen|belongs|assigned|sent|related|regard|regards|relating|next|applied|done|block|policy|attached|alerts|linked|up|did|done|do|belonging|pertaining|respect|spoke|talked|speaking|talking|says|speak|talk)$/;

/** Decides for each name whether it is a person, an application or a place, from the words around it. */
export function assignRoles(items: readonly Item[], chunks: readonly Chunk[]): readonly Named[] {
  const travels = items.some((i, k) => /^(?:travel|oddplace|says|really|holiday|location)$/.test(i.shape) && !isGuess(items, k));
  const split =
    travels && !chunks.some((chunk) => isSaidPlace(items, chunk))
      ? chunks.flatMap((chunk) => (isOrdered(items, chunk) ? [chunk] : splitPlace(items, chunk)))
      : chunks;
  const placed = split.map((chunk, k) => {
    const place = isNamedFully(items, chunk, split) ? TOLD : placeOf(items, chunk, travels, split[k + 1]);
    return { ...chunk, ...place };
  });
  const hasPerson = placed.some((n) => n.role === 'person' && n.weight > 0);
  return placed.map((n) => {
    if (n.role !== 'none' || n.weight < 0 || isQuotedCommand(n) || isSpeech(n)) return n;
    return { ...n, role: hasPerson || n.kind === 'quoted' ? 'app' : 'person', weight: 0 };
  });
}

/** "kick out Jordan Lisbon": whoever stands right behind the verb of an order is named in full. */
function isOrdered(items: readonly Item[], { from }: Chunk): boolean {
  const at = /^(?:out|off|user)$/.test(wordAt(items, from - 1)) ? from - 2 : from - 1;
  return /^(?:revoke|disable|enable|kick|kill|block|lock|signout)$/.test(shapeAt(items, at));
}

/** "say 3 days": about so many, and nobody who says it. */
function isGuess(items: readonly Item[], k: number): boolean {
  return wordAt(items, k) === 'say' && /^(?:TIME|NUMBER)$/.test(shapeAt(items, k + 1));
}

const APP: Placed = { role: 'app', weight: 0 };
/** What stands behind a verb of opening, and beside somebody. */
const OPENED: Readonly<Record<string, Placed>> = { app: APP, either: { role: 'none', weight: 0 } };
/** An application if a person is named elsewhere, else a person. */
const EITHER: Placed = { role: 'none', weight: 0 };
/** Who is only heard of. */
const TOLD: Placed = { role: 'person', weight: -3 };
/** Neither. */
const IGNORED: Placed = { role: 'none', weight: -3 };

function placeOf(items: readonly Item[], chunk: Chunk, travels: boolean, next: Chunk | undefined): Placed {
  const at = skipTitles(items, chunk.from - 1);
  const [before, beforeThat] = [shapeAt(items, at), shapeAt(items, at - 1)];
  const sure = placeByItself(items, chunk);
  if (sure !== undefined) return sure;
  const aside = besideTheMatter(items, chunk, before, beforeThat);
  if (aside !== undefined) return aside === 'nobody' ? IGNORED : { role: 'person', weight: 0 };
  if (greeted(items, chunk, at, next)) return { role: 'person', weight: -3 };
  if (chunk.kind === 'app') return placeOfApp(items, chunk, at);
  if (namesApp(items, chunk, at, before) || isKeptFrom(items, chunk)) return APP;
  if (isTeller(items, chunk, next) || isBeside(items, chunk, at))
    return isCommonNoun(items, chunk) ? IGNORED : { role: 'person', weight: 0 };
  if (isQuotedCommand(chunk) || isSpeech(chunk)) return EITHER;
  const traded = OPENED[isTradeApp(items, chunk, at) ?? ''];
  if (traded !== undefined) return traded;
  const said = saidPerson(items, chunk, at) ?? OPENED[isOpened(items, chunk, at, next) ?? ''];
  if (said !== undefined) return said;
  return unlessCommon(items, chunk, before, byPreposition(items, chunk, at, travels));
}

/** Who is left out, an address or what stands in a field: the words around it say nothing else. */
function placeByItself(items: readonly Item[], chunk: Chunk): Placed | undefined {
  if (isExcluded(items, chunk)) return IGNORED;
  if (chunk.kind === 'mention' || chunk.kind === 'email') return { role: 'person', weight: 6 };
  return placeInField(items, chunk);
}

/** "the falconry asks", "nine people in the weaving shed": an ordinary noun, whatever the word before it would make of a name. */
function unlessCommon(items: readonly Item[], chunk: Chunk, before: string, place: Placed): Placed {
  const nobody = place.role === 'app' ? isPlainPlace(items, chunk, before) : isCommonNoun(items, chunk);
  return nobody ? IGNORED : place;
}

/** "Requester: Tom Fink", "Betroffener Benutzer: Heike Brandt", "Status: Open": the field says what it is. */
function placeInField(items: readonly Item[], { from, text, kind }: Chunk): Placed | undefined {
  const field = items[from]?.field;
  if (field === undefined || kind === 'app' || kind === 'quoted') return undefined;
  if (field === 'other') return kind === 'name' ? IGNORED : undefined;
  if (DESK.test(text)) return IGNORED;
  return { role: 'person', weight: field === 'affected' ? 7 : 0.5 };
}

/** "what applications is using Paula Reyes?": a first name and more in capitals. */
function isWholeName({ kind, text }: Chunk): boolean {
  const [first = '', second = ''] = text.split(' ');
  return kind === 'name' && FIRST_NAMES.has(first.toLowerCase()) && /^\p{Lu}/u.test(first) && /^\p{Lu}\p{Ll}/u.test(second);
}

/** What the word before a name makes of it. */
function byPreposition(items: readonly Item[], chunk: Chunk, at: number, travels: boolean): Placed {
  const [before, beforeThat, after] = [shapeAt(items, at), shapeAt(items, at - 1), shapeAt(items, chunk.to)];
  if (isPlaceSaid(items, chunk, at, travels)) return { role: 'place', weight: 0 };
  if (chunk.possessive && chunk.kind !== 'quoted') return { role: 'person', weight: 3 };
  if (before === 'enter' && isWholeName(chunk)) return EITHER;
  if (INTO.test(before) || isTried(items, chunk, at) || isOpening(items, at)) return APP;
  if (before === 'in' && beforeThat === 'token') return APP;
  if (shapeAt(items, chunk.from - 1) === 'signin' && shapeAt(items, chunk.from - 2) === 'cannot' && chunk.kind === 'name')
    return EITHER;
  if (before === 'enter' && isAskedFrom(items, at)) return { role: 'person', weight: 1 };
  if (before === 'enter' || before === 'in') return SUBJECT_VERB.test(after) ? { role: 'person', weight: 1 } : APP;
  return personOf(before, before === 'to' ? happening(items, at - 1) : beforeThat, after, chunk, at < chunk.from - 1);
}

/** "was bob seen in Lisbon". */
function isSeenIn(items: readonly Item[], { text }: Chunk, at: number): boolean {
  return wordAt(items, at) === 'in' && /^(?:seen|spotted)$/.test(wordAt(items, at - 1)) && isPlace(text);
}

/** "what happened here yesterday to Ximena": the verb, over where and when. */
function happening(items: readonly Item[], from: number): string {
  let at = from;
  while (/^(?:here|there|again|just|now|TIME|today|lately|recently|suddenly|exactly)$/.test(shapeAt(items, at))) at -= 1;
  return shapeAt(items, at);
}

function isPlaceSaid(items: readonly Item[], chunk: Chunk, at: number, travels: boolean): boolean {
  const [before, beforeThat] = [shapeAt(items, at), isCounted(items, at - 1) ? 'signins' : shapeAt(items, at - 1)];
  if (isSeenIn(items, chunk, at)) return true;
  // "working out of Lima"
  if (before === 'of' && beforeThat === 'out' && /^(?:work|based|operating|living)$/.test(shapeAt(items, at - 2))) return true;
  if (travels && isPlaceBehindDash(items, chunk)) return true;
  if (isWhoseAccount(items, at, before, beforeThat)) return false;
  if (isAskedWhere(items, chunk, before)) return false;
  if (isWeighedPlace(items, chunk, before) || isToldPlace(items, chunk) || isOneOfTwo(items, chunk)) return true;
  // "Sofía says she was in Lisbon": a city does not speak
  if (shapeAt(items, chunk.to) === 'says' && FIRST_NAMES.has(chunk.text.toLowerCase())) return false;
  if (before === 'in' && beforeThat === '_' && !travels && !isPlace(chunk.text) && !isThere(items, at - 1)) return false;
  return isPlaceHere(chunk, before, beforeThat, travels);
}

/** "enable the account of Florence, she's back": whose it is; "her account of Rio" is what she tells. */
function isWhoseAccount(items: readonly Item[], at: number, before: string, beforeThat: string): boolean {
  if (!/^(?:of|for)$/.test(before) || shapeAt(items, at - 2) === 'pronoun') return false;
  return /^(?:account|token|methods|mailbox|password)$/.test(beforeThat);
}

function placeOfApp(items: readonly Item[], chunk: Chunk, at: number): Placed {
  if (isNameToo(chunk, shapeAt(items, chunk.to))) return { role: 'person', weight: 0 };
  if (chunk.to === chunk.from + 1 && isIdiom(items, chunk.from)) return IGNORED;
  return isSource(items, chunk, at) || isTriedBrowser(items, chunk) || isInChatHead(items, chunk.from) ? IGNORED : APP;
}

/** "every login from …", "the last sign-in from …": a noun, and not what somebody does. */
function isCounted(items: readonly Item[], at: number): boolean {
  return (
    shapeAt(items, at) === 'signin' &&
    /^(?:every|each|all|the|last|any|recent|first|no|this|that|latest|show|top)$/.test(shapeAt(items, at - 1))
  );
}

/** "the user Paweł", "colleague Mei": says that it is a person, whatever stands before. */
function entitled(items: readonly Item[], { from, kind }: Chunk): boolean {
  return (
    kind === 'name' &&
    /^(?:user|colleague|employee|person|coworker|co-worker|teammate|mr|mrs|ms|dr)$/.test(wordAt(items, from - 1))
  );
}

/** "our colleague Mei", "the mail that went to Mei", "which apps uses Mei": a person, whatever else stands there. */
function saidPerson(items: readonly Item[], chunk: Chunk, at: number): Placed | undefined {
  if (entitled(items, chunk)) return { role: 'person', weight: 5 };
  const uses = shapeAt(items, at) === 'enter' && shapeAt(items, at - 1) === 'whichapps';
  const given = shapeAt(items, at) === 'to' && chunk.kind === 'name' && isGivenTo(items, chunk.from, at);
  return uses || given || isAddressee(items, at) ? { role: 'person', weight: 2 } : undefined;
}

/** "the mail that went to Akiko": who got it, and no place. */
function isAddressee(items: readonly Item[], at: number): boolean {
  if (shapeAt(items, at) !== 'to') return false;
  if (/^(?:addressed|delivered|forwarded|mailed|emailed|e-mailed|texted|posted)$/.test(wordAt(items, at - 1))) return true;
  return (
    /^(?:went|goes|gone|going|came)$/.test(wordAt(items, at - 1)) &&
    /^(?:that|which|mail|email|e-mail|message|sms|text|letter|invite|invitation|lure|link|attachment|it|phishmail)$/.test(
      shapeAt(items, at - 2),
    )
  );
}

/** "refused to Esra Yıldız", "methods added to Layla": who gets something or does not. */
function isGivenTo(items: readonly Item[], from: number, at: number): boolean {
  const verb = wordAt(items, at - 1);
  if (/^(?:refused?|refuses|denied|deny|denies|forbade|forbid|declined?|forbidden|granted?|given|handed)$/.test(verb))
    return (
      FIRST_NAMES.has(wordAt(items, from)) || !/^(?:access|signin|signins|was|is|been|got|enter)$/.test(shapeAt(items, at - 2))
    );
  if (
    shapeAt(items, at - 1) !== 'registered' &&
    !/^(?:methods|mfa)$/.test(shapeAt(items, at - 1)) &&
    !/^(?:attached|bound|tied|assigned|linked|enrolled)$/.test(verb)
  )
    return false;
  const said = items.slice(Math.max(0, at - 7), at).map(({ shape }) => shape);
  return FIRST_NAMES.has(wordAt(items, from)) || said.some((shape) => /^(?:mfa|methods|authenticator|phone)$/.test(shape));
}

function personOf(before: string, beforeThat: string, after: string, chunk: Chunk, titled: boolean): Placed {
  if (before === 'to') return TO_PERSON.test(beforeThat) ? { role: 'person', weight: 2 } : APP;
  if (before === 'on') return ON_APP.test(beforeThat) ? EITHER : { role: 'person', weight: 2 };
  if (before === 'with')
    return /^(?:wrong|check|doesnt|phone|call|line|chat|spoke|talked|speaking|talking|met|meeting|oncall)$/.test(beforeThat)
      ? { role: 'person', weight: 1 }
      : EITHER;
  if (before === 'for' && chunk.kind === 'name') return { role: 'person', weight: 2 };
  if (before === 'from') return { role: 'person', weight: 1 };
  const signs = [titled, PERSON_BEFORE.test(before), ASKS.test(before), SUBJECT_VERB.test(after), chunk.possessive];
  return { role: 'person', weight: 1 + 2 * signs.filter(Boolean).length };
}

/** A product that is a first name too, with a possessive or a verb behind it or in small letters. */
function isNameToo(chunk: Chunk, after: string): boolean {
  if (!/^(?:claude|duo|epic|lever|gemini|wiz)$/i.test(chunk.text)) return false;
  return chunk.possessive || SUBJECT_VERB.test(after) || !/^[A-Z]/.test(chunk.text);
}

const TROUBLE =
  /^(?:cannot|keeps|keepgetting|fail|locked|lockout|blocked|disabled|stuck|unable|still|not|doesnt|getting|phished|compromised|out|expired)$/;

/** What somebody does without "is" or "has". */
const DOES = /^(?:cannot|keeps|keepgetting|fail)$/;

/** "hey priya nair cant log in", "hi Omar Haddad is locked out": no sign behind the name, and what befell whoever bears it. */
function isInTrouble(items: readonly Item[], { from, to, kind }: Chunk, next: Chunk | undefined): boolean {
  if (kind !== 'name' || shapeAt(items, from - 1) !== 'hello' || next?.from === to + 1) return false;
  const at = /^(?:is|was|has|been|does|seems|looks|got)$/.test(shapeAt(items, to)) ? to + 1 : to;
  if (!(at === to ? DOES : TROUBLE).test(shapeAt(items, at))) return false;
  return shapeAt(items, at + 1) !== 'me';
}

/** "Hi Tom," and "this is Tom from the helpdesk" name somebody who is not asked about. */
function greeted(items: readonly Item[], chunk: Chunk, at: number, next: Chunk | undefined): boolean {
  const before = items[at];
  if (isInTrouble(items, chunk, next)) return false;
  if (before?.shape === 'hello' || before?.shape === 'thanks' || before?.low === 'dear') return true;
  const intro = `${wordAt(items, at - 1)} ${wordAt(items, at)}`;
  if (intro === 'this is' || (intro === 'name is' && wordAt(items, at - 2) === 'my')) return true;
  return (chunk.from === 0 && wordAt(items, chunk.to) === 'here') || isMessenger(items, chunk);
}
