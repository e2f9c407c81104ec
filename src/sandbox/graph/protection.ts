import { z } from 'zod';
import type { Reply } from '../http/exchange.ts';
import type { PersonSource, SignInEvent } from '../log/event.ts';
import { uuid } from '../random.ts';
import { CHANGES_RISK, READS_RISK } from '../tenant/roles.ts';
import type { AccountRisk } from '../tenant/state.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { dayOf, isoSeconds } from '../time.ts';
import { readJson, record } from './actions.ts';
import { hasRole, needPermission } from './caller.ts';
import { writeCollection, writeEntity } from './collection.ts';
import type { Entity } from './collection.ts';
import { badRequest, denied, GraphRefusal, notFound } from './refusal.ts';
import type { GraphRequest, Route } from './router.ts';

const USERS = 'identityProtection/riskyUsers';

export const PROTECTION_ROUTES: readonly Route[] = [
  { method: 'GET', path: USERS, answer: listUsers },
  { method: 'GET', path: `${USERS}/{}`, answer: oneUser },
  { method: 'GET', path: `${USERS}/{}/history`, answer: history },
  { method: 'POST', path: `${USERS}/confirmCompromised`, answer: (request) => judge(request, CONFIRMED) },
  { method: 'POST', path: `${USERS}/dismiss`, answer: (request) => judge(request, DISMISSED) },
  { method: 'GET', path: 'identityProtection/riskDetections', answer: detections },
];

type Verdict = Omit<AccountRisk, 'updatedAt'> & { readonly activity: string };
const CONFIRMED: Verdict = {
  state: 'confirmedCompromised',
  level: 'high',
  detail: 'adminConfirmedUserCompromised',
  activity: 'ConfirmAccountCompromised',
};
const DISMISSED: Verdict = { state: 'dismissed', level: 'none', detail: 'adminDismissedAllRiskForUser', activity: 'DismissUser' };

function admit({ caller, tenant }: GraphRequest): void {
  needPermission(caller, 'IdentityRiskyUser.Read.All', 'IdentityRiskyUser.ReadWrite.All');
  if (tenant.licence !== 'p2') throw new GraphRefusal(403, 'Forbidden', 'Your tenant is not licensed for this feature.');
  if (!hasRole(caller, READS_RISK))
    throw denied('You cannot perform the requested operation, required scopes are missing in the token.');
}

function writeRiskyUser(tenant: Tenant, { person }: PersonSource): Entity {
  const risk = tenant.state.account(person.id).risk;
  return {
    id: person.id,
    isDeleted: false,
    isProcessing: false,
    riskLevel: risk.level,
    riskState: risk.state,
    riskDetail: risk.detail,
    riskLastUpdatedDateTime: isoSeconds(risk.updatedAt),
    userDisplayName: person.displayName,
    userPrincipalName: person.upn,
  };
}

const hasRisk = (tenant: Tenant, { person }: PersonSource): boolean => tenant.state.account(person.id).risk.state !== 'none';

function listUsers(request: GraphRequest): Reply {
  admit(request);
  const { tenant } = request;
  const items = tenant.people.filter((source) => hasRisk(tenant, source)).map((source) => writeRiskyUser(tenant, source));
  return writeCollection(request, items, {
    context: 'riskyUsers',
    filterable: ['id', 'riskLevel', 'riskState', 'riskDetail', 'riskLastUpdatedDateTime', 'userPrincipalName', 'userDisplayName'],
    usualPage: 20,
    largestPage: 500,
  });
}

function riskyUser(request: GraphRequest): PersonSource {
  admit(request);
  const id = request.keys[0] ?? '';
  const source = request.tenant.find(id);
  if (source === undefined || !hasRisk(request.tenant, source)) throw notFound(id);
  return source;
}

function oneUser(request: GraphRequest): Reply {
  const source = riskyUser(request);
  return writeEntity(request, writeRiskyUser(request.tenant, source), 'riskyUsers');
}

function history(request: GraphRequest): Reply {
  const source = riskyUser(request);
  const { tenant } = request;
  const changes = tenant.state.performed.filter(
    ({ targetId, service }) => targetId === source.person.id && service === 'Identity Protection',
  );
  const found = detectionsOf(tenant).filter(({ userId }) => userId === source.person.id);
  const items: readonly Entity[] = [
    ...changes.map((change) => ({
      ...writeRiskyUser(tenant, source),
      userId: source.person.id,
      initiatedBy: change.byPersonId ?? change.byAppId ?? null,
      activity: { eventTypes: [], detail: change.changes[0]?.after ?? 'none' },
    })),
    ...found.map((detection) => ({
      ...writeRiskyUser(tenant, source),
      userId: source.person.id,
      initiatedBy: null,
      riskState: 'atRisk',
      riskLevel: detection['riskLevel'],
      riskDetail: 'none',
      riskLastUpdatedDateTime: detection['lastUpdatedDateTime'],
      activity: { eventTypes: [detection['riskEventType']], detail: null },
    })),
  ];
  return writeCollection(request, items, {
    context: `riskyUsers('${source.person.id}')/history`,
    usualPage: 100,
    largestPage: 500,
  });
}

