import { TRAIT } from '../../traits.ts';
import { has } from '../../baseline/items.ts';
import { isCold, networkKey } from '../../baseline/person.ts';
import { KIND } from '../../networks/kinds.ts';
import { journey, kilometres } from '../../replay/distance.ts';
import type { Observation } from '../../observation.ts';
import { isFamiliar, personOf, userSubject, type RowRule } from '../rule.ts';

/** Two sign-ins that one person could not both have made, between places that are no VPN. */
export const impossibleTravel: RowRule = {
  id: 'impossible-travel',
  title: 'Impossible travel',
  severity: 'medium',
  attack: ['T1078.004'],
  lookback: 0,
  needs: [],
  falsePositives: [
    'A VPN or remote desktop whose network is in no table',
    'Carriers that place their addresses in another country',
    'An account that several people share, when one of them is new or at a new place',
  ],
  blindSpots: [
    'An intruder within 500 km',
    'Rented networks, which are left to other rules because they have no place',
    'In a person’s first three days, a provider by which they came before: low',
  ],
  triage: ['Ask where the person was', 'Compare device and software of both sign-ins'],
  suggestedActions: ['Revoke sessions', 'Add the company’s VPN to the known networks'],
  over: 'rows',
  wants: [['success', 'interactive']],
  key: (seen) => (seen.row.latitude === undefined || !isPlaced(seen.kind) ? undefined : personOf(seen)),
  evaluate: (seen, _window, around) => {
    const { person } = around;
    const human = person?.human;
    if (person === undefined || human === undefined || human.own || !isPlaced(human.kind) || human.asn === seen.asn)
      return undefined;
    if (
      journey(kilometres(human, seen.row), seen.at - human.at, human.country === seen.country) !== 'impossible' ||
      isVague(seen, human.country, kilometres(human, seen.row)) ||
      isExcused(seen) ||
      isFamiliar(seen, around)
    )
      return undefined;
    // An account that several people share is in several places from its first day on.
    const known = isCold(person, seen.day) && has(person.networks, networkKey(seen));
    return {
      subject: userSubject(seen),
      severity: known ? 'low' : 'medium',
      title: 'This person signed in from two places too far apart for the time between',
      reasons: [
        `${Math.round(kilometres(human, seen.row) ?? 0)} km in ${Math.round((seen.at - human.at) / 60_000)} minutes.`,
        'Neither place is a network known for hosting, VPNs, carriers or gateways.',
        known
          ? 'The account is new to the log and came by the second provider before: maybe several people share it. The device is not managed.'
          : 'The person is not known at the second place, and the device is not managed.',
      ],
      evidence: [human.id, seen.row.id],
      first: human.at,
    };
  },
};

/** Inside one country providers place their addresses where their own offices are. */
function isVague(seen: Observation, country: number, km = 0): boolean {
  return seen.country === country && km < 1500;
}

function isPlaced(kind: number): boolean {
  return kind === KIND.none;
}

function isExcused(seen: Observation): boolean {
  return (seen.traits & (TRAIT.trustedDevice | TRAIT.confidential)) !== 0 || seen.row.crossTenant === 'passthrough';
}
