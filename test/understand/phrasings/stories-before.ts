import { LAST_HOUR, LAST_WEEK, THIS_MORNING, TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

/** A story first, and the question or the order in the last clause: its days, places and people are not those of the question. */
export const STORIES_BEFORE: readonly Phrasing[] = [
  [
    'apps',
    'Mick handed in his badge on Tuesday and I have to tidy up, so what apps does Mick Dolan use?',
    { user: 'Mick Dolan' },
  ],
  [
    'mfa',
    'Rosa bought herself a new phone at the weekend and is proud as a peacock. Which MFA methods has Rosa registered?',
    { user: 'Rosa' },
  ],
  [
    'volume',
    'The inspector dropped by this morning and wants a graph, so interactive vs non-interactive per hour for tess.hall@contoso.com',
    { user: 'tess.hall@contoso.com' },
  ],
  ['legacy', 'We had cake for the boss yesterday and then the audit letter arrived: who still uses legacy auth?'],
  ['risk', 'The new intern started on Monday, lovely lad, anyway is Glenn Perry a risky user?', { user: 'Glenn Perry' }],
  [
    'lockout',
    'Her daughter was born last week, congratulations all round, and now is Beth Moss locked out?',
    { user: 'Beth Moss' },
  ],
  [
    'revoke',
    'Tina opened the attachment, gave them her code, and only told me after lunch. Please end all sessions of Tina.',
    { user: 'Tina' },
  ],
  ['revoke', 'Faith clicked the link and typed her password into some page. Please kill her sessions.', { user: 'Faith' }],
  [
    'disable',
    'He cleared his desk, shook my hand and walked out of the door. Please disable Colm Brady.',
    { user: 'Colm Brady' },
  ],
  [
    'enable',
    'She came back from leave, had a coffee with me and could not do anything. Please enable Joan Weir again.',
    { user: 'Joan Weir' },
  ],
  [
    'revoke',
    'My phone rang, it was Hugo, he had approved a prompt that was not his. Sign Hugo out everywhere.',
    { user: 'Hugo' },
  ],
  [
    'travel',
    'He says he was at home in Cardiff all day and yet I see Bogotá, so does that trip to Bogotá hold up for Gareth?',
    { user: 'Gareth', place: 'Bogotá', ...TODAY },
  ],
  [
    'travel',
    'She sat next to me in Ghent yesterday, so can the Jakarta sign-in of Lotte be real?',
    { user: 'Lotte', place: 'Jakarta' },
  ],
  ['alerts', 'The power went out on Sunday and half the office was dark, so any alerts for Dana Frost?', { user: 'Dana Frost' }],
  ['failures', 'My boss flew in from Oslo this morning and wants figures: top failures last week', { ...LAST_WEEK }],
  [
    'signins',
    'We changed the carpets on Friday. Show me the sign-ins of Piers Hart yesterday.',
    { user: 'Piers Hart', ...YESTERDAY },
  ],
  [
    'why',
    'Her laptop was replaced on Thursday and all went well, but why is Nora Quist blocked from Workday today?',
    { user: 'Nora Quist', app: 'Workday', ...TODAY },
  ],
  ['audit', 'Our auditor came round at noon with a list, and which accounts did we disable last week?', { ...LAST_WEEK }],
  // what happened to the sign-ins is what the question is about
  ['why', "Nora Quist couldn't sign in this morning. Why?", { user: 'Nora Quist', ...THIS_MORNING }],
  ['replay', 'Nora Quist got phished yesterday, was her token replayed?', { user: 'Nora Quist', ...YESTERDAY }],
  // who is spoken to in between, and then the bot
  [
    'why',
    '@Ruben yes, same on my side <at>Signpost</at> what keeps Nadja Thoma from logging in to Workday?',
    { user: 'Nadja Thoma', app: 'Workday' },
  ],
  ['approvals', 'Olga, have you had lunch? <at>Signpost</at> which approvals are open?'],
  ['audit', 'It was not me, Hans. <at>Signpost</at> what was done yesterday?', { ...YESTERDAY }],
  ['help', 'dunno Karl, ask the bot. Signpost what can you do?'],
  [
    'replay',
    'you may be right Eva, smells like evilginx. <at>Signpost</at> replay check for t.rau@contoso.de',
    { user: 't.rau@contoso.de' },
  ],
  ['lockout', 'Moment Uwe, I check. <at>Signpost</at> is Birte Lohmann locked out?', { user: 'Birte Lohmann' }],
  ['risk', 'Thanks Clara! <at>Signpost</at> is p.voss@contoso.de at risk?', { user: 'p.voss@contoso.de' }],
  ['explain', 'good question, Nils. Signpost, what does 53003 mean?', { code: 53003 }],
  ['why', 'Frieda is on the phone again, Ulf. <at>Signpost</at> why can she not sign in?', { user: 'Frieda' }],
  ['mfa', 'Ask it about him, Ulf. <at>Signpost</at> which MFA methods does Per Holm have?', { user: 'Per Holm' }],
  ['alerts', "@Tobias I'll take it from here. Signpost: any alerts in the last hour?", { ...LAST_HOUR }],
  ['mutes', 'Jan, was that you? <at>Signpost</at> what is muted right now?'],
  ['disable', 'OK Jana, agreed. <at>Signpost</at> disable r.wolf@contoso.de', { user: 'r.wolf@contoso.de' }],
  ['unknown', 'Jana, we should disable Ralf Wolf. <at>Signpost</at> thanks'],
  ['whoami', 'Piet always forgets, hihi. <at>Signpost</at> what am I allowed to do?'],
  ['spray', 'Can you look at the firewall, Anke? <at>Signpost</at> is there a password spray going on?'],
  // as to a child
  ['failures', 'Tell me the top failures in our tenant, darling, biggest first'],
  ['lockout', 'Be a dear and tell me, sweetie, is Logan Price locked out?', { user: 'Logan Price' }],
  ['alerts', 'Any alerts today, buddy?', { ...TODAY }],
  ['mfa', 'Now, love, which MFA methods does Isla Grant have?', { user: 'Isla Grant' }],
  ['legacy', 'And who still uses basic auth, honey?'],
  ['approvals', 'Come on, champ, what is waiting for approval?'],
  ['risk', 'Good boy. Now, pal, is Ewan Ross risky?', { user: 'Ewan Ross' }],
  ['help', 'Little one, what can you do?'],
  ['explain', 'And what does 50126 mean, poppet?', { code: 50126 }],
  ['revoke', "Take every session away from Ewan Ross now. Revoke, that's the word", { user: 'Ewan Ross' }],
  ['disable', "Switch Ewan Ross's account off, there's a dear.", { user: 'Ewan Ross' }],
  ['revoke', 'Be a good bot and sign Isla Grant out everywhere, sweetheart', { user: 'Isla Grant' }],
  ['disable', 'Disable Isla Grant for me, dear, thank you', { user: 'Isla Grant' }],
  // who cannot keep something
  ['revoke', "Take all of Isla's sessions away, she mustn't keep them.", { user: 'Isla' }],
  ['revoke', 'Why does p.holm@contoso.se still have live sessions, revoke them now', { user: 'p.holm@contoso.se' }],
  ['revoke', 'Account hacked, sign out everywhere at once, it is Lars Dijk', { user: 'Lars Dijk' }],
  ['disable', "Please disable the account straight away, it's Lars Dijk", { user: 'Lars Dijk' }],
  [
    'travel',
    'Logins from Rotterdam and Manila on the same day, check the Manila one for Lars',
    { user: 'Lars', place: 'Manila' },
  ],
  ['approvals', "What is waiting for me, since I'm the approver today?"],
];
