import { networkKey } from '../../baseline/person.ts';
import { MICROSOFT_TENANTS } from '../../applications.ts';
import { dayOf, keyOf, rename, size } from '../../baseline/items.ts';
import { isPlaced, KIND } from '../../networks/kinds.ts';
import type { Observation } from '../../observation.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, workloadOf, workloadSubject, type Around, type Hit, type RowRule } from '../rule.ts';
import { firstOf, idsOf, isFirst, note, tally, type Window } from '../window.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const HISTORY_DAYS = 7;
/** Enough for a workload that has one network only, when that one goes on beside the new one. */
const HISTORY_DAYS_OF_ONE = 3;
/** A workload that was on this many networks roams: build machines do. */
const ROAMING = 5;
/** So many that come to the same new network at once were moved there. */
const SEVERAL = 3;
/** In its first week a workload must have come alone, and so it must at a new network of its own country: a second site. */
const SEVERAL_NEAR = 2;
/** And its old network must go on soon: an exercise lasts a working day. */
const SOON = 6 * HOUR;
/** One that worked until now may have been moved; one that was silent for longer was woken from there. */
const SILENT_DAYS = 2;

/** A service principal signs in from a network it never used. */
export const spNewNetwork: RowRule = {
  id: 'sp-new-network',
  title: 'Service principal on a new network',
  severity: 'medium',
  attack: ['T1078.004', 'T1552.001'],
  lookback: 3 * 24 * 60,
  needs: ['beta', 'workload-rows'],
  falsePositives: [
    'A second region or build machine beside the first',
    'An exercise in which one application alone, or two abroad, leave from elsewhere and return',
    'A young application that was tried out somewhere and then put on a rented server',
  ],
  blindSpots: [
    'Microsoft’s own network, where most honest workloads run too',
    'Workloads that roam',
    'The first three days of an application, or its first week unless its only network goes on within hours or it was silent for days and wakes on a rented machine',
    'A young application that is used with its own software from one or two lines that nobody rents by the hour',
    'A stolen secret whose owner stopped at the same time, several stolen at once and used from one network (two in the country where they run), or one of an application with one network used over a mobile provider of that country: low',
  ],
  triage: ['Ask the owner whether they moved it', 'See whether the credential is new too'],
  suggestedActions: ['Rotate the secret', 'Limit the application to its networks with Conditional Access for workloads'],
  over: 'rows',
  wants: [['servicePrincipal', 'success']],
  key: workloadOf,
  evaluate: (seen, window, around) => {
    if (seen.block === 0 || MICROSOFT_TENANTS.has(seen.row.appOwnerTenantId ?? '')) return undefined;
    const network = networkKey(seen);
    // Rows of one place come with and without its provider's number.
    if (seen.asn !== 0) rename(window.marks, networkKey({ block: seen.block, asn: 0, country: seen.country }), network);
    const networks = size(window.marks);
    const first = isFirst(window, network, seen.day);
    if (!first) return woken(seen, window, network) ?? beside(seen, window, around);
    const history = (seen.at - window.born) / DAY;
    if (isWaking(seen, window, around, networks)) note(window, eventOf(seen, WAKES, network));
    const passed = history < HISTORY_DAYS_OF_ONE ? undefined : passedAround(seen, window, around);
    if (passed !== undefined) return passed;
    if (history < (networks === 1 && isStrange(seen) ? HISTORY_DAYS_OF_ONE : HISTORY_DAYS)) return undefined;
    if (seen.kind === KIND.microsoft || networks >= ROAMING || around.isOwnNetwork(seen)) return undefined;
    noteArrival(seen, window, networks);
    around.arrivals.note(network, seen.day, workloadOf(seen) ?? '');
    if (history < HISTORY_DAYS) return undefined;
    return arrival(seen, window, around, networks);
  },
};

/** A new network after more than a week. */
function arrival(seen: Observation, window: Window, around: Around, networks: number): Hit {
  const several = around.arrivals.count(networkKey(seen), seen.day) >= SEVERAL;
  const silent = Math.floor((seen.at - window.latest) / DAY);
  const rested = silent >= SILENT_DAYS && !several;
  return {
    subject: workloadSubject(seen),
    severity: rested ? 'medium' : 'low',
    title: 'A service principal signs in from a network it had not used before',
    reasons: [
      `It is known for more than a week, from ${networks} ${networks === 1 ? 'network' : 'networks'}.`,
      'The new one is not Microsoft’s and not the tenant’s own.',
      rested
        ? `It had been silent for ${silent} days.`
        : several
          ? MOVED
          : 'A move looks like this as long as its old network is silent.',
    ],
    evidence: [seen.row.id],
  };
}

function noteArrival(seen: Observation, window: Window, networks: number): void {
  note(window, eventOf(seen, 'new', networkKey(seen)));
  const standby = seen.kind === KIND.carrier && networks === 1;
  if (seen.country !== 0) note(window, eventOf(seen, standby ? STANDBY : 'country', seen.country));
}

