import { createHash, generateKeyPair, randomUUID } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type * as Jose from 'jose';
import type { JWK, JWTPayload } from 'jose';

/** Signs and checks tokens with a key made for this start. */
export interface Signer {
  sign(claims: JWTPayload): Promise<string>;
  /** The claims of a token that this signer signed, expired or not; nothing for any other text. */
  read(token: string): Promise<JWTPayload | undefined>;
  keys(): Promise<{ readonly keys: readonly JWK[] }>;
}

interface Material {
  readonly jose: typeof Jose;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly kid: string;
}

/** The RSA key takes longer than everything else at start; it is made beside it and first awaited by the first token. */
export function makeSigner(): Signer {
  const ready = prepare();
  ready.catch(() => undefined);
  return {
    sign: async (claims) => {
      const { jose, privateKey, kid } = await ready;
      const unique = { ...claims, uti: randomUUID() };
      return new jose.SignJWT(unique).setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid }).sign(privateKey);
    },
    read: async (token) => {
      const { jose, publicKey } = await ready;
      try {
        // Time is judged by the caller, with the emulator's own clock.
        const { payload } = await jose.compactVerify(token, publicKey, { algorithms: ['RS256'] });
        const claims: unknown = JSON.parse(Buffer.from(payload).toString('utf8'));
        return typeof claims === 'object' && claims !== null ? (claims as JWTPayload) : undefined;
      } catch {
        return undefined;
      }
    },
    keys: async () => {
      const { jose, publicKey, kid } = await ready;
      const jwk = await jose.exportJWK(publicKey);
      return { keys: [{ ...jwk, kid, x5t: kid, use: 'sig', alg: 'RS256' }] };
    },
  };
}

async function prepare(): Promise<Material> {
  const [jose, pair] = await Promise.all([import('jose'), promisify(generateKeyPair)('rsa', { modulusLength: 2048 })]);
  const kid = createHash('sha1')
    .update(pair.publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64url');
  return { jose, ...pair, kid };
}
