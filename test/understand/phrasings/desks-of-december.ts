import type { Phrasing } from './phrasing.ts';
import {
  LAST_24_HOURS,
  LAST_2_HOURS,
  LAST_HOUR,
  LAST_NIGHT,
  LAST_WEEK,
  OVERNIGHT,
  PAST_30_DAYS,
  PAST_7_DAYS,
  SINCE_YESTERDAY,
  THIS_MORNING,
  THIS_WEEK,
  TODAY,
  YESTERDAY,
} from './phrasing.ts';

const JAN = 'jan.kowalski@fabrikam.com';

/** Service desks' programs around a question. */
export const DESKS_OF_DECEMBER: readonly Phrasing[] = [
  [
    'lockout',
    'HaloITSM #0048211\nUser: Nadia Haddad\nSite: Leeds\nDetails: locked out\n\nconfirm lockout state please',
    { user: 'Nadia Haddad' },
  ],
  [
    'mfa',
    'TOPdesk M2611 0341\nAanmelder: Nadia Haddad\nKorte omschrijving: nieuwe telefoon\n\nwhich MFA methods does she have registered?',
    { user: 'Nadia Haddad' },
  ],
  [
    'signins',
    'ManageEngine ServiceDesk Plus - Request ID 40291\nRequester : Nadia Haddad\nSubject : strange mail in sent items\n\nlist her sign-ins since yesterday',
    { user: 'Nadia Haddad', ...SINCE_YESTERDAY },
  ],
  [
    'risk',
    'RITM0012883 / SCTASK0014402\nRequested for: Luis Ortega\nItem: access to finance share\n\nIs Luis Ortega flagged as risky?',
    { user: 'Luis Ortega' },
  ],
  [
    'policy',
    'INC0099121\nCaller: Luis Ortega\nDescription: "You cannot access this right now"\n\nWhich conditional access policy hits Luis Ortega?',
    { user: 'Luis Ortega' },
  ],
  [
    'replay',
    'SIR0010411 | Phishing | Affected user: Luis Ortega\nUser entered password on fake page at 08:40.\n\nwas his session token stolen?',
    { user: 'Luis Ortega' },
  ],
  ['revoke', 'SIR0010412 | Severity 1 | Affected user: Luis Ortega\n\nrevoke sessions for Luis Ortega', { user: 'Luis Ortega' }],
  ['disable', `HR-2210 – Leaver\nEmployee: Jan Kowalski\nLast day: 20 Nov\n\nplease disable ${JAN}`, { user: JAN }],
  [
    'enable',
    'RITM0012884\nRequested for: Jan Kowalski\nReason: back from parental leave\n\nenable Jan Kowalski again please',
    { user: 'Jan Kowalski' },
  ],
  [
    'travel',
    'INC0099122 – Caller: Luis Ortega – "I am in Osaka"\n\nis Luis Ortega really in Osaka?',
    { user: 'Luis Ortega', place: 'Osaka' },
  ],
  ['explain', 'INC0099123 / Description: sign-in error\nError: AADSTS700082\n\nwhat does this code mean?', { code: 700082 }],
  [
    'failures',
    'Problem PRB0004120: many calls about error 50074\n\nhow many failures with 50074 today?',
    { code: 50074, ...TODAY },
  ],
  ['legacy', 'CHG0031007 | Disable basic auth | Planned 30 Nov\n\nwho still uses IMAP?', {}],
  [
    'apps',
    'Software review Q4 (ServiceNow SAM)\nUser: Nadia Haddad\n\nwhich apps did Nadia Haddad use last week?',
    { user: 'Nadia Haddad', ...LAST_WEEK },
  ],
  [
    'workload',
    'INC0099124 | CI: svc-payroll-export | Description: job fails since midnight\n\nany failed logins of service principals today?',
    { type: 'servicePrincipal', ...TODAY },
  ],
  [
    'audit',
    'Audit request AR-118\nScope: containment actions\n\nwho disabled Jan Kowalski this week?',
    { user: 'Jan Kowalski', ...THIS_WEEK },
  ],
  ['approvals', 'CAB agenda item 4\n\npending approvals?', {}],
  ['mute', 'CHG0031010 Load test VPN\n\nmute alerts for 203.0.113.7 for 4 hours', { ip: '203.0.113.7', duration: 'PT4H' }],
  ['unmute', 'CHG0031010 closed complete\n\nunmute 203.0.113.7', { ip: '203.0.113.7' }],
  [
    'spray',
    'Sentinel incident 88120 | Password spray\nEntities: 14 accounts\n\nany password spray from 203.0.113.7 in the last 2 hours?',
    { ip: '203.0.113.7', ...LAST_2_HOURS },
  ],
  [
    'passthrough',
    'INC0099125\nCaller: Luis Ortega\nDescription: works at partner tenant\n\nwhich other tenants did Luis Ortega sign in to as a guest?',
    { user: 'Luis Ortega' },
  ],
  ['volume', 'Capacity report Nov\n\nsign-ins per hour for Workday yesterday', { app: 'Workday', ...YESTERDAY }],
  ['unknown', 'INC0099126\nCaller: Luis Ortega\nShort description: laptop does not charge\nThe dock is dead.'],
  ['unknown', 'HaloITSM #0048212\nUser: Nadia Haddad\nDetails: please order a second monitor'],
  ['lockout', 'Freshservice INC-5521 | Requester Nadia Haddad | Subject: acct locked??\nis nadia locked', { user: 'nadia' }],
  [
    'lockout',
    'Jira SD-4410 · Reporter: Luis Ortega · "Locked after holiday"\n\nCan you check his account status?',
    { user: 'Luis Ortega' },
  ],
  [
    'why',
    'INC0099127 · Caller Luis Ortega · since this morning\n\nwhy is Luis Ortega prompted for MFA all the time on Salesforce?',
    { user: 'Luis Ortega', app: 'Salesforce' },
  ],
  ['blocks', 'Weekly CA review (SEC-118)\n\nwhat was blocked by conditional access in the last 7 days?', PAST_7_DAYS],
  ['signins', 'SIR0010413 | Observable: 198.51.100.23\n\nwho signed in from it?', { ip: '198.51.100.23' }],
  [
    'lookup',
    'INC0099128\nDescription: user sent screenshot\n\nlook up request id 51fe1050-6e48-4ec6-a464-4974a4306d25',
    { requestId: '51fe1050-6e48-4ec6-a464-4974a4306d25' },
  ],
  [
    'alerts',
    'Handover sheet night > day\n- 2 tickets open\n- nothing from SOC\n\nshow me open alerts since yesterday',
    SINCE_YESTERDAY,
  ],
  ['mutes', 'Handover sheet night > day\n\nwhat is muted right now?', {}],
  ['whoami', 'New starter checklist, step 6\n\nwhat roles do I have here?', {}],
  ['help', 'New starter checklist, step 7\n\nwhat can you do?', {}],
  ['subscribe', 'Channel set-up, SOC-210\n\npost alerts in this channel', {}],
];