const userIds = z.object({ userIds: z.array(z.string()).min(1).max(60) });

function judge(request: GraphRequest, { activity, ...verdict }: Verdict): Reply {
  const { tenant, caller, incoming } = request;
  needPermission(caller, 'IdentityRiskyUser.ReadWrite.All');
  if (tenant.licence !== 'p2') throw new GraphRefusal(403, 'Forbidden', 'Your tenant is not licensed for this feature.');
  if (!hasRole(caller, CHANGES_RISK))
    throw denied('You cannot perform the requested operation, required scopes are missing in the token.');
  const body = userIds.safeParse(readJson(incoming.body));
  if (!body.success) throw badRequest('Invalid request body: userIds.');
  const targets = body.data.userIds.map((id) => tenant.find(id));
  if (targets.includes(undefined)) throw badRequest('Invalid user id in userIds.');
  for (const target of targets) {
    if (target === undefined) continue;
    const before = tenant.state.account(target.person.id).risk.state;
    tenant.state.setRisk(target.person.id, { ...verdict, updatedAt: tenant.clock() });
    record(request, target, activity, [{ name: 'RiskState', before, after: verdict.detail }], 'Other');
  }
  return { status: 204 };
}

function detections(request: GraphRequest): Reply {
  const { tenant, caller } = request;
  needPermission(caller, 'IdentityRiskEvent.Read.All', 'IdentityRiskEvent.ReadWrite.All');
  if (tenant.licence === 'free') throw new GraphRefusal(403, 'Forbidden', 'Your tenant is not licensed for this feature.');
  if (!hasRole(caller, READS_RISK))
    throw denied('You cannot perform the requested operation, required scopes are missing in the token.');
  const limited = { riskEventType: 'generic', riskLevel: 'hidden', riskDetail: 'hidden' };
  const items = detectionsOf(tenant).map((detection) => (tenant.licence === 'p2' ? detection : { ...detection, ...limited }));
  return writeCollection(request, items, {
    context: 'riskDetections',
    filterable: [
      'id',
      'userId',
      'userPrincipalName',
      'riskEventType',
      'riskLevel',
      'riskState',
      'requestId',
      'correlationId',
      'ipAddress',
      'activityDateTime',
      'detectedDateTime',
    ],
    usualPage: 20,
    largestPage: 500,
  });
}

/** Days before the start in which stories carry risk. */
const RISKY_DAYS = 3;

/** One detection for each risk type of each risky row, newest first. */
function detectionsOf(tenant: Tenant): readonly Entity[] {
  const today = dayOf(tenant.clock());
  const oldest = dayOf(tenant.anchor) - RISKY_DAYS;
  const risky: SignInEvent[] = [];
  for (const source of tenant.people.filter((one) => hasRisk(tenant, one))) {
    for (let day = oldest; day <= today; day++)
      risky.push(...tenant.records.filed(source, day).filter(({ risk, code }) => risk !== undefined && code === 0));
  }
  return risky
    .sort((a, b) => b.at - a.at)
    .flatMap((event) => (event.risk?.types ?? []).map((type) => writeDetection(tenant, event, type)));
}

function writeDetection(tenant: Tenant, event: SignInEvent, type: string): Entity {
  const { source } = event.home;
  const person = source.kind === 'person' ? source.person : undefined;
  const detected = isoSeconds(event.at + 8 * 60_000);
  return {
    id: uuid('detection', tenant.ids.signIn(event), type),
    requestId: tenant.ids.signIn(event),
    correlationId: tenant.ids.correlation(event),
    riskType: type,
    riskEventType: type,
    riskState: person === undefined ? 'none' : tenant.state.account(person.id).risk.state,
    riskLevel: event.risk?.level ?? 'none',
    riskDetail: 'none',
    source: 'IdentityProtection',
    detectionTimingType: 'realtime',
    activity: 'signin',
    tokenIssuerType: 'AzureAD',
    ipAddress: event.place?.ip ?? null,
    activityDateTime: isoSeconds(event.at),
    detectedDateTime: detected,
    lastUpdatedDateTime: detected,
    userId: person?.id ?? null,
    userDisplayName: person?.displayName ?? null,
    userPrincipalName: person?.upn ?? null,
    location: {
      city: event.place?.city ?? null,
      state: event.place?.state ?? null,
      countryOrRegion: event.place?.country ?? null,
    },
    additionalInfo: '[]',
  };
}
