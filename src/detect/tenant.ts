/**
 * Which networks several colleagues share: an office, a VPN egress, a gateway. Carriers are left out (thousands of strangers
 * share their pools), and so are sightings that were judged suspicious, or one campaign would vouch for itself.
 */
export interface TenantNetworks {
  touch(place: number, person: number): void;
  /** True when at least three people were seen there. */
  isShared(place: number): boolean;
  snapshot(): readonly (readonly [number, readonly number[]])[];
}

const SHARED_BY = 3;
const REMEMBERED = 50_000;

export function createTenantNetworks(entries: readonly (readonly [number, readonly number[]])[] = []): TenantNetworks {
  let young = new Map<number, number[]>(entries.map(([place, people]) => [place, [...people]]));
  let old = new Map<number, number[]>();
  const find = (place: number) => young.get(place) ?? old.get(place);
  return {
    touch(place, person) {
      const people = find(place) ?? [];
      if (people.length < SHARED_BY && !people.includes(person)) people.push(person);
      if (young.size >= REMEMBERED) {
        old = young;
        young = new Map();
      }
      young.set(place, people);
    },
    isShared: (place) => (find(place)?.length ?? 0) >= SHARED_BY,
    snapshot: () => [...old, ...young].map(([place, people]) => [place, people]),
  };
}
