import { DAY, FIRST_DAY } from '../tenant.ts';
import { grouped } from './group.ts';
import { replayLines } from './replay-table.ts';
import type { Outcome } from './run.ts';
import { recall } from './score.ts';
import type { FalseAlert, Score } from './score.ts';

const WARM = FIRST_DAY + 7 * DAY;
const FAMILIES = ['theft', 'takeover', 'password', 'special', 'cross-tenant', 'workload', 'limits'] as const;

/** The tables of one run, as lines of text. */
export function report(outcome: Outcome, examples: number): string[] {
  const [signpost] = outcome.scores;
  if (signpost === undefined) return [];
  return [
    ...recallTable(outcome),
    '',
    ...falseTable(outcome),
    '',
    ...causes(signpost, outcome.personDays, examples),
    '',
    ...misses(signpost, examples),
    '',
    ...replayLines(outcome.verdicts),
    '',
    ...goals(outcome, signpost),
  ];
}

function kindsOf(outcome: Outcome, family: string): string[] {
  return [...outcome.families].filter(([, mine]) => mine === family).map(([kind]) => kind);
}

function percent(value: number): string {
  return Number.isNaN(value) ? '-' : `${(value * 100).toFixed(0)}%`;
}

function row(cells: readonly (string | number)[], first = 36): string {
  return cells
    .map((cell, index) => (index === 0 ? String(cell).padEnd(first) : String(cell).padStart(index < 5 ? 8 : 16)))
    .join('');
}

function recallTable(outcome: Outcome): string[] {
  const [signpost, ...others] = outcome.scores;
  if (signpost === undefined) return [];
  const head = row(['Recall', 'n', 'any', 'medium+', 'high', ...others.map((score) => score.name)]);
  const lines = [head];
  for (const family of FAMILIES) {
    const kinds = kindsOf(outcome, family);
    if (kinds.length === 0) continue;
    const note = family === 'limits' ? ' (cannot be seen, by design)' : '';
    lines.push(line(`${family.toUpperCase()}${note}`, kinds, signpost, others));
    for (const kind of kinds) lines.push(line(`  ${kind}`, [kind], signpost, others));
  }
  return lines;
}

function line(label: string, kinds: readonly string[], signpost: Score, others: readonly Score[]): string {
  const total = kinds.reduce((sum, kind) => sum + (signpost.kinds.get(kind)?.[0] ?? 0), 0);
  const mine = ([1, 2, 3] as const).map((at) => percent(recall(signpost, kinds, at)));
  return row([label, total, ...mine, ...others.map((score) => percent(recall(score, kinds, 1)))]);
}

function per(count: number, personDays: number): string {
  return ((count * 1000) / personDays).toFixed(2);
}

function falseTable(outcome: Outcome): string[] {
  const { personDays, warmDays, scores } = outcome;
  const counts = (label: string, severities: readonly string[], days: number) => {
    const of = (severity: string) => per(severities.filter((item) => item === severity).length, days);
    return row([label, per(severities.length, days), of('low'), of('medium'), of('high')]);
  };
  const plain = (items: readonly FalseAlert[]) => items.map((item) => item.alert.severity);
  const mine = scores[0]?.falseAlerts ?? [];
  const warm = mine.filter((item) => item.alert.first >= WARM);
  return [
    row(['False alerts per 1,000 person-days', 'all', 'low', 'medium', 'high']),
    ...scores.map((score) => counts(`  ${score.name}`, plain(score.falseAlerts), personDays)),
    counts('  Signpost, grouped by person', grouped(mine), personDays),
    counts('  Signpost after the first week', plain(warm), warmDays),
    counts('  the same, grouped by person', grouped(warm), warmDays),
    `  ${personDays} person-days, ${outcome.rows} rows, ${outcome.refused} rows refused; expected alerts of emergency-account tests: ${scores[0]?.expected ?? 0}`,
  ];
}

function causes(score: Score, personDays: number, examples: number): string[] {
  const groups = new Map<string, FalseAlert[]>();
  for (const item of score.falseAlerts) {
    const key = `${item.alert.severity.padEnd(7)} ${item.alert.rule} ← ${item.cause}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const lines = ['Causes of false alerts (severity, rule ← innocent trait; per 1,000 person-days)'];
  for (const [key, items] of [...groups].sort((a, b) => b[1].length - a[1].length).slice(0, 60)) {
    lines.push(`  ${per(items.length, personDays).padStart(6)}  ${key}`);
    for (const { alert, seed } of items.slice(0, examples))
      lines.push(
        `            seed ${seed} ${alert.subject.id} ${new Date(alert.first).toISOString()} ${alert.reasons.join(' / ')}`,
      );
  }
  return lines;
}

function misses(score: Score, examples: number): string[] {
  const groups = new Map<string, Score['misses']>();
  for (const miss of score.misses) groups.set(miss.incident.kind, [...(groups.get(miss.incident.kind) ?? []), miss]);
  const lines = ['Missed at medium or above'];
  for (const [kind, items] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
    const low = items.filter((item) => item.best === 'low').length;
    lines.push(
      `  ${kind}: ${items.length} of ${score.kinds.get(kind)?.[0] ?? 0}${low > 0 ? ` (${low} of them seen at low)` : ''}`,
    );
    for (const { incident, seed } of items.slice(0, examples))
      lines.push(`            seed ${seed} ${[...incident.subjects][0] ?? ''} ${new Date(incident.first).toISOString()}`);
  }
  return lines;
}

function goals(outcome: Outcome, signpost: Score): string[] {
  const theft = kindsOf(outcome, 'theft');
  const high = signpost.falseAlerts.filter((item) => item.alert.severity === 'high').length;
  const highGroups = grouped(signpost.falseAlerts).filter((severity) => severity === 'high').length;
  const loud = signpost.falseAlerts.filter((item) => item.alert.severity !== 'low').length;
  const classic = outcome.scores[1];
  const ratio = (count: number) =>
    classic === undefined
      ? '-'
      : count === 0
        ? `over ${classic.falseAlerts.length}`
        : (classic.falseAlerts.length / count).toFixed(1);
  return [
    'Goals',
    `  theft recall at any severity ${percent(recall(signpost, theft, 1))}, medium or above ${percent(recall(signpost, theft, 2))}, high ${percent(recall(signpost, theft, 3))} (goal 95%); classic ${percent(classic === undefined ? Number.NaN : recall(classic, theft, 1))}`,
    `  false high alerts per 1,000 person-days: ${per(high, outcome.personDays)}; grouped by person ${per(highGroups, outcome.personDays)} (goal 1 at most)`,
    `  classic makes ${ratio(signpost.falseAlerts.length)} times as many false alerts as all of Signpost's, ${ratio(loud)} times its medium and high (goal 50)`,
  ];
}
