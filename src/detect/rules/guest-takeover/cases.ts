import { day, ordinaryDays, type RuleCase } from '../case.ts';

const guest = { userType: 'guest', country: 'ES' } as const;
const POWERSHELL = '1950a258-227b-4e31-a9cf-717495945fc2';
const PORTAL = 'c44b4083-3bb0-49c1-b47d-974e53cbdf3c';
const days = ordinaryDays(4, guest);
const abroad = { minute: day(4), ...guest, ip: '198.51.100.9', asn: 36873, country: 'NG', appId: POWERSHELL };

export const cases: readonly RuleCase[] = [
  { kind: 'hit', says: 'a Spanish guest with PowerShell in Nigeria', rows: [...days, abroad], findings: 1, severity: 'medium' },
  {
    kind: 'hit',
    says: 'two consoles',
    rows: [
      ...days,
      { ...abroad, appId: PORTAL },
      { ...abroad, minute: day(4) + 5, appId: '74658136-14ec-4630-ad9b-26e160ff0fc6' },
    ],
    findings: 1,
  },
  { kind: 'near-miss', says: 'the portal alone', rows: [...days, { ...abroad, appId: PORTAL }], findings: 0 },
  { kind: 'near-miss', says: 'in the guest’s own country', rows: [...days, { ...abroad, country: 'ES' }], findings: 0 },
  { kind: 'near-miss', says: 'a member', rows: [...days, { ...abroad, userType: 'member' }], findings: 0 },
  {
    kind: 'near-miss',
    says: 'a guest who uses it at home',
    rows: [...days, { ...abroad, minute: day(3, 20), ip: '192.0.2.10', asn: 64500, country: 'ES' }, abroad],
    findings: 0,
  },
  { kind: 'near-miss', says: 'a guest’s first day', rows: [{ minute: day(4) - 60, ...guest }, abroad], findings: 0 },
  { kind: 'missing-fields', says: 'rows without a country', rows: [...days, { ...abroad, country: undefined }], findings: 0 },
];
