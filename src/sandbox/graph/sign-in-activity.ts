import type { PersonSource } from '../log/event.ts';
import { READS_LOGS } from '../tenant/roles.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { DAY, HOUR, isoSeconds } from '../time.ts';
import { hasRole, needPermission, type GraphCaller } from './caller.ts';
import { noLicence, noRole } from './refusal.ts';

/** Entra writes it hours after the sign-in itself. */
const LAG = 6 * HOUR;
const KEPT = 30 * DAY;

/** `user.signInActivity`: the newest interactive and the newest background sign-in, late; null when there was none. */
export function signInActivity({ clock, records }: Tenant, source: PersonSource): Readonly<Record<string, string | null>> | null {
  const to = clock() - LAG;
  const newest = { interactiveUser: 0, nonInteractiveUser: 0 };
  for (const batch of records.newestFirst({ from: to - KEPT, to, sources: [source] })) {
    for (const { type, at } of batch)
      if (type === 'interactiveUser' || type === 'nonInteractiveUser') newest[type] = Math.max(newest[type], at);
    if (newest.interactiveUser > 0 && newest.nonInteractiveUser > 0) break;
  }
  if (newest.interactiveUser === 0 && newest.nonInteractiveUser === 0) return null;
  return {
    lastSignInDateTime: newest.interactiveUser === 0 ? null : isoSeconds(newest.interactiveUser),
    lastNonInteractiveSignInDateTime: newest.nonInteractiveUser === 0 ? null : isoSeconds(newest.nonInteractiveUser),
  };
}

/** Needs more than the rest of a user: the log's permission and role, and a P1 licence. */
export function admitSignInActivity(tenant: Tenant, caller: GraphCaller, selected: readonly string[]): void {
  if (!selected.includes('signInActivity')) return;
  needPermission(caller, 'AuditLog.Read.All');
  if (tenant.licence === 'free') throw noLicence();
  if (!hasRole(caller, READS_LOGS)) throw noRole();
}
