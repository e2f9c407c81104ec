import { isAdministration, isCommandLine } from '../../applications.ts';
import { placeKey, type Person } from '../../baseline/person.ts';
import type { Observation } from '../../observation.ts';
import { isCrowd } from '../../replay/flags.ts';
import { TRAIT } from '../../traits.ts';
import {
  eventOf,
  isAbroad,
  isFamiliar,
  isOtherSoftware,
  personOf,
  userSubject,
  type Around,
  type Hit,
  type RowRule,
} from '../rule.ts';
import { firstOf, idsOf, note, tally, type Window } from '../window.ts';

const DAY = 86_400_000;
const LISTED_DAYS = 30;
/** A log this long that never showed a listed account counts as silence. */
const LOG_DAYS = 25;
/** Without a list something strange must come with the silence, and less of it is enough. */
const SILENT_DAYS = 10;
/** Still less for somebody whom the log never showed and who comes from a rented machine, or at once takes several command lines. */
const UNSEEN_DAYS = 5;
const COMMAND_LINES = 2;
/** The same for somebody who was away for longer than a weekend and a few days. */
const AWAY_DAYS = 7;
/** Longer than a weekend: enough where everything about the return is strange. */
const STRANGER_DAYS = 3;

/** An administrator who was silent for long is back. */
export const dormantPrivileged: RowRule = {
  id: 'dormant-privileged',
  title: 'Dormant privileged account used',
  severity: 'medium',
  attack: ['T1078.004'],
  lookback: 24 * 60,
  needs: ['directory'],
  falsePositives: [
    'Somebody back from leave',
    'An account kept for a yearly task',
    'A consultant who administers the tenant now and then from a new place',
    'An administrator who works through a VPN abroad for the first time, on a borrowed computer',
    'A new administrator who sets up command lines at home, without a known device, on the first day',
  ],
  blindSpots: [
    'Accounts that are not on the list of people with directory roles; without one, administrators whose name and applications do not show it',
    'Without a list: a return from a network that colleagues use',
    'Silence from before the log begins, unless several command lines follow at once',
  ],
  triage: ['Ask the owner whether it was them', 'See what the account did next'],
  suggestedActions: ['Disable accounts that nobody needs'],
  over: 'rows',
  wants: [
    ['privileged', 'success'],
    ['interactive', 'success'],
  ],
  joins: [['background', 'success', 'watchedClient']],
  key: (seen) => ((seen.traits & NAMED) !== 0 || isAdministration(seen.app) ? personOf(seen) : undefined),
  evaluate: (seen, window, around) => {
    const { person, since } = around;
    if ((seen.traits & TRAIT.background) !== 0 && (seen.traits & TRAIT.privileged) === 0) return commands(seen, window);
    const last = person?.lastSuccess ?? 0;
    const silent = (last === 0 ? seen.at - since : seen.at - last) / DAY;
    const listed = (seen.traits & TRAIT.privileged) !== 0;
    if (listed && silent >= (last === 0 ? LOG_DAYS : LISTED_DAYS)) return hit(seen, last, silent, []);
    if (silent >= STRANGER_DAYS && isStranger(seen, around))
      return hit(seen, last, silent, listed ? STRANGER : [...STRANGER, suggestion(seen)]);
    if (listed) return undefined;
    const signs = silent < UNSEEN_DAYS || person === undefined ? [] : signsOf(seen, around, person);
    if (silent >= SILENT_DAYS ? signs.length > 0 : last === 0 && silent >= UNSEEN_DAYS && isLoud(seen, signs))
      return hit(seen, last, silent, [...signs, suggestion(seen)]);
    noteReturn(seen, window, around, { last, silent });
    return commands(seen, window);
  },
};

const NAMED = TRAIT.privileged | TRAIT.adminName;

function hit(seen: Observation, last: number, silent: number, more: readonly string[]): Hit {
  const silence = `${silent < SILENT_DAYS ? 'some days of' : 'a long'} silence`;
  return {
    subject: userSubject(seen),
    title:
      (seen.traits & TRAIT.privileged) !== 0
        ? `A privileged account is used after ${silence}`
        : `An account that seems to be an administrator’s is used after ${silence}, from a strange network`,
    reasons: [
      last === 0 ? 'It had not signed in since the log begins.' : `Its last success was ${Math.floor(silent)} days before.`,
      ...more,
    ],
    evidence: [seen.row.id],
  };
}

