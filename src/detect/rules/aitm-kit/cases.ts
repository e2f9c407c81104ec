import { ordinaryDays, day, type RuleCase } from '../case.ts';

const OFFICE = '4765445b-32c6-49b0-83e6-1d93765276ca';
const BROKER = '29d9ed98-a469-4536-ade2-f981bc1d605e';

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'axios signs in to the Office portal',
    rows: [{ minute: 0, appId: OFFICE, userAgent: 'axios/1.7.9' }],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'hit',
    says: 'a script passes the password to the broker and is stopped at MFA',
    rows: [{ minute: 0, appId: BROKER, userAgent: 'Go-http-client/2.0', code: 50076 }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'a script that the account has used for days',
    rows: [
      ...ordinaryDays(6, { userAgent: 'python-requests/2.32', appId: 'own-app' }),
      { minute: day(7), appId: OFFICE, userAgent: 'python-requests/2.32' },
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a browser at the Office portal',
    rows: [{ minute: 0, appId: OFFICE, userAgent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/131.0.0.0' }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a script with a wrong password',
    rows: [{ minute: 0, appId: OFFICE, userAgent: 'axios/1.7.9', code: 50126 }],
    findings: 0,
  },
  { kind: 'missing-fields', says: 'without a user agent nothing is known', rows: [{ minute: 0, appId: OFFICE }], findings: 0 },
];