/** Chats around a question. */
export const CHATS_OF_DECEMBER: readonly Phrasing[] = [
  [
    'why',
    "Priya Nair  9:14 AM\nhey\nPriya Nair  9:15 AM\nwhy can't Tom Baker get into Concur?",
    { user: 'Tom Baker', app: 'Concur' },
  ],
  ['lockout', '[9:14 AM] Priya Nair\nTom Baker rang twice\n[9:15 AM] Priya Nair\nis he locked out?', { user: 'Tom Baker' }],
  ['risk', 'Priya Nair 20/11 09:14\nTom Baker clicked something\nPriya Nair 20/11 09:15\nis he at risk?', { user: 'Tom Baker' }],
  [
    'mfa',
    '09:14 - Priya: new phone for tom.baker@contoso.com\n09:15 - Priya: list his MFA methods',
    { user: 'tom.baker@contoso.com' },
  ],
  ['revoke', '[09:14] Me: Tom Baker phished, confirmed\n[09:15] Me: revoke his sessions now', { user: 'Tom Baker' }],
  ['unknown', '[09:14] Boss: kick Tom Baker out\n[09:15] Me: on it'],
  [
    'signins',
    '[09:14] Priya: sth odd with Tom Baker\n[09:15] Dev: ?\n[09:15] Priya: show me his sign-ins of last night',
    { user: 'Tom Baker', ...LAST_NIGHT },
  ],
  ['why', "Priya: hey\nPriya: Tom Baker can't log on to Concur\nPriya: why?", { user: 'Tom Baker', app: 'Concur' }],
  ['lockout', 'Priya: Tom Baker on line 1\nDev: ok\nPriya: is he locked out?', { user: 'Tom Baker' }],
  [
    'replay',
    '<priya> Tom Baker typed his password on a fake page\n<dev> ouch\n<priya> was his session hijacked?',
    { user: 'Tom Baker' },
  ],
  [
    'travel',
    '[2026-11-20 09:14] priya.nair: Tom Baker says Lisbon\n[2026-11-20 09:15] priya.nair: is Tom Baker really in Lisbon?',
    { user: 'Tom Baker', place: 'Lisbon' },
  ],
  ['blocks', '(09:14) priya: loads of calls\n(09:15) priya: what did CA block this morning', THIS_MORNING],
  ['explain', '09:14 <priya> user reads 50058 from the screen\n09:15 <priya> what does 50058 mean', { code: 50058 }],
  [
    'alerts',
    'Slack #soc-triage\nPriya Nair  [9:14 AM]\nmorning all\nPriya Nair  [9:15 AM]\nany new alerts since yesterday?',
    SINCE_YESTERDAY,
  ],
  [
    'disable',
    'Teams chat with HR\n[09:14] Me: Tom Baker left yesterday\n[09:15] Me: disable Tom Baker please',
    { user: 'Tom Baker' },
  ],
  [
    'failures',
    '[09:14] Dev: is login down??\n[09:14] Priya: not here\n[09:15] Dev: failed sign-ins in the last hour?',
    LAST_HOUR,
  ],
  [
    'apps',
    'Priya Nair, Yesterday 16:02\nlicence clean-up\nPriya Nair, Yesterday 16:03\nwhat apps does Tom Baker use',
    { user: 'Tom Baker' },
  ],
  ['policy', '[09:14] Dev: Tom Baker got in without a prompt\n[09:15] Dev: why was no MFA asked?', { user: 'Tom Baker' }],
  ['legacy', '[9:14] Dev: POP is finally off\n[9:15] Dev: any legacy auth sign-ins in the last 24 hours?', LAST_24_HOURS],
  ['mute', '[09:14] Dev: pentest today\n[09:15] Dev: mute 198.51.100.23 for 8 hours', { ip: '198.51.100.23', duration: 'PT8H' }],
  ['unknown', '[09:14] Dev: lunch?\n[09:15] Priya: sure, 12:30'],
  ['unknown', "[09:14] Dev: don't revoke Tom Baker yet\n[09:15] Priya: ok"],
  [
    'why',
    'Forwarded from WhatsApp\n[20.11.26, 09:14:20] Tom Baker: Hi, I cannot log in to Concur\n[20.11.26, 09:15:02] Priya: let me see\n\nwhy does it fail?',
    { user: 'Tom Baker', app: 'Concur' },
  ],
  ['lockout', 'Tom Baker: I think my account is locked\n\nIs that so?', { user: 'Tom Baker' }],
  ['lockout', 'Today 09:14 Priya: Tom Baker again\nToday 09:15 Priya: locked out or not?', { user: 'Tom Baker' }],
  ['enable', 'Priya [09:14]: Tom Baker is cleared\nPriya [09:15]: reactivate his account', { user: 'Tom Baker' }],
  [
    'workload',
    '[09:14] Dev: pipeline red\n[09:15] Dev: service principal failures today',
    { type: 'servicePrincipal', ...TODAY },
  ],
  ['why', "[09:14] Priya: Grace can't open Concur, any idea?", { user: 'Grace', app: 'Concur' }],
  ['lockout', '[09:14] Hope: is Will locked out?', { user: 'Will' }],
  ['signins', '@signpost\n[09:14] Priya: sign-ins of Tom Baker from 198.51.100.23', { user: 'Tom Baker', ip: '198.51.100.23' }],
];

