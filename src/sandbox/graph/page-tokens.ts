import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';

/** Where a list goes on. */
export interface Cursor {
  readonly at: number;
  readonly index: number;
  readonly key: string;
  /** When the first page was read: rows that arrive later do not shift pages. */
  readonly asOf: number;
}

/** Opaque next links: sealed, and good only for the query that they came from. */
export interface PageTokens {
  seal(query: string, cursor: Cursor): string;
  open(query: string, token: string): Cursor | undefined;
}

const schema = z.object({ at: z.number(), index: z.number(), key: z.string(), asOf: z.number() });

export function makePageTokens(): PageTokens {
  const secret = randomBytes(32);
  return {
    seal: (query, cursor) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(Buffer.from(query));
      const sealed = Buffer.concat([cipher.update(JSON.stringify(cursor), 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open: (query, token) => {
      const bytes = Buffer.from(token, 'base64url');
      if (bytes.length < 29) return undefined;
      try {
        const decipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, 12)).setAAD(Buffer.from(query));
        decipher.setAuthTag(bytes.subarray(12, 28));
        const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
        return schema.parse(JSON.parse(text));
      } catch {
        return undefined;
      }
    },
  };
}
