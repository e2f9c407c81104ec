import { ClientSecretCredential, OnBehalfOfCredential } from '@azure/identity';
import type { TokenCredential } from '@azure/identity';
import { Client, GraphError } from '@microsoft/microsoft-graph-client';
import type { GraphRequest } from '@microsoft/microsoft-graph-client';
import { RetryHandlerOptions } from '@microsoft/microsoft-graph-client';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox.ts';

/** A Friday afternoon: everybody is at work. */
export const NOW = Date.parse('2026-11-20T14:30:00Z');
export const MINUTE = 60_000;

export interface Row {
  readonly [property: string]: unknown;
  readonly id: string;
  readonly createdDateTime: string;
  readonly userPrincipalName: string;
  readonly userId: string;
  readonly ipAddress: string;
  readonly appDisplayName: string;
  readonly signInEventTypes: readonly string[];
  readonly sessionId: string;
  readonly correlationId: string;
  readonly status: { readonly errorCode: number; readonly failureReason: string; readonly additionalDetails: string | null };
}

export interface Page<T = Row> {
  readonly value: readonly T[];
  readonly '@odata.nextLink'?: string;
}

/** A sandbox whose clock stands at NOW until it is moved. */
export interface Tried extends Sandbox {
  readonly time: { now: number; monotonic: number };
}

export async function trySandbox(options: Partial<SandboxOptions> = {}): Promise<Tried> {
  const time = { now: NOW, monotonic: 0 };
  const sandbox = await startSandbox({ clock: () => time.now, monotonic: () => time.monotonic, throttle: false, ...options });
  setDefaultCACertificates([...getCACertificates('default'), sandbox.caPem]);
  return { ...sandbox, time };
}

/** The real credential of the watcher. */
export function watcherCredential(sandbox: Sandbox, secret = sandbox.watcherClientSecret): ClientSecretCredential {
  return new ClientSecretCredential(sandbox.tenantId, sandbox.watcherClientId, secret, {
    authorityHost: sandbox.authorityHost,
    disableInstanceDiscovery: true,
    retryOptions: { maxRetries: 0 },
  });
}

/** The real credential of a person who asks. */
export function personCredential(sandbox: Sandbox, assertion: string, secret = sandbox.clientSecret): OnBehalfOfCredential {
  // Its option types leave disableInstanceDiscovery out, but it is read.
  const options = {
    tenantId: sandbox.tenantId,
    clientId: sandbox.clientId,
    clientSecret: secret,
    userAssertionToken: assertion,
    authorityHost: sandbox.authorityHost,
    disableInstanceDiscovery: true,
    retryOptions: { maxRetries: 0 },
  };
  return new OnBehalfOfCredential(options);
}

export const SCOPE = 'https://graph.microsoft.com/.default';

/** The real Graph client, without retries, so that tests see every answer. */
export function graphClient(sandbox: Sandbox, credential: TokenCredential, enableCae = false): (path: string) => GraphRequest {
  const client = Client.initWithMiddleware({
    baseUrl: sandbox.graphUrl,
    defaultVersion: 'beta',
    customHosts: new Set(['localhost']),
    authProvider: {
      getAccessToken: async () => (await credential.getToken(SCOPE, { enableCae }))?.token ?? '',
    },
  });
  return (path) => client.api(path).middlewareOptions([new RetryHandlerOptions(0, 0)]);
}

export async function graphAs(sandbox: Sandbox, upn: string): Promise<(path: string) => GraphRequest> {
  return graphClient(sandbox, personCredential(sandbox, await sandbox.assertionFor(upn)));
}

export function graphAsWatcher(sandbox: Sandbox): (path: string) => GraphRequest {
  return graphClient(sandbox, watcherCredential(sandbox));
}

export const KINDS = {
  user: `signInEventTypes/any(t: t eq 'interactiveUser' or t eq 'nonInteractiveUser')`,
  all: `signInEventTypes/any(t: t eq 'interactiveUser' or t eq 'nonInteractiveUser' or t eq 'servicePrincipal' or t eq 'managedIdentity')`,
} as const;

export function since(minutes: number, now = NOW): string {
  return `createdDateTime ge ${new Date(now - minutes * MINUTE).toISOString()}`;
}

/** Rows of one query, following next links. */
export async function rowsOf(
  graph: (path: string) => GraphRequest,
  filter: string,
  { version = 'beta', top = 1000, select }: { version?: string; top?: number; select?: string } = {},
): Promise<readonly Row[]> {
  const chosen = select === undefined ? '' : `&$select=${select}`;
  let path = `/auditLogs/signIns?$top=${top}&$filter=${encodeURIComponent(filter)}${chosen}`;
  const rows: Row[] = [];
  for (;;) {
    const page = (await graph(path).version(version).header('Prefer', 'include-unknown-enum-members').get()) as Page;
    rows.push(...page.value);
    const next = page['@odata.nextLink'];
    if (next === undefined) return rows;
    path = next;
  }
}

/** What Graph refused with. */
export async function refusalOf(
  call: Promise<unknown>,
): Promise<{ status: number; code: string | null; message: string; headers: Headers | undefined }> {
  try {
    await call;
  } catch (error) {
    if (error instanceof GraphError)
      return { status: error.statusCode, code: error.code, message: error.message, headers: error.headers };
    throw error;
  }
  throw new Error('Graph did not refuse');
}
