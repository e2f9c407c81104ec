import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { answer } from '../../src/commands/answer-command.ts';
import type { Answer } from '../../src/commands/answer.ts';
import { connect } from '../../src/connect.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { parse } from '../../src/understand/parse.ts';

/** A Friday afternoon: everybody is at work. */
export const FRIDAY = Date.parse('2026-11-20T15:00:00Z');

export interface AskedTenant {
  readonly sandbox: Sandbox;
  ask(as: string, text: string): Promise<Answer>;
  close(): Promise<void>;
}

/** The sandbox over HTTPS, asked through the real Graph client with each person's own token. */
export async function askedTenant(options: Partial<SandboxOptions> = {}): Promise<AskedTenant> {
  const sandbox = await startSandbox({ clock: () => FRIDAY, throttle: false, ...options });
  setDefaultCACertificates([...getCACertificates('default'), sandbox.caPem]);
  const { signIns, directory } = connect(
    {
      tenantId: sandbox.tenantId,
      clientId: sandbox.clientId,
      credential: { kind: 'secret', secret: sandbox.clientSecret },
      watcher: { clientId: sandbox.watcherClientId, credential: { kind: 'secret', secret: sandbox.watcherClientSecret } },
      authorityHost: sandbox.authorityHost,
      graphUrl: sandbox.graphUrl,
      localAuthority: true,
      retentionDays: 30,
    },
    () => FRIDAY,
  );
  return {
    sandbox,
    ask: async (as, text) => {
      const person = sandbox.people.find((one) => one.upn === as);
      if (person === undefined) throw new Error(`${as} is not in the sandbox`);
      const assertion = await sandbox.assertionFor(person.id);
      const caller = { tenantId: sandbox.tenantId, userId: person.id, upn: person.upn, name: person.name, assertion };
      const { command } = parse(text, { now: FRIDAY, timeZone: 'UTC' });
      return answer(command, { caller, now: FRIDAY, timeZone: 'UTC', signIns, directory });
    },
    close: () => sandbox.close(),
  };
}
