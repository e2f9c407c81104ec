import type { Case } from '../case.ts';
import { APP, behind, MALICIOUS, PLACE, policy, REASON, refusedBy, row, times, type Row, WHO } from '../rows.ts';

const someone = (n: number): Row => ({
  userId: `fac3000${n % 10}-0000-4000-8000-${String(n).padStart(12, '0')}`,
  userPrincipalName: `person${n}@contoso.com`,
  userDisplayName: `Person ${n}`,
});
const days = (n: number): readonly number[] => Array.from({ length: n }, (_, day) => day);
const from = (ipAddress: string, over: Row = {}): Row => ({
  ipAddress,
  autonomousSystemNumber: 64_666,
  location: PLACE.lagos,
  userAgent: 'python-requests/2.31',
  deviceDetail: {},
  ...over,
});

export const SPRAY_CASES: readonly Case[] = [
  {
    name: 'one address, many people',
    ask: 'password spray today?',
    rows: times(30, (i) => row(60 - i, 50126, { ...someone(i), ...from('203.0.113.66') })),
    facts: {
      attacks: [{ kind: 'spray', people: times(30, (i) => someone(i)).map((one) => one.userPrincipalName), tries: 30, hits: [] }],
    },
    headline: /30 people.*No try found a password/,
  },
  {
    name: 'a hit behind Conditional Access',
    ask: 'password spray today?',
    rows: [
      ...times(20, (i) => row(60 - i, 50126, { ...someone(i), ...from('203.0.113.66') })),
      row(30, 53003, { ...someone(7), ...from('203.0.113.66') }),
    ],
    facts: { attacks: [{ kind: 'spray', hits: [{ upn: 'person7@contoso.com', code: 53003 }] }] },
    headline: /1 try found/,
  },
  {
    name: 'a hit at an MFA prompt',
    ask: 'password spray today?',
    rows: [
      ...times(20, (i) => row(60 - i, 50126, { ...someone(i), ...from('203.0.113.66') })),
      row(30, 50076, { ...someone(21), ...from('203.0.113.66') }),
    ],
    facts: { attacks: [{ hits: [{ upn: 'person21@contoso.com', code: 50076 }] }] },
  },
  {
    name: 'a hit that signed in',
    ask: 'password spray today?',
    rows: [
      ...times(20, (i) => row(60 - i, 50126, { ...someone(i), ...from('203.0.113.66') })),
      row(30, 0, { ...someone(5), ...from('203.0.113.66') }),
    ],
    facts: { attacks: [{ hits: [{ upn: 'person5@contoso.com', code: 0 }] }] },
  },
  {
    name: 'an office whose people mistype',
    ask: 'password spray today?',
    rows: [...times(8, (i) => row(100 - i, 50126, someone(i))), ...times(30, (i) => row(60 - i, 0, someone(i)))],
    facts: { attacks: [] },
    headline: /No password spray/,
  },
  {
    name: 'a small office: all mistype and then get in',
    ask: 'password spray today?',
    rows: [...times(6, (i) => row(100 - i * 10, 50126, someone(i))), ...times(6, (i) => row(98 - i * 10, 0, someone(i)))],
    facts: { attacks: [] },
  },
  {
    name: 'one IPv6 network, an address a try',
    ask: 'password spray today?',
    rows: times(20, (i) => row(60 - i, 50126, { ...someone(i), ...from(`2001:db8:bad:1::${(i + 1).toString(16)}`) })),
    facts: { attacks: [{ kind: 'spray', tries: 20 }] },
  },
  {
    name: 'a slow spray: one address a try, one network',
    ask: 'password spray this week?',
    rows: times(24, (i) => row(i * 240 + 5, 50126, { ...someone(i), ...from(`203.0.113.${i + 1}`) })),
    facts: { attacks: [{ kind: 'spray', tries: 24 }] },
  },
  {
    name: 'a spray through many providers with one tool',
    ask: 'password spray this week?',
    rows: times(40, (i) =>
      row(i * 60 + 5, 50126, { ...someone(i), ...from(`198.51.${i}.7`, { autonomousSystemNumber: 65_000 + i }) }),
    ),
    facts: { attacks: [{ kind: 'spray', tries: 40 }] },
  },
  {
    name: 'a spray from the address of an office',
    ask: 'password spray today?',
    rows: [
      ...times(10, (i) => row(200 - i, 0, someone(100 + i))),
      ...times(40, (i) => row(60 - i, 50126, { ...someone(i), userAgent: 'python-requests/2.31' })),
    ],
    facts: { attacks: [{ kind: 'spray', tries: 40 }] },
  },
  {
    name: 'names that do not exist count too',
    ask: 'password spray today?',
    rows: times(20, (i) => row(60 - i, i % 2 === 0 ? 50034 : 50126, { ...someone(i), ...from('203.0.113.66') })),
    facts: { attacks: [{ kind: 'spray', tries: 20 }] },
  },
  {
    name: 'a spray shows among everybody, also when it is asked about one of them',
    ask: 'is somebody spraying alice?',
    rows: [
      ...times(20, (i) => row(60 - i, 50126, { ...someone(i), ...from('203.0.113.66') })),
      row(30, 50126, { ...WHO.alice, ...from('203.0.113.66') }),
    ],
    facts: { attacks: [{ kind: 'spray', tries: 21 }] },
    headline: /tried 21 people, Alice among them, from/,
  },
  {
    name: 'a spray that left somebody out is not told about them',
    ask: 'is somebody spraying alice?',
    rows: [...times(20, (i) => row(60 - i, 50126, { ...someone(i), ...from('203.0.113.66') })), row(30, 0, WHO.alice)],
    facts: { attacks: [] },
    headline: /^No password spray or brute force against Alice /,
  },
  {
    name: 'one account, many tries',
    ask: 'is somebody brute forcing alice?',
    rows: times(60, (i) => row(((i * 13) % 59) + i / 100, 50126, from('203.0.113.66'))),
    facts: { attacks: [{ kind: 'brute-force', tries: 60 }] },
  },
  {
    name: 'a phone with an old password is not an attack',
    ask: 'password spray today?',
    rows: times(40, (i) => row(15 * i + 2, 50126, { clientAppUsed: 'Exchange ActiveSync' })),
    facts: { attacks: [] },
  },
  { name: 'nothing', ask: 'password spray today?', rows: [row(20, 0)], facts: { attacks: [] }, headline: /No password spray/ },
];

