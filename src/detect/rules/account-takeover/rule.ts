import { type Person } from '../../baseline/person.ts';
import { usedUnphishable } from '../../mfa.ts';
import type { Observation } from '../../observation.ts';
import { TRAIT } from '../../traits.ts';
import {
  eventOf,
  isFamiliar,
  isNewSoftware,
  isOtherSoftware,
  personOf,
  userSubject,
  type Around,
  type Hit,
  type RowRule,
} from '../rule.ts';
import { expire, firstOf, idsOf, note, tally, type Window } from '../window.ts';

const PASSWORD_RESET = '93625bc8-bfe2-437a-97e0-3d0060024faa';
/** An expired or temporary password is changed, or a method is asked for, before anybody gets in. */
const CHANGES: ReadonlyMap<number, 'reset' | 'methods'> = new Map([
  [50_055, 'reset'],
  [50_125, 'reset'],
  [50_144, 'reset'],
  [50_072, 'methods'],
  [50_079, 'methods'],
  [50_203, 'methods'],
]);
/** What a changed password and revoked sessions make of the tokens and passwords that the owner's machines hold. */
const REVOKED: ReadonlySet<number> = new Set([50_133, 50_173]);
/** Rows of machines that try again by themselves; one or two may be an old tab. */
const TRIES = 3;

const OPENED = ['reset', 'pass', 'methods', 'entered'];
const LOST = ['revoked', 'refused'];

/** A password reset or a one-time pass on a strange network, new sign-in methods, and the owner's own machines are out. */
export const accountTakeover: RowRule = {
  id: 'account-takeover',
  title: 'Account taken over by a reset',
  severity: 'high',
  attack: ['T1098.005', 'T1556.006', 'T1078.004'],
  lookback: 24 * 60,
  needs: [],
  falsePositives: [
    'Somebody who forgot the password on a journey and resets it on a borrowed computer',
    'A new computer on a new line, with a one-time pass from the helpdesk',
  ],
  blindSpots: [
    'People with less than two days of sign-ins',
    'A reset and new methods from a network or with software that the person knows, while their machines are off',
  ],
  triage: [
    'See in the directory audits who reset the password or gave out the pass, and which methods were added',
    'Call the person on a number from the personnel file, not by a method of the account',
  ],
  suggestedActions: ['Revoke sessions', 'Remove the added methods', 'Reset the password with the person present'],
  over: 'rows',
  wants: [
    ['success', 'interactive'],
    ['interrupt', 'interactive'],
    ['failure', 'passwordRight', 'interactive'],
  ],
  joins: [['failure']],
  key: personOf,
  evaluate: (seen, window, around) => {
    const { traits } = seen;
    if (isFamiliar(seen, around)) {
      if ((traits & TRAIT.failure) !== 0) return lost(seen, window);
      // Whoever signs in by hand where the person lives has the account; a machine's own key opens it without the password.
      if ((traits & TRAIT.success) !== 0 && !usedUnphishable(seen.row)) expire(window, Infinity);
      return undefined;
    }
    const kind = openedBy(seen, around);
    if (kind === undefined) return undefined;
    note(window, eventOf(seen, kind));
    if ((traits & TRAIT.success) === 0 || !isOtherSoftware(seen, around)) return undefined;
    const pass = tally(window, 'pass').rows > 0;
    return pass || (tally(window, 'reset').rows > 0 && tally(window, 'methods').rows > 0) ? hit(seen, window) : undefined;
  },
};

/** How a strange sign-in laid hands on the account itself, or at least got in with software that is new to the person. */
function openedBy(seen: Observation, around: Around): 'reset' | 'pass' | 'methods' | 'entered' | undefined {
  const { row, app, day } = seen;
  const { person } = around;
  if (person === undefined || !isKnown(person, day) || row.device?.id !== undefined) return undefined;
  if (row.appId === PASSWORD_RESET) return 'reset';
  const change = CHANGES.get(row.code);
  if (change !== undefined) return change;
  if ((seen.traits & TRAIT.success) === 0) return undefined;
  if (row.steps?.some(({ method }) => method === 'Temporary Access Pass') === true) return 'pass';
  if (app?.role === 'security-info') return 'methods';
  return isNewSoftware(seen, around) ? 'entered' : undefined;
}

/** Days and rows after which it is known where a person lives; a reset elsewhere needs less history than a journey. */
const LEAST_DAYS = 2;
const LEAST_ROWS = 12;

function isKnown({ rows, days, firstDay }: Person, day: number): boolean {
  return rows >= LEAST_ROWS && days >= LEAST_DAYS && day > firstDay;
}

function lost(seen: Observation, window: Window): Hit | undefined {
  const kind = REVOKED.has(seen.row.code) ? 'revoked' : (seen.traits & TRAIT.passwordWrong) !== 0 ? 'refused' : undefined;
  if (kind === undefined || firstOf(window, OPENED) === undefined) return undefined;
  note(window, eventOf(seen, kind));
  const { revoked, refused } = lostOf(window);
  return revoked > 0 && revoked + refused >= TRIES ? hit(seen, window) : undefined;
}

function lostOf(window: Window): { readonly revoked: number; readonly refused: number } {
  return { revoked: tally(window, 'revoked').rows, refused: tally(window, 'refused').rows };
}

function hit(seen: Observation, window: Window): Hit {
  const { revoked, refused } = lostOf(window);
  const isLost = revoked > 0 && revoked + refused >= TRIES;
  const reset = tally(window, 'reset').rows + tally(window, 'pass').rows;
  const methods = tally(window, 'methods').rows;
  return {
    subject: userSubject(seen),
    severity: isLost && reset > 0 ? 'high' : 'medium',
    title: 'Somebody else may have taken over this account',
    reasons: [
      ...(reset > 0 ? ['The password was changed, or a one-time pass used, on a network where the person was never seen.'] : []),
      ...(methods > 0 ? ['Sign-in methods were opened or asked for there, without a device of the person.'] : []),
      ...(reset + methods === 0 ? ['Somebody signed in on such a network with software that the person never used.'] : []),
      ...(isLost
        ? [
            `${revoked + refused} tries on the person’s own networks were turned away since: the password is another one, and their tokens are revoked.`,
          ]
        : []),
    ],
    evidence: idsOf(window, [...OPENED, ...LOST]),
    first: firstOf(window, OPENED) ?? seen.at,
  };
}
