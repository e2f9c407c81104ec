import { day, ordinaryDays, type RuleCase } from '../case.ts';

const london = { latitude: 51.5, longitude: -0.1 };
const sydney = { latitude: -33.9, longitude: 151.2, country: 'AU', ip: '203.0.113.9', asn: 64777 };

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'London, and Sydney two hours later',
    rows: [
      { minute: 0, ...london },
      { minute: 120, ...sydney },
    ],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'Sydney two days later',
    rows: [
      { minute: 0, ...london },
      { minute: day(2), ...sydney },
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a VPN exit in Sydney',
    rows: [
      { minute: 0, ...london },
      { minute: 120, ...sydney, asn: 9009 },
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a managed device',
    rows: [
      { minute: 0, ...london },
      { minute: 120, ...sydney, device: { id: 'd1', managed: true } },
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a place that the person knows',
    rows: [...ordinaryDays(3, sydney), { minute: day(4), ...london }, { minute: day(4) + 60, ...sydney }],
    findings: 0,
    options: {},
  },
  {
    kind: 'missing-fields',
    says: 'rows without coordinates',
    rows: [{ minute: 0 }, { minute: 120, ...sydney, latitude: undefined, longitude: undefined }],
    findings: 0,
  },
];
