import { setImmediate as breathe } from 'node:timers/promises';
import type { SignInType } from '../../signins/sign-in.ts';
import type { Reply } from '../http/exchange.ts';
import { header } from '../http/exchange.ts';
import { evaluate, pluck } from '../odata/evaluate.ts';
import type { Expression } from '../odata/expression.ts';
import { ALL_KINDS } from '../log/event.ts';
import type { SignInEvent, Source } from '../log/event.ts';
import { LATEST, lateness } from '../log/ids.ts';
import { BETA_PROPERTIES, PROPERTIES, V1_PROPERTIES, writeRow } from '../log/properties.ts';
import type { View } from '../log/properties.ts';
import { READS_LOGS, SEES_POLICIES } from '../tenant/roles.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { DAY } from '../time.ts';
import { hasRole } from './caller.ts';
import type { GraphCaller } from './caller.ts';
import type { Cursor } from './page-tokens.ts';
import { badRequest, GraphRefusal, noLicence, noRole, notFound } from './refusal.ts';
import type { GraphRequest, Route } from './router.ts';
import { boundsOf, namesKinds, readSignInFilter } from './sign-in-filter.ts';
import type { Bounds } from './sign-in-filter.ts';

export const SIGN_IN_ROUTES: readonly Route[] = [
  { method: 'GET', path: 'auditLogs/signIns', answer: list },
  { method: 'GET', path: 'auditLogs/signIns/{}', answer: one },
];

const LARGEST_PAGE = 1000;
const CASE = { ignoreCase: false };

async function list(request: GraphRequest): Promise<Reply> {
  const { tenant, query, version } = request;
  const filter = readSignInFilter(query.get('$filter'), version);
  const bounds = boundsOf(filter);
  admit(request, bounds);
  refuseOptions(query);
  const top = pageSize(query.get('$top'));
  const oldestFirst = readOrder(query.get('$orderby'));
  const view = viewOf(request);
  const wanted = wantedProperties(request);
  const cursor = readCursor(request);
  const asOf = cursor?.asOf ?? tenant.clock();
  const matches = matcher(tenant, filter, view, asOf);
  const found: SignInEvent[] = [];
  const left = cursor === undefined ? bounds : { ...bounds, ...(oldestFirst ? { from: cursor.at } : { to: cursor.at }) };
  for await (const event of scan(tenant, left, asOf, oldestFirst)) {
    if (cursor !== undefined && !isAfter(event, cursor, oldestFirst)) continue;
    if (!matches(event)) continue;
    found.push(event);
    if (found.length > top) break;
  }
  const page = found.slice(0, top);
  const last = page.at(-1);
  const next = found.length > top && last !== undefined ? nextLink(request, last, asOf) : undefined;
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#auditLogs/signIns`,
      ...(next === undefined ? {} : { '@odata.nextLink': next }),
      value: page.map((event) => writeRow(event, view, wanted)),
    },
  };
}

function one(request: GraphRequest): Reply {
  const { tenant, keys, version } = request;
  const id = keys[0] ?? '';
  const event = eventWithId(tenant, id);
  admit(request, event?.home.source.kind === 'person' ? { userId: event.home.source.person.id } : {});
  const hidden = version === 'v1.0' && event?.type !== 'interactiveUser';
  if (event === undefined || hidden || !isVisible(tenant, event, tenant.clock())) throw notFound(id);
  const context = { '@odata.context': `${request.base}/$metadata#auditLogs/signIns/$entity` };
  return { status: 200, body: { ...context, ...writeRow(event, viewOf(request), wantedProperties(request)) } };
}

/** Licence, permission and role, in the order in which Graph looks at them. */
function admit({ tenant, caller }: GraphRequest, bounds: Bounds): void {
  admitToLogs(tenant, caller, bounds.userId ?? (bounds.upn === undefined ? undefined : tenant.find(bounds.upn)?.person.id));
}

