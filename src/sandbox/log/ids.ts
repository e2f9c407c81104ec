import { hash, hiddenIn, uuid, uuidHiding } from '../random.ts';
import type { Home, SignInEvent } from './event.ts';

/**
 * Ids hide where their row is filed, so that a look-up by id generates one day of one person instead of everything.
 */
export interface Ids {
  signIn(event: SignInEvent): string;
  original(event: SignInEvent): string;
  correlation(event: SignInEvent): string;
  token(event: SignInEvent): string;
  /** Where the row or try of this id would be filed. */
  placeOf(id: string): { readonly source: number; readonly day: number } | undefined;
}

export function makeIds(seed: number): Ids {
  const mask = hash(seed, 'ids');
  const head = ({ source, day }: Home): number => (((source.index << 20) | (day & 0xfffff)) ^ mask) >>> 0;
  return {
    signIn: (event) => uuidHiding(head(event.home), seed, 'id', event.home.source.index, event.home.day, event.key),
    original: (event) => uuidHiding(head(event.home), seed, 'original', event.home.source.index, event.home.day, event.attempt),
    correlation: (event) =>
      uuidHiding(head(event.home), seed, 'correlation', event.home.source.index, event.home.day, event.attempt),
    token: (event) =>
      Buffer.from(uuid(seed, 'token', event.home.source.index, event.key).replaceAll('-', ''), 'hex').toString('base64'),
    placeOf: (id) => {
      if (!/^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(id)) return undefined;
      const value = (hiddenIn(id) ^ mask) >>> 0;
      return { source: value >>> 20, day: value & 0xfffff };
    },
  };
}

/** How long a row takes to appear: mostly a minute, now and then ten; finished second factors take longer. */
export function lateness(seed: number, event: SignInEvent): number {
  const luck = hash(seed, 'late', event.home.source.index, event.home.day, event.key) / 0x100000000;
  const secondFactor = event.type === 'interactiveUser' && event.code === 0 && event.key.endsWith('/done') ? 100_000 : 0;
  if (luck < 0.7) return secondFactor + 15_000 + luck * 90_000;
  if (luck < 0.97) return secondFactor + 80_000 + (luck - 0.7) * 400_000;
  return secondFactor + 200_000 + (luck - 0.97) * 14_000_000;
}

export const LATEST = 760_000;
