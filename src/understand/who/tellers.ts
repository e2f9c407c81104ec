import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { genderOf, pronounGender } from '../lexicon/gender.ts';
import { wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import type { Chunk } from './chunks.ts';

/** Words between who tells something and whom it is about. */
const REACH = 8;
const AGAIN = '(?:just |also |has |have |had |now |even )*';
const ABOUT_IT = '(?: (?:me|us|you|this|it|again|today|yesterday))*';
const LINK =
  '(?: (?:that|if|whether|why|when|where|how|what|which|,|:|;|–|—|-|"|and|so|please|kindly|disable|enable|revoke|block|unblock|mute|unmute|kick|reset))*';

/** "Peter asks why Laura …", "Peter thinks Laura's session …", "Peter approved it: disable Laura". */
const TELLS = new RegExp(
  `^${AGAIN}(?:asks|wonders|wondered|wants to know|wanted to know|would like to know|needs to know|reports|reported|writes|wrote|says|said|claims|claimed|thinks|believes|suspects|complains|complained|mentions|mentioned|noticed|forwarded|approved|confirmed|agreed|agrees|insists|swears|fears|worries|heard|is asking|was asking|is wondering|is worried|is sure|(?:told|tells|asked|called|phoned|rang)(?= (?:me|us|you|that|if|whether|why|,|:)))${ABOUT_IT}${LINK}(?:(?<= (?:which|what|how|whether|if|where))(?: \\S+){1,4})?$`,
);
/** "Ingeborg asked me to ask you whether Laura …", "Olaf wants me to find out if Laura …": who asks through the asker. */
const SENDS_TO_ASK =
  /^(?:(?:just|also|has|had|now) )*(?:asks|asked|wants|wanted|told|tells|needs|needed|begged|begs|sent|urged|would like|would love) (?:me|us|you) to (?:please )?(?:ask|find out|check|see|look up|look into|tell|know|enquire|inquire|verify|confirm|get|show|pull|dig up|list|report)(?: \S+){0,6}$/;
/** "Tomasz is on the phone for Agnieszka", "Peter called about Laura". */
const CALLS_FOR = new RegExp(
  `^${AGAIN}(?:is on the phone|is on the line|is calling|is worried|was worried|worries|is concerned|complains|complained|calls|called|calling|phoned|phones|rang|rings|is asking|asks|asked|is here|wrote|writes|mailed|emailed)${ABOUT_IT} (?:for|about|on behalf of|because of|regarding)$`,
);

/** Who tells of somebody else is not asked about. */
export function isTeller(items: readonly Item[], chunk: Chunk, next: Chunk | undefined): boolean {
  if (chunk.kind !== 'name' || chunk.possessive || next === undefined || next.from - chunk.to > REACH) return false;
  if (next.kind === 'app' || next.kind === 'quoted') return false;
  const between = lows(items, chunk.to, next.from);
  return (
    (next.possessive && /^(?:also )?(?:needs|wants|needed|wanted|asked for|asks for|requests|requested)$/.test(between)) ||
    TELLS.test(between) ||
    SENDS_TO_ASK.test(between) ||
    CALLS_FOR.test(between)
  );
}

function lows(items: readonly Item[], from: number, to: number): string {
  return items
    .slice(from, to)
    .map(({ low }) => low)
    .join(' ');
}

const KIN =
  'colleague|manager|boss|assistant|deputy|friend|teammate|supervisor|lead|intern|partner|secretary|wife|husband|brother|sister|neighbour|coworker|co-worker|successor|predecessor';
/** "(colleague of Omar)", "hands over to Tariq", "works with Peter": who is only named beside somebody. */
const BESIDE = new RegExp(
  `(?:^| )(?:(?:${KIN}) of|(?:says|said|writes|wrote|reports|reported|claims|claimed|adds|complains|thinks) (?:his|her|their|my|our|the) (?:\\S+ ){0,2}?(?:${KIN})|(?:hands?|handed|handing|passes|passed|goes|gone|went) (?:\\S+ )?(?:\\S+ )?over to|(?:reports?|reporting|reported|answers?|answering|married|engaged|delegates?|delegated|mentored) to|(?:works?|worked|working|sits?|sat|sitting|met|meeting|lunch|shares? (?:an? )?\\S+|together|paired|pairs) with|(?:approved|requested|authori[sz]ed|ordered|confirmed|asked for|asked|signed off|reported|raised|escalated|forwarded|told|informed|instructed|notified|advised|briefed|begged|urged|comment|note|update|reply|posted|written|added|commented|edited) by|according to|(?:agreed|cleared|discussed) with|(?:gave|gives|giving|given|handed|hands|handing|lent|passed|sold|forwarded|read|reads|sent|showed)(?: (?!access|login|signin)\\S+){1,4} to) $`,
);

export function isBeside(items: readonly Item[], chunk: Chunk, at: number): boolean {
  const { from, kind } = chunk;
  if (kind !== 'name') return false;
  const before = `${lows(items, Math.max(0, at - REACH), at + 1)} `;
  if (isRelative(items, chunk) || isSender(items, chunk, before) || isKinOfSubject(items, chunk)) return true;
  return BESIDE.test(before) || (/(?:was|is|were|been|went) with $/.test(before) && FIRST_NAMES.has(wordAt(items, from)));
}

const WRITTEN =
  /^(?:mail|mails|email|e-mail|ticket|request|message|question|note|report|call|letter|case|complaint|query|ask|chat)$/;
/** What leads to the question that is asked because of it. */
const LEADS =
  /(?:^| )(?:act on|acting on|because of|re|regarding|following up on|follow-up to|following|up on|thanks to|answer|answering|respond to|responding to|reply to|replying to|handling|per|to close|close|concerning|about|with reference to|reference|ref|based on|given|due to) $/;

/** "before we act on Carla's mail: is Mark risky": whose mail it is, and not whom it is about. */
function isSender(items: readonly Item[], { to, possessive }: Chunk, before: string): boolean {
  if (!possessive || !WRITTEN.test(wordAt(items, to))) return false;
  return LEADS.test(before) || /^(?:[:,]|says|said|mentions|came|asks)$/.test(wordAt(items, to + 1));
}

const RELATED = new RegExp(`^(?:${KIN})$`);

/** "Adaeze (Wanjiku's intern)": whose she is. */
function isRelative(items: readonly Item[], { from, to, possessive }: Chunk): boolean {
  return (
    possessive &&
    /^[(,]$/.test(items[from - 1]?.raw ?? '') &&
    from > 1 &&
    RELATED.test(wordAt(items, to)) &&
    /^[),]$/.test(items[to + 1]?.raw ?? '')
  );
}

/** What somebody thinks of another's trouble. */
const OPINES =
  /^(?:(?:also|now|just|only|still) )*(?:says|said|thinks|thought|reckons|reckoned|swears|swore|guesses|guessed|blames|blamed|suspects|suspected|believes|believed|insists|insisted|claims|claimed|suggests|suggested|bets|bet|jokes|joked|mutters|muttered|is sure|was sure|is convinced) (?:that )?(?!(?:he|she|they|his|her|their|i|my)\b)/;

/** "Dr Mabuza can't sign in and her colleague Piers says it's the WiFi": who has an opinion on the trouble of somebody named before. */
function isKinOfSubject(items: readonly Item[], { from, to, possessive }: Chunk): boolean {
  if (possessive || !RELATED.test(wordAt(items, from - 1)) || !/^(?:his|her|their)$/.test(wordAt(items, from - 2))) return false;
  return (
    items.slice(0, from - 2).some(({ kind, capital }) => kind === 'unknown' && capital) && OPINES.test(lows(items, to, to + 4))
  );
}

/** "Sara's manager Omar asks: … does she have": a manager who asks, asks about his own. */
const ASKS = /^(?:asks|asked|wants to know|wanted to know|would like to know|needs to know|wonders|is asking|was asking)(?: |$)/;
const SPEAKS =
  /^(?:says|said|reports|reported|tells|told|writes|wrote|complains|claims|thinks|believes|mentions|mentioned|calls|called)(?: |$)/;

/** Whether the words from `i` on make the owner of "Sara's manager Omar" who is asked about, and not Omar. */
export function isOwnerMeant(items: readonly Item[], i: number): boolean {
  let to = i;
  while (to < i + 4 && items[to]?.kind === 'unknown') to += 1;
  const after = lows(items, to, to + 4);
  if (ASKS.test(after)) return true;
  if (!SPEAKS.test(after)) return false;
  const said = items.slice(to, to + 12).find(({ low }) => pronounGender(low) !== undefined);
  const [kin, who] = [genderOf(wordAt(items, i)), said && pronounGender(said.low)];
  return kin !== undefined && who !== undefined && kin !== who;
}

/** "Oga says he's locked out": told about oneself. */
const OF_HIMSELF =
  /^(?:(?:just|also|has|had|now) )*(?:says|said|claims|claimed|thinks|believes|suspects|complains|complained|reports|reported|writes|wrote|insists|swears|fears|is sure|mentions|mentioned|(?:told|tells|called|phoned|rang|texted|mailed|emailed|messaged|pinged)(?: (?:me|us|to say|and said))*)(?: that)? (?:he|she|they|his|her|their)(?:['’]\S+)?(?: |$)/;
/** What a sentence that asks about an address begins with. */
const ASKED_ABOUT =
  /^(?:please|pls|can|could|would|check|show|list|is|was|has|had|did|does|do|why|what|which|where|when|how|whether|verify|confirm|look|lookup|risk|replay|lockout|mfa|signins?|policy|EMAIL|MENTION|GUID)$/;

/** Who tells of himself, where a later sentence asks about an address: the address says who is meant. */
export function isNamedFully(items: readonly Item[], { kind, possessive, to }: Chunk, chunks: readonly Chunk[]): boolean {
  if (kind !== 'name' || possessive || !OF_HIMSELF.test(lows(items, to, to + REACH))) return false;
  return chunks.some((other) => {
    if (other.from <= to || (other.kind !== 'email' && other.kind !== 'mention')) return false;
    let start = other.from;
    while (start > to && items[start - 1]?.kind !== 'stop' && items[start]?.newLine !== true) start -= 1;
    return start > to && (ASKED_ABOUT.test(items[start]?.shape ?? '') || ASKED_ABOUT.test(wordAt(items, start)));
  });
}