export const FAILURES_CASES: readonly Case[] = [
  {
    name: 'by attempts, interrupts left out',
    ask: 'top failures today',
    rows: [row(50, 50074), row(40, 50126), row(30, 50126), row(20, 53003, WHO.bob), row(10, 0)],
    facts: {
      total: 3,
      byCode: [
        { code: 50126, count: 2, people: 1 },
        { code: 53003, count: 1 },
      ],
    },
    headline: /3 failed sign-ins/,
  },
  {
    name: 'passing through left out',
    ask: 'top failures today',
    rows: [row(50, 50126, { crossTenantAccessType: 'passthrough' })],
    facts: { total: 0 },
    headline: /No failed sign-ins/,
  },
  {
    name: 'one person',
    ask: 'top failures today',
    rows: times(12, (i) => row(60 - i, 50126)),
    facts: { scope: 'one-person' },
    headline: /alice@contoso.com/,
  },
  {
    name: 'an application for everybody',
    ask: 'top failures today',
    rows: times(15, (i) => row(60 - i, 50011, { ...someone(i), ...APP.expenses })),
    facts: { scope: 'application' },
    headline: /Contoso Expenses/,
  },
  {
    name: 'a policy for everybody',
    ask: 'top failures today',
    rows: times(15, (i) =>
      row(60 - i, 53000, { ...someone(i), ...refusedBy(policy('Require compliant device', 'failure', ['CompliantDevice'])) }),
    ),
    facts: { scope: 'policy-change' },
    headline: /Require compliant device/,
  },
  {
    name: 'an attack',
    ask: 'top failures today',
    rows: times(15, (i) => row(60 - i, 50126, { ...someone(i), ...from('203.0.113.66') })),
    facts: { scope: 'attack' },
  },
  {
    name: 'a file of many days is not compared with itself',
    ask: 'top failures',
    rows: times(30, (i) => row(i * 240 + 5, 50126, someone(i))),
    facts: { total: 30, before: null },
  },
  {
    name: 'as much as on other days is no outage',
    ask: 'top failures today',
    rows: days(8).flatMap((day) => times(9, (i) => row(day * 1_440 + 60 - i, 50011, { ...someone(i), ...APP.expenses }))),
    facts: { total: 9, before: 9, scope: 'unclear', byCode: [{ code: 50011, usual: 9 }] },
    headline: /no result is out of the ordinary/,
  },
  {
    name: 'one bad day of the past does not make an outage normal',
    ask: 'top failures today',
    rows: [
      ...times(6, (day) => row((day + 1) * 1_440 + 30, 0)),
      ...times(40, (i) => row(2 * 1_440 + 60 - i, 50011, { ...someone(i), ...APP.expenses })),
      ...times(15, (i) => row(60 - i, 50011, { ...someone(i), ...APP.expenses })),
    ],
    facts: { scope: 'application' },
    headline: /against usually 0 attempts a day/,
  },
  {
    name: 'the same weekday counts most: on Fridays it is always like that',
    ask: 'top failures today',
    rows: days(22).flatMap((day) =>
      times(day % 7 === 0 ? 20 : 2, (i) => row(day * 1_440 + 60 - i, 50011, { ...someone(i), ...APP.expenses })),
    ),
    facts: { scope: 'unclear', byCode: [{ code: 50011, count: 20, usual: 20 }] },
  },
  {
    name: 'a workday is not compared with a weekend',
    ask: 'top failures today',
    // Friday against Thursday and the weekend before.
    rows: [
      ...[0, 1].flatMap((day) => times(12, (i) => row(day * 1_440 + 60 - i, 50011, { ...someone(i), ...APP.expenses }))),
      ...[5, 6].map((day) => row(day * 1_440 + 30, 0)),
    ],
    facts: { scope: 'unclear', byCode: [{ usual: 12 }] },
  },
  {
    name: 'one application that broke under a result that is frequent everywhere',
    ask: 'top failures today',
    rows: [
      ...days(8).flatMap((day) => times(30, (i) => row(day * 1_440 + 100 - i, 500121, someone(i)))),
      ...times(10, (i) => row(40 - i, 500121, { ...someone(i), ...APP.expenses })),
    ],
    facts: { scope: 'application' },
    headline: /Contoso Expenses/,
  },
  {
    name: 'a fault of the service',
    ask: 'top failures today',
    rows: times(15, (i) => row(60 - i, 90033, someone(i))),
    facts: { scope: 'outage' },
    headline: /outage of Microsoft's sign-in service/,
  },
  {
    name: 'one guessed account is an attack, not one person',
    ask: 'top failures today',
    rows: times(40, (i) => row(60 - i, 50126, from('203.0.113.66'))),
    facts: { scope: 'attack' },
    headline: /guessing that password/,
  },
  {
    name: 'the day in a file on which everybody failed',
    ask: 'top failures',
    rows: [
      ...days(10).flatMap((day) => times(2, (i) => row(day * 1_440 + 30 + i, 50011, { ...someone(i), ...APP.expenses }))),
      ...times(25, (i) => row(3 * 1_440 + 100 - i, 50011, { ...someone(i), ...APP.expenses })),
    ],
    facts: { scope: 'application' },
    headline: /between Tue 17 Nov, 10:\d\d and 11:\d\d|between Tue 17 Nov, 10:\d\d and Tue 17 Nov, 11:\d\d/,
  },
  {
    name: 'who gets a code',
    ask: 'who gets 50126?',
    rows: [row(20, 50126), row(10, 53003, WHO.bob)],
    facts: { total: 1, byCode: [{ code: 50126, count: 1 }] },
  },
];

