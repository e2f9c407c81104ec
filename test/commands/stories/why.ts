import type { Case } from '../case.ts';
import {
  APPS,
  AIKO,
  every,
  GUEST,
  HOME,
  JONAS,
  judged,
  LAPTOP,
  LISBON,
  line,
  MOBILE,
  OTHER_TENANT,
  PHONE,
  policy,
  silent,
  step,
} from './rows.ts';

const ASK = 'why did marta fail?';
const MALICIOUS =
  'Sign-in was blocked because it came from an IP address with malicious activity. The sign-in attempt was blocked by built-in protections.';

/** The ends of a story, how attempts are counted, which application is meant. */
export const WHY_STORIES: readonly Case[] = [
  {
    name: 'three pages with a wrong password, then password, prompt, "stay signed in" and in',
    ask: ASK,
    format: 'page',
    rows: [
      line('18 08:01', 50126),
      line('18 08:03', 50126),
      line('18 08:06', 50126),
      line('18 08:09:01', 50074, { correlationId: 'k1' }),
      line('18 08:09:20', 50140, { correlationId: 'k1' }),
      line('18 08:09:24', 0, { correlationId: 'k1', authenticationRequirement: 'multiFactorAuthentication' }),
    ],
    facts: { outcome: 'recovered', causes: [{ code: 50126, count: 3, category: 'credentials' }] },
    headline: /in.*since.*08:09/,
  },
  {
    name: 'not assigned to SAP Concur, everything else works: asked about SAP',
    ask: "why can't marta get into SAP Concur?",
    rows: [
      line('18 08:00', 50105, APPS.sap),
      line('18 08:20', 50105, APPS.sap),
      line('18 08:30', 0, APPS.teams),
      silent('18 09:00', 0, APPS.teams),
    ],
    facts: { outcome: 'failing', causes: [{ code: 50105, count: 2, apps: ['SAP Concur'] }] },
    headline: /cannot sign in to SAP Concur/,
  },
  {
    name: 'the same, asked about nothing in particular',
    ask: ASK,
    format: 'csv',
    rows: [line('18 08:00', 50105, APPS.sap), line('18 08:20', 50105, APPS.sap), line('18 08:30', 0, APPS.teams)],
    facts: { outcome: 'recovered', causes: [{ code: 50105, count: 2, apps: ['SAP Concur'] }] },
    headline: /not in SAP Concur/,
  },
  {
    name: 'silent look, device check, prompt and success under one id: nothing failed',
    ask: ASK,
    format: 'monitor',
    rows: [
      line('18 08:00:00', 50058, { correlationId: 'k' }),
      line('18 08:00:02', 50097, { correlationId: 'k' }),
      line('18 08:00:09', 50074, { correlationId: 'k' }),
      line('18 08:00:31', 0, { correlationId: 'k' }),
    ],
    facts: { outcome: 'no-failures', causes: [] },
  },
  {
    name: 'a prompt to register reset information that was closed',
    ask: ASK,
    rows: [line('18 08:00', 50125)],
    facts: { outcome: 'interrupted', causes: [] },
  },
  {
    name: 'wrong passwords, the lock, a wrong password, the lock',
    ask: ASK,
    format: 'gz',
    rows: [
      ...['08:00', '08:01', '08:02', '08:03', '08:04'].map((time) => line(`18 ${time}`, 50126)),
      line('18 08:05', 50053),
      line('18 08:07', 50053),
      line('18 08:09', 50126),
    ],
    facts: {
      outcome: 'failing',
      causes: [
        { code: 50053, count: 2, category: 'lockout' },
        { code: 50126, count: 6 },
      ],
    },
    says: [/one story/],
  },
  {
    name: 'a hotel network that Entra blocks',
    ask: ASK,
    rows: [
      line('17 08:00', 0),
      line('18 08:05', 50053, { ...LISBON, status: { errorCode: 50053, failureReason: MALICIOUS, additionalDetails: null } }),
    ],
    facts: { outcome: 'failing', causes: [{ code: 50053, count: 1 }] },
    headline: /address/i,
    never: [/locked after wrong passwords/i],
  },
  {
    name: 'an expired password, changed, and in from a new page',
    ask: ASK,
    format: 'v1',
    rows: [line('18 08:00', 50055), line('18 08:04', 50055), line('18 08:15', 0)],
    facts: { outcome: 'recovered', causes: [{ code: 50055, count: 2, category: 'credentials' }] },
  },
  {
    name: 'somebody who left: disabled, and their phone goes on trying in the background',
    ask: 'why does jonas weber fail?',
    rows: [
      line('16 09:00', 0, JONAS),
      line('18 08:00', 50057, JONAS),
      ...every(60, 6, '18 09:00').map((when) => silent(when, 50057, { ...JONAS, ...PHONE, ...APPS.outlookDesktop })),
    ],
    facts: { outcome: 'failing', causes: [{ code: 50057, count: 7, category: 'account-state' }] },
  },
  {
    name: 'an expired Active Directory password at the VPN',
    ask: 'why can marta not use the VPN?',
    rows: [line('18 07:00', 50144, APPS.vpn), line('18 07:02', 50144, APPS.vpn)],
    facts: { outcome: 'failing', causes: [{ code: 50144, count: 2 }] },
    says: [/expired/i],
  },
  {
    name: 'a laptop that fell out of compliance, beside a report-only policy',
    ask: ASK,
    rows: [
      line('18 08:00', 53000, {
        ...LAPTOP,
        deviceDetail: { ...LAPTOP.deviceDetail, isCompliant: false },
        ...judged(
          'failure',
          policy('CA014 Require compliant device', 'failure', ['CompliantDevice']),
          policy('CA090 Block legacy', 'reportOnlyFailure', ['Block']),
          policy('CA001 MFA for all', 'success'),
        ),
      }),
    ],
    facts: {
      outcome: 'failing',
      causes: [{ code: 53000, count: 1, category: 'device', policies: ['CA014 Require compliant device'] }],
    },
    never: [/CA090/],
    says: [/compliant/i],
  },
  {
    name: 'blocked on the train, in at the office',
    ask: ASK,
    rows: [
      line('18 07:10', 53003, {
        ...MOBILE,
        ...PHONE,
        ...judged('failure', policy('CA020 Office network only', 'failure', ['Block'])),
      }),
      line('18 07:25', 53003, {
        ...MOBILE,
        ...PHONE,
        ...judged('failure', policy('CA020 Office network only', 'failure', ['Block'])),
      }),
      line('18 08:40', 0),
    ],
    facts: { outcome: 'recovered', causes: [{ code: 53003, count: 2, policies: ['CA020 Office network only'] }] },
  },
  {
    name: 'MFA cannot be set up because the person is at risk',
    ask: ASK,
    rows: [line('18 08:00', 53004, APPS.securityInfo), line('18 08:02', 53004, APPS.securityInfo)],
    facts: { outcome: 'failing', causes: [{ code: 53004, count: 2, category: 'mfa' }] },
  },
  {
    name: 'Duo, passed',
    ask: ASK,
    rows: [line('18 08:00', 50158, { correlationId: 'k' }), line('18 08:00:40', 0, { correlationId: 'k' })],
    facts: { outcome: 'no-failures', causes: [] },
  },
  {
    name: 'Duo, never answered',
    ask: ASK,
    rows: [line('18 08:00', 50158), line('18 08:20', 50158)],
    facts: { outcome: 'interrupted', causes: [] },
  },
  {
    name: 'a new colleague who closed the MFA set-up twice',
    ask: 'why can aiko not sign in?',
    format: 'page',
    rows: [line('18 08:00', 50079, AIKO), line('18 11:00', 50079, AIKO)],
    facts: { outcome: 'interrupted', causes: [] },
    headline: /did not finish/,
  },
  {
    name: 'declined on the phone',
    ask: ASK,
    rows: [line('18 08:00', 500121, { details: 'MFA denied; user declined the authentication' })],
    facts: { outcome: 'failing', causes: [{ code: 500121, count: 1, category: 'mfa' }] },
    headline: /declined/i,
  },
  {
    name: 'no answer to the notification, by the step alone',
    ask: ASK,
    rows: [
      line('18 08:00', 500121, {
        authenticationDetails: [
          step('Password', true, 'Correct password'),
          step(
            'Mobile app notification',
            false,
            'Authentication failed during strong authentication request: user did not respond to mobile app notification',
          ),
        ],
      }),
    ],
    facts: { outcome: 'failing', causes: [{ code: 500121 }] },
    headline: /not answered/i,
  },
  {
    name: 'hung up on the call',
    ask: ASK,
    rows: [line('18 08:00', 500121, { details: 'MFA denied; user did not answer the phone call' })],
    facts: { outcome: 'failing' },
    headline: /not answered/i,
  },
  {
    name: 'a wrong text code',
    ask: ASK,
    rows: [line('18 08:00', 500121, { details: 'MFA denied; user provided an incorrect verification code' })],
    headline: /wrong MFA code/i,
  },
  {
    name: 'reported in the app',
    ask: ASK,
    rows: [line('18 03:00', 500121, { details: 'MFA denied; Phone App Reported Fraud' })],
    facts: { outcome: 'failing', suspicious: 'prompt-reported' },
    headline: /reported/,
  },
  {
    name: 'a private mailbox that was never invited',
    ask: 'why did eve.stone@outlook.com fail?',
    rows: [
      line('18 08:00', 50020, {
        userId: '',
        userPrincipalName: 'eve.stone@outlook.com',
        userDisplayName: 'Eve Stone',
        userType: 'guest',
      }),
    ],
    facts: { outcome: 'failing', causes: [{ code: 50020, count: 1, category: 'guest-cross-tenant' }] },
  },
  {
    name: 'a partner whose account is not here, three times',
    ask: 'why did eve fail?',
    format: 'monitor',
    rows: ['08:00', '08:04', '08:09'].map((time) => line(`18 ${time}`, 90072, GUEST)),
    facts: { outcome: 'failing', causes: [{ code: 90072, count: 3, category: 'guest-cross-tenant' }] },
  },
  {
    name: 'inbound cross-tenant settings refuse a guest',
    ask: 'why did eve.stone@litware.com fail?',
    rows: [line('17 08:00', 0, GUEST), line('18 08:00', 500213, GUEST)],
    facts: { outcome: 'failing', causes: [{ code: 500213, count: 1 }] },
  },
  {
    name: 'a guest whose home asks for what the home must give',
    ask: 'why did eve fail?',
    rows: [line('18 08:00', 50076, GUEST), line('18 08:00:30', 50079, GUEST)],
    facts: { outcome: 'interrupted' },
  },
  {
    name: 'failures in another company that only pass through here',
    ask: ASK,
    rows: [
      line('18 08:00', 0),
      line('18 08:10', 53003, { crossTenantAccessType: 'passthrough', resourceTenantId: OTHER_TENANT }),
      line('18 08:11', 500121, { crossTenantAccessType: 'passthrough', resourceTenantId: OTHER_TENANT }),
    ],
    facts: { outcome: 'no-failures', causes: [], passthrough: 2 },
    says: [/another (tenant|organi[sz]ation)|passthrough|passed through/i],
  },
  {
    name: 'the federation server sent nothing usable',
    ask: ASK,
    rows: [line('18 08:00', 50008), line('18 08:03', 50008)],
    facts: { outcome: 'failing', causes: [{ code: 50008, count: 2, category: 'federation' }] },
  },
  {
    name: 'a wrong password at AD FS',
    ask: ASK,
    rows: [
      line('18 08:00', 50126, { tokenIssuerType: 'ADFederationServices', tokenIssuerName: 'sts.northwindfreight.com' }),
      line('18 08:02', 0, { tokenIssuerType: 'ADFederationServices', tokenIssuerName: 'sts.northwindfreight.com' }),
    ],
    facts: { outcome: 'recovered', causes: [{ code: 50126, count: 1 }] },
  },
  {
    name: 'a smart card whose revocation list cannot be read',
    ask: ASK,
    rows: [line('18 08:00', 50017, { authenticationDetails: [step('X.509 Certificate', false, '')] })],
    facts: { outcome: 'failing', causes: [{ code: 50017, count: 1, category: 'credentials' }] },
    says: [/certificate/i],
  },
  {
    name: 'a passkey of another account, then the password',
    ask: ASK,
    rows: [line('18 08:00', 135010, { authenticationDetails: [step('FIDO2 security key', false, '')] }), line('18 08:01', 0)],
    facts: { outcome: 'recovered', causes: [{ code: 135010, count: 1 }] },
  },
  {
    name: 'a typing error at the Windows sign-in screen',
    ask: ASK,
    rows: [
      line('18 08:00', 50126, { ...APPS.windows, ...LAPTOP, clientAppUsed: 'Mobile Apps and Desktop clients' }),
      line('18 08:01', 0, {
        ...APPS.windows,
        ...LAPTOP,
        clientAppUsed: 'Mobile Apps and Desktop clients',
        incomingTokenType: 'none',
      }),
    ],
    facts: { outcome: 'recovered', causes: [{ code: 50126, count: 1 }] },
  },
];

