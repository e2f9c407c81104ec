import { has, keyOf, touch } from '../../baseline/items.ts';
import { networkKey } from '../../baseline/person.ts';
import type { Observation } from '../../observation.ts';
import { eventOf, workloadOf, workloadSubject, type Hit, type RowRule } from '../rule.ts';
import { firstOf, idsOf, isFirst, MOST_MARKS, note, tally, type Window } from '../window.ts';

const DAY = 86_400_000;
const HISTORY_DAYS = 7;
/** Enough when the old credential goes on and the new one does what the application never did. */
const HISTORY_DAYS_BESIDE = 3;

/** A service principal signs in with a credential it never used; on a new network that is how it is taken over. */
export const spNewCredential: RowRule = {
  id: 'sp-new-credential',
  title: 'New credential of a service principal in use',
  severity: 'medium',
  attack: ['T1098.001'],
  lookback: 3 * 24 * 60,
  needs: ['beta', 'workload-rows'],
  falsePositives: [
    'Planned rotation',
    'Certificates that a platform renews by itself',
    'A second deployment with a credential of its own, beside the first',
  ],
  blindSpots: [
    'Rows that name neither key nor thumbprint',
    'The first three days of an application, or its first week unless the old credential goes on',
    'A credential that is added on the application’s own machine and used for what it does anyway: low',
  ],
  triage: ['See in the audit log who added the credential and when', 'Compare the network with where the application runs'],
  suggestedActions: ['Remove the credential if its owner does not know it'],
  over: 'rows',
  wants: [['servicePrincipal', 'success']],
  key: workloadOf,
  evaluate: (seen, window) => {
    const credential = seen.row.credentialKeyId ?? seen.row.credentialThumbprint;
    const newNetwork = seen.block !== 0 && isFirst(window, networkKey(seen), seen.day);
    const { resourceId } = seen.row;
    const newResource = resourceId !== undefined && isFirst(window, keyOf(resourceId, RESOURCE), seen.day);
    if (credential === undefined) return undefined;
    const key = keyOf(credential, CREDENTIAL);
    const first = !has(window.marks, key);
    touch(window.marks, key, seen.day, 0, MOST_MARKS);
    const history = (seen.at - window.born) / DAY;
    if (history < HISTORY_DAYS_BESIDE) return undefined;
    if (first) note(window, eventOf(seen, 'new', key));
    if (!tally(window, 'new').where.has(key)) return beside(seen, window);
    if (newNetwork && seen.asn !== 0) note(window, eventOf(seen, 'place', key));
    if (newResource) note(window, eventOf(seen, 'resource', key));
    if (!first || history < HISTORY_DAYS) return undefined;
    return {
      subject: workloadSubject(seen),
      severity: newNetwork ? 'medium' : 'low',
      title: 'A service principal signs in with a credential it had not used before',
      reasons: [
        newNetwork ? 'The network is new for it as well.' : 'It comes from a network that it uses anyway, as in a rotation.',
      ],
      evidence: [seen.row.id],
    };
  },
};

const CREDENTIAL = 1;
const RESOURCE = 2;

/** The old credential goes on: nobody rotated, and the new one is for something else. */
function beside(seen: Observation, window: Window): Hit | undefined {
  const places = tally(window, 'place').rows;
  const resources = tally(window, 'resource').rows;
  if (places + resources === 0 || tally(window, 'beside').rows > 0) return undefined;
  note(window, eventOf(seen, 'beside'));
  return {
    subject: workloadSubject(seen),
    severity: 'medium',
    title: 'A second credential of a service principal is used beside its old one',
    reasons: [
      'The old credential went on after the new one came: this is no rotation.',
      ...(places > 0 ? ['The new one comes from a network that is new for it as well.'] : []),
      ...(resources > 0 ? [`With the new one it asked for what it had never asked for: ${resources} resources.`] : []),
    ],
    evidence: idsOf(window, ['new', 'place', 'resource', 'beside']),
    first: firstOf(window, ['new']) ?? seen.at,
  };
}
