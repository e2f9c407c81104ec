import { randomUUID } from 'node:crypto';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Certificates } from './certificate.ts';
import type { Handler, Incoming, Reply } from './exchange.ts';
import { throttled } from './faults.ts';
import type { FaultBox, Trouble } from './faults.ts';
import type { makeRequestLog } from './request-log.ts';

export interface Serving {
  readonly certificates: Certificates;
  readonly handler: Handler;
  readonly faults: FaultBox;
  readonly log: ReturnType<typeof makeRequestLog>;
  readonly clock: () => number;
  readonly port: number;
  readonly latencyMs: number;
  /** Answers a fault that the service must word itself: claims challenges and AADSTS codes. */
  readonly refuse: (request: Incoming, trouble: Trouble) => Reply;
}

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

const LARGEST_BODY = 1_000_000;

/** Serves the emulated services on the loopback address only. */
export async function listen(serving: Serving): Promise<Listening> {
  const { certPem, keyPem } = serving.certificates;
  const server = createServer({ cert: certPem, key: keyPem }, (message, response) => {
    answer(serving, message, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(serving.port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(serving: Serving, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = await receive(message);
  if (request === undefined) {
    response.writeHead(413).end();
    return;
  }
  if (serving.latencyMs > 0) await pause(serving.latencyMs);
  const trouble = serving.faults.take(request);
  const reply = trouble === undefined ? await handle(serving, request) : await misbehave(serving, request, trouble);
  serving.log.note({
    at: serving.clock(),
    method: request.method,
    path: request.url.pathname,
    query: request.url.search,
    status: reply === 'cut' ? 0 : reply.status,
    appId: reply === 'cut' ? undefined : reply.by?.appId,
    userId: reply === 'cut' ? undefined : reply.by?.userId,
  });
  if (reply === 'cut') response.destroy();
  else send(serving, request, reply, response);
}

async function receive(message: IncomingMessage): Promise<Incoming | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  const url = new URL(message.url ?? '/', 'https://localhost');
  const body = Buffer.concat(chunks).toString('utf8');
  return { method: message.method ?? 'GET', url, headers: message.headers, body, requestId: randomUUID() };
}

async function handle(serving: Serving, request: Incoming): Promise<Reply> {
  try {
    return await serving.handler(request);
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
    return { status: 500, body: { error: { code: 'generalException', message: `The emulator failed: ${message}` } } };
  }
}

async function misbehave(serving: Serving, request: Incoming, trouble: Trouble): Promise<Reply | 'cut'> {
  switch (trouble.kind) {
    case 'slow':
      await pause(trouble.ms);
      return handle(serving, request);
    case 'throttle':
      return throttled(trouble.retryAfter, serving.clock(), request.requestId);
    case 'status':
      return {
        status: trouble.status,
        headers: trouble.retryAfter === undefined ? {} : { 'retry-after': String(trouble.retryAfter) },
        body: serviceError(trouble.status),
      };
    case 'fails-after-acting':
      await handle(serving, request);
      return { status: trouble.status ?? 503, body: serviceError(trouble.status ?? 503) };
    case 'cut':
      if (trouble.afterActing === true) await handle(serving, request);
      return 'cut';
    case 'empty':
      return { status: 200 };
    case 'html':
      return {
        status: trouble.status,
        headers: { 'content-type': 'text/html' },
        body: '<html><body>Our services are not available</body></html>',
      };
    case 'broken-json':
      return { status: 200, headers: { 'content-type': 'application/json' }, body: '{"value":[{"id":"' };
    case 'claims-challenge':
    case 'aadsts':
      return serving.refuse(request, trouble);
  }
}

function serviceError(status: number): unknown {
  const code = status === 503 ? 'serviceNotAvailable' : status === 504 ? 'gatewayTimeout' : 'generalException';
  return { error: { code, message: 'The service is temporarily unavailable. Please try again.', innerError: {} } };
}

function send(serving: Serving, request: Incoming, reply: Reply, response: ServerResponse): void {
  const text = typeof reply.body === 'string' ? reply.body : reply.body === undefined ? '' : JSON.stringify(reply.body);
  response.writeHead(reply.status, {
    'content-type': 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
    'cache-control': 'no-store',
    'request-id': request.requestId,
    'client-request-id': clientRequestId(request),
    date: new Date(serving.clock()).toUTCString(),
    ...reply.headers,
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

function clientRequestId(request: Incoming): string {
  const given = request.headers['client-request-id'];
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : request.requestId;
}
