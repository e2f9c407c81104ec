import { keyOf } from '../../baseline/items.ts';
import { daysOfLog, isFamiliar, personOf, userSubject, type RowRule } from '../rule.ts';
import { isFirst } from '../window.ts';

/** The first success with a protocol that cannot do MFA. */
export const firstLegacySuccess: RowRule = {
  id: 'first-legacy-success',
  title: 'First success with legacy authentication',
  severity: 'medium',
  attack: ['T1078.004', 'T1110.003'],
  lookback: 0,
  needs: [],
  falsePositives: ['A scanner or old mail program set up today', 'A service mailbox that sends once a month'],
  blindSpots: ['Accounts that have always used it', 'The first three days of a log, where everything is first'],
  triage: ['Ask whether the person set up a mail program', 'See whether wrong passwords came before'],
  suggestedActions: ['Block legacy authentication', 'Reset the password if nobody set anything up'],
  over: 'rows',
  wants: [['legacy', 'success']],
  key: personOf,
  evaluate: (seen, window, around) => {
    const client = seen.row.client ?? seen.row.userAgent;
    if (client === undefined) return undefined;
    const first = isFirst(window, keyOf(client.toLowerCase()), seen.day);
    if (!first || daysOfLog(seen, around) < 3) return undefined;
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
