import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { answer } from '../../src/commands/answer-command.ts';
import type { Answer } from '../../src/commands/answer.ts';
import { graphDirectory } from '../../src/directory/graph/graph-directory.ts';
import { entraTokens } from '../../src/entra/credentials.ts';
import { createGraph } from '../../src/entra/graph.ts';
import type { Timers } from '../../src/entra/timers.ts';
import { graphLog } from '../../src/signins/graph/graph-log.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Caller } from '../../src/entra/caller.ts';
import type { SignIn } from '../../src/signins/sign-in.ts';
import type { Command } from '../../src/understand/command.ts';
import { parse } from '../../src/understand/parse.ts';

/** A Friday afternoon: everybody is at work. */
export const FRIDAY = Date.parse('2026-11-20T15:00:00Z');

export interface AskedTenant {
  readonly sandbox: Sandbox;
  /** Asks one after the other on one connection. @returns the last answer */
  ask(as: string, ...texts: readonly string[]): Promise<Answer>;
  /** Runs one command on a connection of its own. */
  run(as: string, command: Command): Promise<Answer>;
  /** A person's rows as they are. */
  rows(as: string, asked: { readonly from: number; readonly to: number; readonly user: string }): Promise<readonly SignIn[]>;
  close(): Promise<void>;
}

/** The sandbox over HTTPS, asked through the real Graph client with each person's own token. */
export async function askedTenant(options: Partial<SandboxOptions> = {}): Promise<AskedTenant> {
  const sandbox = await startSandbox({ clock: () => FRIDAY, throttle: false, ...options });
  setDefaultCACertificates([...getCACertificates('default'), sandbox.caPem]);
  const { tenantId, clientId, authorityHost, graphUrl } = sandbox;
  const credential = { kind: 'secret', secret: sandbox.clientSecret } as const;
  const watcher = {
    clientId: sandbox.watcherClientId,
    credential: { kind: 'secret', secret: sandbox.watcherClientSecret },
  } as const;
  const clock = (): number => FRIDAY;
  const tokens = entraTokens({
    tenantId,
    clientId,
    credential,
    watcher,
    authorityHost,
    localAuthority: true,
    audiences: [],
    clock,
    wallClock: Date.now,
  });
  const connection = () => {
    const graph = createGraph({ baseUrl: graphUrl, tokens, ...hurried(), random: () => 0.5 });
    return { signIns: graphLog({ graph, clock, retentionDays: 30 }), directory: graphDirectory({ graph, clock }) };
  };
  const personCalled = (upn: string) => {
    const person = sandbox.people.find((one) => one.upn === upn);
    if (person === undefined) throw new Error(`${upn} is not in the sandbox`);
    return person;
  };
  const callerCalled = async (upn: string): Promise<Caller> => {
    const { id, name } = personCalled(upn);
    return { tenantId: sandbox.tenantId, userId: id, upn, name, assertion: await sandbox.assertionFor(id) };
  };
  return {
    sandbox,
    ask: async (as, ...texts) => {
      // A connection of its own, so that no question waits for the request budget of another.
      const { signIns, directory } = connection();
      const caller = await callerCalled(as);
      const answers: Answer[] = [];
      for (const text of texts) {
        const { command } = parse(text, { now: FRIDAY, timeZone: 'UTC' });
        answers.push(await answer(command, { caller, now: FRIDAY, timeZone: 'UTC', signIns, directory }));
      }
      const last = answers.at(-1);
      if (last === undefined) throw new Error('nothing was asked');
      return last;
    },
    run: async (as, command) =>
      answer(command, { ...connection(), caller: await callerCalled(as), now: FRIDAY, timeZone: 'UTC' }),
    rows: async (as, { from, to, user }) => {
      const { rows } = await connection().signIns.read(await callerCalled(as), {
        ...{ from, to, types: ['interactiveUser', 'nonInteractiveUser'], userId: personCalled(user).id },
      });
      return rows;
    },
    close: () => sandbox.close(),
  };
}

/** Waits shorter than a deadline are over at once, and the clock says that they happened. */
const LONGEST_WAIT = 11_000;

function hurried(): { readonly ticks: () => number; readonly timers: Timers } {
  let skipped = 0;
  return {
    ticks: () => performance.now() + skipped,
    timers: {
      after: (ms, run) => {
        if (ms > LONGEST_WAIT) {
          const timer = setTimeout(run, ms);
          return () => {
            clearTimeout(timer);
          };
        }
        const immediate = setImmediate(() => {
          skipped += ms;
          run();
        });
        return () => {
          clearImmediate(immediate);
        };
      },
    },
  };
}
