import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import type { Clock } from '../clock.ts';
import type { Host } from '../host/host.ts';
import { keptAssertions } from './assertions.ts';
import { openChannel } from './channel.ts';
import { openPlayground, type Playground } from './playground/open-playground.ts';
import { startSandbox } from './sandbox.ts';

const RETENTION_DAYS = 30;
/** Who stands in the sandbox's approver group; the same people as in tenant/groups.ts. */
const APPROVERS = ['olga@contoso.com', 'oscar@contoso.com'];

export interface SandboxHostOptions {
  readonly seed: number;
  readonly chatPort: number;
  readonly clock: Clock;
}

/** The whole world on this machine: tenant, channel service and chat client, all on the loopback address. */
export async function sandboxHost({ seed, chatPort, clock }: SandboxHostOptions): Promise<Host> {
  const tenant = await startSandbox({ seed, clock });
  setDefaultCACertificates([...getCACertificates('default'), tenant.caPem]);
  const channel = await openChannel({ appId: tenant.clientId });
  let playground: Playground | undefined;
  return {
    address: {
      tenantId: tenant.tenantId,
      clientId: tenant.clientId,
      credential: { kind: 'secret', secret: tenant.clientSecret },
      watcher: { clientId: tenant.watcherClientId, credential: { kind: 'secret', secret: tenant.watcherClientSecret } },
      authorityHost: tenant.authorityHost,
      graphUrl: tenant.graphUrl,
      localAuthority: true,
      retentionDays: RETENTION_DAYS,
    },
    bot: { appId: tenant.clientId, tenantId: tenant.tenantId, local: channel.local },
    listenOn: '127.0.0.1',
    approvers: { userIds: tenant.people.filter(({ upn }) => APPROVERS.includes(upn)).map(({ id }) => id), groupIds: [] },
    signIn: { vouches: { tenantId: tenant.tenantId, people: tenant.people, assertionFor: keptAssertions(tenant, clock) } },
    ready: async (botUrl) => {
      playground = await openPlayground({
        botUrl: `${botUrl}/api/messages`,
        botHeaders: (serviceUrl) => channel.headers(serviceUrl),
        port: chatPort,
        tenantId: tenant.tenantId,
        people: tenant.people,
      });
      return [
        'Signpost is ready. Open the chat as one of these people of Contoso:',
        ...playground.urls.map(({ person, url }) => `  ${url}  ${person}`),
        'Try: why did alice fail?   replay check bob   help',
      ];
    },
    close: async () => {
      await playground?.close();
      await channel.close();
      await tenant.close();
    },
  };
}
