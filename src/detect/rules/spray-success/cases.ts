import { ordinaryDays, day, times, type RuleCase } from '../case.ts';

const wrong = (i: number) => ({
  minute: day(5) + i,
  code: 50126,
  userId: `person-${i}`,
  upn: undefined,
  ip: '198.51.100.9',
  asn: 64666,
});
const right = { minute: day(5) + 20, ip: '198.51.100.9', asn: 64666 };
const few = (i: number) => ({
  ...wrong(i),
  minute: day(5) + i * 15,
  userId: `person-${i % 3}`,
  ip: `203.0.${i % 3}.7`,
  asn: 14061,
});

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'ten people fail and one gets in',
    rows: [...ordinaryDays(4), ...times(10, wrong), right],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'hit',
    says: 'the right password is stopped at MFA',
    rows: [...ordinaryDays(4), ...times(10, wrong), { ...right, code: 50074 }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'three people fail twelve times from a rented provider’s addresses and one gets in',
    rows: [...ordinaryDays(4), ...times(12, few), { ...few(12), userId: 'alice-id', upn: 'alice@contoso.com', code: 0 }],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'near-miss',
    says: 'three people mistype in a hotel and one gets in',
    rows: [
      ...ordinaryDays(4),
      ...times(12, (i) => ({ ...few(i), ip: '198.51.100.9', asn: 64666 })),
      { ...right, minute: day(5) + 200 },
    ],
    findings: 0,
  },
  { kind: 'near-miss', says: 'two people fail', rows: [...ordinaryDays(4), ...times(2, wrong), right], findings: 0 },
  {
    kind: 'near-miss',
    says: 'the one who gets in lives there',
    rows: [...ordinaryDays(4, { ip: '198.51.100.9', asn: 64666 }), ...times(10, wrong), right],
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without an address',
    rows: [...ordinaryDays(4), ...times(10, (i) => ({ ...wrong(i), ip: undefined })), { ...right, ip: undefined }],
    findings: 0,
  },
];
