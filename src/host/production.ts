import type { TokenCredential } from '@azure/identity';
import type { Config } from '../config.ts';
import type { TenantAddress } from '../connect.ts';
import { ClientCertificateCredential, ClientSecretCredential, ManagedIdentityCredential } from '../entra/azure-identity.ts';
import type { AppCredential } from '../entra/credentials.ts';
import { SignpostError } from '../errors.ts';
import type { Host } from './host.ts';

const BOT_SCOPE = 'https://api.botframework.com/.default';

/** Microsoft's own Entra, Graph and Teams. */
export function productionHost(config: Config): Host {
  const tenantId = needed(config.SIGNPOST_TENANT_ID, 'SIGNPOST_TENANT_ID');
  const appId = needed(config.SIGNPOST_APP_ID, 'SIGNPOST_APP_ID');
  const connection = needed(config.SIGNPOST_OAUTH_CONNECTION, 'SIGNPOST_OAUTH_CONNECTION');
  const credential = credentialOf(config);
  const own = ownCredential(tenantId, appId, credential);
  return {
    address: {
      tenantId,
      clientId: appId,
      credential,
      watcher: { clientId: appId, credential },
      authorityHost: config.SIGNPOST_AUTHORITY,
      graphUrl: config.SIGNPOST_GRAPH,
      localAuthority: false,
      retentionDays: config.SIGNPOST_RETENTION_DAYS,
      ...logAnalytics(config),
    },
    // The credential caches its token and renews it in time.
    bot: { appId, tenantId, token: async () => (await own.getToken(BOT_SCOPE))?.token ?? '' },
    listenOn: '0.0.0.0',
    approvers: {
      userIds: config.SIGNPOST_APPROVERS,
      groupIds: config.SIGNPOST_APPROVER_GROUP === undefined ? [] : [config.SIGNPOST_APPROVER_GROUP],
    },
    signIn: { connection },
    ready: (botUrl) => Promise.resolve([`Signpost listens at ${botUrl}`]),
    close: () => Promise.resolve(),
  };
}

/** The workspace that sign-ins are read from instead of Graph, when one is named. */
function logAnalytics(config: Config): Pick<TenantAddress, 'logAnalytics'> {
  const { SIGNPOST_LOG_ANALYTICS_WORKSPACE: workspaceId, SIGNPOST_LOG_ANALYTICS_ENDPOINT: endpoint } = config;
  return workspaceId === undefined ? {} : { logAnalytics: { workspaceId, endpoint } };
}

function credentialOf(config: Config): AppCredential {
  if (config.SIGNPOST_MANAGED_IDENTITY_ID !== undefined)
    return { kind: 'managed-identity', clientId: config.SIGNPOST_MANAGED_IDENTITY_ID };
  if (config.SIGNPOST_APP_CERTIFICATE !== undefined) return { kind: 'certificate', path: config.SIGNPOST_APP_CERTIFICATE };
  return { kind: 'secret', secret: needed(config.SIGNPOST_APP_SECRET, 'SIGNPOST_APP_SECRET') };
}

function ownCredential(tenantId: string, appId: string, credential: AppCredential): TokenCredential {
  switch (credential.kind) {
    case 'secret':
      return new ClientSecretCredential(tenantId, appId, credential.secret);
    case 'certificate':
      return new ClientCertificateCredential(tenantId, appId, credential.path);
    case 'managed-identity':
      return new ManagedIdentityCredential({ clientId: credential.clientId });
  }
}

function needed(value: string | undefined, key: string): string {
  if (value === undefined) throw new SignpostError('config.invalid', `${key} is needed in production.`);
  return value;
}