export const BLOCKS_CASES: readonly Case[] = [
  {
    name: 'blocks, not failed MFA or prompts',
    ask: 'what did Conditional Access block today?',
    rows: [
      row(50, 53003, refusedBy(policy('Block foreign', 'failure', ['Block']))),
      row(40, 50074, refusedBy(policy('MFA', 'failure'))),
      row(30, 500121, refusedBy(policy('MFA', 'failure'))),
      row(20, 53000, { ...WHO.bob, ...refusedBy(policy('Compliant', 'failure', ['CompliantDevice'])) }),
    ],
    facts: {
      total: 2,
      codes: [
        { code: 53000, count: 1 },
        { code: 53003, count: 1 },
      ],
    },
    headline: /2 sign-ins of 2 people/,
  },
  {
    name: 'one person',
    ask: 'blocked sign-ins of alice',
    rows: [row(50, 53003, refusedBy(policy('Block foreign', 'failure', ['Block']))), row(20, 53003, WHO.bob)],
    facts: { total: 1, people: [{ upn: 'alice@contoso.com', count: 1 }] },
  },
  {
    name: 'nothing',
    ask: 'what did Conditional Access block today?',
    rows: [row(50, 50126)],
    facts: { total: 0 },
    headline: /blocked nothing/,
  },
];

