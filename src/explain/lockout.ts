import { DAY, HOUR } from '../clock.ts';
import type { SignIn } from '../signins/sign-in.ts';
import { type Attempt, attemptsOf } from './attempts.ts';
import { isAccountLock } from './account-lock.ts';
import { isBlockedAddress } from './blocked-address.ts';
import { explainCode } from './catalogue.ts';
import { CODE } from './codes.ts';
import { type PasswordSources, passwordSources } from './password-sources.ts';

export type { BadPasswordSource } from './password-sources.ts';

export type LockoutState = 'locked' | 'blocked-ip' | 'disabled' | 'password-expired' | 'not-locked' | 'unknown';

export interface LockoutStory extends PasswordSources {
  readonly state: LockoutState;
  readonly deciding?: SignIn | undefined;
  readonly attempts: readonly Attempt[];
  /** The newest success by hand. */
  readonly lastSuccess?: SignIn | undefined;
  /** A lockout that has run out by itself, when nothing else ended it. */
  readonly ranOut?: SignIn | undefined;
  /** The newest lock, where a sign-in by hand has ended it since. */
  readonly ended?: SignIn | undefined;
  /** Only tries from unfamiliar places met the lock: Entra counts those apart from the places that it knows. */
  readonly lockedAway: boolean;
  /** What stopped the newest try when it was neither a lock nor a password. */
  readonly otherFailure?: SignIn | undefined;
}

/** What the directory says, as far as the caller may read it. */
export interface AccountFacts {
  readonly enabled?: boolean | undefined;
  /** Milliseconds since the epoch; a lock does not outlive a day. Left out: the newest row's time. */
  readonly now?: number | undefined;
}

/** A lockout starts at one minute and grows; an hour after the last one a checked password shows that it is over. */
const LOCKOUT_MEMORY = HOUR;
/** No tenant can set a longer lockout than 5 hours; a day leaves room for those that keep growing. */
const LONGEST_LOCKOUT = DAY;

const PASSWORD_FAILURES: ReadonlySet<number> = new Set([
  CODE.wrongPassword,
  CODE.locked,
  CODE.wrongPasswordFormat,
  CODE.passwordExpired,
]);
const DISABLED: ReadonlySet<number> = new Set([CODE.disabled, CODE.guestDisabled]);
const EXPIRED: ReadonlySet<number> = new Set([CODE.passwordExpired, CODE.passwordExpiredOnPremises]);

/**
 * Is the person locked out, and what keeps locking them.
 * @param rows of one person, any order
 * @param account `enabled` from the directory; absent when the caller may not read it
 */
export function lockoutStory(rows: readonly SignIn[], account: AccountFacts = {}): LockoutStory {
  const attempts = attemptsOf(rows.filter((row) => row.crossTenant !== 'passthrough'));
  const all = attempts.flatMap((attempt) => attempt.rows).sort((a, b) => b.at - a.at);
  const lastSuccess = all.find((row) => row.code === CODE.success && row.type === 'interactiveUser');
  const found = stateOf(all, account);
  // A token that refreshes itself says nothing about what stops the person.
  const passwords = passwordSources(
    all.filter((row) => isBad(row, found.state)),
    all.filter((row) => row.code === CODE.success),
  );
  const locks = all.filter(isAccountLock);
  const familiar = new Set(
    passwords.sources.filter(({ strange }, i) => i < passwords.own && !strange).flatMap(({ evidence }) => evidence),
  );
  const lockedAway = locks.length > 0 && lastSuccess !== undefined && !locks.some(({ id }) => familiar.has(id));
  const newestTry = attempts.find((attempt) => attempt.last.type === 'interactiveUser') ?? attempts[0];
  const other =
    newestTry?.outcome === 'failed' && !PASSWORD_FAILURES.has(newestTry.code) && !isAccountLock(newestTry.last)
      ? newestTry.last
      : undefined;
  return {
    ...found,
    ...passwords,
    deciding: found.deciding ?? lastSuccess,
    attempts,
    lastSuccess,
    ended: lastSuccess === undefined || lockedAway ? undefined : locks.find((row) => row.at < lastSuccess.at),
    lockedAway,
    otherFailure: found.state === 'not-locked' ? other : undefined,
  };
}

/** An expired password was the right one: it is listed only where it is the matter. */
function isBad(row: SignIn, state: LockoutState): boolean {
  return (
    (PASSWORD_FAILURES.has(row.code) && (state === 'password-expired' || row.code !== CODE.passwordExpired)) || isAccountLock(row)
  );
}

/** @param rows newest first */
function stateOf(rows: readonly SignIn[], account: AccountFacts): Pick<LockoutStory, 'state' | 'deciding' | 'ranOut'> {
  const disabled = rows.find((row) => DISABLED.has(row.code));
  if (account.enabled === false) return { state: 'disabled', deciding: disabled };
  if (rows.length === 0) return { state: account.enabled === undefined ? 'unknown' : 'not-locked' };
  if (disabled !== undefined && account.enabled === undefined && !rows.some((row) => row.at > disabled.at && letIn(row)))
    return { state: 'disabled', deciding: disabled };

  const now = account.now ?? rows[0]?.at ?? 0;
  const lockout = rows.find(isAccountLock);
  const blocked = rows.find(isBlockedAddress);
  const lockHolds = lockout !== undefined && holds(lockout, rows);
  if (lockHolds && now - lockout.at <= LONGEST_LOCKOUT && !(blocked !== undefined && blocked.at - lockout.at > LOCKOUT_MEMORY))
    return { state: 'locked', deciding: lockout };
  if (blocked !== undefined && holds(blocked, rows)) return { state: 'blocked-ip', deciding: blocked };

  const expired = rows.find((row) => EXPIRED.has(row.code));
  if (expired !== undefined && !rows.some((row) => row.at > expired.at && passedPassword(row) && !isAboutExpiry(row)))
    return { state: 'password-expired', deciding: expired };
  return { state: 'not-locked', ranOut: lockHolds ? lockout : undefined };
}

/** Nothing since shows that the password was looked at again. */
function holds(refusal: SignIn, rows: readonly SignIn[]): boolean {
  return !rows.some(
    (row) =>
      row.at > refusal.at && (passedPassword(row) || (row.code === CODE.wrongPassword && row.at - refusal.at > LOCKOUT_MEMORY)),
  );
}

/** The account was let past its state: it is enabled. */
function letIn(row: SignIn): boolean {
  return explainCode(row.code).passwordRight === true;
}

/** A token that refreshes itself shows nothing: no password was looked at. */
function passedPassword(row: SignIn): boolean {
  return row.type === 'interactiveUser' && letIn(row);
}

function isAboutExpiry(row: SignIn): boolean {
  return EXPIRED.has(row.code) || row.code === CODE.passwordReset;
}
