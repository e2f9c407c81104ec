import type { Named } from '../who/roles.ts';
import type { Item } from './items.ts';

/** What an order may govern besides a person: an account by any name, a sign-in, a session; alerts for a mute. */
const OURS =
  /^(?:account|accounts|acct|user|users|upn|id|ids|identity|identities|userid|username|login|logins|logon|access|session|sessions|token|tokens|cookie|cookies|credentials?|sign-?ins?|sign-?outs?|alert|alerts|address|ip|range)$/;
const OUR_SHAPES = /^(?:account|token|signins?|signout|alerts)$/;
/** People who are only known by whom they belong to. */
const RELATED =
  /^(?:replacement|successor|predecessor|assistant|secretary|colleague|manager|boss|wife|husband|brother|sister|son|daughter|friend|intern|trainee|team|deputy|report|reports|supervisor|partner)$/;
/** Ends the words that a possessor owns: what follows belongs to the verb. */
const BEHIND =
  /^(?:a|an|the|and|or|but|so|if|as|because|since|until|till|while|after|before|when|then|of|in|on|at|by|for|from|to|into|with|without|about|via|over|under|per|due|is|are|was|were|be|been|am|has|have|had|got|gets|needs?|must|should|shall|can|could|may|might|will|would|do|does|did|to|please|pls|plz|kindly|thanks|now|today|tonight|asap|again|immediately|urgently|directly|everywhere|anywhere|completely|entirely|fully|totally|permanently|temporarily|straight|right|away|back|out|off|up|down|also|too|both|first|once|only|just|myself|himself|herself|themselves|he|she|it|they|we|i|you|who|which|that|this|these|those|all|any|every|not|never|no|there|here|yet|still|already|instead|anyway|ok|okay|yes|sir|team|guys|forthwith|effective|quickly|me|us)$/;
/** "his laptop was stolen": begins a clause of its own, unless something is to be done in it. */
const FINITE = /^(?:is|are|was|were|has|got|gets|had|did|does|fell|says|broke|died)$/;
/** "the account in Entra", "his Microsoft 365 account": the directory, and no application. */
const DIRECTORY =
  /^(?:microsoft|ms|m365|o365|office|office 365|microsoft 365|entra|entra id|azure|azure ad|aad|ad|365|active directory)$/i;
/** Where a possessor is no part of what the verb governs: "off her devices", "on Ana's request", "with her manager". */
const ASIDE = /^(?:off|from|on|in|at|by|with|out|to|into|as|because|since|per|via|after|before|about|onto|under|and)$/;
const DETERMINER = /^(?:the|a|an|any|all|this|that|these|those|some|every|each)$/;
/** "on Ana's request", "for HR's sake": who stands behind an order, and nothing that a thing is on. */
export const AUTHORITY =
  /^(?:request|requests|behalf|order|orders|instruction|instructions|approval|advice|recommendation|sake|word|say-so|ok|call|decision|go-ahead|ticket|case)$/;
/** Ways to sign in that are a setting, and nobody's sign-in. */
const SETTING = /^(?:sso|single sign-on|auth)$/;
/** What somebody reaches with an account as a whole. */
const EVERYTHING =
  /^(?:everything|anything|tenant|systems?|network|account|accounts|resources|apps|applications|services|environment|it|data|organi[sz]ation|org|directory|cloud|platform)$/;
const MOST_WORDS = 5;

type Chunks = ReadonlyMap<number, Named>;

/** A word that stands for a sign-in elsewhere and is only a setting where it is switched: "enable SSO for Bob". */
export function isSetting({ low }: Item): boolean {
  return SETTING.test(low);
}

/**
 * Whoever stands at `from` is not what a verb before or behind it would govern: only the owner of a thing ("Bob's laptop", "her
 * mailbox"), or no person at all ("the captions", "macros in Excel for May"). What is governed is the head of the words, and only
 * a person or something of an account is ours.
 */
