import { isCold } from '../../baseline/person.ts';
import type { Observation } from '../../observation.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, isFamiliar, isNewSoftware, personOf, userSubject, type Around, type Hit, type RowRule } from '../rule.ts';
import { expire, firstOf, idsOf, note, tally, type Window } from '../window.ts';

const PASSWORD_RESET = '93625bc8-bfe2-437a-97e0-3d0060024faa';
/** What a changed password and revoked sessions make of the tokens that the owner's machines hold. */
const THROWN_OUT: ReadonlySet<number> = new Set([50_133, 50_173]);
/** Rows of machines that try again by themselves; one or two may be an old tab. */
const TRIES = 3;

const OPENED = ['reset', 'pass', 'methods'];

/** A password reset or a one-time pass on a strange network, new sign-in methods, and the owner's own machines are out. */
export const accountTakeover: RowRule = {
  id: 'account-takeover',
  title: 'Account taken over by a reset',
  severity: 'high',
  attack: ['T1098.005', 'T1556.006', 'T1078.004'],
  lookback: 24 * 60,
  needs: [],
  falsePositives: ['Somebody who forgot the password on a journey and resets it on a borrowed computer'],
  blindSpots: [
    'People with less than three days of sign-ins',
    'A reset and new methods from a network or with software that the person knows, while their machines are off',
  ],
  triage: [
    'See in the directory audits who reset the password or gave out the pass, and which methods were added',
    'Call the person on a number from the personnel file, not by a method of the account',
  ],
  suggestedActions: ['Revoke sessions', 'Remove the added methods', 'Reset the password with the person present'],
  over: 'rows',
  wants: [['success', 'interactive']],
  joins: [['failure']],
  key: personOf,
  evaluate: (seen, window, around) => {
    if ((seen.traits & TRAIT.success) === 0) return thrownOut(seen, window, around);
    if (isFamiliar(seen, around)) {
      // Whoever signs in where the person lives has the account.
      if (tally(window, 'lost').rows > 0) expire(window, Infinity);
      return undefined;
    }
    const kind = openedBy(seen, around);
    if (kind === undefined) return undefined;
    note(window, eventOf(seen, kind));
    const isReset = tally(window, 'reset').rows + tally(window, 'pass').rows > 0;
    return isReset && tally(window, 'methods').rows > 0 && isNewSoftware(seen, around) ? hit(seen, window) : undefined;
  },
};

/** How a strange sign-in laid hands on the account itself. */
function openedBy(seen: Observation, { person }: Around): 'reset' | 'pass' | 'methods' | undefined {
  const { row, app, day } = seen;
  if (person === undefined || isCold(person, day) || row.device?.id !== undefined) return undefined;
  if (row.appId === PASSWORD_RESET) return 'reset';
  if (row.steps?.some(({ method }) => method === 'Temporary Access Pass') === true) return 'pass';
  return app?.role === 'security-info' ? 'methods' : undefined;
}

function thrownOut(seen: Observation, window: Window, around: Around): Hit | undefined {
  if (!THROWN_OUT.has(seen.row.code) || firstOf(window, OPENED) === undefined || !isFamiliar(seen, around)) return undefined;
  note(window, eventOf(seen, 'lost'));
  return tally(window, 'lost').rows >= TRIES ? hit(seen, window) : undefined;
}

function hit(seen: Observation, window: Window): Hit {
  const lost = tally(window, 'lost').rows;
  const reset = tally(window, 'reset').rows + tally(window, 'pass').rows;
  const methods = tally(window, 'methods').rows;
  return {
    subject: userSubject(seen),
    severity: lost >= TRIES && reset > 0 ? 'high' : 'medium',
    title: 'Somebody else may have taken over this account',
    reasons: [
      ...(reset > 0 ? ['The password was reset, or a one-time pass used, on a network where the person was never seen.'] : []),
      ...(methods > 0 ? ['Sign-in methods were opened there, without a device of the person.'] : []),
      ...(lost > 0
        ? [`${lost} tries of machines on the person’s own networks were turned away since: their tokens are revoked.`]
        : []),
    ],
    evidence: idsOf(window, [...OPENED, 'lost']),
    first: firstOf(window, OPENED) ?? seen.at,
  };
}
