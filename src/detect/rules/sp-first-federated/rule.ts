import { keyOf } from '../../baseline/items.ts';
import { workloadOf, workloadSubject, type RowRule } from '../rule.ts';
import { isFirst } from '../window.ts';

const DAY = 86_400_000;
const HISTORY_DAYS = 5;

/** An application that used secrets signs in with a federated credential for the first time. */
export const spFirstFederated: RowRule = {
  id: 'sp-first-federated',
  title: 'First federated credential of a service principal',
  severity: 'medium',
  attack: ['T1098.001', 'T1550.001'],
  lookback: 0,
  needs: ['beta', 'workload-rows'],
  falsePositives: ['A pipeline that moved away from secrets, as it should'],
  blindSpots: ['Applications that began with federation', 'A second federated credential without an id in the row'],
  triage: ['See in the audit log who added the credential, and its issuer'],
  suggestedActions: ['Remove the credential if nobody knows the issuer'],
  over: 'rows',
  wants: [['servicePrincipal', 'success']],
  key: workloadOf,
  evaluate: (seen, window) => {
    const { credentialType, federatedCredentialId } = seen.row;
    if (credentialType !== 'federatedIdentityCredential') return undefined;
    const first = isFirst(window, keyOf(federatedCredentialId ?? 'any'), seen.day);
    if (!first || seen.at - window.born < HISTORY_DAYS * DAY) return undefined;
    return {
      subject: workloadSubject(seen),
      title: 'A service principal used a federated credential for the first time',
      reasons: ['It is known for days and used other credentials before.'],
      evidence: [seen.row.id],
    };
  },
};
