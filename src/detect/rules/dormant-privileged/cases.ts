import { day, ordinaryDays, times, type CaseRow, type RuleCase } from '../case.ts';

const options = { privileged: ['admin-id'] };

const named = { userId: 'named-id', upn: 'adm-bob@contoso.com' };
const portal = { userId: 'bob-id', upn: 'bob@contoso.com', appId: 'c44b4083-3bb0-49c1-b47d-974e53cbdf3c' };
const strange = { ip: '198.51.100.9', asn: 64666 };
const rented = { ip: '203.0.113.9', asn: 14061 };
/** The tenant around them. */
const others = ordinaryDays(21);
/** The portal by hand, and command lines from the same place. */
const sets = (at: number, lines: readonly string[], there: Partial<CaseRow> = strange) => [
  { minute: at, ...portal, device: { os: 'Windows' }, ...there },
  ...lines.map((appId, i) => ({ minute: at + 20 + i, ...portal, appId, type: 'nonInteractiveUser' as const, ...there })),
];
const EDGE = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/145.0.0.0 Safari/537.36 Edg/145.0.0.0';
const office = { minute: day(6), ...portal, userAgent: EDGE, device: { os: 'Windows10' } };
const stranger = { ...office, minute: day(10), ...rented, country: 'NL' };
const OTHER = {
  userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/144.0.0.0 Safari/537.36',
  device: { os: 'MacOs' },
} as const;
const GRAPH_POWERSHELL = '14d82eec-204b-4c2f-b7e8-296a70dab67e';
const OLD_POWERSHELL = '1b730954-1685-4b74-9bfd-dac224a7b894';

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'an administrator returns after forty days',
    rows: [
      { minute: 0, userId: 'admin-id' },
      { minute: day(40), userId: 'admin-id' },
    ],
    options,
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'an administrator whom the long log never showed',
    rows: [
      { minute: 0, userId: 'bob-id' },
      { minute: day(28), userId: 'admin-id' },
    ],
    options,
    findings: 1,
  },
  {
    kind: 'near-miss',
    says: 'an administrator returns after a week',
    rows: [
      { minute: 0, userId: 'admin-id' },
      { minute: day(7), userId: 'admin-id' },
    ],
    options,
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'nobody listed them: an account named so returns after two weeks from a rented network',
    rows: [...others, { minute: day(2), ...named }, { minute: day(17), ...named, ...rented }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'an account named so that the log never showed comes at night',
    rows: [...others, { minute: day(17, 2), ...named, ...strange }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'somebody silent for two weeks opens the portal without a known device from a new network',
    rows: [...others, { minute: day(2), ...portal }, { minute: day(17), ...portal, ...strange, device: { os: 'Linux' } }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'somebody whom nine days of log never showed opens the portal from a new network and takes two command lines there',
    rows: [...others.slice(0, 27), ...sets(day(9), [GRAPH_POWERSHELL, OLD_POWERSHELL])],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'an account named so that nine days of log never showed comes at night from a rented network',
    rows: [...others.slice(0, 27), { minute: day(9, 2), ...named, ...rented }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the same by day, and nothing is said about the machine',
    rows: [...others.slice(0, 27), { minute: day(9), ...named, ...rented }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same at night on the third day of a log',
    rows: [...others.slice(0, 9), { minute: day(3, 2), ...named, ...rented, device: { os: 'Windows' } }],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'somebody who was away for nine days opens the portal from a new network and takes two command lines there',
    rows: [
      ...others.slice(0, 36),
      { minute: day(2), ...portal },
      ...sets(day(11), [GRAPH_POWERSHELL, 'a0c73c16-a7e3-4564-9a95-2bdf47383716']),
    ],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'four days after its last sign-in, from a rented network abroad with other software and no device',
    rows: [...others, office, { ...stranger, ...OTHER }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'the same of a listed administrator',
    rows: [
      ...others,
      { ...office, appId: undefined, userId: 'admin-id' },
      { ...stranger, ...OTHER, appId: undefined, userId: 'admin-id' },
    ],
    options,
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the same in the country',
    rows: [...others, office, { ...stranger, ...OTHER, country: 'GB' }],
    findings: 0,
  },
  { kind: 'near-miss', says: 'the same with the usual browser', rows: [...others, office, stranger], findings: 0 },
  {
    kind: 'near-miss',
    says: 'the same the day after',
    rows: [...others, office, { ...stranger, ...OTHER, minute: day(7) }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same on a line of a new provider',
    rows: [...others, office, { ...stranger, ...OTHER, asn: 64666 }],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'somebody whom nine days of log never showed, by hand in both command lines, from a new network',
    rows: [
      ...others.slice(0, 27),
      ...sets(day(9), [GRAPH_POWERSHELL, OLD_POWERSHELL]).map((row) => ({
        ...row,
        device: { os: 'Linux' },
        type: 'interactiveUser' as const,
      })),
    ],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'somebody who was away for nine days, and was back five days before, with two command lines',
    rows: [...others.slice(0, 36), { minute: day(6), ...portal }, ...sets(day(11), [GRAPH_POWERSHELL, OLD_POWERSHELL])],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same with one command line',
    rows: [...others.slice(0, 27), ...sets(day(9), [GRAPH_POWERSHELL, GRAPH_POWERSHELL])],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same on the third day of a log',
    rows: [...others.slice(0, 9), ...sets(day(3), [GRAPH_POWERSHELL, OLD_POWERSHELL])],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same in the office',
    rows: [...others.slice(0, 27), ...sets(day(9), [GRAPH_POWERSHELL, OLD_POWERSHELL], {})],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same after a week',
    rows: [...others, { minute: day(10), ...named }, { minute: day(17), ...named, ...rented }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same on the line they are known on',
    rows: [...others, { minute: day(2), ...named, ...rented }, { minute: day(17, 2), ...named, ...rented }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same from a colleague’s network, at night',
    rows: [...others, { minute: day(2), ...named, ...strange }, { minute: day(17, 2), ...named }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same on a managed device',
    rows: [
      ...others,
      { minute: day(2), ...named },
      { minute: day(17), ...named, ...rented, device: { id: 'paw', managed: true } },
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'ordinary people back from holidays on a new line',
    rows: [
      ...others,
      ...times(5, (i) => ({ minute: day(1) + i, userId: `person-${i}`, upn: `p${i}@contoso.com` })),
      ...times(5, (i) => ({
        minute: day(17) + i,
        userId: `person-${i}`,
        upn: `p${i}@contoso.com`,
        ...strange,
        device: { os: 'Linux' },
      })),
    ],
    findings: 0,
  },
  { kind: 'near-miss', says: 'an ordinary person returns', rows: [{ minute: 0 }, { minute: day(40) }], options, findings: 0 },
  {
    kind: 'missing-fields',
    says: 'a row without a person',
    rows: [
      { minute: 0, userId: undefined, upn: undefined },
      { minute: day(40), userId: undefined, upn: undefined },
    ],
    options,
    findings: 0,
  },
];
