import { classic } from '../baselines/classic.ts';
import { sessionCountries, sessionNetworks, tenMinutes } from '../baselines/peers.ts';
import { signpost } from '../engine-adapter.ts';
import { parseSignIn } from '../../../src/signins/schema.ts';
import type { SignIn } from '../../../src/signins/sign-in.ts';
import type { Incident } from '../attackers/attack.ts';
import type { Trait } from '../people/person.ts';
import { simulate } from '../simulate.ts';
import { DAY, FIRST_DAY } from '../tenant.ts';
import type { Knobs, Tenant } from '../tenant.ts';
import type { World } from '../world/world.ts';
import type { Alert, Detector } from './alert.ts';
import { addScore, emptyScore } from './score.ts';
import { askReplay, askedAbout } from './replay-table.ts';
import type { Verdicts } from './replay-table.ts';
import type { Score } from './score.ts';
import type { Truth } from './truth.ts';

export interface Outcome {
  readonly scores: readonly Score[];
  rows: number;
  personDays: number;
  /** Person-days after the first week, when the detector knows its people. */
  warmDays: number;
  refused: number;
  readonly families: Map<string, string>;
  readonly verdicts: Verdicts;
}

function detectorsOf(tenant: Tenant): Detector[] {
  return [signpost(tenant), classic(), sessionNetworks(), tenMinutes(), sessionCountries()];
}

/** Simulates each seed's tenant, lets every detector see the same rows, and scores them. */
export function runAll(world: World, seeds: readonly number[], knobs: Knobs): Outcome {
  const names = ['Signpost', 'classic', 'session-asn', 'ten-minutes', 'session-country'];
  const outcome: Outcome = {
    scores: names.map(emptyScore),
    rows: 0,
    personDays: 0,
    warmDays: 0,
    refused: 0,
    families: new Map(),
    verdicts: new Map(),
  };
  for (const seed of seeds) runTenant(world, seed, knobs, outcome);
  return outcome;
}

function runTenant(world: World, seed: number, knobs: Knobs, outcome: Outcome): void {
  const simulation = simulate(world, seed, knobs);
  const detectors = detectorsOf(simulation.tenant);
  const alerts = detectors.map(() => new Map<string, Alert>());
  const traits = new Map<string, Trait>();
  const byRow = new Map<string, Incident>();
  const days = new Map<string, boolean>();
  const asked = askedAbout(simulation.tenant.people, simulation.incidents);
  const theirs = new Map<string, SignIn[]>();
  const keep = (index: number, found: readonly Alert[]) => {
    for (const alert of found) alerts[index]?.set(alert.key, merged(alerts[index].get(alert.key), alert));
  };
  for (const batch of simulation.days) {
    for (const labelled of batch) {
      traits.set(labelled.row.id, labelled.trait);
      if (labelled.incident !== undefined) byRow.set(labelled.row.id, labelled.incident);
      const row = parseSignIn(labelled.row);
      if (typeof row === 'string') {
        outcome.refused += 1;
        continue;
      }
      outcome.rows += 1;
      if (row.userId !== undefined) days.set(`${row.userId}${Math.floor(row.at / DAY)}`, row.at >= FIRST_DAY + 7 * DAY);
      if (row.userId !== undefined && asked.has(row.userId)) keepRow(theirs, row.userId, row);
      for (const detector of detectors) detector.add(row);
    }
    detectors.forEach((detector, index) => {
      keep(index, detector.drain());
    });
  }
  detectors.forEach((detector, index) => {
    keep(index, detector.end());
  });
  outcome.personDays += days.size;
  outcome.warmDays += [...days.values()].filter(Boolean).length;
  for (const incident of simulation.incidents) outcome.families.set(incident.kind, incident.family);
  askReplay(outcome.verdicts, theirs, simulation.incidents);
  const truth: Truth = { incidents: simulation.incidents.filter((incident) => incident.rows.size > 0), traits, byRow };
  outcome.scores.forEach((score, index) => {
    addScore(score, [...(alerts[index]?.values() ?? [])], truth, seed);
  });
}

// Evidence of a replaced alert stays known to the judge: a growing finding shows its newest rows only.
function merged(before: Alert | undefined, after: Alert): Alert {
  if (before === undefined) return after;
  return {
    ...after,
    first: Math.min(before.first, after.first),
    evidence: [...new Set([...before.evidence, ...after.evidence])],
  };
}

function keepRow(rows: Map<string, SignIn[]>, person: string, row: SignIn): void {
  const mine = rows.get(person);
  if (mine === undefined) rows.set(person, [row]);
  else mine.push(row);
}
