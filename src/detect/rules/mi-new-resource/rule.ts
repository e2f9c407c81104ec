import { flagsOf, keyOf, touch } from '../../baseline/items.ts';
import type { Observation } from '../../observation.ts';
import { eventOf, workloadOf, workloadSubject, type RowRule } from '../rule.ts';
import { firstOf, idsOf, isFirst, MOST_MARKS, note, tally, type Window } from '../window.ts';

const DAY = 86_400_000;
const HISTORY_DAYS = 7;
/** Several new ones within hours need less history to be odd. */
const HISTORY_DAYS_OF_BURST = 3;
/** And many at once, with one that opens everything else, still less: who looks around tries all there is. */
const HISTORY_DAYS_OF_STORM = 2;
const STORM = 4;
/** A deployment adds a resource or two; somebody who looks around with the token asks for several. */
const MANY = 3;
/** Two new resources and one of these among them, or one of these at an hour without work, are enough: they open everything else. */
const POWERFUL: ReadonlySet<string> = new Set([
  '797f4846-ba00-4fd7-ba43-dac1f8f63013',
  'cfa8b339-82a2-471a-a3c9-0fc0be7a4093',
  '00000003-0000-0000-c000-000000000000',
]);

/** A managed identity asks for a resource that it never asked for. */
export const miNewResource: RowRule = {
  id: 'mi-new-resource',
  title: 'Managed identity on a new resource',
  severity: 'medium',
  attack: ['T1078.004', 'T1552.005'],
  lookback: 6 * 60,
  needs: ['beta', 'workload-rows'],
  falsePositives: [
    'A new feature of the application',
    'A nightly deployment that needs management and vault tokens for the first time',
  ],
  blindSpots: [
    'A resource that it uses anyway',
    'One new resource at an hour of work is no more than low',
    'More than 32 resources of one identity',
  ],
  triage: [
    'See who deployed what on the machine that day',
    'Management, vault or directory tokens in a burst: look for strange code on the machine',
  ],
  suggestedActions: ['Take away role assignments that the identity does not need'],
  over: 'rows',
  wants: [['managedIdentity', 'success']],
  key: workloadOf,
  evaluate: (seen, window) => {
    const { resourceId } = seen.row;
    if (resourceId === undefined) return undefined;
    const works = worksNow(seen, window);
    const history = (seen.at - window.born) / DAY;
    if (!isFirst(window, keyOf(resourceId), seen.day) || history < HISTORY_DAYS_OF_STORM) return undefined;
    const powerful = POWERFUL.has(resourceId);
    note(window, eventOf(seen, powerful ? 'powerful' : 'new', keyOf(resourceId)));
    const strong = tally(window, 'powerful').where.size;
    const resources = tally(window, 'new').where.size + strong;
    const burst = resources >= MANY || (strong > 0 && resources > 1);
    if (!burst && history < HISTORY_DAYS) return undefined;
    if (history < HISTORY_DAYS_OF_BURST && (strong === 0 || resources < STORM)) return undefined;
    const idle = powerful && !works;
    return {
      subject: workloadSubject(seen),
      severity: burst || idle ? 'medium' : 'low',
      title:
        resources > 1
          ? `A managed identity asked for ${resources} resources for the first time within six hours`
          : 'A managed identity asked for a resource for the first time',
      reasons: [
        'In its days before it asked for other resources only.',
        ...(strong > 0 ? ['Among the new ones are management, vault or directory tokens, which open everything else.'] : []),
        ...(idle ? ['It had not worked at this hour of the day before.'] : []),
      ],
      evidence: idsOf(window, NEW),
      first: firstOf(window, NEW) ?? seen.at,
    };
  },
};

const NEW = ['new', 'powerful'];
/** A mark whose flags are the hours of work (UTC); resources have keys of their own. */
const HOURS = keyOf('hours', 3);

/** True when it worked at this hour of the day, or next to it, before; notes this one. */
function worksNow(seen: Observation, window: Window): boolean {
  const hour = Math.floor(seen.at / 3_600_000) % 24;
  const before = flagsOf(window.marks, HOURS);
  touch(window.marks, HOURS, seen.day, 1 << hour, MOST_MARKS);
  return [hour, (hour + 1) % 24, (hour + 23) % 24].some((one) => (before & (1 << one)) !== 0);
}
