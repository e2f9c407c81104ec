import { has, size, touch } from '../../baseline/items.ts';
import { networkKey } from '../../baseline/person.ts';
import { CODE } from '../../codes.ts';
import type { Observation } from '../../observation.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, workloadOf, workloadSubject, type Hit, type RowRule } from '../rule.ts';
import { firstOf, idsOf, MOST_MARKS, note, tally, tallySince, type Window } from '../window.ts';

const TRIES = 20;
const HALF_HOUR = 30 * 60_000;
const DAY = 86_400_000;

/** Wrong secrets of one application in a row from a network where it never worked, and maybe a right one. */
export const spSecretGuessing: RowRule = {
  id: 'sp-secret-guessing',
  title: 'Secrets of a service principal guessed',
  severity: 'high',
  attack: ['T1110.001', 'T1078.004'],
  lookback: 24 * 60,
  needs: ['beta', 'workload-rows'],
  falsePositives: ['A second deployment elsewhere with a mistyped secret that tries on without a pause until it is corrected'],
  blindSpots: [
    'A guesser at the provider (and in the country) where the application runs',
    'Fewer than twenty tries within half an hour',
    'The first day of an application, or one that never got in',
  ],
  triage: ['Ask the owner whether they deployed it anew', 'See what it did after a success from that network'],
  suggestedActions: [
    'Rotate the secret, or use a certificate or managed identity instead',
    'Limit the application to its networks with Conditional Access for workloads',
  ],
  over: 'rows',
  wants: [
    ['servicePrincipal', 'success'],
    ['servicePrincipal', 'wrongSecret'],
  ],
  key: workloadOf,
  evaluate: (seen, window, around) => {
    if (seen.block === 0 || around.isOwnNetwork(seen)) return undefined;
    const network = networkKey(seen);
    if (has(window.marks, network)) return undefined;
    const through = (seen.traits & TRAIT.success) !== 0;
    if (through && !tally(window, 'guessed').where.has(network)) {
      touch(window.marks, network, seen.day, 0, MOST_MARKS);
      return undefined;
    }
    if (through) return guessed(seen, window, through);
    const isKnown = size(window.marks) > 0 && seen.at - window.born >= DAY;
    if (seen.row.code !== CODE.wrongSecret || !isKnown) return undefined;
    note(window, eventOf(seen, 'wrong', network));
    if ((tallySince(window, ['wrong'], seen.at - HALF_HOUR).where.get(network) ?? 0) < TRIES) return undefined;
    note(window, eventOf(seen, 'guessed', network));
    return guessed(seen, window, through);
  },
};

function guessed(seen: Observation, window: Window, through: boolean): Hit {
  return {
    subject: workloadSubject(seen),
    severity: through ? 'high' : 'medium',
    title: through
      ? 'Somebody tried secrets of a service principal one after the other and got in'
      : 'Somebody tries secrets of a service principal one after the other',
    reasons: [
      `${tally(window, 'wrong').rows} tries with a wrong secret within a day, twenty of them within half an hour.`,
      'It never got in from that network before, and it works from elsewhere.',
      ...(through ? ['A sign-in from the same network succeeded after that.'] : []),
    ],
    evidence: [...idsOf(window, ['wrong'], 20), seen.row.id],
    first: firstOf(window, ['wrong']) ?? seen.at,
  };
}
