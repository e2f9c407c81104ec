import { day, times, type RuleCase } from '../case.ts';

const visit = (i: number) => ({
  minute: day(5) + i,
  userId: `person-${i}`,
  crossTenant: 'passthrough' as const,
  homeTenantId: 'ours',
  resourceTenantId: 'theirs',
});

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'thirty people go to a new tenant within the hour',
    rows: [{ minute: 0 }, ...times(30, visit)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'a partner that is visited every day',
    rows: [...times(5, (i) => ({ ...visit(i), minute: day(i) })), ...times(30, visit)],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'one person goes there thirty times',
    rows: [{ minute: 0 }, ...times(30, (i) => ({ ...visit(i), userId: 'alice-id' }))],
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without tenant ids',
    rows: [{ minute: 0 }, ...times(30, (i) => ({ ...visit(i), resourceTenantId: undefined }))],
    findings: 0,
  },
];
