import { judge } from '../engine-adapter.ts';
import type { Incident } from '../attackers/attack.ts';
import type { SignIn } from '../../../src/signins/sign-in.ts';
import { DAY } from '../tenant.ts';
import type { Person } from '../people/person.ts';

export type Verdicts = Map<string, Map<string, number>>;

/** Every some-th ordinary person is asked about too, although nothing happened. */
const INNOCENT_EVERY = 8;

/** Who the replay question is asked about: each victim of a theft, and a sample of people without an incident. */
export function askedAbout(people: readonly Person[], incidents: readonly Incident[]): ReadonlySet<string> {
  const thefts = incidents.filter((incident) => incident.family === 'theft' || incident.family === 'limits');
  const touched = new Set(incidents.flatMap((incident) => [...incident.subjects]));
  const innocent = people.filter((person) => person.index % INNOCENT_EVERY === 0 && !touched.has(person.id));
  return new Set([...thefts.flatMap((incident) => [...incident.subjects]), ...innocent.map((person) => person.id)]);
}

/** Asks "was this person's session stolen?" as people do: about the day of a theft; about an ordinary week of the others. */
export function askReplay(
  verdicts: Verdicts,
  rows: ReadonlyMap<string, readonly SignIn[]>,
  incidents: readonly Incident[],
): void {
  const victims = new Set<string>();
  for (const incident of incidents) {
    for (const subject of incident.subjects) {
      const theirs = rows.get(subject);
      victims.add(subject);
      if (theirs === undefined || (incident.family !== 'theft' && incident.family !== 'limits')) continue;
      count(verdicts, incident.family, judge(theirs, incident.first - DAY / 2, incident.last + DAY / 2));
    }
  }
  for (const [person, theirs] of rows) {
    if (victims.has(person)) continue;
    const to = Math.max(...theirs.map((row) => row.at)) + 1;
    for (const week of [0, 1]) count(verdicts, 'innocent weeks', judge(theirs, to - (week + 1) * 7 * DAY, to - week * 7 * DAY));
  }
}

function count(verdicts: Verdicts, group: string, verdict: string): void {
  const mine = verdicts.get(group) ?? new Map<string, number>();
  verdicts.set(group, mine);
  mine.set(verdict, (mine.get(verdict) ?? 0) + 1);
}

export function replayLines(verdicts: Verdicts): string[] {
  const names = ['likely', 'possible', 'none', 'unknown'];
  const lines = [
    'The replay question, asked about one person',
    `  ${'group'.padEnd(20)}${names.map((name) => name.padStart(10)).join('')}`,
  ];
  for (const [group, counts] of verdicts)
    lines.push(`  ${group.padEnd(20)}${names.map((name) => String(counts.get(name) ?? 0).padStart(10)).join('')}`);
  return lines;
}
