import { PARTS, UNITS, WEEKDAYS } from '../time/words.ts';
import type { Token } from './tokens.ts';

const PAUSE = /^(?:[,;:–—…()-]|\.{2,3})$/;
/** What stands between a false start and what was meant, with a pause before it: "sorry", "no, wait", "er, I meant". */
const REPAIRS: readonly (readonly string[])[] = [
  ['i', 'mean'],
  ['i', 'meant'],
  ['i', 'should', 'say'],
  ['make', 'that'],
  ['scratch', 'that'],
  ['strike', 'that'],
  ['scrap', 'that'],
  ['forget', 'that'],
  ['delete', 'that'],
  ['cancel', 'that'],
  ['ignore', 'that'],
  ['let', 'me', 'correct', 'that'],
  ['or', 'better'],
  ['hang', 'on'],
  ['hold', 'on'],
  ['or', 'rather'],
  ...[
    'sorry',
    'pardon',
    'correction',
    'no',
    'nope',
    'nah',
    'actually',
    'wait',
    'er',
    'ehm',
    'eh',
    'em',
    'hm',
    'hmm',
    'err',
    'erm',
    'uh',
    'uhm',
    'um',
    'oops',
    'ups',
    'rather',
    'my bad',
  ].map((word) => word.split(' ')),
];
/** Repairs in a row: "no, sorry, I meant". */
const MOST_REPAIRS = 4;
/** Words before a repair in which the mistaken one is looked for. */
const REACH = 8;

interface Restarted {
  readonly tokens: readonly Token[];
  /** More was taken back than one word that another one stands for: what is left orders nothing. */
  readonly beganAgain: boolean;
}

/**
 * "top 10 falhas - sorry, top 10 failures", "last week, I mean yesterday", "can you block, no, can you unblock …":
 * what somebody corrected in the same breath is left out.
 */
export function withoutFalseStart(tokens: readonly Token[]): Restarted {
  const kept: Token[] = [];
  let start = 0;
  let i = 0;
  let beganAgain = false;
  while (i < tokens.length) {
    const again = i > start && PAUSE.test(tokens[i - 1]?.raw ?? '') ? repairEnd(tokens, i) : i;
    const cut = again > i ? keptBefore(kept, start, tokens, again, i) : undefined;
    if (cut !== undefined) {
      beganAgain ||= !cut.sure;
      kept.splice(cut.from, cut.to - cut.from);
      i = cut.next;
      continue;
    }
    const token = tokens[i];
    if (token) kept.push(token);
    if (/^[.?!\n]/.test(token?.raw ?? '')) start = kept.length;
    i += 1;
  }
  return { tokens: kept, beganAgain };
}

/** What is left out of the words before a repair, and where reading goes on. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly next: number;
  readonly sure: boolean;
}

function keptBefore(kept: readonly Token[], start: number, tokens: readonly Token[], next: number, at: number): Cut | undefined {
  // a bare "no" or "er" begins no whole sentence again; "sorry", "I mean" and "no wait" do
  const plain =
    /^(?:sorry|pardon|correction|i|scrap|scratch|strike|wait|hang|hold)$/.test(tokens[at]?.low ?? '') || next - at > 2;
  const order = verbTakenBack(kept, start, tokens, next);
  if (order !== undefined) return order;
  if (plain && isSameWord(tokens[next], kept[start])) return { from: start, to: kept.length, next, sure: false };
  const end = kept.length - 1;
  return (
    kindTakenBack(kept, start, tokens, next) ??
    topicTakenBack(kept, start, tokens, next) ??
    prepositionTakenBack(kept, start, end, tokens, next) ??
    wordTakenBack(kept, start, end, tokens, next)
  );
}

/** Said around the verb of a wish without changing it. */
const ASKS =
  /^(?:can|could|would|will|you|u|please|pls|plz|kindly|just|now|hi|hello|hey|to|need|we|i|want|ok|okay|so|and|quickly)$/;
const VERB =
  /^(?:block|unblock|disable|enable|re-enable|reenable|suspend|unsuspend|freeze|unfreeze|deactivate|reactivate|activate|lock|unlock|revoke|reinstate|restore|mute|unmute|silence|subscribe|unsubscribe)$/;

