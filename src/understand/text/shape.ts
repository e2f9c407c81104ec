import { matchConcept } from '../lexicon/lexicon.ts';
import { isPlace } from '../lexicon/places.ts';
import type { Named } from '../who/roles.ts';
import { withoutCourtesy } from './courtesy.ts';
import { plainOffice } from './formal.ts';
import { isOfThing, isSetting } from './governed.ts';
import { wordAt } from './items.ts';
import type { Item } from './items.ts';
import { withoutLeadingVerbs } from './leading-verbs.ts';
import { plainNouns } from './nominal.ts';
import { plainOrder } from './word-for-word.ts';

/** One sentence as rules read it: " why cannot USER signin to APP TIME ". */
export interface Sentence {
  readonly shape: string;
  /** The same where orders are read: THING in the place of whoever is not what a verb governs ("Bob's laptop", "the captions"). */
  readonly governed: string;
  /** Item indexes, half open. */
  readonly from: number;
  readonly to: number;
  readonly question: boolean;
}

/** Words that a rule can look at in one sentence; longer ones are read in pieces, which keeps the whole linear. */
const LONGEST = 60;

/** What stands before an id and says only that it is one: "object id 3c2b1a09-…". */
const LABEL = /^(?:id|ids|object|objectid|object_id|oid|userid|user_id|aadobjectid|upn|userprincipalname|:|=|#)$/;

/** Splits at full stops, question marks and empty lines, and puts the kind of each name in its place. */
export function sentences(items: readonly Item[], named: readonly Named[]): readonly Sentence[] {
  const found: Sentence[] = [];
  const chunks = new Map(named.map((chunk) => [chunk.from, chunk] as const));
  let words: Word[] = [];
  let from = 0;
  let onLabel = isLabelled(items, 0);
  const close = (to: number, question: boolean): void => {
    if (words.length > 0) {
      const [shape, governed] = [words.map(({ said }) => said), words.map((word) => word.governed ?? word.said)];
      found.push({ shape: asShape(shape, question), governed: asShape(governed, question), from, to, question });
    }
    words = [];
    from = to;
  };
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    if (!item) continue;
    if (item.newLine === true) {
      const labelled = isLabelled(items, i);
      if ([labelled, onLabel].includes(true) || beginsAnew(items, i, words)) close(i, false);
      onLabel = labelled;
    }
    const chunk = chunks.get(i);
    if (chunk) {
      if (chunk.kind === 'guid' || chunk.kind === 'email') while (LABEL.test(words.at(-1)?.said ?? '')) words.pop();
      const said = slotWord(chunk, item);
      words.push(said === 'USER' && isOfThing(items, chunks, i, chunk.to) ? { said, governed: THING } : { said });
      i = (chunk.kind === 'guid' ? bracketEnd(items, chunk.to) : chunk.to) - 1;
    } else if (item.kind === 'stop') {
      close(i + 1, item.raw.startsWith('?'));
      continue;
    } else if (!/^(?:guest|external user|guest user)$/.test(item.low) || chunks.get(i + 1)?.role !== 'person') {
      // "our guest Tom" is Tom, not a question about guests
      words.push(...plainWords(items, chunks, i, words.length === 0));
    }
    if (words.length >= LONGEST) close(i + 1, false);
  }
  close(items.length, false);
  return found;
}

/** So long a line may have been broken by a mail program. */
const SHORT_LINE = 60;
/** What a sentence does not end with, and what a denial or a condition may go on with on the next line. */
const GOES_ON =
  / (?:doesnt|no|not|never|nobody|none|if|unless|before|without|until|when|once|should|would|avoid|stop|instead|what|why|how|who) | (?:the|an?|of|for|to|and|or|but|by|with|from|in|on|at|that|which|is|are|was|can|could|you|me|we|pronoun|,|:|-|–|—) $/;

/** "Ines will approve it.": somebody, and what he does. */
const TELLS = /^(?:will|has|have|is|was|knows?|knew|approves?|approved|agrees?|agreed|says|said|can|from|of|in)$/;

/** An ordinary word in a capital, or somebody and what he does. */
function opensSentence(item: Item, next: Item | undefined): boolean {
  const tells = TELLS.test(next?.low ?? '');
  if (!/^\p{Lu}\p{Ll}/u.test(item.raw) && !tells) return false;
  return item.kind === 'unknown' ? tells : item.kind === 'word' || item.kind === 'concept';
}

