import { day, times, type RuleCase } from '../case.ts';

const identity = {
  type: 'managedIdentity',
  userId: undefined,
  upn: undefined,
  servicePrincipalId: 'mi-1',
  resourceId: 'key-vault',
  ip: '20.50.0.9',
  asn: 8075,
} as const;
const days = times(4, (i) => ({ minute: day(i), ...identity }));
const rented = { minute: day(4), ...identity, ip: '203.0.113.9', asn: 14061 };

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'four days in Azure, and then a rented server elsewhere asks for what it always asks for',
    rows: [...days, rented, { minute: day(4) + 30, ...identity }, { ...rented, minute: day(4) + 60 }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'days without an address, as inside Azure, and then a rented server',
    rows: [...days.map((row) => ({ ...row, ip: undefined, asn: undefined })), rented],
    findings: 1,
    severity: 'medium',
  },
  { kind: 'near-miss', says: 'another range of Azure', rows: [...days, { ...rented, asn: 8075 }], findings: 0 },
  {
    kind: 'near-miss',
    says: 'a machine with Azure Arc at a provider of rented servers',
    rows: times(6, (i) => ({ ...rented, minute: day(i) })),
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the company’s own exit at a provider of rented servers',
    rows: [...days, rented],
    options: { knownNetworks: [{ cidr: '203.0.113.0/24', name: 'exit' }] },
    findings: 0,
  },
  { kind: 'near-miss', says: 'its second day', rows: [...days.slice(0, 1), { ...rented, minute: day(1) }], findings: 0 },
  {
    kind: 'hit',
    says: 'a line that nobody rents by the hour, and Azure in between',
    rows: [
      ...days,
      { ...rented, asn: 64500 },
      { minute: day(4) + 30, ...identity },
      { ...rented, asn: 64500, minute: day(4) + 60 },
    ],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'that line from one day on, and Azure no more',
    rows: [...days, ...times(3, (i) => ({ ...rented, asn: 64500, minute: day(4) + i * 60 }))],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'a line that nobody rents by the hour, from which it asks for something new',
    rows: [...days, { ...rented, asn: 64500, resourceId: 'graph' }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'a line in another country than that of its Azure region, without any network number',
    rows: [
      ...days.map((row) => ({ ...row, asn: undefined, country: 'DE' })),
      ...times(2, (i) => ({ ...rented, minute: day(4) + i * 60, ip: '198.51.100.9', asn: undefined, country: 'ID' })),
    ],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'another line in the country of its Azure region',
    rows: [...days.map((row) => ({ ...row, country: 'DE' })), { ...rented, asn: 64500, country: 'DE' }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'something new in Azure, and later a line for what it always asks for',
    rows: [
      ...days,
      { ...rented, asn: 8075, resourceId: 'graph' },
      { ...rented, minute: day(5), asn: 64500, resourceId: 'graph' },
    ],
    findings: 0,
  },
  { kind: 'near-miss', says: 'a line that nobody rents by the hour', rows: [...days, { ...rented, asn: 64500 }], findings: 0 },
  { kind: 'missing-fields', says: 'rows without an address', rows: [...days, { ...rented, ip: undefined }], findings: 0 },
];
