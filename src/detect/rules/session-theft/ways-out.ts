import { day, times, type RuleCase } from '../case.ts';
import { days, own, strangeLine, WINDOWS } from './copies.ts';

const byHand = { type: 'interactiveUser' } as const;
const behind = { type: 'nonInteractiveUser' } as const;
const claimed = { details: 'MFA requirement satisfied by claim in the token' } as const;
const done = { details: 'MFA completed in Azure AD' } as const;
const PROGRAM = 'Windows-AzureAD-Authentication-Provider/1.0';
const BROKER = '29d9ed98-a469-4536-ade2-f981bc1d605e';
const REGISTRATION = '01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 Version/26.4 Mobile/15E148 Safari/604.1';

/** A rented server that the company sends its people through from the sixth day on. */
const server = { ip: '65.108.172.198', asn: 24940, country: 'DE' } as const;
const onServer = times(12, (i) => ({
  minute: day(5, 9) + i * 25,
  ...own,
  ...claimed,
  ...server,
  ...behind,
  incomingToken: 'refreshToken' as const,
}));

/** A colleague whose laptop shows its own key, at the desk and on the server. */
const colleague = (atDesk: boolean) =>
  times(24, (i) => ({
    minute: day(Math.floor(i / 4), 8) + (i % 4) * 30,
    userId: 'colleague',
    upn: 'colleague@contoso.com',
    sessionId: 'colleague',
    userAgent: PROGRAM,
    device: { id: 'd9', os: 'Windows', managed: true },
    incomingToken: 'primaryRefreshToken' as const,
    ...behind,
    ...(i >= 20 || !atDesk ? server : {}),
  }));

/** Pages on a laptop that binds its primary token; elsewhere one is opened by a cookie, or by a token. */
const page = { sessionId: 'pages', userAgent: WINDOWS, device: { id: 'd1', os: 'Windows', managed: true }, ...behind } as const;
const boundPages = times(20, (i) => ({
  minute: day(Math.floor(i / 4), 9) + (i % 4) * 60,
  ...page,
  incomingToken: 'primaryRefreshToken' as const,
  binding: 'bound' as const,
}));
const pagesElsewhere = (incomingToken: 'none' | 'refreshToken') =>
  times(3, (i) => ({ minute: day(5, 14) + i * 40, ...page, ...strangeLine, incomingToken, binding: 'unbound' as const }));

/** A code is asked for by a script on a rented machine; the browser that confirms it has no session id. */
const tool = { appId: '388b9dd8-d98f-46f3-8eed-4418346e5673', appName: 'Lab CLI' } as const;
const codeForScript = [
  { minute: day(5, 13), ...byHand, ...done, ...tool, userAgent: WINDOWS },
  ...times(2, (i) => ({
    minute: day(5, 13) + 1 + i * 15,
    ...tool,
    ...behind,
    ...claimed,
    sessionId: 'code',
    userAgent: 'curl/8.7.1',
    transferMethod: 'deviceCodeFlow',
    ip: '203.0.113.50',
    asn: 9009,
    country: 'NL',
  })),
];

/** The person shows a registered device by hand on every day. */
const registered = (userAgent: string, os: string) =>
  times(12, (i) => ({
    minute: day(Math.floor(i / 2), 9) + (i % 2) * 90,
    sessionId: `r${os}`,
    userAgent,
    device: { id: os, os },
    ...byHand,
  }));
const registers = (userAgent: string, os: string) => [
  {
    minute: day(6, 10),
    sessionId: 'register',
    userAgent,
    device: { os },
    ...strangeLine,
    country: 'SG',
    ...byHand,
    ...done,
    appId: BROKER,
    resourceId: REGISTRATION,
  },
];

/** The telephone has one address after the other of a provider that no table knows as a carrier. */
const telephone = times(24, (i) => ({
  minute: day(Math.floor(i / 4), 7) + (i % 4) * 150,
  sessionId: 'telephone',
  userAgent: 'Outlook-iOS/5.2608.1 CFNetwork/3826.400.120 Darwin/25.2.0',
  ip: `203.0.${i}.7`,
  asn: 64777,
  ...behind,
}));
const throughIt = (hour: number, hands: typeof byHand | typeof behind) =>
  times(6, (i) => ({
    minute: day(6, hour) + i * 25,
    ...own,
    ...claimed,
    ip: `203.0.${100 + i}.7`,
    asn: 64777,
    ...(i % 2 === 0 ? hands : behind),
  }));
const atHome = times(2, (i) => ({ minute: day(6, 9) + i * 110, ...own, ...behind }));

/** Ways out that a company, a telephone or a page has, and those that only look like one. */
export const WAYS_OUT: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'the session goes on from a rented server that nobody knows',
    rows: [...days, ...onServer],
    findings: 1,
  },
  {
    kind: 'near-miss',
    says: 'the same after a colleague’s laptop, known from the desk, left by that server',
    rows: [...days, ...colleague(true), ...onServer],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'the same after a colleague’s machine that was never anywhere else',
    rows: [...days, ...colleague(false), ...onServer],
    findings: 1,
  },
  {
    kind: 'near-miss',
    says: 'pages that a cookie opens on the laptop itself, on another line',
    rows: [...boundPages, ...pagesElsewhere('none')],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'pages that an unbound token opens there, where the laptop’s was bound',
    rows: [...boundPages, ...pagesElsewhere('refreshToken')],
    findings: 1,
  },
  {
    kind: 'hit',
    says: 'a code is confirmed for a script elsewhere: no server of a web application',
    rows: [...days, ...codeForScript],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'near-miss',
    says: 'a new telephone is registered on a journey',
    rows: [...registered(IPHONE, 'Ios'), ...registers(IPHONE, 'Ios')],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'a new computer is registered abroad, in a browser that always showed one',
    rows: [...registered(WINDOWS, 'Windows'), ...registers(WINDOWS, 'Windows')],
    findings: 1,
  },
  {
    kind: 'near-miss',
    says: 'a laptop that goes through the telephone for two hours, and once through the line at home',
    rows: [...days, ...telephone, ...throughIt(10, behind), ...atHome],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'somebody signs in by hand on that carrier in the middle of the night',
    rows: [...days, ...telephone, ...throughIt(1, byHand)],
    findings: 1,
  },
];
