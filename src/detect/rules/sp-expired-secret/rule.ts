import { has, size, touch } from '../../baseline/items.ts';
import { networkKey } from '../../baseline/person.ts';
import { CODE } from '../../codes.ts';
import { TRAIT } from '../../traits.ts';
import type { Observation } from '../../observation.ts';
import { eventOf, workloadOf, workloadSubject, type Hit, type RowRule } from '../rule.ts';
import { firstOf, idsOf, MOST_MARKS, note, tally, type Window } from '../window.ts';

const TRIES = 5;
/** Of an old secret or a wrong one, before one gets in: a list of secrets is tried, or a new deployment is put right. */
const TRIES_BEFORE = 3;

/** An expired secret is still being tried: something is broken, or somebody holds an old copy. */
export const spExpiredSecret: RowRule = {
  id: 'sp-expired-secret',
  title: 'Old secret of a service principal still tried',
  severity: 'medium',
  attack: ['T1552.001'],
  lookback: 24 * 60,
  needs: ['beta', 'workload-rows'],
  falsePositives: ['A job that nobody moved to the new secret', 'A new deployment that gets the old secret first'],
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
      const hit = has(window.marks, network) || size(window.marks) === 0 ? undefined : throughAtLast(seen, window, network);
      touch(window.marks, network, seen.day, 0, MOST_MARKS);
      return hit;
    }
    if (seen.row.code === CODE.wrongSecret) note(window, eventOf(seen, 'wrong', network));
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

/** Old secrets were tried from where the application never worked, and then one got in. */
function throughAtLast(seen: Observation, window: Window, network: number): Hit | undefined {
  const expired = tally(window, 'expired').where.get(network) ?? 0;
  const tries = expired + (tally(window, 'wrong').where.get(network) ?? 0);
  if (expired === 0 || tries < TRIES_BEFORE) return undefined;
  return {
    subject: workloadSubject(seen),
    severity: 'medium',
    title: 'Old secrets were tried, and one got in at last',
    reasons: [
      `${tries} tries within a day used an expired or wrong secret from a network where the application never worked.`,
      'Then a sign-in from there succeeded, with a secret that is valid.',
    ],
    evidence: [...idsOf(window, ['expired', 'wrong'], 20), seen.row.id],
    first: firstOf(window, ['expired', 'wrong']) ?? seen.at,
  };
}
