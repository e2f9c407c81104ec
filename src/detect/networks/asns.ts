import { isV6 } from './address.ts';

/**
 * Which autonomous system each block belongs to, learned from the rows that say it: exports leave the number out of some rows, and
 * without it a person's own line would look like a strange network.
 */
export interface LearnedAsns {
  note(block: number, asn: number): void;
  /** 0 when no row told it, or when several systems share the neighbourhood. */
  find(block: number): number;
  snapshot(): readonly (readonly [number, number])[];
}

const REMEMBERED = 20_000;
/** Neighbours (/16 of IPv4) that belong to several systems. */
const MIXED = -1;

export function createLearnedAsns(entries: readonly (readonly [number, number])[] = []): LearnedAsns {
  const byBlock = new Map<number, number>();
  const nearby = new Map<number, number>();
  let latest = 0;
  const note = (block: number, asn: number): void => {
    if (block === latest || block === 0) return;
    latest = block;
    if (byBlock.get(block) === asn) return;
    if (byBlock.size >= REMEMBERED) {
      byBlock.clear();
      nearby.clear();
    }
    byBlock.set(block, asn);
    if (isV6(block)) return;
    const before = nearby.get(block >>> 8) ?? asn;
    nearby.set(block >>> 8, before === asn ? asn : MIXED);
  };
  for (const [block, asn] of entries) note(block, asn);
  return {
    note,
    find(block) {
      const known = byBlock.get(block);
      if (known !== undefined || isV6(block)) return known ?? 0;
      return Math.max(0, nearby.get(block >>> 8) ?? 0);
    },
    snapshot: () => [...byBlock],
  };
}
