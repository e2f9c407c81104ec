import { z } from 'zod';
import type { WatchDeps } from './deps.ts';
import { settingsOf } from './deps.ts';

const LEASE_MARK = 'watch-lease';
const lease = z.object({ owner: z.string(), until: z.number() });

/** Of several replicas one watches. Correctness does not rest on it: two at once would only do the work twice. */
export async function holdLease(deps: WatchDeps, owner: string): Promise<boolean> {
  const now = deps.clock();
  const mark = await deps.store.marks.get(LEASE_MARK);
  const held = lease.safeParse(mark?.value);
  const free = !held.success || held.data.owner === owner || held.data.until <= now;
  if (!free) return false;
  return await deps.store.marks.put(LEASE_MARK, mark?.version ?? 0, { owner, until: now + settingsOf(deps).lease });
}
