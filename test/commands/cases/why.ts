import type { Case } from '../case.ts';
import { APP, behind, IPHONE, MALICIOUS, policy, refusedBy, row, times } from '../rows.ts';
import { WHY_KINDS } from './why-kinds.ts';
import { WHY_ROWS } from './why-rows.ts';

const ASK = 'why did alice fail?';
const one = (code: number, count = 1) => [{ code, count }];

/** Outcomes, counting and the decisive cause. */
const OUTCOMES: readonly Case[] = [
  {
    name: 'a wrong password, nothing after it',
    ask: ASK,
    rows: [row(300, 0), row(20, 50126)],
    facts: { outcome: 'failing', causes: one(50126) },
    headline: /Alice cannot sign in: wrong/,
  },
  {
    name: 'three tries count as three attempts',
    ask: ASK,
    rows: times(3, (i) => row(20 - i, 50126)),
    facts: { outcome: 'failing', causes: one(50126, 3) },
    says: [/3 attempts/],
  },
  {
    name: 'retyping on one page is one attempt',
    ask: ASK,
    rows: times(3, (i) => row(20 - i, 50126, { correlationId: 'same' })),
    facts: { causes: one(50126, 1) },
    headline: /1 attempt\b/,
  },
  {
    name: 'a doubled row counts once',
    ask: ASK,
    rows: [row(20, 50126, { id: 'twice' }), row(20, 50126, { id: 'twice', correlationId: 'x' })],
    facts: { causes: one(50126, 1) },
  },
  {
    name: 'in since the first success after the failures',
    ask: ASK,
    rows: [row(60, 50126), row(50, 50126), row(40, 0), row(5, 0)],
    facts: { outcome: 'recovered', causes: one(50126, 2) },
    headline: /in.* since 11:20/,
  },
  {
    name: 'a typing error within one try is recovered at once',
    ask: ASK,
    rows: [row(10, 50126, { correlationId: 'c' }), row(9, 0, { correlationId: 'c' })],
    facts: { outcome: 'recovered', causes: one(50126) },
  },
  {
    name: 'prompts that led to a success are no failures',
    ask: ASK,
    rows: [row(10, 50074, { correlationId: 'c' }), row(10, 50140, { correlationId: 'c' }), row(9, 0, { correlationId: 'c' })],
    facts: { outcome: 'no-failures', causes: [] },
    headline: /No failures/,
  },
  {
    name: 'a prompt left open is not finished',
    ask: ASK,
    rows: [row(10, 50074)],
    facts: { outcome: 'interrupted' },
    headline: /did not finish/,
    never: [/cannot sign in/],
  },
  {
    name: 'only prompts of several kinds',
    ask: ASK,
    rows: [row(30, 50140), row(20, 50097), row(10, 50072)],
    facts: { outcome: 'interrupted' },
  },
  { name: 'only successes', ask: ASK, rows: [row(100, 0), row(10, 0)], facts: { outcome: 'no-failures', causes: [] } },
  { name: 'only background successes', ask: ASK, rows: times(20, (i) => behind(i * 30, 0)), facts: { outcome: 'no-failures' } },
  {
    name: 'a success and later a prompt left open: no failure, but the prompt is told',
    ask: ASK,
    rows: [row(300, 0), row(10, 50074)],
    facts: { outcome: 'no-failures' },
    headline: /prompt/,
  },
  {
    name: 'a prompt left open while an old session refreshes is not finished',
    ask: ASK,
    rows: [behind(300, 0, { sessionId: 's' }), row(60, 50074), behind(30, 0, { sessionId: 's' })],
    facts: { outcome: 'interrupted' },
  },
  {
    name: 'a refusal after a success of the same correlation id',
    ask: ASK,
    rows: [row(20, 0, { correlationId: 'c' }), row(10, 53003, { correlationId: 'c' })],
    facts: { outcome: 'failing', causes: one(53003) },
  },
  {
    name: 'an old session refreshing after the failure does not mean in',
    ask: ASK,
    rows: [behind(200, 0, { sessionId: 'old' }), row(60, 50126), behind(30, 0, { sessionId: 'old' })],
    facts: { outcome: 'failing' },
    never: [/is in since/],
  },
  {
    name: 'the same where the log has no session ids',
    ask: ASK,
    rows: [behind(200, 0), row(60, 50126), behind(30, 0)],
    facts: { outcome: 'failing' },
  },
  {
    name: 'a background failure beside sign-ins by hand says so',
    ask: ASK,
    rows: [row(60, 0), ...times(6, (i) => behind(50 - 5 * i, 50173, IPHONE))],
    facts: { outcome: 'failing', causes: one(50173, 6) },
    headline: /background/,
  },
  {
    name: 'nothing of her in the file at that time',
    ask: 'why did alice fail in the last 10 minutes?',
    rows: [row(300, 50126)],
    facts: { outcome: 'no-sign-ins' },
    headline: /No sign-ins/,
  },
  {
    name: 'passing through to another tenant is mentioned, not counted',
    ask: ASK,
    rows: [row(30, 50126, { crossTenantAccessType: 'passthrough' }), row(20, 0)],
    facts: { outcome: 'no-failures', passthrough: 1 },
    says: [/passing through/],
  },
  {
    name: 'only passing through is no sign-in',
    ask: ASK,
    rows: [row(30, 500121, { crossTenantAccessType: 'passthrough' })],
    facts: { outcome: 'no-sign-ins', causes: [] },
  },
];