/** "can you block, no, sorry, can you unblock …": a wish of which nothing but the verb was said. */
function verbTakenBack(kept: readonly Token[], start: number, tokens: readonly Token[], next: number): Cut | undefined {
  if (kept.length - start > 2 * REACH) return undefined;
  const said = kept.slice(start).filter(({ kind }) => kind !== 'punct');
  const verb = said.at(-1);
  if (said.length === 0 || said.length > REACH || verb === undefined || !VERB.test(verb.low)) return undefined;
  if (!said.slice(0, -1).every(({ low }) => ASKS.test(low))) return undefined;
  let to = next;
  while (to < next + REACH && ASKS.test(tokens[to]?.low ?? '')) to += 1;
  if (!VERB.test(tokens[to]?.low ?? '')) return undefined;
  const from = kept.lastIndexOf(verb);
  return to > next ? { from: start, to: kept.length, next, sure: true } : { from, to: kept.length, next, sure: true };
}

const KIND = /^(?:interactive|foreground|background|silent|non-?interactive)$/;

/** "interactive sign-ins, no, the non-interactive ones": of two kinds the last one. */
function kindTakenBack(kept: readonly Token[], start: number, tokens: readonly Token[], next: number): Cut | undefined {
  let to = next;
  while (to < next + 3 && /^(?:the|only|just|his|her|their|all)$/.test(tokens[to]?.low ?? '')) to += 1;
  if (!KIND.test(tokens[to]?.low ?? '') && !isNonInteractive(tokens, to)) return undefined;
  for (let k = kept.length - 1; k >= Math.max(start, kept.length - REACH); k -= 1) {
    if (!KIND.test(kept[k]?.low ?? '')) continue;
    const from = /^non$/.test(kept[k - 1]?.low ?? '') ? k - 1 : k;
    return { from, to: k + 1, next, sure: true };
  }
  return undefined;
}

function isNonInteractive(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.low === 'non' && KIND.test(tokens[i + 1]?.low ?? '');
}

const TOPIC =
  /^(?:approvals?|alerts?|mutes?|audit|risks?|mfa|methods?|sign-?ins?|logins?|log-ins?|failures?|errors?|apps?|applications?|polic(?:y|ies)|lockouts?|travel|replay|legacy|spray|history|activity|volume|managed|service|workload|identit(?:y|ies)|principals?|blocks?|blocked|interactive)$/;
const BEFORE_TOPIC = /^(?:the|all|my|his|her|their|any|open)$/;

/** "show approvals, no wait, alerts", "the managed identities, no sorry, the service principals": of two topics the last one. */
function topicTakenBack(kept: readonly Token[], start: number, tokens: readonly Token[], next: number): Cut | undefined {
  const meant = tokens[BEFORE_TOPIC.test(tokens[next]?.low ?? '') ? next + 1 : next];
  if (meant === undefined || !TOPIC.test(meant.low)) return undefined;
  let to = kept.length;
  while (to > start && kept[to - 1]?.kind === 'punct') to -= 1;
  let from = to;
  while (from > start && to - from < 3 && TOPIC.test(kept[from - 1]?.low ?? '')) from -= 1;
  if (from === to) return undefined;
  if (BEFORE_TOPIC.test(kept[from - 1]?.low ?? '') && from - 1 > start) from -= 1;
  return { from, to: kept.length, next, sure: true };
}

/** "blocked from Miro, no wait, from Figma". */
function prepositionTakenBack(
  kept: readonly Token[],
  start: number,
  end: number,
  tokens: readonly Token[],
  next: number,
): Cut | undefined {
  const low = tokens[next]?.low ?? '';
  if (!/^(?:from|for|of|in|into|to|at|on|by|since|between|about)$/.test(low)) return undefined;
  for (let k = end - 1; k >= Math.max(start, end - 5); k -= 1)
    if (kept[k]?.low === low) return { from: k, to: kept.length, next, sure: true };
  return undefined;
}