/** A line that opens a sentence below a short one whose sentence may be over. */
function beginsAnew(items: readonly Item[], i: number, words: readonly Word[]): boolean {
  const item = items[i];
  if (item?.capital !== true || words.length < 3 || !opensSentence(item, items[i + 1])) return false;
  let start = i - 1;
  while (start > 0 && items[start]?.newLine !== true) start -= 1;
  if ((items[i - 1]?.end ?? 0) - (items[start]?.start ?? 0) > SHORT_LINE) return false;
  return !GOES_ON.test(` ${words.map(({ said }) => said).join(' ')} `);
}

/** A word of a shape, and what stands in its place where orders are read. */
interface Word {
  readonly said: string;
  readonly governed?: string;
}

const THING = 'THING';

function asShape(words: readonly string[], question: boolean): string {
  const plain = plainRequest(` ${words.join(' ')} `);
  return question ? plain : plainOrder(plainNouns(plain));
}

function plainWords(items: readonly Item[], chunks: ReadonlyMap<number, Named>, i: number, begins: boolean): readonly Word[] {
  const item = items[i];
  if (!item) return [];
  if (item.low === 'i need' && wantsDone(items, i)) return [{ said: 'me' }, { said: 'need' }];
  if (item.shape === '-' && isBehindTarget(items, chunks, i)) return [{ said: '–' }];
  if (isDroppedIn(items, i)) return [{ said: 'post' }];
  if (item.shape === 'hijack' && isShift(items, i)) return [{ said: 'took' }, { said: 'over' }];
  if (item.low === 'stuck' && wordAt(items, i + 1) === 'in' && isPlace(items[i + 2]?.raw ?? '')) return [{ said: 'stuck' }];
  if (item.shape === 'prompt' && isInquiry(items, i)) return [{ said: 'asks' }, { said: 'for' }];
  const thing = isSetting(item) || (/^(?:pronoun|me)$/.test(item.shape) && isOfThing(items, chunks, i, i + 1));
  return shapeWords(item, begins).map((said) => (thing ? { said, governed: THING } : { said }));
}

/** "revoke Ana Silva - token replay": why, behind whom an order names. */
function isBehindTarget(items: readonly Item[], chunks: ReadonlyMap<number, Named>, i: number): boolean {
  const target = [...chunks.values()].find(({ to, role }) => to === i && role === 'person');
  return target !== undefined && /^(?:revoke|disable|enable)$/.test(items[target.from - 1]?.shape ?? '');
}

/** "Yusra was asking for the board: …": somebody in a capital before a colon, and no telephone that asks for a code. */
function isInquiry(items: readonly Item[], i: number): boolean {
  const [is, who] = [items[i - 1], items[i - 2]];
  if (!/^asking/.test(items[i]?.low ?? '') || !/^(?:is|was|been|keeps|kept)$/.test(is?.low ?? '')) return false;
  if (who?.kind !== 'unknown' || !who.capital || who.possessive) return false;
  const behind = items.slice(i + 1, i + 8);
  const end = behind.findIndex(({ raw }) => raw === ':');
  return (
    end >= 0 &&
    !behind.slice(0, end).some(({ shape }) => /^(?:mfa|methods|password|authenticator|code|signin|token)$/.test(shape))
  );
}

/** "took over from Wendell", "took over the pager from Wendell": a shift, and nobody's account. */
function isShift(items: readonly Item[], i: number): boolean {
  const [next, ...more] = items.slice(i + 1, i + 6);
  if (/^(?:the|this|my|his|her)$/.test(next?.low ?? '') && / over$/.test(items[i]?.low ?? ''))
    return more.some(({ low }) => low === 'from') && !more.some(({ shape }) => /^(?:account|token|signins?)$/.test(shape));
  return / over$/.test(items[i]?.low ?? '') && (/^(?:from|for)$/.test(next?.low ?? '') || next?.shape === 'TIME');
}

const CHANNEL = /^(?:channel|chat|room|team|group|thread|space)$/;

/** "drop new alerts in here", "throw them into this chat": what is put somewhere, and not what is put an end to. */
function isDroppedIn(items: readonly Item[], i: number): boolean {
  if (!/^(?:drop|throw|dump)$/.test(items[i]?.low ?? '')) return false;
  const said = items.slice(i + 1, i + 10);
  const end = said.findIndex(({ kind }) => kind === 'stop' || kind === 'punct');
  const shapes = (end < 0 ? said : said.slice(0, end)).map(({ low, shape }) => (shape === 'alerts' ? shape : low));
  const at = shapes.indexOf('alerts');
  if (at < 0) return false;
  const [coming, behind] = [/^(?:new|future|every|any|all)$/.test(shapes[at - 1] ?? ''), shapes.slice(at + 1).join(' ')];
  if (/(?:^| )(?:in here|in there|into|onto)(?: |$)/.test(behind)) return true;
  return (
    (coming || at === 0) && (/^here(?: |$)/.test(behind) || (/^in /.test(behind) && shapes.some((one) => CHANNEL.test(one))))
  );
}

