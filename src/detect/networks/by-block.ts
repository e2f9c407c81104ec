const REMEMBERED = 20_000;

/** Remembers by its block what an address means; the value of no block is `nothing`. */
export function createByBlock<T>(
  nothing: T,
  read: (ip: string | undefined, block: number) => T,
): (ip: string | undefined, block: number) => T {
  const known = new Map<number, T>();
  return (ip, block) => {
    if (block === 0) return nothing;
    const before = known.get(block);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const fresh = read(ip, block);
    known.set(block, fresh);
    return fresh;
  };
}
