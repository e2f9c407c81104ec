import { makeIds } from '../log/ids.ts';
import type { Ids } from '../log/ids.ts';
import type { PersonSource, WorkloadSource } from '../log/event.ts';
import { makeRecords } from '../log/records.ts';
import type { Records } from '../log/records.ts';
import { passwordChangedAt } from '../log/stories/alice.ts';
import { BOB } from '../log/stories/bob.ts';
import { WALTER_LEFT_DAYS } from '../log/stories/stopped.ts';
import { ROUTINES } from '../log/workload-day.ts';
import type { World } from '../log/world.ts';
import { DAY, HOUR, MINUTE, makeZoneOffset } from '../time.ts';
import type { ZoneOffset } from '../time.ts';
import { kitOf } from './devices.ts';
import { makePeople } from './people.ts';
import { makeState } from './state.ts';
import type { TenantState } from './state.ts';

/** Everything that the emulated services read and change. */
export interface Tenant {
  readonly clock: () => number;
  readonly anchor: number;
  readonly licence: 'free' | 'p1' | 'p2';
  readonly lateRows: boolean;
  readonly world: World;
  readonly people: readonly PersonSource[];
  readonly workloads: readonly WorkloadSource[];
  readonly offset: ZoneOffset;
  readonly state: TenantState;
  readonly records: Records;
  readonly ids: Ids;
  /** By object id or user principal name, in any case. */
  find(idOrUpn: string): PersonSource | undefined;
}

export interface TenantSettings {
  readonly seed: number;
  readonly clock: () => number;
  readonly licence: 'free' | 'p1' | 'p2';
  readonly lateRows: boolean;
}

const FIRST_WORKLOAD = 1000;

export function makeTenant({ seed, clock, licence, lateRows }: TenantSettings): Tenant {
  const anchor = Math.floor(clock() / 1000) * 1000;
  const people = makePeople().map((person, index): PersonSource => ({ kind: 'person', index, person, kit: kitOf(person) }));
  const workloads = ROUTINES.map(({ kind, app }, index): WorkloadSource => ({ kind, index: FIRST_WORKLOAD + index, app }));
  const offset = makeZoneOffset();
  const world: World = { seed, anchor, offset, people, workloads, sessions: new Map(), homes: new Map() };
  const byName = new Map(
    people.flatMap((source) => [[source.person.id, source] as const, [source.person.upn.toLowerCase(), source] as const]),
  );
  const find = (idOrUpn: string): PersonSource | undefined => byName.get(idOrUpn.toLowerCase());
  const idOf = (upn: string): string => find(upn)?.person.id ?? '';
  const state = makeState({
    anchor,
    disabledSince: new Map([[idOf('walter@contoso.com'), anchor - WALTER_LEFT_DAYS * DAY]]),
    revoked: new Map([[idOf('alice@contoso.com'), passwordChangedAt(offset, anchor)]]),
    risks: new Map([
      [idOf('bob@contoso.com'), { state: 'atRisk', level: 'high', detail: 'none', updatedAt: anchor - (BOB.relay - 9) * MINUTE }],
      [idOf('dave@contoso.com'), { state: 'atRisk', level: 'medium', detail: 'none', updatedAt: anchor - 2 * HOUR }],
    ]),
  });
  const records = makeRecords(world, ({ person }) => state.contained(person.id));
  return { clock, anchor, licence, lateRows, world, people, workloads, offset, state, records, ids: makeIds(seed), find };
}
