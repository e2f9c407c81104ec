import { keyOf } from '../../baseline/items.ts';
import { eventOf, workloadOf, workloadSubject, type RowRule } from '../rule.ts';
import { firstOf, idsOf, isFirst, note, tally } from '../window.ts';

const DAY = 86_400_000;
const HISTORY_DAYS = 7;
/** A deployment adds a resource or two; somebody who looks around with the token asks for several. */
const MANY = 3;

/** A managed identity asks for a resource that it never asked for. */
export const miNewResource: RowRule = {
  id: 'mi-new-resource',
  title: 'Managed identity on a new resource',
  severity: 'low',
  attack: ['T1078.004', 'T1552.005'],
  lookback: 60,
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
    note(window, eventOf(seen, 'new', keyOf(resourceId)));
    const resources = tally(window, 'new').where.size;
    return {
      subject: workloadSubject(seen),
      severity: resources >= MANY ? 'medium' : 'low',
      title:
        resources >= MANY
          ? `A managed identity asked for ${resources} resources for the first time within an hour`
          : 'A managed identity asked for a resource for the first time',
      reasons: ['In its days before it asked for other resources only.'],
      evidence: idsOf(window, ['new']),
      first: firstOf(window, ['new']) ?? seen.at,
    };
  },
};
