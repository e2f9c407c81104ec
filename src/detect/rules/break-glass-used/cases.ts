import { day, ordinaryDays, times, type RuleCase } from '../case.ts';

const options = { breakGlass: ['glass-id'] };

const named = { userId: 'named-id', upn: 'notfall-admin@contoso.com' };
const mfa = { requirement: 'multiFactorAuthentication', details: 'MFA completed in Azure AD' } as const;
const strange = { ip: '198.51.100.9', asn: 64666 };

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'the account signs in',
    rows: [{ minute: 0, userId: 'glass-id' }],
    options,
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'hit',
    says: 'somebody tries its password',
    rows: [{ minute: 0, userId: 'glass-id', code: 50126 }],
    options,
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'nobody listed them: an account that is named so signs in from the office with MFA',
    rows: [...ordinaryDays(3), { minute: day(3), ...named, ...mfa }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'the same from a network of nobody',
    rows: [...ordinaryDays(3), { minute: day(3), ...named, ...mfa, ...strange }],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'hit',
    says: 'the same without MFA',
    rows: [...ordinaryDays(3), { minute: day(3), ...named, requirement: 'singleFactorAuthentication' }],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'hit',
    says: 'one wrong password of it',
    rows: [{ minute: 0, ...named, code: 50126 }],
    findings: 1,
    severity: 'low',
  },
  {
    kind: 'hit',
    says: 'three wrong passwords of it',
    rows: times(3, (i) => ({ minute: i, ...named, code: 50126 })),
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'an account that is named so where others were listed',
    rows: [{ minute: 0, ...named }],
    options,
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a spray tries a name that does not exist',
    rows: times(5, (i) => ({ minute: i, ...named, code: 50034 })),
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a person who is called nearly so',
    rows: [{ minute: 0, userId: 'other-id', upn: 'nod.secourt@contoso.com', ...strange }],
    findings: 0,
  },
  { kind: 'near-miss', says: 'another account', rows: [{ minute: 0, userId: 'alice-id' }], options, findings: 0 },
  {
    kind: 'missing-fields',
    says: 'a row without a person',
    rows: [{ minute: 0, userId: undefined, upn: undefined }],
    options,
    findings: 0,
  },
];
