import type { JWTPayload } from 'jose';
import { GRAPH_AUDIENCE, GRAPH_ISSUER } from '../entra/entra.ts';
import type { Signer } from '../entra/signing.ts';
import { header } from '../http/exchange.ts';
import type { Incoming } from '../http/exchange.ts';
import type { PersonSource } from '../log/event.ts';
import { APPS } from '../tenant/apps.ts';
import { holdsAny } from '../tenant/roles.ts';
import type { Role } from '../tenant/roles.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { SECOND } from '../time.ts';
import { denied, GraphRefusal } from './refusal.ts';

/** Whose token a request carries: a person's through an application, or an application's own. */
export interface GraphCaller {
  readonly appId: string;
  readonly permissions: readonly string[];
  readonly person: PersonSource | undefined;
}

export async function identify(tenant: Tenant, signer: Signer, request: Incoming): Promise<GraphCaller> {
  const bearer = /^Bearer (.+)$/i.exec(header(request, 'authorization'))?.[1];
  if (bearer === undefined) throw unauthenticated('Access token is empty.');
  const claims = await signer.read(bearer);
  if (claims === undefined) throw unauthenticated('Access token validation failure. Invalid signature.');
  if (claims.aud !== GRAPH_AUDIENCE || claims.iss !== GRAPH_ISSUER)
    throw unauthenticated('Access token validation failure. Invalid audience.');
  if (Number(claims.exp) * SECOND <= tenant.clock()) throw unauthenticated('Lifetime validation failed, the token is expired.');
  const appId = String(claims['appid']);
  if (claims['idtyp'] === 'app') return { appId, permissions: words(claims['roles']), person: undefined };
  const person = tenant.find(String(claims['oid']));
  if (person === undefined) throw unauthenticated('The identity of the calling user could not be determined.');
  evaluateContinuously(tenant, person, claims);
  return { appId, permissions: words(claims['scp']), person };
}

/** Continuous Access Evaluation: clients that can answer a challenge lose their token at once. */
function evaluateContinuously(tenant: Tenant, source: PersonSource, claims: JWTPayload): void {
  const validFrom = tenant.state.validFrom(source.person);
  const gone = Number(claims['auth_time'] ?? claims.iat) * SECOND < validFrom || !tenant.state.isEnabled(source.person.id);
  if (!gone || !words(claims['xms_cc']).includes('cp1')) return;
  throw challenge(JSON.stringify({ access_token: { nbf: { essential: true, value: String(Math.floor(validFrom / SECOND)) } } }));
}

function words(claim: unknown): readonly string[] {
  if (typeof claim === 'string') return claim.split(' ');
  return Array.isArray(claim) ? claim.filter((one): one is string => typeof one === 'string') : [];
}

const AUTHORIZATION = `authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"`;

function unauthenticated(message: string): GraphRefusal {
  const authenticate = `Bearer realm="", ${AUTHORIZATION}, client_id="${APPS.graph.id}"`;
  return new GraphRefusal(401, 'InvalidAuthenticationToken', message, { 'www-authenticate': authenticate });
}

export function challenge(claims: string): GraphRefusal {
  const encoded = Buffer.from(claims).toString('base64');
  const authenticate = `Bearer realm="", ${AUTHORIZATION}, client_id="${APPS.graph.id}", error="insufficient_claims", claims="${encoded}"`;
  return new GraphRefusal(
    401,
    'InvalidAuthenticationToken',
    'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenCreatedWithOutdatedPolicies',
    {
      'www-authenticate': authenticate,
    },
  );
}

/** The application must hold one of the permissions. */
export function needPermission(caller: GraphCaller, ...anyOf: readonly string[]): void {
  if (!anyOf.some((permission) => caller.permissions.includes(permission))) throw denied();
}

/** Whether the person holds one of the roles; applications on their own have none and need none. */
export function hasRole(caller: GraphCaller, anyOf: readonly Role[]): boolean {
  return caller.person === undefined || holdsAny(caller.person.person.roles, anyOf);
}
