import { has, size, touch } from '../../baseline/items.ts';
import { isAdministration } from '../../applications.ts';
import type { Observation } from '../../observation.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, isFamiliar, personOf, userSubject, type RowRule } from '../rule.ts';
import { firstOf, idsOf, MOST_MARKS, note, tally } from '../window.ts';

const LEAST_DAYS = 2;
/** A console alone may be a wrong link. */
const TOOLS = 2;
const TOOL = 1;

/** A guest comes from a country where they never were and opens command lines or consoles that they never used. */
export const guestTakeover: RowRule = {
  id: 'guest-takeover',
  title: 'Guest abroad with command lines',
  severity: 'medium',
  attack: ['T1078.004', 'T1087.004', 'T1199'],
  lookback: 24 * 60,
  needs: [],
  falsePositives: ['A partner’s technician on a journey whose work here begins that day'],
  blindSpots: [
    'Guests with less than two days of sign-ins',
    'Guests who use command lines or consoles anyway',
    'An intruder in the guest’s own country, or one who only reads files',
  ],
  triage: ['Ask the guest’s company whether the account is theirs to use there', 'See what was read in the directory'],
  suggestedActions: ['Revoke the guest’s sessions', 'Remove the guest', 'Limit what guests may read in the directory'],
  over: 'rows',
  wants: [
    ['interactive', 'success'],
    ['background', 'success'],
  ],
  key: (seen) => (seen.row.userType === 'guest' && isTool(seen) ? personOf(seen) : undefined),
  evaluate: (seen, window, around) => {
    const { person } = around;
    if (person === undefined) return undefined;
    const abroad = seen.country !== 0 && size(person.countries) > 0 && !has(person.countries, seen.country);
    // The country is known from the first row on; the place is not before tomorrow.
    const strange = (abroad || tally(window, 'tool').rows > 0) && !isFamiliar(seen, around);
    if (!strange) {
      touch(window.marks, TOOL, seen.day, 0, MOST_MARKS);
      return undefined;
    }
    const known = person.days >= LEAST_DAYS && seen.day > person.firstDay;
    if (!known || has(window.marks, TOOL) || (seen.traits & (TRAIT.trustedDevice | TRAIT.egress)) !== 0) return undefined;
    note(window, eventOf(seen, 'tool', seen.appKey));
    if (seen.app?.role !== 'tool' && tally(window, 'tool').where.size < TOOLS) return undefined;
    return {
      subject: userSubject(seen),
      title: 'A guest came from a country new for them and opened what administrators use',
      reasons: [
        'The guest has days of sign-ins, all from elsewhere.',
        'They never used a command line or console of this tenant before.',
      ],
      evidence: idsOf(window, ['tool']),
      first: firstOf(window, ['tool']) ?? seen.at,
    };
  },
};

function isTool({ app }: Observation): boolean {
  return app?.role === 'tool' || isAdministration(app);
}
