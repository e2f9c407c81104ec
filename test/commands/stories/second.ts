import type { Case } from '../case.ts';
import type { Row } from '../rows.ts';
import {
  AIKO,
  APPS,
  every,
  GUEST,
  JONAS,
  judged,
  LAGOS,
  LAPTOP,
  LISBON,
  line,
  MARTA,
  OMAR,
  OTHER_TENANT,
  PHONE,
  policy,
  silent,
  step,
  TOKYO,
  workload,
} from './rows.ts';

const ASK = 'why did marta fail?';
const LOCK = 'is marta locked out?';
const NOON = '2026-11-19T12:00:00Z';
const atHome = [10, 12, 13].map((day) => line(`${day} 09:00`, 0, LAPTOP));
const STRANGE = { deviceDetail: { deviceId: '', operatingSystem: 'Linux', browser: 'Chrome 120' } };
const typed = (name: string): Row => ({
  userId: '00000000-0000-0000-0000-000000000000',
  userPrincipalName: name,
  userDisplayName: name,
});

const DALLAS = {
  location: { city: 'Dallas', state: 'Texas', countryOrRegion: 'US', geoCoordinates: { latitude: 32.8, longitude: -96.8 } },
};

export const SECOND_TRAVEL: readonly Case[] = [
  {
    name: 'her laptop in Lisbon, now and then through the company VPN at home',
    ask: 'marta says she is in Lisbon',
    now: NOON,
    rows: [
      ...atHome,
      line('18 12:00', 0, { ...LAPTOP, ...LISBON }),
      line('19 09:00', 0, { ...LAPTOP, ...LISBON }),
      line('19 09:40', 0, LAPTOP),
      line('19 11:00', 0, { ...LAPTOP, ...LISBON }),
    ],
    facts: { verdict: 'holds' },
    says: [/VPN/],
  },
  {
    name: 'Tokyo and Hamburg within the hour, in a table without coordinates',
    ask: 'is marta really in Tokyo?',
    format: 'csv',
    now: NOON,
    rows: [...atHome, line('19 09:00', 0, LAPTOP), line('19 09:40', 0, { ...TOKYO, ...STRANGE })],
    facts: { verdict: 'contradicted' },
    says: [/km\/h/],
  },
  {
    name: 'a suburb of Lisbon',
    ask: 'is marta in Lisbon?',
    now: NOON,
    rows: [
      ...atHome,
      line('19 09:00', 0, { ...LAPTOP, ...LISBON, location: { city: 'Amadora', state: 'Lisboa', countryOrRegion: 'PT' } }),
    ],
    facts: { verdict: 'holds' },
  },
  {
    name: 'claims Lisbon, the phone shows Porto',
    ask: 'is marta in Lisbon?',
    now: NOON,
    rows: [
      ...atHome,
      line('19 09:00', 0, { ...LAPTOP, ...LISBON, location: { city: 'Porto', state: 'Porto', countryOrRegion: 'PT' } }),
    ],
    facts: { verdict: 'holds' },
    says: [/Porto, PT/],
  },
  {
    name: 'a village that nobody knows, from another country than usual',
    ask: 'is marta in Vilarinho?',
    now: NOON,
    rows: [...atHome, line('19 09:00', 0, { ...LAPTOP, ...LISBON })],
    facts: { verdict: 'unknown' },
    says: [/Lisboa, PT/],
  },
  {
    name: 'only the computer at the office goes on refreshing',
    ask: 'is marta in Japan?',
    now: NOON,
    rows: [...atHome, ...every(60, 20, '18 13:00').map((when) => silent(when, 0, LAPTOP))],
    facts: { verdict: 'unknown' },
  },
  {
    name: 'worn down by prompts abroad',
    ask: 'marta says she is in Lagos',
    now: NOON,
    rows: [
      ...atHome,
      line('19 08:00', 0, LAPTOP),
      ...['09:00', '09:02', '09:04', '09:06'].map((time) =>
        line(`19 ${time}`, 500121, { ...LAGOS, ...STRANGE, details: 'MFA denied; user declined the authentication' }),
      ),
      line('19 09:08', 0, {
        ...LAGOS,
        ...STRANGE,
        authenticationRequirement: 'multiFactorAuthentication',
        authenticationDetails: [step('Mobile app notification', true, 'MFA successfully completed')],
      }),
    ],
    facts: { verdict: 'contradicted' },
  },
  {
    name: 'another city of her own country',
    ask: 'is marta in Munich?',
    now: NOON,
    rows: [
      ...atHome,
      line('19 09:00', 0, {
        ...LAPTOP,
        location: {
          city: 'München',
          state: 'Bayern',
          countryOrRegion: 'DE',
          geoCoordinates: { latitude: 48.14, longitude: 11.58 },
        },
      }),
    ],
    facts: { verdict: 'holds' },
  },
  {
    name: 'a far part of a large country is not the place, and she was at her desk',
    ask: 'is marta in New York?',
    now: NOON,
    rows: [...atHome, silent('19 09:00', 0, { ...STRANGE, ...DALLAS }), line('19 11:00', 0, LAPTOP)],
    facts: { verdict: 'contradicted' },
  },
];

