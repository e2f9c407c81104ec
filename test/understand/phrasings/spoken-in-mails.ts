import type { Phrasing } from './phrasing.ts';
import { LAST_HOUR, PAST_7_DAYS, SINCE_YESTERDAY, TODAY, YESTERDAY } from './phrasing.ts';

const OMAR = 'omar.farouk@northwind.com';

/** A quoted line that speaks to the bot is the question. */
export const SPOKEN_BEHIND_QUOTES: readonly Phrasing[] = [
  [
    'why',
    `Ticket #55120 (Zendesk)\nRequester: Omar Farouk <${OMAR}>\nStatus: Open\nI keep getting an error when I open SharePoint.\n\n> hey signpost, why's ${OMAR} failing on SharePoint?`,
    { user: OMAR, app: 'SharePoint' },
  ],
  [
    'lockout',
    `I am locked out again and my boss is angry.\n\n> Signpost, please check whether ${OMAR} is locked.`,
    { user: OMAR },
  ],
  ['lockout', "I can't log on this morning.\n> @Signpost is Ana Ruiz locked out?", { user: 'Ana Ruiz' }],
  ['mfa', 'My phone is broken.\n\n> hi signpost: which MFA methods does Ana Ruiz have?', { user: 'Ana Ruiz' }],
  [
    'signins',
    `Case 8812\nI see strange mails in my sent items.\n\n> signpost, show sign-ins of ${OMAR} yesterday`,
    { user: OMAR, ...YESTERDAY },
  ],
  ['risk', '> hello Signpost, is Ana Ruiz risky?\n\nsee above', { user: 'Ana Ruiz' }],
  [
    'travel',
    'I am in Lisbon until Friday and cannot get my mail.\n\n> Signpost: is Ana Ruiz really in Lisbon?',
    { user: 'Ana Ruiz', place: 'Lisbon' },
  ],
  ['explain', 'I get an error when I log in.\n\n> signpost what does 50105 mean?', { code: 50105 }],
  ['why', '> Signpost, why does Ana Ruiz fail on Workday?', { user: 'Ana Ruiz', app: 'Workday' }],
  [
    'apps',
    'From: Lena Roth\nSubject: licences\nI only use Visio once a year.\n\n> dear Signpost, which apps did Ana Ruiz use in the last 7 days?',
    { user: 'Ana Ruiz', ...PAST_7_DAYS },
  ],
  ['replay', `I clicked a link.\n\n> Signpost, was the session of ${OMAR} stolen?`, { user: OMAR }],
  ['blocks', 'I am blocked.\n\n> ok signpost who was blocked by conditional access in the last hour?', LAST_HOUR],
  ['lockout', 'Halo 88120\nUser: Omar Farouk\nI am locked.\n\n> Signpost - is he locked?', { user: 'Omar Farouk' }],
  ['unknown', `Hi all, see below.\n\n> Signpost, revoke ${OMAR}`],
  [
    'policy',
    'I was never asked for a code.\n\n>> Hey Signpost, why was no MFA asked of Ana Ruiz today?',
    { user: 'Ana Ruiz', ...TODAY },
  ],
];

/** Whom the mail names goes before who sent it. */
export const NAMED_IN_MAILS: readonly Phrasing[] = [
  [
    'why',
    'From: Mary Poole\nSubject: Camera Booking\nMark Ode cannot log in to Camera Booking since yesterday.\n---\n<at>Signpost</at> why?',
    { user: 'Mark Ode', app: 'Camera Booking', ...SINCE_YESTERDAY },
  ],
  [
    'why',
    'From: Mary Poole\nMark Ode cannot log in to Workday.\n---\n<at>Signpost</at> why?',
    { user: 'Mark Ode', app: 'Workday' },
  ],
  [
    'why',
    'From: Mary Poole <mary.poole@contoso.com>\nSubject: help\n\nMark Ode fails on Workday.\n\nwhy?',
    { user: 'Mark Ode', app: 'Workday' },
  ],
  [
    'why',
    'From: Mary Poole\n\nMark Ode is unable to sign in to Workday\n\nSignpost, can you see why?',
    { user: 'Mark Ode', app: 'Workday' },
  ],
  [
    'why',
    'From: Mary Poole\nTo: it-desk@contoso.com\nSubject: colleague\n\nMy colleague Mark Ode cannot open Workday.\n---\nany idea why?',
    { user: 'Mark Ode', app: 'Workday' },
  ],
  ['lockout', 'From: Mary Poole\nSubject: Mark Ode\n\nMark Ode says he is locked out.\n---\nis he?', { user: 'Mark Ode' }],
  [
    'lockout',
    'From: Mary Poole\n\nMark Ode phoned me, he cannot get in.\n---\n<at>Signpost</at> is he locked out?',
    { user: 'Mark Ode' },
  ],
  ['why', "From: Mary Poole\n\nI can't log in to Workday.\n---\n<at>Signpost</at> why?", { user: 'Mary Poole', app: 'Workday' }],
  [
    'mfa',
    'From: Mary Poole\n\nMark Ode has a new phone.\n---\n<at>Signpost</at> which methods are registered for him?',
    { user: 'Mark Ode' },
  ],
  [
    'signins',
    'From: Mary Poole\n\nMark Ode thinks somebody used his account.\n---\n<at>Signpost</at> his sign-ins today?',
    { user: 'Mark Ode', ...TODAY },
  ],
  [
    'why',
    "From: Mary Poole\n\nHi desk, I'm writing for Mark Ode, who cannot log in to Workday.\n---\nreason?",
    { user: 'Mark Ode', app: 'Workday' },
  ],
  [
    'why',
    'Von: Mary Poole\nBetreff: Workday\nMark Ode cannot sign in to Workday.\n---\nSignpost why is that?',
    { user: 'Mark Ode', app: 'Workday' },
  ],
];