/** "3c2b1a09-… (user oid)": one past the brackets that say only what the id is. */
function bracketEnd(items: readonly Item[], from: number): number {
  if (items[from]?.raw !== '(') return from;
  let to = from + 1;
  while (
    to < from + 6 &&
    (LABEL.test(items[to]?.low ?? '') || /^(?:user|users|entra|aad|the|azure|ad)$/.test(items[to]?.low ?? ''))
  )
    to += 1;
  return items[to]?.raw === ')' ? to + 1 : from;
}

/** "I'd be grateful if you could", "it would be great if someone could": no condition, but "please". */
const GRATEFUL =
  / (?:(?:me|we) (?:would |should |will |really |very |much )*(?:(?:be |am |are )(?:\S+ )?(?:grateful|glad|happy|thankful|obliged|pleased)|appreciate(?: it)?)|(?:it |that )?(?:would|will|could) be (?:\S+ )?(?:great|nice|good|helpful|lovely|fantastic|awesome|super|kind|wonderful|perfect|appreciated|cool|thanks)) if (?:you|somebody|someone|tenant|one of you) (?:(?:could|can|would|might|were able to) )?(?:please |kindly |just )*/;

/** "if you don't mind": no condition either. */
const NO_TROUBLE = /(?: ,)? if (?:you doesnt mind|pronoun doesnt mind you|you please|it please you) /;

/** "session revocation for Ana": the noun at the head of a form is an order; anywhere else it is what was done. */
const REVOCATION_ORDERED =
  /^((?: (?:hello|please|pls|urgent|urgently|asap|immediate|,|the|a|request|requested|action|:|-|–|—|token|account|user|signin|full|everywhere|prescribe|prescription|treatment|order|orders|contain|containment|isolate|respond|response|remediate|remediation|mitigation|recovery))*) revocation (?=(?:(?:request|order|needed|required|requested|necessary|please|pls|immediately|now) )*(?:for|of|on|everywhere|:|→|>|=|–|—) |USER $)/;

function nounOfRevoke(shape: string): string {
  return shape.replace(REVOCATION_ORDERED, '$1 revoke ').replaceAll(' revocation ', ' revoked ');
}

/** "could I possibly trouble you to …", "might I ask you to …": "could you please …". */
const TROUBLED =
  /^((?: (?:hello|please|pls|so|and|ok|now|,|NAME))*) (?:can|could|may|might) (?:me|we) (?:(?:please|kindly|possibly|perhaps|humbly|just|also|maybe|respectfully) )*(?:ask|wrong|bother|beg|prompt|request|invite|explain) you (?:(?:please|kindly|now|just) )*to /;

/** "do me the favour of closing …", "would you do us the kindness to close …", "have the goodness to …". */
const FAVOUR =
  /^((?: (?:hello|please|pls|so|and|ok|now|,|NAME|(?:can|could|would|will) you|kindly))*) (?:do (?:me|us|we|tenant) (?:the|a|an|this|that|one) (?:\S+ )?(?:favou?r|kindness|courtesy|honou?r|service|pleasure)|have the (?:goodness|kindness|courtesy)) (of|by|and|to|[:,–—-]) /;

/** "would it trouble you to …", "would it be possible for you to …": "could you please …". */
const POSSIBLE =
  /^((?: (?:hello|please|pls|so|and|ok|now|,|NAME))*) (?:would|will|could|can|might) it (?:(?:please|perhaps|possibly|maybe) )*(?:(?:trouble|wrong|bother|inconvenience|disturb|pain|kill|hurt) you|be (?:(?:too|very|that|so) )*(?:much (?=(?:wrong|of) )|much (?:wrong|bother|work|hassle) (?=to )|much )?(?:(?:of )?an? )?(?:possible|feasible|trouble|bother|convenient|imposition|favou?r)(?: for you| to ask you)?|be (?:too|that|so) much (?:(?:of )?a )?(?:wrong|bother|work|hassle|ask)(?: for you)?) (?:too much |much |terribly )?to (?=(?:\S+ ){0,2}?(?:revoke|disable|enable|kick|kill|block|lock|signout|sign|log|history|mute|unmute|subscribe|unsubscribe|show|list|check|lookup|explain) )/;

