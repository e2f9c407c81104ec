import { PARTICLES } from '../lexicon/names.ts';
import { shapeAt, wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import { adjacent, startsClause } from './neighbours.ts';

/** What a person does: "will can't", "may is locked", "mark says". */
const FINITE =
  /^(?:cannot|doesnt|fail|locked|keepgetting|keeps|says|is|was|has|had|prompt|claims|did|does|got|gets|wants|needs|tried|tries|reports|calls|called|told|complains|still|expired|disabled|blocked|compromised|phished|seems|uses|just)$/;
/** What asks for a person next: "is will", "of mark". */
const ASKED =
  /^(?:is|was|did|does|has|had|cannot|can|doesnt|are|were|why|could|let|lets|for|of|about|user|by|against|account|on|and|do|have|show|check|colleague|with|to|named|that|whether|if|because|when|mr|mrs|ms|dr|@)$/;
/** Nouns, states and prepositions that may stand after a person. */
const AFTER_PERSON =
  /^(?:signin|signins|fail|failures|locked|lockout|unlock|expired|disabled|blocked|compromised|phished|hijack|theft|replay|aitm|enter|token|mfa|methods|phone|authenticator|risk|risky|travel|really|account|password|apps|history|volume|perhour|policy|says|TIME|CODE|IP|in|from|on|to|at|last|since|please|pls|now|again|too|also|everywhere|signout|prompt|cannot|doesnt|keeps|keepgetting|error|alerts|work|registered|enrolled|use|a|an|the|and|out|interactive|noninteractive|legacy|guest|spray|passthrough|been|have|get|got|getting|not|able|blockedsignins|who|for|with|today|still|actually|be|being|really|any|was|is|has|were|would|using|had|under|via|into|or|but|as|so|do|does)$/;
const TERSE_TOPIC = /^(?:lockout|mfa|risk|signins|replay|apps|travel|policy|aitm|volume)$/;
const AFTER_ORDER = /^(?:TIME|please|pls|now|IP|CODE|and|everywhere|again|asap|for|out|has|have|had|is|was)$/;

/** Will, Mark, May, Grace …: whether the word at `i` is a person here, from its capital and its neighbours. */
export function isWordName(items: readonly Item[], i: number, shouting: boolean): boolean {
  const [item, next] = [items[i], items[i + 1]];
  if (!item) return false;
  if (item.possessive) return true;
  if (
    item.low === 'page' &&
    /^(?:error|signin|web|same|phished|start|home|landing|prompt|this|that|enter|fake)$/.test(shapeAt(items, i - 1))
  )
    return false;
  if (/^(?:any|every|some)$/.test(wordAt(items, i - 1)) || isMereWord(items, i)) return false;
  const start = startsClause(items, i);
  const followed = next !== undefined && (next.kind === 'unknown' || PARTICLES.has(next.low)) && adjacent(items, i + 1);
  if (item.capital && !shouting && (!start || (followed && next.capital))) return true;
  if (start && (item.capital ? isSetApart(items, i) : items[i + 1] === undefined && isListed(items, i))) return true;
  return start ? subjectHere(items, i, item) : objectHere(items, i, followed);
}

/** "a chance you could", "by chance": the word, and not the name. */
function isMereChance(items: readonly Item[], i: number): boolean {
  if (wordAt(items, i) === 'long') return /^(?:that|this|so|how|as|too|very)$/.test(wordAt(items, i - 1));
  return wordAt(items, i) === 'chance' && /^(?:a|no|by|the|another|last|slight|slightest)$/.test(wordAt(items, i - 1));
}

/** "her account may be enabled again": the verb, and not the name. */
function isModalMay(items: readonly Item[], i: number): boolean {
  return (
    wordAt(items, i) === 'may' &&
    /^(?:be|now|then|also|again)$/.test(wordAt(items, i + 1)) &&
    /^(?:account|token|enter|signin|unknown)$/.test(shapeAt(items, i - 1))
  );
}

/** "impossible travel: May, …", "lockout: Grace", "recent logons: will": a topic, a colon, and a word with nothing behind it. */
function isListed(items: readonly Item[], i: number): boolean {
  const [topic, colon, next] = [items[i - 2], items[i - 1], items[i + 1]];
  if (colon?.raw !== ':' || topic?.kind !== 'concept' || /^(?:error|code|says|password|help|explain|me)$/.test(topic.shape))
    return false;
  return next === undefined || next.kind === 'stop' || next.kind === 'punct' || next.kind === 'time';
}

/** A verb, a label or an auxiliary, also where the word is a first name of its own. */
export function isNoName(items: readonly Item[], i: number): boolean {
  return isHoped(items, i) || isLabel(items, i) || isAuxiliary(items, i) || isHourOfDay(items, i);
}

/** "I hope that nobody …": the verb, and not the name. */
function isHoped(items: readonly Item[], i: number): boolean {
  return wordAt(items, i) === 'hope' && !items[i]?.capital && /^(?:i|we|do|really|just|only)$/.test(wordAt(items, i - 1));
}

/** "verify trip: Chidi Obi": what stands before a colon and a name is no name itself. */
function isLabel(items: readonly Item[], i: number): boolean {
  if (items[i]?.capital === true || items[i + 1]?.raw !== ':') return false;
  if (/^(?:for|of|about|by|is|user|account|colleague|on|and|or)$/.test(wordAt(items, i - 1))) return false;
  return items[i + 2]?.kind === 'email' || (items[i + 2]?.kind === 'unknown' && items[i + 2]?.capital === true);
}

/** What follows somebody behind "will": "Will Mark Chase be able to log in". */
const BARE_VERB =
  /^(?:be|get|have|need|lose|log|sign|still|receive|see|fail|work|ever|also|keep|come|pass|manage|reach|open|use|have to)(?: |$)/;

/** "Will Mark Chase be able to …": an auxiliary, somebody's whole name, and the verb. */
function isAuxiliary(items: readonly Item[], i: number): boolean {
  if (!/^(?:will|may)$/.test(wordAt(items, i)) || !startsClause(items, i)) return false;
  let end = i + 1;
  while (end < i + 5 && items[end]?.capital === true && adjacent(items, end)) end += 1;
  return end > i + 1 && BARE_VERB.test(wordAt(items, end));
}

/** A chance or a measure. */
function isMereWord(items: readonly Item[], i: number): boolean {
  return isMereChance(items, i) || isModalMay(items, i) || isMeasured(items, i) || isNoName(items, i);
}

/** "stopped at dawn", "before dawn": an hour, and nobody. */
function isHourOfDay(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item === undefined || item.capital || !/^(?:dawn|eve)$/.test(item.low)) return false;
  return (
    /^(?:at|before|until|till|around|towards)$/.test(wordAt(items, i - 1)) ||
    (wordAt(items, i - 1) === 'of' && wordAt(items, i - 2) === 'crack')
  );
}

