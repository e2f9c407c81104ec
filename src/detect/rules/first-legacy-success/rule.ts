import { daysBefore, has, keyOf, touch } from '../../baseline/items.ts';
import type { Observation } from '../../observation.ts';
import { TRAIT } from '../../traits.ts';
import { daysOfLog, isFamiliar, personOf, userSubject, type Around, type Hit, type RowRule } from '../rule.ts';
import { isFirst, MOST_MARKS, type Window } from '../window.ts';

/** The first success with a protocol that cannot do MFA, or the first from rented servers of an account that lives elsewhere. */
export const firstLegacySuccess: RowRule = {
  id: 'first-legacy-success',
  title: 'First success with legacy authentication',
  severity: 'medium',
  attack: ['T1078.004', 'T1110.003'],
  lookback: 0,
  needs: [],
  falsePositives: [
    'A scanner or old mail program set up today',
    'A service mailbox that sends once a month',
    'A phone that reads mail over IMAP and gets a VPN',
  ],
  blindSpots: [
    'Accounts that have always used it, from a line that nobody rents or from rented servers as ever',
    'The first three days of a log, where everything is first',
  ],
  triage: ['Ask whether the person set up a mail program', 'See whether wrong passwords came before'],
  suggestedActions: ['Block legacy authentication', 'Reset the password if nobody set anything up'],
  over: 'rows',
  wants: [['legacy', 'success']],
  key: personOf,
  evaluate: (seen, window, around) => {
    const client = seen.row.client ?? seen.row.userAgent;
    if (client === undefined) return undefined;
    const key = keyOf(client.toLowerCase());
    const days = daysBefore(window.marks, key, seen.day);
    const first = isFirst(window, key, seen.day);
    const moved = movedToRented(seen, window);
    if (!first) return moved && days > 0 ? fromRented(seen, around) : undefined;
    if (daysOfLog(seen, around) < 3) return undefined;
    const strange = !isFamiliar(seen, around);
    return {
      subject: userSubject(seen),
      severity: strange ? 'medium' : 'low',
      title: 'This person signed in without MFA by an old protocol for the first time',
      reasons: [
        'The protocol cannot do MFA, so the password alone was enough.',
        strange ? 'The network is not one that the person is known on.' : 'The network is one that the person is known on.',
      ],
      evidence: [seen.row.id],
    };
  },
};

const RENTED = keyOf('rented', 1);

/** True for the first success from rented servers in thirty days; a service that sends from such servers does so every day. */
function movedToRented(seen: Observation, window: Window): boolean {
  if ((seen.traits & TRAIT.rented) === 0) return false;
  const first = !has(window.marks, RENTED);
  touch(window.marks, RENTED, seen.day, 0, MOST_MARKS);
  return first;
}

function fromRented(seen: Observation, around: Around): Hit | undefined {
  if (isFamiliar(seen, around)) return undefined;
  return {
    subject: userSubject(seen),
    severity: 'medium',
    title: 'An account that uses an old protocol elsewhere signed in with it from rented servers',
    reasons: [
      'The protocol cannot do MFA, so the password alone was enough.',
      'On the days before it came from lines that nobody rents by the hour; this network rents out servers.',
    ],
    evidence: [seen.row.id],
  };
}
