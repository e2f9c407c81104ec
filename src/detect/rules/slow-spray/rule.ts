import { has, keyOf, size, touch } from '../../baseline/items.ts';
import { isCold, placeKey } from '../../baseline/person.ts';
import type { Observation } from '../../observation.ts';
import { TRAIT } from '../../traits.ts';
import {
  daysOfLog,
  eventOf,
  isFamiliar,
  personOf,
  userSubject,
  WHOLE_TENANT,
  type Around,
  type Hit,
  type RowRule,
} from '../rule.ts';
import { firstOf, idsOf, note, tally, tallySince, type Tally, type Window } from '../window.ts';

const PEOPLE = 20;
const NETWORKS = 12;
/** A script that asks for passwords is nobody's typing error: fewer people, and no history, are enough. */
const SCRIPTED_PEOPLE = 8;
const SCRIPTED_NETWORKS = 6;
/** Software that only fails here is nobody's typing error either, even when it takes a week. */
const RARE_PEOPLE = 6;
const RARE_NETWORKS = 5;
const RARE_TRIES = 10;
/** So many people who succeed with it from where they live make software common. */
const COMMON = 2;
const TRIES_EACH = 4;
const DAY = 86_400_000;

/** The same software tries many people from many networks, a few tries from each. */
export const slowSpray: RowRule = {
  id: 'slow-spray',
  title: 'Slow password spray over many networks',
  severity: 'high',
  attack: ['T1110.003', 'T1090.003'],
  lookback: 7 * 24 * 60,
  needs: [],
  falsePositives: [
    'A travelling conference of staff with new phones',
    'A first journey of several people with software that nobody else has',
  ],
  blindSpots: [
    'A spray that changes its software with every try',
    'With software that staff use: fewer than twenty people a day, or eight by a script',
    'With software that nobody uses: fewer than six people a week',
    'A browser in the first three days of a log',
  ],
  triage: [
    'See whether the tries share application and user agent',
    'Look for successes with the same software; a person named here had the right password tried',
  ],
  suggestedActions: [
    'Block legacy and unused applications',
    'Require MFA for everybody',
    'Reset the password of a person whose password was found, and revoke sessions if it went through',
  ],
  over: 'rows',
  wants: [['passwordWrong']],
  joins: [
    ['interactive', 'success'],
    ['interactive', 'passwordRight'],
  ],
  // Typing errors of staff are spread over all their software; a spray has one.
  key: ({ appKey, client }) =>
    appKey === 0 ? undefined : ((appKey * 8 + client.os) * 16 + client.browser) * 1024 + Math.min(client.version, 1023),
  evaluate: (seen, window, around) =>
    (seen.traits & TRAIT.passwordWrong) !== 0 ? failed(seen, window, around) : right(seen, window, around),
};

function failed(seen: Observation, window: Window, around: Around): Hit | undefined {
  if (seen.block === 0 || isFamiliar(seen, around)) return undefined;
  if (!seen.client.tool) {
    if (daysOfLog(seen, around) < 3) return undefined;
    // Somebody new to the log may be anywhere; a name that does not exist counts.
    if (around.person !== undefined && around.person.placed > 0 && isCold(around.person, seen.day)) return undefined;
  }
  note(window, eventOf(seen, 'wrong'));
  const spray = sprayOf(seen, window);
  if (spray === undefined) return undefined;
  const { who, where, attempts } = spray;
  return {
    subject: { kind: 'tenant', id: 'tenant', name: WHOLE_TENANT },
    severity: 'medium',
    title: `Somebody tried passwords on ${who.size} people from ${where.size} networks within a ${spray.rare ? 'week' : 'day'}`,
    reasons: [
      'All tries have the same application and software.',
      `${attempts.size} distinct tries, a few for each ${spray.rare ? 'network' : 'person and network'}.`,
      'None of the networks is one that the person is known on.',
      ...(spray.rare ? ['Nearly nobody of the tenant signs in there with this software.'] : []),
    ],
    evidence: idsOf(window, ['wrong']),
    first: firstOf(window, ['wrong']) ?? seen.at,
  };
}

interface Spray extends Tally {
  /** With software that nearly nobody of the tenant succeeds with. */
  readonly rare: boolean;
}

function sprayOf({ at, client }: Observation, window: Window): Spray | undefined {
  const week = tally(window, 'wrong');
  if (week.who.size < RARE_PEOPLE || week.where.size < RARE_NETWORKS) return undefined;
  const tries = week.attempts.size;
  if (!isCommon(window) && tries >= RARE_TRIES && tries <= week.where.size * TRIES_EACH) return { ...week, rare: true };
  const people = client.tool ? SCRIPTED_PEOPLE : PEOPLE;
  const networks = client.tool ? SCRIPTED_NETWORKS : NETWORKS;
  if (week.who.size < people || week.where.size < networks) return undefined;
  const today = tallySince(window, ['wrong'], at - DAY);
  const enough = today.who.size >= people && today.where.size >= networks;
  return enough && today.attempts.size <= today.who.size * TRIES_EACH ? { ...today, rare: false } : undefined;
}

function isCommon(window: Window): boolean {
  return size(window.marks) >= COMMON;
}

/** The right password, with software that failed before: by somebody where they live, or by the spray. */
function right(seen: Observation, window: Window, around: Around): Hit | undefined {
  const sprayed = tally(window, 'wrong').who.size >= RARE_PEOPLE;
  const person = personOf(seen);
  if (person === undefined || (isCommon(window) && !sprayed)) return undefined;
  const mark = keyOf(person);
  if (!sprayed && has(window.marks, mark)) return undefined;
  const through = (seen.traits & TRAIT.success) !== 0;
  if ((seen.traits & TRAIT.trustedDevice) !== 0 || isFamiliar(seen, around)) {
    if (through) touch(window.marks, mark, seen.day, 0, COMMON);
    return undefined;
  }
  const spray = sprayOf(seen, window);
  if (spray === undefined || seen.block === 0 || !isVictim(seen, spray, person, around)) return undefined;
  return {
    subject: userSubject(seen),
    severity: through ? 'high' : 'medium',
    title: through
      ? 'Software that tries passwords all over the tenant got in as this person'
      : 'Software that tries passwords all over the tenant found this person’s password',
    reasons: [
      `The same software had wrong passwords for ${spray.who.size} people from ${spray.where.size} networks before.`,
      through ? 'This sign-in succeeded.' : 'The password was right; a later step stopped it.',
      'The network is one that the person is not known on.',
    ],
    evidence: [seen.row.id, ...idsOf(window, ['wrong'], 20)],
    first: firstOf(window, ['wrong']) ?? seen.at,
  };
}

/** With software that staff use, only somebody who was tried, from a network that tries; a newcomer may be anywhere. */
function isVictim(seen: Observation, { rare, who, where }: Spray, person: string, { person: known }: Around): boolean {
  const tried = who.has(person);
  if (rare) return tried || (known !== undefined && !isCold(known, seen.day));
  return tried && ((seen.traits & TRAIT.rented) !== 0 || where.has(placeKey(seen)));
}
