import type { JWTPayload } from 'jose';
import type { Handler, Incoming, Reply } from '../http/exchange.ts';
import { ROLES } from '../tenant/roles.ts';
import { APPS } from '../tenant/apps.ts';
import { TENANT_ID } from '../tenant/people.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { PersonSource } from '../log/event.ts';
import { SECOND } from '../time.ts';
import { readClaims } from './claims.ts';
import type { ClaimsRequest } from './claims.ts';
import type { Registration, Registrations } from './apps.ts';
import { refusal } from './refusals.ts';
import type { Signer } from './signing.ts';

export interface EntraParts {
  readonly tenant: Tenant;
  readonly signer: Signer;
  readonly registrations: Registrations;
  /** https://localhost:PORT, without a slash at the end. */
  readonly origin: () => string;
}

export const GRAPH_AUDIENCE = 'https://graph.microsoft.com';
const TOKEN_SECONDS = 4200;
export const GRAPH_ISSUER = `https://sts.windows.net/${TENANT_ID}/`;

/** The endpoints of Entra that the identity libraries call. */
export function makeEntra(parts: EntraParts): Handler {
  return async (request) => {
    const { pathname } = request.url;
    if (pathname === '/common/discovery/instance') return instances(parts);
    const [, tenantName, ...rest] = pathname.split('/');
    const known = tenantName === TENANT_ID || tenantName === 'contoso.com' || tenantName === 'contoso.onmicrosoft.com';
    const path = rest.join('/');
    if (!known) return refusal(request, 90002, parts.tenant.clock());
    if (path === 'v2.0/.well-known/openid-configuration') return openIdConfiguration(parts);
    if (path === 'discovery/v2.0/keys') return { status: 200, body: await parts.signer.keys() };
    if (path === 'oauth2/v2.0/token' && request.method === 'POST') return token(parts, request);
    return { status: 404, body: { error: 'not_found' } };
  };
}

/** The issuer of version 2 tokens; the emulator's own, so that nobody mistakes them for real ones. */
function issuerOf(parts: EntraParts): string {
  return `${parts.origin()}/${TENANT_ID}/v2.0`;
}

function openIdConfiguration(parts: EntraParts): Reply {
  const base = `${parts.origin()}/${TENANT_ID}`;
  return {
    status: 200,
    body: {
      issuer: issuerOf(parts),
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      end_session_endpoint: `${base}/oauth2/v2.0/logout`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic', 'private_key_jwt'],
      response_types_supported: ['code', 'id_token', 'token'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'name', 'oid', 'tid', 'preferred_username'],
      tenant_region_scope: 'EU',
      cloud_instance_name: 'localhost',
      cloud_graph_host_name: 'localhost',
      msgraph_host: 'localhost',
    },
  };
}

function instances(parts: EntraParts): Reply {
  const { host } = new URL(parts.origin());
  return {
    status: 200,
    body: {
      tenant_discovery_endpoint: `${parts.origin()}/${TENANT_ID}/v2.0/.well-known/openid-configuration`,
      'api-version': '1.1',
      metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
    },
  };
}

async function token(parts: EntraParts, request: Incoming): Promise<Reply> {
  const form = new URLSearchParams(request.body);
  const refuse = (code: number): Reply => refusal(request, code, parts.tenant.clock());
  const { signpost, watcher } = parts.registrations;
  const client = [signpost, watcher].find(({ app }) => app.id === form.get('client_id'));
  if (client === undefined) return refuse(700016);
  if (form.get('client_secret') !== client.secret) return refuse(7000215);
  const grant = form.get('grant_type');
  if (grant === 'client_credentials') return clientCredentials(parts, client, form, refuse);
  if (grant === 'urn:ietf:params:oauth:grant-type:jwt-bearer') return onBehalfOf(parts, client, form, refuse);
  return refuse(70003);
}

type Refuse = (code: number) => Reply;

async function clientCredentials(parts: EntraParts, client: Registration, form: URLSearchParams, refuse: Refuse): Promise<Reply> {
  const wanted = graphScopes(parts, form.get('scope'));
  if (wanted === undefined) return refuse(500011);
  if (!wanted.includes('.default')) return refuse(70011);
  const claims = readClaims(form.get('claims'));
  const now = Math.floor(parts.tenant.clock() / SECOND);
  const body = {
    ...graphToken(client, claims, now),
    idtyp: 'app',
    oid: client.app.servicePrincipalId,
    sub: client.app.servicePrincipalId,
    roles: client.application,
  };
  return {
    status: 200,
    body: {
      token_type: 'Bearer',
      expires_in: TOKEN_SECONDS,
      ext_expires_in: TOKEN_SECONDS,
      access_token: await parts.signer.sign(body),
    },
  };
}

