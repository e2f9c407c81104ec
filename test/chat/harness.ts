import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, SignJWT } from 'jose';
import { openChat, type OpenChat } from '../../src/chat/server.ts';
import type { ChatDeps } from '../../src/chat/ports.ts';
import { sandboxSignIn } from '../../src/chat/sign-in/sandbox.ts';
import type { Answer } from '../../src/commands/answer.ts';
import { reply } from '../../src/commands/reply.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/ports.ts';
import { parse } from '../../src/understand/parse.ts';
import { NOW } from '../builders.ts';

export const APP_ID = '5165a9b0-0000-4000-8000-000000000001';
export const TENANT = 'c0a70500-0000-4000-8000-000000000001';
export const HELEN = { id: '4e1e4000-0000-4000-8000-000000000001', upn: 'helen@contoso.com', name: 'Helen Hart' };
export const SAM = { id: '5a400000-0000-4000-8000-000000000002', upn: 'sam@contoso.com', name: 'Sam Silva' };
export const OLGA = { id: '01640000-0000-4000-8000-000000000003', upn: 'olga@contoso.com', name: 'Olga Orlova' };
export type TestPerson = typeof HELEN;

/** One request that the bot made to the channel. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly id: string;
  readonly body: Message;
}
export interface Message {
  readonly type: string;
  readonly text?: string;
  readonly summary?: string;
  readonly textFormat?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
  readonly conversation?: { readonly id: string };
}

/** The channel: takes what the bot sends, refuses when told to, knows people, and signs what it posts. */
export interface FakeChannel {
  readonly serviceUrl: string;
  readonly sent: Sent[];
  readonly messages: () => Message[];
  /** The next requests get these statuses, in this order. */
  refuse(...statuses: readonly { status: number; retryAfter?: string }[]): void;
  tokenService: (path: string, query: URLSearchParams, body: unknown) => { status: number; body?: unknown };
  close(): Promise<void>;
}

async function openFakeChannel(): Promise<FakeChannel> {
  const sent: Sent[] = [];
  const refusals: { status: number; retryAfter?: string }[] = [];
  let count = 0;
  const server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      const url = new URL(request.url ?? '/', 'http://channel');
      const refusal = refusals.shift();
      if (refusal !== undefined) {
        response.writeHead(refusal.status, refusal.retryAfter === undefined ? {} : { 'retry-after': refusal.retryAfter });
        response.end('{}');
        return;
      }
      if (url.pathname.includes('/members/')) {
        const person = [HELEN, SAM, OLGA].find(({ id }) => url.pathname.endsWith(encodeURIComponent(`29:${id}`)));
        response.writeHead(person === undefined ? 404 : 200, { 'content-type': 'application/json' });
        response.end(
          JSON.stringify(person === undefined ? {} : { id: `29:${person.id}`, name: person.name, aadObjectId: person.id }),
        );
        return;
      }
      count += 1;
      const id = request.method === 'PUT' ? decodeURIComponent(url.pathname.split('/').at(-1) ?? '') : `sent-${count}`;
      sent.push({ method: request.method ?? '', path: url.pathname, id, body: JSON.parse(text === '' ? '{}' : text) as Message });
      response.writeHead(request.method === 'PUT' ? 200 : 201, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id }));
    });
  });
  return {
    serviceUrl: `http://127.0.0.1:${await portOf(server)}`,
    sent,
    messages: () => sent.filter(({ body }) => body.type === 'message').map(({ body }) => body),
    refuse: (...statuses) => refusals.push(...statuses),
    tokenService: () => ({ status: 404 }),
    close: () => closed(server),
  };
}

/** Keys that the bot trusts, and the tokens made with them. */
export interface Keys {
  readonly metadataUrl: string;
  readonly issuer: string;
  token(serviceUrl: string, over?: { audience?: string; issuer?: string; expires?: string; forged?: boolean }): Promise<string>;
  close(): Promise<void>;
}

