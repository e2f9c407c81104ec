import { simulate } from '../simulate.ts';
import type { Knobs } from '../tenant.ts';
import type { World } from '../world/world.ts';

/** Prints the rows of one person or workload, oldest first as they arrive, each with its truth. */
export function dumpRows(world: World, seed: number, knobs: Knobs, id: string): void {
  for (const batch of simulate(world, seed, knobs).days) {
    for (const { row, trait, incident } of batch) {
      if (row.userId !== id && row.servicePrincipalId !== id) continue;
      console.log(JSON.stringify({ truth: { trait, incident: incident?.kind }, row }));
    }
  }
}
