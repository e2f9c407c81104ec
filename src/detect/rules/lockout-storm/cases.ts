import { times, type RuleCase } from '../case.ts';

const locked = (i: number) => ({ minute: i, code: 50053, userId: `person-${i}`, upn: undefined });

export const cases: readonly RuleCase[] = [
  { kind: 'hit', says: 'fifteen people within the hour', rows: times(15, locked), findings: 1, severity: 'medium' },
  {
    kind: 'near-miss',
    says: 'one person fifty times',
    rows: times(50, (i) => ({ ...locked(i), userId: 'alice-id' })),
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'fifteen people over a day',
    rows: times(15, (i) => ({ ...locked(i), minute: i * 90 })),
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without a person',
    rows: times(15, (i) => ({ ...locked(i), userId: undefined })),
    findings: 0,
  },
];
