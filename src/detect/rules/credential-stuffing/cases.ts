import { day, ordinaryDays, times, type RuleCase } from '../case.ts';

const COUNTRIES = ['MX', 'RU', 'VN', 'TR', 'ID', 'SE', 'ES', 'PL', 'CA', 'AU'];
const AGENTS = ['(X11; Linux) Firefox/143.0', '(Windows NT 10.0) Chrome/149.0.0.0', '(Macintosh; Intel Mac OS X) Firefox/152.0'];
/** Every try has another address, country and browser; every second name does not exist. */
const leaked = (i: number) => ({
  minute: day(9, 2) + i * 6,
  code: i % 2 === 0 ? 50034 : 50126,
  userId: i % 2 === 0 ? undefined : `person-${i % 10}`,
  upn: `name-${i % 10}@contoso.com`,
  ip: `198.${i + 1}.100.7`,
  asn: 64600 + i,
  country: COUNTRIES[i % 10],
  userAgent: `Mozilla/5.0 ${AGENTS[i % 3]}`,
});
const alice = { userId: 'alice-id', upn: 'alice@contoso.com' };
const days = ordinaryDays(9, alice);
const abroad = { ...leaked(31), ...alice, minute: day(9, 2) + 130, country: 'IN' };

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'ten names, half of them unknown, each try from another country with another browser',
    rows: [...days, ...times(20, leaked)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'one password of the list is right, and MFA stops it',
    rows: [...days, ...times(20, leaked), { ...abroad, code: 50074 }],
    findings: 2,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'one password of the list is right, and it goes through',
    rows: [...days, ...times(20, leaked), { ...abroad, code: 0 }],
    findings: 2,
    severity: 'high',
  },
  {
    kind: 'near-miss',
    says: 'names that exist only: people of a tenant all over the world mistype',
    rows: [...days, ...times(20, (i) => ({ ...leaked(i), code: 50126 }))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'three countries',
    rows: [...days, ...times(20, (i) => ({ ...leaked(i), country: COUNTRIES[i % 3] }))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same over three days',
    rows: [...days, ...times(20, (i) => ({ ...leaked(i), minute: day(9, 2) + i * 220 }))],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'a colleague signs in at home meanwhile: only the tries are reported',
    rows: [...days, ...times(20, leaked), { minute: day(9, 4), ...alice }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'missing-fields',
    says: 'rows without a country',
    rows: [...days, ...times(20, (i) => ({ ...leaked(i), country: undefined }))],
    findings: 0,
  },
];
