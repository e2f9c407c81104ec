import { TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

/** English as it is spoken in Scotland, Lagos and Singapore, where one word tells of it; and names that look like one of its words. */
export const ENGLISH_OF_OTHERS: readonly Phrasing[] = [
  ['why', 'Hamish disnae get intae Jira the day, whit wey?', { user: 'Hamish', app: 'Jira', ...TODAY }],
  ['failures', "who all's getting 50126?", { code: 50126 }],
  ['why', "pls chk why Ilse Brandt's log in is failing, sorry", { user: 'Ilse Brandt' }],
  ['explain', 'whit does 50126 mean?', { code: 50126 }],
  ['signins', 'wha signed in fae 192.0.2.4 the day?', { ip: '192.0.2.4', ...TODAY }],
  ['failures', "whit's failin maist in oor tenant the day?", TODAY],
  ['unknown', 'dinnae disable Hamish'],
  ['lockout', 'Ngozi account don block, abeg check am', { user: 'Ngozi' }],
  ['replay', 'dem don hack Chidi Obi?', { user: 'Chidi Obi' }],
  ['lockout', 'Chidi password don expire?', { user: 'Chidi' }],
  ['lockout', 'Wei Ling account kena block or not?', { user: 'Wei Ling' }],
  ['replay', 'Jun Wei kena phished is it?', { user: 'Jun Wei' }],
  ['lockout', 'is don draper locked?', { user: 'don draper' }],
  ['lockout', 'Is Wee Kiat locked out?', { user: 'Wee Kiat' }],
  ['failures', '¿cuántos errores de acceso hubo ayer?', YESTERDAY],
  ['failures', 'Quantas falhas houve ontem?', YESTERDAY],
  ['volume', '¿cuántos inicios de sesión hubo ayer?', YESTERDAY],
  ['travel', 'Ist Wiebke Harms wirklich in Lissabon?', { user: 'Wiebke Harms', place: 'Lissabon' }],
];

/** What stands in a story before a question about one person: a second person, a town, a printed name, a background and an opening hour. */
export const ONE_OF_TWO: readonly Phrasing[] = [
  ['lockout', "his colleague Ravi has the same phone and it is fine, is Sunita Rao's password expired", { user: 'Sunita Rao' }],
  [
    'lockout',
    'so he said i was locked then it was ok again. is meera.rao@contoso.com locked right now',
    { user: 'meera.rao@contoso.com' },
  ],
  ['lockout', 'so he said i was locked. am i locked?', { user: 'me' }],
  ['signins', 'some background: her flatmate knows it. list the sign-ins of Brianna Castell', { user: 'Brianna Castell' }],
  ['signins', 'list the background sign-ins of Brianna Castell', { user: 'Brianna Castell', type: 'nonInteractiveUser' }],
  [
    'why',
    'One of our colleagues in Kaduna, Mr Musa Bello, rang the desk. Why does Musa Bello get 50074?',
    { user: 'Musa Bello', code: 50074 },
  ],
  ['replay', 'Defender flagged Callum Byrne, SuspiciousToken it says. was his token stolen', { user: 'Callum Byrne' }],
  ['why', "The shop opens at noon and a volunteer waits. What's wrong with Keisha Brown's login?", { user: 'Keisha Brown' }],
  [
    'lookup',
    'ITSM 20977\nReporter: Wim\nRequest Id: d4e5f6a7-b8c9-4d0e-9f1a-2b3c4d5e6f70\n\nwhich sign-in is this?',
    { requestId: 'd4e5f6a7-b8c9-4d0e-9f1a-2b3c4d5e6f70' },
  ],
];
