import { day, times, type RuleCase } from '../case.ts';
import { azure, COPIES, days, laptop, own, program, strangeLine, WINDOWS } from './copies.ts';
import { EXITS } from './exits.ts';
import { FIRST_DAYS } from './first-days.ts';
import { SPARSE } from './sparse.ts';
import { TRAVELLERS } from './travellers.ts';
import { WAYS_OUT } from './ways-out.ts';
import { HABITS } from './habits.ts';
import { BIRTHS } from './births.ts';
import { JOURNEYS } from './journeys.ts';

const LINUX = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36';
const other = { sessionId: 's1', userAgent: LINUX, ip: '198.51.100.9', asn: 64666, type: 'nonInteractiveUser' } as const;

const elsewhere = times(8, (i) => ({ minute: day(5, 11) + 10 + i * 12, ...own, ...strangeLine }));

/** A service of another company, opened by hand; then its server refreshes for whoever opened it. */
const SERVICE = 'f0f0f0f0-0000-4000-8000-000000000001';
const opens = { ...own, appId: SERVICE, appName: 'Contoso Boards' } as const;
const server = {
  ...opens,
  type: 'nonInteractiveUser',
  userAgent: 'Apache-HttpClient/5.3 (Java/17)',
  ip: '198.51.100.9',
  asn: 16509,
  country: 'DE',
} as const;
const serves = times(10, (i) => ({ minute: day(5, 9) + 10 + i * 50, ...server }));
const colleague = { userId: 'bob', upn: 'bob@contoso.com', sessionId: 's2' } as const;

const programDays = times(26, (i) => ({
  minute: i < 20 ? day(Math.floor(i / 4), 9 + (i % 4)) + 11 : day(5, 9) + (i - 20) * 45,
  ...program,
}));

/** Programs of Microsoft's own. */
const PROGRAMS = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  '22098786-6e16-43cc-a27d-191a01a1e3b5',
  'ab9b8c07-8f02-4f72-87fa-80105867a763',
  'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  '27922004-5251-4030-b22d-91ecd9a37ea4',
  '9ba1a5c7-f17a-4de9-a1f1-6178c8d51223',
  'cf36b471-5b44-428c-9ce7-313bf84528de',
  '57336123-6e14-4acc-8dcf-287b6088aa28',
];

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
    kind: 'hit',
    says: 'a script goes through Microsoft’s programs on the line of the browser whose session it uses',
    rows: [
      { minute: 0, ...own, type: 'interactiveUser' },
      ...times(16, (i) => ({
        minute: 30 + i,
        ...own,
        type: 'nonInteractiveUser' as const,
        userAgent: 'python-requests/2.32.3',
        appId: PROGRAMS[i % PROGRAMS.length] ?? '',
      })),
    ],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'a script of one’s own application there',
    rows: [
      { minute: 0, ...own, type: 'interactiveUser' },
      ...times(16, (i) => ({
        minute: 30 + i,
        ...own,
        type: 'nonInteractiveUser' as const,
        userAgent: 'python-requests/2.32.3',
        appId: SERVICE,
      })),
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the server of a service that a colleague opened, too, whatever library it uses',
    rows: [
      ...days,
      { minute: day(4, 13), ...opens, ...colleague, type: 'interactiveUser' },
      { minute: day(5, 9), ...opens, type: 'interactiveUser' },
      ...serves,
    ],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'the same for a service that nobody else has: not more than a question',
    rows: [...days, { minute: day(5, 9), ...opens, type: 'interactiveUser' }, ...serves],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the server of a service that was let in before the log began',
    rows: times(40, (i) => ({ minute: i * 30, ...(i % 2 === 0 ? own : server) })),
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'two lines in turn from the first day, the person’s phone on both',
    rows: times(60, (i) => ({
      minute: i * 15,
      ...(i % 3 === 0 ? { sessionId: 'phone', userAgent: 'Outlook-iOS/4.5 CFNetwork/1568 Darwin/24.2.0' } : own),
      type: 'nonInteractiveUser' as const,
      ...(i % 2 === 0 ? {} : strangeLine),
    })),
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'Microsoft’s network refreshes now and then in the name of the person’s own program',
    rows: [...days, ...programDays, ...times(6, (i) => ({ minute: day(5, 2) + i * 300, ...program, ...azure }))],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'the same program every few minutes on a machine there',
    rows: [
      ...days,
      ...programDays,
      ...times(24, (i) => ({ minute: day(5, 9) + i * 10, ...program, ...(i % 2 === 0 ? {} : azure) })),
    ],
    findings: 1,
  },
  ...COPIES,
  ...EXITS,
  ...FIRST_DAYS,
  ...WAYS_OUT,
  ...HABITS,
  ...JOURNEYS,
  ...BIRTHS,
  ...SPARSE,
  ...TRAVELLERS,
  {
    kind: 'missing-fields',
    says: 'rows without address',
    rows: times(30, (i) => ({ minute: i * 10, ...own, ip: undefined, asn: undefined, userAgent: i % 2 === 0 ? WINDOWS : LINUX })),
    findings: 0,
  },
];
