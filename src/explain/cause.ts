import type { SignIn } from '../signins/sign-in.ts';
import { type Attempt, attemptsOf } from './attempts.ts';
import { appOf, type Cause, causesOf } from './causes.ts';
import { SILENT } from './codes.ts';

export { appOf, type Cause };

export type WhyOutcome = 'failing' | 'recovered' | 'interrupted' | 'no-failures' | 'no-sign-ins';

export interface WhyStory {
  readonly outcome: WhyOutcome;
  /** The decisive one first. */
  readonly causes: readonly Cause[];
  readonly attempts: readonly Attempt[];
  /** The success that ended the failing. */
  readonly recovered?: Attempt | undefined;
  /** The newest prompt that nobody finished, when nothing succeeded or failed after it. */
  readonly unfinished?: Attempt | undefined;
  /** Rows that belong to another tenant's resources; mentioned, not counted. */
  readonly passthrough: readonly SignIn[];
}

/**
 * One story out of a person's rows: is it failing now, what must be fixed first, what else failed.
 * @param rows of one person, any order, doubled rows allowed
 */
export function whyStory(rows: readonly SignIn[]): WhyStory {
  const passthrough = rows.filter((row) => row.crossTenant === 'passthrough');
  const attempts = attemptsOf(rows.filter((row) => row.crossTenant !== 'passthrough'));
  const failures = attempts.filter((attempt) => attempt.outcome === 'failed');
  const stumbled = attempts.filter((attempt) => attempt.outcome === 'succeeded' && attempt.stumbles.length > 0);
  const latestFailure = failures[0];
  const latestSuccess = attempts.find((attempt) => attempt.outcome === 'succeeded');
  const ended = latestFailure === undefined ? latestSuccess : attempts.findLast(endOf(latestFailure, attempts));
  const unfinished = unfinishedOf(attempts, latestFailure);
  return {
    outcome: outcomeOf(attempts, latestFailure, stumbled[0], ended, unfinished),
    causes: causesOf([...failures, ...stumbled], attempts, latestFailure),
    attempts,
    recovered: latestFailure === undefined && stumbled.length === 0 ? undefined : ended,
    unfinished,
    passthrough,
  };
}

function outcomeOf(
  attempts: readonly Attempt[],
  failure: Attempt | undefined,
  stumble: Attempt | undefined,
  ended: Attempt | undefined,
  unfinished: Attempt | undefined,
): WhyOutcome {
  if (attempts.length === 0) return 'no-sign-ins';
  if (failure !== undefined) return ended === undefined ? 'failing' : 'recovered';
  if (stumble !== undefined) return 'recovered';
  const successes = attempts.filter((attempt) => attempt.outcome === 'succeeded');
  const onlyRefreshes = successes.every((attempt) => attempt.last.type === 'nonInteractiveUser');
  // Old sessions that refresh themselves do not show that the person got past the prompt.
  if (unfinished?.last.type === 'interactiveUser' && onlyRefreshes) return 'interrupted';
  return successes.length > 0 ? 'no-failures' : 'interrupted';
}

function unfinishedOf(attempts: readonly Attempt[], failure: Attempt | undefined): Attempt | undefined {
  const all = attempts.filter((attempt) => attempt.outcome === 'interrupted');
  // Silent tries are noise beside anything else, and all there is to tell when there is nothing else.
  const open = all.length === attempts.length ? all : all.filter((attempt) => !SILENT.has(attempt.code));
  const newest = open.find((attempt) => attempt.last.type === 'interactiveUser') ?? open[0];
  if (newest === undefined || (failure !== undefined && failure.last.at > newest.last.at)) return undefined;
  return attempts.some(endOf(newest, attempts)) ? undefined : newest;
}

/**
 * Which attempts end what `failure` began? A background refresh of a session that was alive before the failure does not show
 * that the person can sign in again: it never asked for what failed.
 */
function endOf(failure: Attempt, all: readonly Attempt[]): (attempt: Attempt) => boolean {
  const before = all.filter((other) => other.outcome === 'succeeded' && other.last.at < failure.last.at);
  const sessions = new Set(before.flatMap((other) => other.last.sessionId ?? []));
  // Logs without session ids: the same application was refreshing itself before.
  const apps = new Set(before.map((other) => appOf(other.last)));
  return (attempt) => {
    if (attempt.outcome !== 'succeeded' || attempt.last.at < failure.last.at || attempt === failure) return false;
    if (attempt.last.type !== 'nonInteractiveUser' || failure.last.type === 'nonInteractiveUser') return true;
    const { sessionId } = attempt.last;
    return sessionId === undefined ? !apps.has(appOf(attempt.last)) : !sessions.has(sessionId);
  };
}
