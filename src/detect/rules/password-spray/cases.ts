import { times, type RuleCase } from '../case.ts';

const wrong = (i: number) => ({
  minute: i,
  code: 50126,
  userId: `person-${i}`,
  upn: undefined,
  ip: `198.51.100.${i + 1}`,
  asn: 64666,
});
const few = (i: number) => ({ ...wrong(i), minute: i * 15, userId: `person-${i % 4}`, ip: `203.0.${i % 3}.7`, asn: 14061 });

export const cases: readonly RuleCase[] = [
  { kind: 'hit', says: 'twelve people, one network', rows: times(12, wrong), findings: 1, severity: 'medium' },
  { kind: 'near-miss', says: 'five people', rows: times(5, wrong), findings: 0 },
  {
    kind: 'near-miss',
    says: 'twelve people from twelve networks',
    rows: times(12, (i) => ({ ...wrong(i), ip: `198.51.${i}.7` })),
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'four people, sixteen tries in four hours, from a rented provider’s addresses all over',
    rows: times(16, few),
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the same from an ordinary line: a hotel',
    rows: times(16, (i) => ({ ...few(i), ip: '198.51.100.9', asn: 64666 })),
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same from their own managed machines',
    rows: times(16, (i) => ({ ...few(i), device: { id: `laptop-${i % 4}`, managed: true } })),
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same from a desktop at a provider that they work on',
    rows: [
      ...times(32, (i) => ({ ...few(i), minute: i * 60, code: 0 })),
      ...times(16, (i) => ({ ...few(i), minute: 3 * 24 * 60 + i * 15 })),
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'one old password and two typing errors behind a VPN',
    rows: times(16, (i) => ({ ...few(i), userId: `person-${i < 14 ? 0 : i}` })),
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'twelve people are only asked for MFA',
    rows: times(12, (i) => ({ ...wrong(i), code: 50074 })),
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without an address',
    rows: times(12, (i) => ({ ...wrong(i), ip: undefined })),
    findings: 0,
  },
];
