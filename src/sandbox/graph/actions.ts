import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Reply } from '../http/exchange.ts';
import type { PersonSource } from '../log/event.ts';
import { ACTS_ON_ADMINS, DISABLES_ORDINARY, HARMLESS, REVOKES_ORDINARY } from '../tenant/roles.ts';
import type { Role } from '../tenant/roles.ts';
import type { Performed } from '../tenant/state.ts';
import { isoSeconds } from '../time.ts';
import { hasRole, needPermission } from './caller.ts';
import type { GraphCaller } from './caller.ts';
import { badRequest, denied } from './refusal.ts';
import type { GraphRequest, Route } from './router.ts';
import { findUser } from './users.ts';

export const ACTION_ROUTES: readonly Route[] = [
  { method: 'POST', path: 'users/{}/revokeSignInSessions', answer: revoke },
  { method: 'POST', path: 'users/{}/invalidateAllRefreshTokens', answer: revoke },
  { method: 'PATCH', path: 'users/{}', answer: patch },
];

function revoke(request: GraphRequest): Reply {
  const { tenant, caller, keys } = request;
  needPermission(caller, 'User.RevokeSessions.All', 'User.ReadWrite.All', 'Directory.ReadWrite.All');
  const target = findUser(tenant, keys[0] ?? '');
  if (caller.person !== target && !mayActOn(caller, target, REVOKES_ORDINARY)) {
    throw denied('Access to invalidate refresh tokens operation is denied.');
  }
  const now = tenant.clock();
  const answer = { status: 200, body: { '@odata.context': `${request.base}/$metadata#Edm.Boolean`, value: true } };
  // Guests sign in with their home tenant: the call succeeds and changes nothing.
  if (target.person.userType === 'Guest') return answer;
  const before = isoSeconds(tenant.state.validFrom(target.person));
  const after = isoSeconds(tenant.state.revoke(target.person.id, now));
  record(request, target, 'Update StsRefreshTokenValidFrom Timestamp', [{ name: 'StsRefreshTokensValidFrom', before, after }]);
  return answer;
}

const patchBody = z.object({ accountEnabled: z.boolean() }).strict();

function patch(request: GraphRequest): Reply {
  const { tenant, caller, keys } = request;
  const full = caller.permissions.includes('User.ReadWrite.All') || caller.permissions.includes('Directory.ReadWrite.All');
  if (!full) {
    needPermission(caller, 'User.EnableDisableAccount.All');
    needPermission(caller, 'User.Read.All');
  }
  const target = findUser(tenant, keys[0] ?? '');
  const body = patchBody.safeParse(readJson(request.incoming.body));
  if (!body.success) throw badRequest('Invalid property value specified for resource User.');
  if (!mayActOn(caller, target, DISABLES_ORDINARY)) throw denied();
  const { accountEnabled } = body.data;
  const before = String(tenant.state.isEnabled(target.person.id));
  tenant.state.setEnabled(target.person.id, accountEnabled, tenant.clock());
  const changes = [{ name: 'AccountEnabled', before, after: String(accountEnabled) }];
  record(request, target, accountEnabled ? 'Enable account' : 'Disable account', changes);
  return { status: 204 };
}

/** Ordinary people: any of the roles. People with a powerful role: only the highest. */
function mayActOn(caller: GraphCaller, target: PersonSource, ordinary: readonly Role[]): boolean {
  const powerful = target.person.roles.some((role) => !HARMLESS.includes(role));
  return hasRole(caller, powerful ? ACTS_ON_ADMINS : ordinary);
}

export function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
}

/** Notes who did it: the directory audit log names the human behind the token. */
export function record(
  request: GraphRequest,
  target: PersonSource,
  activity: string,
  changes: Performed['changes'],
  category = 'UserManagement',
): void {
  const { tenant, caller } = request;
  tenant.state.perform({
    at: tenant.clock(),
    activity,
    category,
    operation: 'Update',
    service: category === 'UserManagement' ? 'Core Directory' : 'Identity Protection',
    byPersonId: caller.person?.person.id,
    byAppId: caller.person === undefined ? caller.appId : undefined,
    targetId: target.person.id,
    changes,
    correlationId: randomUUID(),
  });
}
