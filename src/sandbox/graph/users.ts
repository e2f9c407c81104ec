import type { Reply } from '../http/exchange.ts';
import { header } from '../http/exchange.ts';
import type { PersonSource } from '../log/event.ts';
import { evaluate, pluck } from '../odata/evaluate.ts';
import type { Expression } from '../odata/expression.ts';
import { parseFilter } from '../odata/parse.ts';
import { matchesWords, parseSearch } from '../odata/search.ts';
import { ODataError } from '../odata/tokens.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { DAY, isoSeconds } from '../time.ts';
import { needPermission } from './caller.ts';
import type { GraphCaller } from './caller.ts';
import { badRequest, notFound, unsupported } from './refusal.ts';
import type { GraphRequest, Route } from './router.ts';
import { admitSignInActivity, signInActivity } from './sign-in-activity.ts';
import { pageSize } from './sign-ins.ts';

export const USER_ROUTES: readonly Route[] = [
  { method: 'GET', path: 'users', answer: list },
  { method: 'GET', path: 'users/{}', answer: one },
  { method: 'GET', path: 'me', answer: me },
];

type UserProperty = (source: PersonSource, tenant: Tenant) => unknown;

const USER: Readonly<Record<string, UserProperty>> = {
  id: ({ person }) => person.id,
  businessPhones: () => [],
  displayName: ({ person }) => person.displayName,
  givenName: ({ person }) => person.givenName,
  jobTitle: ({ person }) => (person.jobTitle === '' ? null : person.jobTitle),
  mail: ({ person }) => person.mail,
  mobilePhone: () => null,
  officeLocation: ({ person }) => (person.kind === 'staff' ? person.office.key : null),
  preferredLanguage: () => null,
  surname: ({ person }) => person.surname,
  userPrincipalName: ({ person }) => person.upn,
  accountEnabled: ({ person }, { state }) => state.isEnabled(person.id),
  userType: ({ person }) => person.userType,
  department: ({ person }) => (person.department === '' ? null : person.department),
  companyName: ({ person }) => (person.userType === 'Guest' ? null : 'Contoso'),
  createdDateTime: ({ person }, { anchor }) => isoSeconds(anchor - person.ageDays * DAY),
  signInSessionsValidFromDateTime: ({ person }, { state }) => isoSeconds(state.validFrom(person)),
  lastPasswordChangeDateTime: ({ person }, { state }) => isoSeconds(state.validFrom(person)),
  onPremisesSyncEnabled: () => null,
  usageLocation: ({ person }) => person.office.lan.country,
  signInActivity: (source, tenant) => signInActivity(tenant, source),
  externalUserState: ({ person }) => (person.userType === 'Guest' ? 'Accepted' : null),
};
const DEFAULT = Object.keys(USER).slice(0, 11);
const BASIC: readonly string[] = [...DEFAULT, 'userType'];
const READS_USERS = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];

/** A user as Graph sends it; without User.Read.All everything beyond the basic profile is null. */
export function writeUser(
  tenant: Tenant,
  caller: GraphCaller,
  source: PersonSource,
  selected: readonly string[],
): Record<string, unknown> {
  const full = READS_USERS.some((name) => caller.permissions.includes(name)) || caller.person === source;
  return Object.fromEntries(
    selected.map((name) => [name, full || BASIC.includes(name) ? (USER[name]?.(source, tenant) ?? null) : null]),
  );
}

export const DEFAULT_USER: readonly string[] = DEFAULT;

function selection(query: URLSearchParams): readonly string[] {
  const names = query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim());
  const unknown = names?.find((name) => !Object.hasOwn(USER, name));
  if (unknown !== undefined) throw badRequest(`Could not find a property named '${unknown}' on type 'microsoft.graph.user'.`);
  return names ?? DEFAULT;
}

function list(request: GraphRequest): Reply {
  const { tenant, caller, query } = request;
  needPermission(caller, 'User.ReadBasic.All', ...READS_USERS);
  const eventual = header(request.incoming, 'consistencylevel').toLowerCase() === 'eventual';
  const selected = selection(query);
  admitSignInActivity(tenant, caller, selected);
  const top = pageSize(query.get('$top'), 999, 100);
  const filter = readUserFilter(query.get('$filter'), eventual && query.get('$count') === 'true');
  if (query.has('$orderby') && filter !== undefined && !eventual) throw unsupported('Sorting not supported for current query.');
  const search = readUserSearch(query.get('$search'), eventual);
  const matching = tenant.people.filter(
    (source) =>
      (filter === undefined || evaluate(filter, (path) => lookup(tenant, source, path), { ignoreCase: true })) &&
      (search === undefined || search(source)),
  );
  const ordered = query.has('$orderby')
    ? [...matching].sort((a, b) => a.person.displayName.localeCompare(b.person.displayName))
    : [...matching].sort((a, b) => (a.person.id < b.person.id ? -1 : 1));
  const start = readStart(request);
  const page = ordered.slice(start, start + top);
  const more = start + top < ordered.length;
  return {
    status: 200,
    body: {
      '@odata.context': `${request.base}/$metadata#users(${selected.join(',')})`,
      ...(query.get('$count') === 'true' && eventual ? { '@odata.count': ordered.length } : {}),
      ...(more ? { '@odata.nextLink': nextLink(request, start + top) } : {}),
      value: page.map((source) => writeUser(tenant, caller, source, selected)),
    },
  };
}

