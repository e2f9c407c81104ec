import type { Clock } from '../clock.ts';
import { isSignpostError } from '../errors.ts';
import { ALLOWANCES, areaOf } from './areas.ts';
import type { Allowances } from './areas.ts';
import { createBudget } from './budget.ts';
import type { Budget, Priority } from './budget.ts';
import type { Caller } from './caller.ts';
import { refused, unreachable } from './graph-errors.ts';
import { LICENCE_REFUSED, waitBeforeRetry } from './retry.ts';
import { pause } from './timers.ts';
import type { Timers } from './timers.ts';
import type { Tokens } from './tokens.ts';
import { lazyTransport } from './lazy-transport.ts';
import type { Answered, Fetch, Method, Transport } from './transport.ts';

/** On whose behalf: a person, or the watcher with its own read-only identity. */
export type Identity = Caller | 'watcher';

export interface RequestOptions {
  /** Query options by name (`$filter`, …); values are encoded here. */
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** People go before the watcher; the default follows from the identity. */
  readonly priority?: Priority;
  /** For everything together: waiting, tries and reading the answer. Default 20 s. */
  readonly deadlineMs?: number;
}

export interface GraphAnswer {
  readonly status: number;
  /** Parsed JSON; `undefined` for an empty answer. */
  readonly body: unknown;
  /** Requests that were sent for it, retries included. */
  readonly requests: number;
  readonly requestId: string | undefined;
}

/**
 * Microsoft Graph, with tokens, deadline, retries and the tenant's request budget taken care of.
 *
 * Paths begin with the version (`/beta/auditLogs/signIns`), or are an `@odata.nextLink`, which is followed unchanged.
 * @throws SignpostError graph.* and entra.*; `detail.requests` says what the failure cost
 */
export interface Graph {
  get(as: Identity, path: string, options?: RequestOptions): Promise<GraphAnswer>;
  post(as: Identity, path: string, body: unknown, options?: RequestOptions): Promise<GraphAnswer>;
  patch(as: Identity, path: string, body: unknown, options?: RequestOptions): Promise<GraphAnswer>;
  /** Requests sent since the start. */
  sent(): number;
  /** The clock that deadlines are measured by, in milliseconds; it runs even where "now" is set by hand. */
  readonly ticks: Clock;
}

export interface GraphOptions {
  /** `https://graph.microsoft.com`, or the sandbox's. */
  readonly baseUrl: string;
  readonly tokens: Tokens;
  /** Milliseconds of a clock that always runs (`performance.now`): budgets and deadlines follow it, not the told "now". */
  readonly ticks: Clock;
  readonly timers: Timers;
  /** 0 to 1, for jitter. */
  readonly random: () => number;
  readonly fetch?: Fetch;
  /** Microsoft's published limits unless set; lower them when other applications share the tenant's. */
  readonly allowances?: Allowances;
}

interface Parts {
  readonly options: GraphOptions;
  readonly transport: Transport;
  readonly budgets: Readonly<Record<'reports' | 'protection', Budget>>;
  readonly licence: { refusals: number; until: number };
  readonly count: { sent: number };
}

interface Request {
  readonly as: Identity;
  readonly method: Method;
  readonly path: string;
  readonly body: unknown;
  readonly options: RequestOptions;
}

const DEADLINE_MS = 20_000;
/** Refusals in a row before "no licence" is believed, and how long it is then believed without asking several times. */
const LICENCE_TRIES = 4;
const LICENCE_BELIEVED_MS = 600_000;

export function createGraph(options: GraphOptions): Graph {
  const { ticks, timers, allowances = ALLOWANCES } = options;
  const budgets = {
    reports: createBudget(allowances.reports, ticks, timers),
    protection: createBudget(allowances.protection, ticks, timers),
  };
  const transport = lazyTransport(options);
  const parts: Parts = { options, transport, budgets, licence: { refusals: 0, until: 0 }, count: { sent: 0 } };
  const send =
    (method: Method) =>
    (as: Identity, path: string, body: unknown, more: RequestOptions = {}) =>
      untilDeadline(parts, { as, method, path, body, options: more });
  return {
    get: (as, path, more) => send('GET')(as, path, undefined, more),
    post: send('POST'),
    patch: send('PATCH'),
    sent: () => parts.count.sent,
    ticks,
  };
}

async function untilDeadline(parts: Parts, request: Request): Promise<GraphAnswer> {
  const { ticks, timers } = parts.options;
  const deadlineMs = request.options.deadlineMs ?? DEADLINE_MS;
  const controller = new AbortController();
  const cancel = timers.after(deadlineMs, () => {
    controller.abort();
  });
  try {
    return await tryUntil(parts, request, ticks() + deadlineMs, controller.signal);
  } finally {
    cancel();
  }
}

async function tryUntil(parts: Parts, request: Request, deadline: number, signal: AbortSignal): Promise<GraphAnswer> {
  const { ticks, timers, random } = parts.options;
  const before = { requests: 0, claims: undefined as string | undefined };
  for (let tries = 1; ; tries += 1) {
    await enterBudget(parts, request, deadline, signal);
    before.requests += 1;
    parts.count.sent += 1;
    const answered = await parts.transport.send(request, before.claims, signal);
    noteLicence(parts, answered);
    if (answered.ok)
      return { status: answered.status, body: answered.body, requests: before.requests, requestId: answered.requestId };
    if (answered.status === 0 && signal.aborted) throw unreachable(request.path, before.requests, answered.cause, true);
    if (answered.status === 401 && answered.claims !== undefined && before.claims === undefined) {
      before.claims = answered.claims;
      continue;
    }
    const wait = believed(parts, answered) ? undefined : waitBeforeRetry(answered, request.method, tries, random());
    if (answered.status === 429) hold(parts, request, ticks() + (answered.retryAfterMs ?? wait ?? 0));
    if (wait === undefined || ticks() + wait >= deadline) throw failure(answered, request.path, before.requests);
    await pause(timers, wait, signal);
  }
}

async function enterBudget(parts: Parts, request: Request, deadline: number, signal: AbortSignal): Promise<void> {
  const area = areaOf(request.path, request.options.query);
  if (area === 'directory') return;
  await parts.budgets[area].enter(
    request.options.priority ?? (request.as === 'watcher' ? 'watcher' : 'person'),
    deadline,
    signal,
  );
}

function hold(parts: Parts, { path, options }: Request, until: number): void {
  const area = areaOf(path, options.query);
  if (area !== 'directory') parts.budgets[area].holdUntil(until);
}

// Licensed tenants are refused at random, unlicensed ones always: only a row of refusals is a verdict.
function noteLicence({ licence, options }: Parts, answered: Answered): void {
  if (answered.ok) licence.refusals = 0;
  if (answered.code !== LICENCE_REFUSED) return;
  licence.refusals += 1;
  if (licence.refusals >= LICENCE_TRIES) licence.until = options.ticks() + LICENCE_BELIEVED_MS;
}

function believed({ licence, options }: Parts, answered: Answered): boolean {
  return answered.code === LICENCE_REFUSED && licence.refusals >= LICENCE_TRIES && options.ticks() < licence.until;
}

function failure(answered: Answered, path: string, requests: number): Error {
  if (isSignpostError(answered.cause)) return answered.cause;
  return answered.status === 0 ? unreachable(path, requests, answered.cause, false) : refused(answered, path, requests);
}
