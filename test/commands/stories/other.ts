import type { Case } from '../case.ts';
import type { Row } from '../rows.ts';
import {
  AIKO,
  APPS,
  every,
  GUEST,
  HOME,
  JONAS,
  judged,
  LAGOS,
  LAPTOP,
  LISBON,
  line,
  MOBILE,
  OMAR,
  OTHER_TENANT,
  PHONE,
  policy,
  silent,
  step,
  TOKYO,
  workload,
} from './rows.ts';

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

export const LOCKOUT_STORIES: readonly Case[] = [
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
];

export const TENANT_STORIES: readonly Case[] = [
  {
    name: 'what a service principal fails with, asked like a person',
    ask: 'why did Payroll Sync fail?',
    rows: [line('18 07:00', 0), ...every(60, 5, '18 01:00').map((when) => workload(when, 7_000_222))],
    says: [/secret has expired/i],
  },
  {
    name: 'the same for one with a hyphen, and a secret that is wrong',
    ask: 'what is wrong with payroll-sync?',
    rows: [
      line('18 07:00', 0),
      ...every(60, 5, '18 01:00').map((when) =>
        workload(when, 7_000_215, { appDisplayName: 'payroll-sync', servicePrincipalName: 'payroll-sync' }),
      ),
    ],
    says: [/secret is wrong/i],
  },
  {
    name: 'named as a service principal',
    ask: 'why did service principal Payroll Sync fail?',
    format: 'monitor',
    rows: every(60, 5, '18 01:00').map((when) => workload(when, 7_000_222)),
    facts: { failed: 5, codes: [{ code: 7_000_222, count: 5 }] },
  },
  {
    name: 'a managed identity that policy blocks',
    ask: 'managed identity sign-ins',
    rows: [
      workload('18 01:00', 53003, {
        signInEventTypes: ['managedIdentity'],
        appDisplayName: 'vm-etl-01',
        servicePrincipalName: 'vm-etl-01',
        clientCredentialType: 'managedIdentity',
      }),
      workload('18 02:00', 0, {
        signInEventTypes: ['managedIdentity'],
        appDisplayName: 'vm-etl-01',
        servicePrincipalName: 'vm-etl-01',
        clientCredentialType: 'managedIdentity',
      }),
    ],
    facts: { total: 2, failed: 1, codes: [{ code: 53003 }] },
  },
  {
    name: 'an application that was disabled by an administrator',
    ask: 'workload Payroll Sync',
    rows: [workload('18 01:00', 0), workload('18 02:00', 7_000_112)],
    facts: { total: 2, failed: 1, codes: [{ code: 7_000_112 }] },
    headline: /disabled/,
  },
  {
    name: 'IMAP and POP in every spelling',
    ask: 'who still uses legacy authentication?',
    rows: [
      line('18 08:00', 0, { clientAppUsed: 'IMAP4' }),
      silent('18 08:10', 0, { clientAppUsed: 'IMAP' }),
      line('18 08:20', 50126, { ...JONAS, clientAppUsed: 'POP3' }),
      silent('18 08:30', 0, { ...OMAR, clientAppUsed: 'Other clients; IMAP' }),
    ],
    facts: { total: 4, succeeded: 3 },
  },
  {
    name: 'what policy blocked, for everybody',
    ask: 'what did conditional access block?',
    rows: [
      line('18 08:00', 53003, judged('failure', policy('CA030 Block countries', 'failure', ['Block']))),
      line('18 08:01', 53003, { ...JONAS, ...judged('failure', policy('CA030 Block countries', 'failure', ['Block'])) }),
      line('18 08:05', 0, { ...AIKO, ...judged('success', policy('CA090 Pilot', 'reportOnlyFailure', ['Block'])) }),
      line('18 08:06', 50074, { ...AIKO, ...judged('failure', policy('CA001 MFA', 'failure')) }),
    ],
    facts: { total: 2 },
  },
  {
    name: 'failures of a day, by code',
    ask: 'top failures',
    rows: [
      ...[1, 2, 3].map((n) => line(`18 08:0${n}`, 50126)),
      line('18 08:10', 50126, JONAS),
      line('18 08:12', 50105, { ...OMAR, ...APPS.sap }),
      line('18 08:13', 50074, AIKO),
      line('18 08:14', 53003, { ...OMAR, crossTenantAccessType: 'passthrough', resourceTenantId: OTHER_TENANT }),
    ],
    facts: {
      total: 5,
      byCode: [
        { code: 50126, count: 4, people: 2 },
        { code: 50105, count: 1 },
      ],
    },
  },
  {
    name: 'passing through, for everybody',
    ask: 'passthrough sign-ins',
    rows: [
      line('18 08:00', 0, { crossTenantAccessType: 'passthrough', resourceTenantId: OTHER_TENANT }),
      line('18 08:01', 0, { ...JONAS, crossTenantAccessType: 'passthrough', resourceTenantId: OTHER_TENANT }),
      line('18 08:05', 0, GUEST),
    ],
    facts: { total: 3 },
  },
];

