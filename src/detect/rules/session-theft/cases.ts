import { day, times, type RuleCase } from '../case.ts';

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36';
const LINUX = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36';
const own = { sessionId: 's1', userAgent: WINDOWS } as const;
const other = { sessionId: 's1', userAgent: LINUX, ip: '198.51.100.9', asn: 64666, type: 'nonInteractiveUser' } as const;
const days = times(20, (i) => ({
  minute: day(Math.floor(i / 4), 9 + (i % 4)),
  ...own,
  type: i % 4 === 0 ? ('interactiveUser' as const) : ('nonInteractiveUser' as const),
}));

const strangeLine = { ip: '198.51.100.9', asn: 64666 } as const;
/** The laptop's own session, through the fifth day. */
const laptop = times(26, (i) => ({
  minute: i < 20 ? day(Math.floor(i / 4), 9 + (i % 4)) + 7 : day(5, 9) + (i - 20) * 45,
  sessionId: 'laptop',
  userAgent: WINDOWS,
  device: { id: 'd1', os: 'Windows' },
  type: 'nonInteractiveUser' as const,
}));
const elsewhere = times(8, (i) => ({ minute: day(5, 11) + 10 + i * 12, ...own, ...strangeLine }));

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'one session on Windows at home and on Linux at a server',
    rows: [...days, { minute: day(5, 9), ...own }, { minute: day(5, 9) + 5, ...other, asn: 14061 }],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'hit',
    says: 'the same software, but both networks live in turn',
    rows: [
      ...days,
      ...times(12, (i) => ({ minute: day(5, 9) + i * 4, ...(i % 2 === 0 ? own : { ...other, userAgent: WINDOWS }) })),
    ],
    findings: 1,
  },
  {
    kind: 'hit',
    says: 'two irreconcilable systems in a file without history',
    rows: [
      { minute: 0, ...own },
      { minute: 5, ...other, asn: 14061 },
      { minute: 9, ...own },
    ],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'hit',
    says: 'one session alone on a strange line without a device, while the registered laptop stays at home',
    rows: [...days, ...laptop, ...elsewhere],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the same, but the laptop comes along to the strange line',
    rows: [...days, ...laptop.map((one) => (one.minute > day(5, 11) ? { ...one, ...strangeLine } : one)), ...elsewhere],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'from home to a café and back later',
    rows: [
      ...days,
      { minute: day(5, 9), ...own },
      ...times(4, (i) => ({ minute: day(5, 11) + i * 10, ...other, userAgent: WINDOWS })),
      { minute: day(5, 15), ...own },
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same managed device on a VPN',
    rows: times(30, (i) => ({
      minute: i * 10,
      ...own,
      device: { id: 'd1', managed: true, os: 'Windows' },
      ...(i % 2 === 0 ? {} : { ip: '198.51.100.9', asn: 9009 }),
    })),
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'addresses of one IPv6 line',
    rows: times(30, (i) => ({ minute: i * 10, ...own, ip: `2001:db8:1:2::${(i + 1).toString(16)}` })),
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without address',
    rows: times(30, (i) => ({ minute: i * 10, ...own, ip: undefined, asn: undefined, userAgent: i % 2 === 0 ? WINDOWS : LINUX })),
    findings: 0,
  },
];
