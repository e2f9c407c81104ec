import { KIND } from '../../networks/kinds.ts';
import { workloadOf, workloadSubject, type RowRule } from '../rule.ts';

const DAY = 86_400_000;
const DAYS = 30;
const LONG = 90;

/** A service principal that was silent for a month signs in. */
export const spDormantAwake: RowRule = {
  id: 'sp-dormant-awake',
  title: 'Dormant service principal awake',
  severity: 'medium',
  attack: ['T1078.004'],
  lookback: 0,
  needs: ['beta', 'workload-rows'],
  falsePositives: ['A yearly or quarterly job'],
  blindSpots: ['Silence from before the log begins'],
  triage: ['Ask the owner whether the job is theirs', 'See whether credential and network are the old ones'],
  suggestedActions: ['Remove credentials of applications that nobody owns'],
  over: 'rows',
  wants: [['servicePrincipal', 'success']],
  key: workloadOf,
  evaluate: (seen, window) => {
    const silent = Math.floor((seen.at - window.latest) / DAY);
    if (silent < DAYS) return undefined;
    return {
      subject: workloadSubject(seen),
      severity: silent >= LONG && seen.kind !== KIND.microsoft ? 'medium' : 'low',
      title: `A service principal signs in after ${silent} days of silence`,
      reasons: [silent >= LONG ? 'It was silent for more than ninety days.' : 'It was silent for more than thirty days.'],
      evidence: [seen.row.id],
    };
  },
};
