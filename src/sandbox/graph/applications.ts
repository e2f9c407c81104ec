import type { Reply } from '../http/exchange.ts';
import { uuid } from '../random.ts';
import { expiredSecretSince } from '../log/stories/workloads.ts';
import { ROUTINES } from '../log/workload-day.ts';
import { APPS } from '../tenant/apps.ts';
import type { App } from '../tenant/apps.ts';
import { TENANT_ID } from '../tenant/people.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { DAY, isoSeconds } from '../time.ts';
import { needPermission } from './caller.ts';
import { writeCollection, writeEntity } from './collection.ts';
import type { Entity } from './collection.ts';
import { notFound } from './refusal.ts';
import type { GraphRequest, Route } from './router.ts';

export const APPLICATION_ROUTES: readonly Route[] = [
  { method: 'GET', path: 'servicePrincipals', answer: (request) => list(request, 'servicePrincipals') },
  { method: 'GET', path: 'servicePrincipals/{}', answer: (request) => one(request, 'servicePrincipals') },
  { method: 'GET', path: 'applications', answer: (request) => list(request, 'applications') },
  { method: 'GET', path: 'applications/{}', answer: (request) => one(request, 'applications') },
];

type Kind = 'servicePrincipals' | 'applications';

const all: readonly App[] = Object.values(APPS);

function entities(tenant: Tenant, kind: Kind): readonly Entity[] {
  if (kind === 'servicePrincipals') return all.map((app) => writeServicePrincipal(tenant, app));
  return all
    .filter((app) => app.ownerTenantId === TENANT_ID && !isManagedIdentity(app))
    .map((app) => writeApplication(tenant, app));
}

function isManagedIdentity(app: App): boolean {
  return ROUTINES.some((routine) => routine.app === app && routine.kind === 'managedIdentity');
}

function list(request: GraphRequest, kind: Kind): Reply {
  needPermission(request.caller, 'Application.Read.All', 'Directory.Read.All');
  return writeCollection(request, entities(request.tenant, kind), {
    context: kind,
    filterable: ['id', 'appId', 'displayName', 'servicePrincipalType', 'accountEnabled'],
    searchable: ['displayName'],
    usualPage: 100,
    largestPage: 999,
  });
}

function one(request: GraphRequest, kind: Kind): Reply {
  needPermission(request.caller, 'Application.Read.All', 'Directory.Read.All');
  const id = request.keys[0] ?? '';
  const found = entities(request.tenant, kind).find((entity) => entity['id'] === id.toLowerCase());
  if (found === undefined) throw notFound(id);
  return writeEntity(request, found, kind);
}

function writeServicePrincipal(tenant: Tenant, app: App): Entity {
  return {
    id: app.servicePrincipalId,
    appId: app.id,
    displayName: app.name,
    appDisplayName: app.name,
    appOwnerOrganizationId: app.ownerTenantId,
    accountEnabled: true,
    appRoleAssignmentRequired: app === APPS.payroll,
    servicePrincipalType: isManagedIdentity(app) ? 'ManagedIdentity' : 'Application',
    passwordCredentials: [],
    keyCredentials: [],
    createdDateTime: isoSeconds(tenant.anchor - 500 * DAY),
  };
}

function writeApplication(tenant: Tenant, app: App): Entity {
  const routine = ROUTINES.find((known) => known.app === app);
  const end = app === APPS.crmSync ? expiredSecretSince(tenant.world) : tenant.anchor + 200 * DAY;
  const secret = {
    keyId: uuid('credential', app.id),
    displayName: 'deployment',
    hint: 'x8Q',
    startDateTime: isoSeconds(end - 180 * DAY),
    endDateTime: isoSeconds(end),
    secretText: null,
  };
  return {
    id: uuid('application object', app.id),
    appId: app.id,
    displayName: app.name,
    signInAudience: 'AzureADMyOrg',
    createdDateTime: isoSeconds(tenant.anchor - 500 * DAY),
    passwordCredentials: routine?.credential === 'clientSecret' ? [secret] : [],
    keyCredentials: [],
  };
}
