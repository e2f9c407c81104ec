import { day, ordinaryDays, times, type RuleCase } from '../case.ts';

const FIREFOX = 'Mozilla/5.0 (X11; Linux) Firefox/101.0';
const wrong = (i: number) => ({
  minute: day(4) + i * 20,
  code: 50126,
  userId: `person-${i}`,
  upn: undefined,
  ip: `198.${i + 1}.100.7`,
  asn: 64600 + i,
  appId: 'mail',
  userAgent: FIREFOX,
});
const slow = (i: number) => ({ ...wrong(i), minute: day(4) + i * 12 * 60, userId: `person-${i % 8}` });
const alice = { userId: 'alice-id', upn: 'alice@contoso.com' };

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'thirty people from thirty networks with one old browser',
    rows: [{ minute: 0 }, ...times(30, wrong)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'eight people, two tries a day, with software that nobody has',
    rows: [{ minute: 0 }, ...times(12, slow)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'such a spray finds a password and gets in',
    rows: [...ordinaryDays(9, alice), ...times(12, slow), { ...slow(12), ...alice, code: 0 }],
    findings: 2,
    severity: 'high',
  },
  {
    kind: 'hit',
    says: 'such a spray finds a password and is stopped at MFA',
    rows: [...ordinaryDays(9, alice), ...times(12, slow), { ...slow(12), ...alice, code: 50074 }],
    findings: 2,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'a newcomer signs in with that software meanwhile: only the spray is reported',
    rows: [{ minute: 0 }, ...times(12, slow), { ...slow(12), ...alice, code: 0 }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the same failures with software that others have at home',
    rows: [
      ...ordinaryDays(9, { ...alice, appId: 'mail', userAgent: FIREFOX }),
      ...ordinaryDays(9, { userId: 'bob-id', upn: undefined, appId: 'mail', userAgent: FIREFOX }),
      ...times(12, slow),
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'one network with all the tries: see password-spray',
    rows: [{ minute: 0 }, ...times(12, (i) => ({ ...slow(i), ip: '198.51.100.7', asn: 64600 }))],
    findings: 0,
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
