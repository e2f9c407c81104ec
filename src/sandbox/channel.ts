import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, SignJWT } from 'jose';
import { SignpostError } from '../errors.ts';

/**
 * The sandbox's stand-in for the Bot Framework channel service. The chat client sends no proof of who it is, so this proxy signs
 * each post with a key of its own, and the bot checks real tokens exactly as it does for Teams.
 */
export interface Channel {
  /** What the chat client posts to. */
  readonly url: string;
  /** Keys and issuer that the bot must trust. */
  readonly local: { readonly metadataUrl: string; readonly issuer: string };
  /** Says where the bot is, once it listens. */
  forwardTo(botUrl: string): void;
  close(): Promise<void>;
}

const KEY_ID = 'sandbox-channel';
const TOKEN_LIFE = '5m';
const MOST_BYTES = 4 * 1024 * 1024;

export async function openChannel(options: { readonly appId: string }): Promise<Channel> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keys = {
    keys: [{ ...(await exportJWK(publicKey)), kid: KEY_ID, use: 'sig', alg: 'RS256', endorsements: ['msteams', 'emulator'] }],
  };
  let bot: string | undefined;
  let origin = '';

  const sign = (serviceUrl: string): Promise<string> =>
    new SignJWT({ serviceurl: serviceUrl })
      .setProtectedHeader({ alg: 'RS256', kid: KEY_ID, typ: 'JWT' })
      .setIssuer(origin)
      .setAudience(options.appId)
      .setIssuedAt()
      .setExpirationTime(TOKEN_LIFE)
      .sign(privateKey);

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(502);
      response.end(error instanceof SignpostError ? error.message : 'the bot could not be reached');
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/metadata')
      return json(response, { issuer: origin, jwks_uri: `${origin}/keys`, id_token_signing_alg_values_supported: ['RS256'] });
    if (request.url === '/keys') return json(response, keys);
    if (request.method !== 'POST') return json(response, { error: 'only posts' }, 405);
    if (bot === undefined) return json(response, { error: 'the bot is not listening yet' }, 503);
    const body = await bodyOf(request);
    const token = await sign(serviceUrlOf(body));
    const answered = await fetch(`${bot}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: new Uint8Array(body),
    });
    response.writeHead(answered.status, { 'content-type': answered.headers.get('content-type') ?? 'application/json' });
    response.end(Buffer.from(await answered.arrayBuffer()));
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new SignpostError('sandbox.failed', 'The sandbox channel could not listen on the loopback address.', { cause }));
    });
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/api/messages`,
    local: { metadataUrl: `${origin}/metadata`, issuer: origin },
    forwardTo: (botUrl) => {
      bot = botUrl;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new SignpostError('sandbox.failed', 'The post is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function serviceUrlOf(body: Buffer): string {
  try {
    const activity: unknown = JSON.parse(body.toString('utf8'));
    return typeof activity === 'object' && activity !== null && 'serviceUrl' in activity ? String(activity.serviceUrl) : '';
  } catch {
    return '';
  }
}
