import { times, type RuleCase } from '../case.ts';

const wrong = (i: number) => ({
  minute: i,
  code: 50126,
  userId: `person-${i}`,
  upn: undefined,
  ip: `198.51.100.${i + 1}`,
  asn: 64666,
});

export const cases: readonly RuleCase[] = [
  { kind: 'hit', says: 'twelve people, one network', rows: times(12, wrong), findings: 1, severity: 'medium' },
  { kind: 'near-miss', says: 'five people', rows: times(5, wrong), findings: 0 },
  {
    kind: 'near-miss',
    says: 'twelve people from twelve networks',
    rows: times(12, (i) => ({ ...wrong(i), ip: `198.51.${i}.7` })),
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'twelve people are only asked for MFA',
    rows: times(12, (i) => ({ ...wrong(i), code: 50074 })),
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without an address',
    rows: times(12, (i) => ({ ...wrong(i), ip: undefined })),
    findings: 0,
  },
];
