import { SINCE_YESTERDAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

/** Of two names the last one, the fields of a form, and who or what a name is by where it stands. */
export const LAST_ONE_COUNTS: readonly Phrasing[] = [
  // taken back in the same breath
  [
    'workload',
    'service principal ledger-export, sorry, tide-sync: failures since yesterday?',
    { app: 'tide-sync', type: 'servicePrincipal', ...SINCE_YESTERDAY },
  ],
  ['signins', 'sign-ins from 192.0.2.4, sorry, 192.0.2.5', { ip: '192.0.2.5' }],
  ['why', 'why does ana.ruiz, sorry, ben.lee fail on Xero', { user: 'ben.lee', app: 'Xero' }],
  ['lockout', 'is ana.ruiz@contoso.com, no wait, bob.lee@contoso.com locked?', { user: 'bob.lee@contoso.com' }],
  [
    'why',
    "Marta's MFA prompt never comes, well not Marta, Solveig. Solveig Dahl. why does her sign-in fail?",
    { user: 'Solveig Dahl' },
  ],
  ['why', 'why is Ana failing on Xero? no, not Ana, Bruno', { user: 'Bruno', app: 'Xero' }],
  ['why', '¿por qué falla Ana, perdón, Lucía en Xero?', { user: 'Lucía', app: 'Xero' }],
  ['why', 'pourquoi Marc, pardon, Luc Morel ne peut pas se connecter ?', { user: 'Luc Morel' }],
  ['why', 'por que Ana, desculpe, Bia Costa não consegue entrar?', { user: 'Bia Costa' }],
  ['why', 'warum schlägt die Anmeldung von Jonas, Entschuldigung, Lukas Meyer fehl?', { user: 'Lukas Meyer' }],
  // a form, and what goes on from a day
  [
    'why',
    'User: Thiri Aung\nApplication: Artifax\nSince: yesterday\nQuestion: why does her login fail?',
    { user: 'Thiri Aung', app: 'Artifax', ...SINCE_YESTERDAY },
  ],
  [
    'why',
    'kindly tell why Ana is not able to login to SAP Ariba from yesterday',
    { user: 'Ana', app: 'SAP Ariba', ...SINCE_YESTERDAY },
  ],
  ['signins', 'sign-ins of Ana to Xero from yesterday', { user: 'Ana', app: 'Xero', ...YESTERDAY }],
  // who signed, and what is signed in to
  [
    'why',
    '> I get AADSTS50105 in Navis since the update\n> Ragnhild Moen, quay 2\n\nwhy does she get that?',
    { user: 'Ragnhild Moen', app: 'Navis', code: 50105 },
  ],
  ['lockout', '> my account says it is locked\n> Ingrid Solheim, hangar 7\n\nis she locked?', { user: 'Ingrid Solheim' }],
  [
    'signins',
    'interactive sign-ins for Ottilie on Sage yesterday',
    { user: 'Ottilie', app: 'Sage', type: 'interactiveUser', ...YESTERDAY },
  ],
  ['unmute', 'Un-mute the alerts for Zenefits', { app: 'Zenefits' }],
  ['mute', 'mute alerts for Priyanka for 4 hours', { user: 'Priyanka', duration: 'PT4H' }],
  ['mute', 'mute alerts for Rowan for 4 hours', { user: 'Rowan', duration: 'PT4H' }],
  [
    'workload',
    'The tide is out. Is the flood-relay service principal failing?',
    { app: 'flood-relay', type: 'servicePrincipal' },
  ],
  ['workload', 'Rota-Bot service principal, sign-ins yesterday', { app: 'Rota-Bot', type: 'servicePrincipal', ...YESTERDAY }],
  ['why', "pourquoi Luc Morel n'arrive pas à se connecter à Divalto ERP ?", { user: 'Luc Morel', app: 'Divalto ERP' }],
  ['why', 'dlaczego Ana Nowak nie może się zalogować do Egeria HR?', { user: 'Ana Nowak', app: 'Egeria HR' }],
  // turns of phrase
  ['lockout', 'Ana Ruiz is locked out, any notion why?', { user: 'Ana Ruiz' }],
  ['why', "we have no slack here, why can't Ana sign in?", { user: 'Ana' }],
  ['why', "The outlook is bleak. Why can't Ana sign in?", { user: 'Ana' }],
  ['why', "we have teams of nurses waiting. Why can't Ana sign in?", { user: 'Ana' }],
  ['why', "why can't ana sign in to notion", { user: 'ana', app: 'notion' }],
  ['why', 'is the outlook broken for Ana', { user: 'Ana', app: 'outlook' }],
];
