import type { Case } from '../case.ts';
import type { Row } from '../rows.ts';
import { OTHER_TENANT, AIKO, OMAR, APPS, LAGOS, LAPTOP, PHONE, line, silent, policy, judged, every } from './rows.ts';

const ASK = 'why did marta fail?';
const typed = (name: string): Row => ({
  userId: '00000000-0000-0000-0000-000000000000',
  userPrincipalName: name,
  userDisplayName: name,
});

/** Which name, which page and which of several causes is meant. */
export const WHY_CORNERS: readonly Case[] = [
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
