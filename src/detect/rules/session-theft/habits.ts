import { day, times, type CaseRow, type RuleCase } from '../case.ts';
import { azure, days, laptop, own, program, shared, sitsElsewhere, strangeLine, WINDOWS } from './copies.ts';

const named = { device: { id: 'd1', os: 'Windows' } } as const;
const bare = { device: { os: 'Windows' } } as const;
const byHand = { type: 'interactiveUser' } as const;
const behind = { type: 'nonInteractiveUser' } as const;

/** Opened by hand the browser shows its device, behind the scenes only now and then; `habit` is what it shows by hand. */
const browserDays = (habit: (i: number) => CaseRow['device']) =>
  times(40, (i) => ({
    minute: day(Math.floor(i / 8), 9) + (i % 8) * 40,
    ...own,
    ...(i % 4 === 0 ? { ...byHand, device: habit(i) } : { ...behind, ...(i % 4 === 1 ? bare : named) }),
  }));
const opened = times(8, (i) => ({ minute: day(5, 14) + i * 15, ...own, ...byHand, ...bare, ...strangeLine }));

/** Another line every day of a provider that is not the one at home, such as a telephone's. */
const pool = (n: number) => ({ ip: `198.51.${n}.20`, asn: 64777 });
const onTheWay = times(4, (n) => ({ minute: day(n, 17), ...own, ...named, sessionId: 'train', ...pool(n), ...behind }));
/** The programs of the session at home, while its browser is somewhere else. */
const stays = times(9, (i) => ({ minute: day(5, 14) + i * 13 + 6, ...program, sessionId: 's1' }));
const sits = (hour: number) => times(4, (i) => ({ minute: day(5, hour) + i * 15, ...own, ...pool(9), ...byHand }));

/** Signed in on one strange line and used on the next. */
const handedOn = times(6, (i) => ({
  minute: day(5, 10) + i * 25,
  ...own,
  sessionId: 's7',
  ...(i < 2 ? { ...strangeLine, ...byHand, details: 'MFA completed in Azure AD' } : { ip: '192.0.2.9', asn: 64888, ...behind }),
}));

const RETIRED = 'Mozilla/4.0 (compatible; MSIE 9.0; Windows NT 6.1)';
const served = (userAgent: string) =>
  times(4, (i) => ({
    minute: day(5, 9) + i * 70,
    ...own,
    ...behind,
    ...azure,
    userAgent,
    incomingToken: 'refreshToken' as const,
  }));

/** The first day at work: a new machine with which sign-in methods are set up. */
const SECURITY_INFO = '19db86c3-b2b9-44cc-b339-36da233a3be2';
const home = { ip: '198.51.100.9', asn: 64666 } as const;
const firstDay = [
  { minute: day(6, 9), ...home, ...own, ...bare, ...byHand, appId: SECURITY_INFO },
  { minute: day(6, 9) + 4, ...home, ...own, ...bare, ...byHand, resourceId: '01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9' },
];
const guesses = times(6, (n) => ({ minute: day(n, 3), ip: `203.0.${n}.7`, asn: 14061, country: 'US', code: 50126 }));

const berlin = { latitude: 52.5, longitude: 13.4, country: 'DE' } as const;
const london = { asn: 64700, latitude: 51.5, longitude: -0.1, country: 'GB' } as const;
const phoneDays = times(12, (i) => ({
  minute: day(Math.floor(i / 3), 10) + (i % 3) * 90 + 11,
  sessionId: 'phone',
  userAgent: 'Outlook-iOS/4.5 CFNetwork/1568 Darwin/24.2.0',
  ...behind,
  ...(i % 2 === 0 ? london : { ...berlin, asn: 64700 }),
  ip: `192.0.${i}.44`,
}));
const tethered = times(2, (i) => ({
  minute: day(5, 9) + i * 20,
  ...own,
  ...behind,
  ...(i === 1 ? { ...london, ip: '192.0.77.44' } : berlin),
}));

/** The browser at home and elsewhere in turn, naming the laptop in both places. */
const claimedInTurn = times(24, (i) => ({
  minute: day(5, 9) + i * 6,
  ...own,
  ...behind,
  device: { id: 'd1', os: 'Windows', managed: true },
  ...(i % 2 === 0 ? {} : { ...strangeLine, ...byHand }),
}));
const proven = laptop.map((one) => ({
  ...one,
  device: { id: 'd1', os: 'Windows', managed: true },
  incomingToken: 'primaryRefreshToken' as const,
}));

