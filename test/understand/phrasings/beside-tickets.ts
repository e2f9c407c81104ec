import { LAST_24_HOURS, LAST_HOUR, PAST_7_DAYS, SINCE_YESTERDAY, THIS_WEEK, TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

/** A question above, below or between tickets, mails, chats and alerts that were pasted: what they tell is only used where it leaves something open. */
export const BESIDE_TICKETS: readonly Phrasing[] = [
  [
    'why',
    "INC0091822\nCaller: Front Desk\nAffected user: Ottilie Brandt\nShort description: cannot open Personio\nOpened: 2026-11-20 08:12\n\nwhy can't she get in?",
    { user: 'Ottilie Brandt', app: 'Personio' },
  ],
  [
    'lockout',
    'Is Pieter locked out?\n\n---\nTOPdesk melding M2611 0442\nAanmelder: Anouk Bos\nGebruiker: Pieter Vos\nOmschrijving: kan niet inloggen',
    { user: 'Pieter Vos' },
  ],
  [
    'signins',
    'sign-ins of r.haas@contoso.com today\n\nJira SEC-2210: audit sample, reviewer Lena Falk',
    { user: 'r.haas@contoso.com', ...TODAY },
  ],
  [
    'mfa',
    'Zendesk #88123\nRequester: Amélie Roux\nSubject: new phone\n"I bought a new iPhone, please help"\n\nwhat MFA methods does she have registered?',
    { user: 'Amélie Roux' },
  ],
  [
    'replay',
    '[08:12] soc-bot: Anomalous token for j.bauer@contoso.com\n[08:13] mia: on it\n\ncheck that account for token theft',
    { user: 'j.bauer@contoso.com' },
  ],
  [
    'spray',
    'Sentinel incident 90211\nTitle: Many failed logons\nEntities: 203.0.113.44\nSeverity: Medium\n\nIs that address spraying us?',
    { ip: '203.0.113.44' },
  ],
  [
    'failures',
    'top sign-in failures in the last hour\n\nPagerDuty #Q1X8\nService: Login portal\nTriggered: 14:02\nAssigned to: Bram Jansen',
    { ...LAST_HOUR },
  ],
  [
    'legacy',
    'From: Microsoft 365 Message Center\nSubject: MC998877 Basic auth goes away\n\nYou receive this because you are a global admin.\n\nwho still uses legacy authentication?',
  ],
  [
    'travel',
    'Von: Jonas Keller\nAn: Servicedesk\nBetreff: unterwegs\n\nIch bin diese Woche in Porto.\n\nIs Jonas Keller really in Porto?',
    { user: 'Jonas Keller', place: 'Porto' },
  ],
  [
    'disable',
    'RITM0114412 Offboarding\nEmployee: Dario Conti\nLast day: 20-11-2026\nManager: Elsa Lindt\n\nplease disable his account',
    { user: 'Dario Conti' },
  ],
  [
    'enable',
    'HR ticket 5512\nReturn from leave\nMitarbeiterin: Svenja Albers\nStatus: genehmigt\n\nenable her account again please',
    { user: 'Svenja Albers' },
  ],
  [
    'revoke',
    "revoke Matteo Ricci's sessions\n\nDefender alert: suspicious inbox rule\nUser: matteo.ricci@contoso.com\nCount: 3",
    { user: 'Matteo Ricci' },
  ],
  ['unknown', "From: Carla Neri\nSubject: leaver\n\nPlease disable the account of Tom Kraus today.\n\nis that ours or HR's job?"],
  [
    'policy',
    'Solicitud: 77123\nUsuario: Inés Duarte\nDescripción: le pide MFA siempre\n\nwhich conditional access policies hit her today?',
    { user: 'Inés Duarte', ...TODAY },
  ],
  [
    'blocks',
    'what did conditional access block yesterday?\n\nNotes from stand-up: Jan asked, Petra will report',
    { ...YESTERDAY },
  ],
  [
    'risk',
    'Slack paste:\n[14:02] amir: is this Nora thing real?\n[14:03] lee: dunno\n\nis Nora Lund flagged as risky?',
    { user: 'Nora Lund' },
  ],
  [
    'volume',
    'Ticket OPS-3312\nReporter: Yannick\nSummary: phone buzzes all night\n\nhow many sign-ins per hour does k.moreau@contoso.com have today?',
    { user: 'k.moreau@contoso.com', ...TODAY },
  ],
  [
    'apps',
    'Offboarding – Julia Stein\nLetzter Tag: Freitag\nAbteilung: Einkauf\n\nwhich apps does she use?',
    { user: 'Julia Stein' },
  ],
  [
    'passthrough',
    'Minutes of the partner call: Fabrikam sees many of our people.\n\nshow our cross-tenant sign-ins of this week',
    { ...THIS_WEEK },
  ],
  [
    'workload',
    "OPS-771\nAlert: job 'sync-hr' red\nError: invalid client\nOwner: Integrations\n\nwhich service principals fail today?",
    { type: 'servicePrincipal', ...TODAY },
  ],
  [
    'explain',
    'Requester: Paul Weiss\nDescription: he sees error 53003 on the laptop\n\nwhat does that error mean?',
    { code: 53003 },
  ],
  [
    'explain',
    'Demande: 90218\nDemandeur: Luc Petit\nDescription: erreur AADSTS50105 dans Miro\n\nWhat is this code?',
    { code: 50105 },
  ],
  [
    'alerts',
    'FW: noisy egress\nFrom: Network team\n203.0.113.80 floods the proxy\n\nany alerts for that address today?',
    { ip: '203.0.113.80', ...TODAY },
  ],
  [
    'mute',
    'CHG0088121 New scanner\nIP: 198.51.100.90\nStart: 20-11-2026\n\nmute that address for 3 hours',
    { ip: '198.51.100.90', duration: 'PT3H' },
  ],
  ['audit', 'HR mail:\n> Why was Sören Dahl cut off?\n\nwho disabled him?', { user: 'Sören Dahl' }],
  ['approvals', 'any open approvals?\n\nJira GOV-12: weekly check, owner Kim Weber'],
  [
    'signins',
    'who signed in from 203.0.113.12 yesterday?\n\nFirewall row: 2026-11-19T10:22:11Z,203.0.113.12,443,deny,Lisbon',
    { ip: '203.0.113.12', ...YESTERDAY },
  ],
  ['why', '#7781 - why does Arjen Smit get 53003 in Workday?', { user: 'Arjen Smit', code: 53003, app: 'Workday' }],
  ['lockout', 'INC0055123: is Fenna de Boer locked out?', { user: 'Fenna de Boer' }],
  ['revoke', 'SIR0012345 – revoke sessions of Lucia Ferro', { user: 'Lucia Ferro' }],
  ['mfa', "Ticket 44120: 'my authenticator is gone' - which methods does Oskar Lindh have?", { user: 'Oskar Lindh' }],
  ['why', 'Grace Park: cant get in to Figma\nme: one sec\n\nwhy does Grace Park fail?', { user: 'Grace Park', app: 'Figma' }],
  [
    'why',
    "件名: サインインできない\n申請者: Mori Sakura\n説明: Salesforce に入れない\n\nwhy can't she sign in?",
    { user: 'Mori Sakura', app: 'Salesforce' },
  ],
  [
    'signins',
    'Assunto: acesso\nSolicitante: Suporte\nUsuário: Bruno Tavares\n\nlist his sign-ins of yesterday',
    { user: 'Bruno Tavares', ...YESTERDAY },
  ],
  [
    'lockout',
    'Oggetto: account bloccato\nUtente: Giulia Moretti\nPriorità: alta\n\nis this user locked out?',
    { user: 'Giulia Moretti' },
  ],
  [
    'why',
    'SMS from Hannes: "can\'t log in, call me"\n\nWhy is Hannes Vogt failing since yesterday?',
    { user: 'Hannes Vogt', ...SINCE_YESTERDAY },
  ],
  [
    'why',
    'Freshservice #9981\nRequester: Tove Berg\nCreated: today 09:12\n\nCan you see why she gets refused?',
    { user: 'Tove Berg' },
  ],
  [
    'replay',
    "Was Elin Strand's session stolen?\n\nCrowdStrike incident: infostealer on LAP-2231\nUser: elin.strand\nDetected: 13:40",
    { user: 'Elin Strand' },
  ],
  ['legacy', 'IMAP sign-ins in the last 7 days\n\nTicket: MAIL-118 / old scanners, contact Ruud', { ...PAST_7_DAYS }],
  [
    'spray',
    'password spray from 198.51.100.0/24 in the last 24 hours?\n\nIOC feed v2 (TLP:GREEN)\nsource: CERT\nconfidence: high',
    { ip: '198.51.100.0/24', ...LAST_24_HOURS },
  ],
  ['risk', 'risky users today\n\n(asked by the CISO in Jira GRC-99, comment 2)', { ...TODAY }],
  ['help', 'what can you do?\n\nSent from my iPhone'],
  ['subscribe', 'subscribe this channel\n\nRequested by SOC lead, ref OPS-12'],
  [
    'failures',
    'Which apps have most failed logins this week?\n\nFrom: Head of IT\nSubject: monthly figures\nI need it by Monday',
    { ...THIS_WEEK },
  ],
  ['audit', 'audit trail of today\n\nReason: ISO audit, requested by Thea Holm', { ...TODAY }],
  [
    'signins',
    'Subject: licence clean-up\nFrom: Procurement\n\nNo activity for Ragnar Olsen in the CRM. Please confirm.\n\nwhen did Ragnar Olsen last sign in?',
    { user: 'Ragnar Olsen' },
  ],
  [
    'why',
    'Betreff: Anmeldung\nVon: Katrin Böhm\n\nHallo, ich komme nicht in DATEV rein. Gruß Katrin\n\n--\ncan you see why she fails?',
    { user: 'Katrin Böhm', app: 'DATEV' },
  ],
  ['lockout', "Ines: hi am I locked?\n\n^ from Slack. Please check Ines's lock status", { user: 'Ines' }],
  [
    'policy',
    'CA policies for t.wagner@contoso.com in the last hour\n\nINC0066120\nCaller: Timo Wagner\nShort description: MFA loop',
    { user: 't.wagner@contoso.com', ...LAST_HOUR },
  ],
  ['unknown', 'Jira ITSM-90\nSummary: disable USB on kiosk\nReporter: Ada Holt\n\nwhose queue is this?'],
  ['unknown', 'Ticket text:\nDisable the account of Nils Berg.\n\nnot ours I think, thanks'],
  [
    'disable',
    "Lea's laptop was stolen, disable her account\n\nPolice report: 2231/26\nPlace: Hamburg\nTime: 12:30",
    { user: 'Lea' },
  ],
  [
    'travel',
    "Subject: business trip\nFrom: Mara Vidal\n\nI'm in Osaka until Sunday.\n\ncheck whether she is really in Osaka",
    { user: 'Mara Vidal', place: 'Osaka' },
  ],
  [
    'signins',
    "Alert: impossible travel\nUser: p.novak@contoso.com\nIP: 203.0.113.66\nTime: 2026-11-20 11:05 UTC\n\nshow this user's sign-ins of the last 24 hours",
    { user: 'p.novak@contoso.com', ...LAST_24_HOURS },
  ],
  [
    'mfa',
    'Gebruiker: Lotte Mulder\nAfdeling: Zorg\nMelding: nieuwe telefoon\n\nwhich authenticator does Lotte have?',
    { user: 'Lotte Mulder' },
  ],
  [
    'why',
    'Hi team,\n\nplease find below the ticket.\n\nCaller: Idris Khan\nDescription: cannot reach Coupa\n\nWhy does it fail?',
    { user: 'Idris Khan', app: 'Coupa' },
  ],
  ['unmute', 'Change CHG-7712 done\nHost: scanner\nIP: 198.51.100.91\n\nunmute that address', { ip: '198.51.100.91' }],
  [
    'blocks',
    'Gmail\nSara Lopes <sara.lopes@contoso.com>\nto: helpdesk\n\nOntem fui bloqueada o dia todo.\n\nwhich sign-ins of Sara were blocked by CA yesterday?',
    { user: 'Sara Lopes', ...YESTERDAY },
  ],
  [
    'risk',
    'Teams chat\nOle: she clicked the link\nMe: who?\nOle: Freya Dahl\n\nhow risky is Freya Dahl?',
    { user: 'Freya Dahl' },
  ],
  [
    'volume',
    'sign-ins per hour from 203.0.113.77 today\n\nSplunk row: src=203.0.113.77 count=812 user=unknown',
    { ip: '203.0.113.77', ...TODAY },
  ],
  ['lockout', 'Teams chat\nWill: hey is my account blocked?\nme: let me look\n\nis he locked out?', { user: 'Will' }],
  [
    'signins',
    'why not\n\nINC0048213\nCaller: Ana Silva\n\nshow her sign-ins\n\n--\nJan Bakker\nService Desk',
    { user: 'Ana Silva' },
  ],
  ['lockout', 'INC0048213\nCaller: Ana Silva\n\nis she locked out?\n\n--\nJan Bakker', { user: 'Ana Silva' }],
  ['lockout', 'Is it so?\n\nINC0048213\nCaller: Ana Silva\n--\nIs she locked out?', { user: 'Ana Silva' }],
  // how a ticket is sorted is nobody's name
  [
    'why',
    'INC0048213\nCaller: Beatrice Ndlovu\nShort description: Cannot log in to Outlook\nPriority: 3 - Moderate\n\nany idea why her sign-ins fail?',
    { user: 'Beatrice Ndlovu', app: 'Outlook' },
  ],
  ['lockout', 'SR-1120\nAffected user: Ana Diaz\nLocation: Madrid Centro\n\nis she locked?', { user: 'Ana Diaz' }],
];