/** "would you ever disable Ana, please": how the Irish ask for something; without the courtesy it may be wondered about. */
const EVER =
  /^(?=.* (?:please|pls|kindly) )((?: (?:hello|ok|so|and|now|please|pls|kindly|NAME|,))*) (?:would|will|could|can) you ever (?:(?:be able to|mind|just|please|kindly) )*/;

function plainRequest(shape: string): string {
  return plainOffice(
    withoutLeadingVerbs(nounOfRevoke(withoutCourtesy(shape.replace(/ ((?:USER|REQUEST|APP)) ['’] s /g, ' $1 '))))
      .replace(FAVOUR, (_, before: string, link: string) =>
        /^(?:of|by)$/.test(link)
          ? `${before.replace(/ (?:can|could|would|will) you/g, '')} would you mind `
          : `${before} please `,
      )
      .replace(/ (me|we) (?:no|not) (want|need|like) /, ' $1 doesnt $2 ')
      .replace(/ (only|just) says (?:to )?(?:me )?(?=if |whether )/, ' $1 show ')
      .replace(EVER, '$1 could you please ')
      .replace(TROUBLED, '$1 could you please ')
      .replace(POSSIBLE, '$1 could you please ')
      .replace(GRATEFUL, ' please ')
      .replace(NO_TROUBLE, ' please '),
  );
}

const DONE =
  /^(?:revoke|enable|revoked|invalidated|invalid|voided|nullified|expired|deactivated|reactivated|unblocked|disabled|blocked|enabled|suspended|killed|ended|terminated|closed|gone|cut|dropped|cleared|wiped|lifted|released|kill|shut|disable)$/;

/** "I need Mark's account turned off": something is to be done, and nothing to be shown. */
function wantsDone(items: readonly Item[], i: number): boolean {
  for (let k = i + 1; k <= i + 9; k += 1) {
    const item = items[k];
    if (!item || item.kind === 'stop' || item.kind === 'punct') return false;
    if (!DONE.test(item.shape)) continue;
    const before = items[k - 1];
    return (
      before?.kind === 'unknown' || /^(?:account|token|signin|enter|pronoun|be|EMAIL|MENTION|GUID)$/.test(before?.shape ?? '')
    );
  }
  return false;
}

function shapeWords(item: Item, begins: boolean): readonly string[] {
  if (item.shape === 'revoked' && item.low === 'revocation') return ['revocation'];
  if (item.shape === '' || item.shape === '-' || (begins && /^[/!*#>~•:]$/.test(item.shape))) return [];
  // "what's", "who's": the verb that was cut off with the apostrophe.
  const cut = item.possessive && /^(?:what|who|where|how|that|pronoun|there|why)$/.test(item.shape);
  return cut ? [item.shape, 'is'] : [item.shape];
}

/** A line of a form: "Caller: …", "Short description: …". */
function isLabelled(items: readonly Item[], i: number): boolean {
  for (let k = i + 1; k <= i + 3; k += 1) {
    const item = items[k];
    if (!item || item.newLine === true) return false;
    if (item.raw === ':') return true;
  }
  return false;
}

/** Topics of questions: in quotation marks they are still what is asked about; an action or a wish in them only names itself. */
const TOPICS =
  /^(?:passthrough|legacy|spray|risk|risky|travel|mfa|methods|signins|policy|blockedsignins|workload|interactive|noninteractive|failures|mutes|approvals)$/;

function quotedTopic(text: string): string | undefined {
  const words = text.toLowerCase().split(' ');
  if (/^(?:blocked|stopped|denied|refused|rejected) by (?:ca|conditional access)(?: polic(?:y|ies))?$/i.test(text))
    return 'blockedsignins';
  const topic = matchConcept(words, 0);
  return topic?.length === words.length && TOPICS.test(topic.meaning) ? topic.meaning : undefined;
}

function slotWord(chunk: Named, item: Item): string {
  if (chunk.kind === 'guid') return item.shape === 'GUID' ? 'USER' : item.shape;
  if (chunk.kind === 'quoted' && chunk.role === 'none') return quotedTopic(chunk.text) ?? 'QUOTED';
  if (chunk.role === 'app') return 'APP';
  if (chunk.role === 'place') return 'PLACE';
  return chunk.weight < 0 ? 'NAME' : 'USER';
}
