import { HOUR } from '../clock.ts';
import type { SignIn } from '../signins/sign-in.ts';
import { distinct } from '../text.ts';
import { type Attempt, attemptsOf } from './attempts.ts';
import { CODE } from './codes.ts';
import { failedPolicies } from './conditional-access.ts';
import { rhythmOf } from './rhythm.ts';

/** Attempts that failed for one reason, as one line. */
export interface Cause {
  readonly code: number;
  /** Attempts, not rows. */
  readonly count: number;
  readonly first: number;
  readonly last: number;
  readonly apps: readonly string[];
  /** Enforced policies that failed; never report-only ones. */
  readonly policies: readonly string[];
  /** The row to show as an example: the newest. */
  readonly example: SignIn;
  /** Ids of the deciding rows, newest first. */
  readonly evidence: readonly string[];
  /** Minutes between tries when a machine, not a person, is trying. */
  readonly everyMinutes?: number | undefined;
  /** Applications of this cause in which nothing has succeeded since. */
  readonly stillFailing: readonly string[];
}

export type WhyOutcome = 'failing' | 'recovered' | 'interrupted' | 'no-failures' | 'no-sign-ins';

export interface WhyStory {
  readonly outcome: WhyOutcome;
  /** The decisive one first. */
  readonly causes: readonly Cause[];
  readonly attempts: readonly Attempt[];
  /** The success that ended the failing. */
  readonly recovered?: Attempt | undefined;
  /** The newest unfinished prompt, when nothing was finished after it. */
  readonly unfinished?: Attempt | undefined;
  /** Rows that belong to another tenant's resources; mentioned, not counted. */
  readonly passthrough: readonly SignIn[];
}

/** Smart lockout answers some tries with the lockout and some with the wrong password; within this time they are one story. */
const ONE_LOCKOUT = 2 * HOUR;

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
  const ended = latestFailure === undefined ? latestSuccess : attempts.findLast((a) => recovers(a, latestFailure, attempts));
  const newest = attempts[0];

  return {
    outcome: outcomeOf(attempts, latestFailure, stumbled[0], ended),
    causes: inOrder(causesOf([...failures, ...stumbled], attempts), latestFailure),
    attempts,
    recovered: latestFailure === undefined && stumbled.length === 0 ? undefined : ended,
    unfinished: newest?.outcome === 'interrupted' ? newest : undefined,
    passthrough,
  };
}

function outcomeOf(
  attempts: readonly Attempt[],
  failure: Attempt | undefined,
  stumble: Attempt | undefined,
  ended: Attempt | undefined,
): WhyOutcome {
  if (attempts.length === 0) return 'no-sign-ins';
  if (failure !== undefined) return ended === undefined ? 'failing' : 'recovered';
  if (stumble !== undefined) return 'recovered';
  return attempts.some((attempt) => attempt.outcome === 'succeeded') ? 'no-failures' : 'interrupted';
}

/**
 * Did `attempt` end what `failure` began? A background refresh of a session that was alive before the failure does not show
 * that the person can sign in again: it never asked for what failed.
 */
function recovers(attempt: Attempt, failure: Attempt, all: readonly Attempt[]): boolean {
  if (attempt.outcome !== 'succeeded' || attempt.last.at < failure.last.at || attempt === failure) return false;
  if (attempt.last.type !== 'nonInteractiveUser' || failure.last.type === 'nonInteractiveUser') return true;
  const session = attempt.last.sessionId;
  if (session === undefined) return true;
  return !all.some(
    (other) => other.outcome === 'succeeded' && other.last.sessionId === session && other.last.at < failure.last.at,
  );
}

function causesOf(failed: readonly Attempt[], all: readonly Attempt[]): Cause[] {
  const byCode = new Map<number, SignIn[]>();
  for (const attempt of failed) {
    const row = attempt.outcome === 'failed' ? attempt.last : attempt.stumbles.at(-1);
    if (row === undefined) continue;
    const known = byCode.get(row.code);
    if (known === undefined) byCode.set(row.code, [row]);
    else known.push(row);
  }
  return [...byCode].flatMap(([code, rows]) => {
    const sorted = [...rows].sort((a, b) => b.at - a.at);
    const [newest] = sorted;
    const oldest = sorted.at(-1);
    if (newest === undefined || oldest === undefined) return [];
    const apps = distinct(sorted.map(appOf));
    return [
      {
        code,
        count: sorted.length,
        first: oldest.at,
        last: newest.at,
        apps,
        policies: distinct(sorted.flatMap((row) => failedPolicies(row).map((policy) => policy.name))),
        example: newest,
        evidence: sorted.map((row) => row.id),
        everyMinutes: rhythmOf(sorted.map((row) => row.at))?.everyMinutes,
        stillFailing: apps.filter((app) => !succeededSince(all, app, sorted)),
      },
    ];
  });
}

function succeededSince(all: readonly Attempt[], app: string, failures: readonly SignIn[]): boolean {
  const last = failures.find((row) => appOf(row) === app);
  return all.some(
    (attempt) => attempt.outcome === 'succeeded' && appOf(attempt.last) === app && attempt.last.at > (last?.at ?? 0),
  );
}

function inOrder(causes: Cause[], latest: Attempt | undefined): readonly Cause[] {
  const decisive = decisiveCode(causes, latest);
  return causes.sort((a, b) => {
    if (a.code === decisive) return -1;
    if (b.code === decisive) return 1;
    return b.last - a.last || a.code - b.code;
  });
}

/**
 * Entra checks one gate after the other, so the newest failure names the gate that holds now. The exception is the lockout:
 * wrong passwords and lockouts come mixed, and the lockout must end before the password is looked at.
 */
function decisiveCode(causes: readonly Cause[], latest: Attempt | undefined): number | undefined {
  if (latest === undefined)
    return causes.reduce<Cause | undefined>((a, b) => (a === undefined || b.last > a.last ? b : a), undefined)?.code;
  const lockout = causes.find((cause) => cause.code === CODE.locked);
  const bothPasswords = latest.code === CODE.wrongPassword || latest.code === CODE.locked;
  if (lockout !== undefined && bothPasswords && latest.last.at - lockout.last <= ONE_LOCKOUT) return CODE.locked;
  return latest.code;
}

/** The application's name, or the best that the row has. */
export function appOf(row: SignIn): string {
  return row.appName ?? row.resourceName ?? row.appId ?? 'unknown application';
}