/** Threads of mails around a question. */
export const THREADS_OF_DECEMBER: readonly Phrasing[] = [
  [
    'why',
    'From: Karin Berg <karin.berg@contoso.com>\nSent: Friday, 20 November 2026 08:12\nTo: IT\nSubject: Concur\n\nHi, Tom Baker is not able to log on to Concur.\n\nBR Karin\n\n<at>Signpost</at> why is that?',
    { user: 'Tom Baker', app: 'Concur' },
  ],
  [
    'lockout',
    'is Tom Baker locked out?\n\nFrom: Karin Berg\nSent: Friday, 20 November 2026 08:12\nSubject: Tom\n\nHe called at 7.',
    { user: 'Tom Baker' },
  ],
  [
    'mfa',
    'FW: new phone\n\nwhich methods does Karin Berg have for MFA?\n\n-----Original Message-----\nFrom: Karin Berg\nI lost my old phone in Porto.',
    { user: 'Karin Berg' },
  ],
  [
    'signins',
    "RE: odd mails\n\nCan you show Karin Berg's sign-ins over the past week?\n\nOn Thu, 19 Nov 2026 at 17:02, Karin Berg wrote:\n> I did not send those!",
    { user: 'Karin Berg', ...PAST_7_DAYS },
  ],
  [
    'why',
    "On Fri, 20 Nov 2026 at 08:41, Karin Berg <karin@contoso.com> wrote:\n> I can't get into Concur\n\nwhy?",
    { user: 'Karin Berg', app: 'Concur' },
  ],
  [
    'replay',
    'Subject: RE: suspicious login\n\nHas anybody taken over the session of Karin Berg?\n\nRegards\nPiet\nSOC',
    { user: 'Karin Berg' },
  ],
  ['unknown', 'Subject: RE: Printer 4\n\nStill no toner. Who takes care of it?'],
  ['unknown', 'Subject: Help!!\n\nPowerPoint freezes when I insert a video.'],
  ['unknown', 'From: Facilities\nSubject: access\n\nThe parking gate does not open with my badge.'],
  ['risk', 'Fwd: Identity Protection weekly digest\n\nwhich users are at high risk?', {}],
  [
    'blocks',
    'Fwd: Re: VPN trouble in Oslo office\n\nblocked sign-ins of karin.berg@contoso.com today?',
    { user: 'karin.berg@contoso.com', ...TODAY },
  ],
  ['revoke', 'Subject: Approved\n\nplease go ahead and revoke the sessions of Karin Berg.', { user: 'Karin Berg' }],
  ['unknown', 'FYI\n\n> Please disable Karin Berg today.'],
  [
    'travel',
    'Karin Berg wrote:\n> I am in Toronto this week\n\nIs Karin Berg really in Toronto?',
    { user: 'Karin Berg', place: 'Toronto' },
  ],
  ['alerts', 'Agenda SOC weekly, Fri 10:00\n1. alerts\n2. staffing\n\nhow many alerts did we have last week?', LAST_WEEK],
  ['failures', 'Monthly KPI deck, slide 4\n\nfailed sign-ins in the last 30 days', PAST_30_DAYS],
  ['audit', 'Lessons learned 14:00: who revoked sessions yesterday?', YESTERDAY],
  ['spray', 'SOC bridge @ 07:30 – any brute force overnight?', OVERNIGHT],
  [
    'policy',
    "From: Karin Berg\nSubject: blocked by policy?\n\nIt says I can't access this from here.\n---\nwhich policy blocked Karin Berg?",
    { user: 'Karin Berg' },
  ],
  [
    'volume',
    'Subject: licence true-up\n\nhow many sign-ins did karin.berg@contoso.com have last week?',
    { user: 'karin.berg@contoso.com', ...LAST_WEEK },
  ],
  [
    'why',
    'Voicemail transcript (0:42)\n"Hi this is Karin Berg, I cannot get into Concur"\n\nwhy is she failing?',
    { user: 'Karin Berg', app: 'Concur' },
  ],
  ['lockout', 'walk-up, 11:20\nguy named Tom Baker, says locked\nis he?', { user: 'Tom Baker' }],
  ['lockout', 'call log 11:20 Tom Baker ext 4410 "locked"\ncheck lock on Tom Baker', { user: 'Tom Baker' }],
  ['unsubscribe', 'Channel clean-up, SOC-211\n\nstop posting alerts here', {}],
  [
    'why',
    'desk note 11:20\ntom.baker@contoso.com gets 53003 on Concur\nwhy',
    { user: 'tom.baker@contoso.com', app: 'Concur', code: 53003 },
  ],
  ['explain', 'screenshot attached (img_2210.png)\n\n530032 – what is it?', { code: 530032 }],
  ['unknown', 'OOO: I am out of office until Monday. For urgent matters call the desk.'],
];
