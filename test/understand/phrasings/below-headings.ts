import { LAST_24_HOURS, PAST_7_DAYS, TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

const GUID = '6c1f0a44-2b7e-4d19-9a3c-0f5e8d7b2a61';

/** What is asked below a line that only names a ticket, a list, a shift or a host, and above a signature. */
export const BELOW_HEADINGS: readonly Phrasing[] = [
  [
    'lookup',
    `Jira OPS-2210, reply of the vendor copied in\n\nfind the sign-in with correlation id ${GUID}`,
    { correlationId: GUID },
  ],
  ['lookup', `TOPdesk M2311 0044\nlook up request id ${GUID} please`, { requestId: GUID }],
  ['lookup', `Zendesk #51010, last comment below\nCan you pull up this one? Correlation ID: ${GUID}`, { correlationId: GUID }],
  ['why', `Work notes (internal): only the object id is known\ndiagnose sign-in problem for ${GUID}`, { user: GUID }],
  [
    'policy',
    'HD-9001\nComponent: Entra ID\nAssignee: nobody\n\nwhich policies were evaluated for m.okoro@contoso.com',
    { user: 'm.okoro@contoso.com' },
  ],
  ['policy', 'Freshdesk 8120 / on hold\nCA policies applied, user Dawn, app Power BI', { user: 'Dawn', app: 'Power BI' }],
  ['failures', 'Morning checks (3/7)\ntop sign-in failures in the tenant today', TODAY],
  ['workload', 'Opsgenie #7710 snoozed\nmanaged identity logins last 24 hours', { type: 'managedIdentity', ...LAST_24_HOURS }],
  [
    'disable',
    'HR-9911 termination, effective today\nCould you switch off the user account for Hope Lang?',
    { user: 'Hope Lang' },
  ],
  ['audit', 'Post-incident review, next points\n\nwhat actions were taken yesterday?', YESTERDAY],
  [
    'audit',
    'Audit request AR-77, question 2\n\nWhich accounts were disabled through the bot in the past 24 hours, and by whom?',
    LAST_24_HOURS,
  ],
  [
    'why',
    'Outlook - Fwd: no access\n---------- Forwarded message ---------\nDe: Rosa Prieto <rosa.prieto@contoso.com>\nAsunto: acceso\n\nHola, no puedo entrar. Saludos\n\nWhy is rosa.prieto@contoso.com unable to sign in?',
    { user: 'rosa.prieto@contoso.com' },
  ],
  [
    'lockout',
    '---- Forwarded message ----\nVon: Jutta Ebel\nAn: IT\nBetreff: Konto\n\nIch komme nicht rein.\n\n>> Is Jutta Ebel locked out or did her password expire?',
    { user: 'Jutta Ebel' },
  ],
  [
    'unknown',
    'Please see below\n-----Original Message-----\nFrom: Ivo Brandt\n\nHello,\n\nplease disable the account of Karl Amsel',
  ],
  ['unknown', '---- Forwarded message ----\nFrom: Ivo Brandt\n\nHello\n\n>> can you disable the account of Karl Amsel?'],
  ['why', "Salesforce outage - Priya Raman\n\nwhy can't she get in?", { user: 'Priya Raman', app: 'Salesforce' }],
  ['signins', 'Bob Stone, Salesforce\nsign-ins last 7 days', { user: 'Bob Stone', app: 'Salesforce', ...PAST_7_DAYS }],
  ['failures', 'biggest causes of failed logins org-wide past 7 days\n\nBest, Gordon\nIT Service Manager', PAST_7_DAYS],
  ['risk', 'Hi, would you mind checking the user risk of Hope? Thank you\n\nJulian\nService Desk Team Lead', { user: 'Hope' }],
  [
    'risk',
    'risk level of Hope\n\nMit freundlichen Grüßen\nUlrich Tann\nLeiter IT-Betrieb\nTel. +49 30 5550 120',
    { user: 'Hope' },
  ],
  [
    'lockout',
    'is Hope locked out?\n\nLucía Prieto\nCentro de Atención al Usuario\nTeléfono: +34 915 550 110\nlucia.prieto@contoso.com',
    { user: 'Hope' },
  ],
  ['mfa', 'registered MFA methods of Hope\n\nGroeten,\nSanne - Servicedesk\nSent from my phone', { user: 'Hope' }],
  ['alerts', 'any new alerts in the security channel?'],
  ['unknown', 'INC0090001\nAssignment group: Endpoint\n\nprinter client update fails with MSI error 1603'],
  ['unknown', 'Message from the CEO\ndisable the account of Dora Falk'],
  ['unknown', "Customer's words\nrevoke all sessions of Dora Falk"],
  ['unknown', 'Hypothetical question\nrevoke Dora Falk'],
  ['unknown', 'Test only\nrevoke Dora Falk'],
  ['unknown', 'Old request, withdrawn\nrevoke Dora Falk'],
  ['unknown', 'Example for the manual\nrevoke Dora Falk'],
  ['unknown', 'SOC-12 false alarm\ndisable Dora Falk'],
  ['unknown', 'Pending decision\ndisable Dora Falk'],
  ['unknown', 'Rollback plan, if needed\nenable Dora Falk'],
  ['unknown', 'Ask legal first\ndisable Dora Falk'],
  ['unknown', 'Worst case\ndisable Dora Falk'],
  ['revoke', 'SOC-15 containment, approved by CISO\nrevoke Dora Falk', { user: 'Dora Falk' }],
  [
    'lockout',
    'Unlock request\nUser: s.malhotra@contoso.com\nReason: forgot password after holidays',
    { user: 's.malhotra@contoso.com' },
  ],
  [
    'why',
    'Intercom conversation 88-10, tag: login\nwhy does Eli Novak fail to sign in to Trello?',
    { user: 'Eli Novak', app: 'Trello' },
  ],
  ['policy', 'Okta migration, wave 3\nwhich CA policies applied to Beau Ross?', { user: 'Beau Ross' }],
];
