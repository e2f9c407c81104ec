import { day, ordinaryDays, times, type CaseRow, type RuleCase } from '../case.ts';

const APP = { appId: 'docu-viewer', appName: 'Docu Viewer' } as const;
const SCRIPT = { type: 'nonInteractiveUser', userAgent: 'python-requests/2.31.0', ip: '198.51.100.9', asn: 14061 } as const;
const person = (i: number) => ({ userId: `person-${i}`, upn: undefined });
const consents = (at: number, people = 3) => times(people, (i) => ({ minute: at + i, ...APP, ...person(i) }));
const script = (at: number, more: Partial<CaseRow> = {}, people = 3) =>
  times(people, (i) => ({ minute: at + 30 + i, ...APP, ...SCRIPT, ...person(i), ...more }));
const days = ordinaryDays(4);
const own = ordinaryDays(4, person(0));
const AZURE_CLI = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const GRAPH = '00000003-0000-0000-c000-000000000000';
const refreshes = (count: number, more: Partial<CaseRow> = {}) =>
  times(count, (i) => ({ minute: day(4) + 30 + i * 45, ...APP, ...SCRIPT, ...person(0), resourceId: GRAPH, ...more }));

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'three people let it in, and a script on a rented server acts for them',
    rows: [...days, ...consents(day(4)), ...script(day(4))],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'one person, and the script goes on for hours from a rented server',
    rows: [...own, ...consents(day(4), 1), ...refreshes(8)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'one person, and the script goes on from a country where they never were',
    rows: [...own, ...consents(day(4), 1), ...refreshes(8, { asn: 64666, country: 'LT' })],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'one person, and what does not say that it is a script goes on behind a VPN',
    rows: [...own, ...consents(day(4), 1), ...refreshes(8, { asn: 9009, userAgent: undefined })],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'one person, and a program without a secret of its own that says nothing goes on from a rented server',
    rows: [...own, ...consents(day(4), 1), ...refreshes(8, { userAgent: undefined, credentialType: 'none' })],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'one person, and a script that empties the mailbox within an hour and a half',
    rows: [...own, ...consents(day(4), 1), ...refreshes(12).map((one, i) => ({ ...one, minute: day(4) + 30 + i * 8 }))],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'one person, and a script that tries for half an hour',
    rows: [...own, ...consents(day(4), 1), ...refreshes(6).map((one, i) => ({ ...one, minute: day(4) + 30 + i * 6 }))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same from a line of their own country',
    rows: [...own, ...consents(day(4), 1), ...refreshes(8, { userAgent: undefined, credentialType: 'none', asn: 64666 })],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'one person, and a server that does not say that it is a script goes on',
    rows: [...own, ...consents(day(4), 1), ...refreshes(8, { userAgent: undefined })],
    findings: 0,
  },
  { kind: 'near-miss', says: 'one person', rows: [...days, ...consents(day(4), 1), ...script(day(4), {}, 1)], findings: 0 },
  {
    kind: 'near-miss',
    says: 'one person, and a script that asks for the data of the application only',
    rows: [...own, ...consents(day(4), 1), ...refreshes(8, { resourceId: 'docu-viewer-api' })],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'one person, and a script on a line of their own country',
    rows: [...own, ...consents(day(4), 1), ...refreshes(8, { asn: 64666 })],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'one person who uses command lines, and their own script on a server',
    rows: [...own.map((row) => ({ ...row, appId: AZURE_CLI })), ...consents(day(4), 1), ...refreshes(8)],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the application is older than two days',
    rows: [...days.slice(0, 8), { minute: day(2, 20), ...APP }, ...days.slice(9), ...consents(day(5)), ...script(day(5))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the second day of a log',
    rows: [{ minute: 0 }, ...consents(day(1)), ...script(day(1))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'it is one of Microsoft’s',
    rows: [...days, ...[...consents(day(4)), ...script(day(4))].map((row) => ({ ...row, appName: 'Microsoft Loop' }))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'their own software refreshes its tokens where they are',
    rows: [...days, ...consents(day(4)), ...script(day(4), { userAgent: 'Mozilla/5.0 (X11; Linux) Firefox/101.0' })],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a web server with a secret: the address is that of the consent',
    rows: [...days, ...consents(day(4)), ...script(day(4), { credentialType: 'clientSecret' })],
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without a user agent',
    rows: [...days, ...consents(day(4)), ...script(day(4), { userAgent: undefined })],
    findings: 0,
  },
];
