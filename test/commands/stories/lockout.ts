import type { Case } from '../case.ts';
import type { Row } from '../rows.ts';
import { GUEST, APPS, HOME, MOBILE, LAPTOP, LISBON, LAGOS, PHONE, line, silent, step, every } from './rows.ts';

const LOCK = 'is marta locked out?';
const MALICIOUS = 'Sign-in was blocked because it came from an IP address with malicious activity.';
const OLD_PHONE: Row = {
  ...APPS.applemail,
  clientAppUsed: 'Exchange ActiveSync',
  userAgent: 'Apple-iPhone15C2/2201.44',
  deviceDetail: { deviceId: '', operatingSystem: 'iOS 18.1', browser: '' },
};
const botnet = (n: number, code: number, beginning = '18 01:00'): Row[] =>
  every(3, n, beginning).map((when, i) =>
    line(when, i % 4 === 3 ? 50053 : code, {
      ipAddress: `45.${140 + (i % 40)}.${i % 7}.${10 + (i % 50)}`,
      autonomousSystemNumber: 200_000 + (i % 12),
      location: { city: '', state: '', countryOrRegion: ['BR', 'VN', 'IN', 'ID', 'RU'][i % 5] },
      clientAppUsed: 'Authenticated SMTP',
      ...APPS.exchange,
      userAgent: 'BAV2ROPC',
      deviceDetail: {},
    }),
  );
const STRANGE = { deviceDetail: { deviceId: '', operatingSystem: 'Linux', browser: 'Chrome 120' } };
const bots = (n: number, countries: readonly string[], minutes: number): Row[] =>
  every(minutes, n, '17 00:00').map((when, i) =>
    line(when, i % 5 === 4 ? 50053 : 50126, {
      ipAddress: `37.${i % 90}.${(i * 7) % 200}.${10 + (i % 100)}`,
      autonomousSystemNumber: 210_000 + (i % 30),
      location: { city: '', state: '', countryOrRegion: countries[i % countries.length] },
      clientAppUsed: 'Mobile Apps and Desktop clients',
      ...APPS.outlookDesktop,
      userAgent: 'BAV2ROPC',
      deviceDetail: {},
    }),
  );

