import { day, times, type CaseRow, type RuleCase } from '../case.ts';

const sp = {
  type: 'servicePrincipal',
  userId: undefined,
  upn: undefined,
  servicePrincipalId: 'sp-1',
  credentialKeyId: 'key-1',
} as const;

/** The log of a tenant whose other application is at work, from its first day. */
const others = times(9, (i) => ({ minute: day(i), ...sp, servicePrincipalId: 'sp-other', ip: '198.51.100.7' }));
const rented = { ...sp, servicePrincipalName: 'crm-connector', ip: '203.0.113.9', asn: 14061, resourceId: 'graph' };
const leftover = { ...rented, servicePrincipalName: 'mail-migration-2019' };
const twice = (row: Partial<CaseRow>, at = day(9)) => [
  { minute: at, ...row },
  { minute: at + 30, ...row, resourceId: 'exchange' },
];

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'back after a hundred days',
    rows: [
      { minute: 0, ...sp },
      { minute: day(100), ...sp },
    ],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'back after forty days',
    rows: [
      { minute: 0, ...sp },
      { minute: day(40), ...sp },
    ],
    findings: 1,
    severity: 'low',
  },
  {
    kind: 'hit',
    says: 'back after a hundred days, with an old secret first',
    rows: [
      { minute: 0, ...sp },
      { minute: day(100), ...sp, code: 7000222 },
      { minute: day(100) + 1, ...sp },
      { minute: day(100) + 2, ...sp },
    ],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'the log never showed it, its secret had expired, and a rented machine uses another one',
    rows: [...others, { minute: day(9) - 5, ...rented, code: 7000222 }, ...twice(rented)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'the log never showed it, it is named like something finished, and a rented machine asks for several resources',
    rows: [...others, ...twice(leftover)],
    findings: 1,
    severity: 'medium',
  },
  { kind: 'near-miss', says: 'a new application on a rented machine', rows: [...others, ...twice(rented)], findings: 0 },
  {
    kind: 'near-miss',
    says: 'a new application whose secret was mistyped',
    rows: [...others, { minute: day(9) - 5, ...rented, code: 7000215 }, ...twice(rented)],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a name of something finished for one resource',
    rows: [...others, { minute: day(9), ...leftover }, { minute: day(9) + 30, ...leftover }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a name of something finished where a person of the tenant works too',
    rows: [...others, { minute: day(8), ip: '203.0.113.9', asn: 14061 }, ...twice(leftover)],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a name of something finished on a line that nobody rents by the hour',
    rows: [...others, ...twice({ ...leftover, asn: 64666 })],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a name with this year',
    rows: [...others, ...twice({ ...rented, servicePrincipalName: 'reporting-2026' })],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a name of something finished on the third day of a log',
    rows: [...others.slice(0, 3), ...twice(leftover, day(3))],
    findings: 0,
  },
  { kind: 'near-miss', says: 'a weekly job', rows: times(8, (i) => ({ minute: day(i * 7), ...sp })), findings: 0 },
  {
    kind: 'missing-fields',
    says: 'rows that name no application',
    rows: [
      { minute: 0, ...sp, servicePrincipalId: undefined, appId: undefined },
      { minute: day(100), ...sp, servicePrincipalId: undefined, appId: undefined },
    ],
    findings: 0,
  },
];
