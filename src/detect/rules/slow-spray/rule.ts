import { has, keyOf, size, touch } from '../../baseline/items.ts';
import { isCold, placeKey, type Person } from '../../baseline/person.ts';
import type { Observation } from '../../observation.ts';
import { TRAIT } from '../../traits.ts';
import {
  daysOfLog,
  eventOf,
  isAbroad,
  isFamiliar,
  isPlaced,
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
const SCRIPTED_PEOPLE = 5;
const SCRIPTED_NETWORKS = 4;
/** Mail programs speak old protocols by a gateway that looks like a script; a forgotten one has an old password. */
const LEGACY_PEOPLE = 8;
const LEGACY_NETWORKS = 6;
/** A list of leaked passwords: one or two tries each, all over the world at once. */
const STUFFED_PEOPLE = 8;
const STUFFED_COUNTRIES = 4;
const STUFFED_TRIES_EACH = 2;
const HALF_HOUR = 30 * 60_000;
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
    'With software that staff use: fewer than twenty people a day, or five by a script',
    'With software that nobody uses: fewer than six people a week',
    'A browser in the first three days of a log, unless eight people are tried from four countries within half an hour',
    'A list of leaked passwords whose right one is among the first eight tries',
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
  if (isAbroad(seen, around)) note(window, eventOf(seen, 'abroad', seen.country));
  const counts = seen.client.tool || !isTooEarly(seen, around);
  if (counts) note(window, eventOf(seen, 'wrong'));
  const stuffing = stuffingOf(seen, window);
  if (stuffing !== undefined) return stuffed(seen, stuffing, window);
  const spray = counts ? sprayOf(seen, window) : undefined;
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
    // The noise of the internet never ends: it is one alert as long as no week is without.
    ...(spray.rare ? { also: ['week'] } : {}),
  };
}

/** Somebody new to the log may be anywhere; a name that does not exist counts. */
function isTooEarly(seen: Observation, around: Around): boolean {
  if (daysOfLog(seen, around) < 3) return true;
  return around.person !== undefined && isPlaced(around) && isCold(around.person, seen.day);
}

/** Many people, hardly more than one try each, from all over the world within half an hour: `where` are countries. */
function stuffingOf({ at }: Observation, window: Window): Tally | undefined {
  if (tally(window, 'abroad').who.size < STUFFED_PEOPLE) return undefined;
  const now = tallySince(window, ['abroad'], at - HALF_HOUR);
  if (now.who.size < STUFFED_PEOPLE || now.where.size < STUFFED_COUNTRIES) return undefined;
  return now.attempts.size <= now.who.size * STUFFED_TRIES_EACH ? now : undefined;
}

function stuffed(seen: Observation, { who, where, attempts }: Tally, window: Window): Hit {
  return {
    subject: { kind: 'tenant', id: 'tenant', name: WHOLE_TENANT },
    severity: 'medium',
    title: `Somebody tried passwords on ${who.size} people from ${where.size} countries within half an hour`,
    reasons: [
      'All tries have the same application and software.',
      `${attempts.size} distinct tries, one or two for each person: a list of leaked passwords is used like this.`,
      'None of the countries is one where the person was seen.',
    ],
    evidence: idsOf(window, ['abroad']),
    first: firstOf(window, ['abroad']) ?? seen.at,
  };
}

interface Spray extends Tally {
  /** With software that nearly nobody of the tenant succeeds with. */
  readonly rare: boolean;
}

function sprayOf(seen: Observation, window: Window): Spray | undefined {
  const week = tally(window, 'wrong');
  const tries = week.attempts.size;
  const rare = week.who.size >= RARE_PEOPLE && week.where.size >= RARE_NETWORKS && !isCommon(window);
  if (rare && tries >= RARE_TRIES && tries <= week.where.size * TRIES_EACH) return { ...week, rare: true };
  const { people, networks } = leastOf(seen);
  if (week.who.size < people || week.where.size < networks) return undefined;
  const today = tallySince(window, ['wrong'], seen.at - DAY);
  const enough = today.who.size >= people && today.where.size >= networks;
  return enough && today.attempts.size <= today.who.size * TRIES_EACH ? { ...today, rare: false } : undefined;
}

