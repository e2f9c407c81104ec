import type { Case } from '../case.ts';
import { APP, behind, IPHONE, PLACE, policy, refusedBy, row, times, WHO } from '../rows.ts';

/** Questions about one person besides why and lockout. */
export const SIGNINS_CASES: readonly Case[] = [
  {
    name: 'attempts, not rows',
    ask: "show alice's sign-ins",
    rows: [
      row(50, 50074, { correlationId: 'c' }),
      row(49, 0, { correlationId: 'c' }),
      row(20, 50126),
      ...times(5, (i) => behind(10 + i, 0)),
    ],
    facts: { rows: 8, attempts: 7, succeeded: 6, failed: 1, interrupted: 0, interactive: 3, nonInteractive: 5 },
    headline: /1 failed/,
  },
  {
    name: 'a prompt is not a failure',
    ask: "show alice's sign-ins",
    rows: [row(20, 50074)],
    facts: { failed: 0, interrupted: 1 },
    headline: /1 sign-in.*not finished/,
  },
  {
    name: 'passing through is no failure',
    ask: "show alice's sign-ins",
    rows: [row(20, 50126, { crossTenantAccessType: 'passthrough' }), row(10, 0)],
    facts: { failed: 0, passthrough: 1 },
  },
  {
    name: 'only those by hand',
    ask: "show alice's interactive sign-ins",
    rows: [row(20, 0), behind(10, 0)],
    facts: { interactive: 1, nonInteractive: 0 },
  },
  {
    name: 'everybody from an address',
    ask: 'who signed in from 203.0.113.7?',
    rows: [row(20, 0, { ipAddress: '203.0.113.7' }), row(10, 0, { ...WHO.bob, ipAddress: '203.0.113.7' }), row(5, 0)],
    facts: { rows: 2, people: ['bob@contoso.com', 'alice@contoso.com'] },
  },
  {
    name: 'everybody from a range',
    ask: 'who signed in from 203.0.113.0/24?',
    rows: [row(20, 0, { ipAddress: '203.0.113.7' }), row(10, 0, { ...WHO.bob, ipAddress: '203.0.114.7' })],
    facts: { rows: 1, people: ['alice@contoso.com'] },
  },
  {
    name: 'an IPv6 range',
    ask: 'who signed in from 2001:db8:1::/48?',
    rows: [row(20, 0, { ipAddress: '2001:db8:1:2::7' }), row(10, 0, { ...WHO.bob, ipAddress: '2001:db8:2::7' })],
    facts: { rows: 1, people: ['alice@contoso.com'] },
  },
  {
    name: 'none',
    ask: "show alice's sign-ins in the last 5 minutes",
    rows: [row(20, 0)],
    facts: { rows: 0 },
    headline: /No sign-ins of Alice/,
  },
  {
    name: 'more than a page of a file',
    ask: "show alice's sign-ins",
    rows: times(1500, (i) => behind(i + 1, 0)),
    facts: { rows: 1500 },
  },
];

export const APPS_CASES: readonly Case[] = [
  {
    name: 'foreground and background apart',
    ask: 'which apps does alice use?',
    rows: [
      row(20, 0),
      ...times(3, (i) => behind(i + 1, 0, APP.teams)),
      row(10, 50074, APP.salesforce),
      row(9, 50105, APP.salesforce),
    ],
    facts: {
      apps: [
        { app: 'Salesforce', foreground: 2, failed: 1, neverByHand: false },
        { app: 'Office 365 Exchange Online', foreground: 1, background: 0 },
        { app: 'Microsoft Teams', foreground: 0, background: 3, neverByHand: true },
      ],
    },
  },
  {
    name: 'none',
    ask: 'which apps does alice use in the last 5 minutes?',
    rows: [row(20, 0)],
    facts: { apps: [] },
    headline: /no application/,
  },
];

