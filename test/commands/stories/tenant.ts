import type { Case } from '../case.ts';
import { OTHER_TENANT, MARTA, JONAS, AIKO, OMAR, GUEST, APPS, line, silent, workload, policy, judged, every } from './rows.ts';

/** Service principals, and what is asked about everybody. */
export const TENANT: readonly Case[] = [
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
