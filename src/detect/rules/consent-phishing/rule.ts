import { isMicrosofts } from '../../applications.ts';
import type { Observation } from '../../observation.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, workloadSubject, type RowRule } from '../rule.ts';
import { firstOf, idsOf, note, tally } from '../window.ts';

const DAY = 86_400_000;
const NEW_DAYS = 2;
const PEOPLE = 2;

/** People let in an application that nobody used before, and a script on a rented network uses what they granted. */
export const consentPhishing: RowRule = {
  id: 'consent-phishing',
  title: 'New application used by a script',
  severity: 'medium',
  attack: ['T1528', 'T1566.002'],
  lookback: NEW_DAYS * 24 * 60,
  needs: [],
  falsePositives: ['A new service of another company whose server refreshes tokens by a script, in its first two days'],
  blindSpots: [
    'The first two days of a log, and an application with one person',
    'An application that waits for more than two days, or whose server does not say that it is a script',
    'A server that proves itself with a secret: the log has the address of the consent instead of its own',
    'Networks that are in no table',
  ],
  triage: [
    'See in the directory audits who consented to which permissions',
    'Ask the people how they came to the application; look at who publishes it',
  ],
  suggestedActions: [
    'Disable the application and remove the consents: new passwords do not help',
    'Let administrators approve applications of unverified publishers',
  ],
  over: 'rows',
  wants: [['interactive', 'success']],
  joins: [['background', 'success', 'toolAgent', 'rented']],
  key: ({ row, app, appKey }) => (isMicrosofts(app, row.appOwnerTenantId, row.appName) ? undefined : appKey),
  evaluate: (seen, window, around) => {
    const known = window.born - around.since < NEW_DAYS * DAY || seen.at - window.born > NEW_DAYS * DAY;
    if (known || (seen.traits & TRAIT.confidential) !== 0) return undefined;
    const byHand = (seen.traits & TRAIT.interactive) !== 0;
    if (byHand) {
      if (isByHand(seen)) note(window, eventOf(seen, 'hand'));
      return undefined;
    }
    note(window, eventOf(seen, 'script'));
    const came = tally(window, 'hand').who;
    const people = [...tally(window, 'script').who.keys()].filter((person) => came.has(person)).length;
    if (people < PEOPLE) return undefined;
    return {
      subject: { ...workloadSubject(seen), id: seen.row.appId ?? 'unknown', name: shortName(seen) },
      title: `A script on rented servers uses a new application in the name of ${people} people`,
      reasons: [
        'Nobody of the tenant used the application until two days ago, and it is not one of Microsoft’s.',
        'The people signed in to it by hand; since then a script on a network that rents out servers acts for them.',
      ],
      evidence: idsOf(window, ['hand', 'script']),
      first: firstOf(window, ['hand']) ?? seen.at,
    };
  },
};

function isByHand({ traits }: Observation): boolean {
  return (traits & TRAIT.toolAgent) === 0;
}

function shortName({ row }: Observation): string | undefined {
  return row.appName === undefined || row.appName.length > 256 ? undefined : row.appName;
}