export const LOOKUP_CASES: readonly Case[] = [
  {
    name: 'a correlation id',
    ask: 'correlation id c0de0000-1111-4000-8000-000000000001',
    rows: [row(20, 53003, { correlationId: 'c0de0000-1111-4000-8000-000000000001' }), row(10, 0)],
    facts: { code: 53003, user: { upn: 'alice@contoso.com' } },
    headline: /alice@contoso.com.*Blocked by Conditional Access/,
  },
  {
    name: 'a request id',
    ask: 'request id 5ca1ab1e-9999-4000-8000-000000000001',
    rows: [row(20, 50105, { id: '5ca1ab1e-9999-4000-8000-000000000001', ...APP.salesforce })],
    facts: { code: 50105, app: 'Salesforce', signIn: '5ca1ab1e-9999-4000-8000-000000000001' },
  },
  {
    name: 'a pasted error page',
    ask: 'AADSTS50105: Your administrator has configured the application Salesforce to block users. Request Id: 5ca1ab1e-9999-4000-8000-000000000002 Correlation Id: c0de0000-2222-4000-8000-000000000001 Timestamp: 2026-11-20T11:40:00Z',
    rows: [
      row(20, 50105, {
        id: '5ca1ab1e-9999-4000-8000-000000000002',
        correlationId: 'c0de0000-2222-4000-8000-000000000001',
        ...APP.salesforce,
      }),
    ],
    facts: { code: 50105 },
    says: [/assign/i],
  },
  {
    name: 'an id that is not there',
    ask: 'correlation id c0de0000-3333-4000-8000-000000000001',
    rows: [row(20, 0)],
    status: 'not-found',
    headline: /No sign-in with that id/,
  },
  {
    name: 'an attempt that ended well',
    ask: 'correlation id c0de0000-4444-4000-8000-000000000001',
    rows: [
      row(20, 50074, { correlationId: 'c0de0000-4444-4000-8000-000000000001' }),
      row(19, 0, { correlationId: 'c0de0000-4444-4000-8000-000000000001' }),
    ],
    facts: { code: 0 },
    headline: /signed in/,
  },
];

