import { day, times, type RuleCase } from '../case.ts';

const provider = { crossTenant: 'serviceProvider', homeTenantId: 'msp', userId: 'msp-1' } as const;
const days = times(5, (i) => ({ minute: day(i), ...provider }));

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'the provider from a new country',
    rows: [...days, { minute: day(6), ...provider, ip: '198.51.100.9', asn: 64777, country: 'BR' }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'Microsoft support',
    rows: [{ minute: 0, ...provider, crossTenant: 'microsoftSupport' }],
    findings: 1,
    severity: 'low',
  },
  {
    kind: 'near-miss',
    says: 'the provider from where it always comes',
    rows: [...days, { minute: day(6), ...provider }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a guest',
    rows: [...days, { minute: day(6), ...provider, crossTenant: 'b2bCollaboration', ip: '198.51.100.9', asn: 64777 }],
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without an address',
    rows: [...days, { minute: day(6), ...provider, ip: undefined, asn: undefined, country: 'BR' }],
    findings: 0,
  },
];
