import { LAST_NIGHT, THIS_MORNING, TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

const SCOTLAND: readonly Phrasing[] = [
  ['spray', 'some numpty is batterin oor accounts wi a password spray, is it true?'],
  ['spray', 'is some eejit sprayin us wi the same password?'],
  ['why', "Whit's wrang wi Morag's login the noo?", { user: 'Morag' }],
  ['volume', 'hoo mony sign-ins did Xero get the day?', { app: 'Xero', ...TODAY }],
  ['failures', 'jings, how many failures did we get this mornin?', THIS_MORNING],
  ['signins', 'gonnae gie me the sign-ins o Isla frae yesterday', { user: 'Isla', ...YESTERDAY }],
  ['unknown', 'gonnae no disable Isla'],
  ['unknown', "gonnae revoke Isla's sessions"],
];

const IRELAND: readonly Phrasing[] = [
  ['lockout', 'Is Sorcha after getting locked out again?', { user: 'Sorcha' }],
  ['why', 'arrah, why is Cathal blocked in Xero?', { user: 'Cathal', app: 'Xero' }],
  ['why', "what's the craic with Cathal's account?", { user: 'Cathal' }],
  ['why', 'Outlook is banjaxed for Aoife, why?', { user: 'Aoife', app: 'Outlook' }],
  ['why', 'why is Sorcha prompted after changing her password?', { user: 'Sorcha' }],
];

const AUSTRALIA: readonly Phrasing[] = [
  ['spray', 'is some ratbag brute forcing our accounts'],
  ['spray', 'are those drongos spraying us again?'],
  ['failures', 'strewth, how many failed logins did we cop last night?', LAST_NIGHT],
  ['volume', 'Xero copped how many sign-ins yesterday?', { app: 'Xero', ...YESTERDAY }],
  ['disable', 'disable Bruce fair dinkum', { user: 'Bruce' }],
  ['lockout', 'is Ross Cop locked out?', { user: 'Ross Cop' }],
];

const NIGERIA: readonly Phrasing[] = [
  ['why', 'Abeg wetin dey worry Emeka login?', { user: 'Emeka' }],
  ['failures', 'how many failures we get today sef?', TODAY],
  ['lockout', 'chale, is Kwame locked out?', { user: 'Kwame' }],
  ['replay', 'e be like say dem don hack Ngozi', { user: 'Ngozi' }],
  ['unknown', 'make you no block Bisi abeg'],
];

const SINGAPORE: readonly Phrasing[] = [
  ['why', 'Walao why Wei Ling kena blocked?', { user: 'Wei Ling' }],
  ['why', 'Aiyo, why I cannot login to Teams?', { user: 'me', app: 'Teams' }],
  ['failures', 'jialat, how many failures today?', TODAY],
  ['replay', 'Siti account got hack or not?', { user: 'Siti' }],
  ['unknown', 'dun disable Siti lah'],
  ['lockout', 'why is ma li locked out', { user: 'ma li' }],
];

/** An unknown word in small letters between an object and an article joins the two; behind a verb of showing it is somebody. */
const JOINS: readonly Phrasing[] = [
  ['spray', 'is someone hammering us wiv a list of passwords?'],
  ['lockout', 'it kicked me outta the portal. is Ana locked out?', { user: 'Ana' }],
];

/** What people in Scotland, Ireland, Australia, Nigeria and Singapore type between the words that ask. */
export const SPOKEN_ELSEWHERE: readonly Phrasing[] = [...SCOTLAND, ...IRELAND, ...AUSTRALIA, ...NIGERIA, ...SINGAPORE, ...JOINS];