export const POLICY_CASES: readonly Case[] = [
  {
    name: 'a device check decides nothing, whatever it says of the policies',
    ask: 'which policies applied to alice?',
    rows: [
      behind(20, 50097, {
        conditionalAccessStatus: 'success',
        appliedConditionalAccessPolicies: [
          policy('No phones', 'failure', ['Block']),
          policy('Managed', 'failure', ['RequireCompliantDevice', 'RequireCompliantApp']),
        ],
      }),
    ],
    headline:
      /No policy had decided yet .* device check in progress \(50097\)\. As it stood, "No phones" and "Managed" were not met/,
    says: [/would block this sign-in as it stood/, /a compliant device and an app with a protection policy/],
    never: [/stopped Alice/, /requirecompliantapp/i],
  },
  {
    name: 'a policy stopped it, and the export holds none: what is known comes first',
    ask: 'which policies applied to alice?',
    rows: [row(20, 53003, { conditionalAccessStatus: 'failure', appliedConditionalAccessPolicies: undefined })],
    headline: /^A Conditional Access policy stopped .*\. I can't tell which one: this export does not hold them\.$/,
    gaps: ['policies-hidden'],
  },
  {
    name: 'an export without policies is not a matter of roles',
    ask: 'which policies applied to alice?',
    format: 'csv',
    rows: [row(20, 53003)],
    headline: /this export does not hold them/,
    says: [/open request id .*Entra admin center/],
    never: [/[Rr]ole/],
    gaps: ['policies-hidden'],
  },
  {
    name: 'which one stopped it',
    ask: 'which policies applied to alice?',
    rows: [row(20, 53003, refusedBy(policy('Block foreign', 'failure', ['Block']), policy('MFA for all', 'success')))],
    facts: {
      status: 'failure',
      policies: [
        { name: 'Block foreign', result: 'failure' },
        { name: 'MFA for all', result: 'success' },
      ],
    },
    headline: /"Block foreign" stopped/,
  },
  {
    name: 'nothing stopped a success, and why',
    ask: 'why was alice not blocked?',
    rows: [
      row(20, 0, {
        conditionalAccessStatus: 'success',
        appliedConditionalAccessPolicies: [
          policy('MFA for all', 'success'),
          {
            ...policy('Block foreign', 'notApplied', ['Block']),
            conditionsNotSatisfied: 'location',
            conditionsSatisfied: 'application,users',
          },
        ],
      }),
    ],
    headline: /Nothing blocked/,
    says: [/the location did not match/],
  },
  {
    name: 'report-only has no effect',
    ask: 'which policies applied to alice?',
    rows: [
      row(20, 0, {
        conditionalAccessStatus: 'success',
        appliedConditionalAccessPolicies: [policy('Pilot', 'reportOnlyFailure', ['Block'])],
      }),
    ],
    says: [/report-only: it would have refused/],
  },
  {
    name: 'failed for another reason',
    ask: 'which policies applied to alice?',
    rows: [row(20, 50126)],
    headline: /another reason \(50126\)/,
  },
  {
    name: 'a log without policies',
    ask: 'which policies applied to alice?',
    rows: [row(20, 0)],
    format: 'csv',
    headline: /Can't tell/,
    gaps: ['policies-hidden'],
  },
  {
    name: 'of the attempt with a correlation id, whoever made it',
    ask: 'for correlation id c0de0000-5555-4000-8000-000000000001, which conditional access policies were applied?',
    rows: [
      row(40, 53003, {
        ...WHO.bob,
        correlationId: 'c0de0000-5555-4000-8000-000000000001',
        ...refusedBy(policy('Block foreign', 'failure', ['Block'])),
      }),
      row(20, 53000, { ...WHO.bob, ...refusedBy(policy('Compliant', 'failure', ['CompliantDevice'])) }),
    ],
    facts: { user: { upn: 'bob@contoso.com' }, policies: [{ name: 'Block foreign', result: 'failure' }] },
    headline: /"Block foreign" stopped bob@contoso.com/,
    never: [/Compliant/],
  },
  {
    name: 'of one request among others of the same person',
    ask: 'which CA policies applied to alice in request 5ca1ab1e-9999-4000-8000-000000000003?',
    rows: [
      row(60, 53003, { id: '5ca1ab1e-9999-4000-8000-000000000003', ...refusedBy(policy('Older', 'failure', ['Block'])) }),
      row(20, 53003, refusedBy(policy('Newer', 'failure', ['Block']))),
    ],
    facts: { signIn: '5ca1ab1e-9999-4000-8000-000000000003' },
    headline: /"Older" stopped Alice's/,
    never: [/Newer/],
  },
  {
    name: 'of an attempt that somebody else made',
    ask: 'which CA policies applied to alice in request 5ca1ab1e-9999-4000-8000-000000000004?',
    rows: [
      row(60, 53003, {
        id: '5ca1ab1e-9999-4000-8000-000000000004',
        ...WHO.bob,
        ...refusedBy(policy('Block foreign', 'failure', ['Block'])),
      }),
      row(20, 0),
    ],
    status: 'not-found',
    headline: /No sign-in of Alice with that id/,
  },
  {
    name: 'of an id that is not there',
    ask: 'which policies applied in correlation id c0de0000-6666-4000-8000-000000000001?',
    rows: [row(20, 53003, refusedBy(policy('Block foreign', 'failure', ['Block'])))],
    status: 'not-found',
    headline: /No sign-in with that id/,
  },
];

const home = times(10, (i) =>
  row(1440 * (i + 3), 0, {
    deviceDetail: { deviceId: 'd1', displayName: 'LAPTOP-7', operatingSystem: 'Windows10', isCompliant: true, isManaged: true },
  }),
);
const away = (minutes: number, over: object = {}) =>
  row(minutes, 0, {
    ipAddress: '198.51.100.5',
    autonomousSystemNumber: 3243,
    location: PLACE.lisbon,
    deviceDetail: { deviceId: 'd1', displayName: 'LAPTOP-7', operatingSystem: 'Windows10', isCompliant: true, isManaged: true },
    authenticationDetails: [
      {
        authenticationMethod: 'Mobile app notification',
        succeeded: true,
        authenticationStepResultDetail: 'MFA successfully completed',
        authenticationStepRequirement: 'Primary authentication',
      },
    ],
    ...over,
  });

