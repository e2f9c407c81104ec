import type { SignIn } from '../signins/sign-in.ts';
import type { Application } from './facts.ts';
import type { Person } from './person.ts';

/** The people whose sign-ins a log holds, each once, as their newest row names them. */
export function peopleInRows(rows: Iterable<SignIn>): readonly Person[] {
  const newest = new Map<string, SignIn>();
  for (const row of rows) {
    // Some exports name people only by UPN.
    const key = (row.userId ?? row.upn)?.toLowerCase();
    if (key === undefined) continue;
    const known = newest.get(key);
    if (known === undefined || known.at < row.at) newest.set(key, row);
  }
  return [...newest.values()].map((row) => ({
    id: row.userId ?? row.upn ?? '',
    upn: row.upn ?? '',
    name: row.userName ?? row.upn ?? '',
    mail: row.upn,
    guest: row.userType === 'guest',
  }));
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