/** Which cause is the decisive one. */
const DECISIVE: readonly Case[] = [
  {
    name: 'wrong passwords, then the lock: one story',
    ask: ASK,
    rows: [...times(10, (i) => row(40 - i, 50126)), row(25, 50053)],
    facts: { outcome: 'failing', causes: [{ code: 50053 }, { code: 50126, count: 10 }] },
    says: [/one story|keeps|comes back/],
  },
  {
    name: 'the lock between wrong passwords',
    ask: ASK,
    rows: [row(40, 50126), row(30, 50053), row(20, 50126)],
    facts: { causes: [{ code: 50053 }, { code: 50126, count: 2 }] },
  },
  {
    name: 'a blocked address is not the lock',
    ask: ASK,
    rows: [row(40, 50126), row(20, 50053, { status: { failureReason: MALICIOUS } })],
    facts: { outcome: 'failing', causes: [{ code: 50053 }, { code: 50126 }] },
    headline: /address/,
    never: [/account is locked/i],
  },
  {
    name: 'a blocked address earlier, a wrong password now',
    ask: ASK,
    rows: [row(60, 50053, { status: { failureReason: MALICIOUS }, ipAddress: '203.0.113.9' }), row(20, 50126)],
    facts: { causes: [{ code: 50126 }, { code: 50053 }] },
  },
  {
    name: 'both meanings of 50053 are two causes',
    ask: ASK,
    rows: [row(60, 50053, { status: { failureReason: MALICIOUS } }), row(20, 50053)],
    facts: {
      causes: [
        { code: 50053, count: 1 },
        { code: 50053, count: 1 },
      ],
    },
  },
  {
    name: 'past the password, stopped by a policy',
    ask: ASK,
    rows: [row(40, 50126), row(20, 53003, refusedBy(policy('Block foreign countries', 'failure', ['Block'])))],
    facts: { causes: [{ code: 53003, policies: ['Block foreign countries'] }, { code: 50126 }] },
    says: [/Block foreign countries/],
  },
  {
    name: 'a policy earlier, a wrong password now: the policy comes next',
    ask: ASK,
    rows: [row(40, 53003), row(20, 50126)],
    facts: { causes: [{ code: 50126 }, { code: 53003 }] },
    says: [/expect .*53003/],
  },
  {
    name: 'past the password, the prompt left open',
    ask: ASK,
    rows: [row(40, 50126), row(20, 50074)],
    facts: { outcome: 'failing', causes: one(50126) },
    says: [/password was (right|accepted)/i],
  },
  {
    name: 'report-only policies are never the cause',
    ask: ASK,
    rows: [
      row(
        20,
        53003,
        refusedBy(
          policy('Pilot', 'reportOnlyFailure', ['Block']),
          policy('Require managed device', 'failure', ['CompliantDevice']),
        ),
      ),
    ],
    facts: { causes: [{ code: 53003, policies: ['Require managed device'] }] },
    never: [/Pilot/],
  },
  {
    name: 'a wrong password with a report-only failure has no policy',
    ask: ASK,
    rows: [row(20, 50126, { appliedConditionalAccessPolicies: [policy('Pilot', 'reportOnlyFailure')] })],
    facts: { causes: [{ code: 50126, policies: [] }] },
    never: [/Pilot/],
  },
  {
    name: 'two policies that failed',
    ask: ASK,
    rows: [row(20, 53003, refusedBy(policy('A', 'failure', ['Block']), policy('B', 'failure', ['Mfa']), policy('C', 'success')))],
    facts: { causes: [{ policies: ['A', 'B'] }] },
    never: [/"C"/],
  },
  {
    name: 'failing for days in Salesforce, a typing error in mail since',
    ask: ASK,
    rows: [...times(3, (i) => row(4000 - i, 50105, APP.salesforce)), row(30, 50126), row(29, 0)],
    facts: { outcome: 'recovered', causes: [{ code: 50126 }, { code: 50105, count: 3, apps: ['Salesforce'] }] },
    says: [/Salesforce/],
    never: [/everything works/i],
  },
  {
    name: 'refused in Salesforce, in Teams afterwards: Salesforce still fails',
    ask: ASK,
    rows: [row(30, 50105, APP.salesforce), row(10, 0, APP.teams)],
    facts: { outcome: 'recovered' },
    headline: /Salesforce/,
    never: [/your sign-in works again/],
  },
];

