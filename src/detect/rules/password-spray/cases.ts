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
const later = (i: number, days: number) => ({
  ...few(i),
  minute: few(i).minute + days * 24 * 60,
  ip: `192.0.${i % 3}.7`,
  asn: 16276,
});

const atHome = (i: number) => ({
  minute: i,
  userId: `person-${i}`,
  upn: undefined,
  country: 'DE',
  ip: `203.0.113.${i}`,
  asn: 64500,
});
const fromAbroad = (i: number) => ({
  ...wrong(i),
  minute: 30 * 60 + i * 15,
  country: 'PH',
  ip: '198.51.100.9',
  userAgent: `Mozilla/5.0 (X11; Linux) Firefox/${100 + i}.0`,
});

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
    kind: 'hit',
    says: 'the same from another provider three days later: one alert',
    rows: [...times(16, few), ...times(16, (i) => later(i, 3))],
    findings: 1,
  },
  {
    kind: 'hit',
    says: 'the same after more than a week of silence: two',
    rows: [...times(16, few), ...times(16, (i) => later(i, 9))],
    findings: 2,
  },
  {
    kind: 'near-miss',
    says: 'the same from an ordinary line: a hotel',
    rows: times(16, (i) => ({ ...few(i), ip: '198.51.100.9', asn: 64666 })),
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'eight people at home, one try each in two hours from one line abroad',
    rows: [...times(8, atHome), ...times(8, fromAbroad)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the same from a line in their own country',
    rows: [...times(8, atHome), ...times(8, (i) => ({ ...fromAbroad(i), country: 'DE' }))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'eight people abroad who try and try again: a journey after a change of passwords',
    rows: [...times(8, atHome), ...times(32, (i) => ({ ...fromAbroad(i >> 2), minute: 30 * 60 + i * 4 }))],
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
