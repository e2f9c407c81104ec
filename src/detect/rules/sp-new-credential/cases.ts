import { day, times, type RuleCase } from '../case.ts';

const sp = {
  type: 'servicePrincipal',
  userId: undefined,
  upn: undefined,
  servicePrincipalId: 'sp-1',
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
  { kind: 'near-miss', says: 'the same key', rows: [...days, { minute: day(9), ...sp }], findings: 0 },
  {
    kind: 'missing-fields',
    says: 'rows without key or thumbprint',
    rows: [...days, { minute: day(9), ...sp, credentialKeyId: undefined }],
    findings: 0,
  },
];
