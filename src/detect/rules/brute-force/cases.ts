import { ordinaryDays, day, times, type RuleCase } from '../case.ts';

const guess = (i: number) => ({ minute: i, code: 50126, ip: `198.51.${i % 4}.7`, asn: 64666 });

export const cases: readonly RuleCase[] = [
  { kind: 'hit', says: 'thirty guesses from several networks', rows: times(30, guess), findings: 1, severity: 'medium' },
  {
    kind: 'hit',
    says: 'guesses, then a success from there',
    rows: [...times(15, guess), { minute: 16, ip: '198.51.0.7', asn: 64666 }],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'near-miss',
    says: 'a person mistypes five times and gets in',
    rows: [...times(5, (i) => ({ minute: i, code: 50126 })), { minute: 6 }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'forty rows of two tries',
    rows: times(40, (i) => ({ ...guess(0), minute: i, correlationId: `try-${i % 2}` })),
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a phone at home with an old password',
    rows: [...ordinaryDays(5), ...times(40, (i) => ({ minute: day(6) + i, code: 50126 }))],
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without a person',
    rows: times(30, (i) => ({ ...guess(i), userId: undefined, upn: undefined })),
    findings: 0,
  },
];
