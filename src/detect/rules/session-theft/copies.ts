import { day, times, type RuleCase } from '../case.ts';

export const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36';
export const own = { sessionId: 's1', userAgent: WINDOWS } as const;
export const days = times(20, (i) => ({
  minute: day(Math.floor(i / 4), 9 + (i % 4)),
  ...own,
  type: i % 4 === 0 ? ('interactiveUser' as const) : ('nonInteractiveUser' as const),
}));
export const strangeLine = { ip: '198.51.100.9', asn: 64666 } as const;
/** The laptop's own session, through the fifth day. */
export const laptop = times(26, (i) => ({
  minute: i < 20 ? day(Math.floor(i / 4), 9 + (i % 4)) + 7 : day(5, 9) + (i - 20) * 45,
  sessionId: 'laptop',
  userAgent: WINDOWS,
  device: { id: 'd1', os: 'Windows' },
  type: 'nonInteractiveUser' as const,
}));
/** Teams on the person's machine, and the same from Microsoft's network. */
export const program = {
  sessionId: 'teams',
  userAgent: 'Windows-AzureAD-Authentication-Provider/1.0',
  type: 'nonInteractiveUser',
  incomingToken: 'refreshToken',
} as const;
export const azure = { ip: '20.42.17.123', asn: 8075, country: 'US' } as const;

const claimed = { details: 'MFA requirement satisfied by claim in the token' } as const;
const OLDER = WINDOWS.replace('131', '120');
const CLI = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const CLOUD_SHELL = '2233b157-f44d-4812-b777-036cdaf9a96e';

/** The primary token of the laptop, on its own line and beside it. */
const primary = { sessionId: 'laptop', incomingToken: 'primaryRefreshToken', type: 'nonInteractiveUser' } as const;
const managed = { device: { id: 'd1', os: 'Windows', managed: true } } as const;
const commands = times(6, (i) => ({
  minute: day(5, 13) + i * 20,
  ...primary,
  ...managed,
  ...strangeLine,
  appId: CLI,
  userAgent: 'Windows-AzureAD-Authentication-Provider/1.0',
}));

/** Programs that share the browser's session. */
export const shared = times(30, (i) => ({
  minute: day(Math.floor(i / 6), 9) + (i % 6) * 50 + 3,
  ...program,
  sessionId: 's1',
}));
export const sitsElsewhere = times(9, (i) => ({ minute: day(5, 14) + i * 13, ...own, ...claimed, ...strangeLine }));
const vpn = times(3, (i) => ({ minute: i * 9, ...own, ip: '185.65.135.10', asn: 9009 }));

/** Two providers in turn on every day. */
const twoWays = times(60, (i) => ({
  minute: day(Math.floor(i / 12), 9) + (i % 12) * 12,
  ...primary,
  ...managed,
  ...(i % 2 === 0 ? {} : strangeLine),
}));

/** A token or cookie copied from a machine, and what only looks like it. */
export const COPIES: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'the session goes on elsewhere in a browser that is eleven releases older',
    rows: [...days, ...times(3, (i) => ({ minute: day(5, 13) + i * 20, ...own, ...claimed, ...strangeLine, userAgent: OLDER }))],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the same where the log gives another version with every row, on known lines, too',
    rows: [
      ...days.map((one, i) => ({ ...one, userAgent: i % 2 === 0 ? OLDER : WINDOWS })),
      ...times(3, (i) => ({ minute: day(5, 13) + i * 20, ...own, ...claimed, ...strangeLine, userAgent: OLDER })),
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same browser elsewhere, one release older',
    rows: [
      ...days,
      ...times(3, (i) => ({
        minute: day(5, 13) + i * 20,
        ...own,
        ...claimed,
        ...strangeLine,
        userAgent: WINDOWS.replace('131', '130'),
      })),
    ],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'a first command line on another line with the laptop’s primary token',
    rows: [...days, ...laptop.map((one) => ({ ...one, ...primary, ...managed })), ...commands],
    findings: 1,
  },
  {
    kind: 'near-miss',
    says: 'the same by somebody who uses command lines',
    rows: [
      ...days.map((one) => ({ ...one, appId: CLI })),
      ...laptop.slice(0, 20).map((one) => ({ ...one, ...primary, ...managed })),
      ...commands,
    ],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'the browser of a session elsewhere for hours, and none of its programs',
    rows: [...days, ...shared, ...sitsElsewhere],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the same with a program among them',
    rows: [...days, ...shared, ...sitsElsewhere, { minute: day(5, 14) + 30, ...program, sessionId: 's1', ...strangeLine }],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'a VPN for the first time, at three in the morning',
    rows: [...days, ...vpn.map((one) => ({ ...one, minute: one.minute + day(5, 3) }))],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'a VPN for the first time, in the afternoon',
    rows: [...days, ...vpn.map((one) => ({ ...one, minute: one.minute + day(5, 14) }))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a shell in the cloud opened from the portal',
    rows: [
      ...days,
      ...times(8, (i) => ({ minute: day(5, 9) + i * 10, ...own })),
      ...times(8, (i) => ({
        minute: day(5, 9) + 5 + i * 10,
        ...own,
        ...azure,
        type: 'nonInteractiveUser' as const,
        device: { os: 'Linux' },
        ...(i === 0
          ? { appId: CLOUD_SHELL, userAgent: undefined }
          : { appId: CLI, userAgent: 'python/3.12 AZURECLI/2.71 (LINUX)' }),
      })),
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'two ways out as on every day, one of them with a new address',
    rows: [
      ...twoWays,
      ...times(16, (i) => ({
        minute: day(5, 9) + i * 12,
        ...primary,
        ...managed,
        ...(i % 2 === 0 ? {} : { ...strangeLine, ip: '203.0.113.77' }),
      })),
    ],
    findings: 0,
  },
];
