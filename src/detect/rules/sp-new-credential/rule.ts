import { keyOf } from '../../baseline/items.ts';
import { networkKey } from '../../baseline/person.ts';
import { workloadOf, workloadSubject, type RowRule } from '../rule.ts';
import { isFirst } from '../window.ts';

const DAY = 86_400_000;
const HISTORY_DAYS = 7;

/** A service principal signs in with a credential it never used; on a new network that is how it is taken over. */
export const spNewCredential: RowRule = {
  id: 'sp-new-credential',
  title: 'New credential of a service principal in use',
  severity: 'medium',
  attack: ['T1098.001'],
  lookback: 0,
  needs: ['beta', 'workload-rows'],
  falsePositives: ['Planned rotation', 'Certificates that a platform renews by itself'],
  blindSpots: ['Rows that name neither key nor thumbprint', 'The first week of an application'],
  triage: ['See in the audit log who added the credential and when', 'Compare the network with where the application runs'],
  suggestedActions: ['Remove the credential if its owner does not know it'],
  over: 'rows',
  wants: [['servicePrincipal', 'success']],
  key: workloadOf,
  evaluate: (seen, window) => {
    const credential = seen.row.credentialKeyId ?? seen.row.credentialThumbprint;
    const newNetwork = seen.block !== 0 && isFirst(window, networkKey(seen), seen.day);
    if (credential === undefined) return undefined;
    const first = isFirst(window, keyOf(credential, CREDENTIAL), seen.day);
    if (!first || seen.at - window.born < HISTORY_DAYS * DAY) return undefined;
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
