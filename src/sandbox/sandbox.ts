import { performance } from 'node:perf_hooks';
import { SignpostError } from '../errors.ts';
import { APPLICATION, DELEGATED, register } from './entra/apps.ts';
import { makeEntra, mintAssertion } from './entra/entra.ts';
import type { EntraParts } from './entra/entra.ts';
import { refusal } from './entra/refusals.ts';
import { makeSigner } from './entra/signing.ts';
import { challenge } from './graph/caller.ts';
import { makePageTokens } from './graph/page-tokens.ts';
import { writeRefusal } from './graph/refusal.ts';
import { makeGraph } from './graph/router.ts';
import { ROUTES } from './graph/routes.ts';
import { makeThrottle } from './graph/throttle.ts';
import { makeCertificates } from './http/certificate.ts';
import type { Handler, Incoming, Reply } from './http/exchange.ts';
import { makeFaults } from './http/faults.ts';
import type { Faults, Trouble } from './http/faults.ts';
import { makeRequestLog } from './http/request-log.ts';
import type { RequestLog } from './http/request-log.ts';
import { listen } from './http/server.ts';
import { TENANT_ID } from './tenant/people.ts';
import { makeTenant } from './tenant/tenant.ts';

export interface SandboxOptions {
  /** The same seed and clock give the same tenant. */
  readonly seed?: number;
  /** Milliseconds since the epoch; stories are told relative to its value at start. */
  readonly clock: () => number;
  /** 0 or left out: any free port. */
  readonly port?: number;
  /** Added to every answer. */
  readonly latencyMs?: number;
  readonly licence?: 'free' | 'p1' | 'p2';
  /** Rows appear some time after they happened; on unless switched off. */
  readonly lateRows?: boolean;
  /** The published request limits; on unless switched off. */
  readonly throttle?: boolean;
  /** What the throttle measures time with, in milliseconds; the process's own by default. */
  readonly monotonic?: () => number;
  /** Delegated permissions with consent, instead of all that Signpost needs. */
  readonly delegated?: readonly string[];
  /** The watcher's application permissions, instead of all that it needs. */
  readonly application?: readonly string[];
}

interface SandboxPerson {
  readonly id: string;
  readonly upn: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** A running tenant: Microsoft Graph and Entra's token endpoints on the loopback address. */
export interface Sandbox {
  /** https://localhost:PORT/ ; versions are appended. */
  readonly graphUrl: string;
  /** https://localhost:PORT ; the tenant id is appended. */
  readonly authorityHost: string;
  readonly tenantId: string;
  /** The authority to trust, as PEM. */
  readonly caPem: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly watcherClientId: string;
  readonly watcherClientSecret: string;
  /** The issuer and audience of assertions, for whoever validates them. */
  readonly assertionIssuer: string;
  readonly assertionAudience: string;
  readonly jwksUrl: string;
  readonly people: readonly SandboxPerson[];
  /** The access token for Signpost's own interface that Teams single sign-on would give this person. */
  assertionFor(upnOrId: string, options?: { readonly acrs?: readonly string[] }): Promise<string>;
  readonly faults: Faults;
  readonly requests: RequestLog;
  close(): Promise<void>;
}

/** Starts the sandbox tenant. Throws `sandbox.failed` when the port is taken. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { clock } = options;
  const signer = makeSigner();
  const certificates = await makeCertificates();
  const tenant = makeTenant({
    seed: options.seed ?? 1,
    clock,
    licence: options.licence ?? 'p2',
    lateRows: options.lateRows ?? true,
  });
  const registrations = register(options.delegated ?? DELEGATED, options.application ?? APPLICATION);
  let origin = '';
  const entraParts: EntraParts = { tenant, signer, registrations, origin: () => origin };
  const throttle = options.throttle === false ? undefined : makeThrottle(options.monotonic ?? (() => performance.now()));
  const graph = makeGraph({ tenant, signer, throttle, pages: makePageTokens(), origin: () => origin, routes: ROUTES });
  const entra = makeEntra(entraParts);
  const handler: Handler = (request) => (isGraph(request) ? graph(request) : entra(request));
  const faults = makeFaults();
  const log = makeRequestLog();
  const refuse = (request: Incoming, trouble: Trouble): Reply => refuseWith(request, trouble, clock());
  const port = options.port ?? 0;
  const listening = await listen({
    certificates,
    handler,
    faults,
    log,
    clock,
    port,
    latencyMs: options.latencyMs ?? 0,
    refuse,
  }).catch((cause: unknown) => {
    throw new SignpostError('sandbox.failed', `The sandbox tenant could not listen on port ${port}.`, { cause });
  });
  origin = `https://localhost:${listening.port}`;
  return {
    graphUrl: `${origin}/`,
    authorityHost: origin,
    tenantId: TENANT_ID,
    caPem: certificates.caPem,
    clientId: registrations.signpost.app.id,
    clientSecret: registrations.signpost.secret,
    watcherClientId: registrations.watcher.app.id,
    watcherClientSecret: registrations.watcher.secret,
    assertionIssuer: `${origin}/${TENANT_ID}/v2.0`,
    assertionAudience: `api://${registrations.signpost.app.id}`,
    jwksUrl: `${origin}/${TENANT_ID}/discovery/v2.0/keys`,
    people: tenant.people.map(({ person }) => ({
      id: person.id,
      upn: person.upn,
      name: person.displayName,
      roles: person.roles,
    })),
    assertionFor: async (upnOrId, { acrs = [] } = {}) => {
      const source = tenant.find(upnOrId);
      if (source === undefined) throw new SignpostError('sandbox.failed', 'The sandbox tenant knows nobody of that name.');
      return mintAssertion(entraParts, source, acrs);
    },
    faults,
    requests: log,
    close: () => listening.close(),
  };
}

function isGraph({ url }: Incoming): boolean {
  return /^\/(v1\.0|beta)(\/|$)/.test(url.pathname);
}

function refuseWith(request: Incoming, trouble: Trouble, now: number): Reply {
  if (trouble.kind === 'aadsts') return refusal(request, trouble.code, now);
  const claims = trouble.kind === 'claims-challenge' ? trouble.claims : undefined;
  return writeRefusal(challenge(claims ?? '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}'), request, now);
}
