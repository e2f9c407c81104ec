import { keyOf } from '../../baseline/items.ts';
import { networkKey } from '../../baseline/person.ts';
import { KIND } from '../../networks/kinds.ts';
import type { Observation } from '../../observation.ts';
import { TRAIT } from '../../traits.ts';
import { daysOfLog, userSubject, type RowRule } from '../rule.ts';
import { isFirst } from '../window.ts';

const DAY = 86_400_000;

/** A primary refresh token, which belongs to a device, is used by a command line where that device never was. */
export const prtMisuse: RowRule = {
  id: 'prt-misuse',
  title: 'Primary refresh token used away from its device',
  severity: 'high',
  attack: ['T1528', 'T1550.001'],
  lookback: 0,
  needs: ['beta'],
  falsePositives: [
    'An administrator on a journey who opens a command line first',
    'Command lines that sign in through Windows on a new network',
  ],
  blindSpots: ['Browsers and Office with a stolen token', 'A token used on a network where its device was'],
  triage: [
    'Ask the owner of the device what they ran',
    'See whether the device was live elsewhere at that time',
    'Look for a new device registration',
  ],
  suggestedActions: ['Revoke sessions', 'Disable the device if it is not the owner’s', 'Check sign-in methods'],
  over: 'rows',
  wants: [['primaryToken', 'success']],
  key: (seen) => {
    const id = seen.row.device?.id;
    return id === undefined || id.length > 64 ? undefined : id;
  },
  evaluate: (seen, window, around) => {
    if (seen.block === 0 || (seen.traits & TRAIT.egress) !== 0) return undefined;
    const known = !isFirst(window, networkKey(seen), seen.day);
    const young = seen.at - window.born < DAY || daysOfLog(seen, around) < 1;
    if (known || young || !isTool(seen) || around.isOwnNetwork(seen)) return undefined;
    const rented = (seen.traits & TRAIT.rented) !== 0 || seen.kind === KIND.microsoft;
    return {
      subject: userSubject(seen),
      severity: rented ? 'high' : 'medium',
      title: 'A device’s sign-in token was probably stolen: a command line used it on a network new for the device',
      reasons: [
        'The token belongs to a device that is known from other networks only.',
        rented ? 'The new network rents out machines.' : 'The network is new for the device.',
        'The client is a command line or developer tool.',
      ],
      evidence: [seen.row.id],
      also: [`device-${keyOf(seen.row.device?.id ?? '')}`],
    };
  },
};

function isTool(seen: Observation): boolean {
  return seen.app?.role === 'tool' || seen.client.tool;
}
