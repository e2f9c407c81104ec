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
  /** Asks one after the other on one connection. @returns the last answer */
  ask(as: string, ...texts: readonly string[]): Promise<Answer>;
  close(): Promise<void>;
}

/** The sandbox over HTTPS, asked through the real Graph client with each person's own token. */
export async function askedTenant(options: Partial<SandboxOptions> = {}): Promise<AskedTenant> {
  const sandbox = await startSandbox({ clock: () => FRIDAY, throttle: false, ...options });
  setDefaultCACertificates([...getCACertificates('default'), sandbox.caPem]);
  const address = {
    tenantId: sandbox.tenantId,
    clientId: sandbox.clientId,
    credential: { kind: 'secret', secret: sandbox.clientSecret },
    watcher: { clientId: sandbox.watcherClientId, credential: { kind: 'secret', secret: sandbox.watcherClientSecret } },
    authorityHost: sandbox.authorityHost,
    graphUrl: sandbox.graphUrl,
    localAuthority: true,
    retentionDays: 30,
  } as const;
  return {
    sandbox,
    ask: async (as, ...texts) => {
      // A connection of its own, so that no question waits for the request budget of another.
      const { signIns, directory } = connect(address, () => FRIDAY);
      const person = sandbox.people.find((one) => one.upn === as);
      if (person === undefined) throw new Error(`${as} is not in the sandbox`);
      const assertion = await sandbox.assertionFor(person.id);
      const caller = { tenantId: sandbox.tenantId, userId: person.id, upn: person.upn, name: person.name, assertion };
      const answers: Answer[] = [];
      for (const text of texts) {
        const { command } = parse(text, { now: FRIDAY, timeZone: 'UTC' });
        answers.push(await answer(command, { caller, now: FRIDAY, timeZone: 'UTC', signIns, directory }));
      }
      const last = answers.at(-1);
      if (last === undefined) throw new Error('nothing was asked');
      return last;
    },
    close: () => sandbox.close(),
  };
}