function leastOf({ client, traits }: Observation): { readonly people: number; readonly networks: number } {
  if (!client.tool) return { people: PEOPLE, networks: NETWORKS };
  if ((traits & TRAIT.legacy) !== 0) return { people: LEGACY_PEOPLE, networks: LEGACY_NETWORKS };
  return { people: SCRIPTED_PEOPLE, networks: SCRIPTED_NETWORKS };
}

function isCommon(window: Window): boolean {
  return size(window.marks) >= COMMON;
}

/** The right password, with software that failed before: by somebody where they live, or by the spray. */
function right(seen: Observation, window: Window, around: Around): Hit | undefined {
  const wrong = tally(window, 'wrong').who.size;
  const sprayed = wrong >= Math.min(RARE_PEOPLE, leastOf(seen).people) || stuffingOf(seen, window) !== undefined;
  const person = personOf(seen);
  if (person === undefined || (isCommon(window) && !sprayed)) return undefined;
  const mark = keyOf(person);
  if (!sprayed && has(window.marks, mark)) return undefined;
  if ((seen.traits & TRAIT.trustedDevice) !== 0 || isFamiliar(seen, around)) {
    if ((seen.traits & TRAIT.success) !== 0) touch(window.marks, mark, seen.day, 0, COMMON);
    return undefined;
  }
  return seen.block === 0 ? undefined : found(seen, window, person, around);
}

function found(seen: Observation, window: Window, person: string, around: Around): Hit | undefined {
  const stuffing = isPlaced(around) && isAbroad(seen, around) ? stuffingOf(seen, window) : undefined;
  const spray = sprayOf(seen, window);
  const victim = spray !== undefined && isVictim(seen, spray, person, around);
  const tries = victim ? spray : stuffing;
  if (tries === undefined) return undefined;
  const through = (seen.traits & TRAIT.success) !== 0;
  const kind = victim ? 'wrong' : 'abroad';
  return {
    subject: userSubject(seen),
    severity: through ? 'high' : 'medium',
    title: through
      ? 'Software that tries passwords all over the tenant got in as this person'
      : 'Software that tries passwords all over the tenant found this person’s password',
    reasons: [
      `The same software had wrong passwords for ${tries.who.size} people from ${tries.where.size} ${victim ? 'networks' : 'countries'} before.`,
      through ? 'This sign-in succeeded.' : 'The password was right; a later step stopped it.',
      victim ? 'The network is one that the person is not known on.' : 'The country is one where the person was never seen.',
    ],
    evidence: [seen.row.id, ...idsOf(window, [kind], 20)],
    first: firstOf(window, [kind]) ?? seen.at,
  };
}

/** A printer on another address of its own town's provider: its old protocol is what sprays speak, too. */
function isAtHome(seen: Observation, person: Person): boolean {
  return (seen.traits & TRAIT.legacy) !== 0 && (seen.traits & TRAIT.rented) === 0 && has(person.countries, seen.country);
}

/** With software that staff use, only somebody who was tried, from a network that tries; a newcomer may be anywhere. */
function isVictim(seen: Observation, { rare, who, where }: Spray, person: string, { person: known }: Around): boolean {
  const tried = who.has(person);
  if (rare) return tried || (known !== undefined && !isCold(known, seen.day) && !isAtHome(seen, known));
  // Nobody types into a script: whoever was tried with it is the one it got in as, wherever its next address is.
  const scripted = seen.client.tool && (seen.traits & TRAIT.legacy) === 0;
  return tried && (scripted || (seen.traits & TRAIT.rented) !== 0 || where.has(placeKey(seen)));
}
