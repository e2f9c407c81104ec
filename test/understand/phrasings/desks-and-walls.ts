import type { Phrasing } from './phrasing.ts';
import { LAST_24_HOURS, TODAY, YESTERDAY } from './phrasing.ts';

/** Roles, tools and quoted words around a question. */
export const BESIDE_A_SPEAKER: readonly Phrasing[] = [
  ['lockout', 'Piotr (2nd line): Hana Kobayashi rang again\nPiotr (2nd line): is she locked out?', { user: 'Hana Kobayashi' }],
  ['mfa', 'Leila (Teams chat): Hana Kobayashi bought a new phone\n\nwhich methods does she have?', { user: 'Hana Kobayashi' }],
  ['mutes', 'Viktor (on-call): what did we mute?'],
  ['spray', 'Amira (SOC analyst): password spray in the last 24 hours?', LAST_24_HOURS],
  ['workload', 'Bram (cloud ops): any failing service principals today?', { type: 'servicePrincipal', ...TODAY }],
  ['risk', 'Femi (HR): Hana Kobayashi leaves soon\n\nis Hana Kobayashi flagged as risky?', { user: 'Hana Kobayashi' }],
  ['signins', "Otto (legal): need a list\nshow Hana Kobayashi's sign-ins yesterday", { user: 'Hana Kobayashi', ...YESTERDAY }],
  ['why', 'Hana (voicemail): cannot get in to Workday\n\nwhy does Hana fail on Workday?', { user: 'Hana', app: 'Workday' }],
  ['whoami', 'Nico (trainee): what am I allowed to do here?'],
  ['help', 'Nico (new colleague): what can you do?'],
  ['passthrough', "Rosa (compliance): which partners' tenants do our people sign in to as guests?"],
  ['explain', 'Tove (helpdesk): user reads 50058 to me\nTove (helpdesk): what is 50058?', { code: 50058 }],
  ['unknown', 'Deborah (manager): the coffee machine is dead'],
  ['unknown', 'Rob (duty manager): thanks everybody, good night'],
];
/** Numbers of tickets in groups, fields of other languages. */
export const NUMBERS_IN_GROUPS: readonly Phrasing[] = [
  [
    'lockout',
    'M2612 0031\nAanmelder: Sanne de Wit\nKorte omschrijving: account op slot\n\nis she locked out?',
    { user: 'Sanne de Wit' },
  ],
  ['risk', 'TOPdesk M2612 0031 | Aanmelder: Sanne de Wit | Verzoek: vreemde mail\n\nis she at risk?', { user: 'Sanne de Wit' }],
  [
    'why',
    'Ticket W 2612 0031 | Anrufer: Uwe Brandt | Kategorie: Anmeldung\nKurzbeschreibung: Login geht nicht\n\n> why is Uwe Brandt failing?',
    { user: 'Uwe Brandt' },
  ],
  ['apps', 'Verzoek 2612 0031\nAanmelder: Sanne de Wit\n\nwhich apps does she use?', { user: 'Sanne de Wit' }],
  [
    'mfa',
    'Demande 2612-0031\nDemandeur : Claire Aubry\nObjet : nouveau téléphone\n\nwhich MFA methods has she registered?',
    { user: 'Claire Aubry' },
  ],
  [
    'mfa',
    'Anfrage A 2612 0031\nAntragsteller: Uwe Brandt\nGrund: neues Handy\n\nwhich methods has he registered?',
    { user: 'Uwe Brandt' },
  ],
  ['signins', 'Case 00 123 456\nCaller: Uwe Brandt\n\nshow his sign-ins yesterday', { user: 'Uwe Brandt', ...YESTERDAY }],
  ['lockout', 'SR 2026 0412: Uwe Brandt locked out?', { user: 'Uwe Brandt' }],
  [
    'travel',
    'Incidente 2612 0031\nSolicitante: Marta Rey\nAsunto: viaje\n\nis she really in Bogotá?',
    { user: 'Marta Rey', place: 'Bogotá' },
  ],
  [
    'replay',
    'Chamado 2612 0031\nSolicitante: João Prado\nDescrição: clicou no link\n\nwas his session stolen?',
    { user: 'João Prado' },
  ],
  [
    'risk',
    'Segnalazione 2612 0031\nRichiedente: Lucia Moretti\nOggetto: mail strana\n\n> is Lucia Moretti risky?',
    { user: 'Lucia Moretti' },
  ],
  ['why', "Melder: Uwe Brandt\nBetreff: kann sich nicht anmelden\n\nwhy can't he sign in?", { user: 'Uwe Brandt' }],
  ['unknown', 'Ticket W 2612 0031 | Anrufer: Uwe Brandt | Kategorie: Konto\n\n> revoke the sessions of Uwe Brandt'],
  ['unknown', 'Ticket W 2612 0031 | Anrufer: Uwe Brandt\nKurzbeschreibung: ausgeschieden\n\n> disable Uwe Brandt please'],
];
/** Mails, slides and calls above a question. */
export const WORK_AROUND: readonly Phrasing[] = [
  ['failures', 'Steerco pack, page 9. Which apps fail most?'],
  ['failures', 'Weekly report, section 2 empty. Which error codes are most common?'],
  ['approvals', 'CAB at 3, what approvals are open?'],
  ['approvals', 'UAT sign-off is due, which approvals are pending?'],
  ['legacy', 'PCI auditor on the line. who uses legacy authentication?'],
  ['blocks', 'SOX evidence needed: what did conditional access block yesterday?', YESTERDAY],
  ['audit', 'ISO auditor is sitting next to me, show the audit log'],
  ['audit', 'An auditor is with me right now. show me the audit trail please'],
  ['alerts', 'SLT call in ten minutes. any open alerts?'],
  ['spray', 'MIM bridge is open. are we being sprayed?'],
  ['travel', 'Our CFO Ingrid Dahl says she is in Oslo, is that true?', { user: 'Ingrid Dahl', place: 'Oslo' }],
  ['lockout', 'our MD Ingrid Dahl is locked out again?', { user: 'Ingrid Dahl' }],
  ['why', "the PA Ingrid Dahl can't get into Outlook, why?", { user: 'Ingrid Dahl', app: 'Outlook' }],
  ['risk', 'My boss Ingrid is with me, is she risky?', { user: 'Ingrid' }],
  ['lockout', 'Ingrid is here with me. is she locked out?', { user: 'Ingrid' }],
  ['lockout', "what's wrong with me? am I locked out?", { user: 'me' }],
  ['why', 'something is wrong with me, why can I not sign in?', { user: 'me' }],
  [
    'lockout',
    'Dear helpdesk,\nI cannot log in since Monday.\nMany thanks\nBoris Lund\n\n- - - - -\nis Boris Lund locked?',
    { user: 'Boris Lund' },
  ],
  [
    'mfa',
    'Hallo zusammen,\nmein Handy ist kaputt.\nViele Grüße\nBoris Lund\n\n-----\nwhich MFA methods does Boris Lund have?',
    { user: 'Boris Lund' },
  ],
  ['lockout', 'Hi,\n\nI am locked out.\n\nThanks\nBoris Lund\n\n-----\nis he locked out?', { user: 'Boris Lund' }],
  ['why', 'Hi,\n\nI cannot sign in.\n\nThanks\nBoris Lund\n\n-----\nwhy?', { user: 'Boris Lund' }],
  ['unknown', 'Hi,\n\nplease disable Ana Gomez.\n\nThanks\nBoris Lund\n\n-----\nwho is Boris?'],
  ['why', 'workday hates me lol. why does Boris Lund fail on Workday HCM?', { user: 'Boris Lund', app: 'Workday HCM' }],
  ['why', "jira is moody\nwhy can't Boris Lund sign in to Atlassian Jira?", { user: 'Boris Lund', app: 'Atlassian Jira' }],
];
/** Handles and hours of chat lines, and times that are asked about. */
export const HANDLES_AND_HOURS: readonly Phrasing[] = [
  ['lockout', 'boris 08:41: morning\nlund_a 08:42: is Hana Kobayashi locked out?', { user: 'Hana Kobayashi' }],
  [
    'signins',
    'boris 08:41: hi\nboris 08:42: show the sign-ins of Hana Kobayashi yesterday',
    { user: 'Hana Kobayashi', ...YESTERDAY },
  ],
  ['risk', '#soc (Slack)\nboris 8:41 AM: odd one\nboris 8:42 AM: is Hana Kobayashi risky?', { user: 'Hana Kobayashi' }],
  [
    'replay',
    '[Teams] IR room\nboris 14:05: Hana Kobayashi pasted her code\nkim 14:06: ouch\nboris 14:07: @Signpost check her for token replay',
    { user: 'Hana Kobayashi' },
  ],
  ['unknown', 'boris 14:05: revoke Hana Kobayashi\nkim 14:06: ok will do'],
  ['why', "14:05 boris: Hana Kobayashi called\n14:06 boris: why can't she sign in?", { user: 'Hana Kobayashi' }],
];
/** Devices and rooms in any language. */
export const MACHINES_OF_AN_OFFICE: readonly Phrasing[] = [
  ['unknown', "Bonjour, l'ascenseur est en panne"],
  ['unknown', 'Guten Morgen, die Heizung funktioniert nicht'],
  ['unknown', 'Warum geht der Drucker nicht?'],
  ['unknown', 'Pourquoi le vidéoprojecteur ne marche pas ?'],
  ['unknown', '¿por qué no funciona la impresora?'],
  ['unknown', 'Waarom doet de printer het niet?'],
  ['unknown', 'Perché la stampante non funziona?'],
  ['unknown', 'Dlaczego drukarka nie działa?'],
  ['unknown', 'Mon écran reste noir, que faire ?'],
  ['why', 'Warum kann sich Uwe Brandt am Laptop nicht anmelden?', { user: 'Uwe Brandt' }],
  ['why', 'Pourquoi Claire Aubry ne peut pas se connecter sur son ordinateur ?', { user: 'Claire Aubry' }],
];
