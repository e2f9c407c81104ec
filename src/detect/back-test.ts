import type { Finding, Severity } from './finding.ts';
import type { EngineStats } from './options.ts';
import { WEIGHTS } from './replay/weights.ts';

/** "How many alerts would this have made?" over a stretch of log. */
export interface BackTest {
  readonly rows: number;
  readonly days: number;
  readonly personDays: number;
  readonly findings: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Most findings first. */
  readonly byRule: readonly RuleCount[];
  /** Sessions that looked bad and were explained, by the strongest explanation, most first. */
  readonly explained: readonly { readonly id: string; readonly count: number; readonly reason: string }[];
  readonly explainedTotal: number;
  /** Findings held back by mutes. */
  readonly muted: number;
  /** What the classic query would have flagged; `undefined` when the engine was not asked to count it. */
  readonly classic: EngineStats['classic'] | undefined;
  /** What limits these numbers, one sentence each. */
  readonly notes: readonly string[];
}

export interface RuleCount {
  readonly rule: string;
  readonly total: number;
  readonly low: number;
  readonly medium: number;
  readonly high: number;
}

const DAY = 86_400_000;

/** Summarises a finished engine run. `findings` may hold several versions of one key; the last counts. */
export function backTest(
  findings: readonly Finding[],
  stats: EngineStats,
  options: { readonly classic?: boolean } = {},
): BackTest {
  const latest = [...new Map(findings.map((finding) => [finding.key, finding])).values()];
  const explained = Object.entries(stats.explained)
    .map(([id, count]) => ({ id, count, reason: reasonOf(id) }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return {
    rows: stats.rows,
    days: stats.rows === 0 ? 0 : Math.max(1, Math.ceil((stats.newest - stats.oldest) / DAY)),
    personDays: stats.personDays,
    findings: latest.length,
    bySeverity: severities(latest),
    byRule: ruleCounts(latest),
    explained,
    explainedTotal: explained.reduce((sum, { count }) => sum + count, 0),
    muted: stats.muted,
    classic: options.classic === true ? stats.classic : undefined,
    notes: notesOf(stats),
  };
}

function reasonOf(id: string): string {
  return id in WEIGHTS ? WEIGHTS[id as keyof typeof WEIGHTS][1] : '';
}

function severities(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { low: 0, medium: 0, high: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function ruleCounts(findings: readonly Finding[]): RuleCount[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const counts = rules.map((rule) => {
    const own = findings.filter((finding) => finding.rule === rule);
    return { rule, total: own.length, ...severities(own) };
  });
  return counts.sort((a, b) => b.total - a.total || (a.rule < b.rule ? -1 : 1));
}

function notesOf(stats: EngineStats): string[] {
  const notes: string[] = [];
  if (stats.rows > 0 && stats.newest - stats.oldest < 3 * DAY)
    notes.push('Less than three days of log: nothing could be called new for anybody.');
  if (stats.late > 0) notes.push(`${stats.late} rows came too late to be put in order.`);
  if (stats.early > 0) notes.push(`${stats.early} rows were used before the lateness had passed, because too many came at once.`);
  if (stats.invalid > 0) notes.push(`${stats.invalid} rows had no usable id or time.`);
  if (stats.forgotten > 0) notes.push(`${stats.forgotten} people were forgotten because too many were active.`);
  return notes;
}