const STRANGER = [
  'It came from a hosting or VPN network that nobody of the tenant is known on, in a country where it was never seen.',
  'It came with software that it never used, and without a known device.',
];

/** Seen before, and now nothing is as it was: rented servers abroad, other software, no device. */
function isStranger(seen: Observation, around: Around): boolean {
  if ((seen.traits & TRAIT.rented) === 0 || (around.person?.lastSuccess ?? 0) === 0) return false;
  return isOtherSoftware(seen, around) && namesNoDevice(seen) && isAbroad(seen, around) && isNobodys(seen, around);
}

/** Not enough by itself: what follows may be. */
function noteReturn(seen: Observation, window: Window, around: Around, { last, silent }: Silence): void {
  const longEnough = last === 0 ? silent >= UNSEEN_DAYS && !isCrowd(seen.kind) : silent >= AWAY_DAYS;
  if (longEnough && namesNoDevice(seen) && isNobodys(seen, around)) note(window, eventOf(seen, last === 0 ? WOKE : BACK));
}

interface Silence {
  /** Milliseconds of the last success; 0 when the log shows none. */
  readonly last: number;
  /** Days. */
  readonly silent: number;
}

const WOKE = 'woke';
const BACK = 'back';
const COMMAND_LINE = 'command line';

/** Somebody whom the log did not show, or not for a week, came today from a place of nobody, and runs the tenant from there by command lines. */
function commands(seen: Observation, window: Window): Hit | undefined {
  const never = tally(window, WOKE).where.has(placeKey(seen));
  if (!isCommandLine(seen.app) || !(never || tally(window, BACK).where.has(placeKey(seen)))) return undefined;
  note(window, eventOf(seen, COMMAND_LINE, seen.appKey));
  const lines = tally(window, COMMAND_LINE).where.size;
  if (lines < COMMAND_LINES) return undefined;
  return {
    subject: userSubject(seen),
    title: `An account that ${never ? 'the log never showed' : 'was silent for a week'} signs in from a strange network and takes several command lines`,
    reasons: [
      never ? 'It had not signed in since the log begins.' : `It had not signed in for ${AWAY_DAYS} days or more.`,
      'It came from a network that nobody of the tenant is known on, without a known device.',
      `Within a day it used ${lines} command lines for running a tenant from there.`,
    ],
    evidence: idsOf(window, [WOKE, BACK, COMMAND_LINE]),
    first: firstOf(window, [WOKE, BACK]) ?? seen.at,
  };
}

/** What is strange about the return, besides the network; nothing when the network is not strange. */
function signsOf(seen: Observation, around: Around, person: Person): string[] {
  const { traits } = seen;
  if (!isNobodys(seen, around)) return [];
  const rented = (traits & TRAIT.rented) !== 0;
  const signs: string[] = [];
  if (rented) signs.push('It came from a hosting or VPN network that nobody of the tenant is known on.');
  if (!around.isUsualHour(seen.at)) signs.push('At this hour hardly anybody of the tenant signs in.');
  // A new administrator, and a traveller's phone, come without a known device too.
  const named = (traits & TRAIT.adminName) !== 0;
  if (isBare(seen) && (named || person.lastSuccess !== 0)) signs.push('It came from a new network without a known device.');
  return signs;
}

/** A rented machine, nothing that speaks for it, and something else: enough after the shorter silence of an account never seen. */
function isLoud({ traits }: Observation, signs: readonly string[]): boolean {
  return (traits & TRAIT.rented) !== 0 && signs.length > 1;
}

/** A place where neither they nor colleagues were; guests and service providers have rules of their own. */
function isNobodys(seen: Observation, around: Around): boolean {
  if (seen.block === 0 || (seen.traits & (TRAIT.trustedDevice | TRAIT.crossTenant)) !== 0) return false;
  return !isFamiliar(seen, around) && !around.isKnownPlace(seen);
}

/** The row describes a machine and names none. */
function namesNoDevice({ row }: Observation): boolean {
  return row.device !== undefined && row.device.id === undefined;
}

function isBare(seen: Observation): boolean {
  return namesNoDevice(seen) && !isCrowd(seen.kind);
}

function suggestion({ traits }: Observation): string {
  return (traits & TRAIT.adminName) !== 0
    ? 'The name suggests an administrator; no list of people with directory roles was given.'
    : 'It opens an application that administrators use.';
}
