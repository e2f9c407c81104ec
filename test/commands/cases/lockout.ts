import type { Case } from '../case.ts';
import { APP, behind, IPHONE, MALICIOUS, PLACE, row, times, WHO } from '../rows.ts';

const ASK = 'is alice locked out?';
const jitter = (i: number): number => ((i * 7919) % 5) - 2;
const abroad = (i: number) => ({
  ipAddress: `203.0.113.${(i % 40) + 1}`,
  autonomousSystemNumber: 64_600 + (i % 40),
  location: i % 3 === 0 ? PLACE.lagos : PLACE.saoPaulo,
  userAgent: 'python-requests/2.31',
  deviceDetail: {},
});

const STATES: readonly Case[] = [
  {
    name: 'locked',
    ask: ASK,
    rows: [...times(10, (i) => row(40 - i, 50126)), row(10, 50053)],
    facts: { state: 'locked' },
    headline: /locked out/,
  },
  {
    name: 'locked, the newest answers still say wrong password',
    ask: ASK,
    rows: [row(30, 50053), row(20, 50126), row(10, 50126)],
    facts: { state: 'locked' },
  },
  {
    name: 'the address is blocked, not the account',
    ask: ASK,
    rows: [row(10, 50053, { status: { failureReason: MALICIOUS } })],
    facts: { state: 'blocked-ip' },
    headline: /not locked.*address/,
  },
  {
    name: "Microsoft's text that names both reasons, after wrong passwords",
    ask: ASK,
    rows: [
      ...times(10, (i) => row(40 - i, 50126)),
      row(10, 50053, {
        status: {
          failureReason:
            'The account is locked because the user tried to sign in too many times with an incorrect user ID or password, or sign-in was blocked because it came from an IP address with malicious activity.',
        },
      }),
    ],
    facts: { state: 'locked' },
  },
  { name: 'disabled', ask: ASK, rows: [row(300, 0), row(10, 50057)], facts: { state: 'disabled' }, headline: /disabled/ },
  {
    name: 'disabled, then a wrong password: still disabled',
    ask: ASK,
    rows: [row(30, 50057), row(10, 50126)],
    facts: { state: 'disabled' },
  },
  { name: 'disabled, then enabled and in', ask: ASK, rows: [row(300, 50057), row(10, 0)], facts: { state: 'not-locked' } },
  { name: 'disabled, then past the password', ask: ASK, rows: [row(300, 50057), row(10, 50074)], facts: { state: 'not-locked' } },
  {
    name: 'password expired',
    ask: ASK,
    rows: [row(300, 0), row(10, 50055)],
    facts: { state: 'password-expired' },
    headline: /expired/,
  },
  { name: 'password expired on premises', ask: ASK, rows: [row(10, 50144)], facts: { state: 'password-expired' } },
  {
    name: 'password expired, then mistyped',
    ask: ASK,
    rows: [row(30, 50055), row(10, 50126)],
    facts: { state: 'password-expired' },
  },
  { name: 'password expired, changed and in', ask: ASK, rows: [row(30, 50055), row(10, 0)], facts: { state: 'not-locked' } },
  {
    name: 'a lock that ended: the expired password was seen since',
    ask: ASK,
    rows: [row(60, 50053), row(10, 50055)],
    facts: { state: 'password-expired' },
  },
  {
    name: 'not locked after a success',
    ask: ASK,
    rows: [row(60, 50053), row(10, 0)],
    facts: { state: 'not-locked' },
    headline: /not locked/,
  },
  {
    name: 'not locked after the second factor was asked for',
    ask: ASK,
    rows: [row(60, 50053), row(10, 50074)],
    facts: { state: 'not-locked' },
  },
  {
    name: 'an old lock and nothing since',
    ask: ASK,
    rows: [row(5 * 1440, 50053), row(10, 0, WHO.bob)],
    facts: { state: 'not-locked' },
    says: [/run out|ended|short time|no longer/i],
  },
  {
    name: 'an old lock, then fine for days',
    ask: ASK,
    rows: [row(5 * 1440, 50053), ...times(4, (i) => row(1440 * i + 30, 0))],
    facts: { state: 'not-locked' },
  },
  { name: 'fine', ask: ASK, rows: [row(30, 0)], facts: { state: 'not-locked' } },
  { name: 'wrong passwords but no lock', ask: ASK, rows: [row(30, 50126), row(20, 50126)], facts: { state: 'not-locked' } },
  {
    name: 'stopped by a policy is not locked',
    ask: ASK,
    rows: [row(30, 53003)],
    facts: { state: 'not-locked' },
    says: [/Conditional Access/],
  },
  {
    name: "can't tell without sign-ins",
    ask: 'is alice locked out in the last 5 minutes?',
    rows: [row(500, 50126)],
    facts: { state: 'unknown' },
    headline: /Can't tell/,
  },
];

