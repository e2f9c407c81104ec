import { eventOf, WHOLE_TENANT, type RowRule } from '../rule.ts';
import { firstOf, idsOf, note, tally } from '../window.ts';

const PEOPLE = 10;

/** Many people are locked out at the same time. */
export const lockoutStorm: RowRule = {
  id: 'lockout-storm',
  title: 'Many people locked out',
  severity: 'medium',
  attack: ['T1110', 'T1531'],
  lookback: 60,
  needs: [],
  falsePositives: ['A broken gateway that repeats old passwords', 'A forced password change'],
  blindSpots: ['Lock-outs in on-premises Active Directory'],
  triage: ['See whether one network or one application causes them', 'Look for a success among the people'],
  suggestedActions: ['Block the network with Conditional Access', 'Tell the help desk before the telephone rings'],
  over: 'rows',
  wants: [['locked']],
  key: () => 'tenant',
  evaluate: (seen, window) => {
    note(window, eventOf(seen, 'locked'));
    const { who, where } = tally(window, 'locked');
    if (who.size < PEOPLE) return undefined;
    return {
      subject: { kind: 'tenant', id: 'tenant', name: WHOLE_TENANT },
      title: `${who.size} people were locked out within an hour, by tries from ${where.size === 1 ? 'one network' : `${where.size} networks`}`,
      reasons: [`The lock-outs came from ${where.size} networks.`],
      evidence: idsOf(window, ['locked']),
      first: firstOf(window, ['locked']) ?? seen.at,
    };
  },
};
