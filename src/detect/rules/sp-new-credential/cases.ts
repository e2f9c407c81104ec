import { day, times, type RuleCase } from '../case.ts';

const sp = {
  type: 'servicePrincipal',
  userId: undefined,
  upn: undefined,
  servicePrincipalId: 'sp-1',
  resourceId: 'graph',
  credentialKeyId: 'key-1',
} as const;
const days = times(9, (i) => ({ minute: day(i), ...sp }));

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'a new key on a new network',
    rows: [...days, { minute: day(9), ...sp, credentialKeyId: 'key-2', ip: '198.51.100.9', asn: 64666 }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'a rotation',
    rows: [...days, { minute: day(9), ...sp, credentialKeyId: 'key-2' }],
    findings: 1,
    severity: 'low',
  },
  {
    kind: 'hit',
    says: 'a second key on its fifth day asks for mail, and the old one goes on',
    rows: [
      ...days.slice(0, 5),
      { minute: day(4) + 60, ...sp, credentialKeyId: 'key-2', resourceId: 'mail' },
      { minute: day(5), ...sp },
    ],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'a second key on its fifth day from a new network, and the old one goes on',
    rows: [
      ...days.slice(0, 5),
      { minute: day(4) + 60, ...sp, credentialKeyId: 'key-2', ip: '198.51.100.9', asn: 64666 },
      { minute: day(5), ...sp },
    ],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'a rotation on its fifth day with some hours of both',
    rows: [...days.slice(0, 5), { minute: day(4) + 60, ...sp, credentialKeyId: 'key-2' }, { minute: day(5), ...sp }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a rotation on its fifth day from another range, and no provider is named',
    rows: [
      ...days.slice(0, 5).map((row) => ({ ...row, asn: undefined })),
      { minute: day(4) + 60, ...sp, credentialKeyId: 'key-2', ip: '198.51.100.9', asn: undefined },
      { minute: day(5), ...sp, asn: undefined },
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a move on its fifth day: new key, new network, new resource, and the old key is silent',
    rows: [
      ...days.slice(0, 5),
      ...times(3, (i) => ({
        minute: day(5 + i),
        ...sp,
        credentialKeyId: 'key-2',
        resourceId: 'mail',
        ip: '198.51.100.9',
        asn: 64666,
      })),
    ],
    findings: 0,
  },
  { kind: 'near-miss', says: 'the same key', rows: [...days, { minute: day(9), ...sp }], findings: 0 },
  {
    kind: 'missing-fields',
    says: 'rows without key or thumbprint',
    rows: [...days, { minute: day(9), ...sp, credentialKeyId: undefined }],
    findings: 0,
  },
];
