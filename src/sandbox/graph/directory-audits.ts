import type { Reply } from '../http/exchange.ts';
import { APPS } from '../tenant/apps.ts';
import { auditsOf } from '../tenant/audits.ts';
import type { Audit } from '../tenant/audits.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { isoSeconds } from '../time.ts';
import { writeCollection, writeEntity } from './collection.ts';
import type { Entity } from './collection.ts';
import { notFound } from './refusal.ts';
import type { GraphRequest, Route } from './router.ts';
import { admitToLogs } from './sign-ins.ts';

export const AUDIT_ROUTES: readonly Route[] = [
  { method: 'GET', path: 'auditLogs/directoryAudits', answer: list },
  { method: 'GET', path: 'auditLogs/directoryAudits/{}', answer: one },
];

function list(request: GraphRequest): Reply {
  admitToLogs(request.tenant, request.caller, undefined);
  const items = auditsOf(request.tenant).map((audit) => writeAudit(request.tenant, audit));
  return writeCollection(request, items, {
    context: 'auditLogs/directoryAudits',
    filterable: [
      'activityDateTime',
      'activityDisplayName',
      'category',
      'correlationId',
      'loggedByService',
      'result',
      'initiatedBy/user/id',
      'initiatedBy/user/displayName',
      'initiatedBy/user/userPrincipalName',
      'initiatedBy/app/appId',
      'targetResources',
    ],
    usualPage: 1000,
    largestPage: 1000,
  });
}

function one(request: GraphRequest): Reply {
  admitToLogs(request.tenant, request.caller, undefined);
  const id = request.keys[0] ?? '';
  const audit = auditsOf(request.tenant).find((known) => known.id === id);
  if (audit === undefined) throw notFound(id);
  return writeEntity(request, writeAudit(request.tenant, audit), 'auditLogs/directoryAudits');
}

function writeAudit(tenant: Tenant, audit: Audit): Entity {
  const by = audit.byPersonId === undefined ? undefined : tenant.find(audit.byPersonId)?.person;
  const target = tenant.find(audit.targetId)?.person;
  const app = Object.values(APPS).find(({ id }) => id === audit.targetId);
  return {
    id: audit.id,
    category: audit.category,
    correlationId: audit.correlationId,
    result: 'success',
    resultReason: audit.reason,
    activityDisplayName: audit.activity,
    activityDateTime: isoSeconds(audit.at),
    loggedByService: audit.service,
    operationType: audit.operation,
    userAgent: null,
    initiatedBy: {
      user:
        by === undefined
          ? null
          : { id: by.id, displayName: null, userPrincipalName: by.upn, ipAddress: audit.ip, userType: null },
      app:
        audit.byAppId === undefined
          ? null
          : { appId: audit.byAppId, displayName: null, servicePrincipalId: null, servicePrincipalName: null },
    },
    targetResources: [
      {
        id: audit.targetId,
        displayName: app?.name ?? null,
        type: app === undefined ? 'User' : 'Application',
        userPrincipalName: target?.upn ?? null,
        groupType: null,
        modifiedProperties: audit.changes.map(({ name, before, after }) => ({
          displayName: name,
          oldValue: JSON.stringify([before]),
          newValue: JSON.stringify([after]),
        })),
      },
    ],
    additionalDetails: [],
  };
}
