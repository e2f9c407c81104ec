import { keyOf } from '../../baseline/items.ts';
import { MICROSOFT_TENANTS } from '../../applications.ts';
import { CODE } from '../../codes.ts';
import { KIND } from '../../networks/kinds.ts';
import type { Observation } from '../../observation.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, workloadOf, workloadSubject, type Around, type Hit, type RowRule } from '../rule.ts';
import { firstOf, idsOf, note, tally, type Window } from '../window.ts';

const DAY = 86_400_000;
const DAYS = 30;
const LONG = 90;
/** A log this long that never showed an application that is old. */
const UNSEEN_DAYS = 5;
/** Whoever looks what an old secret still opens asks for more than one thing. */
const RESOURCES = 2;

/** A service principal that was silent for a month signs in, or an old one that the log never showed, from a rented machine. */
export const spDormantAwake: RowRule = {
  id: 'sp-dormant-awake',
  title: 'Dormant service principal awake',
  severity: 'medium',
  attack: ['T1078.004'],
  lookback: 24 * 60,
  needs: ['beta', 'workload-rows'],
  falsePositives: [
    'A yearly or quarterly job',
    'A trial of a new service on a rented machine, in an application that is named as a trial',
  ],
  blindSpots: [
    'Silence from before the log begins, unless a rented machine wakes an application whose name or expired secret shows its age',
    'The first five days of a log',
  ],
  triage: ['Ask the owner whether the job is theirs', 'See whether credential and network are the old ones'],
  suggestedActions: ['Remove credentials of applications that nobody owns'],
  over: 'rows',
  wants: [
    ['servicePrincipal', 'success'],
    ['servicePrincipal', 'wrongSecret'],
  ],
  key: workloadOf,
  evaluate: (seen, window, around) => {
    const silent = Math.floor((seen.at - window.latest) / DAY);
    // A wrong secret ends the silence; the success that follows tells of it.
    if (silent >= DAYS) note(window, eventOf(seen, SILENT, silent));
    if ((seen.traits & TRAIT.success) === 0) {
      if (seen.row.code === CODE.expiredSecret) note(window, eventOf(seen, 'expired'));
      return undefined;
    }
    return awake(seen, window) ?? unseen(seen, window, around);
  },
};

const SILENT = 'silent';

function awake(seen: Observation, window: Window): Hit | undefined {
  const [silent] = tally(window, SILENT).where.keys();
  if (silent === undefined || tally(window, 'awake').rows > 0) return undefined;
  note(window, eventOf(seen, 'awake'));
  return {
    subject: workloadSubject(seen),
    severity: silent >= LONG && seen.kind !== KIND.microsoft ? 'medium' : 'low',
    title: `A service principal signs in after ${silent} days of silence`,
    reasons: [silent >= LONG ? 'It was silent for more than ninety days.' : 'It was silent for more than thirty days.'],
    evidence: idsOf(window, [SILENT, 'awake']),
  };
}

/** Its first day in the log is on a rented machine where nobody of the tenant was, and it is not new. */
function unseen(seen: Observation, window: Window, around: Around): Hit | undefined {
  const { row, traits } = seen;
  const days = Math.floor((window.born - around.since) / DAY);
  if (days < UNSEEN_DAYS || seen.at - window.born > DAY) return undefined;
  if ((traits & TRAIT.rented) === 0 || seen.block === 0 || MICROSOFT_TENANTS.has(row.appOwnerTenantId ?? '')) return undefined;
  if (row.resourceId === undefined || around.isKnownPlace(seen)) return undefined;
  const leftover = isLeftover(row.servicePrincipalName ?? row.appName, seen.at);
  const expired = tally(window, 'expired').attempts.size;
  if (!leftover && expired === 0) return undefined;
  note(window, eventOf(seen, 'first', keyOf(row.resourceId)));
  const resources = tally(window, 'first').where.size;
  if (resources < RESOURCES) return undefined;
  return {
    subject: workloadSubject(seen),
    severity: 'medium',
    title: 'A service principal that seems to be old signs in for the first time in this log, from a rented machine',
    reasons: [
      `In the ${days} days of log before it did not sign in once.`,
      ...(expired > 0 ? ['A secret that had expired was tried first, so that it is older than the log.'] : []),
      ...(leftover ? ['Its name is that of something finished or tried out.'] : []),
      `It asked for ${resources} resources, from a hosting or VPN network that nobody of the tenant is known on.`,
    ],
    evidence: idsOf(window, ['expired', 'first']),
    first: firstOf(window, ['expired', 'first']) ?? seen.at,
  };
}

const FINISHED = new Set([
  ...['poc', 'pilot', 'trial', 'demo', 'test', 'testing', 'sandbox', 'temp', 'tmp', 'old', 'legacy', 'deprecated', 'obsolete'],
  ...[
    'migration',
    'migrate',
    'unused',
    'archive',
    'archived',
    'retired',
    'decommissioned',
    'playground',
    'prototype',
    'hackathon',
  ],
]);
const YEAR = /^20\d\d$/u;
const LONGEST = 128;

/** A word of its name says so, or a year that is over. */
function isLeftover(name: string | undefined, at: number): boolean {
  if (name === undefined) return false;
  const year = new Date(at).getUTCFullYear();
  const words = name
    .slice(0, LONGEST)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.some((word) => FINISHED.has(word) || (YEAR.test(word) && Number(word) < year));
}
