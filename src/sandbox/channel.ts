import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, SignJWT } from 'jose';
import { SignpostError } from '../errors.ts';

/**
 * The sandbox's stand-in for the Bot Framework channel service: it signs what the chat client posts with a key of its own, and
 * publishes that key. The bot checks real tokens exactly as it does for Teams.
 */
export interface Channel {
  /** Keys and issuer that the bot must trust. */
  readonly local: { readonly metadataUrl: string; readonly issuer: string };
  /** Headers that prove a post of the chat client to the bot. */
  headers(serviceUrl: string): Promise<{ readonly authorization: string }>;
  close(): Promise<void>;
}

const KEY_ID = 'sandbox-channel';
const TOKEN_LIFE = '5m';

export async function openChannel(options: { readonly appId: string }): Promise<Channel> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = { ...(await exportJWK(publicKey)), kid: KEY_ID, use: 'sig', alg: 'RS256', endorsements: ['msteams', 'emulator'] };
  const documents = new Map<string, unknown>();
  const server = createServer((request, response) => {
    const document = documents.get(request.url ?? '');
    response.writeHead(document === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(document ?? {}));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new SignpostError('sandbox.failed', 'The sandbox channel could not listen on the loopback address.', { cause }));
    });
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  documents.set('/metadata', { issuer: origin, jwks_uri: `${origin}/keys`, id_token_signing_alg_values_supported: ['RS256'] });
  documents.set('/keys', { keys: [key] });
  return {
    local: { metadataUrl: `${origin}/metadata`, issuer: origin },
    headers: async (serviceUrl) => {
      const token = await new SignJWT({ serviceurl: serviceUrl })
        .setProtectedHeader({ alg: 'RS256', kid: KEY_ID, typ: 'JWT' })
        .setIssuer(origin)
        .setAudience(options.appId)
        .setIssuedAt()
        .setExpirationTime(TOKEN_LIFE)
        .sign(privateKey);
      return { authorization: `Bearer ${token}` };
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
