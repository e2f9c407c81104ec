import type { Incident } from './attackers/attack.ts';
import { launch, scheduleOf } from './attackers/schedule.ts';
import type { Dice } from './dice.ts';
import { makeTenant } from './make-tenant.ts';
import { crossTenantDay } from './people/cross-tenant.ts';
import { crowdDay } from './people/crowd.ts';
import { ordinaryDay } from './people/day.ts';
import { habitsOfDay } from './people/extras.ts';
import { mishapsOfDay } from './people/mishaps.ts';
import type { Trait } from './people/person.ts';
import { planDay } from './people/plan.ts';
import { specialAccount } from './people/special.ts';
import { available } from './rows/fields.ts';
import { toRow } from './rows/to-row.ts';
import type { RawSignIn } from './rows/to-row.ts';
import type { Touch } from './rows/touch.ts';
import { DAY, FIRST_DAY, MINUTE, dayOf } from './tenant.ts';
import type { Day, Emit, Knobs, Tenant } from './tenant.ts';
import { robotDay, robotsOf } from './workloads/workloads.ts';
import type { World } from './world/world.ts';

/** A row as the log delivers it, and the truth about it that no detector sees. */
interface Labelled {
  readonly row: RawSignIn;
  readonly at: number;
  readonly trait: Trait;
  readonly incident: Incident | undefined;
}

export interface Simulation {
  readonly tenant: Tenant;
  /** Complete once the days have been consumed. */
  readonly incidents: readonly Incident[];
  /** The log, a day at a time, in the order in which rows arrive. */
  readonly days: Generator<Labelled[]>;
}

/** Simulates a tenant. Memory holds a few days of rows, whatever the length. */
export function simulate(world: World, seed: number, knobs: Knobs): Simulation {
  const tenant = makeTenant(world, seed, knobs);
  const robots = robotsOf(tenant);
  const planned = scheduleOf(tenant, robots);
  const incidents = planned.map((item) => item.incident);

  function* days(): Generator<Labelled[]> {
    const buckets = new Map<number, Touch[]>();
    const emit: Emit = (touch) => {
      const key = Math.floor((touch.at - FIRST_DAY) / DAY);
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [touch]);
      else bucket.push(touch);
    };
    const release = (key: number) => {
      const touches = buckets.get(key) ?? [];
      buckets.delete(key);
      return delivered(touches, tenant, incidents, tenant.dice.fork('delivery', key));
    };
    for (let index = 0; index < knobs.days; index++) {
      const day = dayOf(index);
      everybody(tenant, day, emit);
      for (const robot of robots)
        robotDay({ tenant, day, dice: tenant.dice.fork('robot', robot.workload.id, index), emit }, robot);
      for (const item of planned) if (item.day === index) launch(tenant, item, day, emit);
      // A person's day may begin in the UTC day before and end in the one after.
      if (index >= 2) yield release(index - 2);
    }
    for (const key of [...buckets.keys()].sort((a, b) => a - b)) yield release(key);
  }
  return { tenant, incidents, days: days() };
}

function everybody(tenant: Tenant, day: Day, emit: Emit): void {
  for (const person of tenant.people) {
    const dice = tenant.dice.fork('day', person.id, day.index);
    const special = { tenant, day, dice, emit };
    if (person.style === 'service' || person.style === 'scanner' || person.style === 'reserve' || person.style === 'dormant') {
      specialAccount(special, person);
      continue;
    }
    const scene = { tenant, person, day, plan: planDay(tenant, person, day, dice), dice, emit };
    ordinaryDay(scene);
    habitsOfDay(scene);
    mishapsOfDay(scene);
  }
  const crowd = { tenant, day, dice: tenant.dice.fork('crowd', day.index), emit };
  crowdDay(crowd);
  crossTenantDay(crowd);
}

/** Rows of one day as a log delivers them: mostly in order, some minutes late, a few twice. */
function delivered(touches: readonly Touch[], tenant: Tenant, incidents: readonly Incident[], dice: Dice): Labelled[] {
  const out: (Labelled & { readonly arrives: number })[] = [];
  for (const touch of [...touches].sort((a, b) => a.at - b.at)) {
    const row = available(toRow(touch, tenant.id, dice), tenant.knobs.fields, touch.type);
    if (row === undefined) continue;
    const incident = touch.incident === undefined ? undefined : incidents[touch.incident];
    incident?.rows.add(row.id);
    const arrives = touch.at + (dice.chance(0.03) ? dice.between(2, 13) * MINUTE : dice.between(0, 20_000));
    const labelled = { row, at: touch.at, trait: touch.trait, incident, arrives };
    out.push(labelled);
    if (dice.chance(0.004)) out.push({ ...labelled, arrives: arrives + dice.between(0, 60_000) });
  }
  return out.sort((a, b) => a.arrives - b.arrives);
}