export function isOfThing(items: readonly Item[], chunks: Chunks, from: number, to: number): boolean {
  const last = items[to - 1];
  const owner = last?.possessive === true || /^(?:his|her|their|my)$/.test(last?.low ?? '');
  if (owner) return !ASIDE.test(before(items, from)) && ownsThing(items, chunks, to);
  const chunk = chunks.get(from);
  if (chunk !== undefined && isInApplication(items, to)) return true;
  return chunk?.kind === 'name' && !OURS.test(lowAt(items, to)) && namesThing(items, chunks, chunk);
}

/** "disable Bob in Salesforce": what an application calls Bob, and not what he signs in with. */
function isInApplication(items: readonly Item[], at: number): boolean {
  const where = items[at + 1];
  return /^(?:in|inside|within|on)$/.test(lowAt(items, at)) && where?.kind === 'app' && !DIRECTORY.test(where.raw);
}

/** "Bob's access to the calendar": a right to one thing. */
function isOfApplication(items: readonly Item[], at: number): boolean {
  if (!/^access/.test(lowAt(items, at))) return /^(?:account|login|id)/.test(lowAt(items, at)) && isInApplication(items, at + 1);
  let i = at + 1;
  if (!/^(?:to|into|on)$/.test(lowAt(items, i))) return false;
  do i += 1;
  while (/^(?:the|our|his|her|their|all|any|of|every|company|microsoft|ms)$/.test(lowAt(items, i)));
  const what = items[i];
  return what !== undefined && isWord(what) && !BEHIND.test(what.low) && !DIRECTORY.test(what.raw) && !EVERYTHING.test(what.low);
}

function before(items: readonly Item[], from: number): string {
  let i = from - 1;
  while (DETERMINER.test(lowAt(items, i))) i -= 1;
  return lowAt(items, i);
}

function ownsThing(items: readonly Item[], chunks: Chunks, from: number): boolean {
  let i = from;
  let application = false;
  for (; i < items.length && i < from + MOST_WORDS; i += 1) {
    const item = items[i];
    if (!item || !isWord(item) || BEHIND.test(item.low)) break;
    if (isOurs(item)) return application || isOfApplication(items, i);
    application ||= item.kind === 'app' && !DIRECTORY.test(item.raw);
  }
  if (i === from) return false;
  if (FINITE.test(lowAt(items, i)) && items[i + 1]?.low !== 'to') return false;
  const head = lowAt(items, i - 1);
  return !RELATED.test(head) || ![...chunks.values()].some((other) => other.from >= i && other.role === 'person');
}

function isWord({ kind }: Item): boolean {
  return kind === 'word' || kind === 'concept' || kind === 'unknown' || kind === 'app' || kind === 'number';
}

function isOurs({ low, shape }: Item): boolean {
  return OURS.test(low) || OUR_SHAPES.test(shape) || (shape === 'enter' && /^access/.test(low));
}

/** "the captions"; "macros in Excel for May", "Bluetooth on Chase's laptop": somebody else is whom it is for. */
function namesThing(items: readonly Item[], chunks: Chunks, { from, to }: Named): boolean {
  const word = items[from];
  const small = to - from === 1 && (word?.capital === false || /^\p{Lu}{2,4}$/u.test(word?.raw ?? ''));
  if (small && DETERMINER.test(lowAt(items, from - 1))) return true;
  for (let i = to; i < to + MOST_WORDS && /^(?:for|of|on|in|at)$/.test(lowAt(items, i));) {
    const joined = lowAt(items, i);
    i += 1;
    while (/^(?:the|our|a|an|user|colleague|account)$/.test(lowAt(items, i))) i += 1;
    const end = chunks.get(i)?.to ?? i + 1;
    if (joined !== 'in' && joined !== 'at' && isPerson(items, chunks, i))
      return !AUTHORITY.test(lowAt(items, end)) && (joined === 'of' || !/^(?:me|us)$/.test(lowAt(items, i)));
    i = end;
  }
  return false;
}

function isPerson(items: readonly Item[], chunks: Chunks, i: number): boolean {
  return chunks.get(i)?.role === 'person' || /^(?:pronoun|me)$/.test(items[i]?.shape ?? '');
}

function lowAt(items: readonly Item[], i: number): string {
  return items[i]?.low ?? '';
}