export const SECOND_WHY: readonly Case[] = [
  {
    name: 'one page id for two applications, asked about the one that refused',
    ask: 'why did marta fail in SAP Concur?',
    rows: [
      line('18 08:00', 50105, { ...APPS.sap, correlationId: 'k' }),
      line('18 08:01', 0, { ...APPS.teams, correlationId: 'k' }),
    ],
    facts: { outcome: 'failing', causes: [{ code: 50105, count: 1 }] },
  },
  {
    name: 'a wrong password, then a prompt that was left open',
    ask: ASK,
    rows: [line('18 08:00', 50126), line('18 08:05', 50074)],
    facts: { outcome: 'failing', causes: [{ code: 50126, count: 1 }] },
  },
  {
    name: 'an open prompt in one application, successes in others',
    ask: ASK,
    rows: [line('18 08:00', 50072, APPS.securityInfo), line('18 08:30', 0, APPS.teams)],
    facts: { outcome: 'no-failures', causes: [] },
  },
  {
    name: 'nothing but passing through',
    ask: ASK,
    rows: [line('18 08:00', 53003, { crossTenantAccessType: 'passthrough', resourceTenantId: OTHER_TENANT })],
    facts: { outcome: 'no-sign-ins', causes: [], passthrough: 1 },
  },
  {
    name: 'worn down by prompts from abroad',
    ask: ASK,
    rows: [
      line('17 08:00', 0),
      ...['02:00', '02:03', '02:05', '02:08'].map((time) =>
        line(`18 ${time}`, 500121, { ...LAGOS, details: 'MFA denied; user did not respond to mobile app notification' }),
      ),
      line('18 02:10', 0, { ...LAGOS, authenticationRequirement: 'multiFactorAuthentication' }),
    ],
    facts: { outcome: 'recovered', suspicious: 'prompts-worn-down', causes: [{ code: 500121, count: 4 }] },
  },
  {
    name: 'a mistyped name beside the real one, asked by the mistyped one',
    ask: 'why did marta.kowalska@northwindfreight.co fail?',
    rows: [line('18 08:00', 50034, typed('marta.kowalska@northwindfreight.co')), line('18 08:03', 0)],
    facts: { outcome: 'failing', causes: [{ code: 50034, count: 1 }] },
  },
  {
    name: 'a mistyped name beside the real one, asked by the first name',
    ask: ASK,
    rows: [line('18 08:00', 50034, typed('marta.kowalska@northwindfreight.co')), line('18 08:01', 50126), line('18 08:03', 0)],
    facts: { outcome: 'recovered', causes: [{ code: 50126, count: 1 }] },
  },
  {
    name: 'a new name after a wedding, asked by the old one',
    ask: 'why did marta.nowak@northwindfreight.com fail?',
    rows: [
      line('16 08:00', 0, { userPrincipalName: 'marta.nowak@northwindfreight.com', userDisplayName: 'Marta Nowak' }),
      line('18 08:00', 50126),
      line('18 08:04', 50126),
    ],
    facts: { outcome: 'failing', causes: [{ code: 50126, count: 2 }] },
  },
  {
    name: 'an application that wants another kind of proof',
    ask: ASK,
    rows: [line('18 08:00', 75_011, { ...APPS.workday, authenticationProtocol: 'saml20' })],
    facts: { outcome: 'failing', causes: [{ code: 75_011, count: 1, apps: ['Workday'] }] },
  },
  {
    name: 'a new password that was too weak, then a better one',
    ask: ASK,
    rows: [
      line('18 08:00', 50055, { correlationId: 'p' }),
      line('18 08:02', 120_002, { correlationId: 'p' }),
      line('18 08:04', 0, { correlationId: 'p' }),
    ],
    facts: { outcome: 'recovered' },
    headline: /in since/,
  },
  {
    name: 'a Temporary Access Pass that ran out',
    ask: 'why can aiko not sign in?',
    rows: [line('18 08:00', 130_504, AIKO), line('18 08:10', 130_504, AIKO)],
    facts: { outcome: 'failing', causes: [{ code: 130_504, count: 2, category: 'credentials' }] },
  },
  {
    name: 'a Kerberos ticket that was stale, then in',
    ask: ASK,
    rows: [line('18 08:00:00', 81_010, { correlationId: 's' }), line('18 08:00:20', 0, { correlationId: 's' })],
    facts: { outcome: 'recovered', causes: [{ code: 81_010, count: 1 }] },
  },
  {
    name: 'policy asked for a second step, nobody answered',
    ask: ASK,
    rows: [line('18 08:00', 50076, judged('failure', policy('CA001 MFA for all', 'failure')))],
    facts: { outcome: 'interrupted', causes: [] },
  },
  {
    name: 'refreshes that ask for a second step all day',
    ask: ASK,
    rows: every(30, 20, '18 08:00').map((when) => silent(when, 50076, APPS.teams)),
    facts: { outcome: 'interrupted', causes: [] },
  },
  {
    name: 'codes written as texts, newest first',
    ask: ASK,
    rows: [
      line('18 09:00', 0),
      line('18 08:00', 50126, {
        status: { errorCode: '50126', failureReason: 'Error validating credentials due to invalid username or password.' },
      }),
    ],
    facts: { outcome: 'recovered', causes: [{ code: 50126, count: 1 }] },
  },
  {
    name: 'two people called Marta',
    ask: ASK,
    rows: [
      line('18 08:00', 50126),
      line('18 08:00', 0, { ...OMAR, userDisplayName: 'Marta Schulz', userPrincipalName: 'marta.schulz@northwindfreight.com' }),
    ],
    status: 'choose',
  },
  {
    name: 'a deleted device, then a fresh sign-in elsewhere; the device goes on',
    ask: ASK,
    rows: [line('18 08:00', 135_011, LAPTOP), line('18 09:00', 0, PHONE), line('18 10:00', 135_011, LAPTOP)],
    facts: { outcome: 'failing', causes: [{ code: 135_011, count: 2, category: 'device' }] },
  },
  {
    name: 'a policy in the name of a block that only reports, and a wrong password',
    ask: ASK,
    rows: [line('18 08:00', 50126, judged('failure', policy('CA090 Pilot block', 'reportOnlyFailure', ['Block'])))],
    facts: { outcome: 'failing', causes: [{ code: 50126, policies: [] }] },
    never: [/CA090/],
  },
];

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

