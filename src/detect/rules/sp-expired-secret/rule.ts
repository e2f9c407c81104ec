import { has, size, touch } from '../../baseline/items.ts';
import { networkKey } from '../../baseline/person.ts';
import { CODE } from '../../codes.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, workloadOf, workloadSubject, type RowRule } from '../rule.ts';
import { firstOf, idsOf, MOST_MARKS, note, tally } from '../window.ts';

const TRIES = 5;

/** An expired secret is still being tried: something is broken, or somebody holds an old copy. */
export const spExpiredSecret: RowRule = {
  id: 'sp-expired-secret',
  title: 'Old secret of a service principal still tried',
  severity: 'medium',
  attack: ['T1552.001'],
  lookback: 24 * 60,
  needs: ['beta', 'workload-rows'],
  falsePositives: ['A job that nobody moved to the new secret'],
  blindSpots: ['A secret that was removed instead of expiring (7000215)'],
  triage: ['See whether the tries come from where the application runs'],
  suggestedActions: ['Move the job to the new secret', 'Rotate again if the network is strange'],
  over: 'rows',
  wants: [
    ['servicePrincipal', 'success'],
    ['servicePrincipal', 'wrongSecret'],
  ],
  key: workloadOf,
  evaluate: (seen, window) => {
    const network = networkKey(seen);
    if ((seen.traits & TRAIT.success) !== 0) {
      touch(window.marks, network, seen.day, 0, MOST_MARKS);
      return undefined;
    }
    if (seen.row.code !== CODE.expiredSecret) return undefined;
    note(window, eventOf(seen, 'expired', network));
    const { attempts, where } = tally(window, 'expired');
    if (attempts.size < TRIES) return undefined;
    const elsewhere = size(window.marks) > 0 && [...where.keys()].some((one) => !has(window.marks, one));
    return {
      subject: workloadSubject(seen),
      severity: elsewhere ? 'medium' : 'low',
      title: 'An expired secret is still tried',
      reasons: [
        `${attempts.size} distinct tries within a day used a secret that has expired.`,
        elsewhere
          ? 'The application works from another network, so an old copy is used elsewhere.'
          : 'No other network of the application is involved.',
      ],
      evidence: idsOf(window, ['expired']),
      first: firstOf(window, ['expired']) ?? seen.at,
    };
  },
};
