/**
 * A map that forgets the entries not used for longest: two generations, the older one dropped when the younger is full, so that
 * at most `most` entries live and a look-up costs one hash in the common case.
 */
export interface Recent<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
  delete(key: K): void;
  entries(): Iterable<readonly [K, V]>;
  readonly size: number;
  /** Entries dropped so far. */
  readonly forgotten: number;
}

export function createRecent<K, V>(most: number): Recent<K, V> {
  const half = Math.max(1, Math.floor(most / 2));
  let young = new Map<K, V>();
  let old = new Map<K, V>();
  let forgotten = 0;
  const set = (key: K, value: V): void => {
    if (young.size >= half && !young.has(key)) {
      forgotten += old.size;
      old = young;
      young = new Map();
    }
    young.set(key, value);
  };
  return {
    get(key) {
      const value = young.get(key);
      if (value !== undefined) return value;
      const before = old.size === 0 ? undefined : old.get(key);
      if (before === undefined) return undefined;
      old.delete(key);
      set(key, before);
      return before;
    },
    set,
    delete(key) {
      young.delete(key);
      old.delete(key);
    },
    *entries() {
      yield* old;
      yield* young;
    },
    get size() {
      return young.size + old.size;
    },
    get forgotten() {
      return forgotten;
    },
  };
}