/** A machine for hire, or a script's agent; without a provider's number a neighbouring range looks like another network. */
function isStrange({ asn, traits }: Observation): boolean {
  return asn !== 0 && (traits & (TRAIT.rented | TRAIT.toolAgent)) !== 0;
}

const LINES = 'ordinary line';
/** An application that somebody tries out at home, in a café and on the way uses as many in its first days, and no more later. */
const MANY_LINES = 3;

/** Comes from one ordinary line after the other within the lookback, on which nobody of the tenant is. */
function passedAround(seen: Observation, window: Window, around: Around): Hit | undefined {
  if (!isPlaced(seen.kind) || seen.asn === 0 || around.isOwnNetwork(seen) || around.isKnownPlace(seen)) return undefined;
  note(window, eventOf(seen, LINES, networkKey(seen)));
  if (tally(window, LINES).where.size !== MANY_LINES) return undefined;
  return {
    subject: workloadSubject(seen),
    severity: 'medium',
    title: 'A service principal signs in from one ordinary line after the other',
    reasons: [
      `Within three days it came from ${MANY_LINES} providers of homes and telephones that it had not used before.`,
      'Nobody of the tenant is known on these lines; proxies through the machines of strangers look like this.',
    ],
    evidence: idsOf(window, [LINES]),
    first: firstOf(window, [LINES]) ?? seen.at,
  };
}

const WAKES = 'wakes';
const ASKS = 'asks';
/** Whoever looks what an old secret still opens asks for more than one thing. */
const RESOURCES = 2;

/** A young application of one network, silent for days, comes from a machine for hire where nobody of the tenant is. */
function isWaking(seen: Observation, window: Window, around: Around, networks: number): boolean {
  if (networks !== 1 || seen.kind === KIND.microsoft || (seen.traits & TRAIT.rented) === 0) return false;
  return seen.at - window.latest >= SILENT_DAYS * DAY && !around.isKnownPlace(seen);
}

function woken(seen: Observation, window: Window, network: number): Hit | undefined {
  const woke = window.events.find(({ kind, where }) => kind === WAKES && where === network);
  if (woke === undefined || tally(window, WOKEN).rows > 0 || seen.row.resourceId === undefined) return undefined;
  note(window, eventOf(seen, ASKS, keyOf(seen.row.resourceId)));
  const resources = tally(window, ASKS).where.size;
  if (resources < RESOURCES) return undefined;
  note(window, eventOf(seen, WOKEN));
  return {
    subject: workloadSubject(seen),
    severity: 'medium',
    title: 'A service principal that had been silent for days signs in from a rented machine',
    reasons: [
      'It is known from one other network only and had been silent for more than two days.',
      `It asks for ${resources} resources, from a hosting or VPN network that nobody of the tenant is known on.`,
    ],
    evidence: idsOf(window, [WAKES, ASKS]),
    first: woke.at,
  };
}

const WOKEN = 'woken';
const STANDBY = 'standby line';
const MOVED = 'Several service principals came to this network at once: a move or an exercise looks like this.';

/** The old network goes on beside the new one: nobody moved, somebody else has the credential too. */
function beside(seen: Observation, window: Window, around: Around): Hit | undefined {
  const fresh = tally(window, 'new');
  if (fresh.rows === 0 || fresh.where.has(networkKey(seen)) || tally(window, 'beside').rows > 0) return undefined;
  const came = window.events.find(({ kind }) => kind === 'new');
  if (came?.where === undefined) return undefined;
  const young = came.at - window.born < HISTORY_DAYS * DAY;
  if (young && seen.at - came.at > SOON) return undefined;
  // A mobile provider of its country steps in when its only line is down.
  if (tally(window, STANDBY).where.has(seen.country)) return undefined;
  const near = tally(window, 'country').where.has(seen.country);
  if (companions(came.where, dayOf(came.at), around) >= (young || near ? SEVERAL_NEAR : SEVERAL)) return undefined;
  note(window, eventOf(seen, 'beside', networkKey(seen)));
  return {
    subject: workloadSubject(seen),
    severity: 'medium',
    title: 'A service principal works from a network it had not used before, beside its old one',
    reasons: [
      'It came from a network that is not Microsoft’s and not the tenant’s own; its old network went on after that.',
      'Hardly another service principal came to the new network at the same time, so that nobody seems to have moved them.',
    ],
    evidence: idsOf(window, ['new', 'beside']),
    first: firstOf(window, ['new']) ?? seen.at,
  };
}

/** How many came there on the days around: an exercise at midnight has two dates. */
function companions(network: number, day: number, { arrivals }: Around): number {
  return arrivals.count(network, day + 1) + arrivals.count(network, day - 1);
}
