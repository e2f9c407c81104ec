import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { connect } from '../connect.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { World } from './ask.ts';
import { WrongUsage } from './door.ts';

/** Who asks when `--as` is left out: the helpdesk agent would not see policies, so the analyst does. */
const DEFAULT_ASKER = 'sam@contoso.com';
const RETENTION_DAYS = 30;

/** The sandbox tenant in this process, reached over HTTPS with the asker's own token. */
export async function sandboxWorld(options: { readonly as: string | undefined; readonly now: number }): Promise<World> {
  const { startSandbox } = await import('../sandbox/sandbox.ts');
  const sandbox = await startSandbox({ clock: () => options.now });
  setDefaultCACertificates([...getCACertificates('default'), sandbox.caPem]);
  const asker = personOf(sandbox, options.as ?? DEFAULT_ASKER);
  const { signIns, directory } = connect(
    {
      tenantId: sandbox.tenantId,
      clientId: sandbox.clientId,
      credential: { kind: 'secret', secret: sandbox.clientSecret },
      watcher: { clientId: sandbox.watcherClientId, credential: { kind: 'secret', secret: sandbox.watcherClientSecret } },
      authorityHost: sandbox.authorityHost,
      graphUrl: sandbox.graphUrl,
      localAuthority: true,
      retentionDays: RETENTION_DAYS,
    },
    () => options.now,
  );
  const assertion = await sandbox.assertionFor(asker.id);
  return {
    context: {
      caller: { tenantId: sandbox.tenantId, userId: asker.id, upn: asker.upn, name: asker.name, assertion },
      now: options.now,
      signIns,
      directory,
    },
    close: () => sandbox.close(),
  };
}

function personOf(sandbox: Sandbox, upn: string): Sandbox['people'][number] {
  const person = sandbox.people.find((known) => known.upn === upn.toLowerCase() || known.id === upn.toLowerCase());
  if (person !== undefined) return person;
  const known = sandbox.people.filter(({ roles }) => roles.length > 0).map((one) => one.upn);
  throw new WrongUsage(
    `Nobody in the sandbox tenant is called ${JSON.stringify(upn)}. With roles there are: ${known.join(', ')}.`,
  );
}
