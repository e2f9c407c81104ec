import type { Case } from '../case.ts';
import {
  APPS,
  GUEST,
  LAGOS,
  LAPTOP,
  LISBON,
  MARTA,
  OMAR,
  OTHER_TENANT,
  every,
  judged,
  line,
  policy,
  silent,
  workload,
} from './rows.ts';

const TRY = 'c0ffee00-7c1a-4b2e-9d30-cccccccccccc';
const STEP = 'a1b2c3d4-7c1a-4b2e-9d30-00000000eee1';
const IMAP = { ...APPS.exchange, clientAppUsed: 'IMAP4', userAgent: 'BAV2ROPC' };
const OUTSIDE = /^Can't tell: the files have no sign-ins between yesterday 00:00 and today 00:00; they hold today 08:00 only/;

/** What rows do not show is not claimed, and what came of a try is told with it. */
export const TRUTH: readonly Case[] = [
  ...[
    'password spray yesterday?',
    'legacy authentication yesterday',
    'top failures yesterday',
    'what did conditional access block yesterday?',
    'cross-tenant sign-ins yesterday',
    'which apps did marta use yesterday?',
    'sign-ins of marta yesterday',
    'how many sign-ins were there yesterday?',
  ].map((ask): Case => ({ name: `a file of another day: ${ask}`, ask, rows: [line('18 08:00', 0)], headline: OUTSIDE })),
  {
    name: 'a file of last week, asked about today',
    ask: 'password spray today?',
    now: '2026-11-25T10:00:00Z',
    rows: [line('18 08:00', 50126)],
    headline: /Can't tell: .*they hold Wed 18 Nov, 08:00 only/,
  },
  {
    name: 'a step that led to a success',
    ask: `request id ${STEP}`,
    rows: [line('18 08:00', 50074, { id: STEP, correlationId: TRY }), line('18 08:01', 0, { correlationId: TRY })],
    facts: { code: 50074, succeeded: true },
    headline: /went on and succeeded at 08:01/,
    never: [/call the user/i],
  },
  {
    name: 'the try by hand, not the silent one of a program beside it',
    ask: `correlation id ${TRY}`,
    rows: [
      line('18 08:00', 50126, { correlationId: TRY }),
      line('18 08:01', 0, { correlationId: TRY }),
      silent('18 08:02', 50058, { correlationId: TRY, ...APPS.teams }),
    ],
    facts: { code: 0 },
    headline: /OfficeHome, 08:01: signed in/,
    says: [/08:02, Microsoft Teams in the background: 50058/],
  },
  {
    name: 'an id that the file does not hold: waiting does not help',
    ask: 'request id 11111111-2222-4333-8444-555555555555',
    rows: [line('18 08:00', 0)],
    status: 'not-found',
    says: [/download the log again/],
    never: [/wait some minutes/],
  },
  {
    name: 'applications that did not let her in were not used',
    ask: 'which apps does marta use?',
    rows: [line('18 08:00', 0), silent('18 08:10', 0, APPS.teams), line('18 08:20', 50105, APPS.sap)],
    headline: /used 1 application by hand in the file; 1 more runs only in the background; 1 application did not let Marta in/,
  },
  {
    name: 'a list of policies that is empty although policies decided',
    ask: 'why was marta not blocked?',
    rows: [line('18 08:00', 0, judged('success'))],
    headline: /Can't tell which policies applied/,
  },
  {
    name: 'who used old protocols, who only tried, and who hands the password on',
    ask: 'who still uses legacy authentication?',
    rows: [
      line('18 08:00', 0, IMAP),
      line('18 08:20', 50126, { ...OMAR, ...APPS.exchange, clientAppUsed: 'Exchange ActiveSync' }),
      silent('18 08:40', 0, { authenticationProtocol: 'ropc' }),
    ],
    headline: /1 account used legacy authentication.* 1 sign-in worked, 1 failed\. 1 more account only tried/,
    says: [/ROPC/],
  },
  {
    name: 'an old protocol with the right password from abroad',
    ask: 'legacy authentication',
    rows: every(5, 5, '18 08:00').map((when) =>
      line(when, 53003, { ...LAGOS, ...IMAP, ...judged('failure', policy('CA050 Block legacy', 'failure', ['Block'])) }),
    ),
    says: [/5 tries of marta\.kowalska.* had the right password/],
    never: [/needs a client with modern sign-in/],
  },
  {
    name: 'rows without the column say nothing of other tenants',
    ask: 'cross-tenant sign-ins?',
    format: 'v1',
    rows: [line('18 08:00', 0, GUEST)],
    headline: /Can't tell/,
  },
  {
    name: 'a guest here is refused here',
    ask: 'cross-tenant sign-ins',
    rows: [line('18 08:00', 50126, GUEST)],
    headline: /1 cross-tenant sign-in in the file, 1 failed/,
    never: [/its own helpdesk/, /0 of them/],
  },
  {
    name: 'who comes to administer is from outside',
    ask: 'cross-tenant sign-ins',
    rows: [line('18 08:00', 0, { crossTenantAccessType: 'serviceProvider', homeTenantId: OTHER_TENANT, userType: 'member' })],
    facts: { tenants: [{ tenant: OTHER_TENANT, count: 1 }] },
  },
  {
    name: 'too few tries for an attack are told all the same',
    ask: 'is somebody spraying us?',
    rows: every(1, 12, '18 02:00').map((when) => line(when, 50126, LISBON)),
    facts: { attacks: [] },
    says: [/12 tries of 1 person\. 12 are from 85\.240\.1\.9 \(marta\.kowalska/, /ask whether it is theirs/],
  },
  {
    name: 'a program with an old password on the own network',
    ask: 'password spray?',
    rows: [
      ...[1, 2, 3, 4].flatMap((n) =>
        every(10, 3, '18 06:00').map((when) =>
          line(when, 50126, { ...MARTA, userId: `u${n}`, userPrincipalName: `u${n}@contoso.com` }),
        ),
      ),
      line('18 08:00', 0, LAPTOP),
    ],
    facts: { attacks: [] },
    says: [/looks like your own network/],
  },
  {
    name: 'an application on a network of its own for days, and once from elsewhere',
    ask: 'workload Payroll Sync',
    rows: [...every(1440, 7, '10 05:00').map((when) => workload(when, 0)), workload('18 05:00', 0, LAGOS)],
    headline:
      /none failed\. New: Payroll Sync signed in from 41\.58\.3\.3 \(Lagos, NG\), first 05:00; before, it came from 193\.0\.2\.41/,
    says: [/secret is in other hands/],
  },
  {
    name: 'an application whose rows name their provider now and then is on one network',
    ask: 'workload Payroll Sync',
    rows: every(1440, 8, '10 05:00').map((when, i) => workload(when, 0, i < 6 ? {} : { autonomousSystemNumber: undefined })),
    never: [/New:/],
  },
  {
    name: 'an application that has only just begun has no usual network',
    ask: 'workload Payroll Sync',
    rows: [workload('18 04:00', 0), workload('18 05:00', 0, LAGOS)],
    never: [/New:/],
  },
  {
    name: 'failures by application',
    ask: 'failures by app',
    rows: [line('18 08:00', 50126), line('18 08:10', 50126, OMAR), line('18 09:10', 50126, APPS.sap)],
    facts: {
      byApp: [
        { app: 'OfficeHome', count: 2 },
        { app: 'SAP Concur', count: 1 },
      ],
    },
    says: [/"OfficeHome","2 failed sign-ins"/],
  },
];
