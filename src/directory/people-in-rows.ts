import type { SignIn } from '../signins/sign-in.ts';
import type { Application } from './facts.ts';
import type { Person } from './person.ts';

/** The people whose sign-ins a log holds, each once, as their newest row names them. */
export function peopleInRows(rows: Iterable<SignIn>): readonly Person[] {
  const newest = new Map<string, SignIn>();
  const other = new Map<string, string>();
  for (const row of rows) {
    // Some exports name people only by UPN.
    const key = (row.userId ?? row.upn)?.toLowerCase();
    if (key === undefined) continue;
    const known = newest.get(key);
    if (known === undefined) newest.set(key, row);
    else newest.set(key, known.at < row.at ? named(row, known) : named(known, row));
    // Somebody who got a new name is found by the old one, too.
    if (known?.upn !== undefined && row.upn !== undefined && known.upn !== row.upn)
      other.set(key, known.at < row.at ? known.upn : row.upn);
  }
  return [...newest].map(([key, row]) => ({
    id: row.userId ?? row.upn ?? '',
    upn: row.upn ?? '',
    name: row.userName ?? row.upn ?? '',
    mail: other.get(key) ?? row.upn,
    guest: row.userType === 'guest',
  }));
}

/** The newest row of each of a few people. */
export function lastSeenInRows(rows: Iterable<SignIn>, ids: readonly string[]): ReadonlyMap<string, number> {
  const asked = new Map(ids.map((id) => [id.toLowerCase(), id]));
  const seen = new Map<string, number>();
  for (const row of rows) {
    const id = asked.get((row.userId ?? row.upn ?? '').toLowerCase());
    if (id !== undefined) seen.set(id, Math.max(row.at, seen.get(id) ?? 0));
  }
  return seen;
}

/** A row may lack what another one says about the same person. */
function named(newer: SignIn, older: SignIn): SignIn {
  if (newer.upn !== undefined && newer.userName !== undefined) return newer;
  return { ...newer, upn: newer.upn ?? older.upn, userName: newer.userName ?? older.userName };
}

/** The applications and workloads that a log names. */
export function appsInRows(rows: Iterable<SignIn>): readonly Application[] {
  const found = new Map<string, Application>();
  for (const row of rows) {
    const appId = row.appId;
    if (appId === undefined) continue;
    const workload = row.type === 'servicePrincipal' || row.type === 'managedIdentity';
    const name = (workload ? row.servicePrincipalName : undefined) ?? row.appName ?? appId;
    const id = workload ? (row.servicePrincipalId ?? '') : '';
    if (!found.has(appId) || id !== '') found.set(appId, { id, appId, name });
  }
  return [...found.values()];
}