/** The application, code, time or address asked about. */
const NARROWED: readonly Case[] = [
  {
    name: 'success elsewhere does not recover the application asked about',
    ask: "why can't alice get into Salesforce?",
    rows: [row(30, 50105, APP.salesforce), row(10, 0, APP.teams)],
    facts: { outcome: 'failing', causes: [{ code: 50105, apps: ['Salesforce'] }] },
  },
  {
    name: 'failures elsewhere are not of the application asked about',
    ask: "why can't alice get into Salesforce?",
    rows: [row(30, 50126, APP.teams), row(10, 0, APP.salesforce)],
    facts: { outcome: 'no-failures', causes: [] },
  },
  {
    name: 'the application was never reached',
    ask: "why can't alice get into Salesforce?",
    rows: [row(30, 0, APP.teams)],
    facts: { outcome: 'no-sign-ins' },
    says: [/Salesforce/],
  },
  {
    name: 'outlook is Exchange',
    ask: "why can't alice get into Outlook?",
    rows: [row(30, 53003), row(10, 0, APP.teams)],
    facts: { outcome: 'failing', causes: [{ code: 53003 }] },
  },
  {
    name: 'the code that was asked about',
    ask: 'why does alice get 53003?',
    rows: [row(30, 53003), row(10, 50126)],
    facts: { outcome: 'failing', causes: one(53003) },
  },
  {
    name: 'a code that she does not get',
    ask: 'why does alice get 53003?',
    rows: [row(10, 50126)],
    facts: { outcome: 'failing', causes: one(50126) },
    headline: /53003/,
    says: [/50126|wrong/i],
  },
  {
    name: 'only the time asked about',
    ask: 'why did alice fail in the last hour?',
    rows: [row(500, 53003), row(20, 50126)],
    facts: { causes: one(50126) },
  },
  {
    name: 'only the address asked about',
    ask: 'why did alice fail from 198.51.100.9?',
    rows: [row(30, 53003, { ipAddress: '198.51.100.9' }), row(10, 0)],
    facts: { outcome: 'failing', causes: one(53003) },
  },
];

export const WHY_CASES: readonly Case[] = [...OUTCOMES, ...DECISIVE, ...NARROWED, ...WHY_KINDS, ...WHY_ROWS];
