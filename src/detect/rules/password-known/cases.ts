import { day, ordinaryDays, times, type RuleCase } from '../case.ts';

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:149.0) Gecko/20100101 Firefox/149.0';
const days = ordinaryDays(8, { userAgent: WINDOWS });
const stopped = times(4, (i) => ({
  minute: day(8, 10) + i * 50,
  code: i % 2 === 0 ? 50_076 : 53_000,
  ip: '203.0.113.77',
  asn: 62_240,
  country: 'GB',
  userAgent: FIREFOX,
  correlationId: `try-${i}`,
}));

/** Two wrong passwords from a country where the person never was, then the right one, and a policy stops it. */
const laptop = ordinaryDays(3, { userAgent: WINDOWS, device: { id: 'd1', os: 'Windows', managed: true } });
const abroad = { ip: '198.51.100.9', asn: 64_666, country: 'RU', userAgent: WINDOWS, device: { os: 'Windows' } } as const;
const guessed = [50_126, 50_126, 50_074, 53_003].map((code, i) => ({
  minute: day(3, 2) + i * 9,
  code,
  ...abroad,
  correlationId: `guess-${i}`,
}));

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'wrong passwords abroad, then the right one, stopped twice, within half an hour',
    rows: [...laptop, ...guessed],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the same on the person’s own laptop, as on a journey',
    rows: [...laptop, ...guessed.map((row) => ({ ...row, device: { id: 'd1', os: 'Windows' } }))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same in the person’s own country',
    rows: [...laptop, ...guessed].map((row) => ({ ...row, country: 'RU' })),
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the person gets in abroad after one wrong password',
    rows: [...laptop, ...guessed.slice(1, 3), { ...guessed[2], minute: day(3, 2) + 30, code: 0 }, ...guessed.slice(3)],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'four tries over some hours from a rented network with other software, each stopped behind the password',
    rows: [...days, ...stopped],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the same within one hour, as by a person at another computer',
    rows: [...days, ...stopped.map((row, i) => ({ ...row, minute: day(8, 10) + i * 10 }))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the person’s own software on a VPN',
    rows: [...days, ...stopped.map((row) => ({ ...row, userAgent: WINDOWS }))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a line that nobody rents',
    rows: [...days, ...stopped.map((row) => ({ ...row, asn: 64_500 }))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'wrong passwords',
    rows: [...days, ...stopped.map((row) => ({ ...row, code: 50_126 }))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a script whose password has expired',
    rows: [...days, ...stopped.map((row) => ({ ...row, code: 50_055 }))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the person gets in between',
    rows: [...days, ...stopped.slice(0, 2), { ...stopped[1], minute: day(8, 11) + 20, code: 0 }, ...stopped.slice(2)],
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'without software and network nothing can be told',
    rows: [...days, ...stopped.map((row) => ({ ...row, userAgent: undefined, asn: undefined }))],
    findings: 0,
  },
];
