import { day, times, type RuleCase } from '../case.ts';

const identity = {
  type: 'managedIdentity',
  userId: undefined,
  upn: undefined,
  servicePrincipalId: 'mi-1',
  resourceId: 'storage',
} as const;

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'key vault after ten days of storage',
    rows: [...times(10, (i) => ({ minute: day(i), ...identity })), { minute: day(10), ...identity, resourceId: 'key-vault' }],
    findings: 1,
    severity: 'low',
  },
  { kind: 'near-miss', says: 'the same resource again', rows: times(11, (i) => ({ minute: day(i), ...identity })), findings: 0 },
  {
    kind: 'near-miss',
    says: 'a second resource on its second day',
    rows: [
      { minute: 0, ...identity },
      { minute: day(1), ...identity, resourceId: 'key-vault' },
    ],
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without a resource',
    rows: [...times(10, (i) => ({ minute: day(i), ...identity })), { minute: day(10), ...identity, resourceId: undefined }],
    findings: 0,
  },
];
