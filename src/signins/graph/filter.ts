import { instant, literal } from '../../entra/odata.ts';
import type { SignInQuery } from '../log.ts';
import { textStart } from '../range.ts';
import type { SignInType } from '../sign-in.ts';

/**
 * The `$filter` of a query. Always a time window (Microsoft's own advice against time-outs) and, in beta, the types; then
 * the one narrowest clause and the result code. Graph refuses some longer combinations, so the rest is filtered here
 * after reading. Failures in general cannot be asked for: only `eq` is documented for the code.
 */
export function betaFilter(query: SignInQuery, withCode: boolean): string {
  return [window(query), types(query.types), ...narrowest(query, true), ...outcome(query), ...(withCode ? code(query) : [])].join(
    ' and ',
  );
}

/** v1.0 knows interactive sign-ins only and cannot filter by service principal. */
export function stableFilter(query: SignInQuery): string {
  return [window(query), ...narrowest(query, false), ...outcome(query), ...code(query)].join(' and ');
}

function window({ from, to }: SignInQuery): string {
  return `createdDateTime ge ${instant(from)} and createdDateTime le ${instant(to)}`;
}

function types(asked: readonly SignInType[]): string {
  return `signInEventTypes/any(t: ${asked.map((type) => `t eq ${literal(type)}`).join(' or ')})`;
}

function narrowest(query: SignInQuery, beta: boolean): readonly string[] {
  if (query.id !== undefined) return [`id eq ${literal(query.id)}`];
  if (query.correlationId !== undefined) return [`correlationId eq ${literal(query.correlationId)}`];
  if (query.userId !== undefined) return [`userId eq ${literal(query.userId)}`];
  if (query.servicePrincipalId !== undefined && beta) return [`servicePrincipalId eq ${literal(query.servicePrincipalId)}`];
  if (query.ip !== undefined) return [`ipAddress eq ${literal(query.ip)}`];
  const start = query.range === undefined ? undefined : textStart(query.range);
  if (start !== undefined) return [`startsWith(ipAddress,${literal(start)})`];
  return query.appId === undefined ? [] : [`appId eq ${literal(query.appId)}`];
}

/** Both are documented with `eq`; several client names are one bracket. */
function outcome({ conditionalAccess, clients }: SignInQuery): readonly string[] {
  return [
    ...(conditionalAccess === undefined ? [] : [`conditionalAccessStatus eq ${literal(conditionalAccess)}`]),
    ...(clients === undefined ? [] : [`(${clients.map((client) => `clientAppUsed eq ${literal(client)}`).join(' or ')})`]),
  ];
}

function code(query: SignInQuery): readonly string[] {
  return query.code === undefined ? [] : [`status/errorCode eq ${query.code}`];
}
