import { day, times, type RuleCase } from '../case.ts';
import { days, own, WINDOWS } from './copies.ts';

const byHand = { type: 'interactiveUser' } as const;
const behind = { type: 'nonInteractiveUser' } as const;
const claimed = { details: 'MFA requirement satisfied by claim in the token' } as const;
const done = { details: 'MFA completed in Azure AD' } as const;
const ANDROID_CHROME = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36';
const ANDROID_PROGRAM = 'Dalvik/2.1.0 (Linux; U; Android 15; Pixel 9) PKeyAuth/1.0';
const SERVER_SCRIPT = 'python-requests/2.32.3';

const nairobi = { ip: '192.0.2.10', asn: 64500, latitude: -1.3, longitude: 36.8, country: 'KE' } as const;
const accra = { ip: '198.51.100.9', asn: 64666, latitude: 5.6, longitude: -0.2, country: 'GH' } as const;
const singapore = { ip: '203.0.113.9', asn: 64900, latitude: 1.35, longitude: 103.8, country: 'SG' } as const;
const vpn = { ip: '143.244.44.143', asn: 60068, country: 'FR', latitude: 48.9, longitude: 2.4 } as const;
const workedAtHome = days.map((row) => ({ ...row, ...nairobi }));

/** Everything of a person under one session id, through two lines of the country in turn. */
const underOneId = times(60, (i) => ({
  minute: day(Math.floor(i / 12), 8) + (i % 12) * 40,
  ...own,
  ...(i % 5 === 0 ? byHand : behind),
  ...(i % 2 === 0 ? nairobi : { ...nairobi, ip: '198.51.100.9', asn: 64666 }),
}));
const telephone = (place: typeof nairobi | typeof accra, first: number, count: number) =>
  times(count, (i) => ({
    minute: day(first + Math.floor(i / 4), 7) + (i % 4) * 170,
    ...behind,
    sessionId: 'telephone',
    userAgent: ANDROID_PROGRAM,
    ...place,
  }));

/** On the first evening abroad: a new session on a new line, and minutes later a VPN. */
const evening = [
  { minute: day(6, 16), sessionId: 'new', userAgent: WINDOWS, ...accra, ...byHand, ...done },
  ...times(4, (i) => ({
    minute: day(6, 16) + 4 + i * 20,
    sessionId: 'new',
    userAgent: WINDOWS,
    ...vpn,
    ...claimed,
    ...(i === 1 ? byHand : behind),
  })),
];

/** A travel SIM whose gateway is far from where the telephone is; its browser was used at home, too. */
const travelSim = [
  ...times(12, (i) => ({
    minute: day(Math.floor(i / 3), 8) + (i % 3) * 150,
    sessionId: 'telephone',
    ...nairobi,
    ...(i % 3 === 0 ? { userAgent: ANDROID_CHROME, ...byHand } : { userAgent: ANDROID_PROGRAM, ...behind }),
  })),
  ...[singapore, accra, accra, accra].map((place, i) => ({
    minute: day(5, 9) + i * 60,
    sessionId: 'telephone',
    userAgent: ANDROID_PROGRAM,
    ...behind,
    ...claimed,
    ...place,
  })),
];

/** A second browser at home, once on the way, and at the end of the journey when that is familiar. */
const second = { sessionId: 'second', userAgent: WINDOWS } as const;
const onTheWay = (hour: number) => [
  ...workedAtHome,
  { minute: day(2, 15), ...second, ...nairobi, ...byHand, ...done },
  { minute: day(5, hour), ...second, ...behind, ...claimed, ...singapore },
  ...times(24, (i) => ({
    minute: day(7 + Math.floor(i / 4), 8) + (i % 4) * 90,
    ...own,
    ...accra,
    ...(i % 4 === 0 ? { ...byHand, ...done } : { ...behind, ...claimed }),
  })),
  ...times(3, (i) => ({ minute: day(12, 9) + i * 60, ...second, ...(i === 0 ? byHand : behind), ...claimed, ...accra })),
];

