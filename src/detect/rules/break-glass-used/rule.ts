import { daysBefore, touch } from '../../baseline/items.ts';
import { CODE } from '../../codes.ts';
import { usedUnphishable } from '../../mfa.ts';
import type { Observation } from '../../observation.ts';
import { isCrowd } from '../../replay/flags.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, personOf, userSubject, type Around, type Hit, type RowRule } from '../rule.ts';
import { firstOf, idsOf, note, tally, type Window } from '../window.ts';

/** An account that signs in on so many days of a month is nobody's emergency account, whatever its name. */
const REGULAR_DAYS = 5;
const REPEATED = 3;

/** An emergency account is used: right or wrong, people must know. */
export const breakGlassUsed: RowRule = {
  id: 'break-glass-used',
  title: 'Break-glass account used',
  severity: 'high',
  attack: ['T1078.004'],
  lookback: 24 * 60,
  needs: ['directory'],
  falsePositives: [
    'The regular test of the account: mute it for that hour',
    'Without SIGNPOST_PROTECTED the name decides: an ordinary account that is called so',
  ],
  blindSpots: [
    'Accounts that are not on the list; without a list, accounts whose name says nothing',
    'Without a list: background tokens of the account, and an account in use on five days a month',
  ],
  triage: ['Ask the keepers of the account who opened it and why'],
  suggestedActions: [
    'Rotate its credentials after use',
    'Revoke sessions when nobody owns up',
    'Put the object ids of the emergency accounts into SIGNPOST_PROTECTED',
  ],
  over: 'rows',
  wants: [['breakGlass'], ['emergencyName']],
  key: personOf,
  evaluate: (seen, window, around) => {
    if ((seen.traits & TRAIT.breakGlass) === 0) return suggested(seen, window, around);
    note(window, eventOf(seen, 'used'));
    const through = (seen.traits & TRAIT.success) !== 0;
    return {
      subject: userSubject(seen),
      severity: through ? 'high' : 'medium',
      title: through ? 'A break-glass account signed in' : 'Somebody tries to sign in to a break-glass account',
      reasons: [through ? 'The sign-in succeeded.' : 'The attempt did not succeed.'],
      evidence: idsOf(window, ['used']),
    };
  },
};

const BY_NAME =
  'The name suggests an emergency account; nobody listed them. Put the object ids of yours into SIGNPOST_PROTECTED to be sure.';
const USED_ON = 1;

/** Nobody listed the emergency accounts: the name is all there is. */
function suggested(seen: Observation, window: Window, around: Around): Hit | undefined {
  const { traits, row, day } = seen;
  if (daysBefore(window.marks, USED_ON, day) >= REGULAR_DAYS) return undefined;
  if ((traits & TRAIT.success) === 0) {
    // A name that does not exist is a spray's guess.
    return (traits & TRAIT.failure) === 0 || row.code === CODE.noSuchUser ? undefined : tried(seen, window);
  }
  touch(window.marks, USED_ON, day, 0, 1);
  note(window, eventOf(seen, 'used'));
  const strange = isStrange(seen, around);
  const bare = isWithoutMfa(seen);
  return {
    subject: userSubject(seen),
    severity: strange || bare ? 'high' : 'medium',
    title: 'An account that is named like a break-glass account signed in',
    reasons: [
      ...(strange ? ['It came from a network that nobody of the tenant is known on.'] : []),
      ...(bare ? ['It signed in without MFA.'] : []),
      BY_NAME,
    ],
    evidence: idsOf(window, ['failed', 'used']),
    first: firstOf(window, ['failed', 'used']) ?? seen.at,
  };
}

function tried(seen: Observation, window: Window): Hit {
  note(window, eventOf(seen, 'failed'));
  const tries = tally(window, 'failed').attempts.size;
  return {
    subject: userSubject(seen),
    severity: tries >= REPEATED ? 'medium' : 'low',
    title: 'Somebody tries to sign in to an account that is named like a break-glass account',
    reasons: [`${tries} ${tries === 1 ? 'try' : 'tries'} did not succeed within a day.`, BY_NAME],
    evidence: idsOf(window, ['failed']),
    first: firstOf(window, ['failed']) ?? seen.at,
  };
}

/** Of a mobile carrier or relay nobody can say who was there before. */
function isStrange(seen: Observation, around: Around): boolean {
  if (seen.block === 0 || (isCrowd(seen.kind) && (seen.traits & TRAIT.rented) === 0)) return false;
  return !around.isKnownPlace(seen);
}

/** Rows that do not say count as with. */
function isWithoutMfa({ row, traits }: Observation): boolean {
  if (row.requirement !== 'singleFactorAuthentication') return false;
  return (traits & (TRAIT.mfaDone | TRAIT.mfaClaim)) === 0 && !usedUnphishable(row);
}
