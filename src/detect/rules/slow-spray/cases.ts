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
const COUNTRIES = ['MX', 'RU', 'VN', 'TR', 'ID'];
/** Each of twelve people is at home on the first day; in the night somebody tries a leaked password on each. */
const home = (i: number) => ({ minute: 60 + i, userId: `person-${i}`, upn: undefined });
const leaked = (i: number) => ({ ...wrong(i), minute: day(1, 2) + i, country: COUNTRIES[i % 5] });
const script = (i: number) => ({ ...wrong(i), minute: i * 4, userAgent: 'python-requests/2.31.0' });
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
    says: 'the noise of the internet, a try every two days for weeks: one alert',
    rows: [{ minute: 0 }, ...times(12, slow), ...times(8, (i) => ({ ...slow(12 + i), minute: day(10) + i * 2 * 24 * 60 }))],
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
    kind: 'hit',
    says: 'a list of leaked passwords on the second day of a log, one try each from five countries',
    rows: [...times(12, home), ...times(12, leaked)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'names that do not exist, on the first day',
    rows: [{ minute: 0 }, ...times(12, (i) => ({ ...leaked(i), minute: 60 + i, code: 50034 }))],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'one of the leaked passwords is right',
    rows: [...times(12, home), { minute: 80, ...alice }, ...times(12, leaked), { ...leaked(12), ...alice, code: 0 }],
    findings: 2,
    severity: 'high',
  },
  {
    kind: 'near-miss',
    says: 'seven people and then a journey: too few to be a list',
    rows: [...times(12, home), { minute: 80, ...alice }, ...times(7, leaked), { ...leaked(7), ...alice, code: 0 }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same tries in the country where everybody lives',
    rows: [...times(12, home), ...times(12, (i) => ({ ...leaked(i), country: 'GB' }))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same tries over a day',
    rows: [...times(12, home), ...times(12, (i) => ({ ...leaked(i), minute: day(1, 2) + i * 60 }))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the first hours of a log: nobody was seen anywhere yet',
    rows: [{ minute: 0 }, ...times(12, (i) => ({ ...leaked(i), minute: 60 + i }))],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'a script asks for the tokens of five people from as many networks and gets one',
    rows: [...times(5, script), { ...script(3), minute: 40, code: 0, ip: '203.0.113.9', asn: 64900 }],
    findings: 2,
    severity: 'high',
  },
  { kind: 'near-miss', says: 'a script with four people', rows: times(4, script), findings: 0 },
  {
    kind: 'near-miss',
    says: 'five mail programs with an old password',
    rows: times(5, (i) => ({ ...script(i), userAgent: 'BAV2ROPC' })),
    findings: 0,
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
    says: 'a list of leaked passwords without countries',
    rows: [...times(12, home), ...times(12, (i) => ({ ...leaked(i), country: undefined }))],
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without an address',
    rows: [{ minute: 0 }, ...times(30, (i) => ({ ...wrong(i), ip: undefined }))],
    findings: 0,
  },
];