/** Sessions, background and the rest. */
export const MORE_WHY_STORIES: readonly Case[] = [
  {
    name: 'sign-in frequency: refreshes stop, the person signs in again',
    ask: ASK,
    rows: [silent('18 08:00', 70043), silent('18 08:05', 70043), line('18 08:20', 0)],
    facts: { outcome: 'no-failures', causes: [] },
  },
  {
    name: 'after a password change everything in the background is refused, and that is where it ends',
    ask: ASK,
    rows: [
      line('17 08:00', 0),
      silent('18 08:00', 50173, APPS.teams),
      silent('18 08:01', 50173, APPS.outlookDesktop),
      silent('18 09:01', 50173, APPS.teams),
    ],
    facts: { outcome: 'failing', causes: [{ code: 50173, count: 3 }] },
  },
  {
    name: 'an application without consent, approved by an administrator an hour later',
    ask: ASK,
    rows: [line('18 08:00', 90094, APPS.workday), line('18 09:00', 0, APPS.workday)],
    facts: { outcome: 'recovered', causes: [{ code: 90094, count: 1, apps: ['Workday'] }] },
  },
  {
    name: 'one correlation id for two days: a desktop program keeps it',
    ask: ASK,
    rows: [
      line('17 08:00', 50126, { ...APPS.outlookDesktop, correlationId: 'kept' }),
      line('18 08:00', 50126, { ...APPS.outlookDesktop, correlationId: 'kept' }),
    ],
    facts: { outcome: 'failing', causes: [{ code: 50126, count: 2 }] },
  },
  {
    name: 'the same rows out of two overlapping downloads',
    ask: ASK,
    rows: [
      ...[1, 2].flatMap(() => [
        line('18 08:00', 50126, { id: 'd1', correlationId: 'x1' }),
        line('18 08:05', 50126, { id: 'd2', correlationId: 'x2' }),
        line('18 08:06', 0, { id: 'd3', correlationId: 'x3' }),
      ]),
    ],
    facts: { outcome: 'recovered', causes: [{ code: 50126, count: 2 }] },
  },
  {
    name: 'three applications, three reasons, the newest decides',
    ask: ASK,
    rows: [
      line('18 08:00', 53000, APPS.teams),
      line('18 08:30', 0, APPS.outlook),
      line('18 09:00', 50105, APPS.sap),
      line('18 09:05', 50105, APPS.sap),
    ],
    facts: {
      outcome: 'failing',
      causes: [
        { code: 50105, count: 2 },
        { code: 53000, count: 1 },
      ],
    },
  },
  {
    name: 'asked about Teams among them: that one fails',
    ask: 'why did marta fail in Teams?',
    rows: [line('18 08:00', 53000, APPS.teams), line('18 08:30', 0, APPS.outlook), line('18 09:00', 50105, APPS.sap)],
    facts: { outcome: 'failing', causes: [{ code: 53000, count: 1 }] },
  },
  {
    name: 'asked about Workday, where nobody tried',
    ask: "why can't marta log in to Workday?",
    rows: [line('18 08:00', 53000, APPS.teams)],
    facts: { outcome: 'no-sign-ins', causes: [] },
  },
  {
    name: 'somebody who is not in the file',
    ask: 'why did piet hein fail?',
    rows: [line('18 08:00', 50126)],
    status: 'not-found',
  },
  {
    name: 'only yesterday counts when yesterday is asked about',
    ask: 'why did marta fail yesterday?',
    now: '2026-11-19T09:00:00Z',
    rows: [line('17 08:00', 50105, APPS.sap), line('18 08:00', 50126), line('18 08:02', 0), line('19 08:00', 53003)],
    facts: { outcome: 'recovered', causes: [{ code: 50126, count: 1 }] },
  },
  {
    name: 'the code that was asked about',
    ask: 'why does marta get AADSTS53003?',
    rows: [
      line('18 08:00', 50126),
      line('18 08:02', 53003, judged('failure', policy('CA030 Block countries', 'failure', ['Block']))),
    ],
    facts: { outcome: 'failing', causes: [{ code: 53003, count: 1, policies: ['CA030 Block countries'] }] },
  },
  {
    name: 'a device code sign-in that policy blocks',
    ask: ASK,
    rows: [
      line('18 08:00', 530033, {
        authenticationProtocol: 'deviceCode',
        originalTransferMethod: 'deviceCodeFlow',
        ...judged('failure', policy('CA040 Block device code flow', 'failure', ['Block'])),
      }),
    ],
    facts: { outcome: 'failing', causes: [{ code: 530033, count: 1, policies: ['CA040 Block device code flow'] }] },
  },
  {
    name: 'a private computer where a managed one is required, retried in another browser',
    ask: ASK,
    rows: [
      line('18 08:00', 53001, judged('failure', policy('CA015 Hybrid joined', 'failure', ['DomainJoinedDevice']))),
      line('18 08:05', 53001, {
        ...judged('failure', policy('CA015 Hybrid joined', 'failure', ['DomainJoinedDevice'])),
        deviceDetail: { operatingSystem: 'Windows10', browser: 'Firefox 140.0' },
      }),
    ],
    facts: { outcome: 'failing', causes: [{ code: 53001, count: 2, category: 'device', policies: ['CA015 Hybrid joined'] }] },
  },
  {
    name: 'the mail app on the phone is not approved',
    ask: ASK,
    rows: [
      line('18 08:00', 53002, {
        ...APPS.applemail,
        ...PHONE,
        ...judged('failure', policy('CA050 Approved apps', 'failure', ['ApprovedApplication'])),
      }),
    ],
    facts: { outcome: 'failing', causes: [{ code: 53002, count: 1, apps: ['Apple Internet Accounts'] }] },
  },
  {
    name: 'a passkey used without a password, in the interactive log',
    ask: ASK,
    rows: [
      line('18 08:00:00', 50074, { correlationId: 'fido', authenticationDetails: [] }),
      line('18 08:00:12', 0, {
        correlationId: 'fido',
        authenticationRequirement: 'multiFactorAuthentication',
        authenticationDetails: [step('FIDO2 security key', true, '')],
      }),
    ],
    facts: { outcome: 'no-failures', causes: [] },
  },
  {
    name: 'an impatient person: four prompts opened, the last one answered',
    ask: ASK,
    rows: [
      line('18 08:00', 50074),
      line('18 08:01', 50074),
      line('18 08:02', 50074),
      line('18 08:03', 50074, { correlationId: 'z' }),
      line('18 08:03:30', 0, { correlationId: 'z' }),
    ],
    facts: { outcome: 'no-failures', causes: [] },
  },
  {
    name: 'locked, unlocked by itself, then the second step is declined',
    ask: ASK,
    rows: [
      line('18 08:00', 50126),
      line('18 08:01', 50053),
      line('18 09:00', 500121, { details: 'MFA denied; user declined the authentication' }),
    ],
    facts: {
      outcome: 'failing',
      causes: [
        { code: 500121, count: 1 },
        { code: 50053, count: 1 },
        { code: 50126, count: 1 },
      ],
    },
  },
  {
    name: 'a code that nobody has written about',
    ask: ASK,
    rows: [
      line('18 08:00', 5_009_999, {
        status: {
          errorCode: 5_009_999,
          failureReason: 'The widget of tenant {tenant} is not provisioned.',
          additionalDetails: null,
        },
      }),
    ],
    facts: { outcome: 'failing', causes: [{ code: 5_009_999, count: 1 }] },
    says: [/not in the catalogue/, /widget/],
  },
  {
    name: 'an old phone fails in the background while the person works all day',
    ask: ASK,
    rows: [
      line('18 08:00', 0),
      ...every(60, 8, '18 09:00').map((when) => silent(when, 700_082, { ...PHONE, ...APPS.applemail })),
      line('18 17:30', 0),
    ],
    facts: { outcome: 'recovered', causes: [{ code: 700_082, count: 8 }] },
    headline: /Apple Internet Accounts/,
  },
  {
    name: 'self-service reset between wrong passwords and success',
    ask: ASK,
    rows: [
      line('18 08:00', 50126),
      line('18 08:01', 50126),
      line('18 08:05', 0, { appId: '93625bc8-bfe2-437a-97e0-3d0060024faa', appDisplayName: 'Microsoft password reset service' }),
      line('18 08:07', 0),
    ],
    facts: { outcome: 'recovered', causes: [{ code: 50126, count: 2 }] },
  },
  {
    name: 'a second factor that expired under policy, done again',
    ask: ASK,
    rows: [silent('18 08:00', 50078, APPS.teams), line('18 08:10', 0, { ...APPS.teams, ...HOME })],
    facts: { outcome: 'recovered', causes: [{ code: 50078, count: 1 }] },
  },
];
