import type { Observation } from '../../observation.ts';
import { eventOf, type RowRule } from '../rule.ts';
import { firstOf, idsOf, note, tally } from '../window.ts';
import { keyOf } from '../../baseline/items.ts';
import { placeKey } from '../../baseline/person.ts';
import { networkTitle, withProvider } from '../../networks/name.ts';

const PEOPLE = 10;
/** An office behind one address has many typing errors of its own. */
const PEOPLE_AT_HOME = 40;
/** More tries than this for each person is guessing, not spraying. */
const TRIES_EACH = 6;

/** One network tries a few passwords on many people. */
export const passwordSpray: RowRule = {
  id: 'password-spray',
  title: 'Password spray from one network',
  severity: 'medium',
  attack: ['T1110.003'],
  lookback: 30,
  needs: [],
  falsePositives: ['A broken single sign-on application that all use', 'A big office behind one address after a forced change'],
  blindSpots: ['Many networks with a few tries each: see slow-spray', 'Sprays against a federated identity provider'],
  triage: ['See whether any of the people then signed in from there', 'See whether the names exist'],
  suggestedActions: ['Block the network', 'Reset passwords of people who were hit'],
  over: 'rows',
  wants: [['passwordWrong'], ['locked']],
  key: networkOf,
  evaluate: (seen, window, around) => {
    note(window, eventOf(seen, 'wrong', keyOf(seen.row.ip ?? '')));
    const { who, where, attempts } = tally(window, 'wrong');
    const own = around.isOwnNetwork(seen);
    if (who.size < (own ? PEOPLE_AT_HOME : PEOPLE) || attempts.size > who.size * TRIES_EACH) return undefined;
    const network = networkTitle(seen.row.ip, where.size > 1, seen.asn);
    return {
      subject: { kind: 'tenant', id: `network-${networkOf(seen) ?? 0}`, name: withProvider(network, seen.asn) },
      severity: own ? 'low' : 'medium',
      title: `${network} tried passwords on ${who.size} people within half an hour`,
      reasons: [
        `${attempts.size} distinct tries, about ${Math.max(1, Math.round(attempts.size / who.size))} for each person.`,
        own ? 'The network is one of the tenant’s own.' : 'The network is not one of the tenant’s own.',
      ],
      evidence: idsOf(window, ['wrong']),
      first: firstOf(window, ['wrong']) ?? seen.at,
    };
  },
};

export function networkOf(seen: Observation): number | undefined {
  return seen.block === 0 ? undefined : placeKey(seen);
}
