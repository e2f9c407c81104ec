import { LRUCache } from 'lru-cache';
import { HOUR, DAY, dayOf } from '../time.ts';
import { contain } from './containment.ts';
import type { Contained } from './containment.ts';
import type { PersonSource, SignInEvent, Source } from './event.ts';
import { personDay } from './person-day.ts';
import { bentRound } from './stories/workloads.ts';
import { STORIES } from './stories/stories.ts';
import { workloadDay } from './workload-day.ts';
import type { Ongoing, Whereabouts, World } from './world.ts';

/** A stretch of the log: moments inclusive, in milliseconds. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly sources: readonly Source[];
}

/** The sign-in log, made on demand. */
export interface Records {
  /** Batches, newest first, each sorted newest first; rows of one batch are newer than those of the next. */
  newestFirst(stretch: Stretch): Generator<readonly SignInEvent[]>;
  /** One filing day of one source, unordered. */
  filed(source: Source, day: number): readonly SignInEvent[];
  sourceAt(index: number): Source | undefined;
}

/** A filing day is local: its rows may fall this far into the next UTC day, or begin this far before its own. */
const SPILL = 8 * HOUR;
/** Days of one source kept: what a question about everybody touches that compares today with two weeks. */
const REMEMBERED_DAYS = 1_600;

export function makeRecords(world: World, contained: (person: PersonSource) => Contained | undefined): Records {
  const told = tell(world);
  const remembered = new LRUCache<number, readonly SignInEvent[]>({ max: REMEMBERED_DAYS });
  const byIndex = new Map([...world.people, ...world.workloads].map((source): [number, Source] => [source.index, source]));

  const uncontained = (source: Source, day: number): readonly SignInEvent[] => {
    const key = source.index * 0x100000 + day;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const events = generate(world, told, source, day);
    remembered.set(key, events);
    return events;
  };
  const filed = (source: Source, day: number): readonly SignInEvent[] => {
    const events = uncontained(source, day);
    if (source.kind !== 'person') return events;
    const state = contained(source);
    return state === undefined ? events : contain(source, day, events, state, world.offset);
  };
  return {
    filed,
    sourceAt: (index) => byIndex.get(index),
    newestFirst: (stretch) => merge(stretch, filed),
  };
}

function* merge(
  { from, to, sources }: Stretch,
  filed: (source: Source, day: number) => readonly SignInEvent[],
): Generator<readonly SignInEvent[]> {
  let waiting: readonly SignInEvent[] = [];
  const oldest = dayOf(from - SPILL);
  for (let day = dayOf(to) + 1; day >= oldest; day--) {
    const pool = [...waiting];
    for (const source of sources) {
      for (const event of filed(source, day)) if (event.at >= from && event.at <= to) pool.push(event);
    }
    const settled = day === oldest ? Number.NEGATIVE_INFINITY : day * DAY + SPILL;
    waiting = pool.filter(({ at }) => at < settled);
    yield pool.filter(({ at }) => at >= settled).sort(newerFirst);
  }
}

/** Newest first; rows of one moment in an order of their own, so that pages never overlap. */
function newerFirst(a: SignInEvent, b: SignInEvent): number {
  return b.at - a.at || a.home.source.index - b.home.source.index || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

interface Told {
  readonly fixed: ReadonlyMap<number, readonly SignInEvent[]>;
  readonly ongoing: ReadonlyMap<number, readonly Ongoing[]>;
  readonly whereabouts: ReadonlyMap<number, Whereabouts>;
}

function tell(world: World): Told {
  const stories = STORIES.map((story) => story(world));
  return {
    fixed: Map.groupBy(
      stories.flatMap(({ events }) => events ?? []),
      ({ home }) => home.source.index,
    ),
    ongoing: Map.groupBy(
      stories.flatMap(({ ongoing }) => ongoing ?? []),
      ({ source }) => source,
    ),
    whereabouts: new Map(stories.flatMap(({ whereabouts }) => [...(whereabouts ?? [])])),
  };
}

function generate(world: World, told: Told, source: Source, day: number): readonly SignInEvent[] {
  const fixed = (told.fixed.get(source.index) ?? []).filter(({ home }) => home.day === day);
  const ongoing = (told.ongoing.get(source.index) ?? []).flatMap((story) => story.on(day));
  if (source.kind === 'person')
    return [...personDay(world, source, day, told.whereabouts.get(source.index)), ...fixed, ...ongoing];
  const rounds = workloadDay(world, source, day).flatMap((event) => bentRound(world, event) ?? []);
  return [...rounds, ...fixed, ...ongoing];
}
