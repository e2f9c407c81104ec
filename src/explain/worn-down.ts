import { HOUR } from '../clock.ts';
import type { Attempt } from './attempts.ts';
import type { WhyStory } from './cause.ts';
import { type MfaResult, mfaResult } from './mfa.ts';

/** Prompts that the person refused or ignored, and then one that was accepted. */
export interface WornDown {
  readonly refused: number;
  readonly accepted: Attempt;
}

const REFUSALS: ReadonlySet<MfaResult> = new Set(['declined', 'no-response', 'wrong-number', 'reported']);
/** One or two are fumbles; the third in an hour is somebody else's hand. */
const LEAST = 3;
const SOON = HOUR;

/**
 * Was the person pestered with prompts until one was accepted? Then the success is not good news.
 * Sources of the threshold: shared detection notes M1-M3 (two to ten refusals within five to ten minutes).
 */
export function wornDown(story: WhyStory): WornDown | undefined {
  for (const accepted of story.attempts) {
    if (accepted.outcome !== 'succeeded' || accepted.last.type !== 'interactiveUser') continue;
    const refused = story.attempts.filter(
      (attempt) =>
        attempt.last.at <= accepted.last.at &&
        attempt.last.at >= accepted.last.at - SOON &&
        attempt.rows.some((row) => row.code !== 0 && REFUSALS.has(mfaResult(row))),
    );
    // The person's own phone out of reach looks like this too, but then the tries come from the network that is in use anyway.
    const sameOrigin = refused.filter(
      (attempt) => attempt.last.asn === accepted.last.asn || attempt.last.ip === accepted.last.ip,
    );
    if (sameOrigin.length >= LEAST) return { refused: refused.length, accepted };
  }
  return undefined;
}
