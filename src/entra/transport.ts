import { AuthenticationHandler, AuthenticationHandlerOptions, Client, ResponseType } from '@microsoft/microsoft-graph-client';
import type { AuthenticationProvider, Context, GraphRequest, Middleware } from '@microsoft/microsoft-graph-client';
import { isSignpostError } from '../errors.ts';
import { claimsOf } from './challenge.ts';
import type { Identity, RequestOptions } from './graph.ts';
import { broken } from './graph-errors.ts';
import { retryAfter } from './retry.ts';
import type { Tokens } from './tokens.ts';

export type Fetch = typeof fetch;
export type Method = 'GET' | 'POST' | 'PATCH';

/** What one request came to; `status` 0 and a `cause` when there was no answer. */
export interface Answered {
  readonly ok: boolean;
  readonly status: number;
  readonly body?: unknown;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly claims?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
}

/** Sends one request, once. */
export interface Transport {
  send(request: Sending, claims: string | undefined, signal: AbortSignal): Promise<Answered>;
}

interface Sending {
  readonly as: Identity;
  readonly method: Method;
  readonly path: string;
  readonly body: unknown;
  readonly options: RequestOptions;
}

export interface TransportOptions {
  readonly baseUrl: string;
  readonly tokens: Tokens;
  readonly fetch?: Fetch;
}

/**
 * Graph's own client, without its retry handler (it repeats writes, and cannot be stopped while it waits) and with raw
 * answers (it loses the headers of answers that are not JSON). Tokens go to the configured host only.
 */
export function createTransport(options: TransportOptions): Transport {
  const base = new URL(options.baseUrl);
  const authentication = new AuthenticationHandler({ getAccessToken: () => Promise.reject(new Error('no identity given')) });
  const last = new FetchHandler(options.fetch ?? fetch);
  authentication.setNext(last);
  const client = Client.initWithMiddleware({
    baseUrl: base.origin,
    customHosts: new Set([base.hostname]),
    middleware: authentication,
  });
  return {
    send: async (request, claims, signal) => {
      try {
        const response = await exchange(client, base, options.tokens, request, { claims, signal });
        return await readAnswer(response, request.path);
      } catch (error) {
        if (isSignpostError(error) && !isSignpostError(error, 'entra.unavailable')) throw error;
        return { ok: false, status: 0, cause: error };
      }
    },
  };
}

// The library declares middleware as a class contract; this is its whole network side.
class FetchHandler implements Middleware {
  private readonly fetch: Fetch;

  constructor(fetching: Fetch) {
    this.fetch = fetching;
  }

  async execute(context: Context): Promise<void> {
    context.response = await this.fetch(context.request as string | Request, { ...context.options, redirect: 'error' });
  }
}

async function exchange(
  client: Client,
  base: URL,
  tokens: Tokens,
  request: Sending,
  more: { readonly claims: string | undefined; readonly signal: AbortSignal },
): Promise<Response> {
  // The token is fetched before the library is involved: it would wrap a refusal of Entra beyond recognition.
  const token = await orAborted(tokens.tokenFor(request.as, more.claims), more.signal);
  const provider: AuthenticationProvider = { getAccessToken: () => Promise.resolve(token) };
  const prepared = target(client, base, request)
    .middlewareOptions([new AuthenticationHandlerOptions(provider)])
    .responseType(ResponseType.RAW)
    .options({ signal: more.signal })
    .headers({ Prefer: 'include-unknown-enum-members', ...priorityHeader(request), ...request.options.headers });
  switch (request.method) {
    case 'GET':
      return (await prepared.get()) as Response;
    case 'POST':
      return (await prepared.post(request.body ?? {})) as Response;
    case 'PATCH':
      return (await prepared.patch(request.body ?? {})) as Response;
  }
}

function target(client: Client, base: URL, request: Sending): GraphRequest {
  if (request.path.startsWith('https://')) {
    if (new URL(request.path).host !== base.host) throw broken(request.path, 0);
    return client.api(request.path);
  }
  const [, version = '', rest = ''] = /^\/(v1\.0|beta)(\/.*)$/.exec(request.path) ?? [];
  const query = Object.entries(request.options.query ?? {}).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return client.api(query.length === 0 ? rest : `${rest}?${query.join('&')}`).version(version);
}

function priorityHeader(request: Sending): Readonly<Record<string, string>> {
  return request.as === 'watcher' ? {} : { 'x-ms-throttle-priority': 'High' };
}

async function readAnswer(response: Response, path: string): Promise<Answered> {
  const text = await response.text();
  const requestId = response.headers.get('request-id') ?? undefined;
  const parsed = parse(text);
  if (response.ok) {
    if (parsed.failed) throw broken(path, 1);
    return { ok: true, status: response.status, body: parsed.value, requestId };
  }
  const error = field(parsed.value, 'error');
  return {
    ok: false,
    status: response.status,
    code: textField(error, 'code'),
    message: textField(error, 'message'),
    claims: response.status === 401 ? claimsOf(response.headers.get('www-authenticate')) : undefined,
    retryAfterMs: retryAfter(response.headers.get('retry-after'), response.headers.get('date')),
    requestId,
  };
}

function parse(text: string): { readonly value: unknown; readonly failed: boolean } {
  if (text.trim() === '') return { value: undefined, failed: false };
  try {
    return { value: JSON.parse(text) as unknown, failed: false };
  } catch {
    return { value: undefined, failed: true };
  }
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function textField(value: unknown, key: string): string | undefined {
  const found = field(value, key);
  return typeof found === 'string' ? found : undefined;
}

// Azure Identity does not stop when asked to, so the wait for it is given up instead.
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(new Error('the deadline passed while waiting for a token'));
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}
