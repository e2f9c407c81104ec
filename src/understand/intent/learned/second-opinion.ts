import { ACTION_INTENTS } from '../../command.ts';
import type { ActionIntent, Intent } from '../../command.ts';
import type { Facts } from '../../read.ts';
import type { Sentence } from '../../text/shape.ts';
import { isAction } from '../actions.ts';
import type { Scored } from '../score.ts';
import { isDeniedWish, isNobodys } from '../unwanted.ts';

/** How much likelier another reading must be than that of the cues to replace it, and to be taken where no cue says anything. */
const TIMES_LIKELIER = 3;
/** Where the cues found nothing, a reading less likely than this would be a guess. */
const LEAST_SHARE = 0.3;
/** An order that a cue read must be contradicted more loudly. */
const TIMES_LIKELIER_THAN_ORDER = 50;
const TIMES_LIKELIER_THAN_NOTHING = 3;
/** A cue of this weight is a whole construction, which words alone hardly outweigh. */
const PLAIN_CUE = 9;
const TIMES_LIKELIER_THAN_PLAIN = 12;
/** What changes what a channel hears must be this likely. */
const LEAST_SHARE_OF_CHANGE = 0.6;
/** An order that no cue read. */
const LEAST_SHARE_OF_ORDER = 0.95;

/** "We won't unmute Ana": said of the change itself. */
const DENIED =
  / (?:not|doesnt|never|no|without|nobody) (?:\S+ ){0,3}(?:mute|unmute|subscribe|unsubscribe) | mutes? (?:on|of|for|about) \S+ (?:is |was )?doesnt (?:lifted|ended|over|removed) /;
/** What makes an order doubtful anywhere in a text. */
const DOUBTED =
  / (?:if|unless|eg|e\.g|example|not|doesnt|never|no|none|nobody|neither|nor|forbid|forbids|forbidden|prohibited|refrain|avoid|mistake|wrong|dare|rather|without|instead|would|should|what|how|why|when|who|whether|suppose|imagine|QUOTED|says|said|told|wrote|asked|cancell?ed|withdrawn|declined|obsolete|superseded|postponed) |\be\. ?g\b/i;

/** Something is to be done to an account or its sessions. */
const WORD_OF_ORDER = / (?:revoke|revoked|disabled?|enabled?|kick|signout|account|token|session) /;

const CHANGES: ReadonlySet<Intent> = new Set(['mute', 'unmute', 'subscribe', 'unsubscribe'] as const);

const PLAIN_QUESTION =
  /^ (?:(?:hello|so|and|ok|,) )*(?:is|are|was|were|did|does|do|has|have|had|why|what|which|who|how|howmany|when|where|until when) /;
/** "before we sign him out": what is not to be done yet. */
const BEFOREHAND = /^ (?:(?:hello|so|and|ok|but|,) )*(?:before|until) /;
const POLITE =
  / (?:please|pls|kindly|mind|(?:can|could|would|will|may|shall) (?:you|we|me|USER|APP|IP|the|alerts|tenant|someone|somebody|this|that|pronoun)) /;

/** How likely each intent is by the words of a text alone. */
export type Shares = ReadonlyMap<Intent, number>;

export interface Opinion {
  /** The reading that the words as a whole speak for, when it is much likelier than that of the cues. */
  readonly instead?: Intent;
}

/**
 * Cues are precise and know few words; the learned reader has a sense of many and no certainty about any. It is heard
 * where it is surer than they are. What acts is not its to propose here, nor a look-up or a code where none is named.
 *
 * @param heard what the cues read, and with which weight
 */
export function secondOpinion({ intent: heard, weight }: Scored, shares: Shares, facts: Facts): Opinion {
  const share = (intent: Intent): number => shares.get(intent) ?? 0;
  const acting = ACTION_INTENTS.reduce((sum, intent) => sum + share(intent), 0);
  const least = heard === 'unknown' ? LEAST_SHARE : 0;
  let best: Scored = { intent: heard, weight: 0 };
  for (const [intent, likely] of shares) {
    // That nothing of ours is asked is heard as before.
    const needed = Math.max(least, share(heard) * timesLikelier(heard, intent === 'unknown' ? 0 : weight));
    if (likely > Math.max(needed, best.weight) && likely > acting && isPossible(intent, likely, facts))
      best = { intent, weight: likely };
  }
  return best.intent === heard ? {} : { instead: best.intent };
}

/**
 * An order that no cue read can be one at all: never in a question, never beside a word of doubt. The caller has seen that
 * nothing is denied, quoted, reported or weighed; an approver still has to say yes.
 */
export function mayOrder({ text, sentences }: Facts): boolean {
  const ordered = sentences.some(
    ({ question, shape }) =>
      !question && WORD_OF_ORDER.test(shape) && (!PLAIN_QUESTION.test(shape) || POLITE.test(shape)) && !BEFOREHAND.test(shape),
  );
  // "Noor's account cannot be enabled again": what fails, and no order
  return ordered && !DOUBTED.test(text) && !sentences.some(({ shape }) => DOUBTED.test(shape) || / cannot be /.test(shape));
}

/** The order that the words as a whole speak for, where almost nothing else is likely. */
export function unheardOrder(shares: Shares): ActionIntent | undefined {
  const [intent, likely] = [...shares].reduce((best, one) => (one[1] > best[1] ? one : best));
  return isAction(intent) && likely >= LEAST_SHARE_OF_ORDER ? intent : undefined;
}

function timesLikelier(heard: Intent, weight: number): number {
  if (heard === 'unknown') return TIMES_LIKELIER_THAN_NOTHING;
  if (isAction(heard) || CHANGES.has(heard) || heard === 'lookup') return TIMES_LIKELIER_THAN_ORDER;
  return weight >= PLAIN_CUE ? TIMES_LIKELIER_THAN_PLAIN : TIMES_LIKELIER;
}

function isPossible(intent: Intent, likely: number, { code, ids, named, sentences }: Facts): boolean {
  if (isAction(intent)) return false;
  if (CHANGES.has(intent))
    return likely >= LEAST_SHARE_OF_CHANGE && !isDenied(sentences) && sentences.some((one) => isSaid(one, intent));
  if (intent === 'explain') return code !== undefined;
  if (intent !== 'lookup') return true;
  return (
    code !== undefined ||
    ids.requestId !== undefined ||
    ids.correlationId !== undefined ||
    named.some(({ kind }) => kind === 'guid')
  );
}

/** What only asks or tells changes nothing: "is this channel still subscribed?", "was the mute lifted". */
function isSaid(sentence: Sentence, intent: Intent): boolean {
  const asks = sentence.question || PLAIN_QUESTION.test(sentence.shape);
  return (!asks || POLITE.test(sentence.shape)) && !isNobodys(intent, sentence);
}

function isDenied(sentences: Facts['sentences']): boolean {
  return sentences.some(({ shape }) => DENIED.test(shape) || isDeniedWish(shape));
}
