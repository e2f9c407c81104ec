import { day, times, type RuleCase } from '../case.ts';
import { days, own } from './copies.ts';

const byHand = { type: 'interactiveUser' } as const;
const behind = { type: 'nonInteractiveUser' } as const;
const claimed = { details: 'MFA requirement satisfied by claim in the token' } as const;

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 Version/26.1 Mobile/15E148 Safari/604.1';
const IPAD_AS_MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.1 Safari/605.1.15';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36';
const ANDROID = 'Dalvik/2.1.0 (Linux; U; Android 15; Pixel 9) PKeyAuth/1.0';
const BROKER = '29d9ed98-a469-4536-ade2-f981bc1d605e';

const berlin = { ip: '192.0.2.10', asn: 64500, latitude: 52.5, longitude: 13.4, country: 'DE' } as const;
const munich = { ip: '198.51.100.9', asn: 64666, latitude: 48.1, longitude: 11.6, country: 'DE' } as const;
const singapore = { ip: '198.51.100.9', asn: 64666, latitude: 1.35, longitude: 103.8, country: 'SG' } as const;
const nassau = { ...singapore, latitude: 25.05, longitude: -77.35, country: 'BS' } as const;
const lisbon = { ip: '203.0.113.9', asn: 64900, latitude: 38.7, longitude: -9.1, country: 'PT' } as const;

const workedInBerlin = days.map((one) => ({ ...one, ...berlin }));
const phone = { sessionId: 'phone', userAgent: ANDROID, ...behind } as const;
const phoneDays = times(30, (i) => ({ minute: day(Math.floor(i / 5), 8) + (i % 5) * 110, ...phone, ...berlin }));

const onTheServer = { ip: '49.12.110.232', asn: 24940, country: 'DE' } as const;
/** A token of the telephone on a rented machine; then a computer registers itself with it. */
const registers = times(8, (i) => ({
  minute: day(6, 10) + i * 9,
  ...phone,
  ...onTheServer,
  ...(i < 4
    ? {}
    : {
        userAgent: 'Windows-AzureAD-Authentication-Provider/1.0',
        device: { id: 'new', os: 'Windows', trust: 'Azure AD registered' },
        incomingToken: 'primaryRefreshToken' as const,
        binding: 'bound' as const,
        ...(i === 4 ? { appId: BROKER } : {}),
      }),
}));

/** Opened by a telephone or tablet at home, then used in another town in the afternoon. */
const safari = (userAgent: string) => [
  ...workedInBerlin.map((one) => ({ ...one, userAgent: IPHONE })),
  ...times(3, (i) => ({ minute: day(5, 9) + i * 20, sessionId: 'web', userAgent: IPHONE, ...berlin, ...byHand })),
  ...times(6, (i) => ({ minute: day(5, 12) + i * 10, sessionId: 'web', userAgent, ...munich, ...byHand })),
];

/** Two lines of colleagues at one address: an office. */
const office = ['bob', 'carol', 'dave'].flatMap((who, n) =>
  days.map((one) => ({ ...one, ...berlin, minute: one.minute + n + 1, userId: who, upn: `${who}@contoso.com`, sessionId: who })),
);
/** Somebody signs in far away, and the MFA is done, while telephone and desktop are live in the office. */
const approved = times(9, (i) => ({
  minute: day(5, 10) + i * 15,
  ...own,
  sessionId: 'phished',
  ...munich,
  ...(i === 0 ? { ...byHand, details: 'MFA completed in Azure AD' } : { ...behind, ...claimed }),
}));
const atTheDesk = times(14, (i) => ({ minute: day(5, 9) + i * 15 + 4, ...own, ...berlin, ...behind }));
const inThePocket = (place: typeof berlin | typeof munich) =>
  times(10, (i) => ({ minute: day(5, 9) + i * 21, ...phone, ...place }));

const flight = (minute: number, place: typeof singapore | typeof nassau) =>
  times(4, (i) => ({ minute: minute + i * 30, ...own, ...claimed, ...place, ...(i === 0 ? byHand : behind) }));
const programs = { sessionId: 'programs', userAgent: 'Microsoft Office/16.102 (Macintosh; Mac OS X 15.7)', ...behind } as const;
const programDays = times(32, (i) => ({ minute: day(Math.floor(i / 6), 8) + (i % 6) * 55, ...programs, ...berlin }));
const gateway = times(20, (i) => ({
  minute: day(Math.floor(i / 4), (i % 4) * 6),
  ...onTheServer,
  ...byHand,
  userAgent: 'BAV2ROPC',
  client: 'IMAP4',
  appId: '00000002-0000-0ff1-ce00-000000000000',
  protocol: 'ropc',
}));

/** Journeys, other clocks and other machines, and what only looks like them. */
export const JOURNEYS: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'a telephone’s session turns into a new computer on a rented machine',
    rows: [...workedInBerlin, ...phoneDays, ...registers],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'hit',
    says: 'the session of a telephone’s Safari goes on in Chrome on a Mac',
    rows: safari(MAC),
    findings: 1,
  },
  {
    kind: 'near-miss',
    says: 'a tablet that asks for the page of a desktop',
    rows: safari(IPAD_AS_MAC),
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'a sign-in far away is approved while telephone and desktop are in the office',
    rows: [...office, ...workedInBerlin, ...phoneDays, ...atTheDesk, ...inThePocket(berlin), ...approved],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the same with the telephone along',
    rows: [...office, ...workedInBerlin, ...phoneDays.slice(0, 25), ...inThePocket(munich), ...approved],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a morning in Singapore, which is a night at home, after a flight',
    rows: [...workedInBerlin, ...flight(day(5, 2), singapore)],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'the same while the programs of that machine are silent',
    rows: [...workedInBerlin, ...programDays.slice(0, 30), ...flight(day(5, 2), singapore)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the same with the programs along',
    rows: [
      ...workedInBerlin,
      ...programDays.slice(0, 30),
      ...flight(day(5, 2), singapore),
      { minute: day(5, 2) + 4, ...programs, ...singapore },
    ],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'a night far away that is a night at home, too',
    rows: [...workedInBerlin, ...flight(day(5, 5), nassau)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'a mailbox that a script reads through the gateway for old protocols, from the first day on',
    rows: gateway,
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'programs in another country faster than an aircraft: a question, and no alarm, for a VPN that nobody knows does the same',
    rows: [...programDays, ...times(3, (i) => ({ minute: day(5, 11) + i * 20, ...programs, ...lisbon }))],
    findings: 1,
    severity: 'medium',
  },
];
