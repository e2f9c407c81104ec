import type { Phrasing } from './phrasing.ts';
import { LAST_2_HOURS, LAST_WEEK, THIS_WEEK, TODAY } from './phrasing.ts';

/** Chats, mails and calls, with a question beside them. */
export const CHATS_PASTED: readonly Phrasing[] = [
  [
    'lockout',
    '[11:02] Sofia Marchetti: I typed the wrong password five times\n[11:03] Me: is sofia.marchetti@contoso.it locked out?',
    { user: 'sofia.marchetti@contoso.it' },
  ],
  [
    'mfa',
    'Teams - 1:1 with Leon\nLeon  2:12 PM\nnew handset, authenticator gone\n\nwhich methods does Leon Hartmann still have?',
    { user: 'Leon Hartmann' },
  ],
  [
    'travel',
    'Teams | Sales DACH | 13:20\n"Greetings from Zürich!" – Leon Hartmann\n\nis Leon Hartmann really in Zürich?',
    { user: 'Leon Hartmann', place: 'Zürich' },
  ],
  ['volume', '[Slack] 3:40 PM\nhow many sign-ins per hour did we have today?', TODAY],
  ['spray', 'Mattermost › soc › 16:11\nany spray against us in the last 2 hours?', LAST_2_HOURS],
  ['blocks', 'Discord – #it – 16:20\nwhat did Conditional Access block today', TODAY],
  ['whoami', 'Teams chat, 4:01 PM\nwhat am I allowed to do here?'],
  ['help', '[Teams] 16:20\nwhat can you do?'],
  ['mutes', 'WhatsApp 15:55\nwhich mutes are active?'],
  [
    'why',
    "Hi bot, see below, why does this fail?\n\nFrom: Petra Novak\nSent: 20 November 2026 09:12\nSubject: Smartsheet\n\nI can't get into Smartsheet.",
    { user: 'Petra Novak', app: 'Smartsheet' },
  ],
  [
    'travel',
    'From: Ella Jansson\nSubject: Working remotely\n\nI am in Reykjavik until the 27th.\n\n____\ndoes that match where Ella Jansson signs in from?',
    { user: 'Ella Jansson', place: 'Reykjavik' },
  ],
  [
    'mfa',
    'RE: new phone (Outlook)\n\nwhich authentication methods has ella.jansson@contoso.se?',
    { user: 'ella.jansson@contoso.se' },
  ],
  [
    'signins',
    'Fw: unusual activity\n\nWhere did ella.jansson@contoso.se sign in from this week?',
    { user: 'ella.jansson@contoso.se', ...THIS_WEEK },
  ],
  ['approvals', 'FW: CAB minutes\n\nwhich requests are waiting for approval?'],
  [
    'why',
    'INC0101 — Opened by: chatbot — Affected: Milena Horvat\nSymptom: endless sign-in loop in Power BI\n\nwhat causes the loop?',
    { user: 'Milena Horvat', app: 'Power BI' },
  ],
  [
    'revoke',
    'Teams › SecOps › Incident 77\nMartin Ek 15:12\nshe entered her password on the fake page\n\nkick frida.holm@contoso.se out of all sessions',
    { user: 'frida.holm@contoso.se' },
  ],
  ['unknown', 'Freshservice | Note from the vendor\n> please disable frida.holm@contoso.se\n\nshould we do that?'],
  ['unknown', '[Teams] 14:10\nMartin: revoke bob.ray@contoso.com now\n[Teams] 14:11\nMartin: just kidding'],
  [
    'signins',
    'Microsoft Teams\nChat with Ana Belén\n"I was in the office all day"\n\nshow Ana Belén\'s sign-ins today',
    { user: 'Ana Belén', ...TODAY },
  ],
  [
    'lockout',
    "Teams message from Joel Brandt (15:02): can't unlock my laptop nor Outlook\n\nis Joel Brandt's account locked?",
    { user: 'Joel Brandt' },
  ],
  ['lockout', 'Joel Brandt via Teams, 15:02:\n"locked again"\n\nis he?', { user: 'Joel Brandt' }],
  [
    'why',
    'Slack: #helpdesk-emea\nbruna.costa  3:31 PM\nhey, GitHub sends me back to the login page\n\nwhy does bruna.costa fail?',
    { user: 'bruna.costa', app: 'GitHub' },
  ],
  [
    'travel',
    'Slack DM, Bruna Costa, 9:12 AM\nboarding to São Paulo now\n\nis Bruna Costa in São Paulo?',
    { user: 'Bruna Costa', place: 'São Paulo' },
  ],
  ['approvals', 'Slack workflow: "Approval needed"\n\nshow open approvals'],
  ['audit', 'Slack #audit-prep 16:01\nwho approved the revocations last week?', LAST_WEEK],
  [
    'travel',
    '> De: Nora Weiss\n> Asunto: viaje\n> Estoy en Lima hasta el lunes.\n\nis Nora really in Lima?',
    { user: 'Nora', place: 'Lima' },
  ],
  [
    'travel',
    'Outlook\n\nSubject: Out of office: Nora Weiss\nI am travelling in Kenya this week.\n\ndo her sign-ins fit Kenya?',
    { user: 'Nora Weiss', place: 'Kenya' },
  ],
  [
    'replay',
    'Voicemail transcript 9:41: "This is Nora Weiss, I think I clicked something bad"\n\nis Nora Weiss compromised?',
    { user: 'Nora Weiss' },
  ],
  [
    'why',
    'Spiceworks ticket 712\nfrom: Yves Lambert\n\nSame old: "Your sign-in was blocked" in Dropbox\n\nwhat blocked him?',
    { user: 'Yves Lambert', app: 'Dropbox' },
  ],
  ['unknown', 'Teams, 15:00\nthanks a lot!'],
  ['lockout', '> Otto Renner schrieb:\n> Mein Konto ist gesperrt\n\nis Otto Renner locked out?', { user: 'Otto Renner' }],
  [
    'mfa',
    '> Otto Renner écrit :\n> nouveau téléphone\n\ndid Otto Renner register a new method this week?',
    { user: 'Otto Renner', ...THIS_WEEK },
  ],
  [
    'lockout',
    "Slack – DM with Rowan\nRowan  11:14 AM\nDelia rang, can't get past the password page\n\nIs Delia Frost locked?",
    { user: 'Delia Frost' },
  ],
  ['signins', 'Teams meeting chat • 14:30 • "Weekly IAM"\nlist sign-ins from 192.0.2.14 today', { ip: '192.0.2.14', ...TODAY }],
  [
    'why',
    "Zendesk (chat)\nVisitor: delia.frost@contoso.com\nSite24: no\n\nwhy can't the visitor log in?",
    { user: 'delia.frost@contoso.com' },
  ],
  [
    'travel',
    '> Van: Joris Maes\n> Ik werk vanuit Valencia deze maand.\n\ncan Joris be in Valencia?',
    { user: 'Joris', place: 'Valencia' },
  ],
];
