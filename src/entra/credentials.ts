import type { TokenCredential } from '@azure/identity';
import type { Clock } from '../clock.ts';
import { createAssertionCheck } from './assertion.ts';
import {
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  OnBehalfOfCredential,
} from './azure-identity.ts';
import { createTokens } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** How Signpost proves to Entra that it is itself. */
export type AppCredential =
  | { readonly kind: 'secret'; readonly secret: string }
  /** Path of a PEM file with certificate and key. */
  | { readonly kind: 'certificate'; readonly path: string }
  /** `clientId` of a user-assigned identity; it stands in for a secret through a federated credential. */
  | { readonly kind: 'managed-identity'; readonly clientId: string };

export interface EntraOptions {
  readonly tenantId: string;
  readonly clientId: string;
  readonly credential: AppCredential;
  /** `https://login.microsoftonline.com`, or the sandbox's. */
  readonly authorityHost: string;
  /** Application id URIs that Teams asks tokens for, besides the client id itself. */
  readonly audiences: readonly string[];
  /** The watcher's identity; left out, it cannot read. */
  readonly watcher?: { readonly clientId: string; readonly credential: AppCredential };
  /** Default `https://graph.microsoft.com/.default`. */
  readonly graphScope?: string;
  /** True for an authority that Microsoft does not know, such as the sandbox's. */
  readonly localAuthority?: boolean;
  /** The told "now". */
  readonly clock: Clock;
  /** The machine's own time. */
  readonly wallClock: Clock;
}

const GRAPH_SCOPE = 'https://graph.microsoft.com/.default';
const FEDERATION_SCOPE = 'api://AzureADTokenExchange/.default';

/** Tokens from Entra: on behalf of callers, and the watcher's own. */
export function entraTokens(options: EntraOptions): Tokens {
  const host = options.authorityHost.replace(/\/$/, '');
  const { tenantId, clientId, watcher } = options;
  return createTokens({
    clock: options.clock,
    wallClock: options.wallClock,
    scope: options.graphScope ?? GRAPH_SCOPE,
    checkAssertion: createAssertionCheck({
      clock: options.clock,
      tenantId,
      audiences: [clientId, `api://${clientId}`, ...options.audiences],
      issuers: [`${host}/${tenantId}/v2.0`, `https://sts.windows.net/${tenantId}/`],
      keysUrl: `${host}/${tenantId}/discovery/v2.0/keys`,
    }),
    onBehalfOf: (assertion) => onBehalfOf(options, assertion),
    watcher: watcher === undefined ? undefined : ownCredential(options, watcher.clientId, watcher.credential),
  });
}

function onBehalfOf(options: EntraOptions, assertion: string): TokenCredential {
  const { tenantId, clientId, credential } = options;
  const shared = { ...clientOptions(options), tenantId, clientId, userAssertionToken: assertion };
  switch (credential.kind) {
    case 'secret':
      return new OnBehalfOfCredential({ ...shared, clientSecret: credential.secret });
    case 'certificate':
      return new OnBehalfOfCredential({ ...shared, certificatePath: credential.path });
    case 'managed-identity': {
      const identity = new ManagedIdentityCredential({ clientId: credential.clientId });
      return new OnBehalfOfCredential({ ...shared, getAssertion: async () => (await identity.getToken(FEDERATION_SCOPE)).token });
    }
  }
}

function ownCredential(options: EntraOptions, clientId: string, credential: AppCredential): TokenCredential {
  switch (credential.kind) {
    case 'secret':
      return new ClientSecretCredential(options.tenantId, clientId, credential.secret, clientOptions(options));
    case 'certificate':
      return new ClientCertificateCredential(options.tenantId, clientId, credential.path, clientOptions(options));
    case 'managed-identity':
      return new ManagedIdentityCredential({ clientId: credential.clientId });
  }
}

// One repetition instead of three: a person is waiting, and a refused token request costs six seconds otherwise.
function clientOptions({ authorityHost, localAuthority = false }: EntraOptions) {
  return { authorityHost, disableInstanceDiscovery: localAuthority, retryOptions: { maxRetries: 1 } };
}
