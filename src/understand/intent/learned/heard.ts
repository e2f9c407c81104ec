import type { ActionIntent, Intent } from '../../command.ts';
import { leansOn } from '../../follow-up.ts';
import type { Facts } from '../../read.ts';
import { scoreSentence, THRESHOLD } from '../score.ts';
import type { Scored } from '../score.ts';
import { asksOfCode } from '../codes.ts';
import { isPlainTopic } from '../beside-everybody.ts';
import { isOfEverybody } from '../remarks.ts';
import { isGreeting, moodOf } from '../small-talk.ts';
import { asksWhichPolicy, HELP_ASKED } from '../whole-text.ts';
import { likelihoods } from './likelihoods.ts';
import { mayOrder, secondOpinion, unheardOrder } from './second-opinion.ts';
import type { Shares } from './second-opinion.ts';

export interface Heard {
  readonly ranked: readonly Scored[];
  /** An order that no cue read. */
  readonly unheard?: ActionIntent;
}

/** What the cues read, with what the learned reader says to it; its shares are worked out once, and only where one of the two asks for them. */
export function hearLearned(byCues: readonly Scored[], facts: Facts): Heard {
  const [orders, contradicts] = [mayOrder(facts), mayContradict(byCues, facts)];
  if (!orders && !contradicts) return { ranked: byCues };
  const shares = likelihoods(facts);
  const unheard = orders ? unheardOrder(shares) : undefined;
  const ranked = contradicts ? withSecondOpinion(byCues, shares, facts) : byCues;
  return { ranked, ...(unheard !== undefined && { unheard }) };
}

function heardIn([first]: readonly Scored[]): Intent {
  return first !== undefined && first.weight >= THRESHOLD ? first.intent : 'unknown';
}

/** "audit log of yesterday please, the notary is in the lobby": a topic that is asked for, and why or for whom. */
const ASKED_FOR =
  /^ (?:(?:hello|ok|so|the|all|any|open|,) )*(?:audit|blockedsignins|approvals|alerts|failures|mutes|signins|legacy|risk|risky|methods|passthrough|spray)(?: (?:TIME|of|for|from|on|by|USER|APP|IP|the|it|pronoun|tenant|list|report|users))* (?:please|pls|kindly) (?:$|[,:–—-] (?!.* (?:mute|unmute|subscribe|unsubscribe|doesnt) ))/;
/** "the questionnaire goes like this: risky users, last month": a topic and a time behind a colon. */
const TOPIC_BEHIND =
  / : (?:(?:the|all|our|any|open|top) )*(?:audit|blockedsignins|approvals|alerts|failures|legacy|risk|risky|spray)(?: (?:TIME|,|list|users|report|of|the|tenant))* $/;

/** Not about small talk, nor about a text that only has a meaning after the one before it; and a workload by its name is one. */
function mayContradict(ranked: readonly Scored[], facts: Facts): boolean {
  const heard = heardIn(ranked);
  const topic = isOfEverybody(heard) && facts.sentences.some(({ shape }) => TOPIC_BEHIND.test(shape));
  const named = facts.sentences.findLast(({ shape }) => isPlainTopic(shape));
  const plain = named !== undefined && scoreSentence(named.shape)[0]?.intent === heard;
  if (topic || plain || (heard !== 'unknown' && facts.sentences.some(({ shape }) => ASKED_FOR.test(shape)))) return false;
  if (heard === 'explain' && asksOfCode(facts)) return false;
  if (heard === 'policy' && facts.ids.requestId !== undefined && asksWhichPolicy(facts.sentences)) return false;
  if (ranked[0]?.intent === 'unknown' || leansOn(facts) || (heard === 'unknown' && isTooLittle(facts))) return false;
  return heard !== 'workload' || !facts.sentences.some(({ shape }) => / (?:serviceprincipal|managedidentity) /.test(shape));
}

/** "While I wait for Heitor to call back: what is the risk level of Ana?": a whole question behind what is only told. */
const ASKED_BEHIND =
  / : (?:(?:please|pls|so|and|now) )*(?:(?:is|was|has|had|did) (?:the user |the account of )?|(?:what is the|why (?:cannot|doesnt|does|did|is|was)|which|show|check|lookup|unlock) (?:\S+ ){0,6}?)USER /;

function withSecondOpinion(ranked: readonly Scored[], shares: Shares, facts: Facts): readonly Scored[] {
  const [first] = ranked;
  const heard = heardIn(ranked);
  const { instead } = secondOpinion({ intent: heard, weight: first?.weight ?? 0 }, shares, facts);
  if (instead === 'unknown' && facts.sentences.some(({ shape }) => ASKED_BEHIND.test(shape))) return ranked;
  if (instead === undefined || (heard === 'help' && instead === 'unknown' && (first?.weight ?? 0) >= HELP_ASKED)) return ranked;
  const others = ranked.filter(({ intent }) => intent !== instead);
  const weight = Math.max(THRESHOLD, first?.weight ?? 0);
  // What the cues read stays the next best, and near enough to be offered.
  return instead === 'unknown' ? others.map((one) => ({ ...one, weight: 0 })) : [{ intent: instead, weight }, ...others];
}

/** Small talk, half a question ("why can't"), or an id with nothing but a label. */
function isTooLittle(facts: Facts): boolean {
  const words = facts.items.filter(({ kind }) => kind !== 'punct' && kind !== 'stop').length;
  return (
    isGreeting(facts) ||
    moodOf(facts) === 'thanks' ||
    words < 3 ||
    (words <= 3 && facts.items.some(({ kind }) => kind === 'guid' || kind === 'id'))
  );
}