/** Who is locked out, and what locks them. */
export const LOCKOUT: readonly Case[] = [
  {
    name: 'an iPhone with the old password, at home and on the road',
    ask: LOCK,
    rows: [
      line('16 09:00', 0),
      ...every(30, 20, '18 00:00').map((when, i) =>
        line(when, i < 4 ? 50126 : 50053, { ...OLD_PHONE, ...(i % 3 === 0 ? MOBILE : HOME) }),
      ),
    ],
    facts: { state: 'locked', source: { app: 'Apple Internet Accounts', client: 'Exchange ActiveSync', everyMinutes: 30 } },
    headline: /iPhone.*every 30 minutes/,
  },
  {
    name: 'a scanner in the warehouse that fetches mail',
    ask: LOCK,
    format: 'monitor',
    rows: every(5, 60, '18 06:00').map((when, i) =>
      line(when, i % 3 === 0 ? 50126 : 50053, {
        ...APPS.exchange,
        clientAppUsed: 'IMAP4',
        userAgent: '',
        deviceDetail: {},
        ipAddress: '193.0.2.90',
      }),
    ),
    facts: { state: 'locked', source: { client: 'IMAP4', everyMinutes: 5, ip: '193.0.2.90' } },
  },
  {
    name: 'typed wrongly again and again in the browser',
    ask: LOCK,
    rows: [...every(1, 9, '18 08:00').map((when) => line(when, 50126)), line('18 08:10', 50053)],
    facts: { state: 'locked', source: { client: 'Browser', everyMinutes: null, ip: '193.0.2.41' } },
  },
  {
    name: 'a botnet over the mail protocols',
    ask: LOCK,
    rows: [line('16 09:00', 0), line('17 09:00', 0), ...botnet(200, 50126)],
    facts: { state: 'locked', attack: { tries: 200 } },
    headline: /somebody guessing/,
    never: [/keeps trying a wrong password/],
  },
  {
    name: 'a botnet, and her own tablet besides',
    ask: LOCK,
    rows: [line('16 09:00', 0), ...botnet(120, 50126), ...every(15, 24, '18 01:05').map((when) => line(when, 50126, OLD_PHONE))],
    facts: { state: 'locked', source: { client: 'Exchange ActiveSync', everyMinutes: 15 }, attack: { tries: 120 } },
  },
  {
    name: 'a botnet last night, in this morning',
    ask: LOCK,
    rows: [line('16 09:00', 0), ...botnet(60, 50126), line('18 09:00', 0)],
    facts: { state: 'not-locked' },
  },
  { name: 'disabled', ask: LOCK, rows: [line('17 08:00', 0), line('18 08:00', 50057)], facts: { state: 'disabled' } },
  {
    name: 'a guest whose account is disabled',
    ask: 'is eve stone locked?',
    rows: [line('17 08:00', 0, GUEST), line('18 08:00', 500571, GUEST)],
    facts: { state: 'disabled' },
  },
  {
    name: 'an expired Active Directory password',
    ask: LOCK,
    format: 'v1',
    rows: [line('17 08:00', 0), line('18 08:00', 50144)],
    facts: { state: 'password-expired' },
  },
  {
    name: 'blocked in the hotel, fine on the phone network',
    ask: LOCK,
    rows: [
      line('18 08:00', 50053, { ...LISBON, status: { errorCode: 50053, failureReason: MALICIOUS } }),
      line('18 08:30', 0, MOBILE),
    ],
    facts: { state: 'not-locked' },
  },
  {
    name: 'blocked in the hotel, and that is where it ends',
    ask: LOCK,
    rows: [line('17 08:00', 0), line('18 08:00', 50053, { ...LISBON, status: { errorCode: 50053, failureReason: MALICIOUS } })],
    facts: { state: 'blocked-ip' },
  },
  {
    name: 'outside the permitted hours is no lock',
    ask: LOCK,
    rows: [line('17 08:00', 0), line('18 03:00', 80_012)],
    facts: { state: 'not-locked' },
    headline: /another reason/,
  },
  {
    name: 'a script on a server that holds the old password',
    ask: LOCK,
    rows: [
      line('16 09:00', 0),
      ...every(10, 40, '18 00:00').map((when, i) =>
        silent(when, i < 6 ? 50126 : 50053, {
          appId: '04b07795-8ddb-461a-bbee-02f9e1bf7b46',
          appDisplayName: 'Microsoft Azure CLI',
          deviceDetail: { deviceId: '', operatingSystem: 'Linux', browser: 'Python Requests 2.31' },
          userAgent: 'python-requests/2.31.0',
          ipAddress: '193.0.2.120',
        }),
      ),
    ],
    facts: { state: 'locked', source: { app: 'Microsoft Azure CLI', ip: '193.0.2.120', everyMinutes: 10 } },
  },
  {
    name: 'guessed from one address abroad in a browser',
    ask: LOCK,
    rows: [
      line('16 09:00', 0),
      line('17 09:00', 0),
      ...Array.from({ length: 40 }, (_, i) =>
        line(`18 03:${String(10 + ((i * 7) % 49)).padStart(2, '0')}:${String(i).padStart(2, '0')}`, i > 30 ? 50053 : 50126, {
          ...LAGOS,
          ...STRANGE,
        }),
      ),
      line('18 03:59:30', 50053, { ...LAGOS, ...STRANGE }),
    ],
    facts: { state: 'locked', attack: { addresses: 1 } },
  },
  {
    name: 'a phone that wanders through the addresses of its carrier',
    ask: LOCK,
    rows: [
      line('16 09:00', 0),
      ...every(20, 30, '18 00:00').map((when, i) =>
        line(when, i < 5 ? 50126 : 50053, {
          ...PHONE,
          ...APPS.applemail,
          ipAddress: `80.187.${i % 12}.${20 + i}`,
          autonomousSystemNumber: 3320,
          location: { city: '', state: '', countryOrRegion: 'DE' },
        }),
      ),
    ],
    facts: { state: 'locked', source: { app: 'Apple Internet Accounts', everyMinutes: 20 } },
    never: [/somebody guessing/],
  },
  {
    name: 'a slow botnet over two days, as even as a clock',
    ask: LOCK,
    rows: [line('16 09:00', 0), ...bots(80, ['BR', 'VN', 'IN', 'RU'], 30)],
    facts: { attack: { tries: 80 } },
    headline: /somebody guessing/,
  },
  {
    name: 'a botnet of the same country',
    ask: LOCK,
    rows: [line('16 09:00', 0), ...bots(80, ['DE'], 30)],
    facts: { attack: { tries: 80 } },
  },
  {
    name: 'a lock of the day before yesterday',
    ask: LOCK,
    now: '2026-11-20T12:00:00Z',
    rows: [line('18 08:00', 50126), line('18 08:01', 50053)],
    facts: { state: 'not-locked' },
  },
  {
    name: 'the second step fails, which is no lock',
    ask: LOCK,
    rows: [line('17 08:00', 0), line('18 08:00', 500121, { details: 'MFA denied; user declined the authentication' })],
    facts: { state: 'not-locked' },
    headline: /declined/i,
  },
  {
    name: 'a background refresh does not end a lock',
    ask: LOCK,
    rows: [line('17 08:00', 0), line('18 08:00', 50126), line('18 08:01', 50053), silent('18 08:05', 0, APPS.teams)],
    facts: { state: 'locked' },
  },
  {
    name: 'over, and said to be over',
    ask: 'is marta still locked?',
    rows: [
      ...every(1, 10, '18 08:50').map((when) => line(when, 50126, LAPTOP)),
      line('18 09:01', 50053, LAPTOP),
      line('18 10:15', 0),
    ],
    facts: { state: 'not-locked' },
    headline: /not locked any more: signed in 10:15, after the lock of 09:01/,
  },
  {
    name: 'an expired password was the right one',
    ask: LOCK,
    rows: [line('18 08:00', 50055), line('18 08:03', 0)],
    facts: { state: 'not-locked' },
    never: [/wrong passwords come from/],
  },
  {
    name: 'some tries on a steady beat from a country where she was never',
    ask: LOCK,
    rows: [
      line('16 08:00', 0, LAPTOP),
      line('17 08:00', 0, LAPTOP),
      ...every(1, 12, '18 08:00').map((when, i) =>
        line(when, i > 9 ? 50053 : 50126, { ...LISBON, deviceDetail: { operatingSystem: 'Linux', browser: 'Chrome 90' } }),
      ),
    ],
    facts: { state: 'locked' },
    headline:
      /12 wrong tries came from 85\.240\.1\.9 in Portugal, where Marta has not signed in.*usual places Marta may still get in/,
    says: [/Call Marta on a known number/],
    never: [/saved password/, /What do I tell/],
  },
  {
    name: 'the lock of AD FS, in words of its own',
    ask: LOCK,
    rows: [
      line('17 08:00', 0, LAPTOP),
      ...every(2, 5, '18 07:00').map((when) =>
        line(when, 396_002, {
          ...LAPTOP,
          status: { errorCode: 396_002, failureReason: 'Extranet Lockout - account is locked out on AD FS.' },
        }),
      ),
    ],
    facts: { state: 'locked' },
    says: [/extranet lockout/],
    never: [/not locked/],
  },
  {
    name: 'pass-through authentication: the lock may be in Active Directory, too',
    ask: LOCK,
    rows: [
      line('18 08:00', 50053, {
        authenticationDetails: [
          step('Password', false, 'Account is locked.', { authenticationMethodDetail: 'Pass-through Authentication' }),
        ],
      }),
    ],
    facts: { state: 'locked' },
    says: [/your own active directory checks the password/i],
  },
  {
    name: 'a script is stopped and not signed in to',
    ask: LOCK,
    rows: every(5, 14, '18 06:00').map((when, i) =>
      line(when, i > 9 ? 50053 : 50126, {
        appId: '1b730954-1685-4b74-9bfd-dac224a7b894',
        appDisplayName: 'Azure Active Directory PowerShell',
        clientAppUsed: 'Mobile Apps and Desktop clients',
        ipAddress: '193.0.2.90',
      }),
    ),
    facts: { state: 'locked', source: { ip: '193.0.2.90', everyMinutes: 5 } },
    says: [/script or scheduled task on the computer behind 193\.0\.2\.90/],
    never: [/add it again/],
  },
];
