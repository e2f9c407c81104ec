import { day, ordinaryDays, times, type RuleCase } from '../case.ts';

const visit = (i: number) => ({
  minute: day(5) + i,
  userId: `person-${i}`,
  crossTenant: 'passthrough' as const,
  homeTenantId: 'ours',
  resourceTenantId: 'theirs',
});

const guest = (i: number) => ({
  ...visit(i),
  minute: day(9, 2) + i * 20,
  userId: `guest-${i % 4}`,
  upn: undefined,
  userType: 'guest' as const,
  homeTenantId: 'theirs',
  resourceTenantId: 'ours',
  ip: '203.0.113.7',
  asn: 14061,
});

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'thirty people go to a new tenant within the hour',
    rows: [{ minute: 0 }, ...times(30, visit)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'four new guests of one tenant at night from a rented network',
    rows: [...ordinaryDays(9), ...times(12, guest)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'the same where the partner came from its own line for days',
    rows: [
      ...ordinaryDays(9).flatMap((row) => [
        row,
        { ...guest(0), minute: row.minute + 1, userId: 'regular', ip: '198.51.100.9', asn: 64666 },
      ]),
      ...times(12, guest),
    ],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'a merger: thirty guests on an ordinary line',
    rows: [...ordinaryDays(9), ...times(30, (i) => ({ ...guest(i), minute: day(9) + i, userId: `guest-${i}`, asn: 64666 }))],
    findings: 1,
    severity: 'low',
  },
  {
    kind: 'near-miss',
    says: 'new guests on the rented network that their company always came from',
    rows: [
      ...ordinaryDays(9).flatMap((row) => [row, { ...guest(0), minute: row.minute + 1, userId: 'regular' }]),
      ...times(12, guest),
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'new guests at night on an ordinary line',
    rows: [...ordinaryDays(9), ...times(12, (i) => ({ ...guest(i), asn: 64666 }))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'new guests from a rented network in office hours',
    rows: [...ordinaryDays(9), ...times(12, (i) => ({ ...guest(i), minute: day(9, 10) + i * 20 }))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a partner that is visited every day',
    rows: [...times(5, (i) => ({ ...visit(i), minute: day(i) })), ...times(30, visit)],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'one person goes there thirty times',
    rows: [{ minute: 0 }, ...times(30, (i) => ({ ...visit(i), userId: 'alice-id' }))],
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without tenant ids',
    rows: [{ minute: 0 }, ...times(30, (i) => ({ ...visit(i), resourceTenantId: undefined }))],
    findings: 0,
  },
];
