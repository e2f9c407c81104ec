import { SINCE_YESTERDAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

const LAST_DAY = { from: '2026-11-19T15:30:00.000Z', to: '2026-11-20T15:30:00.000Z' };
const REQUEST = '7c1d2e3f-4a5b-4c6d-8e7f-9a0b1c2d3e4f';
const REQUESTED = `The photo from the barn is smudgy but I can read Request Id ${REQUEST}, which sign-in is it?`;

/** What a ticket, a mail or a note tells beside its question: places, papers, who asked, and a code that was mistyped. */
export const STORIES_BESIDE_QUESTIONS: readonly Phrasing[] = [
  // an application known by its first word, in the mail above
  [
    'why',
    '> Hi, I cannot get into Veeva Vault and the lorry is waiting.\n> Thanks, Ingrid Aasen\n\nWhat is wrong?',
    { user: 'Ingrid Aasen', app: 'Veeva Vault' },
  ],
  // a place of the story
  [
    'why',
    'The brass band is on tour in Utrecht, so only this: why does h.dekker@contoso.com get 50105?',
    { user: 'h.dekker@contoso.com', code: 50105 },
  ],
  ['signins', 'Show the sign-ins of Chidi yesterday, he lost his phone in Porto', { user: 'Chidi', ...YESTERDAY }],
  ['audit', 'Our auditor Gilles is stuck in Geneva. Who was revoked yesterday?', YESTERDAY],
  ['mfa', 'Her flat in Oslo burned down, poor Sunniva. Which MFA methods does she have?', { user: 'Sunniva' }],
  ['travel', 'Was bob seen in Lisbon yesterday?', { user: 'bob', place: 'Lisbon', ...YESTERDAY }],
  ['travel', 'bob is in Lisbon, is that plausible?', { user: 'bob', place: 'Lisbon' }],
  // who asks is not asked about
  ['failures', 'Kofi was asking for the auditors: how many 53003 did we see in the last 24 hours?', { code: 53003, ...LAST_DAY }],
  ['why', 'Teams is asking for MFA: why does bob get prompted?', { user: 'bob', app: 'Teams' }],
  // how a thing is
  ['lookup', REQUESTED, { requestId: REQUEST }],
  [
    'why',
    'The scan is grainy but it reads 50126 and the user is t.brandt@contoso.com. Why?',
    { user: 't.brandt@contoso.com', code: 50126 },
  ],
  ['lockout', 'is mirela locked', { user: 'mirela' }],
  // words of general technique
  ['replay', 'Somebody scanned a QR code in the lobby. Has the session of Radka Novotna been stolen?', { user: 'Radka Novotna' }],
  ['replay', 'The PDF asked for a PIN. Was bob phished?', { user: 'bob' }],
  // of two codes the one that was meant
  [
    'why',
    'User: e.mensah@contoso.com\nCode: 50126, no wait, 50053\n\nWhy does he fail?',
    { user: 'e.mensah@contoso.com', code: 50053 },
  ],
  ['why', 'User: e.mensah@contoso.com\nCode: 53003 - correction: 53000\n\nWhy?', { user: 'e.mensah@contoso.com', code: 53000 }],
  ['explain', 'Fehler 50126, nein, 50053. Was heißt das?', { code: 50053 }],
  ['explain', 'El código es 50126, perdón, 50053. ¿Qué significa?', { code: 50053 }],
  ['why', 'why does bob get 50126 and, sorry for the late hour, nothing else?', { user: 'bob', code: 50126 }],
  // an occasion with a word between
  ['legacy', "Monday's IT meeting: who still uses legacy auth?"],
  // in other languages a broken machine or somebody's absence comes first
  [
    'why',
    "La machine à café est en panne. Pourquoi Solenne Kervella n'arrive pas à ouvrir Sellsy ?",
    { user: 'Solenne Kervella', app: 'Sellsy' },
  ],
  [
    'why',
    'La impresora no va. ¿Por qué Itziar Olano no puede entrar en Sage desde ayer?',
    { user: 'Itziar Olano', app: 'Sage', ...SINCE_YESTERDAY },
  ],
  ['why', 'Chefen är i Malmö till tisdag. Varför kommer inte Torsvald Ek in i Kivra?', { user: 'Torsvald Ek', app: 'Kivra' }],
  [
    'why',
    'O chefe está no Porto até sexta. Porque é que a Deolinda Faria não consegue aceder ao Moloni?',
    { user: 'Deolinda Faria', app: 'Moloni' },
  ],
  // small letters
  ['why', "why can't rafaela nunes get into teams", { user: 'rafaela nunes', app: 'teams' }],
  ['why', "why can't peter pan sign in", { user: 'peter pan' }],
  ['lockout', 'locked jane doe', { user: 'jane doe' }],
  ['mfa', 'mfa of rafaela nunes', { user: 'rafaela nunes' }],
  ['signins', 'signins bob again', { user: 'bob' }],
  ['why', "why can't bob still sign in", { user: 'bob' }],
  // partners, workloads and locks
  ['passthrough', 'did a partner sign in?'],
  ['passthrough', 'service provider sign-ins'],
  ['signins', 'did a colleague sign in?'],
  ['workload', 'rota-sync workload', { app: 'rota-sync' }],
  ['workload', 'risky-users workload'],
  ['workload', 'does Payroll Sync sign in from new networks?', { app: 'Payroll Sync' }],
  ['signins', 'does Ana sign in from new networks?', { user: 'Ana' }],
  ['lockout', 'why is marta locked out and by whom?', { user: 'marta' }],
  ['audit', 'who disabled marta and why?', { user: 'marta' }],
];
