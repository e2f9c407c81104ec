import { LAST_NIGHT, LAST_WEEK, THIS_MORNING, TODAY, YESTERDAY, WEDNESDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

const NOON = { from: '2026-11-20T10:30:00.000Z', to: '2026-11-20T11:30:00.000Z' };
const THREE_YESTERDAY = { from: '2026-11-19T01:30:00.000Z', to: '2026-11-19T02:30:00.000Z' };

/** A bare number is an hour only behind "at" or "since"; when a thing broke and where somebody is now are no times of a question. */
const NO_TIMES: readonly Phrasing[] = [
  [
    'why',
    'Shift notes: the scanner on 7 is jammed, cake in the kitchen. One thing left: why does bo.lind@contoso.com keep failing in Jira?',
    { user: 'bo.lind@contoso.com', app: 'Jira' },
  ],
  ['lockout', 'The lift stops on 5 only. Is peter.noll@contoso.com locked out?', { user: 'peter.noll@contoso.com' }],
  [
    'why',
    'Copier on floor 3 died at 7, plumber comes at 9. Why was Marek Hudak blocked in Workday?',
    { user: 'Marek Hudak', app: 'Workday' },
  ],
  ['risk', 'The coffee machine was broken yesterday. is marek.hudak@contoso.com risky?', { user: 'marek.hudak@contoso.com' }],
  ['risk', "risk check on Ana Silva, I'm at lunch if you need me", { user: 'Ana Silva' }],
  ['lockout', "is Ana Silva locked out? we're back at 2, post it here", { user: 'Ana Silva' }],
  ['mfa', "show mfa methods for Ana Silva, I'll be at the dentist at 1", { user: 'Ana Silva' }],
  ['replay', 'replay check on Ana Silva, my colleague is at lunch', { user: 'Ana Silva' }],
  ['signins', 'show sign-ins of ana yesterday at 3', { user: 'ana', ...THREE_YESTERDAY }],
  ['why', 'why did Ana fail at lunch?', { user: 'Ana', ...NOON }],
  ['lockout', 'I was locked out at lunch, why?', { user: 'me', ...NOON }],
  ['why', 'Ana was in the office on Wednesday. why did she fail?', { user: 'Ana', ...WEDNESDAY }],
];

/** Whoever is away before the colon only wants to know. */
const AWAY: readonly Phrasing[] = [
  [
    'why',
    'My chief is in Porto until Friday and asks for one line: why was rui.melo@contoso.com blocked today?',
    { user: 'rui.melo@contoso.com', ...TODAY },
  ],
  [
    'signins',
    'the client is in Denver and is waiting for this: show the sign-ins of Tom Fink yesterday',
    { user: 'Tom Fink', ...YESTERDAY },
  ],
  ['why', 'Ines is in Porto this week and wants one line: why did Paul Reyes fail?', { user: 'Paul Reyes' }],
  [
    'lockout',
    'The customer is in Oslo until noon, waiting for an answer: is ola.nes@contoso.com locked out?',
    { user: 'ola.nes@contoso.com' },
  ],
  ['travel', 'Ana says she is in Lisbon: is ana really there?', { user: 'Ana', place: 'Lisbon' }],
  [
    'travel',
    'rui is on holiday in Porto: why are there sign-ins from Lima by rui.melo@contoso.com?',
    { user: 'rui.melo@contoso.com', place: 'Porto' },
  ],
];

/** Who gets the report, and what the asker cannot open, beside a question about everybody or an address. */
const NOBODY: readonly Phrasing[] = [
  ['blocks', 'Board pack for Helga. Which sign-ins were blocked last week?', LAST_WEEK],
  ['failures', 'Town-hall slide for Mr Osei. Top failures yesterday?', YESTERDAY],
  ['blocks', 'Board pack for Helga: which sign-ins were blocked last week?', LAST_WEEK],
  ['audit', 'Draft for Ruben and Mia. audit log of yesterday', YESTERDAY],
  ['alerts', 'Ticket for Helga Braun. Any alerts today?', { user: 'Helga Braun', ...TODAY }],
  ['alerts', 'Password reset for Helga Braun. Any alerts today?', { user: 'Helga Braun', ...TODAY }],
  ['spray', "Our facilities man mailed a PDF I can't read. Any spray from 192.0.2.77 today?", { ip: '192.0.2.77', ...TODAY }],
  [
    'spray',
    "I couldn't open the attachment. was there brute force from 192.0.2.77 last night?",
    { ip: '192.0.2.77', ...LAST_NIGHT },
  ],
  ['failures', 'I am stuck in traffic. top failures this morning?', THIS_MORNING],
  ['blocks', 'I was locked out of the car park today. What did CA block yesterday?', YESTERDAY],
  ['alerts', 'I was phished. Any alerts today?', { user: 'me', ...TODAY }],
  ['why', "I can't open Outlook. what is wrong?", { user: 'me', app: 'Outlook' }],
];

/** Whom the question names goes before who is told of in its words. */
const NAMED_IN_THE_QUESTION: readonly Phrasing[] = [
  ['risk', 'Identity Protection pinged Brogan. What is the risk of nia.owen@contoso.com?', { user: 'nia.owen@contoso.com' }],
  ['lockout', 'Lockout mail reached Pierre. is jean.roux@contoso.com locked out?', { user: 'jean.roux@contoso.com' }],
  [
    'policy',
    'Conditional Access was set up by Bram. Why did it block fenna.dijk@contoso.com?',
    { user: 'fenna.dijk@contoso.com' },
  ],
  ['risk', 'Declan reads all risk mails. What is the risk level of Siobhan Rehill?', { user: 'Siobhan Rehill' }],
  ['lockout', 'ana is locked out. is bob@contoso.com her boss?', { user: 'ana' }],
  ['replay', 'replay check for Ana. Did Bob report it?', { user: 'Ana' }],
  ['why', 'Priya: hey\nPriya: Tom Baker can’t log on to Concur\nPriya: why?', { user: 'Tom Baker', app: 'Concur' }],
];

/** The same in other languages. */
const ABROAD: readonly Phrasing[] = [
  ['replay', 'Kolla replay på Per Ek, jag är på lunch', { user: 'Per Ek' }],
  ['risk', 'Hvad er risikoen for Mette Lund? jeg er til frokost', { user: 'Mette Lund' }],
  [
    'why',
    'Skriveren i 2. etasje er død. Hvorfor feiler ola.nes@contoso.com i Visma?',
    { user: 'ola.nes@contoso.com', app: 'Visma' },
  ],
  [
    'why',
    'Chef ist bis Dienstag in Wien und will eine Zeile von mir: warum ist jana.koch@contoso.com heute gescheitert?',
    { user: 'jana.koch@contoso.com', ...TODAY },
  ],
  [
    'why',
    'O chefe está em Recife até terça e quer uma linha: por que joao.tav@contoso.com falhou hoje?',
    { user: 'joao.tav@contoso.com', ...TODAY },
  ],
  ['spray', 'Ich kann den Anhang nicht öffnen. Gab es gestern einen Spray von 192.0.2.77?', { ip: '192.0.2.77', ...YESTERDAY }],
  ['risk', 'Identity Protection mejlade Sven. Vilken risknivå har per.ek@contoso.com?', { user: 'per.ek@contoso.com' }],
];

export const TOLD_ELSEWHERE: readonly Phrasing[] = [...NO_TIMES, ...AWAY, ...NOBODY, ...NAMED_IN_THE_QUESTION, ...ABROAD];
