import { SINCE_YESTERDAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

const BOB = 'bob@contoso.com';

/** Codes on lines of forms, "from yesterday" of India, slang for failing, risky users and what the bot is for. */
export const FORMS_AND_SLANG: readonly Phrasing[] = [
  // a code keeps its line
  ['why', `User: ${BOB}\nError: 50158\nIs it our rule or her tablet? Why does she fail?`, { user: BOB, code: 50158 }],
  ['why', `Ticket 4\nUser: ${BOB}\nCode: 53003\nIs that our end? Why is he blocked?`, { user: BOB, code: 53003 }],
  ['why', `Bruger: ${BOB}\nFejl: 50126\nHvorfor kan han ikke logge ind?`, { user: BOB, code: 50126 }],
  ['why', `Användare: ${BOB}\nFelkod: 50126\nVarför kommer han inte in?`, { user: BOB, code: 50126 }],
  ['why', `Benutzer: ${BOB}\nFehler: 50126\nWarum kommt er nicht rein?`, { user: BOB, code: 50126 }],
  ['why', `Usuario: ${BOB}\nCódigo: 50126\n¿Por qué falla?`, { user: BOB, code: 50126 }],
  // what goes on since then
  [
    'why',
    'pls revert why Ravi is facing access issue in SAP Ariba from yesterday',
    { user: 'Ravi', app: 'SAP Ariba', ...SINCE_YESTERDAY },
  ],
  ['why', 'from yesterday Ravi is not able to login to Xero', { user: 'Ravi', app: 'Xero', ...SINCE_YESTERDAY }],
  [
    'why',
    'why Ravi is getting error 50126 in SAP Ariba from yesterday',
    { user: 'Ravi', app: 'SAP Ariba', code: 50126, ...SINCE_YESTERDAY },
  ],
  ['failures', 'show the errors from yesterday for Ravi', { user: 'Ravi', ...YESTERDAY }],
  // what has gone wrong, and where
  ['why', "Gwilym's login went tits up on Navis", { user: 'Gwilym', app: 'Navis' }],
  ['why', "Gwilym's sign-in has gone pear-shaped on Octoplant", { user: 'Gwilym', app: 'Octoplant' }],
  ['why', "our Gwilym's login is kaput on Navis", { user: 'Gwilym', app: 'Navis' }],
  // who is at risk
  ['risk', 'Quali utenti sono a rischio?', {}],
  ['risk', 'Ci sono utenti a rischio?', {}],
  ['risk', 'utenti rischiosi', {}],
  ['risk', 'Sono a rischio?', { user: 'me' }],
  ['risk', 'Którzy użytkownicy są zagrożeni?', {}],
  ['risk', 'Welke gebruikers lopen risico?', {}],
  ['risk', 'Quels utilisateurs sont à risque ?', {}],
  // what for
  ['help', 'so what can you actually do, pal?', {}],
  ['help', 'what use are you then?', {}],
  ['help', 'what is your job here?', {}],
  ['help', 'vous savez faire quoi ?', {}],
  ['help', 'waarvoor dien je?', {}],
  ['help', 'do czego służysz?', {}],
  ['unknown', 'what can you even do about the printer?', {}],
];