export const PERSON_STORIES: readonly Case[] = [
  {
    name: 'her own laptop in Lisbon, after a flight',
    ask: 'marta says she is in Lisbon',
    rows: [
      ...[10, 12, 13].map((day) => line(`${day} 09:00`, 0, LAPTOP)),
      line('18 09:00', 0, LAPTOP),
      line('19 10:00', 0, {
        ...LAPTOP,
        ...LISBON,
        authenticationRequirement: 'multiFactorAuthentication',
        authenticationDetails: [
          step('Password', true, 'Correct password'),
          step('Mobile app notification', true, 'MFA successfully completed'),
        ],
      }),
    ],
    now: '2026-11-19T12:00:00Z',
    facts: { verdict: 'holds' },
  },
  {
    name: 'Tokyo and Hamburg within the hour, on an unknown machine',
    ask: 'is marta really in Tokyo?',
    rows: [
      ...[10, 12, 16].map((day) => line(`${day} 09:00`, 0, LAPTOP)),
      line('19 09:00', 0, LAPTOP),
      line('19 09:40', 0, {
        ...TOKYO,
        deviceDetail: { deviceId: 'ffff0000-0000-4000-8000-00000000beef', operatingSystem: 'Linux', browser: 'Chrome 120' },
      }),
    ],
    now: '2026-11-19T12:00:00Z',
    facts: { verdict: 'contradicted' },
  },
  {
    name: 'nothing since she left: one cannot tell',
    ask: 'marta says she is in Lisbon',
    rows: [...[10, 12, 16].map((day) => line(`${day} 09:00`, 0, LAPTOP)), line('17 17:00', 0, LAPTOP)],
    now: '2026-11-19T12:00:00Z',
    facts: { verdict: 'unknown' },
  },
  {
    name: 'rows without a place: one cannot tell',
    ask: 'is marta in Lisbon?',
    rows: [
      line('18 08:00', 0, { location: null }),
      silent('18 09:00', 0, { location: { city: '', state: '', countryOrRegion: '' } }),
    ],
    facts: { verdict: 'unknown' },
  },
  {
    name: 'still at her desk an hour ago',
    ask: 'marta claims to be in Japan',
    rows: [...[10, 12, 16].map((day) => line(`${day} 09:00`, 0, LAPTOP)), line('19 11:00', 0, LAPTOP)],
    now: '2026-11-19T12:00:00Z',
    facts: { verdict: 'contradicted' },
  },
  {
    name: 'why a success was not blocked',
    ask: 'why did conditional access not block marta?',
    rows: [
      line('18 08:00', 0, {
        ...LAGOS,
        ...judged(
          'success',
          policy('CA001 MFA for all', 'success'),
          policy('CA030 Block countries', 'notApplied', [], {
            conditionsSatisfied: 'application,users',
            conditionsNotSatisfied: 'location',
          }),
          policy('CA090 Pilot', 'reportOnlyFailure', ['Block']),
        ),
      }),
    ],
    facts: {
      status: 'success',
      policies: [
        { name: 'CA001 MFA for all', result: 'success' },
        { name: 'CA030 Block countries', result: 'notApplied' },
        { name: 'CA090 Pilot', result: 'reportOnlyFailure' },
      ],
    },
    says: [/location/i, /Report-only: no effect/],
  },
  {
    name: 'applications by hand and behind',
    ask: 'which apps does marta use?',
    rows: [line('18 08:00', 0, APPS.outlook), silent('18 08:10', 0, APPS.teams), silent('18 08:20', 0, APPS.teams)],
    facts: {
      apps: [
        { app: 'One Outlook Web', foreground: 1, background: 0 },
        { app: 'Microsoft Teams', foreground: 0, background: 2, neverByHand: true },
      ],
    },
  },
  {
    name: 'sign-ins an hour',
    ask: 'how many sign-ins per hour does marta have?',
    rows: [line('18 08:00', 0), silent('18 08:10', 0), silent('18 08:20', 0), silent('18 09:20', 0)],
    facts: { interactive: 1, nonInteractive: 3, ratio: 3 },
  },
  {
    name: 'the background log of a person',
    ask: 'non-interactive sign-ins of marta',
    rows: [line('18 08:00', 0), silent('18 08:10', 0), silent('18 08:20', 50173)],
    facts: { interactive: 0, nonInteractive: 2 },
  },
  {
    name: 'a correlation id from a ticket',
    ask: 'correlation id c0ffee00-7c1a-4b2e-9d30-aaaaaaaaaaaa',
    rows: [
      line('18 08:00', 50074, { correlationId: 'c0ffee00-7c1a-4b2e-9d30-aaaaaaaaaaaa' }),
      line('18 08:01', 500121, {
        correlationId: 'c0ffee00-7c1a-4b2e-9d30-aaaaaaaaaaaa',
        details: 'MFA denied; user did not respond to mobile app notification',
      }),
    ],
    facts: { code: 500121, category: 'mfa', user: { upn: 'marta.kowalska@northwindfreight.com' } },
  },
  {
    name: 'a pasted error page of a service principal',
    ask: "AADSTS7000222: The provided client secret keys for app 'ad0be000-4242-4f00-8000-000000000001' are expired. Trace ID: a1b2c3d4-7c1a-4b2e-9d30-0000000eeee1 Correlation ID: c0ffee00-7c1a-4b2e-9d30-bbbbbbbbbbbb Timestamp: 2026-11-18 02:00:00Z",
    rows: [
      workload('18 02:00', 7_000_222, {
        id: 'a1b2c3d4-7c1a-4b2e-9d30-0000000eeee1',
        correlationId: 'c0ffee00-7c1a-4b2e-9d30-bbbbbbbbbbbb',
      }),
    ],
    facts: { code: 7_000_222, app: 'Payroll Sync' },
    headline: /Payroll Sync/,
  },
  {
    name: 'what the risk columns say',
    ask: 'is marta at risk?',
    rows: [
      line('18 08:00', 0, {
        ...LAGOS,
        riskLevelDuringSignIn: 'medium',
        riskLevelAggregated: 'medium',
        riskState: 'atRisk',
        riskEventTypes_v2: ['unfamiliarFeatures'],
      }),
    ],
    says: [/medium/i],
  },
  {
    name: 'which second steps, by the rows of a file',
    ask: 'mfa methods of marta',
    rows: [
      line('18 08:00', 0, {
        authenticationRequirement: 'multiFactorAuthentication',
        authenticationDetails: [step('Text message', true, 'MFA completed in Azure AD')],
        ...PHONE,
      }),
    ],
    facts: { methods: null, prompts: [{ result: 'passed', method: 'Text message', app: 'OfficeHome' }] },
    says: [/file/i, /passed the multifactor prompt \(Text message\)/],
  },
  {
    name: 'second steps in the order that they happened, with what the person did',
    ask: 'mfa of marta',
    rows: [
      line('18 08:00', 50074, { correlationId: 'a' }),
      line('18 08:01', 500121, { correlationId: 'a', details: 'MFA denied; user declined the authentication' }),
      line('18 08:05', 0, {
        authenticationRequirement: 'multiFactorAuthentication',
        authenticationDetails: [step('Previously satisfied', true, 'MFA requirement satisfied by claim in the token')],
      }),
      line('18 08:10', 50074),
    ],
    facts: { prompts: [{ result: 'not-finished' }, { result: 'declined' }] },
  },
];