export const SECOND_LOCKOUT: readonly Case[] = [
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
];

export const SECOND_TENANT: readonly Case[] = [
  {
    name: 'an application whose certificate is not the registered one',
    ask: 'why does service principal Payroll Sync fail?',
    rows: every(60, 4, '18 01:00').map((when) =>
      workload(when, 700_027, {
        clientCredentialType: 'certificate',
        servicePrincipalCredentialKeyId: 'cafe0000-1111-4222-8333-000000000001',
      }),
    ),
    facts: { failed: 4, codes: [{ code: 700_027, count: 4 }] },
    says: [/certificate/i, /cafe0000/],
  },
  {
    name: 'by its application id',
    ask: 'workload ad0be000-4242-4f00-8000-000000000001',
    rows: [workload('18 01:00', 700_016, { servicePrincipalName: '', appDisplayName: '' })],
    facts: { total: 1, failed: 1, codes: [{ code: 700_016 }] },
  },
  {
    name: 'a managed identity, asked like a person',
    ask: 'why did vm-etl-01 fail?',
    rows: [
      line('18 00:00', 0),
      workload('18 01:00', 53003, {
        signInEventTypes: ['managedIdentity'],
        appDisplayName: 'vm-etl-01',
        servicePrincipalName: 'vm-etl-01',
      }),
    ],
    facts: { total: 1, failed: 1 },
    says: [/Blocked by Conditional Access/],
  },
  {
    name: 'why an application that people use fails',
    ask: 'why is SAP Concur failing?',
    rows: [
      line('18 08:00', 50105, APPS.sap),
      line('18 08:05', 50105, { ...JONAS, ...APPS.sap }),
      line('18 08:06', 0, APPS.teams),
    ],
    facts: { total: 2, byCode: [{ code: 50105, count: 2, people: 2 }] },
  },
  {
    name: 'the other end of a guest is the home, of a member where they went',
    ask: 'cross-tenant sign-ins',
    rows: [
      line('18 08:00', 0, GUEST),
      line('18 08:01', 0, { crossTenantAccessType: 'passthrough', resourceTenantId: OTHER_TENANT }),
    ],
    facts: { total: 2, tenants: [{ tenant: OTHER_TENANT, count: 2 }] },
    says: [/Guest access/, /Passing through/],
    never: [/b2bCollaboration/],
  },
  {
    name: 'why a policy did not apply, in words',
    ask: 'which policies applied to marta?',
    rows: [
      line(
        '18 08:00',
        0,
        judged(
          'success',
          policy('CA030 Block countries', 'notApplied', [], {
            excludeRulesSatisfied: [{ conditionalAccessCondition: 'location', ruleSatisfied: 'allTrustedLocations' }],
          }),
        ),
      ),
    ],
    says: [/location is excluded \(trusted locations\)/],
  },
  {
    name: 'is an application locked out?',
    ask: 'is Payroll Sync locked out?',
    rows: [line('18 00:00', 0), workload('18 01:00', 7_000_222)],
    status: 'not-found',
    headline: /application is called Payroll Sync/,
  },
  {
    name: 'what policy blocked for one person',
    ask: 'what did conditional access block for jonas?',
    rows: [
      line('18 08:00', 53003),
      line('18 08:01', 53003, { ...JONAS, ...judged('failure', policy('CA030 Block countries', 'failure', ['Block'])) }),
    ],
    facts: { total: 1 },
  },
  {
    name: 'legacy protocols of one person',
    ask: 'does jonas use legacy authentication?',
    rows: [
      line('18 08:00', 0, { clientAppUsed: 'IMAP4' }),
      line('18 08:01', 0, { ...JONAS, clientAppUsed: 'Authenticated SMTP' }),
    ],
    facts: { total: 1, succeeded: 1, protocols: [{ protocol: 'SMTP AUTH', count: 1 }] },
  },
  {
    name: 'everybody by the hour',
    ask: 'interactive vs non-interactive',
    rows: [line('18 08:00', 0), silent('18 08:10', 0), silent('18 08:20', 0, JONAS), line('18 08:30', 50126, JONAS)],
    facts: { interactive: 2, nonInteractive: 2, ratio: 1 },
  },
  {
    name: 'a whole error page pasted by a person',
    ask: `Sorry, but we're having trouble signing you in. AADSTS50105: Your administrator has configured the application SAP Concur to block users. Request Id: a1b2c3d4-7c1a-4b2e-9d30-0000000eeee2 Correlation Id: c0ffee00-7c1a-4b2e-9d30-cccccccccccc Timestamp: 2026-11-18T08:00:00Z`,
    rows: [
      line('18 08:00', 50105, {
        ...APPS.sap,
        id: 'a1b2c3d4-7c1a-4b2e-9d30-0000000eeee2',
        correlationId: 'c0ffee00-7c1a-4b2e-9d30-cccccccccccc',
      }),
    ],
    facts: { code: 50105, user: { upn: MARTA.userPrincipalName } },
  },
  {
    name: 'a request id of another tenant',
    ask: 'request id dddddddd-7c1a-4b2e-9d30-000000000001',
    rows: [line('18 08:00', 0)],
    status: 'not-found',
  },
];
