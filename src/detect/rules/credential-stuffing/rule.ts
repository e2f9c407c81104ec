import { CODE } from '../../codes.ts';
import type { Observation } from '../../observation.ts';
import { TRAIT } from '../../traits.ts';
import {
  eventOf,
  isAbroad,
  isFamiliar,
  isPlaced,
  userSubject,
  WHOLE_TENANT,
  type Around,
  type Hit,
  type RowRule,
} from '../rule.ts';
import { firstOf, idsOf, note, tally, type Window } from '../window.ts';

const PEOPLE = 8;
const COUNTRIES = 8;
/** Staff hardly ever get their own name wrong, and never from abroad in such numbers. */
const NO_SUCH_NAMES = 4;
const TRIES_EACH = 6;
const WRONG = ['wrong', 'no-such-name'];

/** Names and passwords of a leaked list, tried with software and from addresses that change with every try. */
export const credentialStuffing: RowRule = {
  id: 'credential-stuffing',
  title: 'Leaked passwords tried from all over the world',
  severity: 'high',
  attack: ['T1110.004', 'T1090.003'],
  lookback: 4 * 60,
  needs: [],
  falsePositives: ['A tenant in many countries whose people were renamed: the old names come from everywhere for some hours'],
  blindSpots: [
    'Fewer than eight people, countries or fewer than four names that do not exist within four hours',
    'Tries from countries where the people live',
    'The first day of a log, but for names that do not exist',
  ],
  triage: [
    'See which of the names were right, and whether one of them came further than the password',
    'Look the names up in lists of leaked passwords',
  ],
  suggestedActions: [
    'Reset the passwords of people named here',
    'Require MFA for everybody and block sign-in from countries where nobody works',
  ],
  over: 'rows',
  wants: [['passwordWrong']],
  joins: [
    ['interactive', 'success'],
    ['interactive', 'passwordRight'],
  ],
  key: () => 'tenant',
  evaluate: (seen, window, around) => {
    if (seen.block === 0 || !isAbroad(seen, around) || isFamiliar(seen, around)) return undefined;
    if ((seen.traits & TRAIT.passwordWrong) === 0) return hasStuffing(window) ? right(seen, window, around) : undefined;
    note(window, eventOf(seen, seen.row.code === CODE.noSuchUser ? 'no-such-name' : 'wrong', seen.country));
    return hasStuffing(window) ? wrong(seen, window) : undefined;
  },
};

interface Tries {
  readonly people: number;
  readonly countries: number;
  readonly unknown: number;
  readonly tries: number;
}

function triesIn(window: Window): Tries {
  const [known, unknown] = [tally(window, 'wrong'), tally(window, 'no-such-name')];
  return {
    people: known.who.size + unknown.who.size,
    countries: new Set([...known.where.keys(), ...unknown.where.keys()]).size,
    unknown: unknown.who.size,
    tries: known.attempts.size + unknown.attempts.size,
  };
}

function hasStuffing(window: Window): boolean {
  if (tally(window, 'no-such-name').who.size < NO_SUCH_NAMES) return false;
  const { people, countries, tries } = triesIn(window);
  return people >= PEOPLE && countries >= COUNTRIES && tries <= people * TRIES_EACH;
}

function wrong(seen: Observation, window: Window): Hit {
  const { people, countries, unknown, tries } = triesIn(window);
  return {
    subject: { kind: 'tenant', id: 'tenant', name: WHOLE_TENANT },
    severity: 'medium',
    title: `Somebody tried passwords on ${people} people from ${countries} countries within hours`,
    reasons: [
      `${tries} tries, few for each name, and ${unknown} of the names do not exist: a list of leaked passwords is used like this.`,
      'None of the countries is one where the person was seen.',
    ],
    evidence: idsOf(window, WRONG),
    first: firstOf(window, WRONG) ?? seen.at,
  };
}

/** The right password in the midst of it, in a country where the person never was and without a device of theirs. */
function right(seen: Observation, window: Window, around: Around): Hit | undefined {
  if (!isPlaced(around) || (seen.traits & TRAIT.trustedDevice) !== 0) return undefined;
  const { people, countries } = triesIn(window);
  const through = (seen.traits & TRAIT.success) !== 0;
  return {
    subject: userSubject(seen),
    severity: through ? 'high' : 'medium',
    title: through
      ? 'Somebody who tries leaked passwords got in as this person'
      : 'Somebody who tries leaked passwords has this person’s password',
    reasons: [
      `Passwords of ${people} people were tried from ${countries} countries in the hours around.`,
      'The password was right, from a country where the person was never seen.',
      ...(through ? [] : ['A later step stopped it.']),
    ],
    evidence: [...idsOf(window, WRONG), seen.row.id],
    first: firstOf(window, WRONG) ?? seen.at,
  };
}