function one(request: GraphRequest): Reply {
  const { tenant, caller, keys } = request;
  needPermission(caller, 'User.ReadBasic.All', ...READS_USERS);
  const source = findUser(tenant, keys[0] ?? '');
  return entity(request, source);
}

function me(request: GraphRequest): Reply {
  const { person } = request.caller;
  if (person === undefined) throw badRequest('/me request is only valid with delegated authentication flow.');
  needPermission(request.caller, 'User.Read', ...READS_USERS);
  return entity(request, person);
}

function entity(request: GraphRequest, source: PersonSource): Reply {
  const context = { '@odata.context': `${request.base}/$metadata#users/$entity` };
  const selected = selection(request.query);
  admitSignInActivity(request.tenant, request.caller, selected);
  return { status: 200, body: { ...context, ...writeUser(request.tenant, request.caller, source, selected) } };
}

export function findUser(tenant: Tenant, idOrUpn: string): PersonSource {
  const source = tenant.find(idOrUpn);
  if (source === undefined) throw notFound(idOrUpn);
  return source;
}

function lookup(tenant: Tenant, source: PersonSource, path: string): unknown {
  const [name, ...rest] = path.split('/');
  return pluck(USER[name ?? '']?.(source, tenant), rest);
}

function readUserFilter(text: string | null, advanced: boolean): Expression | undefined {
  if (text === null) return undefined;
  try {
    const expression = parseFilter(text);
    checkUserFilter(expression, advanced);
    return expression;
  } catch (error) {
    if (error instanceof ODataError) throw badRequest(`Invalid filter clause: ${error.message}.`);
    throw error;
  }
}

function checkUserFilter(expression: Expression, advanced: boolean): void {
  switch (expression.kind) {
    case 'and':
    case 'or':
      checkUserFilter(expression.left, advanced);
      checkUserFilter(expression.right, advanced);
      return;
    case 'not':
      if (!advanced)
        throw unsupported("Operator 'Not' is not supported because the required ConsistencyLevel header is missing.");
      checkUserFilter(expression.of, advanced);
      return;
    case 'any':
    case 'all':
      throw unsupported('Unsupported Query.');
    case 'compare':
      knownProperty(expression.path);
      if (expression.op !== 'eq' && !advanced)
        throw unsupported(
          `Unsupported or invalid query filter clause specified for property '${expression.path}' of resource 'User'.`,
        );
      return;
    case 'text':
      knownProperty(expression.path);
      if (expression.test !== 'startswith' && !(advanced && expression.test === 'endswith'))
        throw unsupported('Unsupported Query.');
      return;
    case 'in':
      knownProperty(expression.path);
  }
}

function knownProperty(path: string): void {
  if (!Object.hasOwn(USER, path))
    throw badRequest(`Invalid filter clause: Could not find a property named '${path}' on type 'microsoft.graph.user'.`);
}

function readUserSearch(text: string | null, eventual: boolean): ((source: PersonSource) => boolean) | undefined {
  if (text === null) return undefined;
  if (!eventual) {
    throw unsupported(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  try {
    const search = parseSearch(text);
    const properties = search.flat().map(({ property }) => property);
    const wrong = properties.find((name) => !['displayName', 'mail', 'userPrincipalName', 'givenName', 'surname'].includes(name));
    if (wrong !== undefined) throw badRequest(`Property '${wrong}' does not support $search.`);
    return ({ person }) =>
      search.some((terms) => terms.every(({ property, text: typed }) => matchesWords(pluck(person, [property]), typed)));
  } catch (error) {
    if (error instanceof ODataError) throw badRequest(error.message);
    throw error;
  }
}

function readStart(request: GraphRequest): number {
  const token = request.query.get('$skiptoken');
  if (token === null) return 0;
  const cursor = request.pages.open('users', token);
  if (cursor === undefined) throw badRequest('Skip token is not valid for this request.');
  return cursor.index;
}

function nextLink(request: GraphRequest, start: number): string {
  const link = new URL(`${request.base}/users`);
  for (const [name, value] of request.query) if (name !== '$skiptoken') link.searchParams.append(name, value);
  link.searchParams.append('$skiptoken', request.pages.seal('users', { at: 0, index: start, key: '', asOf: 0 }));
  return link.href;
}