export const LEGACY_CASES: readonly Case[] = [
  {
    name: 'both spellings are one protocol',
    ask: 'legacy authentication this week',
    rows: [
      row(50, 0, { clientAppUsed: 'IMAP4' }),
      behind(40, 0, { clientAppUsed: 'IMAP' }),
      row(30, 50126, { ...WHO.bob, clientAppUsed: 'Authenticated SMTP' }),
      behind(20, 0, { ...WHO.bob, clientAppUsed: 'SMTP' }),
      row(10, 0),
    ],
    facts: {
      total: 4,
      succeeded: 3,
      protocols: [
        { protocol: 'IMAP', count: 2 },
        { protocol: 'SMTP AUTH', count: 2 },
      ],
    },
    headline: /2 accounts.*3 sign-ins worked, 1 failed/,
  },
  {
    name: 'in any case of letters',
    ask: 'legacy authentication this week',
    rows: [
      row(50, 0, { clientAppUsed: 'exchange activesync' }),
      row(40, 0, { clientAppUsed: 'Other clients' }),
      row(30, 0, { clientAppUsed: 'pop3' }),
    ],
    facts: { total: 3 },
  },
  {
    name: 'none',
    ask: 'legacy authentication this week',
    rows: [row(50, 0), behind(20, 0)],
    facts: { total: 0 },
    headline: /No legacy/,
  },
];

export const PASSTHROUGH_CASES: readonly Case[] = [
  {
    name: 'kinds apart',
    ask: 'cross-tenant sign-ins this week',
    rows: [
      row(50, 0, {
        crossTenantAccessType: 'passthrough',
        resourceTenantId: 'aaaaaaaa-0000-4000-8000-000000000009',
        homeTenantId: 'bbbbbbbb-0000-4000-8000-000000000001',
      }),
      row(40, 0, { crossTenantAccessType: 'b2bCollaboration' }),
      row(30, 0, { crossTenantAccessType: 'microsoftSupport' }),
      row(20, 0),
    ],
    facts: { total: 3 },
    headline: /3 cross-tenant sign-ins.* 1 /,
    says: [/support case/],
  },
  { name: 'none', ask: 'passthrough sign-ins of alice', rows: [row(20, 0)], facts: { total: 0 } },
  {
    name: 'from one address',
    ask: 'passthrough sign-ins from 203.0.113.66 this week',
    rows: [
      row(50, 0, { crossTenantAccessType: 'passthrough', ...from('203.0.113.66') }),
      row(40, 0, { crossTenantAccessType: 'passthrough' }),
    ],
    facts: { total: 1 },
    headline: /1 cross-tenant sign-in from 203\.0\.113\.66 /,
  },
  {
    name: 'none from that address',
    ask: 'cross-tenant sign-ins from 198.51.100.9',
    rows: [row(40, 0, { crossTenantAccessType: 'passthrough' })],
    facts: { total: 0 },
    headline: /No cross-tenant sign-ins from 198\.51\.100\.9 /,
  },
];

const app = (minutes: number, code: number, over: Row = {}): Row => ({
  ...row(minutes, code),
  userId: '',
  userPrincipalName: '',
  userDisplayName: '',
  signInEventTypes: ['servicePrincipal'],
  isInteractive: false,
  appId: 'b411d000-0000-4000-8000-000000000001',
  appDisplayName: 'build-agent',
  servicePrincipalId: 'b411d000-0000-4000-8000-000000000002',
  servicePrincipalName: 'build-agent',
  resourceDisplayName: 'Microsoft Graph',
  ...over,
});

