import { daysBefore, keyOf, touch } from '../../baseline/items.ts';
import { networkKey } from '../../baseline/person.ts';
import type { Observation } from '../../observation.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, daysOfLog, type Around, type Hit, type RowRule } from '../rule.ts';
import { firstOf, idsOf, MOST_MARKS, note, tally, tallySince, type Window } from '../window.ts';

const PEOPLE = 20;
/** With a script one sign-in a minute is enough: people at a webinar have browsers. */
const SCRIPTED_PEOPLE = 5;
const SCRIPTED_ROWS = 30;
const HOUR = 3_600_000;
const EARLY_DAYS = 3;
/** Of new guests at night from a rented network. */
const INTRUDERS = 3;
const INTRUDER_ROWS = 8;

/** Many people suddenly appear in (or from) one other tenant. */
export const crossTenantSpike: RowRule = {
  id: 'cross-tenant-spike',
  title: 'Spike of sign-ins with one other tenant',
  severity: 'medium',
  attack: ['T1199', 'T1566.002'],
  lookback: 6 * 60,
  needs: ['beta'],
  falsePositives: [
    'A webinar or shared team of a new partner',
    'The first days of a migration',
    'New staff of a partner in another part of the world, behind a VPN',
  ],
  blindSpots: [
    'Fewer than twenty people an hour, or than three new guests at night from a rented network',
    'Stolen accounts of a partner from ordinary lines',
    'Passthrough rows read without the header that names them',
  ],
  triage: ['Find out whose tenant it is', 'Ask two of the people what they opened'],
  suggestedActions: ['Block the tenant in cross-tenant access settings'],
  over: 'rows',
  wants: [['crossTenant', 'success']],
  key: otherTenant,
  evaluate: (seen, window, around) => {
    const early = daysOfLog(seen, around) < EARLY_DAYS;
    const newLine = seen.block !== 0 && isNewThing(window, keyOf(networkKey(seen), LINE), seen.day);
    touch(window.marks, DAYS_SEEN, seen.day, 0, MOST_MARKS);
    note(window, eventOf(seen, seen.client.tool ? 'scripted' : 'row', 0));
    if (!early && newLine && isIntruder(seen, window, around)) note(window, eventOf(seen, 'intruder', networkKey(seen)));
    // A partner is seen on other days too; a tenant that appears within the first days of the log may be one.
    const partner = daysBefore(window.marks, DAYS_SEEN, seen.day) >= 3;
    return early ? undefined : (intrusion(seen, window) ?? (partner ? undefined : crowd(seen, window)));
  },
};

const DAYS_SEEN = 1;
/** Keys of networks among the marks. */
const LINE = 9;
const ROWS = ['row', 'scripted'];

/** True on the first two days that a thing is seen: a night has two dates. */
function isNewThing(window: Window, thing: number, day: number): boolean {
  touch(window.marks, thing, day, 0, MOST_MARKS);
  return daysBefore(window.marks, thing, day) <= 1;
}

/** Somebody of the other tenant who was never seen before this night, on a rented network. */
function isIntruder(seen: Observation, window: Window, { person, isUsualHour, isKnownPlace }: Around): boolean {
  if (seen.row.userType !== 'guest' || (seen.traits & TRAIT.rented) === 0 || isUsualHour(seen.at)) return false;
  const isNew = person === undefined || person.placed === 0 || seen.day - person.firstDay <= 1;
  if (!isNew || (seen.traits & TRAIT.trustedDevice) !== 0) return false;
  // The first of them makes the network a known place for the next.
  return tally(window, 'intruder').where.has(networkKey(seen)) || !isKnownPlace(seen);
}

/** Several new guests of one tenant at night from a rented network that it never came from. */
function intrusion(seen: Observation, window: Window): Hit | undefined {
  const { who, rows } = tally(window, 'intruder');
  if (who.size < INTRUDERS || rows < INTRUDER_ROWS) return undefined;
  return {
    ...about(seen),
    title: `${who.size} people of one other tenant came at night from a rented network`,
    reasons: [
      'The other tenant never came from this hosting or VPN network before.',
      'None of these accounts was seen before, and nobody of this tenant is known on the network.',
      'At this hour hardly anybody of the tenant signs in.',
    ],
    evidence: idsOf(window, ['intruder']),
    first: firstOf(window, ['intruder']) ?? seen.at,
  };
}

function crowd(seen: Observation, window: Window): Hit | undefined {
  if (tally(window, 'row').who.size + tally(window, 'scripted').who.size < SCRIPTED_PEOPLE) return undefined;
  const since = seen.at - HOUR;
  const people = tallySince(window, ROWS, since).who.size;
  const scripted = tallySince(window, ['scripted'], since);
  const byScript = scripted.rows >= SCRIPTED_ROWS && scripted.who.size >= SCRIPTED_PEOPLE;
  if (people < PEOPLE && !byScript) return undefined;
  // Guests who come to us are what a merger or a shared project looks like; our own people who all go somewhere were called.
  const guests = seen.row.userType === 'guest' && !byScript && (seen.traits & TRAIT.rented) === 0;
  return {
    ...about(seen),
    severity: guests ? 'low' : 'medium',
    title: `${people} people signed in between this tenant and one other within an hour`,
    reasons: [
      'This other tenant was seen on fewer than three earlier days.',
      ...(guests ? ['They are guests on ordinary networks: a merger or a shared project looks like this.'] : []),
    ],
    evidence: idsOf(window, ROWS),
    first: firstOf(window, ROWS) ?? seen.at,
  };
}

function about(seen: Observation): Pick<Hit, 'subject' | 'also'> {
  const tenant = String(otherTenant(seen));
  return { subject: { kind: 'tenant', id: tenant, name: `Other tenant ${tenant}` }, also: [`tenant-${keyOf(tenant)}`] };
}

/** The tenant at the other end, whichever way. */
function otherTenant({ row }: Observation): string | undefined {
  if (row.homeTenantId === undefined || row.resourceTenantId === undefined || row.homeTenantId === row.resourceTenantId)
    return undefined;
  const other = row.userType === 'guest' ? row.homeTenantId : row.resourceTenantId;
  return other.length > 64 ? undefined : other;
}