/** Everybody with a reading role, applications with the permission, and people without a role about themselves only. */
export function admitToLogs(tenant: Tenant, caller: GraphCaller, about: string | undefined): void {
  if (tenant.licence === 'free') throw noLicence();
  if (!caller.permissions.includes('AuditLog.Read.All')) {
    throw new GraphRefusal(
      403,
      'Authentication_MSGraphPermissionMissing',
      'The principal does not have required Microsoft Graph permission(s): AuditLog.Read.All to call this API. For more information about Microsoft Graph permissions, please visit https://learn.microsoft.com/graph/permissions-overview',
    );
  }
  if (!hasRole(caller, READS_LOGS) && about !== caller.person?.person.id) throw noRole();
}

function refuseOptions(query: URLSearchParams): void {
  for (const name of ['$skip', '$search', '$count', '$expand', '$apply']) {
    if (query.has(name)) throw badRequest(`The query option '${name}' is not supported.`);
  }
}

export function pageSize(text: string | null, largest = LARGEST_PAGE, usual = LARGEST_PAGE): number {
  if (text === null) return usual;
  const size = /^\d+$/.test(text) ? Number(text) : 0;
  if (size < 1 || size > largest) {
    throw badRequest(`Invalid page size specified: '${text}'. Must be between 1 and ${largest} inclusive.`);
  }
  return size;
}

function readOrder(text: string | null): boolean {
  if (text === null) return false;
  const found = /^createdDateTime(?: (asc|desc))?$/.exec(text.trim());
  if (found === null) throw badRequest('Invalid order by clause');
  return found[1] !== 'desc';
}

const POLICY_PERMISSIONS = ['Policy.Read.All', 'Policy.Read.ConditionalAccess', 'Policy.ReadWrite.ConditionalAccess'];

function viewOf({ tenant, version, incoming }: GraphRequest): View {
  const newEnumMembers = /include-unknown-enum-members/i.test(header(incoming, 'prefer'));
  return { ids: tenant.ids, licence: tenant.licence, newEnumMembers, version };
}

/** The properties of this version that were selected; policies are silently left out for callers who may not see them. */
function wantedProperties({ version, query, caller }: GraphRequest): readonly string[] {
  const known = version === 'beta' ? BETA_PROPERTIES : V1_PROPERTIES;
  const selected = query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim());
  const unknown = selected?.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw badRequest(
      `Parsing OData Select and Expand failed: Could not find a property named '${unknown}' on type 'microsoft.graph.signIn'.`,
    );
  }
  const seesPolicies = hasRole(caller, SEES_POLICIES) && POLICY_PERMISSIONS.some((name) => caller.permissions.includes(name));
  return (selected ?? known).filter((name) => seesPolicies || name !== 'appliedConditionalAccessPolicies');
}

function readCursor(request: GraphRequest): Cursor | undefined {
  const token = request.query.get('$skiptoken');
  if (token === null) return undefined;
  const cursor = request.pages.open(sealedQuery(request), token);
  if (cursor === undefined) throw badRequest('Skip token is not valid for this request.');
  return cursor;
}

function nextLink(request: GraphRequest, last: SignInEvent, asOf: number): string {
  const cursor = { at: last.at, index: last.home.source.index, key: last.key, asOf };
  const link = new URL(`${request.base}/auditLogs/signIns`);
  for (const [name, value] of request.query) if (name !== '$skiptoken') link.searchParams.append(name, value);
  link.searchParams.append('$skiptoken', request.pages.seal(sealedQuery(request), cursor));
  return link.href;
}

function sealedQuery({ version, query }: GraphRequest): string {
  const options = [...query].filter(([name]) => name !== '$skiptoken').sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([version, options]);
}

function isAfter(event: SignInEvent, cursor: Cursor, oldestFirst: boolean): boolean {
  const { index } = event.home.source;
  const difference =
    event.at - cursor.at || cursor.index - index || (cursor.key < event.key ? -1 : cursor.key > event.key ? 1 : 0);
  return oldestFirst ? difference > 0 : difference < 0;
}

