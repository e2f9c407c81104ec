import type { Phrasing } from './phrasing.ts';
import { LAST_HOUR, LAST_NIGHT, SINCE_YESTERDAY, THIS_MORNING, TODAY, YESTERDAY } from './phrasing.ts';

/** Chats as Teams, Slack, WhatsApp and IRC write them: the stamps are no times, the writers nobody asked about. */
export const CHAT_LINES: readonly Phrasing[] = [
  [
    'travel',
    '[10:02] Marta: quick one\n[10:03] Marta: Is Will actually in New York as he says?',
    { user: 'Will', place: 'New York' },
  ],
  [
    'why',
    "[09:42] Callum: hi mate\n[09:43] Callum: May Whitlock on the line, says it won't let her in\n[09:43] Callum: why's May Whitlock failing?",
    { user: 'May Whitlock' },
  ],
  ['why', "[09:42] Callum: May Whitlock on the line\n[09:43] Callum: why's she failing?", { user: 'May Whitlock' }],
  ['lockout', '[13:58] Daan: can you take a look\n[13:58] Daan: is Marijke locked?', { user: 'Marijke' }],
  ['blocks', '[08:59] Ivo: phones are ringing\n[09:00] Ivo: who got blocked by conditional access in the last hour', LAST_HOUR],
  [
    'revoke',
    '[14:11] Aiko: he approved a prompt he did not start\n[14:12] Aiko: End every session of leo.mori@wingtip.jp please',
    { user: 'leo.mori@wingtip.jp' },
  ],
  ['lockout', '10:02 Marta: morning\n10:03 Marta: is Sabine Roth locked out?', { user: 'Sabine Roth' }],
  ['mfa', 'Marta [10:02]: new phone for Sabine Roth\nMarta [10:03]: which MFA methods does she have?', { user: 'Sabine Roth' }],
  [
    'signins',
    'Marta, 10:02 AM\nhi there\nMarta, 10:03 AM\nshow me the sign-ins of Piet de Wit yesterday',
    { user: 'Piet de Wit', ...YESTERDAY },
  ],
  ['risk', '(10:02) marta> one more\n(10:03) marta> is Ruben Soto risky?', { user: 'Ruben Soto' }],
  ['lockout', 'Marta 10:02\nhello\nMarta 10:04\nis Ruben Soto locked?', { user: 'Ruben Soto' }],
  [
    'lockout',
    '[20/11/2026, 10:02:11] Marta Poole: hi\n[20/11/2026, 10:02:40] Marta Poole: is Ruben Soto locked?',
    { user: 'Ruben Soto' },
  ],
  [
    'why',
    '20/11/2026, 10:02 - Marta Poole: hi\n20/11/2026, 10:03 - Marta Poole: why does Ruben Soto fail on Workday?',
    { user: 'Ruben Soto', app: 'Workday' },
  ],
  ['apps', '[10:02] <marta> hey\n[10:03] <marta> which apps did hgrant use today', { user: 'hgrant', ...TODAY }],
  ['spray', '10:02 <ivo> logs look funny\n10:02 <ivo> password spray this morning?', THIS_MORNING],
  ['disable', '[10:02] Marta: HR called, Ruben Soto left\n[10:03] Marta: disable Ruben Soto', { user: 'Ruben Soto' }],
  ['enable', 'Marta [10:02]: Ruben Soto is back from leave\nMarta [10:03]: please re-enable his account', { user: 'Ruben Soto' }],
  ['unknown', '[10:02] Marta: Ruben Soto left\n[10:03] Ivo: disable Ruben Soto'],
  ['unknown', '[10:02] Ivo: revoke Ruben Soto now!!\n[10:03] Marta: ok, thanks'],
  ['why', "[10:02] Marta Poole: I can't get into Workday\n[10:03] Ivo: why?", { user: 'Marta Poole', app: 'Workday' }],
  ['why', "[10:02] Marta: hi\n[10:03] Marta: why can't I sign in to Workday?", { user: 'me', app: 'Workday' }],
  [
    'why',
    "Marta Poole 10:02\nI can't get into Workday since yesterday\n\nwhy is she failing?",
    { user: 'Marta Poole', app: 'Workday', ...SINCE_YESTERDAY },
  ],
  [
    'replay',
    '[10:02 AM] Ivo: weird mail from Ana Ruiz\n[10:03 AM] Ivo: has her session been stolen?\n[10:04 AM] Marta: no idea',
    { user: 'Ana Ruiz' },
  ],
  ['explain', '[11:20] Ivo: the screen says AADSTS50105\n[11:21] Ivo: what is that?', { code: 50105 }],
  ['failures', '[11:20] Ivo: is it only me?\n[11:21] Ivo: who gets 50126 today', { code: 50126, ...TODAY }],
  ['alerts', 'Marta Poole  10:02 AM\nstarting my shift\nopen alerts please', {}],
  [
    'mute',
    '[22:10] Ivo: Ruben Soto travels, all fine\n[22:11] Ivo: mute Ruben Soto for 2 hours',
    { user: 'Ruben Soto', duration: 'PT2H' },
  ],
  ['legacy', '[Fri 10:02] Marta: audit asks\n[Fri 10:03] Marta: any IMAP logins left last night?', LAST_NIGHT],
  ['lockout', 'Ivo Today at 10:02\nhi\nIvo Today at 10:03\nis Ana Ruiz locked out?', { user: 'Ana Ruiz' }],
  ['unknown', '[10:02] Marta: quick one\n[10:03] Marta: my printer is jammed again'],
  [
    'lockout',
    '[10:02] Marta: Ana Ruiz again\n[10:03] Ivo: ugh\n[10:04] Marta: is she locked?\n[10:04] Marta: thx!',
    { user: 'Ana Ruiz' },
  ],
];

