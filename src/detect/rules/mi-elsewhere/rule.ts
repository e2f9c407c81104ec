import { daysBefore, has, isLatestDay, keyOf, touch } from '../../baseline/items.ts';
import { networkKey } from '../../baseline/person.ts';
import { KIND } from '../../networks/kinds.ts';
import { TRAIT } from '../../traits.ts';
import type { Observation } from '../../observation.ts';
import { eventOf, workloadOf, workloadSubject, type RowRule } from '../rule.ts';
import { idsOf, isFirst, MOST_MARKS, note, tally, type Window } from '../window.ts';

/** Days on which it was in Azure and nowhere else. */
const DAYS = 2;
/** The same before it asks on an ordinary line for what it never asked for. */
const DAYS_ON_A_LINE = 4;

/** A token of a managed identity is asked for outside Azure, where its machine never was. */
export const miElsewhere: RowRule = {
  id: 'mi-elsewhere',
  title: 'Managed identity outside Azure',
  severity: 'medium',
  attack: ['T1078.004', 'T1552.005'],
  lookback: 24 * 60,
  needs: ['beta', 'workload-rows'],
  falsePositives: [
    'A machine that was moved from Azure to a provider of rented servers and runs there with Azure Arc',
    'An exit through a firewall at a provider of rented servers, put in front of the machine that day',
  ],
  blindSpots: [
    'The first two days of an identity, or one that worked outside Azure before (Azure Arc)',
    'Somebody inside Azure, or, while the identity itself is silent, on a line in the country of the Azure region, who asks for what it always asks for',
    'A token that is taken and used elsewhere: only the request for it is logged',
    'Networks that are in no table, in the country of the Azure region',
  ],
  triage: [
    'Ask the owner whether the machine was moved, or its way out',
    'See which resources the identity can reach, and what it did there',
  ],
  suggestedActions: [
    'Take away the role assignments of the identity until it is clear',
    'Look for strange code on the machine, and give it a new identity',
  ],
  over: 'rows',
  wants: [['managedIdentity', 'success']],
  key: workloadOf,
  evaluate: (seen, window, around) => {
    const fresh = seen.row.resourceId !== undefined && isFirst(window, keyOf(seen.row.resourceId), seen.day);
    const abroad = isInOtherCountry(seen, window);
    if (seen.block !== 0 && seen.asn === 0 && !abroad) {
      noteCountry(seen, window);
      return undefined;
    }
    // Inside Azure the log often has no address.
    if (seen.block === 0 || seen.kind === KIND.microsoft || around.isOwnNetwork(seen)) {
      touch(window.marks, AZURE, seen.day, 0, MOST_MARKS);
      if (tally(window, 'outside').rows > 0) touch(window.marks, BACK, seen.day, 0, MOST_MARKS);
      noteCountry(seen, window);
      return undefined;
    }
    const days = daysBefore(window.marks, AZURE, seen.day);
    const outside = daysBefore(window.marks, OUTSIDE, seen.day);
    touch(window.marks, OUTSIDE, seen.day, 0, MOST_MARKS);
    note(window, eventOf(seen, 'outside', networkKey(seen)));
    const rented = (seen.traits & TRAIT.rented) !== 0;
    const back = isLatestDay(window.marks, BACK, seen.day);
    // Its machine's way out may move to a line of the company's, and then it asks for what it always asks for, near Azure's region.
    if (outside > 0 || days < (rented ? DAYS : DAYS_ON_A_LINE) || !(rented || fresh || abroad || back)) return undefined;
    return {
      subject: workloadSubject(seen),
      title: 'A managed identity signs in from outside Azure',
      reasons: [
        `On ${days} days before it came from Azure only, by its address or without one.`,
        reasonFor(seen, { rented, abroad, back }),
      ],
      evidence: idsOf(window, ['outside']),
    };
  },
};

function reasonFor(
  { row }: Observation,
  { rented, abroad, back }: Readonly<Record<'rented' | 'abroad' | 'back', boolean>>,
): string {
  if (rented) return 'This network rents out servers and is not Microsoft’s, where managed identities have their machines.';
  if (abroad)
    return `This network is not known as Microsoft’s, and ${row.country ?? 'its country'} is not where the identity was in Azure.`;
  if (back) return 'This network is not Microsoft’s, and in between the identity came from Azure as ever.';
  return 'This network is not Microsoft’s, and from it the identity asked for a resource that it never asked for.';
}

const AZURE = 1;
const OUTSIDE = 2;
const PLACED = 3;
/** In Azure again between two sign-ins from outside: its way out has not moved. */
const BACK = 4;
/** Marks of countries begin here. */
const COUNTRIES = 2 ** 20;

/** Where its machine is: an Azure region stays in its country. */
function noteCountry({ country, day }: Observation, window: Window): void {
  if (country === 0) return;
  touch(window.marks, PLACED, day, 0, MOST_MARKS);
  touch(window.marks, COUNTRIES + country, day, 0, MOST_MARKS);
}

/** Than those that it was seen in, on enough days. */
function isInOtherCountry({ block, country, day }: Observation, window: Window): boolean {
  if (block === 0 || country === 0 || has(window.marks, COUNTRIES + country)) return false;
  return daysBefore(window.marks, PLACED, day) >= DAYS;
}