/** Colleagues whose machines leave by the company's way out in one minute and by the hotel's line in the next. */
const lagos = { ip: '198.51.100.77', asn: 64990, latitude: 6.5, longitude: 3.4, country: 'NG' } as const;
const machineOf = (who: string) => ({
  userId: who,
  upn: `${who}@contoso.com`,
  sessionId: `${who}-1`,
  userAgent: WINDOWS,
  device: { id: `${who}-pc`, os: 'Windows', managed: true },
  incomingToken: 'primaryRefreshToken' as const,
});
const atTheCompany = (who: string) =>
  days.map((one) => ({ ...one, ...machineOf(who), ...berlin, minute: one.minute + who.length }));
const travels = (who: string) =>
  times(3, (i) => ({
    ...machineOf(who),
    ...behind,
    minute: day(5, 9) + i * 10,
    ...(i % 2 === 0 ? berlin : { ...lagos, ip: `198.51.${who.length}.77` }),
  }));
const atHotel = times(2, (i) => ({ minute: day(6, 9) + i * 20, ...own, ...behind, ...(i === 1 ? lagos : berlin) }));

/** What somebody always does, and what only looks like a break with it. */
export const HABITS: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'opened by hand elsewhere without the device that it always showed then',
    rows: [...browserDays(() => named.device), ...opened],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the same where it was left out by hand before',
    rows: [...browserDays((i) => (i % 16 === 0 ? bare.device : named.device)), ...opened],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'by hand in the middle of the night, on another line of a provider that was used on the way',
    rows: [...days, ...onTheWay, ...sits(2)],
    findings: 1,
    severity: 'medium',
  },
  { kind: 'near-miss', says: 'the same in the afternoon', rows: [...days, ...onTheWay, ...sits(15)], findings: 0 },
  {
    kind: 'hit',
    says: 'a new session goes from one strange line to another while the registered laptop stays at home',
    rows: [...days, ...laptop, ...handedOn],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'a service of Microsoft’s in the name of a browser that nobody has any more',
    rows: [...days, ...served(RETIRED)],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'the same in the name of one of today',
    rows: [...days, ...served(WINDOWS.replace('Windows NT 10.0', 'X11; Linux'))],
    findings: 1,
  },
  {
    kind: 'near-miss',
    says: 'the first day of somebody whose password strangers have tried for a week',
    rows: [...guesses, ...firstDay],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'the same of somebody who has worked for a week',
    rows: [...guesses.map((one) => ({ ...one, ...own, asn: 64500, ip: '192.0.2.10', country: 'DE', code: 0 })), ...firstDay],
    findings: 1,
  },
  {
    kind: 'near-miss',
    says: 'a laptop on the person’s own carrier, which is placed in two countries',
    rows: [...days.map((one) => ({ ...one, ...berlin })), ...phoneDays, ...tethered],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'the same on a provider that is not the telephone’s',
    rows: [
      ...days.map((one) => ({ ...one, ...berlin })),
      ...phoneDays,
      ...tethered.map((one, i) => (i === 1 ? { ...one, asn: 64701 } : one)),
    ],
    findings: 1,
  },
  {
    kind: 'hit',
    says: 'by hand on another line of a provider that was used on the way, while the registered laptop stays at home',
    rows: [...days, ...onTheWay, ...laptop, ...sits(11)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the same with the laptop on that line, too',
    rows: [...days, ...onTheWay, ...laptop.map((one) => (one.minute > day(5, 11) ? { ...one, ...pool(9) } : one)), ...sits(11)],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'a browser on another line of a provider that was used on the way, and the programs of its session at home in turn',
    rows: [...days, ...shared, ...stays, ...onTheWay, ...sitsElsewhere.map((one) => ({ ...one, ...pool(9) }))],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'hit',
    says: 'a browser elsewhere names a laptop that shows its key at home all the while',
    rows: [...days, ...proven, ...claimedInTurn],
    findings: 1,
  },
  {
    kind: 'near-miss',
    says: 'a browser names a laptop in two places, and no key is seen anywhere',
    rows: [...days.map((one) => ({ ...one, device: { id: 'd1', os: 'Windows', managed: true } })), ...claimedInTurn],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the line of a hotel beside a way out that colleagues take from far away',
    rows: [
      ...days.map((one) => ({ ...one, ...berlin })),
      ...['bob', 'carol'].flatMap((who) => [...atTheCompany(who), ...travels(who)]),
      ...atHotel,
    ].sort((a, b) => a.minute - b.minute),
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'the same beside an office that nobody takes from far away',
    rows: [...days.map((one) => ({ ...one, ...berlin })), ...['bob', 'carol'].flatMap(atTheCompany), ...atHotel],
    findings: 1,
  },
];
