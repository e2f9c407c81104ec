import { LRUCache } from 'lru-cache';
import type { Clock } from '../../clock.ts';
import type { Reader } from '../../signins/log.ts';
import type { Looked } from '../directory.ts';

export interface Cache {
  /** The remembered answer, or a new one; only answers without a gap are remembered. */
  through<T>(as: Reader, key: string, look: () => Promise<Looked<T>>): Promise<Looked<T>>;
  forget(as: Reader, key: string): void;
}

const MOST = 2000;

/** Remembers what one person was told for a while; never for another person, whose rights may be less. */
export function createCache(clock: Clock, lifetimeMs: number): Cache {
  const held = new LRUCache<string, { readonly until: number; readonly looked: Looked<unknown> }>({ max: MOST });
  const keyOf = (as: Reader, key: string) => `${as === 'watcher' ? as : `${as.tenantId}/${as.userId}`}|${key}`;
  return {
    through: async <T>(as: Reader, key: string, look: () => Promise<Looked<T>>): Promise<Looked<T>> => {
      const known = held.get(keyOf(as, key));
      if (known !== undefined && known.until > clock()) return { ...(known.looked as Looked<T>), requests: 0 };
      const looked = await look();
      if (looked.gaps.length === 0) held.set(keyOf(as, key), { until: clock() + lifetimeMs, looked });
      return looked;
    },
    forget: (as, key) => {
      held.delete(keyOf(as, key));
    },
  };
}
