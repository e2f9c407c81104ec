import { day, ordinaryDays, type RuleCase } from '../case.ts';

const london = { latitude: 51.5, longitude: -0.1 };
const sydney = { latitude: -33.9, longitude: 151.2, country: 'AU', ip: '203.0.113.9', asn: 64777 };
const moscow = { latitude: 55.7, longitude: 37.6, country: 'RU', ip: '203.0.113.99', asn: 64778 };

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
    kind: 'hit',
    says: 'an account that people in London and Moscow share, on its first day',
    rows: [
      { minute: 0, ...moscow },
      { minute: 600, ...london },
      { minute: 660, ...moscow },
    ],
    findings: 1,
    severity: 'low',
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
