import { networkKey } from '../../baseline/person.ts';
import { MICROSOFT_TENANTS } from '../../applications.ts';
import { size } from '../../baseline/items.ts';
import { KIND } from '../../networks/kinds.ts';
import { workloadOf, workloadSubject, type RowRule } from '../rule.ts';
import { isFirst } from '../window.ts';

const DAY = 86_400_000;
const HISTORY_DAYS = 7;
/** A workload that was on this many networks roams: build machines do. */
const ROAMING = 5;

/** A service principal signs in from a network it never used. */
export const spNewNetwork: RowRule = {
  id: 'sp-new-network',
  title: 'Service principal on a new network',
  severity: 'medium',
  attack: ['T1078.004', 'T1552.001'],
  lookback: 0,
  needs: ['beta', 'workload-rows'],
  falsePositives: ['A new build machine or region'],
  blindSpots: [
    'Microsoft’s own network, where most honest workloads run too',
    'Workloads that roam',
    'The first week of an application',
  ],
  triage: ['Ask the owner whether they moved it', 'See whether the credential is new too'],
  suggestedActions: ['Rotate the secret', 'Limit the application to its networks with Conditional Access for workloads'],
  over: 'rows',
  wants: [['servicePrincipal', 'success']],
  key: workloadOf,
  evaluate: (seen, window, around) => {
    if (seen.block === 0 || MICROSOFT_TENANTS.has(seen.row.appOwnerTenantId ?? '')) return undefined;
    const networks = size(window.marks);
    const first = isFirst(window, networkKey(seen), seen.day);
    if (!first || seen.at - window.born < HISTORY_DAYS * DAY) return undefined;
    if (seen.kind === KIND.microsoft || networks >= ROAMING || around.isOwnNetwork(seen)) return undefined;
    return {
      subject: workloadSubject(seen),
      title: 'A service principal signs in from a network it had not used before',
      reasons: [
        `It is known for more than a week, from ${networks} ${networks === 1 ? 'network' : 'networks'}.`,
        'The new one is not Microsoft’s and not the tenant’s own.',
      ],
      evidence: [seen.row.id],
    };
  },
};
