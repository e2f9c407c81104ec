import { daysBefore, keyOf, touch } from '../../baseline/items.ts';
import type { Observation } from '../../observation.ts';
import { eventOf, daysOfLog, type RowRule } from '../rule.ts';
import { firstOf, idsOf, note, tally } from '../window.ts';

const PEOPLE = 20;
/** With a script one sign-in a minute is enough: people at a webinar have browsers. */
const SCRIPTED_PEOPLE = 5;
const SCRIPTED_ROWS = 30;

/** Many people suddenly appear in (or from) one other tenant. */
export const crossTenantSpike: RowRule = {
  id: 'cross-tenant-spike',
  title: 'Spike of sign-ins with one other tenant',
  severity: 'medium',
  attack: ['T1199', 'T1566.002'],
  lookback: 60,
  needs: ['beta'],
  falsePositives: ['A webinar or shared team of a new partner', 'The first days of a migration'],
  blindSpots: ['Fewer than twenty people an hour', 'Passthrough rows read without the header that names them'],
  triage: ['Find out whose tenant it is', 'Ask two of the people what they opened'],
  suggestedActions: ['Block the tenant in cross-tenant access settings'],
  over: 'rows',
  wants: [['crossTenant', 'success']],
  key: otherTenant,
  evaluate: (seen, window, around) => {
    touch(window.marks, DAYS_SEEN, seen.day, 0, 4);
    note(window, eventOf(seen, 'row', 0));
    if (seen.client.tool) note(window, eventOf(seen, 'scripted', 0));
    const people = tally(window, 'row').who.size;
    const scripted = tally(window, 'scripted');
    const byScript = scripted.rows >= SCRIPTED_ROWS && scripted.who.size >= SCRIPTED_PEOPLE;
    // A partner is seen on other days too; a tenant that appears within the first days of the log may be one.
    const partner = daysBefore(window.marks, DAYS_SEEN, seen.day) >= 3;
    if ((people < PEOPLE && !byScript) || partner || daysOfLog(seen, around) < 3) return undefined;
    const tenant = String(otherTenant(seen));
    return {
      subject: { kind: 'tenant', id: tenant, name: `Other tenant ${tenant}` },
      title: `${people} people signed in between this tenant and one other within an hour`,
      reasons: ['This other tenant was seen on fewer than three earlier days.'],
      evidence: idsOf(window, ['row']),
      first: firstOf(window, ['row']) ?? seen.at,
      also: [`tenant-${keyOf(tenant)}`],
    };
  },
};

const DAYS_SEEN = 1;

/** The tenant at the other end, whichever way. */
function otherTenant({ row }: Observation): string | undefined {
  if (row.homeTenantId === undefined || row.resourceTenantId === undefined || row.homeTenantId === row.resourceTenantId)
    return undefined;
  const other = row.userType === 'guest' ? row.homeTenantId : row.resourceTenantId;
  return other.length > 64 ? undefined : other;
}
