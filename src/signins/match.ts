import type { SignInQuery } from './log.ts';
import { inRange } from './range.ts';
import type { SignIn } from './sign-in.ts';

/** Whether a row is what the query asked for: used where a source cannot filter, and to check what a source sent. */
export function matches(query: SignInQuery, row: SignIn): boolean {
  if (row.at < query.from || row.at >= query.to) return false;
  if (!query.types.includes(row.type)) return false;
  if (query.code !== undefined && row.code !== query.code) return false;
  if (!same(row.id, query.id) || !same(row.correlationId, query.correlationId)) return false;
  // A log that names people only by UPN has that for an id.
  if (!same(row.userId ?? row.upn, query.userId) || !same(row.servicePrincipalId, query.servicePrincipalId)) return false;
  if (query.range !== undefined && !inRange(row.ip, query.range)) return false;
  return same(row.appId, query.appId) && same(row.ip, query.ip);
}

// GUIDs and IPv6 addresses are written in either case; what was not asked for always fits.
function same(found: string | undefined, asked: string | undefined): boolean {
  if (asked === undefined || found === asked) return true;
  return found !== undefined && found.toLowerCase() === asked.toLowerCase();
}

/** Newest first; rows of the same millisecond by id, so that the order never depends on the source. */
export function newestFirst(left: SignIn, right: SignIn): number {
  return right.at - left.at || (left.id < right.id ? -1 : Number(left.id > right.id));
}

/**
 * Each id once: the last version read wins, because Entra completes rows after it first shows them. A success is complete, and
 * files that hold the newest first have it before the prompt that it was.
 */
export function unique(rows: readonly SignIn[]): readonly SignIn[] {
  const byId = new Map<string, SignIn>();
  for (const row of rows) if (row.code === 0 || byId.get(row.id)?.code !== 0) byId.set(row.id, row);
  return byId.size === rows.length ? rows : [...byId.values()];
}
