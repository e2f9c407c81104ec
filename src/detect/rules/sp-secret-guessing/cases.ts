import { day, times, type RuleCase } from '../case.ts';

const sp = { type: 'servicePrincipal', userId: undefined, upn: undefined, servicePrincipalId: 'sp-1' } as const;
const days = times(3, (i) => ({ minute: day(i), ...sp }));
const away = { ...sp, ip: '198.51.100.9', asn: 9009 };
const wrong = (i: number) => ({ minute: day(3) + i, ...away, code: 7000215 });

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'twenty-five wrong secrets from a VPN host',
    rows: [...days, ...times(25, wrong)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'and then a right one from there',
    rows: [...days, ...times(25, wrong), { minute: day(3) + 40, ...away }],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'hit',
    says: 'a right one from where it always runs says nothing about the guesses',
    rows: [...days, ...times(25, wrong), { minute: day(3) + 40, ...sp }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'a deployment that tries a wrong secret where it always runs',
    rows: [...days, ...times(25, (i) => ({ ...wrong(i), ip: '192.0.2.10', asn: 64500 }))],
    findings: 0,
  },
  { kind: 'near-miss', says: 'nineteen tries', rows: [...days, ...times(19, wrong)], findings: 0 },
  {
    kind: 'near-miss',
    says: 'twenty-five tries over a day',
    rows: [...days, ...times(25, (i) => ({ ...wrong(i), minute: day(3) + i * 50 }))],
    findings: 0,
  },
  { kind: 'near-miss', says: 'a new application that never got in', rows: times(25, wrong), findings: 0 },
  {
    kind: 'near-miss',
    says: 'its first day',
    rows: [{ minute: day(3) - 60, ...sp }, ...times(25, wrong)],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'an expired secret: see sp-expired-secret',
    rows: [...days, ...times(25, (i) => ({ ...wrong(i), code: 7000222 }))],
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without an address',
    rows: [...days, ...times(25, (i) => ({ ...wrong(i), ip: undefined }))],
    findings: 0,
  },
];
