import { createServer, request as ask } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignpostError } from '../../errors.ts';
import { parseJson } from './frames.ts';

export interface Answered {
  readonly status: number;
  /** As it arrived. */
  readonly text: string;
}

export interface Listening {
  readonly server: Server;
  readonly port: number;
  readonly close: () => Promise<void>;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const LARGEST_BODY = 2_000_000;
const KEPT_IDLE = 60_000;

/** Listens on loopback: on `port` when it is free and not 0, else on any. Throws `sandbox.failed`. */
export async function listenOnLoopback(port: number, handler: Handler): Promise<Listening> {
  const listener: RequestListener = (request, response) => {
    handler(request, response).catch(() => {
      if (!response.headersSent) say(response, 502, { error: { message: 'The sandbox chat could not pass this on.' } });
      else response.destroy();
    });
  };
  const server = await listen(port, listener)
    .catch(() => listen(0, listener))
    .catch((cause: unknown) => {
      throw new SignpostError('sandbox.failed', 'The sandbox chat found no free port on the loopback address.', { cause });
    });
  return {
    server,
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(port: number, listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  // Longer than its clients keep a connection idle, so that none is closed under a request.
  server.keepAliveTimeout = KEPT_IDLE;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

/** The body as JSON; `undefined` when it is none or too large. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return parseJson(Buffer.concat(chunks).toString('utf8'));
}

export function say(response: ServerResponse, status: number, body?: unknown): void {
  if (body === undefined) response.writeHead(status).end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

export function pass(response: ServerResponse, { status, text }: Answered): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(status === 204 ? undefined : text);
}

/** Sends JSON on and waits for the answer, however long a turn of the bot takes. */
export async function send(
  method: string,
  url: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
}

/** Lets a GET through as it is. */
export function stream(port: number, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = { ...message.headers, host: `127.0.0.1:${port}` };
  return new Promise((resolve, reject) => {
    const upstream = ask({ host: '127.0.0.1', port, method: message.method, path: message.url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response).on('finish', resolve).on('close', resolve);
    });
    upstream.once('error', reject);
    message.pipe(upstream);
  });
}
