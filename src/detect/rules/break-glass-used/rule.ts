import { TRAIT } from '../../traits.ts';
import { eventOf, personOf, userSubject, type RowRule } from '../rule.ts';
import { idsOf, note } from '../window.ts';

/** An emergency account is used: right or wrong, people must know. */
export const breakGlassUsed: RowRule = {
  id: 'break-glass-used',
  title: 'Break-glass account used',
  severity: 'high',
  attack: ['T1078.004'],
  lookback: 24 * 60,
  needs: ['directory'],
  falsePositives: ['The regular test of the account: mute it for that hour'],
  blindSpots: ['Accounts that are not on the list'],
  triage: ['Ask the keepers of the account who opened it and why'],
  suggestedActions: ['Rotate its credentials after use', 'Revoke sessions when nobody owns up'],
  over: 'rows',
  wants: [['breakGlass']],
  key: personOf,
  evaluate: (seen, window) => {
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