export const TRAVEL_CASES: readonly Case[] = [
  {
    name: 'her own laptop in Lisbon',
    ask: 'alice says she is in Lisbon',
    rows: [...home, away(300), away(60)],
    facts: { verdict: 'holds', place: 'Lisbon' },
    headline: /fit/,
  },
  {
    name: 'the country, not the city',
    ask: 'is alice really in Portugal?',
    rows: [...home, away(300)],
    facts: { verdict: 'holds' },
  },
  {
    name: 'never there',
    ask: 'is alice really in Japan?',
    rows: [...home, row(300, 0), row(60, 0)],
    facts: { verdict: 'contradicted' },
  },
  {
    name: 'at home at the same time, on a strange device',
    ask: 'is alice really in Lisbon?',
    rows: [...home, row(70, 0), away(60, { deviceDetail: { deviceId: 'x9', operatingSystem: 'Linux' } })],
    facts: { verdict: 'contradicted' },
  },
  {
    name: 'no locations',
    ask: 'is alice really in Lisbon?',
    rows: [row(60, 0, { location: undefined })],
    facts: { verdict: 'unknown' },
    headline: /Can't tell/,
  },
];

export const VOLUME_CASES: readonly Case[] = [
  {
    name: 'by hand against background',
    ask: 'how many sign-ins per hour does alice have?',
    rows: [row(20, 0), row(80, 0), ...times(30, (i) => behind(i * 5 + 1, 0))],
    facts: { interactive: 2, nonInteractive: 30, ratio: 15 },
    headline: /15 to 1/,
  },
  {
    name: 'one and one',
    ask: 'how many sign-ins per hour does alice have?',
    rows: [row(20, 0), behind(10, 0)],
    facts: { interactive: 1, nonInteractive: 1, ratio: 1 },
    headline: /1 interactive sign-in and 1 background sign-in /,
  },
  {
    name: 'only background',
    ask: 'how many sign-ins per hour does alice have?',
    rows: times(5, (i) => behind(i * 60 + 1, 0)),
    facts: { interactive: 0, ratio: null },
    says: [/only background/],
  },
];

export const MFA_CASES: readonly Case[] = [
  {
    name: 'files do not tell methods',
    ask: 'mfa of alice',
    rows: [row(20, 0)],
    facts: { methods: null },
    headline: /Can't see Alice's methods/,
    never: [/0 sign-in methods/, /with your role/],
    gaps: ['not-asked'],
  },
];

