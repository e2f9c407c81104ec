import type { Case } from '../case.ts';
import {
  AIKO,
  APPS,
  every,
  GUEST,
  JONAS,
  judged,
  LAGOS,
  LISBON,
  line,
  OMAR,
  OTHER_TENANT,
  PHONE,
  policy,
  silent,
  step,
  workload,
} from './rows.ts';

/** Questions that are about rows rather than about a verdict, and the corners of the others. */
export const THIRD: readonly Case[] = [
  {
    name: 'a bare id that is a correlation id',
    ask: 'lookup c0ffee00-7c1a-4b2e-9d30-dddddddddddd',
    rows: [line('18 08:00', 50126, { correlationId: 'c0ffee00-7c1a-4b2e-9d30-dddddddddddd' })],
    facts: { code: 50126, correlationId: 'c0ffee00-7c1a-4b2e-9d30-dddddddddddd' },
  },
  {
    name: 'a correlation id that is a request id',
    ask: 'correlation id a1b2c3d4-7c1a-4b2e-9d30-0000000eeee9',
    rows: [line('18 08:00', 50126, { id: 'a1b2c3d4-7c1a-4b2e-9d30-0000000eeee9' })],
    facts: { code: 50126, signIn: 'a1b2c3d4-7c1a-4b2e-9d30-0000000eeee9' },
  },
  {
    name: 'not locked, stopped by the second step, while a session refreshes itself',
    ask: 'is marta locked out?',
    rows: [
      line('17 08:00', 0),
      line('18 08:00', 500121, { details: 'MFA denied; user did not respond to mobile app notification' }),
      silent('18 08:30', 0, APPS.teams),
    ],
    facts: { state: 'not-locked' },
    headline: /another reason: MFA prompt not answered/,
  },
  {
    name: 'the policy that refused, in words, and not the one that only reports',
    ask: 'which policies applied to marta?',
    rows: [
      line(
        '18 08:00',
        53003,
        judged(
          'failure',
          policy('CA030 Block countries', 'failure', ['Block'], { conditionsSatisfied: 'application,users,location' }),
          policy('CA090 Pilot', 'reportOnlyFailure', ['Block']),
          policy('CA001 MFA for all', 'notApplied'),
        ),
      ),
    ],
    facts: { status: 'failure' },
    headline: /^"CA030 Block countries" stopped/,
    says: [/blocks this sign-in \(it matched by .*the location/],
  },
  {
    name: 'policies that the export does not hold',
    ask: 'why was marta not blocked?',
    format: 'csv',
    rows: [line('18 08:00', 0, { ...LAGOS, ...judged('success') })],
    headline: /Can't tell/,
    gaps: ['policies-hidden'],
  },
  {
    name: 'report-only refusals are not blocks',
    ask: 'what did conditional access block?',
    rows: [line('18 08:00', 0, judged('success', policy('CA090 Pilot', 'reportOnlyFailure', ['Block'])))],
    facts: { total: 0 },
  },
  {
    name: 'sign-ins from an address',
    ask: 'who signed in from 85.240.1.9?',
    rows: [line('18 08:00', 0, LISBON), line('18 08:10', 50126, { ...JONAS, ...LISBON }), line('18 08:20', 0, OMAR)],
    facts: { rows: 2, people: ['jonas.weber@northwindfreight.com', 'marta.kowalska@northwindfreight.com'] },
  },
  {
    name: 'attempts by hand of one person, with an interrupt inside and one left open',
    ask: "show marta's interactive sign-ins",
    rows: [
      line('18 08:00:00', 50074, { correlationId: 'm' }),
      line('18 08:00:30', 0, { correlationId: 'm' }),
      line('18 09:00', 50126),
      line('18 10:00', 50074),
      silent('18 11:00', 0),
    ],
    facts: { attempts: 3, nonInteractive: 0, failed: 1, interrupted: 1, succeeded: 1 },
  },
  {
    name: 'failures in one application since a time',
    ask: 'failures in Workday since 09:00',
    now: '2026-11-18T12:00:00Z',
    rows: [
      line('18 08:00', 50105, APPS.workday),
      line('18 09:30', 50105, { ...APPS.workday, ...JONAS }),
      line('18 09:40', 50126, APPS.sap),
    ],
    facts: { total: 1, byCode: [{ code: 50105, count: 1 }] },
  },
  {
    name: 'locked yesterday, asked about yesterday',
    ask: 'was marta locked out yesterday?',
    now: '2026-11-19T12:00:00Z',
    rows: [line('18 08:00', 50126), line('18 08:01', 50053), line('19 08:00', 0)],
    facts: { state: 'locked' },
  },
  {
    name: 'nobody uses old protocols',
    ask: 'legacy authentication',
    rows: [line('18 08:00', 0), silent('18 08:10', 0, PHONE)],
    facts: { total: 0 },
  },
  {
    name: 'a risky sign-in that was remediated, and one that was not',
    ask: 'is aiko risky?',
    rows: [
      line('18 08:00', 0, {
        ...AIKO,
        riskLevelDuringSignIn: 'high',
        riskState: 'atRisk',
        riskEventTypes_v2: ['anonymizedIPAddress'],
      }),
      line('17 08:00', 0, { ...AIKO, riskLevelDuringSignIn: 'low', riskState: 'remediated' }),
    ],
    says: [/high/],
  },
  {
    name: 'what a code means that only administrators know',
    ask: 'AADSTS7000222',
    rows: [line('18 08:00', 0)],
    facts: { code: 7_000_222, category: 'service-principal', interrupt: false },
  },
  {
    name: 'a code that is a normal step',
    ask: 'explain 50058',
    rows: [line('18 08:00', 0)],
    facts: { code: 50058, category: 'interrupt', interrupt: true },
    says: [/normal step/],
  },
  {
    name: 'workloads with wrong secrets among all',
    ask: 'service principals with 7000215',
    rows: [...every(60, 3, '18 01:00').map((when) => workload(when, 7_000_215)), workload('18 05:00', 0)],
    facts: { failed: 3, codes: [{ code: 7_000_215, count: 3 }] },
  },
  {
    name: 'a guest who passes the second step at home and fails here for the device',
    ask: 'why did eve fail?',
    rows: [
      line('18 08:00', 50074, { ...GUEST, correlationId: 'g' }),
      line('18 08:01', 53000, {
        ...GUEST,
        correlationId: 'g',
        ...judged('failure', policy('CA016 Guests on managed devices', 'failure', ['CompliantDevice'])),
      }),
    ],
    facts: { outcome: 'failing', causes: [{ code: 53000, count: 1, policies: ['CA016 Guests on managed devices'] }] },
  },
  {
    name: 'passing through and failing at home are two things',
    ask: 'why did marta fail?',
    rows: [
      line('18 08:00', 50126),
      line('18 08:10', 0, { crossTenantAccessType: 'passthrough', resourceTenantId: OTHER_TENANT }),
    ],
    facts: { outcome: 'failing', causes: [{ code: 50126, count: 1 }], passthrough: 1 },
  },
  {
    name: 'the second step carried by a claim, then an outside provider that refused',
    ask: 'why did marta fail?',
    rows: [
      line('18 08:00', 0, {
        authenticationRequirement: 'multiFactorAuthentication',
        authenticationDetails: [step('Previously satisfied', true, 'MFA requirement satisfied by claim in the token')],
      }),
      line('18 09:00', 50158, { correlationId: 'd' }),
      line('18 09:01', 500121, {
        correlationId: 'd',
        details: 'redirected to external provider for multi-factor authentication',
      }),
    ],
    facts: { outcome: 'failing', causes: [{ code: 500121, count: 1 }] },
  },
  {
    name: 'passkeys in the log of sign-ins by hand, and a web server that keeps a token',
    ask: "show marta's sign-ins",
    rows: [
      line('18 08:00', 0, { authenticationDetails: [step('FIDO2 security key', true, '')] }),
      silent('18 08:10', 0, { ...APPS.workday, clientCredentialType: 'clientSecret' }),
      silent('18 08:20', 0, { ...APPS.teams, clientCredentialType: 'none' }),
    ],
    says: [/1 sign-in by hand used a passkey/, /1 background sign-in came from the server of a web application/],
  },
  {
    name: 'no word of passkeys or servers where there are none',
    ask: "show marta's sign-ins",
    rows: [line('18 08:00', 0), silent('18 08:10', 0)],
    never: [/passkey/, /web application/],
  },
  {
    name: 'an application that nobody has, meant is what asks for the second factor',
    ask: "marta can't finish Duo",
    rows: [line('18 09:00', 50158, { correlationId: 'duo' })],
    facts: { outcome: 'interrupted' },
    headline: /^Marta did not finish signing in:/,
    says: [/no application called/],
  },
  {
    name: 'a mail program is not an application, and its failures are those of the mailbox',
    ask: "marta can't read mail in Thunderbird",
    rows: [line('18 08:00', 0, APPS.workday), line('18 09:00', 530035, { ...APPS.exchange, clientAppUsed: 'IMAP4' })],
    facts: { outcome: 'failing', causes: [{ code: 530035 }] },
  },
  {
    name: 'an application that others have and she never reached',
    ask: "marta can't get into Workday",
    rows: [line('18 08:00', 50126), line('18 09:00', 0, { ...APPS.workday, ...JONAS })],
    facts: { outcome: 'no-sign-ins' },
  },
  {
    name: 'a guest by the name that the directory gives, in a log that knows the address at home',
    ask: 'why is eve.stone_litware.com#EXT#@northwindfreight.onmicrosoft.com failing',
    rows: [line('18 08:00', 50105, GUEST)],
    facts: { outcome: 'failing', causes: [{ code: 50105 }] },
  },
];
