import { matchConcept } from '../lexicon/lexicon.ts';
import type { Named } from '../who/roles.ts';
import type { Item } from './items.ts';

/** One sentence as rules read it: " why cannot USER signin to APP TIME ". */
export interface Sentence {
  readonly shape: string;
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
  const chunkAt = new Map(named.map((chunk) => [chunk.from, chunk] as const));
  let words: string[] = [];
  let from = 0;
  let onLabel = isLabelled(items, 0);
  const close = (to: number, question: boolean): void => {
    if (words.length > 0) found.push({ shape: plainRequest(` ${words.join(' ')} `), from, to, question });
    words = [];
    from = to;
  };
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    if (!item) continue;
    if (item.newLine === true) {
      const labelled = isLabelled(items, i);
      if (labelled || onLabel) close(i, false);
      onLabel = labelled;
    }
    const chunk = chunkAt.get(i);
    if (chunk) {
      if (chunk.kind === 'guid' || chunk.kind === 'email') while (LABEL.test(words.at(-1) ?? '')) words.pop();
      words.push(slotWord(chunk, item));
      i = (chunk.kind === 'guid' ? bracketEnd(items, chunk.to) : chunk.to) - 1;
    } else if (item.kind === 'stop') {
      close(i + 1, item.raw.startsWith('?'));
      continue;
    } else if (item.low === 'guest' && chunkAt.get(i + 1)?.role === 'person') {
      continue; // "our guest Tom" is Tom, not a question about guests
    } else if (item.low === 'i need' && wantsDone(items, i)) words.push('me', 'need');
    else words.push(...shapeWords(item, words.length === 0));
    if (words.length >= LONGEST) close(i + 1, false);
  }
  close(items.length, false);
  return found;
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
  / (?:(?:me|we) (?:would |will |really |very |much )*(?:(?:be |am |are )(?:\S+ )?(?:grateful|glad|happy|thankful|obliged|pleased)|appreciate(?: it)?)|(?:it |that )?(?:would|will|could) be (?:\S+ )?(?:great|nice|good|helpful|lovely|fantastic|awesome|super|kind|wonderful|perfect|appreciated|cool|thanks)) if (?:you|somebody|someone|tenant|one of you) (?:(?:could|can|would|might|were able to) )?(?:please |kindly |just )*/;

/** "if you don't mind": no condition either. */
const NO_TROUBLE = /(?: ,)? if (?:you doesnt mind|pronoun doesnt mind you) /;

/** "session revocation for Ana": the noun at the head of a form is an order; anywhere else it is what was done. */
const REVOCATION_ORDERED =
  /^((?: (?:hello|please|pls|urgent|urgently|asap|immediate|,|the|a|request|requested|action|:|-|–|—|token|account|user|signin|full|everywhere))*) revocation (?=(?:(?:request|order|needed|required|requested|necessary|please|pls|immediately|now) )*(?:for|of|on|everywhere|:|→|>|=|–|—) )/;

function nounOfRevoke(shape: string): string {
  return shape.replace(REVOCATION_ORDERED, '$1 revoke ').replaceAll(' revocation ', ' revoked ');
}

function plainRequest(shape: string): string {
  return nounOfRevoke(shape.replace(/ ((?:USER|REQUEST|APP)) ['’] s /g, ' $1 '))
    .replace(GRATEFUL, ' please ')
    .replace(NO_TROUBLE, ' please ');
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