/** In a capital at the beginning of a clause, with something around it that only a person has. */
function isSetApart(items: readonly Item[], i: number): boolean {
  return isListed(items, i) || isBetweenCommas(items, i) || did(items, i + 1) || standsOnApp(items, i);
}

/** "Will on Westlaw: denied": somebody, and where it fails. */
function standsOnApp(items: readonly Item[], i: number): boolean {
  const [app, next] = [items[i + 2], items[i + 3]];
  if (wordAt(items, i + 1) !== 'on' || app?.capital !== true || app.kind === 'time') return false;
  return next?.raw === ':' || /^(?:fail|cannot|error|blocked|locked|denied)$/.test(next?.shape ?? '');
}

/** "hour by hour, Will, 18 May", "Grace, MFA methods": a name by itself in a list of what is asked for; a month is one too. */
function isBetweenCommas(items: readonly Item[], i: number): boolean {
  const [before, next] = [items[i - 1], items[i + 1]];
  if (/^(?:april|may|june|august|march|summer|winter|autumn|please|friday|monday|guy|page)$/.test(wordAt(items, i))) return false;
  if (before === undefined) return next?.raw === ',';
  return (
    /^[,–—-]$/.test(before.raw) && (next === undefined || next.kind === 'punct' || next.kind === 'stop' || next.kind === 'time')
  );
}