export const WORKLOAD_CASES: readonly Case[] = [
  {
    name: 'an expired secret',
    ask: 'why does service principal build-agent fail?',
    rows: times(6, (i) =>
      app(i * 60 + 5, 7000222, { clientCredentialType: 'clientSecret', servicePrincipalCredentialKeyId: 'key-1' }),
    ),
    facts: { total: 6, failed: 6, codes: [{ code: 7000222, count: 6 }] },
    headline: /expired/,
    says: [/client secret/],
  },
  {
    name: 'all of them',
    ask: 'service principal sign-ins',
    rows: [app(20, 0), app(10, 7000215, { servicePrincipalName: 'mailer', appDisplayName: 'mailer', appId: 'other' })],
    facts: {
      total: 2,
      failed: 1,
      workloads: [
        { name: 'build-agent', failed: 0 },
        { name: 'mailer', failed: 1 },
      ],
    },
  },
  {
    name: 'a managed identity',
    ask: 'managed identity sign-ins',
    rows: [app(20, 0, { signInEventTypes: ['managedIdentity'] }), app(10, 0)],
    facts: { total: 1, failed: 0 },
  },
  {
    name: 'nothing of that name',
    ask: 'why does service principal payroll fail?',
    rows: [app(20, 0)],
    status: 'not-found',
    headline: /payroll/,
    says: [/MicrosoftServicePrincipalSignInLogs/],
    never: [/never logged/],
  },
  {
    name: 'an account that is locked, told to an application',
    ask: 'why does service principal build-agent fail?',
    rows: [
      app(5, 50053, {
        ...{ userId: '', userPrincipalName: '', signInIdentifier: 'john.doe@contoso.com' },
        status: { errorCode: 50053, failureReason: REASON[50053] },
      }),
    ],
    headline: /Account locked after wrong passwords \(50053\)/,
    says: [/wrong password of john\.doe@contoso\.com/],
    never: [/phone/, /VPN/, /Wait some minutes/],
  },
  {
    name: 'an address that is blocked, told to an application',
    ask: 'why does service principal build-agent fail?',
    rows: [app(5, 50053, { status: { errorCode: 50053, failureReason: MALICIOUS } })],
    headline: /Address blocked as malicious \(50053\)/,
    never: [/[Ll]ocked after/, /VPN/],
  },
  {
    name: 'a policy that refuses an application',
    ask: 'why does service principal build-agent fail?',
    rows: [app(5, 53003, refusedBy(policy('Only our addresses', 'failure', ['Block'])))],
    says: [/53003/],
    never: [/work device/, /Outlook/],
  },
];

export const BACKTEST_CASES: readonly Case[] = [
  {
    name: 'counts the findings by rule, beside the classic query',
    ask: 'how many alerts would this have made?',
    rows: times(30, (i) =>
      row(60 - i, 50126, {
        userId: `0a11ce00-0000-4000-8000-0000000001${String(i).padStart(2, '0')}`,
        userPrincipalName: `person${i}@contoso.com`,
        ipAddress: '198.51.100.7',
        autonomousSystemNumber: 64_601,
      }),
    ),
    facts: { findings: 1, byRule: [{ rule: 'password-spray', total: 1 }], classic: { people: 0 } },
    headline: /1 alert/,
    says: [/Less than three days/, /Password spray/],
  },
  {
    name: 'an ordinary day makes none',
    ask: 'back-test the rules',
    rows: times(10, (i) => row(60 - i, 0)),
    facts: { findings: 0, byRule: [] },
    headline: /0 alerts|No alerts/,
  },
];

export const EXPLAIN_CASES: readonly Case[] = [
  {
    name: 'a code',
    ask: 'what is AADSTS50126?',
    rows: [row(1, 0)],
    facts: { code: 50126, category: 'credentials', interrupt: false },
  },
  {
    name: 'a prompt',
    ask: 'what does 50140 mean?',
    rows: [row(1, 0)],
    facts: { code: 50140, interrupt: true },
    says: [/normal step/],
  },
  { name: 'a code that is not there', ask: 'what is AADSTS987654?', rows: [row(1, 0)], status: 'not-found' },
];