async function onBehalfOf(parts: EntraParts, client: Registration, form: URLSearchParams, refuse: Refuse): Promise<Reply> {
  if (form.get('requested_token_use') !== 'on_behalf_of' || form.get('assertion') === null) return refuse(90014);
  const assertion = await parts.signer.read(form.get('assertion') ?? '');
  if (assertion === undefined) return refuse(50013);
  const problem = assertionProblem(parts, client, assertion);
  if (problem !== undefined) return refuse(problem);
  const source = parts.tenant.find(String(assertion['oid']));
  if (source === undefined) return refuse(50034);
  const claims = readClaims(form.get('claims'));
  const issuedAt = Number(assertion.iat);
  const stale = issuedAt * SECOND < parts.tenant.state.validFrom(source.person) || issuedAt < (claims.notBefore ?? 0);
  if (stale) return refuse(50173);
  if (!parts.tenant.state.isEnabled(source.person.id)) return refuse(50057);
  if (claims.context !== undefined && !acrsOf(assertion).includes(claims.context)) return refuse(50076);
  const wanted = graphScopes(parts, form.get('scope'));
  if (wanted === undefined) return refuse(500011);
  const missing = wanted.some((scope) => scope !== '.default' && !client.delegated.includes(scope));
  if (missing || client.delegated.length === 0) return refuse(65001);
  return { status: 200, body: await userTokens(parts, client, source, claims, assertion) };
}

function assertionProblem(parts: EntraParts, client: Registration, assertion: JWTPayload): number | undefined {
  const now = parts.tenant.clock() / SECOND;
  const audiences = [assertion.aud].flat();
  if (!audiences.includes(client.app.id) && !audiences.includes(`api://${client.app.id}`)) return 500131;
  if (assertion.iss !== issuerOf(parts) || assertion['tid'] !== TENANT_ID) return 50013;
  return Number(assertion.exp) <= now || Number(assertion.nbf) > now + 300 ? 500133 : undefined;
}

async function userTokens(
  parts: EntraParts,
  client: Registration,
  { person }: PersonSource,
  claims: ClaimsRequest,
  assertion: JWTPayload,
): Promise<unknown> {
  const now = Math.floor(parts.tenant.clock() / SECOND);
  const access = {
    ...graphToken(client, claims, now),
    idtyp: 'user',
    oid: person.id,
    sub: person.id,
    upn: person.upn,
    unique_name: person.upn,
    name: person.displayName,
    amr: ['pwd', 'mfa'],
    scp: client.delegated.join(' '),
    wids: person.roles.map((role) => ROLES[role]),
    acrs: acrsOf(assertion),
    auth_time: assertion.iat,
  };
  const identity = {
    aud: client.app.id,
    iss: issuerOf(parts),
    iat: now,
    nbf: now,
    exp: now + TOKEN_SECONDS,
    oid: person.id,
    sub: person.id,
    tid: TENANT_ID,
    name: person.displayName,
    preferred_username: person.upn,
    ver: '2.0',
  };
  return {
    token_type: 'Bearer',
    // Entra repeats `.default`; without it the libraries' caches never find the token again.
    scope: [...client.delegated, '.default'].map((scope) => `${GRAPH_AUDIENCE}/${scope}`).join(' '),
    expires_in: TOKEN_SECONDS,
    ext_expires_in: TOKEN_SECONDS,
    access_token: await parts.signer.sign(access),
    id_token: await parts.signer.sign(identity),
    client_info: Buffer.from(JSON.stringify({ uid: person.id, utid: TENANT_ID })).toString('base64url'),
  };
}

function graphToken(client: Registration, claims: ClaimsRequest, now: number): JWTPayload {
  return {
    aud: GRAPH_AUDIENCE,
    iss: GRAPH_ISSUER,
    iat: now,
    nbf: now,
    exp: now + TOKEN_SECONDS,
    tid: TENANT_ID,
    appid: client.app.id,
    app_displayname: client.app.name,
    ver: '1.0',
    ...(claims.challengeCapable ? { xms_cc: ['cp1'] } : {}),
  };
}

function acrsOf(assertion: JWTPayload): readonly string[] {
  const { acrs } = assertion;
  return Array.isArray(acrs) ? acrs.filter((one): one is string => typeof one === 'string') : [];
}

const OPEN_ID: readonly string[] = ['openid', 'profile', 'offline_access', 'email'];

/** The Graph permissions named in a scope; nothing when another resource is asked for. */
function graphScopes(parts: EntraParts, scope: string | null): readonly string[] | undefined {
  const prefixes = [GRAPH_AUDIENCE, parts.origin(), APPS.graph.id];
  const names: string[] = [];
  for (const one of (scope ?? '').split(' ').filter((part) => part !== '' && !OPEN_ID.includes(part))) {
    const prefix = prefixes.find((known) => one.startsWith(`${known}/`));
    if (prefix === undefined && one.includes('/')) return undefined;
    names.push(prefix === undefined ? one : one.slice(prefix.length).replace(/^\/+/, ''));
  }
  return names;
}

/** The token that Teams single sign-on gives for Signpost's own interface. */
export async function mintAssertion(parts: EntraParts, { person }: PersonSource, acrs: readonly string[]): Promise<string> {
  const now = Math.floor(parts.tenant.clock() / SECOND);
  const { signpost } = parts.registrations;
  return parts.signer.sign({
    aud: `api://${signpost.app.id}`,
    iss: issuerOf(parts),
    iat: now,
    nbf: now,
    exp: now + TOKEN_SECONDS,
    azp: '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
    name: person.displayName,
    oid: person.id,
    preferred_username: person.upn,
    scp: 'access_as_user',
    sub: person.id,
    tid: TENANT_ID,
    upn: person.upn,
    ver: '2.0',
    ...(acrs.length === 0 ? {} : { acrs }),
  });
}
