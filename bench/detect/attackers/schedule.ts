import type { Dice } from '../dice.ts';
import type { Person, Stay } from '../people/person.ts';
import { pointOf, stayAt } from '../people/access-of.ts';
import { planDay } from '../people/plan.ts';
import { HOUR, dayOf } from '../tenant.ts';
import type { Day, Emit, Tenant } from '../tenant.ts';
import type { Robot } from '../workloads/workloads.ts';
import { ATTACKS } from './all.ts';
import type { AttackKind, AttackScene, Incident } from './attack.ts';

export interface Planned {
  readonly kind: AttackKind;
  readonly day: number;
  readonly victim: Person;
  readonly robot: Robot;
  readonly incident: Incident;
  readonly dice: Dice;
}

/** Attacks begin once people have shown a week of their habits. */
const QUIET_DAYS = 8;

/** Gives every incident a day and a victim of its own; kinds with few possible victims get fewer incidents. */
export function scheduleOf(tenant: Tenant, robots: readonly Robot[]): Planned[] {
  const { knobs } = tenant;
  const dice = tenant.dice.fork('schedule');
  const wanted = ATTACKS.filter(
    (kind) => knobs.only.length === 0 || knobs.only.some((word) => kind.id.includes(word) || kind.family === word),
  );
  const pools = poolsOf(tenant, robots, dice);
  const anyRobot = robots[0];
  const anyPerson = tenant.people[0];
  const out: Planned[] = [];
  for (let round = 0; round < knobs.attacks; round++) {
    for (const kind of wanted) {
      const isRobot = kind.target.endsWith('robot');
      const robot = isRobot ? pools.robots[kind.target]?.pop() : anyRobot;
      const victim = isRobot ? anyPerson : pools.people[kind.target]?.pop();
      if (victim === undefined || robot === undefined) continue;
      const latest = Math.max(QUIET_DAYS, knobs.days - 3);
      const wished = dice.int(Math.min(QUIET_DAYS, knobs.days - 2), latest);
      const mine = dice.fork(kind.id, round);
      const day = isRobot || kind.target !== 'worker' ? wished : workingDay(tenant, victim, wished, latest, mine);
      out.push({ kind, day, victim, robot, incident: incidentOf(kind, out.length, isRobot ? undefined : victim), dice: mine });
    }
  }
  return out;
}

function incidentOf(kind: AttackKind, number: number, victim: Person | undefined): Incident {
  const subjects = new Set<string>(victim === undefined ? [] : [victim.id]);
  return {
    number,
    kind: kind.id,
    family: kind.family,
    subjects,
    campaign: kind.campaign === true,
    first: Infinity,
    last: -Infinity,
    rows: new Set(),
  };
}

function poolsOf(tenant: Tenant, robots: readonly Robot[], dice: Dice) {
  const workers = tenant.people.filter(
    (person) => person.style === 'home' || person.style === 'hybrid' || person.style === 'office',
  );
  const plain = robots.filter((robot) => robot.change === 'workload');
  return {
    people: {
      worker: dice.shuffle(workers),
      reserve: tenant.people.filter((person) => person.style === 'reserve'),
      dormant: tenant.people.filter((person) => person.style === 'dormant' && person.index % 5 >= 3),
    } as Record<string, Person[] | undefined>,
    robots: {
      robot: plain.filter((robot) => robot.type === 'servicePrincipal' && robot.daily >= 1),
      'managed-robot': plain.filter((robot) => robot.type === 'managedIdentity'),
      'quiet-robot': plain.filter((robot) => robot.daily < 1),
    } as Record<string, Robot[] | undefined>,
  };
}

/** The next day on which the victim works at a desk, so that there is a live session to take. */
function workingDay(tenant: Tenant, victim: Person, from: number, latest: number, dice: Dice): number {
  for (let index = from; index < from + 7; index++) {
    const day = dayOf(index);
    const away = victim.trips.some((trip) => index >= trip.firstDay && index <= trip.lastDay);
    if (!away && index <= latest + 2 && planDay(tenant, victim, day, dice).works) return index;
  }
  return from;
}

/** Lets one attack happen; its rows carry the incident's number. */
export function launch(tenant: Tenant, planned: Planned, day: Day, emit: Emit): void {
  const { incident, victim } = planned;
  const plan = planDay(tenant, victim, day, planned.dice.fork('plan'));
  const first = plan.laptop[0];
  const labelled: Emit = (touch) => {
    incident.first = Math.min(incident.first, touch.at);
    incident.last = Math.max(incident.last, touch.at);
    emit({ ...touch, incident: incident.number });
  };
  planned.kind.run({
    tenant,
    victim,
    robot: planned.robot,
    midnight: plan.midnight,
    begins: first?.from ?? day.from + 8 * HOUR,
    ends: plan.laptop.at(-1)?.to ?? day.from + 17 * HOUR,
    where: whereIs(victim, plan.laptop),
    dice: planned.dice,
    incident,
    emit: labelled,
  });
}

function whereIs(victim: Person, stays: readonly Stay[]): AttackScene['where'] {
  return (at) => {
    const stay = stayAt(stays, at) ?? stays.find((item) => item.to > at) ?? stays.at(-1);
    const laptop = victim.devices.find((device) => device.form === 'laptop');
    if (stay === undefined || laptop === undefined) return victim.home(at, 'laptop');
    return pointOf(victim, laptop, stay, at, 'browser').point;
  };
}
