import type { LogsQueryClientOptions } from '@azure/monitor-query-logs';
import type { Clock } from '../../clock.ts';
import { waitBeforeRetry } from '../../entra/retry.ts';
import { pause } from '../../entra/timers.ts';
import type { Timers } from '../../entra/timers.ts';
import type { Tokens } from '../../entra/tokens.ts';
import { isSignpostError } from '../../errors.ts';
import type { Reader } from '../log.ts';
import { refusalOf, warningsOf } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import type { Table } from './rows.ts';
import { watched } from './watched.ts';
import type { Seen } from './watched.ts';

export interface Workspace {
  /** The workspace's GUID, not its name or resource id. */
  readonly workspaceId: string;
  /** `https://api.loganalytics.io` */
  readonly endpoint: string;
}

export interface AskOptions {
  readonly workspace: Workspace;
  readonly tokens: Tokens;
  /** Milliseconds of a clock that always runs. */
  readonly ticks: Clock;
  readonly timers: Timers;
  /** 0 to 1, for jitter. */
  readonly random: () => number;
  /** PEM of an authority that Node does not know; tests give their own. */
  readonly ca?: string;
}

export interface Question {
  readonly as: Reader;
  readonly kql: string;
  /** What the service looks through, by `TimeGenerated`. */
  readonly from: number;
  readonly to: number;
  /** For everything together: token, tries and reading the answer. */
  readonly deadlineMs: number;
}

export type Asked =
  | {
      readonly kind: 'answered';
      readonly tables: readonly Table[];
      /** What the service says went wrong although it answered. */
      readonly warnings: readonly string[];
      readonly requests: number;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly requests: number };

export type Ask = (question: Question) => Promise<Asked>;

/** Longest time that the service lets one query run. */
const SERVICE_LIMIT_S = 600;

/** Clouds that want tokens for an audience of their own (KnownMonitorLogsQueryAudience of the client). */
const NATIONAL_CLOUDS = ['https://api.loganalytics.azure.cn', 'https://api.loganalytics.us'];
const PUBLIC_CLOUD = 'https://api.loganalytics.io';

/**
 * The query API through its own client, on the caller's behalf. The client's retries are off, because they know no deadline;
 * passing failures are tried again here, which is safe for a query that only reads.
 *
 * @throws SignpostError entra.* and chat.unauthorised, when there is no token
 */
export function createAsk(options: AskOptions): Ask {
  const client = clientOptions(options);
  return async (question) => {
    const until = options.ticks() + question.deadlineMs;
    const controller = new AbortController();
    const cancel = options.timers.after(question.deadlineMs, () => {
      controller.abort();
    });
    const seen: Seen = { requests: 0 };
    try {
      return await tryUntil(options, client, question, { until, signal: controller.signal, seen });
    } finally {
      cancel();
    }
  };
}

interface Running {
  readonly until: number;
  readonly signal: AbortSignal;
  readonly seen: Seen;
}

function clientOptions({ workspace, ca }: AskOptions) {
  const { origin } = new URL(workspace.endpoint);
  const scope = `${NATIONAL_CLOUDS.includes(origin) ? origin : PUBLIC_CLOUD}/.default`;
  return {
    endpoint: `${origin}/v1`,
    credentials: { scopes: [scope] },
    retryOptions: { maxRetries: 0 },
    // A query is answered where it was sent, or not at all: the token belongs to this host.
    redirectOptions: { maxRetries: 0 },
    ...(ca === undefined ? {} : { tlsOptions: { ca } }),
  } satisfies LogsQueryClientOptions;
}

async function tryUntil(
  options: AskOptions,
  client: ReturnType<typeof clientOptions>,
  question: Question,
  running: Running,
): Promise<Asked> {
  const { ticks, timers, random } = options;
  const { seen, signal, until } = running;
  for (let tries = 1; ; tries += 1) {
    const refusal = await once(options, client, question, running);
    if ('tables' in refusal) return { kind: 'answered', ...refusal, requests: seen.requests };
    const wait = signal.aborted ? undefined : waitBeforeRetry(refusal, 'GET', tries, random());
    if (wait === undefined || ticks() + wait >= until) return { kind: 'refused', refusal, requests: seen.requests };
    await pause(timers, wait, signal);
  }
}

interface Told {
  readonly tables: readonly Table[];
  readonly warnings: readonly string[];
}

async function once(
  options: AskOptions,
  client: ReturnType<typeof clientOptions>,
  question: Question,
  { until, signal, seen }: Running,
): Promise<Told | Refusal> {
  delete seen.last;
  const left = Math.max(1, Math.ceil((until - options.ticks()) / 1000));
  try {
    const { LogsQueryClient } = await import('@azure/monitor-query-logs');
    const logs = new LogsQueryClient(credentialOf(options.tokens, question.as), {
      ...client,
      additionalPolicies: [{ policy: watched(seen, signal), position: 'perRetry' }],
    });
    const span = { startTime: new Date(question.from), endTime: new Date(question.to) };
    const limit = { serverTimeoutInSeconds: Math.min(SERVICE_LIMIT_S, left) };
    const result = await orAborted(logs.queryWorkspace(options.workspace.workspaceId, question.kql, span, limit), signal);
    if ('tables' in result) return { tables: result.tables, warnings: [] };
    return { tables: result.partialTables, warnings: warningsOf(seen) };
  } catch (error) {
    if (isSignpostError(error)) {
      if (error.code !== 'entra.unavailable') throw error;
      return { status: 0, texts: [error.message], late: signal.aborted, cause: error };
    }
    return refusalOf(seen, signal.aborted, error);
  }
}

/** The client asks for a token each time; a claims challenge is passed on to Entra. The pool behind it caches. */
function credentialOf(tokens: Tokens, as: Reader) {
  return {
    getToken: async (scopes: string | string[], { claims }: { claims?: string } = {}) => {
      const token = await tokens.tokenFor(as, claims, typeof scopes === 'string' ? scopes : scopes[0]);
      // The client lives for one query, so its own cache never has to know when the token ends.
      return { token, expiresOnTimestamp: Number.MAX_SAFE_INTEGER };
    },
  };
}

// Azure Identity does not stop when asked to, so the wait is given up instead.
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(new Error('the deadline passed'));
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}