async function openKeys(): Promise<Keys> {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'test', use: 'sig', alg: 'RS256', endorsements: ['msteams'] };
  let origin = '';
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const config = { issuer: origin, jwks_uri: `${origin}/keys`, id_token_signing_alg_values_supported: ['RS256'] };
    response.end(JSON.stringify(request.url === '/keys' ? { keys: [jwk] } : config));
  });
  origin = `http://127.0.0.1:${await portOf(server)}`;
  return {
    metadataUrl: `${origin}/metadata`,
    issuer: origin,
    token: (serviceUrl, { audience = APP_ID, issuer = origin, expires = '5m', forged = false } = {}) =>
      new SignJWT({ serviceurl: serviceUrl })
        .setProtectedHeader({ alg: 'RS256', kid: 'test', typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(expires)
        .sign(forged ? stranger.privateKey : pair.privateKey),
    close: () => closed(server),
  };
}

export interface Scene {
  readonly bot: OpenChat;
  readonly channel: FakeChannel;
  readonly keys: Keys;
  readonly store: Store;
  readonly asked: Parameters<ChatDeps['answer']>[];
  readonly logged: { readonly level: string; readonly message: string; readonly fields: Record<string, unknown> }[];
  /** Moves the told time. */
  pass(ms: number): void;
  post(activity: unknown, authorization?: string): Promise<Response>;
  say(person: TestPerson, text: string, over?: Record<string, unknown>): Promise<Response>;
  press(
    person: TestPerson,
    verb: string,
    data: unknown,
    over?: Record<string, unknown>,
  ): Promise<{ type: string; value: unknown }>;
  close(): Promise<void>;
}

/** The bot behind real HTTP and real tokens, with answers of our own. */
export async function openScene(over: Partial<ChatDeps> | ((store: Store) => Partial<ChatDeps>) = {}): Promise<Scene> {
  const [channel, keys, store] = [await openFakeChannel(), await openKeys(), await openStore({ url: 'sqlite::memory:' })];
  const asked: Scene['asked'] = [];
  const logged: Scene['logged'] = [];
  let now = NOW;
  const log = (level: string) => (fields: Record<string, unknown>, message: string) =>
    void logged.push({ level, message, fields });
  const given = typeof over === 'function' ? over(store) : over;
  const answer = given.answer ?? ((command) => Promise.resolve(answerTo(command)));
  const bot = await openChat({
    identity: { appId: APP_ID, tenantId: TENANT, local: { metadataUrl: keys.metadataUrl, issuer: keys.issuer } },
    host: '127.0.0.1',
    port: 0,
    clock: () => now,
    timers: {
      after: (ms, run) => {
        const timer = setTimeout(run, ms);
        return () => {
          clearTimeout(timer);
        };
      },
    },
    log: { info: log('info'), warn: log('warn'), error: log('error') },
    timeZone: 'UTC',
    signIn: sandboxSignIn({
      tenantId: TENANT,
      people: [HELEN, SAM, OLGA],
      assertionFor: (id) => Promise.resolve(`assertion-of-${id}`),
    }),
    read: parse,
    signIns: () => Promise.resolve([]),
    person: () => Promise.resolve(undefined),
    store,
    ...given,
    answer: (command, context) => {
      asked.push([command, context]);
      return answer(command, context);
    },
  });
  let serial = 0;
  const activity = (person: TestPerson, more: Record<string, unknown>): Record<string, unknown> => {
    serial += 1;
    return {
      id: `activity-${serial}`,
      channelId: 'msteams',
      serviceUrl: channel.serviceUrl,
      from: { id: `29:${person.id}`, name: person.name, aadObjectId: person.id },
      recipient: { id: `28:${APP_ID}`, name: 'Signpost' },
      conversation: { id: `personal-${person.id}`, conversationType: 'personal', tenantId: TENANT },
      locale: 'en-GB',
      localTimezone: 'Europe/London',
      ...more,
    };
  };
  const post = async (body: unknown, authorization?: string): Promise<Response> =>
    fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: authorization ?? `Bearer ${await keys.token(channel.serviceUrl)}`,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    bot,
    channel,
    keys,
    store,
    asked,
    logged,
    pass: (ms) => {
      now += ms;
    },
    post,
    say: (person, text, more = {}) => post(activity(person, { type: 'message', text, ...more })),
    press: async (person, verb, data, more = {}) => {
      const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
      const response = await post(activity(person, { type: 'invoke', name: 'adaptiveCard/action', value, ...more }));
      return (await response.json()) as { type: string; value: unknown };
    },
    close: async () => {
      await bot.close();
      await Promise.all([channel.close(), keys.close(), store.close()]);
    },
  };
}

export function answerTo(command: Answer['command'], over: Partial<Answer> = {}): Answer {
  return reply(command, { headline: `Answer about ${command.intent}.`, ...over });
}

/** All text that a card shows. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, part]) => (['text', 'title', 'label'].includes(key) && typeof part === 'string' ? part : textOf(part)))
    .filter((text) => text !== '')
    .join('\n');
}

export function cardText(message: Message | undefined): string {
  return textOf(message?.attachments?.[0]?.content);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => {
      resolve();
    });
  });
}
