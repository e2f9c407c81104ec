import { performance } from 'node:perf_hooks';
import tls from 'node:tls';
import type { Caller } from '../../src/entra/caller.ts';
import { entraTokens } from '../../src/entra/credentials.ts';
import { createGraph } from '../../src/entra/graph.ts';
import type { Graph } from '../../src/entra/graph.ts';
import type { Timers } from '../../src/entra/timers.ts';
import { systemTimers } from '../../src/entra/timers.ts';
import type { Tokens } from '../../src/entra/tokens.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox.ts';

export const NOW = Date.parse('2026-11-18T10:00:00Z');

export interface Tenant {
  readonly sandbox: Sandbox;
  readonly tokens: Tokens;
  readonly graph: Graph;
  /** A Graph door that remembers nothing of earlier failures. */
  newGraph(): Graph;
  callerFor(upn: string): Promise<Caller>;
  close(): Promise<void>;
}

// Back-off is shortened; deadlines of four seconds and more are left alone.
const hurried: Timers = { after: (ms, run) => systemTimers.after(ms >= 4000 ? ms : ms / 50, run) };

// The budget has its own tests; here it would only make them wait.
const PLENTY = { requests: 1000, perMs: 1 };

/** The sandbox tenant with the real tokens and the real Graph door on top, over HTTPS. */
export async function startTenant(options: Partial<SandboxOptions> = {}): Promise<Tenant> {
  const sandbox = await startSandbox({ clock: () => NOW, throttle: false, lateRows: false, ...options });
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), sandbox.caPem]);
  const tokens = entraTokens({
    tenantId: sandbox.tenantId,
    clientId: sandbox.clientId,
    credential: { kind: 'secret', secret: sandbox.clientSecret },
    watcher: { clientId: sandbox.watcherClientId, credential: { kind: 'secret', secret: sandbox.watcherClientSecret } },
    authorityHost: sandbox.authorityHost,
    audiences: [sandbox.assertionAudience],
    localAuthority: true,
    clock: () => NOW,
    wallClock: Date.now,
  });
  const newGraph = () =>
    createGraph({
      baseUrl: sandbox.graphUrl,
      tokens,
      ticks: () => performance.now(),
      timers: hurried,
      random: () => 0.5,
      allowances: { reports: PLENTY, protection: PLENTY },
    });
  return {
    sandbox,
    tokens,
    graph: newGraph(),
    newGraph,
    callerFor: (upn) => callerFor(sandbox, upn),
    close: () => sandbox.close(),
  };
}

async function callerFor(sandbox: Sandbox, upn: string): Promise<Caller> {
  const person = sandbox.people.find((one) => one.upn === upn);
  if (person === undefined) throw new Error(`nobody is called ${upn}`);
  return { tenantId: sandbox.tenantId, userId: person.id, upn, name: person.name, assertion: await sandbox.assertionFor(upn) };
}
