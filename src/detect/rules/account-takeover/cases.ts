import { day, ordinaryDays, times, type CaseRow, type RuleCase } from '../case.ts';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const strange = { ip: '198.51.100.9', asn: 64_700, country: 'BR', userAgent: FIREFOX } as const;
const reset = (minute: number, more: Partial<CaseRow> = {}): CaseRow => ({
  minute,
  ...strange,
  appId: '93625bc8-bfe2-437a-97e0-3d0060024faa',
  ...more,
});
const methods = (minute: number, more: Partial<CaseRow> = {}): CaseRow => ({
  minute,
  ...strange,
  appId: '19db86c3-b2b9-44cc-b339-36da233a3be2',
  ...more,
});
const turnedAway = (from: number): CaseRow[] =>
  times(4, (i) => ({ minute: from + i * 20, code: 50_173, type: 'nonInteractiveUser' as const }));

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'a reset and new methods from a strange network, then the own machines are turned away',
    rows: [...ordinaryDays(5), reset(day(6)), methods(day(6) + 4), ...turnedAway(day(6) + 10)],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'hit',
    says: 'a one-time pass at the methods, from a strange network',
    rows: [
      ...ordinaryDays(5),
      methods(day(6), { steps: [{ method: 'Temporary Access Pass', succeeded: true }] }),
      methods(day(6) + 3),
    ],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'new methods from a strange network, then the own machines are turned away',
    rows: [...ordinaryDays(5), methods(day(6)), ...turnedAway(day(6) + 10)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'a temporary password is changed elsewhere, and then the own machines have an old password and revoked tokens',
    rows: [
      ...ordinaryDays(5),
      { minute: day(6), ...strange, code: 50_055 },
      { minute: day(6) + 2, ...strange },
      { minute: day(6) + 30, code: 50_126 },
      { minute: day(6) + 32, code: 50_126 },
      ...turnedAway(day(6) + 40).slice(0, 1),
    ],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'near-miss',
    says: 'the owner signs in again before the third refusal',
    rows: [
      ...ordinaryDays(5),
      methods(day(6)),
      ...turnedAway(day(6) + 10).slice(0, 2),
      { minute: day(6) + 60 },
      ...turnedAway(day(6) + 70).slice(0, 2),
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a forgotten password, reset at home',
    rows: [...ordinaryDays(5), reset(day(6), { ip: undefined, asn: undefined }), ...turnedAway(day(6) + 10)].map((row) =>
      row.appId === undefined ? row : { minute: row.minute, appId: row.appId },
    ),
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'methods looked at on a journey, and nothing follows',
    rows: [...ordinaryDays(5), methods(day(6))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'on the registered laptop',
    rows: [
      ...ordinaryDays(5),
      reset(day(6), { device: { id: 'laptop' } }),
      methods(day(6) + 4, { device: { id: 'laptop' } }),
      ...turnedAway(day(6) + 10),
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'on the first day of a new colleague',
    rows: [methods(0, { steps: [{ method: 'Temporary Access Pass', succeeded: true }] }), methods(3)],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the own machines are turned away after a change of the password at home',
    rows: [...ordinaryDays(5), ...turnedAway(day(6) + 10)],
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without a person',
    rows: [reset(day(6)), methods(day(6) + 4)].map((row) => ({ ...row, userId: undefined, upn: undefined })),
    findings: 0,
  },
];
