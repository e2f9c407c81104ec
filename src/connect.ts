import type { Clock } from './clock.ts';
import type { Directory } from './directory/directory.ts';
import { graphDirectory } from './directory/graph/graph-directory.ts';
import { type AppCredential, entraTokens } from './entra/credentials.ts';
import { createGraph, type Graph } from './entra/graph.ts';
import { systemTimers } from './entra/timers.ts';
import { graphLog } from './signins/graph/graph-log.ts';
import type { SignInLog } from './signins/log.ts';

/** The tenant as every room sees it; the sandbox and production differ only in these addresses. */
export interface TenantAddress {
  readonly tenantId: string;
  readonly clientId: string;
  readonly credential: AppCredential;
  readonly watcher: { readonly clientId: string; readonly credential: AppCredential };
  readonly authorityHost: string;
  readonly graphUrl: string;
  /** True for an authority that Microsoft does not know, such as the sandbox's. */
  readonly localAuthority: boolean;
  readonly retentionDays: number;
}

export interface Tenant {
  readonly graph: Graph;
  readonly signIns: SignInLog;
  readonly directory: Directory;
}

/** Tokens, Graph and the two readers on top of it. */
export function connect(address: TenantAddress, clock: Clock): Tenant {
  const tokens = entraTokens({ ...address, audiences: [`api://botid-${address.clientId}`], clock, wallClock: Date.now });
  const graph = createGraph({
    baseUrl: address.graphUrl,
    tokens,
    ticks: () => performance.now(),
    timers: systemTimers,
    random: Math.random,
  });
  return {
    graph,
    signIns: graphLog({ graph, clock, retentionDays: address.retentionDays }),
    directory: graphDirectory({ graph, clock }),
  };
}