export const RISK_CASES: readonly Case[] = [
  {
    name: 'files do not tell what Identity Protection thinks',
    ask: 'is alice risky?',
    rows: [row(20, 0)],
    facts: { level: null },
    headline: /Can't tell/,
    gaps: ['not-asked'],
  },
  {
    name: 'but the rows may carry a risk',
    ask: 'is alice risky?',
    rows: [
      row(20, 0, {
        riskLevelDuringSignIn: 'high',
        riskLevelAggregated: 'high',
        riskState: 'atRisk',
        riskEventTypes_v2: ['anonymizedIPAddress'],
      }),
    ],
    headline: /high|risky/i,
  },
  {
    name: 'only from one address',
    ask: 'is alice risky from 203.0.113.66?',
    rows: [
      row(30, 0, { riskLevelDuringSignIn: 'high', ipAddress: '203.0.113.66' }),
      row(20, 0, { riskLevelDuringSignIn: 'high', ipAddress: '198.51.100.1' }),
    ],
    headline: /1 sign-in in the file was rated/,
    says: [/from 203\.0\.113\.66/],
  },
  {
    name: 'an address and nobody named',
    ask: 'any risky sign-ins from 203.0.113.66?',
    rows: [
      row(30, 0, { riskLevelDuringSignIn: 'medium', ipAddress: '203.0.113.66' }),
      row(25, 0, { riskLevelDuringSignIn: 'none', ipAddress: '203.0.113.66' }),
      row(20, 0, { riskLevelDuringSignIn: 'high', ipAddress: '198.51.100.1' }),
    ],
    facts: { ip: '203.0.113.66', signIns: 2, rated: 1, people: 1 },
    headline: /1 sign-in of 1 person from 203\.0\.113\.66 .* rated a risk/,
  },
  {
    name: 'an address without a risk',
    ask: 'any risky sign-ins from 203.0.113.66?',
    rows: [row(25, 0, { riskLevelDuringSignIn: 'none', ipAddress: '203.0.113.66' })],
    facts: { rated: 0 },
    headline: /None of 1 sign-in from 203\.0\.113\.66/,
  },
  {
    name: 'a risk that was raised after the sign-in',
    ask: 'is alice risky?',
    rows: [
      row(20, 0, {
        riskLevelDuringSignIn: 'none',
        riskLevelAggregated: 'high',
        riskState: 'atRisk',
        riskEventTypes_v2: ['unlikelyTravel'],
      }),
    ],
    headline: /1 sign-in in the file was rated high \(at risk\) after the sign-in, .*: Unlikely travel/,
    never: [/at the time, the newest/],
  },
  {
    name: 'a confirmed compromise without a level',
    ask: 'is alice risky?',
    rows: [row(20, 0, { riskLevelDuringSignIn: 'none', riskLevelAggregated: 'none', riskState: 'confirmedCompromised' })],
    headline: /rated a risk \(confirmed compromised\) after the sign-in/,
  },
  {
    name: 'a risk at the time and another one afterwards',
    ask: 'is alice risky?',
    rows: [
      row(30, 0, { riskLevelDuringSignIn: 'medium', riskState: 'atRisk' }),
      row(20, 0, { riskLevelDuringSignIn: 'none', riskLevelAggregated: 'high', riskState: 'atRisk' }),
    ],
    headline: /1 sign-in in the file was rated medium at the time.*1 sign-in in the file was rated high .*after the sign-in/,
  },
  {
    name: 'a risk that somebody has dismissed since',
    ask: 'is alice risky?',
    rows: [row(20, 0, { riskLevelDuringSignIn: 'none', riskLevelAggregated: 'high', riskState: 'dismissed' })],
    headline: /Can't tell/,
    never: [/was rated/],
  },
  { name: 'risky users of a file', ask: 'risky users', rows: [row(20, 0)], headline: /Can't/ },
];

const session = { sessionId: '5e551011-0000-4000-8000-000000000001' };
export const REPLAY_CASES: readonly Case[] = [
  {
    name: 'nothing odd',
    ask: 'replay check alice',
    rows: [row(2000, 0, session), ...times(30, (i) => behind(i * 60 + 1, 0, session))],
    facts: { verdict: 'none' },
    headline: /No sign/,
  },
  {
    name: 'no sign-ins at all',
    ask: 'replay check alice in the last 5 minutes',
    rows: [row(3000, 0)],
    facts: { verdict: 'unknown' },
    headline: /Can't tell/,
  },
  {
    name: 'the session moves abroad to another machine',
    ask: 'replay check alice',
    rows: [
      ...times(20, (i) => row(1440 * 2 + i * 1440, 0)),
      row(300, 0, session),
      ...times(4, (i) => behind(240 - i * 20, 0, session)),
      ...times(12, (i) =>
        behind(290 - i * 4, 0, {
          ...session,
          ipAddress: '203.0.113.66',
          autonomousSystemNumber: 14_061,
          location: PLACE.lagos,
          userAgent: 'axios/1.7.9',
          incomingTokenType: 'refreshToken',
          deviceDetail: {},
        }),
      ),
    ],
    facts: { verdict: 'likely', classic: { matches: true } },
    headline: /stolen/,
    never: [/works again/],
  },
  {
    name: 'the phone moves from wireless to mobile',
    ask: 'replay check alice',
    rows: times(40, (i) =>
      behind(i * 30 + 1, 0, {
        ...session,
        ...IPHONE,
        ipAddress: i % 2 === 0 ? '192.0.2.10' : '198.51.100.9',
        autonomousSystemNumber: i % 2 === 0 ? 64_500 : 64_501,
      }),
    ),
    facts: { verdict: 'none' },
  },
];
