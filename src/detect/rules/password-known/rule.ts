import { size } from '../../baseline/items.ts';
import { isCold, networkKey } from '../../baseline/person.ts';
import type { Observation } from '../../observation.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, isAbroad, isFamiliar, isNewSoftware, personOf, userSubject } from '../rule.ts';
import type { Around, Hit, RowRule } from '../rule.ts';
import { expire, firstOf, idsOf, note, tally, type Window } from '../window.ts';

const TRIES = 3;
/** Whoever fails at one go may be the person at another computer; a stranger comes back. */
const SPAN = 60 * 60_000;

/** Wrong passwords, and sign-ins stopped behind the right one, by which somebody abroad has guessed it. */
const WRONG = 2;
const STOPPED = 2;
/** Days on which the person signed in, before another country is strange. */
const ACQUAINTED = 2;

/**
 * The right password from a stranger, and each time MFA or a policy stops it: again and again from a rented network with foreign
 * software, or after wrong ones in a country where the person never was, without the device that they have.
 */
export const passwordKnown: RowRule = {
  id: 'password-known',
  title: 'Right password from a stranger, stopped',
  severity: 'medium',
  attack: ['T1078.004', 'T1110.004'],
  lookback: 24 * 60,
  needs: [],
  falsePositives: [
    'A person who tries a private computer behind a consumer VPN for hours, and a policy asks for a managed device',
    'A traveller at a borrowed computer who mistypes, and whom a policy about places stops',
  ],
  blindSpots: [
    'People with few days of sign-ins',
    'Less than three tries, or all of them within an hour, unless wrong passwords came before them from another country',
    'A network that nobody rents in a country of the person, or software that they use, too',
  ],
  triage: [
    'Ask the person whether they tried to sign in then, and with which computer',
    'See whether a push was sent at those times, and what became of it',
  ],
  suggestedActions: ['Reset the password: it is known to somebody else', 'Look for the same network at other people'],
  over: 'rows',
  wants: [
    ['passwordRight', 'interactive'],
    ['passwordWrong', 'interactive'],
  ],
  joins: [['success', 'interactive']],
  key: personOf,
  evaluate: (seen, window, around) => {
    const abroad = isStrangerAbroad(seen, around);
    if ((seen.traits & TRAIT.passwordWrong) !== 0) {
      if (abroad) note(window, eventOf(seen, 'wrong', networkKey(seen)));
      return undefined;
    }
    const stranger = isStranger(seen, around);
    if (!isStopped(seen) || !(abroad || stranger)) return undefined;
    // Whoever gets in there at last is another rule's matter, or the person.
    if ((seen.traits & TRAIT.success) !== 0) {
      expire(window, Infinity);
      return undefined;
    }
    if (abroad) note(window, eventOf(seen, 'abroad', networkKey(seen)));
    if (abroad && isGuessed(window, networkKey(seen))) return guessed(seen, window);
    if (!stranger) return undefined;
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

/** A success, or MFA or a policy after the right password; an expired one or a disabled account is what a forgotten script goes on with. */
function isStopped({ traits }: Observation): boolean {
  return (traits & (TRAIT.success | TRAIT.interrupt | TRAIT.policyBlock)) !== 0;
}

function isNameless({ traits, row }: Observation): boolean {
  return (traits & TRAIT.trustedDevice) === 0 && row.device?.id === undefined;
}

function isStranger(seen: Observation, around: Around): boolean {
  if ((seen.traits & TRAIT.rented) === 0 || !isNameless(seen)) return false;
  if (around.person === undefined || isCold(around.person, seen.day)) return false;
  return isNewSoftware(seen, around) && !isFamiliar(seen, around);
}

/** In a country where the person never was, with other software or without the device that they have. */
function isStrangerAbroad(seen: Observation, around: Around): boolean {
  const { person } = around;
  if (person === undefined || person.days < ACQUAINTED || !isNameless(seen)) return false;
  if (!isAbroad(seen, around) || isFamiliar(seen, around)) return false;
  return isNewSoftware(seen, around) || size(person.devices) > 0;
}

function isGuessed(window: Window, network: number): boolean {
  if ((tally(window, 'wrong').where.get(network) ?? 0) < WRONG) return false;
  return tally(window, 'abroad').attempts.size >= STOPPED;
}

function guessed(seen: Observation, window: Window): Hit {
  return {
    subject: userSubject(seen),
    title: 'Somebody abroad seems to have guessed the password of this person',
    reasons: [
      `${tally(window, 'wrong').attempts.size} wrong passwords came before it from the same provider.`,
      `${tally(window, 'abroad').attempts.size} times the password was right, and MFA or a policy stopped the sign-in.`,
      'The person was never seen in that country, and none of their devices was there.',
    ],
    evidence: idsOf(window, ['wrong', 'abroad']),
    first: firstOf(window, ['wrong', 'abroad']) ?? seen.at,
  };
}
