import type { Phrasing } from './phrasing.ts';
import { LAST_HOUR, LAST_NIGHT, LAST_WEEK, THIS_MORNING, THIS_WEEK, TODAY, WEDNESDAY, YESTERDAY } from './phrasing.ts';

/** The desk, chat or mail program that a message was copied from, and the hour of the message. */
export const FROM_TOOLS: readonly Phrasing[] = [
  [
    'why',
    'ManageEngine ServiceDesk Plus | Request 88120 | Technician: unassigned\n\nreason for failed logons of m.lindqvist@fabrikam.nl yesterday?',
    { user: 'm.lindqvist@fabrikam.nl', ...YESTERDAY },
  ],
  ['lockout', "[Teams] 1:47 PM\nSomebody from stores says Joy's account got disabled, is that right?", { user: 'Joy' }],
  ['lockout', '[Slack] 09:12\nis Piet de Wit locked out?', { user: 'Piet de Wit' }],
  ['signins', 'Teams, 14:05\nshow me the sign-ins of Sabine Roth today', { user: 'Sabine Roth', ...TODAY }],
  [
    'why',
    'Slack › #it-help\nivy.chen@tailspin.co.jp  4:02 PM\nlogin to Jira fails every time :(\n\nwhy is that?',
    { user: 'ivy.chen@tailspin.co.jp', app: 'Jira' },
  ],
  [
    'why',
    'Slack > #servicedesk\nlena.roth@contoso.com 11:20 AM\ncannot get into Workday\n\nwhat is the reason?',
    { user: 'lena.roth@contoso.com', app: 'Workday' },
  ],
  [
    'why',
    'Microsoft Teams › Frontline IT › General\nOmar Haddad  08:55\nSalesforce keeps throwing me out at sign-in\n\nwhy?',
    { user: 'Omar Haddad', app: 'Salesforce' },
  ],
  ['why', 'Outlook – RE: laptop swap\n\nwhy is Nadia Haddad failing on Concur?', { user: 'Nadia Haddad', app: 'Concur' }],
  ['mfa', 'Zendesk #4411\nwhich MFA methods does Ruben Soto have?', { user: 'Ruben Soto' }],
  ['risk', 'Freshservice\nis Marta Poole risky?', { user: 'Marta Poole' }],
  ['policy', 'Jira SM\nwhich conditional access policy blocked Tom Baker?', { user: 'Tom Baker' }],
  ['lockout', 'Jira SM | HELP-221 | Waiting for support\n\nis Tom Baker locked?', { user: 'Tom Baker' }],
  [
    'why',
    'Freshservice | Agent: none | Group: L1\n\nwhy did Tom Baker fail to log in this morning?',
    { user: 'Tom Baker', ...THIS_MORNING },
  ],
  ['apps', 'HaloITSM – Request – awaiting agent\n\nwhich apps does Greta Lund use?', { user: 'Greta Lund' }],
  [
    'signins',
    'TOPdesk | Melding M2611 045 | Behandelaar: geen\n\nwhere did Greta Lund sign in from yesterday?',
    { user: 'Greta Lund', ...YESTERDAY },
  ],
  ['why', 'Teams fails for Joy, why?', { user: 'Joy', app: 'Teams' }],
  ['why', 'Slack rejects Greta Lund\nwhy?', { user: 'Greta Lund', app: 'Slack' }],
  ['why', 'Outlook / Inbox / Fw: help\n\nwhat is keeping Greta Lund out of Workday?', { user: 'Greta Lund', app: 'Workday' }],
  ['failures', '[Slack #soc 16:02]\nany failed logins from 203.0.113.9 in the last hour?', { ip: '203.0.113.9', ...LAST_HOUR }],
  ['travel', 'Teams chat, 3:15 PM\nis Greta Lund really in Lisbon?', { user: 'Greta Lund', place: 'Lisbon' }],
  ['explain', 'ServiceNow Agent Workspace | Incident | 2 - High\nwhat does AADSTS50057 mean?', { code: 50057 }],
];
/** A title before a colon names nobody and nothing. */
export const TITLES_WITH_COLONS: readonly Phrasing[] = [
  [
    'policy',
    'Post-incident review, open question 3:\nhow come no Conditional Access policy stopped r.visser@fabrikam.nl signing in from 192.0.2.88?',
    { user: 'r.visser@fabrikam.nl', ip: '192.0.2.88' },
  ],
  ['audit', 'Shift report, last open item:\nwho approved and ran what today?', TODAY],
  ['audit', 'Minutes, point 4:\nwho ran what today?', TODAY],
  ['failures', 'Handover, first item:\nwho failed to sign in last night?', LAST_NIGHT],
  ['spray', 'Weekly review, remaining point:\nany password spray yesterday?', YESTERDAY],
  ['legacy', 'Audit finding, follow-up:\nwho still uses IMAP?'],
  ['alerts', 'Morning stand-up, action 2:\nwhich alerts fired yesterday?', YESTERDAY],
  ['mutes', 'Handover checklist, point 5:\nwhat is muted right now?'],
  ['risk', 'CAB minutes, question from the floor:\nis Greta Lund a risky user?', { user: 'Greta Lund' }],
  [
    'workload',
    'Steering committee, leftover:\nwhich service principals failed yesterday?',
    { type: 'servicePrincipal', ...YESTERDAY },
  ],
  [
    'why',
    'Post-mortem draft, section 2:\nwhy could Greta Lund not open Workday on Wednesday?',
    { user: 'Greta Lund', app: 'Workday', ...WEDNESDAY },
  ],
  ['blocks', 'Security sync, item six\nwhat did conditional access block last night?', LAST_NIGHT],
  ['approvals', 'Shift log, final entry:\nwhich approvals are open?'],
  [
    'volume',
    'Monthly report, open figure:\nhow many sign-ins did Salesforce have last week?',
    { app: 'Salesforce', ...LAST_WEEK },
  ],
  ['passthrough', 'Partner review, outstanding:\nany guests from other tenants this week?', THIS_WEEK],
  ['audit', 'Minutes, point 4: who ran what today?', TODAY],
];
/** The cause of what a ticket tells, asked for without a person. */
export const UNDERLYING_CAUSES: readonly Phrasing[] = [
  [
    'why',
    'INC1120934 | P3 | Assigned: Service Desk L1\nRequested for: Marcus Bell\nDescription: User receives "You cannot access this right now" when opening Dynamics 365.\nWork notes: rebooted, same.\n\nWhat\'s the underlying sign-in failure?',
    { user: 'Marcus Bell', app: 'Dynamics 365' },
  ],
  [
    'why',
    'Ticket 5512\nCaller: Nadia Haddad\nShort description: cannot open Workday\n\nwhat is the real reason?',
    { user: 'Nadia Haddad', app: 'Workday' },
  ],
  [
    'why',
    "INC0077120\nCaller: Tom Baker\nDescription: can't log in to Salesforce\n\nwhat's behind it?",
    { user: 'Tom Baker', app: 'Salesforce' },
  ],
  [
    'why',
    'Requester: Lena Roth\nSubject: Concur login loops\nPriority: 3\n\nwhat is the root cause?',
    { user: 'Lena Roth', app: 'Concur' },
  ],
  [
    'why',
    'HELP-221\nReporter: Omar Haddad\nSummary: locked out of Jira since the move\n\nfind the underlying error please',
    { user: 'Omar Haddad', app: 'Jira' },
  ],
  [
    'why',
    'Zendesk #8120\nRequester: Ruben Soto\nDescription: sign-in to Zoom fails with a white page\n\nwhat is the actual cause of this?',
    { user: 'Ruben Soto', app: 'Zoom' },
  ],
  [
    'why',
    'INC1120935\nAffected user: Sabine Roth\nDescription: gets an error when opening SharePoint\n\nwhat is really going on here?',
    { user: 'Sabine Roth', app: 'SharePoint' },
  ],
  [
    'why',
    'INC1120936\nAffected user: Sabine Roth\nDescription: gets an error when opening Workday\n\nwhich sign-in error is behind this ticket?',
    { user: 'Sabine Roth', app: 'Workday' },
  ],
  [
    'why',
    'TOPdesk M2611 044\nAanmelder: Greta Lund\nKorte omschrijving: kan niet inloggen op Exact Online\n\nwhat is causing this?',
    { user: 'Greta Lund', app: 'Exact Online' },
  ],
  [
    'why',
    'Freshservice #INC-881\nRequested by: Piet de Wit\nDescription: cannot sign in to DocuSign since the update\n\nexplain the failed sign-in behind it',
    { user: 'Piet de Wit', app: 'DocuSign' },
  ],
  [
    'why',
    'Caller: Marta Poole\nShort description: Workday login not working\n\nunderlying cause?',
    { user: 'Marta Poole', app: 'Workday' },
  ],
  [
    'why',
    'Caller: Marta Poole\nShort description: Workday login not working\n\nany idea what is wrong?',
    { user: 'Marta Poole', app: 'Workday' },
  ],
  [
    'why',
    'Caller: Marta Poole\nShort description: Workday login not working\n\nwhat did Entra say?',
    { user: 'Marta Poole', app: 'Workday' },
  ],
  [
    'why',
    'Caller: Marta Poole\nShort description: Workday login not working\n\nwhat is the sign-in error?',
    { user: 'Marta Poole', app: 'Workday' },
  ],
  [
    'failures',
    'Caller: Marta Poole\nShort description: Workday login not working\n\nwhat are the most common sign-in failures today?',
    TODAY,
  ],
];
/** Where somebody says to be, in a mail of another language or in the question. */
export const STORIES_OF_PLACES: readonly Phrasing[] = [
  [
    'travel',
    "> Von: Drew Castellano\n> Ich bin diese Woche in Rio de Janeiro.\n\ndoes Drew's story about Rio de Janeiro check out?",
    { user: 'Drew', place: 'Rio de Janeiro' },
  ],
  [
    'travel',
    '> De : Claire Fontaine\n> Je suis à Lisbonne pour la conférence.\n\nis Claire really in Lisbon?',
    { user: 'Claire', place: 'Lisbon' },
  ],
  [
    'travel',
    "> De: Rubén Soto\n> Esta semana trabajo desde Bogotá.\n\ndoes Rubén's Bogotá story hold up?",
    { user: 'Rubén', place: 'Bogotá' },
  ],
  [
    'travel',
    '> Da: Paola Conti\n> Sono a Milano fino a venerdì.\n\ncan you verify that Paola is in Milan?',
    { user: 'Paola', place: 'Milan' },
  ],
  [
    'travel',
    '> Van: Daan Visser\n> Ik zit deze week in Antwerpen.\n\ndoes it add up that Daan is in Antwerp?',
    { user: 'Daan', place: 'Antwerp' },
  ],
  [
    'travel',
    "Von: Lena Roth\nBetreff: AW: Reise\n\nIch bin bis Freitag in Wien.\n\nDoes Lena's claim about Vienna match her sign-ins?",
    { user: 'Lena Roth', place: 'Vienna' },
  ],
  [
    'travel',
    "> Ich bin gerade in Tokio, viele Grüße, Lena Roth\n\nis Lena's Tokyo claim true?",
    { user: 'Lena', place: 'Tokyo' },
  ],
  ['travel', "does Greta Lund's story about Oslo check out?", { user: 'Greta Lund', place: 'Oslo' }],
  ['travel', "does Piet's Madrid trip check out?", { user: 'Piet', place: 'Madrid' }],
  ['travel', "check Sabine's claim that she is in Seoul", { user: 'Sabine', place: 'Seoul' }],
];
/** Light shed on a code; alert posts turned off and on. */
export const LIGHT_AND_POSTS: readonly Phrasing[] = [
  ['explain', 'can someone shed light on AADSTS7000215 for me?', { code: 7000215 }],
  ['explain', 'shed some light on 50076 please', { code: 50076 }],
  ['explain', 'could you throw light on AADSTS90072?', { code: 90072 }],
  ['explain', 'enlighten me about AADSTS65001', { code: 65001 }],
  ['explain', 'demystify AADSTS700082 for the desk', { code: 700082 }],
  ['explain', 'give me the lowdown on AADSTS50158', { code: 50158 }],
  ['explain', 'help me make sense of AADSTS53000', { code: 53000 }],
  ['explain', "what's the story with AADSTS50105?", { code: 50105 }],
  ['why', 'shed light on why Greta Lund cannot sign in', { user: 'Greta Lund' }],
  ['unsubscribe', 'turn alert posts off for this channel'],
  ['unsubscribe', 'switch the alert posts in here off'],
  ['unsubscribe', 'turn off alert posts in this channel'],
  ['unsubscribe', 'take alert posts out of this channel'],
  ['unsubscribe', 'alert posts off here please'],
  ['unsubscribe', 'turn alert messages off for this team channel'],
  ['subscribe', 'turn alert posts on for this channel'],
  ['subscribe', 'switch alert posts on in here'],
];
/** Lists with boxes: what is ticked is done. */
export const BOXES_TICKED: readonly Phrasing[] = [
  ['why', '[x] backups\n[x] patching\n[ ] Ana Ruiz: why failing', { user: 'Ana Ruiz' }],
  ['why', '- [x] printer\n- [ ] Ana Ruiz: why failing', { user: 'Ana Ruiz' }],
  ['lockout', '- [x] backups\n- [ ] is Tom Baker locked out?', { user: 'Tom Baker' }],
  ['audit', '[x] restart print spooler\n[ ] who ran what today?', TODAY],
  ['risk', '☑ patching\n☐ is Greta Lund risky?', { user: 'Greta Lund' }],
  ['mfa', '✅ badges\n⬜ which MFA methods has Greta Lund?', { user: 'Greta Lund' }],
  ['failures', '* [x] mail queue\n* [ ] failed sign-ins from 203.0.113.9 today', { ip: '203.0.113.9', ...TODAY }],
  ['signins', '1. [x] VPN certificate\n2. [ ] sign-ins of Greta Lund yesterday', { user: 'Greta Lund', ...YESTERDAY }],
  ['spray', '[done] backups\n[todo] any spray last night?', LAST_NIGHT],
  ['alerts', '[X] handover read\n[ ] alerts from last night', LAST_NIGHT],
  ['mutes', '(x) call vendor\n( ) what is muted?'],
  ['why', '[ ] why does Ana Ruiz fail on Workday', { user: 'Ana Ruiz', app: 'Workday' }],
];
