import type { Incident } from '../attackers/attack.ts';
import type { Alert } from './alert.ts';
import { causeOf, finds, isExpected, isFalse } from './truth.ts';
import type { Truth } from './truth.ts';

interface Miss {
  readonly incident: Incident;
  /** Best severity found, if any; a low finding is listed as a miss at medium. */
  readonly best: Alert['severity'] | 'none';
  readonly seed: number;
}

export interface FalseAlert {
  readonly alert: Alert;
  readonly cause: string;
  readonly seed: number;
}

/** What one detector did over all tenants. */
export interface Score {
  readonly name: string;
  /** By kind of attack: incidents, found at all, found at medium or high, found at high. */
  readonly kinds: Map<string, [total: number, any: number, medium: number, high: number]>;
  readonly misses: Miss[];
  readonly falseAlerts: FalseAlert[];
  expected: number;
}

export function emptyScore(name: string): Score {
  return { name, kinds: new Map(), misses: [], falseAlerts: [], expected: 0 };
}

const RANK = { none: 0, low: 1, medium: 2, high: 3 } as const;

/** Adds one tenant's alerts to a score. */
export function addScore(score: Score, alerts: readonly Alert[], truth: Truth, seed: number): void {
  const best = new Map<Incident, Alert['severity']>();
  for (const alert of alerts) {
    if (isExpected(alert, truth)) {
      score.expected += 1;
      continue;
    }
    if (isFalse(alert, truth)) score.falseAlerts.push({ alert, cause: causeOf(alert, truth), seed });
    const touched = new Set(alert.evidence.flatMap((id) => truth.byRow.get(id) ?? []));
    for (const incident of touched) {
      if (finds(alert, incident) && RANK[alert.severity] > RANK[best.get(incident) ?? 'none']) best.set(incident, alert.severity);
    }
  }
  for (const incident of truth.incidents) {
    const row = score.kinds.get(incident.kind) ?? [0, 0, 0, 0];
    const found = best.get(incident) ?? 'none';
    row[0] += 1;
    if (RANK[found] >= 1) row[1] += 1;
    if (RANK[found] >= 2) row[2] += 1;
    if (RANK[found] >= 3) row[3] += 1;
    score.kinds.set(incident.kind, row);
    if (RANK[found] < 2) score.misses.push({ incident, best: found, seed });
  }
}

/** Recall over the kinds given, at a severity: 1 any, 2 medium and high, 3 high. */
export function recall(score: Score, kinds: readonly string[], at: 1 | 2 | 3): number {
  let total = 0;
  let found = 0;
  for (const kind of kinds) {
    const row = score.kinds.get(kind);
    total += row?.[0] ?? 0;
    found += row?.[at] ?? 0;
  }
  return total === 0 ? Number.NaN : found / total;
}
