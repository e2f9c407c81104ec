import { DAY } from '../tenant.ts';
import type { Alert } from './alert.ts';
import type { FalseAlert } from './score.ts';

const RANK = { low: 0, medium: 1, high: 2 } as const;

/** What a SOC would be handed: false alerts of one person (or workload) that begin within a day of each other are one. */
export function grouped(items: readonly FalseAlert[]): Alert['severity'][] {
  const groups: { subject: string; last: number; severity: Alert['severity'] }[] = [];
  const newest = new Map<string, (typeof groups)[number]>();
  for (const { alert, seed } of [...items].sort((a, b) => a.alert.first - b.alert.first)) {
    const subject = `${seed}:${alert.subject.id}`;
    const open = newest.get(subject);
    if (open !== undefined && alert.first - open.last < DAY) {
      open.last = Math.max(open.last, alert.last);
      if (RANK[alert.severity] > RANK[open.severity]) open.severity = alert.severity;
      continue;
    }
    const group = { subject, last: alert.last, severity: alert.severity };
    groups.push(group);
    newest.set(subject, group);
  }
  return groups.map((group) => group.severity);
}
