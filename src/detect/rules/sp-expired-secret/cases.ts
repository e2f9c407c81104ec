import { times, type RuleCase } from '../case.ts';

const sp = {
  type: 'servicePrincipal',
  userId: undefined,
  upn: undefined,
  servicePrincipalId: 'sp-1',
  credentialKeyId: 'key-1',
} as const;
const expired = (i: number) => ({ minute: i * 30, ...sp, code: 7000222 });
const works = (i: number) => ({ minute: i * 30 + 1, ...sp, ip: '198.51.100.9', asn: 8075 });

export const cases: readonly RuleCase[] = [
  { kind: 'hit', says: 'six tries in three hours', rows: times(6, expired), findings: 1, severity: 'low' },
  {
    kind: 'hit',
    says: 'while the application works from elsewhere',
    rows: [...times(8, expired), ...times(8, works)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'within two hours of the night, between two sign-ins of the application',
    rows: [works(-20), ...times(6, (i) => ({ ...expired(i), minute: i * 15 })), works(20)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'where the application worked before, too',
    rows: [{ ...expired(0), minute: -60, code: 0 }, ...times(6, expired), ...times(8, works)],
    findings: 1,
    severity: 'low',
  },
  {
    kind: 'hit',
    says: 'four old ones from another network while the application works, and then one that is valid',
    rows: [
      ...times(4, (i) => works(i * 4)),
      ...times(4, (i) => ({ ...expired(0), minute: 200 + i * 3, asn: 20473, ip: '203.0.113.7' })),
      ...times(2, (i) => ({ ...expired(0), minute: 220 + i * 3, asn: 20473, ip: '203.0.113.7', code: 0 })),
      ...times(2, (i) => works(i * 4 + 20)),
    ],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'two old ones from a new network, and then the valid one',
    rows: [
      ...times(4, (i) => works(i * 4)),
      ...times(2, (i) => ({ ...expired(0), minute: 200 + i * 3, asn: 20473, ip: '203.0.113.7' })),
      { ...expired(0), minute: 220, asn: 20473, ip: '203.0.113.7', code: 0 },
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'old ones from where the application works, and then the valid one',
    rows: [
      ...times(4, (i) => works(i * 4)),
      ...times(4, (i) => ({ ...works(0), minute: 200 + i * 3, code: 7000222 })),
      { ...works(0), minute: 220 },
    ],
    findings: 0,
  },
  { kind: 'near-miss', says: 'two tries', rows: times(2, expired), findings: 0 },
  {
    kind: 'near-miss',
    says: 'a wrong secret, not an expired one',
    rows: times(6, (i) => ({ ...expired(i), code: 7000215 })),
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows that name no application',
    rows: times(6, (i) => ({ ...expired(i), servicePrincipalId: undefined, appId: undefined })),
    findings: 0,
  },
];
