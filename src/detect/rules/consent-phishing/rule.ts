import { isSurelyMicrosofts, VALUABLE_RESOURCES } from '../../applications.ts';
import { has } from '../../baseline/items.ts';
import { KIND } from '../../networks/kinds.ts';
import type { Observation } from '../../observation.ts';
import { isDeveloper } from '../../replay/known.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, personOf, userSubject, workloadSubject, type Around, type Hit, type RowRule } from '../rule.ts';
import { firstOf, idsOf, note, tally, type Window } from '../window.ts';

const DAY = 86_400_000;
const NEW_DAYS = 2;
const PEOPLE = 2;
/** For one person the script must go on: this many refreshes, in as many different hours. */
const REFRESHES = 6;
const HOURS = 4;
/** So many refreshes in any time are no server that renews a token when it has run out. */
const BUSY = 10;
const HOUR = 3_600_000;

/** People let in an application that nobody used before, and a script on a rented network uses what they granted. */
export const consentPhishing: RowRule = {
  id: 'consent-phishing',
  title: 'New application used by a script',
  severity: 'medium',
  attack: ['T1528', 'T1566.002'],
  lookback: NEW_DAYS * 24 * 60,
  needs: [],
  falsePositives: [
    'A new service of another company whose server refreshes tokens by a script, in its first two days',
    'A person’s own script for mail or files on a server that they rent, with an application made for it',
  ],
  blindSpots: [
    'The first two days of a log',
    'An application with one person whose script asks a few times and not for hours, or for no mail, files or Graph',
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
  joins: [
    ['background', 'success', 'toolAgent'],
    ['background', 'success', 'rented'],
  ],
  key: ({ row, app, appKey }) => (isSurelyMicrosofts(app, row.appOwnerTenantId, row.appName) ? undefined : appKey),
  evaluate: (seen, window, around) => {
    const known = window.born - around.since < NEW_DAYS * DAY || seen.at - window.born > NEW_DAYS * DAY;
    if (known || (seen.traits & TRAIT.confidential) !== 0) return undefined;
    const byHand = (seen.traits & TRAIT.interactive) !== 0;
    if (byHand) {
      if (isByHand(seen)) note(window, eventOf(seen, 'hand'));
      return undefined;
    }
    if ((seen.traits & TRAIT.toolAgent) === 0) return isUnsaid(seen) ? alone(seen, window, around) : undefined;
    if ((seen.traits & TRAIT.rented) === 0) return alone(seen, window, around);
    note(window, eventOf(seen, 'script'));
    const came = tally(window, 'hand').who;
    const people = [...tally(window, 'script').who.keys()].filter((person) => came.has(person)).length;
    if (people < PEOPLE) return alone(seen, window, around);
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

/** One person let it in: a script that goes on for hours, at mail, files or Graph, where nobody of the tenant is. */
function alone(seen: Observation, window: Window, around: Around): Hit | undefined {
  const { person } = around;
  const { who } = tally(window, 'hand');
  if (person === undefined || who.size !== 1 || !who.has(personOf(seen) ?? '')) return undefined;
  if (!VALUABLE_RESOURCES.has(seen.row.resourceId ?? '') || isDeveloper(person, seen.day)) return undefined;
  if (seen.block === 0 || around.isKnownPlace(seen)) return undefined;
  const rented = (seen.traits & TRAIT.rented) !== 0;
  // Its own rows make the country known: the first one decides.
  const abroad = tally(window, ABROAD).where.has(seen.country) || (seen.country !== 0 && !has(person.countries, seen.country));
  if (!rented && !abroad) return undefined;
  if (abroad) note(window, eventOf(seen, ABROAD, seen.country));
  note(window, eventOf(seen, ALONE, Math.floor(seen.at / HOUR)));
  const { rows, where } = tally(window, ALONE);
  if (rows < REFRESHES || (where.size < HOURS && rows < BUSY)) return undefined;
  return {
    subject: userSubject(seen),
    title: 'A script elsewhere uses a new application in the name of this person',
    reasons: [
      'Nobody of the tenant used the application until two days ago, and it is not one of Microsoft’s.',
      `The person signed in to it by hand; since then a script asked for mail, files or the directory ${rows} times in ${where.size} different hours.`,
      rented ? 'Its network rents out servers.' : 'Its network is in a country where the person was never seen.',
    ],
    evidence: idsOf(window, ['hand', ALONE]),
    first: firstOf(window, ['hand']) ?? seen.at,
  };
}

const ALONE = 'alone';
const ABROAD = 'abroad';

/**
 * It does not say what it is; no company runs its servers behind a VPN for consumers, and a program without a secret of its own runs
 * where the person is.
 */
function isUnsaid({ client, kind, row }: Observation): boolean {
  if (client.os !== 0 || client.browser !== 0) return false;
  return kind === KIND.vpn || (kind === KIND.hosting && row.credentialType === 'none');
}

function isByHand({ traits }: Observation): boolean {
  return (traits & TRAIT.toolAgent) === 0;
}

function shortName({ row }: Observation): string | undefined {
  return row.appName === undefined || row.appName.length > 256 ? undefined : row.appName;
}
