import { has, keyOf, touch, type Items } from '../../baseline/items.ts';
import type { BriefSignIn } from '../../../signins/sign-in.ts';
import { TRAIT } from '../../traits.ts';
import { daysOfLog, isFamiliar, personOf, userSubject, type RowRule } from '../rule.ts';

/** So many people who sign in without federation show how the tenant signs in. */
const CLOUD_PEOPLE = 3;
const LEAST_DAYS = 1;
const EXTERNAL = 'MFA requirement satisfied by claim provided by external provider';

/** One account comes with a federated token where nobody else does: a domain was made federated, or its signing key stolen. */
export const forgedFederation: RowRule = {
  id: 'forged-federation',
  title: 'Federated sign-in in a tenant without federation',
  severity: 'medium',
  attack: ['T1606.002', 'T1484.002'],
  lookback: 0,
  needs: [],
  falsePositives: ['A pilot of federation or of another company’s MFA whose first person sits behind a VPN'],
  blindSpots: [
    'Tenants where anybody signs in by federation or with another company’s MFA',
    'The first day of a log, and tenants with fewer than three people',
    'Networks that are in no table, and guests',
  ],
  triage: [
    'See in the directory audits whether the federation settings of a domain were changed',
    'Ask the person whether they signed in',
  ],
  suggestedActions: [
    'Make the domain managed again',
    'Revoke sessions',
    'Change the signing certificate of the federation server',
  ],
  over: 'rows',
  wants: [['interactive', 'success']],
  key: ({ row }) => (row.userType === 'guest' ? undefined : 'tenant'),
  evaluate: (seen, window, around) => {
    const person = personOf(seen);
    if (person === undefined || (seen.traits & TRAIT.crossTenant) !== 0) return undefined;
    if (!isFederated(seen.row)) {
      touch(window.marks, CLOUD + (keyOf(person) % CLOUD_SLOTS), seen.day, 0, CLOUD_SLOTS + 2);
      return undefined;
    }
    const strange = (seen.traits & (TRAIT.rented | TRAIT.trustedDevice)) === TRAIT.rented && !isFamiliar(seen, around);
    const seenBefore = around.person !== undefined && around.person.placed > 0;
    const wide = cloudPeople(window.marks) >= CLOUD_PEOPLE && daysOfLog(seen, around) >= LEAST_DAYS;
    if (!strange) touch(window.marks, FEDERATED, seen.day, 0, CLOUD_SLOTS + 2);
    if (!strange || !seenBefore || !wide || has(window.marks, FEDERATED)) return undefined;
    return {
      subject: userSubject(seen),
      title: 'An account came from rented servers with a federated token, and nobody of the tenant signs in by federation',
      reasons: [
        'The token says that another company’s server checked the person; everybody else signs in with Microsoft.',
        'The network rents out servers and is new for this person.',
      ],
      evidence: [seen.row.id],
    };
  },
};

const FEDERATED = 1;
const CLOUD = 100;
const CLOUD_SLOTS = 24;

/** People fall into few slots: exact enough to tell three from one, and small. */
function cloudPeople(marks: Items): number {
  let found = 0;
  for (let slot = 0; slot < CLOUD_SLOTS; slot += 1) if (has(marks, CLOUD + slot)) found += 1;
  return found;
}

function isFederated({ incomingToken, details, steps }: BriefSignIn): boolean {
  if (incomingToken === 'saml11' || incomingToken === 'saml20' || details === EXTERNAL) return true;
  return steps?.some(({ method, result }) => method === 'Federated' || result === EXTERNAL) === true;
}
