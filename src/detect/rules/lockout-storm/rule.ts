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
  evaluate: (seen, window, around) => {
    const own = around.isOwnNetwork(seen);
    note(window, eventOf(seen, own ? 'own' : 'locked'));
    // An outage at the office locks as many people as an attack does, and is the office's to mend.
    const { who, where } = tally(window, own ? 'own' : 'locked');
    if (who.size < PEOPLE) return undefined;
    return {
      subject: { kind: 'tenant', id: 'tenant', name: WHOLE_TENANT },
      severity: own ? 'low' : 'medium',
      title: `${who.size} people were locked out within an hour, by tries from ${where.size === 1 ? 'one network' : `${where.size} networks`}`,
      reasons: [
        `The lock-outs came from ${where.size} networks.`,
        own ? 'They are the tenant’s own.' : 'None of them is one of the tenant’s own.',
      ],
      evidence: idsOf(window, [own ? 'own' : 'locked']),
      first: firstOf(window, [own ? 'own' : 'locked']) ?? seen.at,
    };
  },
};
