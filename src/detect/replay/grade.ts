import { dayOf } from '../baseline/items.ts';
import { isCold, type Person } from '../baseline/person.ts';
import { isMachine, isPlaced, isRented, KIND } from '../networks/kinds.ts';
import { isServersLeg } from './servers.ts';
import { isPhoneOnly, LEG, type Leg } from './session.ts';
import type { Verdict } from './verdict.ts';
import { HARD, IRRECONCILABLE, LIKELY, POSSIBLE, WEIGHTS, type WeightId } from './weights.ts';

/** What was found about a leg: see `Weighed`. */
interface Found {
  readonly reference: Leg | undefined;
  readonly ids: readonly WeightId[];
  readonly score: number;
}

/** Without history only what cannot be reconciled speaks, and two live streams alone do not shout. */
export function verdictOf(person: Person, leg: Leg, found: Found): Verdict {
  const { reference, ids, score } = found;
  if (score < POSSIBLE) return 'none';
  const hard = ids.filter((id) => IRRECONCILABLE.has(id));
  if (!leg.known.cold) return score >= LIKELY && !isOnlyToAsk(person, leg, found, hard.length > 0) ? 'likely' : 'possible';
  // What the person opened when the log began may have had its server there for long.
  if (ids.includes('own-application')) return 'unknown';
  if (hard.length === 0) return isWorthAsking(ids, reference) ? 'possible' : 'unknown';
  // A VPN, a carrier or another protocol beside the plain line from the first day on looks the same as a copy there.
  const ambiguous =
    isRented(leg.kind) || ids.includes('mobile-handover') || ids.includes('other-protocol') || isAllThereIs(person, leg, ids);
  if (ambiguous && hard.every((id) => id.startsWith('two-live'))) return 'unknown';
  if (isTelephoneAndComputer(person, leg, reference) && hard.every((id) => OTHER_MACHINE.has(id))) return 'unknown';
  return score >= LIKELY && hard.some((id) => !id.startsWith('two-live')) ? 'likely' : 'possible';
}

const IN_TURN: readonly WeightId[] = ['two-live-streams-once', 'two-live-streams', 'two-live-streams-often'];

/** What tells two machines apart, and no thief from an owner. */
const OTHER_MACHINE: ReadonlySet<string> = new Set<WeightId>([
  'session-other-system',
  'session-other-device',
  'device-lost',
  'device-left-out',
  ...IN_TURN,
]);

/** On the first two days, of a person with one session id, nobody knows yet whether the log gives telephone and computer the same. */
function isTelephoneAndComputer({ days, sessions }: Person, leg: Leg, reference: Leg | undefined): boolean {
  if (days > 2 || sessions.length > 1 || reference === undefined || leg.kind === KIND.hosting) return false;
  return isPhoneOnly(leg) !== isPhoneOnly(reference);
}

/** A session that is copied and used beside its owner is used more often than this. */
const SELDOM = 30 * 60_000;

/**
 * All machines of the person come under one session id, from lines of one country, now and then: nothing tells which line is theirs,
 * nor that there are two machines.
 */
function isAllThereIs({ sessions }: Person, leg: Leg, ids: readonly WeightId[]): boolean {
  const rows = leg.interactive + leg.background;
  return sessions.length < 2 && !ids.includes('session-other-country') && leg.last - leg.first > rows * SELDOM;
}

const WORTH_ASKING: readonly WeightId[] = ['desktop-elsewhere', 'second-desktop', 'script-as-program', 'registers-device'];

/**
 * On the first days, too: a rented machine while the person's desktop is live elsewhere, with another browser than the session's,
 * after another rented machine, abroad in turn with the line that is not rented, with a script that calls itself a program, or where a
 * new device is registered.
 */
function isWorthAsking(ids: readonly WeightId[], reference: Leg | undefined): boolean {
  if (WORTH_ASKING.some((id) => ids.includes(id))) return true;
  if (!ids.includes('hosting-network') && !ids.includes('rented-azure')) return false;
  const onMachine = reference !== undefined && isMachine(reference.kind) && reference.deviceId === undefined;
  if (onMachine || !ids.includes('hosting-network')) return onMachine;
  return (
    ids.includes('session-other-browser') || (ids.includes('session-other-country') && IN_TURN.some((id) => ids.includes(id)))
  );
}

/** What was there when the log began may have been there for long, and an application of another company may have its server there. */
function isOnlyToAsk(person: Person, leg: Leg, found: Found, irreconcilable: boolean): boolean {
  const { ids, score } = found;
  if (isServersLeg(leg) || ids.includes('own-application') || isOnlyPlaces(leg, ids) || isPrivateMachine(leg, found)) return true;
  // People do sit down at other machines: what else there is has to be worth a question by itself.
  if (ids.includes('second-desktop') && score - WEIGHTS['second-desktop'][0] < POSSIBLE) return true;
  return !irreconcilable && isCold(person, dayOf(leg.first));
}

/** What people on another machine of theirs do not do, or not there. */
const UNLIKE: ReadonlySet<string> = new Set<WeightId>(['security-info', 'phone-stayed', 'unusual-hour', 'risk-other']);

/** Somebody did MFA on an ordinary line, on a machine that nobody knows: a proxy in the middle, or the person's private computer. */
function isPrivateMachine({ kind, flags }: Leg, { reference, ids }: Found): boolean {
  return (
    reference === undefined && isPlaced(kind) && (flags & LEG.freshMfa) !== 0 && !ids.some((id) => HARD.has(id) || UNLIKE.has(id))
  );
}

/**
 * Nothing but where and when speaks: a journey or a VPN that nobody knows of yet looks the same. Two lines live in turn are more,
 * unless nobody knows whose network it is: it may be a carrier, a VPN or a gateway as well.
 */
function isOnlyPlaces({ asn }: Leg, ids: readonly WeightId[]): boolean {
  return ids.every((id) => WEIGHTS[id][0] <= 0 || PLACES_AND_TIMES.has(id) || (asn === 0 && id.startsWith('two-live')));
}

const PLACES_AND_TIMES: ReadonlySet<string> = new Set<WeightId>([
  ...(['session-other-country', 'session-other-network', 'session-other-block', 'many-networks', 'new-country'] as const),
  ...([
    'two-live-streams-once',
    'born-strange',
    'impossible-move',
    'phone-stayed',
    'elsewhere-at-once',
    'desktop-elsewhere',
    'second-desktop',
    'unusual-hour',
  ] as const),
  ...(['background-without-sign-in', 'claim-on-new-network', 'browser-version-flips', 'vpn-network', 'alone-on-vpn'] as const),
]);
