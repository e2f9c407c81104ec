import type { SignIn } from '../signins/sign-in.ts';
import { createAccountTraits } from './account-names.ts';
import { dayOf, keyOf } from './baseline/items.ts';
import { newPerson, placeKey, type Person } from './baseline/person.ts';
import { createIncidents } from './engine/incidents.ts';
import { createMuting } from './engine/muting.ts';
import { createRecent } from './engine/recent.ts';
import { createReorder } from './engine/reorder.ts';
import { createRunner } from './engine/runner.ts';
import { createSeenIds } from './engine/seen-ids.ts';
import { readSnapshot, SNAPSHOT_VERSION, type Snapshot } from './engine/snapshot.ts';
import { createClassicCount } from './engine/classic-count.ts';
import { createLearnedAsns } from './networks/asns.ts';
import { createKnownNetworks } from './networks/known.ts';
import { createObserve, type Observation } from './observation.ts';
import { emptyStats, type Engine, type EngineOptions, type EngineStats } from './options.ts';
import { createFollow } from './replay/follow.ts';
import { isOwn } from './replay/known.ts';
import type { Weighed } from './replay/weigh.ts';
import { RULES } from './rules/index.ts';
import { personOf, type Around, type Rule } from './rules/rule.ts';
import { createArrivals, createTenantHours, createTenantNetworks } from './tenant.ts';
import { TRAIT } from './traits.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Entra is younger; anything earlier is a broken clock. */
const EARLIEST = Date.UTC(2008, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
const LONGEST_ID = 256;
/** Somebody signed in themselves. */
const CAME = TRAIT.interactive | TRAIT.success;

/**
 * One pass over sign-ins, in any order within the lateness, with memory that depends on the people active and not on the rows.
 * The same engine serves the watcher, files and back-tests. `from` is what `snapshot()` gave; a snapshot of another version or
 * a damaged one is refused with an error rather than half believed.
 */
export function createEngine(options: EngineOptions = {}, from?: unknown): Engine {
  const before = from === undefined ? emptySnapshot() : readSnapshot(from);
  const { lateness, maxHeld, maxPeople, mutes, knownNetworks, latest } = settle(options);
  const stats: EngineStats = before.stats;
  const seenIds = createSeenIds(before.ids);
  const people = createRecent<string, Person>(maxPeople);
  for (const person of before.people) people.set(person.id, person);
  const surroundings = { known: createKnownNetworks(knownNetworks, mutes), tenant: createTenantNetworks(before.tenant) };
  const incidents = createIncidents(before.incidents);
  const asns = createLearnedAsns(before.asns);
  const observe = createObserve(options.lookup, asns);
  const classic = options.classic === true ? createClassicCount() : undefined;
  const follow = createFollow(surroundings, (id) => {
    stats.explained[id] = (stats.explained[id] ?? 0) + 1;
  });
  const hours = createTenantHours(before.hours);
  const accountTraits = createAccountTraits(options);
  const around: { -readonly [K in keyof Around]: Around[K] } = {
    person: undefined,
    since: 0,
    isOwnNetwork: (seen) => isOwn(seen, surroundings),
    isKnownPlace: (seen) =>
      isOwn(seen, surroundings) || surroundings.tenant.isKnown(placeKey(seen), keyOf(around.person?.id ?? '')),
    isUsualHour: (at) => hours.isUsual(at),
    arrivals: createArrivals(surroundings.tenant),
  };
  const runner = createRunner(chosenRules(options), { muting: createMuting(mutes), incidents, stats, windows: before.windows });
  const reorder = createReorder({ lateness, maxHeld, take: use, watermark: before.watermark });
  for (const row of before.held) reorder.add(row);

  function use(row: SignIn): void {
    const seen = observe(row);
    const user = row.type === 'interactiveUser' || row.type === 'nonInteractiveUser';
    const person = user ? personFor(seen) : undefined;
    around.person = person;
    around.since = stats.oldest;
    seen.traits |= accountTraits(seen);
    runner.run(seen, around);
    if (person === undefined) return;
    if ((seen.traits & CAME) === CAME) hours.note(seen.at);
    const { days } = person;
    const weighed = follow(seen, person);
    stats.personDays += person.days - days;
    if (classic !== undefined) classic.add(person, row);
    if (weighed !== undefined && isTelling(weighed)) runner.weighed(weighed, person, seen);
  }

  function personFor(seen: Observation): Person | undefined {
    const id = personOf(seen);
    if (id === undefined) return undefined;
    const found = people.get(id);
    if (found !== undefined) return found;
    const person = newPerson(id, dayOf(seen.at));
    people.set(id, person);
    return person;
  }

  function isUsable(row: SignIn): boolean {
    const { id, at } = row;
    if (typeof id !== 'string' || id.length === 0 || id.length > LONGEST_ID) return false;
    return at >= EARLIEST && at < latest;
  }

  function sync(): EngineStats {
    stats.early = reorder.early;
    stats.forgotten = people.forgotten;
    if (classic !== undefined) stats.classic = classic.total();
    return stats;
  }

  return {
    add(row) {
      if (!isUsable(row)) {
        stats.invalid += 1;
        return;
      }
      if (!seenIds.add(row.id)) {
        stats.duplicates += 1;
        return;
      }
      stats.rows += 1;
      if (stats.oldest === 0 || row.at < stats.oldest) stats.oldest = row.at;
      if (row.at > stats.newest) stats.newest = row.at;
      if (reorder.add(row)) return;
      stats.late += 1;
      use(row);
    },
    flush: () => {
      reorder.flush();
    },
    findings: () => incidents.drain(),
    end() {
      reorder.flush();
      return incidents.drain();
    },
    snapshot(): Snapshot {
      return {
        version: SNAPSHOT_VERSION,
        stats: sync(),
        watermark: Math.max(0, reorder.watermark),
        held: reorder.held(),
        ids: seenIds.snapshot(),
        people: [...people.entries()].map(([, person]) => person),
        tenant: surroundings.tenant.snapshot(),
        hours: hours.snapshot(),
        asns: asns.snapshot(),
        incidents: incidents.snapshot(),
        windows: runner.snapshot(),
      };
    },
    get stats() {
      return sync();
    },
  };
}

function isTelling({ verdict }: Weighed): boolean {
  return verdict === 'likely' || verdict === 'possible';
}

function settle(options: EngineOptions) {
  return {
    lateness: options.lateness ?? 15 * MINUTE,
    maxHeld: options.maxHeld ?? 50_000,
    maxPeople: options.maxPeople ?? 100_000,
    mutes: options.mutes ?? [],
    knownNetworks: options.knownNetworks ?? [],
    latest: Math.min(LATEST, (options.now ?? LATEST) + DAY),
  };
}

function chosenRules({ rules }: EngineOptions): readonly Rule[] {
  return rules === undefined ? RULES : RULES.filter(({ id }) => rules.includes(id));
}

function emptySnapshot(): Snapshot {
  return {
    version: SNAPSHOT_VERSION,
    stats: emptyStats(),
    watermark: 0,
    held: [],
    ids: '',
    people: [],
    tenant: [],
    hours: [],
    incidents: [],
    windows: [],
  };
}
