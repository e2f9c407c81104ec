import { day, times, type RuleCase } from '../case.ts';

const wrong = (i: number) => ({
  minute: day(4) + i * 20,
  code: 50126,
  userId: `person-${i}`,
  upn: undefined,
  ip: `198.${i + 1}.100.7`,
  asn: 64600 + i,
  appId: 'mail',
  userAgent: 'Mozilla/5.0 (X11; Linux) Firefox/101.0',
});

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'thirty people from thirty networks with one old browser',
    rows: [{ minute: 0 }, ...times(30, wrong)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'thirty people with software of their own',
    rows: [{ minute: 0 }, ...times(30, (i) => ({ ...wrong(i), userAgent: `Mozilla/5.0 (X11; Linux) Firefox/${100 + i}.0` }))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'one person from thirty networks',
    rows: [{ minute: 0 }, ...times(30, (i) => ({ ...wrong(i), userId: 'alice-id' }))],
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without an address',
    rows: [{ minute: 0 }, ...times(30, (i) => ({ ...wrong(i), ip: undefined }))],
    findings: 0,
  },
];
