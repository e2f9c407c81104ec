import { day, times, type RuleCase } from '../case.ts';

const sp = {
  type: 'servicePrincipal',
  userId: undefined,
  upn: undefined,
  servicePrincipalId: 'sp-1',
  credentialKeyId: 'key-1',
} as const;

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'back after a hundred days',
    rows: [
      { minute: 0, ...sp },
      { minute: day(100), ...sp },
    ],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'back after forty days',
    rows: [
      { minute: 0, ...sp },
      { minute: day(40), ...sp },
    ],
    findings: 1,
    severity: 'low',
  },
  { kind: 'near-miss', says: 'a weekly job', rows: times(8, (i) => ({ minute: day(i * 7), ...sp })), findings: 0 },
  {
    kind: 'missing-fields',
    says: 'rows that name no application',
    rows: [
      { minute: 0, ...sp, servicePrincipalId: undefined, appId: undefined },
      { minute: day(100), ...sp, servicePrincipalId: undefined, appId: undefined },
    ],
    findings: 0,
  },
];
