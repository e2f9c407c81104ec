import { personOf, userSubject, type RowRule } from '../rule.ts';

const DAYS = 30;
const DAY = 86_400_000;
/** A log this long that never showed the account counts as silence. */
const LOG_DAYS = 25;

/** An administrator who was silent for a month is back. */
export const dormantPrivileged: RowRule = {
  id: 'dormant-privileged',
  title: 'Dormant privileged account used',
  severity: 'medium',
  attack: ['T1078.004'],
  lookback: 0,
  needs: ['directory'],
  falsePositives: ['Somebody back from leave', 'An account kept for a yearly task'],
  blindSpots: ['Accounts that are not on the list', 'Silence from before the log begins'],
  triage: ['Ask the owner whether it was them', 'See what the account did next'],
  suggestedActions: ['Disable accounts that nobody needs'],
  over: 'rows',
  wants: [['privileged', 'success']],
  key: personOf,
  evaluate: (seen, _window, { person, since }) => {
    const last = person?.lastSuccess ?? 0;
    const silent = last === 0 ? seen.at - since : seen.at - last;
    if (silent < (last === 0 ? LOG_DAYS : DAYS) * DAY) return undefined;
    return {
      subject: userSubject(seen),
      title: 'A privileged account is used after a long silence',
      reasons: [
        last === 0
          ? 'It had not signed in since the log begins.'
          : `Its last success was ${Math.floor(silent / DAY)} days before.`,
      ],
      evidence: [seen.row.id],
    };
  },
};
