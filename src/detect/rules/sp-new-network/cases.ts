import { day, times, type RuleCase } from '../case.ts';

const sp = {
  type: 'servicePrincipal',
  userId: undefined,
  upn: undefined,
  servicePrincipalId: 'sp-1',
  credentialKeyId: 'key-1',
} as const;
const days = times(9, (i) => ({ minute: day(i), ...sp }));
const away = { minute: day(9), ...sp, ip: '198.51.100.9', asn: 64666 };

export const cases: readonly RuleCase[] = [
  { kind: 'hit', says: 'a new provider after nine days', rows: [...days, away], findings: 1, severity: 'medium' },
  { kind: 'near-miss', says: 'another address of the same provider', rows: [...days, { ...away, asn: 64500 }], findings: 0 },
  { kind: 'near-miss', says: 'Microsoft’s network', rows: [...days, { ...away, asn: 8075 }], findings: 0 },
  {
    kind: 'near-miss',
    says: 'its second day',
    rows: [
      { minute: 0, ...sp },
      { ...away, minute: day(1) },
    ],
    findings: 0,
  },
  { kind: 'missing-fields', says: 'rows without an address', rows: [...days, { ...away, ip: undefined }], findings: 0 },
];
