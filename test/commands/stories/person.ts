import type { Case } from '../case.ts';
import { APPS, LAGOS, PHONE, line, silent, workload, policy, judged, step } from './rows.ts';

/** What one person did, by which policies and second steps. */
export const PERSON: readonly Case[] = [
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