const INTERACTIVE: readonly SignInType[] = ['interactiveUser'];

type Matcher = (event: SignInEvent) => boolean;

function matcher(tenant: Tenant, filter: Expression | undefined, view: View, asOf: number): Matcher {
  const { errorCode, appId, kinds } = boundsOf(filter);
  const allowed = namesKinds(filter) ? (kinds ?? ALL_KINDS) : INTERACTIVE;
  return (event) => {
    if (!allowed.includes(event.type)) return false;
    if (errorCode !== undefined && event.code !== errorCode) return false;
    if (appId !== undefined && event.app.id !== appId) return false;
    if (!isVisible(tenant, event, asOf)) return false;
    return filter === undefined || evaluate(filter, (path) => lookup(event, view, path), CASE);
  };
}

function lookup(event: SignInEvent, view: View, path: string): unknown {
  const [name, ...rest] = path.split('/');
  return pluck(PROPERTIES[name ?? '']?.(event, view), rest);
}

function isVisible(tenant: Tenant, event: SignInEvent, asOf: number): boolean {
  if (event.at > asOf || event.at < asOf - RETENTION[tenant.licence]) return false;
  return !tenant.lateRows || asOf - event.at > LATEST || event.at + lateness(tenant.world.seed, event) <= asOf;
}

const RETENTION = { free: 7 * DAY, p1: 30 * DAY, p2: 30 * DAY } as const;

/** Candidate rows in order; only sources and days that can match are generated, and other work may run between days. */
async function* scan(tenant: Tenant, bounds: Bounds, asOf: number, oldestFirst: boolean): AsyncGenerator<SignInEvent> {
  const from = Math.max(bounds.from ?? 0, asOf - RETENTION[tenant.licence]);
  const to = Math.min(bounds.to ?? asOf, asOf);
  if (from > to) return;
  if (bounds.id !== undefined || bounds.correlationId !== undefined) {
    yield* pointed(tenant, bounds, from, to);
    return;
  }
  const kept: SignInEvent[] = [];
  for (const batch of tenant.records.newestFirst({ from, to, sources: sourcesOf(tenant, bounds) })) {
    if (oldestFirst) kept.push(...batch);
    else yield* batch;
    await breathe();
  }
  if (oldestFirst) yield* kept.reverse();
}

function sourcesOf(tenant: Tenant, { userId, upn, servicePrincipalId, kinds }: Bounds): readonly Source[] {
  if (userId !== undefined) return tenant.people.filter(({ person }) => person.id === userId);
  if (upn !== undefined) return tenant.people.filter(({ person }) => person.loggedUpn === upn);
  const users = kinds === undefined || kinds.includes('interactiveUser') || kinds.includes('nonInteractiveUser');
  const workloads = tenant.workloads.filter(
    ({ kind, app }) =>
      kinds?.includes(kind) === true && (servicePrincipalId === undefined || app.servicePrincipalId === servicePrincipalId),
  );
  return users && servicePrincipalId === undefined ? [...tenant.people, ...workloads] : workloads;
}

function pointed(tenant: Tenant, { id, correlationId }: Bounds, from: number, to: number): readonly SignInEvent[] {
  const place = tenant.ids.placeOf(id ?? correlationId ?? '');
  const source = place === undefined ? undefined : tenant.records.sourceAt(place.source);
  if (place === undefined || source === undefined) return [];
  const events = tenant.records.filed(source, place.day).filter(({ at }) => at >= from && at <= to);
  return [...events].sort((a, b) => b.at - a.at);
}

function eventWithId(tenant: Tenant, id: string): SignInEvent | undefined {
  return pointed(tenant, { id }, 0, tenant.clock()).find((event) => tenant.ids.signIn(event) === id);
}
