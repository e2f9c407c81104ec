import { keyOf } from '../../baseline/items.ts';
import { workloadOf, workloadSubject, type RowRule } from '../rule.ts';
import { isFirst } from '../window.ts';

const DAY = 86_400_000;
const HISTORY_DAYS = 7;

/** A managed identity asks for a resource that it never asked for. */
export const miNewResource: RowRule = {
  id: 'mi-new-resource',
  title: 'Managed identity on a new resource',
  severity: 'low',
  attack: ['T1078.004', 'T1552.005'],
  lookback: 0,
  needs: ['beta', 'workload-rows'],
  falsePositives: ['A new feature of the application'],
  blindSpots: ['A resource that it uses anyway', 'More than 32 resources of one identity'],
  triage: ['See who deployed what on the machine that day'],
  suggestedActions: ['Take away role assignments that the identity does not need'],
  over: 'rows',
  wants: [['managedIdentity', 'success']],
  key: workloadOf,
  evaluate: (seen, window) => {
    const { resourceId } = seen.row;
    if (resourceId === undefined) return undefined;
    const first = isFirst(window, keyOf(resourceId), seen.day);
    if (!first || seen.at - window.born < HISTORY_DAYS * DAY) return undefined;
    return {
      subject: workloadSubject(seen),
      title: 'A managed identity asked for a resource for the first time',
      reasons: ['In its days before it asked for other resources only.'],
      evidence: [seen.row.id],
    };
  },
};
