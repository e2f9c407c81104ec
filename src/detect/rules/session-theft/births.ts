import { day, times, type CaseRow, type RuleCase } from '../case.ts';
import { days, laptop, own, WINDOWS } from './copies.ts';

const byHand = { type: 'interactiveUser' } as const;
const behind = { type: 'nonInteractiveUser' } as const;
const done = { details: 'MFA completed in Azure AD' } as const;
const claimed = { details: 'MFA requirement satisfied by claim in the token' } as const;

const berlin = { ip: '192.0.2.10', asn: 64500, latitude: 52.5, longitude: 13.4, country: 'DE' } as const;
const potsdam = { ip: '198.51.100.9', asn: 64666, latitude: 52.4, longitude: 13.1, country: 'DE' } as const;
const potsdamByTelephone = { ...potsdam, ip: '80.187.100.9', asn: 12638 } as const;

/** Every quarter of an hour from nine on, so often on each of two days. */
const twoDays = (i: number, aDay: number) => day(5 + Math.floor(i / aDay), 9) + (i % aDay) * 15;

const workedInBerlin = days.map((one) => ({ ...one, ...berlin }));
const atTheDesk = times(28, (i) => ({ minute: twoDays(i, 14) + 4, ...own, ...berlin, ...behind }));

/** Somebody signs in on another line of the town and goes on there the next day. */
const signsIn = (place: typeof potsdam | typeof potsdamByTelephone, sessionId = 'new') =>
  times(18, (i) => ({
    minute: twoDays(i, 9) + 60,
    ...own,
    sessionId,
    ...place,
    ...(i === 0 ? { ...byHand, ...done } : { ...behind, ...claimed }),
  }));
const hopping = (one: CaseRow, i: number) => ({ ...one, ip: `198.51.${100 + (i % 5) * 3}.${20 + i}` });
const telephoneOnTheWay = times(6, (i) => ({
  minute: day(5, 8) + i * 100,
  sessionId: 'telephone',
  userAgent: 'Outlook-iOS/2.0',
  ...behind,
  ...potsdam,
  ip: `198.51.${i + 1}.7`,
}));
const programAlong = {
  minute: day(5, 10) + 20,
  sessionId: 'programs',
  userAgent: 'Microsoft Office/16.102 (Windows NT 10.0; Microsoft Outlook 16.0.18025; Pro)',
  ...behind,
  ...potsdam,
};

/** The person enters a code at the desk, and a machine on another line receives the tokens. */
const confirmed = {
  minute: day(5, 10) - 1,
  ...own,
  ...berlin,
  ...byHand,
  code: 50199,
  appId: '29d9ed98-a469-4536-ade2-f981bc1d605e',
  protocol: 'deviceCode',
  correlationId: 'code',
};
const codeTaken = times(9, (i) => ({
  minute: day(5, 10) + i * 15,
  sessionId: 'code',
  userAgent: WINDOWS,
  ...potsdam,
  appId: 'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  ...(i === 0 ? { ...byHand, protocol: 'deviceCode', correlationId: 'code', transferMethod: 'deviceCodeFlow' } : behind),
}));

/** A command line is signed in to at the desk, and used on another line of the town minutes later. */
const AZURE_CLI = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const signedIn = { minute: day(5, 10) - 7, ...own, ...berlin, ...byHand, appId: AZURE_CLI };
const pasted = times(5, (i) => ({
  minute: day(5, 10) + i * 50,
  ...own,
  userAgent: undefined,
  ...potsdam,
  ...behind,
  ...claimed,
  appId: AZURE_CLI,
}));

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.1 Safari/605.1.15';
const onHoliday = times(4, (i) => ({
  minute: day(5, 10) + i * 20,
  sessionId: 'holiday',
  userAgent: MAC,
  ...{ ip: '203.0.113.9', asn: 64900, latitude: 38.7, longitude: -9.1, country: 'PT' },
  device: { os: 'MacOs' },
  ...byHand,
  ...(i === 0 ? done : claimed),
}));

/** The session goes on elsewhere in a browser some months older. */
const older = times(6, (i) => ({
  minute: day(1, 15) + i * 10,
  ...own,
  userAgent: WINDOWS.replace('131', '122'),
  ...potsdam,
  ...byHand,
}));

/** Sessions that begin or go on where the person is not. */
export const BIRTHS: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'somebody signs in on another line of the town, with the same software, while the desktop goes on at home',
    rows: [...workedInBerlin, ...atTheDesk, ...signsIn(potsdam)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the same while the desktop is silent',
    rows: [...workedInBerlin, ...signsIn(potsdam)],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same for one day',
    rows: [...workedInBerlin, ...atTheDesk, ...signsIn(potsdam).slice(0, 9)],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same with a program of the machine along',
    rows: [...workedInBerlin, ...atTheDesk, ...signsIn(potsdam), programAlong],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same through a telephone',
    rows: [...workedInBerlin, ...atTheDesk, ...signsIn(potsdamByTelephone)],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same from one address after the other of the provider that the telephone has, too',
    rows: [...workedInBerlin, ...atTheDesk, ...signsIn(potsdam).map(hopping), ...telephoneOnTheWay],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'MFA on a private computer abroad while the registered laptop syncs on: a question, and no alarm',
    rows: [...workedInBerlin, ...laptop.map((one) => ({ ...one, ...berlin })), ...onHoliday],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'on the second day of a log a session goes on elsewhere in a browser months older',
    rows: [...workedInBerlin.filter(({ minute }) => minute < day(1, 15)), ...older],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the same in the same browser',
    rows: [
      ...workedInBerlin.filter(({ minute }) => minute < day(1, 15)),
      ...older.map((one) => ({ ...one, userAgent: WINDOWS })),
    ],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'somebody signs in to a command line for the first time, and another line of the town has it minutes later',
    rows: [...workedInBerlin, signedIn, ...pasted],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'near-miss',
    says: 'the same on the line of the desk',
    rows: [...workedInBerlin, signedIn, ...pasted.map((one) => ({ ...one, ...berlin }))],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'a code is entered at the desk, and another line of the town receives the tokens',
    rows: [...workedInBerlin, ...atTheDesk, confirmed, ...codeTaken],
    findings: 1,
  },
];