/** "Will clicked a link", "Grace entered her password": what only somebody does. */
function did(items: readonly Item[], i: number): boolean {
  return /^(?:clicked|clicks|opened|opens|entered|typed|received|lost|fell|gave|handed|accepted|scanned|forgot|left|moved|flew|landed|changed|swapped|replaced|logged|came|went|sent|forwarded|works|lives|travelled|traveled|approved|followed|downloaded|answered|submitted|(?:got|gets|signed|signs|logged|logs|reached|accessed|used|uses)(?: \S+)*)$/.test(
    wordAt(items, i),
  );
}

/** "for that long", "how rich": a measure, and nobody. */
function isMeasured(items: readonly Item[], i: number): boolean {
  if (
    items[i]?.capital === true ||
    !/^(?:long|young|rich|white|black|frank|grand|stormy|sunny|rusty|dusty)$/.test(wordAt(items, i))
  )
    return false;
  return /^(?:that|this|so|too|very|how|as|pretty|rather|quite|more)$/.test(wordAt(items, i - 1));
}

/** At the beginning: "will can't sign in", "mark lockout". */
function subjectHere(items: readonly Item[], i: number, item: Item): boolean {
  const after = shapeAt(items, /^[-–—:]$/.test(items[i + 1]?.raw ?? '') ? i + 2 : i + 1);
  if (FINITE.test(after)) return true;
  if (!TERSE_TOPIC.test(after)) return false;
  return item.low !== 'may' || !/^(?:signins|volume)$/.test(after);
}

/** "an AiTM kit", "the error page": an ordinary word that a topic is put before. */
function isHeadNoun(items: readonly Item[], i: number): boolean {
  const topic = items[i - 1];
  return (
    topic?.kind === 'concept' &&
    /^(?:a|an|the)$/.test(wordAt(items, i - 2)) &&
    !/^(?:me|pronoun|tenant|account)$/.test(topic.shape)
  );
}

/** "turned may away", "threw mark out". */
const EJECTS =
  /^(?:turn|turns|turned|turning|throw|throws|threw|throwing|kick|kicks|kicked|kicking|boot|booted|chuck|chucks|chucked|toss|tosses|tossed|push|pushed|send|sends|sent|shut|shuts|locks?|spurns)$/;

function isThrownOut(items: readonly Item[], i: number): boolean {
  return EJECTS.test(shapeAt(items, i - 1)) && /^(?:away|down|out|off|back)$/.test(wordAt(items, i + 1));
}

/** "which apps did will touch": between the auxiliary and the verb. */
function isAskedFor(items: readonly Item[], i: number): boolean {
  return /^(?:did|does)$/.test(shapeAt(items, i - 1)) && shapeAt(items, i - 2) === 'whichapps' && items[i + 1]?.kind === 'word';
}

/** "of mark feldmann", "wrong with will tanaka's login": what stands before a whole name in small letters. */
function leadsToName(before: string, name: Item | undefined): boolean {
  if (name?.possessive === true && /^(?:with|show|check|in|on)$/.test(before)) return true;
  return /^(?:for|of|user|about|did|does|is|was|has|had|cannot|revoke|disable|enable|lockout|by)$/.test(before);
}

/** Behind something: "is will locked", "sign-ins of may", "lockout mark", "revoke grace now". */
function objectHere(items: readonly Item[], i: number, followed: boolean): boolean {
  const previous = items[i - 1];
  const [before, after] = [shapeAt(items, i - 1), shapeAt(items, i + 1)];
  const next = items[i + 1];
  const ends = next === undefined || next.kind === 'stop' || next.kind === 'punct';
  if (isHeadNoun(items, i)) return false;
  if (isThrownOut(items, i) || isAskedFor(items, i)) return true;
  if (ASKED.test(before) && (ends || AFTER_PERSON.test(after) || FINITE.test(after))) {
    return !(followed && /^(?:why|and|that)$/.test(before));
  }
  if (followed) return leadsToName(before, next);
  if (ASKED.test(before) || previous?.kind !== 'concept') return false;
  if (before === 'signins') return ends && i === 1;
  if (/^(?:says|me|pronoun|tenant|alerts|hello|help)$/.test(before)) return false;
  return ends || AFTER_ORDER.test(after) || AFTER_PERSON.test(after);
}