/** An application of another company, opened by hand in the browser; its server, which calls itself a script, refreshes after that. */
const desk = { appId: '8d6a0e3c-30a5-4b8e-9a55-1f0f6f1f7a11', appName: 'Claims Desk' } as const;
const tickets = { appId: '0c1b0b4e-7a52-4d0d-8a55-7f3d1a6f2b42', appName: 'Field Tickets' } as const;
const served = (openings: number) => [
  ...days,
  ...times(openings, (i) => ({ minute: day(i % 5, 10) + 7, ...own, ...desk, ...byHand })),
  ...refreshes(5),
];
/** Two applications with one provider; from the first day on, or later. */
const refreshes = (first: number, applications: readonly (typeof desk | typeof tickets)[] = [desk]) =>
  times(18, (i) => ({
    minute: day(first + Math.floor(i / 6), 9) + (i % 6) * 70 + 3,
    sessionId: own.sessionId,
    ...(applications[i % applications.length] ?? desk),
    ...behind,
    ...claimed,
    userAgent: SERVER_SCRIPT,
    ip: '3.80.150.100',
    asn: 14618,
    country: 'US',
    incomingToken: 'refreshToken' as const,
  }));

/** Command lines in the session of the browser, beside it and, on a new address of the provider, as scripts. */
const CLI = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const OFFICE = 'd3590ed6-52b3-4102-aeff-aad2292ab01c';
const commands = (appId: string) => [
  ...days,
  ...times(8, (i) => ({ minute: day(Math.floor(i / 2), 11) + (i % 2) * 60 + 9, ...own, ...behind, appId: CLI })),
  ...times(6, (i) => ({
    minute: day(5, 9) + i * 40,
    ...own,
    ...(i % 3 === 0 ? byHand : behind),
    ip: '198.18.44.7',
    ...(i % 2 === 0 ? {} : { appId, userAgent: 'python-requests/2.32.3 azsdk-python-core/1.31.0', ...behind }),
  })),
];

/** People who live on the road, lines in turn and servers of applications, beside what only one word tells from them. */
export const TRAVELLERS: readonly RuleCase[] = [
  {
    kind: 'near-miss',
    says: 'everything under one session id, through two lines of the country in turn since the first day',
    rows: underOneId,
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'the same while a telephone says which line is the person’s',
    rows: [...underOneId, ...telephone(nairobi, 0, 20)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'a new session abroad that goes through a VPN after some minutes, with the telephone along',
    rows: [...workedAtHome, ...telephone(nairobi, 0, 20), ...telephone(accra, 6, 4), ...evening],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'the same with the telephone at home',
    rows: [...workedAtHome, ...telephone(nairobi, 0, 28), ...evening],
    findings: 1,
  },
  {
    kind: 'near-miss',
    says: 'the programs of a telephone whose travel SIM leads out elsewhere',
    rows: [...workedAtHome, ...travelSim],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a stop on the way, judged again when the end of the journey has become familiar',
    rows: onTheWay(9),
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'the same stop at an hour at which the person never worked',
    rows: onTheWay(20),
    findings: 1,
  },
  {
    kind: 'near-miss',
    says: 'the server of an application that the person opens by hand again and again calls itself a script',
    rows: served(4),
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'the same for an application that was opened once',
    rows: served(1),
    findings: 1,
  },
  {
    kind: 'near-miss',
    says: 'command lines that were used before come as scripts after the line at home got another address',
    rows: commands(CLI),
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'the same scripts in the name of a program',
    rows: commands(OFFICE),
    findings: 1,
  },
  {
    kind: 'near-miss',
    says: 'servers of two applications that the log never saw opened, there since its first day',
    rows: [...days, ...refreshes(0, [desk, tickets]), ...refreshes(4, [desk, tickets])],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'the same since the fifth day',
    rows: [...days, ...refreshes(4, [desk, tickets])],
    findings: 1,
  },
];
