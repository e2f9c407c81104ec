import { day, times, type CaseRow, type RuleCase } from '../case.ts';

const sp = {
  type: 'servicePrincipal',
  userId: undefined,
  upn: undefined,
  servicePrincipalId: 'sp-1',
  credentialKeyId: 'key-1',
} as const;
const days = times(9, (i) => ({ minute: day(i), ...sp }));
const away = { minute: day(9), ...sp, ip: '198.51.100.9', asn: 64666 };
const script = { ...away, userAgent: 'python-requests/2.32.3' };
/** Some days at home, some hours away, and home again, all of them. */
const exercise = (ids: readonly string[], last: number, there: CaseRow = away) =>
  ids
    .flatMap((servicePrincipalId) =>
      [...days.slice(0, last), { ...there, minute: day(last) }, { minute: day(last) + 300, ...sp }].map((row) => ({
        ...row,
        servicePrincipalId,
      })),
    )
    .sort((a, b) => a.minute - b.minute);

/** One run, and days later a machine for hire that asks for these. */
const wakes = (after: number, resources: readonly string[], there: Partial<CaseRow> = { asn: 14061 }) => [
  { minute: 0, ...sp, resourceId: 'graph' },
  ...resources.map((resourceId, i) => ({ ...away, ...there, minute: day(after) + i * 10, resourceId })),
];

/** Four days at home; then an ordinary line of one provider after the other. */
const passed = (providers: readonly number[], more: Partial<CaseRow> = {}) => [
  ...days.slice(0, 4),
  ...providers.map((asn, i) => ({ minute: day(4) + i * 40, ...sp, ip: `203.0.113.${i + 9}`, asn, ...more })),
  { minute: day(5), ...sp },
];
/** Rows of the same place with and without the number of its provider. */
const numbered = times(16, (i) => ({ minute: i * 8 * 60, ...sp, ...(i % 2 === 0 ? { asn: undefined } : {}) }));

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'a young one comes from three ordinary lines within hours',
    rows: passed([64666, 64777, 64888]),
    findings: 1,
    severity: 'medium',
  },
  { kind: 'near-miss', says: 'the same from two', rows: passed([64666, 64777, 64666]), findings: 0 },
  {
    kind: 'near-miss',
    says: 'the same where colleagues are',
    rows: [
      ...[64666, 64777, 64888].map((asn, i) => ({
        minute: 60,
        ip: `203.0.113.${i + 9}`,
        asn,
        userId: `u${i}`,
        upn: `u${i}@contoso.com`,
      })),
      ...passed([64666, 64777, 64888]),
    ],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'a rented machine beside the only network of five days, whose number is left out now and then',
    rows: [...numbered, { ...away, minute: day(5) + 10, asn: 14061 }, { minute: day(5) + 90, ...sp }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'one that ran once is woken four days later on a machine for hire and asks for two things',
    rows: wakes(4, ['graph', 'graph', 'vault']),
    findings: 1,
    severity: 'medium',
  },
  { kind: 'near-miss', says: 'the same for one thing', rows: wakes(4, ['graph', 'graph', 'graph']), findings: 0 },
  { kind: 'near-miss', says: 'the same on the next day', rows: wakes(1, ['graph', 'graph', 'vault']), findings: 0 },
  { kind: 'near-miss', says: 'the same on an ordinary line', rows: wakes(4, ['graph', 'vault'], { asn: 64666 }), findings: 0 },
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
    rows: exercise(['sp-1', 'sp-2', 'sp-3'], 9),
    findings: 3,
    severity: 'low',
  },
  {
    kind: 'hit',
    says: 'an exercise with two at a second site in their country',
    rows: exercise(['sp-1', 'sp-2'], 9),
    findings: 2,
    severity: 'low',
  },
  {
    kind: 'hit',
    says: 'such an exercise at midnight',
    rows: exercise(['sp-1', 'sp-2'], 9).map((row) => ({
      ...row,
      minute: row.minute + (row.servicePrincipalId === 'sp-1' ? 710 : 725),
    })),
    findings: 2,
    severity: 'low',
  },
  {
    kind: 'hit',
    says: 'two secrets from one machine, used abroad while it goes on',
    rows: exercise(['sp-1', 'sp-2'], 9, { ...away, country: 'RO' }),
    findings: 2,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'a mobile line of the country steps in for some hours',
    rows: exercise(['sp-1'], 9, { ...away, asn: 26599 }),
    findings: 1,
    severity: 'low',
  },
  {
    kind: 'hit',
    says: 'a household’s line on one day and a mobile line on the next: addresses that somebody rents',
    rows: [
      ...days.slice(0, 7),
      { ...away, minute: day(6) + 60 },
      { minute: day(7), ...sp },
      { ...away, minute: day(8) + 60, asn: 26599, ip: '203.0.113.77' },
      { minute: day(8) + 120, ...sp },
    ],
    findings: 1,
    severity: 'medium',
  },
  { kind: 'near-miss', says: 'another address of the same provider', rows: [...days, { ...away, asn: 64500 }], findings: 0 },
  { kind: 'near-miss', says: 'Microsoft’s network', rows: [...days, { ...away, asn: 8075 }], findings: 0 },
  {
    kind: 'hit',
    says: 'a script on its fifth day, and its only network goes on',
    rows: [...days.slice(0, 5), { ...script, minute: day(4) + 60 }, { minute: day(4) + 180, ...sp }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'a new provider on its fifth day, and the old one falls silent: a move',
    rows: [...days.slice(0, 5), { ...script, minute: day(5) }, { ...script, minute: day(6) }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'an exercise with two on their fifth day',
    rows: exercise(['sp-1', 'sp-2'], 5, script),
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'an exercise with one on its fifth day that lasts until the evening',
    rows: [...days.slice(0, 5), { ...script, minute: day(4) + 60 }, { minute: day(4) + 600, ...sp }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a recovery site on its fifth day, beside the old one, with the same software',
    rows: [...days.slice(0, 5), { ...away, minute: day(4) + 60 }, { minute: day(4) + 180, ...sp }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'another range on its fifth day, and no provider is named',
    rows: [
      ...days.slice(0, 5).map((row) => ({ ...row, asn: undefined })),
      { ...script, minute: day(4) + 60, asn: undefined },
      { minute: day(4) + 180, ...sp, asn: undefined },
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a third network on its fifth day',
    rows: [
      ...days.slice(0, 2),
      { minute: day(2), ...sp, asn: 64501 },
      ...days.slice(3, 5),
      { ...away, minute: day(4) + 60 },
      { minute: day(4) + 180, ...sp },
    ],
    findings: 0,
  },
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