/** Troubles that are none of ours, and no question beside them. */
export const OTHER_TROUBLES: readonly Phrasing[] = [
  ['unknown', 'From: Accounting\nSubject: help needed\n\nExcel crashes whenever I open the budget file'],
  ['unknown', 'Subject: help needed\n\nThe printer on floor 3 prints blank pages'],
  ['unknown', 'Subject: please help\n\nMy laptop is very slow since the update.'],
  ['unknown', 'From: Reception\nSubject: help!\n\nThe badge reader at the front door is dead.'],
  ['unknown', 'INC0048813\nShort description: help with VPN client install\n\nThe setup stops at 80 %.'],
  ['unknown', 'Subject: Need help\n\nOutlook search finds nothing.'],
  ['unknown', 'From: Lena Roth\nSubject: Help with a macro\n\nThe macro in the forecast file returns #REF.'],
  ['unknown', 'Subject: urgent help\n\nTwo of my monitors stay black.'],
  ['unknown', 'Subject: help needed - projector\n\nThe projector in room 4 has no picture.'],
  ['unknown', 'Request #20391 | Category: Hardware\nI need a new keyboard, mine is sticky.'],
  ['unknown', 'Ticket 55120\nSubject: Help\nWord opens all documents in read-only mode.'],
  ['unknown', 'Subject: assistance required\n\nThe scanner sends empty mails'],
  ['unknown', 'Betreff: Hilfe\n\nExcel crashes when I print.'],
  ['help', 'Subject: help\n\nwhat can you do?'],
  ['help', 'help'],
  ['help', 'help needed'],
];

/** The hour of a meeting or of a shift. */
export const HOURS_IN_TITLES: readonly Phrasing[] = [
  ['alerts', 'shift handover @ 15:30 – give me the outstanding alerts'],
  ['alerts', 'stand-up 9:00: which alerts are open?'],
  ['alerts', 'call at 3pm - list the open alerts'],
  ['alerts', 'handover 15:30 - open alerts please'],
  ['blocks', 'stand-up 9:00: what did conditional access block today?', TODAY],
  ['lockout', 'call at 3pm - is Ana Ruiz locked out?', { user: 'Ana Ruiz' }],
  ['mutes', 'shift change @ 22:00 – what is muted?'],
  ['alerts', 'Meeting @ 10:00: open alerts?'],
  ['alerts', 'Daily 09:15 | show open alerts'],
  ['alerts', 'SOC sync, 11:00 – any open alerts?'],
  ['risk', 'bridge call 14:00 – which users are risky?'],
  ['alerts', '15:30 handover: give me the open alerts'],
  ['alerts', '9am stand-up - open alerts'],
  ['audit', 'CAB at 4 pm: who did what today?', TODAY],
  ['failures', 'review 2:30pm – failed sign-ins yesterday', YESTERDAY],
  ['alerts', 'handover at half past three: outstanding alerts'],
];

/** What somebody is quoted with in a ticket, and "is she really?". */
export const REALLY_LOCKED: readonly Phrasing[] = [
  [
    'lockout',
    'REQ-20391 – Requested for: Zoë Fairweather – "my account is locked"\n\nIs she really? check Zoë Fairweather',
    { user: 'Zoë Fairweather' },
  ],
  ['lockout', 'INC0048 – Caller: Ana Ruiz – "account locked"\n\nis she?', { user: 'Ana Ruiz' }],
  ['lockout', 'Ticket 7710: Ana Ruiz – "I am locked out"\nreally? check Ana Ruiz', { user: 'Ana Ruiz' }],
  ['lockout', 'User: Ana Ruiz\nDescription: "my account is locked again"\n\nIs it really? please check', { user: 'Ana Ruiz' }],
  ['lockout', 'REQ-20391 Ana Ruiz "my account has been locked"\n\ncheck if that is true', { user: 'Ana Ruiz' }],
  ['lockout', 'HALO-1220 | Ana Ruiz | "it says my account is locked"\n\nis this so?', { user: 'Ana Ruiz' }],
  ['lockout', 'Requested for: Ana Ruiz\n"my account is locked"\n\nIs she really locked?', { user: 'Ana Ruiz' }],
  ['lockout', 'REQ-1 – Requested for: Ana Ruiz – "my account is disabled"\n\nIs it? check Ana Ruiz', { user: 'Ana Ruiz' }],
  ['travel', 'REQ-20392 – Ana Ruiz – "I am in Lisbon"\n\nIs she really? check Ana Ruiz', { user: 'Ana Ruiz', place: 'Lisbon' }],
  ['lockout', 'Ana Ruiz: "my account is locked". Is she really?', { user: 'Ana Ruiz' }],
  [
    'lockout',
    'REQ-20391 – Requested for: Ana Ruiz – locked out of everything\n\nIs she really? check Ana Ruiz',
    { user: 'Ana Ruiz' },
  ],
  ['lockout', '"my account got blocked" writes Ana Ruiz. true?', { user: 'Ana Ruiz' }],
];
