import type { Clock } from './clock.ts';
import type { Directory } from './directory/directory.ts';
import { graphDirectory } from './directory/graph/graph-directory.ts';
import { type AppCredential, entraTokens } from './entra/credentials.ts';
import { createGraph, type Graph } from './entra/graph.ts';
import { systemTimers } from './entra/timers.ts';
import { graphLog } from './signins/graph/graph-log.ts';
import type { SignInLog } from './signins/log.ts';
import type { Workspace } from './signins/log-analytics/ask.ts';
import { logAnalyticsLog } from './signins/log-analytics/log-analytics-log.ts';

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
  /** Sign-ins are read from this workspace instead of Graph. */
  readonly logAnalytics?: Workspace;
}

export interface Tenant {
  readonly graph: Graph;
  readonly signIns: SignInLog;
  readonly directory: Directory;
}

/** Tokens, Graph and the two readers on top of it. */
export function connect(address: TenantAddress, clock: Clock): Tenant {
  const tokens = entraTokens({ ...address, audiences: [`api://botid-${address.clientId}`], clock, wallClock: Date.now });
  const running = { ticks: () => performance.now(), timers: systemTimers, random: Math.random };
  const graph = createGraph({ baseUrl: address.graphUrl, tokens, ...running });
  const { retentionDays, logAnalytics: workspace } = address;
  return {
    graph,
    signIns:
      workspace === undefined
        ? graphLog({ graph, clock, retentionDays })
        : logAnalyticsLog({ workspace, tokens, tenantId: address.tenantId, clock, retentionDays, ...running }),
    directory: graphDirectory({ graph, clock }),
  };
}
