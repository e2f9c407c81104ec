import type { SignInQuery } from './log.ts';
import type { SignIn } from './sign-in.ts';

/** Whether a row is what the query asked for: used where a source cannot filter, and to check what a source sent. */
export function matches(query: SignInQuery, row: SignIn): boolean {
  if (row.at < query.from || row.at >= query.to) return false;
  if (!query.types.includes(row.type)) return false;
  if (query.id !== undefined && row.id !== query.id) return false;
  if (query.correlationId !== undefined && !same(row.correlationId, query.correlationId)) return false;
  // Some exports name people only by UPN; their directory then uses it as the id.
  if (query.userId !== undefined && !same(row.userId ?? row.upn, query.userId)) return false;
  if (query.conditionalAccess !== undefined && row.conditionalAccess !== undefined && row.conditionalAccess !== query.conditionalAccess) return false;
  if (query.clients !== undefined && !query.clients.some((client) => same(row.client, client))) return false;
  if (query.servicePrincipalId !== undefined && !same(row.servicePrincipalId, query.servicePrincipalId)) return false;
  if (query.appId !== undefined && !same(row.appId, query.appId)) return false;
  if (query.code !== undefined && row.code !== query.code) return false;
  return query.ip === undefined || same(row.ip, query.ip);
}

// GUIDs and IPv6 addresses are written in either case.
function same(found: string | undefined, asked: string): boolean {
  return found !== undefined && (found === asked || found.toLowerCase() === asked.toLowerCase());
}

/** Newest first; rows of the same millisecond by id, so that the order never depends on the source. */
export function newestFirst(left: SignIn, right: SignIn): number {
  return right.at - left.at || (left.id < right.id ? -1 : Number(left.id > right.id));
}

/** Each id once: the last version read wins, because Entra completes rows after it first shows them. */
export function unique(rows: readonly SignIn[]): readonly SignIn[] {
  const byId = new Map<string, SignIn>();
  for (const row of rows) byId.set(row.id, row);
  return byId.size === rows.length ? rows : [...byId.values()];
}