const phone = (n: number, every: number, shake: (i: number) => number = () => 0) =>
  times(n, (i) => row(every * i + 3 + shake(i), i % 4 === 0 ? 50053 : 50126, IPHONE));

const SOURCES: readonly Case[] = [
  {
    name: 'the phone with the old password',
    ask: ASK,
    rows: [row(3000, 0), ...phone(20, 15)],
    facts: {
      state: 'locked',
      source: { app: 'Apple Internet Accounts', client: 'Exchange ActiveSync', ip: '198.51.100.77', everyMinutes: 15 },
    },
    headline: /iPhone.*every 15 minutes/,
  },
  { name: 'with jitter', ask: ASK, rows: phone(24, 15, jitter), facts: { source: { everyMinutes: 15 } } },
  {
    name: 'with skipped beats',
    ask: ASK,
    rows: phone(40, 15).filter((_, i) => i % 5 !== 2),
    facts: { source: { everyMinutes: 15 } },
  },
  {
    name: 'asleep at night',
    ask: ASK,
    rows: phone(120, 15).filter((_, i) => i < 40 || i > 80),
    facts: { source: { everyMinutes: 15 } },
  },
  {
    name: 'the phone roams through addresses of its carrier',
    ask: ASK,
    rows: times(40, (i) => row(30 * i + 3, i % 4 === 0 ? 50053 : 50126, { ...IPHONE, ipAddress: `198.51.100.${i + 1}` })),
    facts: { source: { everyMinutes: 30 } },
    never: [/guessing/, /attack/i],
  },
  {
    name: 'an attack from many addresses',
    ask: ASK,
    rows: [row(3000, 0), ...times(120, (i) => row(((i * 37) % 900) + 1, i % 5 === 0 ? 50053 : 50126, abroad(i)))],
    facts: { state: 'locked', attack: { tries: 120, addresses: 40 } },
    says: [/guessing/],
    never: [/saved password/, /keeps trying a wrong password/],
  },
  {
    name: 'an attack from one address abroad',
    ask: ASK,
    rows: [
      ...times(5, (i) => row(3000 + i * 600, 0)),
      ...times(80, (i) => row(60 - i * 0.5, i > 60 ? 50053 : 50126, { ...abroad(0) })),
    ],
    facts: { state: 'locked' },
    says: [/guessing|not .*Alice/],
    never: [/remove the saved password/],
  },
  {
    name: 'both at once: the phone and an attack',
    ask: ASK,
    rows: [row(3000, 0), ...phone(40, 15), ...times(120, (i) => row(((i * 37) % 590) + 1, 50126, abroad(i)))],
    facts: { state: 'locked', source: { app: 'Apple Internet Accounts', everyMinutes: 15 }, attack: { tries: 120 } },
    says: [/iPhone/, /guessing/],
  },
  {
    name: 'the person herself, in the browser',
    ask: ASK,
    rows: [...times(6, (i) => row(20 - i * 2, 50126)), row(5, 50053)],
    facts: { state: 'locked', source: { app: 'Office 365 Exchange Online', client: 'Browser', ip: '192.0.2.10' } },
    never: [/guessing/],
  },
  {
    name: 'a background client counts too',
    ask: ASK,
    rows: times(12, (i) =>
      behind(60 * i + 5, i % 3 === 0 ? 50053 : 50126, {
        ...APP.exchange,
        clientAppUsed: 'IMAP4',
        deviceDetail: {},
        userAgent: undefined,
      }),
    ),
    facts: { source: { client: 'IMAP4', everyMinutes: 60 } },
  },
  {
    name: 'the lock of others is not hers',
    ask: ASK,
    rows: [row(30, 0), row(10, 50053, WHO.bob)],
    facts: { state: 'not-locked' },
  },
];

export const LOCKOUT_CASES: readonly Case[] = [...STATES, ...SOURCES];
