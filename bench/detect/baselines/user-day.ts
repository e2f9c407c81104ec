import type { Alert } from '../judge/alert.ts';

const DAY = 86_400_000;

export function dayKey(at: number): string {
  return String(Math.floor(at / DAY)).padStart(6, '0');
}

/** One alert of a baseline: a person and a day. */
export function dayAlert(rule: string, user: string, rows: readonly { readonly at: number; readonly id: string }[]): Alert {
  const times = rows.map((row) => row.at);
  const first = Math.min(...times);
  return {
    key: `${rule}:${user}:${dayKey(first)}`,
    rule,
    severity: 'high',
    subject: { kind: 'user', id: user },
    first,
    last: Math.max(...times),
    evidence: rows.map((row) => row.id),
    reasons: [],
  };
}
