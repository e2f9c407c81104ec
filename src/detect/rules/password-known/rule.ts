import { isCold } from '../../baseline/person.ts';
import type { Observation } from '../../observation.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, isFamiliar, isNewSoftware, personOf, userSubject, type Around, type RowRule } from '../rule.ts';
import { expire, firstOf, idsOf, note, tally } from '../window.ts';

const TRIES = 3;
/** Whoever fails at one go may be the person at another computer; a stranger comes back. */
const SPAN = 60 * 60_000;

/** The right password again and again from a rented network with foreign software, and each time MFA or a policy stops it. */
export const passwordKnown: RowRule = {
  id: 'password-known',
  title: 'Right password from a stranger, stopped',
  severity: 'medium',
  attack: ['T1078.004', 'T1110.004'],
  lookback: 24 * 60,
  needs: [],
  falsePositives: [
    'A person who tries a private computer behind a consumer VPN for hours, and a policy asks for a managed device',
  ],
  blindSpots: [
    'People with few days of sign-ins',
    'Less than three tries, or all of them within an hour',
    'A network that nobody rents, or software that the person uses, too',
  ],
  triage: [
    'Ask the person whether they tried to sign in then, and with which computer',
    'See whether a push was sent at those times, and what became of it',
  ],
  suggestedActions: ['Reset the password: it is known to somebody else', 'Look for the same network at other people'],
  over: 'rows',
  wants: [['passwordRight', 'interactive']],
  joins: [['success', 'interactive']],
  key: personOf,
  evaluate: (seen, window, around) => {
    if (!isStranger(seen, around)) return undefined;
    // Whoever gets in there at last is another rule's matter, or the person.
    if ((seen.traits & TRAIT.success) !== 0) {
      expire(window, Infinity);
      return undefined;
    }
    note(window, eventOf(seen, 'stopped'));
    const first = firstOf(window, ['stopped']) ?? seen.at;
    const { attempts } = tally(window, 'stopped');
    if (attempts.size < TRIES || seen.at - first < SPAN) return undefined;
    return {
      subject: userSubject(seen),
      title: 'Somebody else seems to know the password of this person',
      reasons: [
        `${attempts.size} times in a day the password was right, and MFA or a policy stopped the sign-in.`,
        'The networks rent out servers or addresses, and the person was never seen there.',
        'The software is none that the person uses.',
      ],
      evidence: idsOf(window, ['stopped']),
      first,
    };
  },
};

function isStranger(seen: Observation, around: Around): boolean {
  const { traits, row, day } = seen;
  // an expired password or a disabled account is what a forgotten script goes on with
  if ((traits & (TRAIT.success | TRAIT.interrupt | TRAIT.policyBlock)) === 0) return false;
  if ((traits & TRAIT.rented) === 0 || (traits & TRAIT.trustedDevice) !== 0 || row.device?.id !== undefined) return false;
  if (around.person === undefined || isCold(around.person, day)) return false;
  return isNewSoftware(seen, around) && !isFamiliar(seen, around);
}
