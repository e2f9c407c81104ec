import { day, times, type RuleCase } from '../case.ts';

const identity = {
  type: 'managedIdentity',
  userId: undefined,
  upn: undefined,
  servicePrincipalId: 'mi-1',
  resourceId: 'storage',
} as const;

const days = times(10, (i) => ({ minute: day(i), ...identity }));
const MANAGEMENT = '797f4846-ba00-4fd7-ba43-dac1f8f63013';
const GRAPH = '00000003-0000-0000-c000-000000000000';

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'key vault after ten days of storage',
    rows: [...times(10, (i) => ({ minute: day(i), ...identity })), { minute: day(10), ...identity, resourceId: 'key-vault' }],
    findings: 1,
    severity: 'low',
  },
  {
    kind: 'hit',
    says: 'management and directory tokens in one burst',
    rows: [
      ...days,
      { minute: day(10), ...identity, resourceId: MANAGEMENT },
      { minute: day(10) + 150, ...identity, resourceId: GRAPH },
    ],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'a burst of them after four days',
    rows: [
      ...times(5, (i) => ({ minute: day(i), ...identity })),
      { minute: day(5), ...identity, resourceId: MANAGEMENT },
      { minute: day(5) + 2, ...identity, resourceId: GRAPH },
    ],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'one of them after four days',
    rows: [...times(5, (i) => ({ minute: day(i), ...identity })), { minute: day(5), ...identity, resourceId: MANAGEMENT }],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'a management token at an hour at which it never worked',
    rows: [...days, { minute: day(10, 2), ...identity, resourceId: MANAGEMENT }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'a management token at an hour of work',
    rows: [...days, { minute: day(10), ...identity, resourceId: MANAGEMENT }],
    findings: 1,
    severity: 'low',
  },
  {
    kind: 'hit',
    says: 'a database at an hour at which it never worked',
    rows: [...days, { minute: day(10, 2), ...identity, resourceId: 'database' }],
    findings: 1,
    severity: 'low',
  },
  { kind: 'near-miss', says: 'the same resource again', rows: times(11, (i) => ({ minute: day(i), ...identity })), findings: 0 },
  {
    kind: 'hit',
    says: 'four at once on the third day, a management token among them',
    rows: [
      ...times(5, (i) => ({ minute: i * 12 * 60, ...identity })),
      ...[GRAPH, MANAGEMENT, 'database', 'logs'].map((resourceId, i) => ({ minute: day(2, 2) + i, ...identity, resourceId })),
    ],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'three at once on the third day',
    rows: [
      ...times(5, (i) => ({ minute: i * 12 * 60, ...identity })),
      ...[GRAPH, 'database', 'logs'].map((resourceId, i) => ({ minute: day(2, 2) + i, ...identity, resourceId })),
    ],
    findings: 0,
  },
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
