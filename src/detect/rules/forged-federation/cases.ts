import { day, times, type RuleCase } from '../case.ts';

const people = times(10, (i) => ({ minute: 60 + i, userId: `person-${i}`, upn: undefined }));
const forged = {
  minute: day(1, 20),
  userId: 'person-3',
  upn: undefined,
  ip: '198.51.100.9',
  asn: 14061,
  incomingToken: 'saml11',
};

export const cases: readonly RuleCase[] = [
  { kind: 'hit', says: 'one federated token from a rented server', rows: [...people, forged], findings: 1, severity: 'medium' },
  {
    kind: 'hit',
    says: 'MFA by another company’s claim, and no token type is named',
    rows: [
      ...people,
      { ...forged, incomingToken: undefined, details: 'MFA requirement satisfied by claim provided by external provider' },
    ],
    findings: 1,
  },
  {
    kind: 'near-miss',
    says: 'somebody signs in by federation at home',
    rows: [...people, { minute: 90, userId: 'person-7', upn: undefined, incomingToken: 'saml11' }, forged],
    findings: 0,
  },
  { kind: 'near-miss', says: 'from a line that nobody rents', rows: [...people, { ...forged, asn: 64666 }], findings: 0 },
  { kind: 'near-miss', says: 'the first day of a log', rows: [...people, { ...forged, minute: 600 }], findings: 0 },
  { kind: 'near-miss', says: 'two people', rows: [...people.slice(2, 4), forged], findings: 0 },
  { kind: 'near-miss', says: 'a guest', rows: [...people, { ...forged, userType: 'guest' }], findings: 0 },
  {
    kind: 'missing-fields',
    says: 'rows without token type and steps',
    rows: [...people, { ...forged, incomingToken: undefined }],
    findings: 0,
  },
];
