import { day, times, type RuleCase } from '../case.ts';

const sp = {
  type: 'servicePrincipal',
  userId: undefined,
  upn: undefined,
  servicePrincipalId: 'sp-1',
  credentialKeyId: 'key-1',
} as const;
const days = times(9, (i) => ({ minute: day(i), ...sp }));
const away = { minute: day(9), ...sp, ip: '198.51.100.9', asn: 64666 };
/** Nine days at home, some hours away, and home again, all three of them. */
const exercise = ['sp-1', 'sp-2', 'sp-3']
  .flatMap((servicePrincipalId) =>
    [...days, away, { minute: day(9) + 360, ...sp }].map((row) => ({ ...row, servicePrincipalId })),
  )
  .sort((a, b) => a.minute - b.minute);

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'a new provider after nine days, and the old one goes on',
    rows: [...days, away, { minute: day(10), ...sp }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'a new provider, and the old one falls silent: a move',
    rows: [...days, away, { ...away, minute: day(10) }, { ...away, minute: day(11) }],
    findings: 1,
    severity: 'low',
  },
  {
    kind: 'hit',
    says: 'one that was silent for days is woken from a new provider',
    rows: [...days, { ...away, minute: day(14) }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'an exercise: three leave from one new network for some hours and return',
    rows: exercise,
    findings: 3,
    severity: 'low',
  },
  { kind: 'near-miss', says: 'another address of the same provider', rows: [...days, { ...away, asn: 64500 }], findings: 0 },
  { kind: 'near-miss', says: 'Microsoft’s network', rows: [...days, { ...away, asn: 8075 }], findings: 0 },
  {
    kind: 'near-miss',
    says: 'its second day',
    rows: [
      { minute: 0, ...sp },
      { ...away, minute: day(1) },
    ],
    findings: 0,
  },
  { kind: 'missing-fields', says: 'rows without an address', rows: [...days, { ...away, ip: undefined }], findings: 0 },
];
