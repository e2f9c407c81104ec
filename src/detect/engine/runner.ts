import type { Person } from '../baseline/person.ts';
import type { Observation } from '../observation.ts';
import type { EngineStats } from '../options.ts';
import type { Weighed } from '../replay/weigh.ts';
import type { Around, EvidenceRule, Hit, RowRule, Rule } from '../rules/rule.ts';
import { expire, newWindow, note, type Window, type WindowEvent } from '../rules/window.ts';
import { bits } from '../traits.ts';
import type { Incidents } from './incidents.ts';
import type { IsMuted } from './muting.ts';
import { createRecent, type Recent } from './recent.ts';

/** Offers each row to the rules that want it, and each weighed session to the rules over evidence. */
export interface Runner {
  run(seen: Observation, around: Around): void;
  weighed(weighed: Weighed, person: Person, seen: Observation): void;
  snapshot(): readonly SavedWindow[];
}

export interface SavedWindow {
  readonly rule: string;
  readonly key: string | number;
  readonly events: readonly WindowEvent[];
  readonly marks: readonly number[];
  readonly born: number;
  readonly latest: number;
}

interface Prepared {
  readonly rule: RowRule;
  readonly masks: readonly number[];
  readonly joining: readonly number[];
  readonly lookback: number;
  readonly windows: Recent<string | number, Window>;
}

interface Wanting {
  readonly one: Prepared;
  readonly opens: boolean;
}

export interface RunnerParts {
  readonly incidents: Incidents;
  readonly muting: IsMuted;
  readonly stats: EngineStats;
  readonly windows: readonly SavedWindow[];
}

/** Keys remembered for each rule: people, networks or applications. */
const MOST_WINDOWS = 40_000;
const MOST_TRAITS = 5_000;

export function createRunner(rules: readonly Rule[], parts: RunnerParts): Runner {
  const prepared = rules.filter((rule) => rule.over === 'rows').map((rule) => prepare(rule, parts.windows));
  const overEvidence = rules.filter((rule): rule is EvidenceRule => rule.over === 'evidence');
  // Rows have few different sets of traits: which rules want one is worked out once.
  const byTraits = new Map<number, readonly Wanting[]>();
  const wanting = (traits: number): readonly Wanting[] => {
    const known = byTraits.get(traits);
    if (known !== undefined) return known;
    if (byTraits.size >= MOST_TRAITS) byTraits.clear();
    const fresh = prepared.flatMap((one) => {
      const opens = isWanted(one.masks, traits);
      return opens || isWanted(one.joining, traits) ? [{ one, opens }] : [];
    });
    byTraits.set(traits, fresh);
    return fresh;
  };

  function report(rule: Rule, hit: Hit, seen: Observation): void {
    if (parts.muting(rule.id, hit, seen)) parts.stats.muted += 1;
    else parts.incidents.report(rule, hit, seen.at);
  }

  return {
    run(seen, around) {
      for (const { one, opens } of wanting(seen.traits)) {
        const hit = offer(one, seen, around, opens);
        if (hit !== undefined) report(one.rule, hit, seen);
      }
    },
    weighed(weighed, person, seen) {
      for (const rule of overEvidence) {
        const hit = rule.evaluate(weighed, person);
        if (hit !== undefined) report(rule, hit, seen);
      }
    },
    snapshot: () => prepared.flatMap(save),
  };
}

function isWanted(masks: readonly number[], traits: number): boolean {
  for (const mask of masks) if ((traits & mask) === mask) return true;
  return false;
}

function offer(one: Prepared, seen: Observation, around: Around, opens: boolean): Hit | undefined {
  const key = one.rule.key(seen);
  if (key === undefined || key === 0) return undefined;
  let window = one.windows.get(key);
  if (window === undefined && !opens) return undefined;
  if (window === undefined) one.windows.set(key, (window = newWindow(seen.at)));
  expire(window, seen.at - one.lookback);
  const hit = one.rule.evaluate(seen, window, around);
  if (seen.at > window.latest) window.latest = seen.at;
  return hit;
}

function prepare(rule: RowRule, saved: readonly SavedWindow[]): Prepared {
  const windows = createRecent<string | number, Window>(MOST_WINDOWS);
  for (const one of saved) if (one.rule === rule.id) windows.set(one.key, revive(one));
  return { rule, masks: rule.wants.map(bits), joining: (rule.joins ?? []).map(bits), lookback: rule.lookback * 60_000, windows };
}

function revive(saved: SavedWindow): Window {
  const window: Window = { ...newWindow(saved.born), marks: [...saved.marks], latest: saved.latest };
  for (const event of saved.events) note(window, event);
  return window;
}

function save({ rule, windows }: Prepared): SavedWindow[] {
  return [...windows.entries()].map(([key, { events, marks, born, latest }]) => ({
    rule: rule.id,
    key,
    events,
    marks,
    born,
    latest,
  }));
}
