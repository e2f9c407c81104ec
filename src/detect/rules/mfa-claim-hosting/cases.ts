import { day, ordinaryDays, type RuleCase } from '../case.ts';

const claim = {
  minute: day(6),
  details: 'MFA requirement satisfied by claim in the token',
  asn: 14061,
  ip: '198.51.100.9',
  country: 'NL',
};

export const cases: readonly RuleCase[] = [
  { kind: 'hit', says: 'a claim from a server abroad', rows: [...ordinaryDays(5), claim], findings: 1, severity: 'medium' },
  {
    kind: 'near-miss',
    says: 'the same from the person’s own country',
    rows: [...ordinaryDays(5), { ...claim, country: 'GB' }],
    findings: 0,
  },
  { kind: 'near-miss', says: 'an ordinary line abroad', rows: [...ordinaryDays(5), { ...claim, asn: 64777 }], findings: 0 },
  {
    kind: 'near-miss',
    says: 'fresh MFA there',
    rows: [...ordinaryDays(5), { ...claim, details: 'MFA completed in Azure AD' }],
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'a row without country',
    rows: [...ordinaryDays(5), { ...claim, country: undefined }],
    findings: 0,
  },
];
