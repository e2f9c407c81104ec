import { ordinaryDays, day, times, type RuleCase } from '../case.ts';

const guess = (i: number) => ({ minute: i, code: 50126, ip: `198.51.${i % 4}.7`, asn: 64666 });

const EDGE = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

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
    kind: 'hit',
    says: 'twenty-four guesses in four hours from a rented network',
    rows: [...ordinaryDays(5), ...times(24, (i) => ({ minute: day(6) + i * 10, code: 50126, ip: '198.51.100.7', asn: 14061 }))],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'twenty-four guesses in four hours with software that the person never used',
    rows: [
      ...ordinaryDays(5, { userAgent: EDGE }),
      ...times(24, (i) => ({ ...guess(i), minute: day(6) + i * 10, userAgent: FIREFOX })),
    ],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'slow guesses, then a success from there',
    rows: [
      ...ordinaryDays(5),
      ...times(15, (i) => ({ minute: day(6) + i * 12, code: 50126, ip: '198.51.100.7', asn: 14061 })),
      { minute: day(6) + 185, ip: '198.51.100.7', asn: 14061 },
    ],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'near-miss',
    says: 'the own browser with an old password on a journey, every ten minutes',
    rows: [
      ...ordinaryDays(5, { userAgent: EDGE }),
      ...times(24, (i) => ({ ...guess(0), minute: day(6) + i * 10, userAgent: EDGE })),
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'two hundred tries a day of a phone at home',
    rows: [...ordinaryDays(5), ...times(60, (i) => ({ minute: day(6) + i * 6, code: 50126 }))],
    findings: 0,
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
    kind: 'near-miss',
    says: 'a phone tries an old password beside its owner, who signs in on a registered laptop',
    rows: [
      ...times(15, (i) => ({ minute: i * 4, code: 50126 })),
      { minute: 61, device: { id: 'laptop', managed: true, compliant: true } },
    ],
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without a person',
    rows: times(30, (i) => ({ ...guess(i), userId: undefined, upn: undefined })),
    findings: 0,
  },
];