/** The same in more of the shapes in which people copy them. */
export const CHAT_LINES_MORE: readonly Phrasing[] = [
  ['lockout', '[10:02] Marta Poole: hi\n[10:03] Marta Poole: <at>Signpost</at> is Ruben Soto locked?', { user: 'Ruben Soto' }],
  ['lockout', '<at>Signpost</at> [10:02] Marta: Ruben Soto rang\n[10:03] Marta: is he locked?', { user: 'Ruben Soto' }],
  ['lockout', 'Marta (10:02): Ruben Soto rang\nMarta (10:03): is he locked?', { user: 'Ruben Soto' }],
  ['lockout', 'Marta @ 10:02: Ruben Soto rang\nMarta @ 10:03: is he locked?', { user: 'Ruben Soto' }],
  ['lockout', '10:02 marta: Ruben Soto rang\n10:03 marta: is he locked?', { user: 'Ruben Soto' }],
  ['lockout', '10:02 | Marta | Ruben Soto rang\n10:03 | Marta | is he locked?', { user: 'Ruben Soto' }],
  [
    'why',
    "[10:02] Marta: can someone help\n[10:03] Marta: Ruben Soto can't sign in to Workday since 9\n[10:04] Marta: any idea why?",
    { user: 'Ruben Soto', app: 'Workday', from: '2026-11-20T08:00:00.000Z', to: '2026-11-20T15:30:00.000Z' },
  ],
  ['revoke', '[10:02] Marta: kick Ruben Soto out of everything please', { user: 'Ruben Soto' }],
  [
    'revoke',
    '10:02 Marta: bad one\n10:03 Marta: kill all sessions of ruben.soto@contoso.com',
    { user: 'ruben.soto@contoso.com' },
  ],
  [
    'enable',
    '(10:02) marta> ruben soto cleared by SOC\n(10:03) marta> enable ruben.soto@contoso.com again',
    { user: 'ruben.soto@contoso.com' },
  ],
  ['alerts', '[10:02] Marta: taking over\n[10:02] Marta: open alerts?'],
  ['approvals', '[10:02] Marta: back from lunch\n[10:02] Marta: anything waiting for my approval?'],
  ['mutes', '[10:02] Marta: quiet today\n[10:03] Marta: what is muted?'],
  ['whoami', '[10:02] Marta: sorry\n[10:03] Marta: which roles do I have'],
  ['help', '[10:02] Marta: new here\n[10:03] Marta: what can you do?'],
  ['subscribe', '[10:02] Marta: new channel\n[10:03] Marta: post alerts here'],
  ['audit', '[10:02] Marta: Ruben Soto was kicked out\n[10:03] Marta: who did that?', { user: 'Ruben Soto' }],
  [
    'signins',
    '[10:02] Marta: 198.51.100.23 is noisy\n[10:03] Marta: who signed in from there today',
    { ip: '198.51.100.23', ...TODAY },
  ],
  [
    'lookup',
    '[10:02] Marta: request id 51fe1050-6e48-4ec6-a464-4974a4306d25\n[10:03] Marta: can you look it up?',
    { requestId: '51fe1050-6e48-4ec6-a464-4974a4306d25' },
  ],
  ['lockout', '[10:02] Marta: is May locked out?\n[10:03] Marta: May Whitlock I mean', { user: 'May Whitlock' }],
  ['unknown', '[10:02] Marta: revoke Ruben Soto\n[10:03] Marta: no wait, wrong person'],
  ['unknown', '[10:02] Marta: Excel is slow today\n[10:03] Marta: very slow'],
  ['lockout', '[10:02] Marta: Ruben Soto is on the line\n[10:03] Marta: @Signpost locked?', { user: 'Ruben Soto' }],
  [
    'replay',
    '[08:12] SOC-Bot: Unfamiliar sign-in for Ruben Soto\n[08:14] Marta: was his session stolen?',
    { user: 'Ruben Soto' },
  ],
  ['mfa', 'Today\nMarta Poole\n10:02 AM\nRuben Soto got a new phone\nwhich MFA methods does he have?', { user: 'Ruben Soto' }],
  ['lockout', 'Marta Poole\n10:02\nRuben Soto rang\nMarta Poole\n10:03\nis he locked?', { user: 'Ruben Soto' }],
  [
    'travel',
    "10:02:11 <marta> ruben's login from oslo\n10:02:40 <marta> is Ruben Soto in Oslo?",
    { user: 'Ruben Soto', place: 'Oslo' },
  ],
  ['lockout', 'Marta Poole 20-11-2026 10:02\nRuben Soto rang.\nis he locked?', { user: 'Ruben Soto' }],
  ['blocks', 'stand-up 9:15 (daily) – what did CA block today?', TODAY],
  ['lockout', "> hi @signpost\n> is Ana Ruiz locked out?\n\nI can't log in", { user: 'Ana Ruiz' }],
];
