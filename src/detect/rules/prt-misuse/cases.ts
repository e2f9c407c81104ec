import { day, times, type RuleCase } from '../case.ts';

const CLI = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const home = { incomingToken: 'primaryRefreshToken', device: { id: 'device-1', managed: true } } as const;
const away = { ...home, minute: day(4), appId: CLI, ip: '198.51.100.9', asn: 14061 };
const days = times(4, (i) => ({ minute: day(i), ...home }));

export const cases: readonly RuleCase[] = [
  { kind: 'hit', says: 'Azure CLI on a rented server', rows: [...days, away], findings: 1, severity: 'high' },
  { kind: 'hit', says: 'Azure CLI on another line', rows: [...days, { ...away, asn: 64777 }], findings: 1, severity: 'medium' },
  { kind: 'near-miss', says: 'Azure CLI at home', rows: [...days, { ...home, minute: day(4), appId: CLI }], findings: 0 },
  {
    kind: 'near-miss',
    says: 'Office on a journey',
    rows: [...days, { ...away, appId: 'd3590ed6-52b3-4102-aeff-aad2292ab01c', asn: 64777 }],
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without the token type',
    rows: [...days, { ...away, incomingToken: undefined }],
    findings: 0,
  },
];
