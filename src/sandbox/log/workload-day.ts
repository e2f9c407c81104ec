import { chance, hash, uuid } from '../random.ts';
import { APPS } from '../tenant/apps.ts';
import type { App } from '../tenant/apps.ts';
import { PLACES } from '../tenant/networks.ts';
import type { Place } from '../tenant/networks.ts';
import { DAY, MINUTE, SECOND } from '../time.ts';
import type { Credential, SignInEvent, WorkloadSource } from './event.ts';
import type { World } from './world.ts';

interface Routine {
  readonly app: App;
  readonly kind: WorkloadSource['kind'];
  readonly every: number;
  readonly resources: readonly App[];
  readonly place?: Place;
  readonly credential: Credential['type'];
}

/** What applications do as themselves, day and night. An application without a period is asleep. */
export const ROUTINES: readonly Routine[] = [
  {
    app: APPS.backup,
    kind: 'servicePrincipal',
    every: 60 * MINUTE,
    resources: [APPS.graph, APPS.storage],
    place: PLACES.dataCentre,
    credential: 'certificate',
  },
  {
    app: APPS.crmSync,
    kind: 'servicePrincipal',
    every: 30 * MINUTE,
    resources: [APPS.graph],
    place: PLACES.dataCentre,
    credential: 'clientSecret',
  },
  {
    app: APPS.invoices,
    kind: 'servicePrincipal',
    every: 60 * MINUTE,
    resources: [APPS.graph],
    place: PLACES.azureApp,
    credential: 'clientSecret',
  },
  {
    app: APPS.deploy,
    kind: 'servicePrincipal',
    every: 180 * MINUTE,
    resources: [APPS.azure],
    place: PLACES.ciRunner,
    credential: 'federatedIdentityCredential',
  },
  {
    app: APPS.reports,
    kind: 'servicePrincipal',
    every: 120 * MINUTE,
    resources: [APPS.graph],
    place: PLACES.azureApp,
    credential: 'certificate',
  },
  { app: APPS.surveyExport, kind: 'servicePrincipal', every: 0, resources: [], credential: 'clientSecret' },
  {
    app: APPS.webJobs,
    kind: 'managedIdentity',
    every: 20 * MINUTE,
    resources: [APPS.keyVault, APPS.storage],
    credential: 'managedIdentity',
  },
  { app: APPS.functions, kind: 'managedIdentity', every: 15 * MINUTE, resources: [APPS.storage], credential: 'managedIdentity' },
];

export function workloadDay(world: World, source: WorkloadSource, day: number): readonly SignInEvent[] {
  const routine = ROUTINES.find(({ app }) => app.id === source.app.id);
  if (routine === undefined || routine.every === 0) return [];
  const rows: SignInEvent[] = [];
  const shift = hash(world.seed, 'shift', source.index) % routine.every;
  for (let at = day * DAY + shift, i = 0; at < (day + 1) * DAY; at += routine.every, i++) {
    const resource = routine.resources[i % routine.resources.length];
    if (resource === undefined) continue;
    const jitter = Math.floor(chance(world.seed, 'jitter', source.index, day, i) * 20 * SECOND);
    rows.push(
      workloadSignIn(source, day, `r${i}`, at + jitter, { resource, place: routine.place, credential: routine.credential }),
    );
  }
  return rows;
}

export interface WorkloadTry {
  readonly resource: App;
  readonly place?: Place | undefined;
  readonly credential: Credential['type'];
  readonly code?: number;
}

/** One sign-in of an application as itself. */
export function workloadSignIn(source: WorkloadSource, day: number, key: string, at: number, attempt: WorkloadTry): SignInEvent {
  return {
    home: { source, day },
    key,
    attempt: key,
    at,
    type: source.kind,
    code: attempt.code ?? 0,
    app: source.app,
    resource: attempt.resource,
    client: '',
    place: attempt.place,
    protocol: 'clientCredentials',
    credential: { type: attempt.credential, keyId: uuid('credential', source.app.id) },
  };
}
