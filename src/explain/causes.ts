import { HOUR } from '../clock.ts';
import type { SignIn } from '../signins/sign-in.ts';
import { distinct } from '../text.ts';
import type { Attempt } from './attempts.ts';
import { CODE } from './codes.ts';
import { failedPolicies } from './conditional-access.ts';
import { isBlockedAddress } from './blocked-address.ts';
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
  /** Only applications refreshing by themselves, nobody at a sign-in page. */
  readonly background: boolean;
}

/** Smart lockout answers some tries with the lockout and some with the wrong password; within this time they are one story. */
const ONE_LOCKOUT = 2 * HOUR;

/**
 * The causes of failed attempts, the decisive one first, the others by how recent they are.
 * @param failed attempts that failed or stumbled on the way to a success
 * @param latest the newest failed attempt, if any
 */
export function causesOf(failed: readonly Attempt[], all: readonly Attempt[], latest: Attempt | undefined): readonly Cause[] {
  const byKind = Map.groupBy(failed.flatMap(decidingRow), ({ row }) => kindOf(row));
  return inOrder(
    [...byKind.values()].map((found) => causeOf(found, all)),
    latest,
  );
}

interface Deciding {
  readonly row: SignIn;
  /** The attempt succeeded all the same. */
  readonly overcome: boolean;
  /** When the attempt failed for this reason for the first time: passwords are typed again and again on one page. */
  readonly since: number;
}

function decidingRow({ outcome, last, stumbles, rows }: Attempt): Deciding[] {
  const row = outcome === 'failed' ? last : stumbles.at(-1);
  if (row === undefined) return [];
  const overcome = outcome === 'succeeded';
  return [
    { row, overcome, since: rows.find((other) => other.code !== CODE.success && kindOf(other) === kindOf(row))?.at ?? row.at },
  ];
}

/** 50053 is two different things under one number. */
function kindOf(row: SignIn): string {
  return isBlockedAddress(row) ? `${row.code} address` : String(row.code);
}

function causeOf(deciding: readonly Deciding[], all: readonly Attempt[]): Cause {
  // An attempt has one outcome: what was overcome in it counts only where nothing failed for good.
  const failed = deciding.filter(({ overcome }) => !overcome);
  const found = failed.length > 0 ? failed : deciding;
  const sorted = found.map(({ row }) => row).sort((a, b) => b.at - a.at);
  const newest = sorted[0] as SignIn;
  const apps = distinct(sorted.map(appOf));
  return {
    code: newest.code,
    count: sorted.length,
    first: Math.min(...found.map(({ since }) => since)),
    last: newest.at,
    apps,
    policies: distinct(sorted.flatMap((row) => failedPolicies(row).map((policy) => policy.name))),
    example: newest,
    evidence: sorted.map((row) => row.id),
    everyMinutes: rhythmOf(sorted.map((row) => row.at))?.everyMinutes,
    stillFailing: apps.filter((app) => !succeededSince(all, app, sorted)),
    background: sorted.every((row) => row.type === 'nonInteractiveUser'),
  };
}

function succeededSince(all: readonly Attempt[], app: string, failures: readonly SignIn[]): boolean {
  const last = failures.find((row) => appOf(row) === app);
  return all.some(
    (attempt) => attempt.outcome === 'succeeded' && appOf(attempt.last) === app && attempt.last.at > (last?.at ?? 0),
  );
}

function inOrder(causes: readonly Cause[], latest: Attempt | undefined): readonly Cause[] {
  const decisive = decisiveKind(causes, latest);
  return [...causes].sort((a, b) => {
    if (kindOf(a.example) === decisive) return -1;
    if (kindOf(b.example) === decisive) return 1;
    return b.last - a.last || a.code - b.code;
  });
}

/**
 * Entra checks one gate after the other, so the newest failure names the gate that holds now. The exception is the lockout:
 * wrong passwords and lockouts come mixed, and the lockout must end before the password is looked at.
 */
function decisiveKind(causes: readonly Cause[], latest: Attempt | undefined): string | undefined {
  if (latest === undefined) {
    const newest = causes.reduce<Cause | undefined>((a, b) => (a === undefined || b.last > a.last ? b : a), undefined);
    return newest === undefined ? undefined : kindOf(newest.example);
  }
  const lockout = causes.find((cause) => cause.code === CODE.locked && !isBlockedAddress(cause.example));
  const soon = lockout !== undefined && latest.last.at - lockout.last <= ONE_LOCKOUT;
  if (soon && latest.code === CODE.wrongPassword) return kindOf(lockout.example);
  return kindOf(latest.last);
}

/** The application's name, or the best that the row has. */
export function appOf(row: SignIn): string {
  return row.appName ?? row.resourceName ?? row.appId ?? 'unknown application';
}
