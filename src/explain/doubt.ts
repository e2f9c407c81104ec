import type { SignIn } from '../signins/sign-in.ts';
import type { WhyStory } from './cause.ts';
import { CODE } from './codes.ts';
import type { GuessingAttack } from './password-sources.ts';

/** Why a success after failures may be somebody else's. */
export type Doubt = 'risk' | 'guessed' | 'new-country';

/** Wrong passwords from one unfamiliar address that are more than a person's own mistakes. */
const MANY_TRIES = 10;
const SOME_TRIES = 3;
/** Fewer earlier successes do not show where a person usually is. */
const LEAST_KNOWN = 3;
const SETTLED: ReadonlySet<string> = new Set(['remediated', 'dismissed', 'confirmedSafe']);
const GUESSES: ReadonlySet<number> = new Set([CODE.wrongPassword, CODE.locked]);

/**
 * Is the success that ended the failing to be celebrated? Not when Entra calls it risky, when the guesses came from the same
 * unfamiliar place, or when it comes from a country that the person was never in.
 * @param attack a stranger's tries among the same rows
 */
export function doubtOf(story: WhyStory, attack: GuessingAttack | undefined): Doubt | undefined {
  const success = story.recovered?.last;
  if (success === undefined) return undefined;
  if (isRisky(success)) return 'risk';
  const rows = story.attempts.flatMap((attempt) => attempt.rows);
  const guesses = rows.filter((row) => GUESSES.has(row.code) && row.at <= success.at);
  const firstGuess = Math.min(...guesses.map((row) => row.at));
  const known = rows.filter((row) => row.code === CODE.success && row.at < Math.min(firstGuess, success.at));
  if (known.some((row) => row.ip !== undefined && row.ip === success.ip)) return undefined;
  const sameAddress = guesses.filter((row) => row.ip !== undefined && row.ip === success.ip).length;
  if (sameAddress >= MANY_TRIES || (success.ip !== undefined && attack?.ips.has(success.ip) === true)) return 'guessed';
  const countries = known.flatMap((row) => row.country ?? []);
  const strange = success.country !== undefined && countries.length >= LEAST_KNOWN && !countries.includes(success.country);
  return strange && sameAddress >= SOME_TRIES ? 'new-country' : undefined;
}

function isRisky(row: SignIn): boolean {
  const level = row.riskLevel ?? row.riskLevelAggregated;
  return (level === 'high' || level === 'medium') && !SETTLED.has(row.riskState ?? '');
}
