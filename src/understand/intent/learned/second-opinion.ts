import type { Intent } from '../../command.ts';
import type { Facts } from '../../read.ts';
import type { Scored } from '../score.ts';
import { likelihoods } from './likelihoods.ts';

/** How much likelier another reading must be than that of the cues to replace it, and to be taken where no cue says anything. */
const TIMES_LIKELIER = 10;
/** Where the cues found nothing, a reading less likely than this would be a guess. */
const LEAST_SHARE = 0.3;
/** An order that a cue read must be contradicted more loudly. */
const TIMES_LIKELIER_THAN_ORDER = 50;
const TIMES_LIKELIER_THAN_NOTHING = 3;

/** What only a cue may decide: it acts, or changes what a channel hears. */
const BY_CUE_ONLY: ReadonlySet<Intent> = new Set([
  ...(['revoke', 'disable', 'enable', 'mute', 'unmute', 'subscribe', 'unsubscribe'] as const),
]);

export interface Opinion {
  /** The reading that the words as a whole speak for, when it is much likelier than that of the cues. */
  readonly instead?: Intent;
}

/**
 * Cues are precise and know few words; the learned reader has a sense of many and no certainty about any. It is heard
 * where it is much surer than they are. It never proposes what acts, nor a look-up or a code where none is named.
 *
 * @param heard what the cues read
 */
export function secondOpinion(heard: Intent, facts: Facts): Opinion {
  const shares = likelihoods(facts);
  const share = (intent: Intent): number => shares.get(intent) ?? 0;
  const acting = share('revoke') + share('disable') + share('enable');
  const least = heard === 'unknown' ? LEAST_SHARE : 0;
  let best: Scored = { intent: heard, weight: Math.max(least, share(heard) * timesLikelier(heard)) };
  for (const [intent, likely] of shares) {
    if (likely > best.weight && likely > acting && isPossible(intent, facts)) best = { intent, weight: likely };
  }
  return best.intent === heard ? {} : { instead: best.intent };
}

function timesLikelier(heard: Intent): number {
  if (heard === 'unknown') return TIMES_LIKELIER_THAN_NOTHING;
  return BY_CUE_ONLY.has(heard) ? TIMES_LIKELIER_THAN_ORDER : TIMES_LIKELIER;
}

function isPossible(intent: Intent, { code, ids, named }: Facts): boolean {
  if (BY_CUE_ONLY.has(intent)) return false;
  if (intent === 'explain') return code !== undefined;
  if (intent !== 'lookup') return true;
  return (
    code !== undefined ||
    ids.requestId !== undefined ||
    ids.correlationId !== undefined ||
    named.some(({ kind }) => kind === 'guid')
  );
}