/** "50126, sorry, 50053", "last week, I mean yesterday", "Marco, sorry, Marcus": what stands right before, of the same kind. */
function wordTakenBack(
  kept: readonly Token[],
  start: number,
  end: number,
  tokens: readonly Token[],
  next: number,
): Cut | undefined {
  const meant = tokens[next];
  const is = [isCode, isTime, isNamed, isIdentifier, isAddress].find((kind) => kind(meant));
  // "what does 50126 mean, no wait, 50053"
  const code = is === isCode ? kept.findLastIndex((token, k) => k >= Math.max(start, end - REACH) && isCode(token)) : -1;
  if (code >= 0 && code < end - 1) return { from: code, to: code + 1, next, sure: true };
  if (is === undefined || !is(kept[end - 1])) return undefined;
  let from = end - 1;
  // one for one: "payroll-sync, sorry, rota-sync"
  if (is === isIdentifier || is === isAddress)
    return kept[from]?.kind === meant?.kind ? { from, to: kept.length, next, sure: true } : undefined;
  while (from > start && end - from < 5 && is(kept[from - 1])) from -= 1;
  if (is === isNamed) {
    // "Hi Marco, sorry, Anna can't …": who is spoken to is no mistake, nor is the first word of a sentence
    if (from === start || /^(?:hi|hello|hey|dear|thanks|morning)$/.test(kept[from - 1]?.low ?? '')) return undefined;
    if (kept.slice(from, end).some(({ kind }) => kind !== meant?.kind)) return undefined;
  }
  return { from, to: kept.length, next, sure: true };
}

function isCode(token: Token | undefined): boolean {
  return token !== undefined && /^(?:aadsts)?\d{5,7}$/.test(token.low);
}

function isTime(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { low, kind } = token;
  if (kind === 'number') return low.length < 5;
  return (
    /^(?:today|yesterday|tonight|last|this|past|overnight|weekend)$/.test(low) ||
    UNITS.has(low) ||
    WEEKDAYS.has(low) ||
    PARTS.has(low)
  );
}

function isNamed(token: Token | undefined): boolean {
  return token !== undefined && ((token.kind === 'word' && token.capital) || token.kind === 'mention');
}

/** "rota-sync", "svc_backup": a name in one piece that no sentence holds by chance. */
function isIdentifier(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{L}[\p{L}\p{N}]*(?:[-_.][\p{L}\p{N}]+)+$/u.test(token.low) && !COMPOUND.test(token.low);
}

/** "sign-ins", "non-interactive": words with a hyphen. */
const COMPOUND =
  /^(?:sign|log|non|re|un|self|pre|post|co|e|multi|cross|one|two|so|no|well|follow|check|look|half|mid|half|long|short|high|low|first|second|third|last|day|work|on|off|up|in|out)-|-(?:in|ins|on|ons|up|ups|out|outs|off|to|by|based|only|related|wide|time|term|level|day|week|hour)$/;

function isAddress(token: Token | undefined): boolean {
  return token !== undefined && /^(?:ip|email|guid)$/.test(token.kind);
}

function isSameWord(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.kind === 'word' && a.low === b.low;
}

/** One past the words of repair at `i` and the pauses behind them; `i` when there are none. */
function repairEnd(tokens: readonly Token[], i: number): number {
  let end = i;
  for (let k = 0; k < MOST_REPAIRS; k += 1) {
    const at = end;
    const words = REPAIRS.find((repair) => repair.every((word, n) => tokens[at + n]?.low === word));
    if (!words || (words[0] === 'no' && isDeterminer(tokens, at + 1))) break;
    end = at + words.length;
    while (PAUSE.test(tokens[end]?.raw ?? '')) end += 1;
  }
  return end > i ? pastDenied(tokens, end) : end;
}

/** "no, not Odile, …": whom the repair takes back by name. */
function pastDenied(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.low !== 'not' || tokens[i + 1]?.capital !== true) return i;
  let end = i + 2;
  while (end < i + 4 && tokens[end]?.capital === true) end += 1;
  return PAUSE.test(tokens[end]?.raw ?? '') ? end + 1 : i;
}

/** "no background noise", "no sign-ins": a "no" that belongs to what follows it. */
function isDeterminer(tokens: readonly Token[], i: number): boolean {
  return (
    !PAUSE.test(tokens[i]?.raw ?? '') &&
    !REPAIRS.some(([first, second]) => tokens[i]?.low === first && (second === undefined || tokens[i + 1]?.low === second))
  );
}
