import type { Phrasing } from './phrasing.ts';
import { LAST_24_HOURS, TODAY } from './phrasing.ts';

/** Who speaks, and by what, before what is asked. */
export const WHO_SPEAKS: readonly Phrasing[] = [
  ['approvals', 'Nadia (team lead): which approvals are still open?'],
  ['approvals', 'Imran (SOC manager): what is waiting for approval?'],
  ['failures', 'Sofia (shift lead): which apps fail most across the tenant?'],
  ['failures', 'Dmitri (bridge): need numbers\nDmitri (bridge): failed sign-ins in the last 24 hours', LAST_24_HOURS],
  ['spray', 'Greta (Slack): anybody being sprayed right now?'],
  ['blocks', 'Oskar (CISO): what did conditional access block today?', TODAY],
  ['alerts', 'Hanna (phone): any open alerts?'],
  ['lockout', 'Yusuf (team lead): is Ingrid Solberg locked out?', { user: 'Ingrid Solberg' }],
  ['replay', "Clara (Teams): I typed my password on that page, oh no\n\nwas Clara's session stolen?", { user: 'Clara' }],
  ['replay', 'Clara (WhatsApp): think I clicked something bad\n\nhas her token been stolen?', { user: 'Clara' }],
  [
    'why',
    "Lukas (chat): timesheet is due, it keeps throwing me out\nwhy can't Lukas get into Workday",
    { user: 'Lukas', app: 'Workday' },
  ],
  ['mfa', 'Ines (Slack DM): got a new phone yesterday\n\nwhich methods does Ines have?', { user: 'Ines' }],
  ['why', 'Tariq (Outlook): my sign-in fails since lunch\n\nwhy does Tariq fail?', { user: 'Tariq' }],
  ['lockout', 'Jonas Wirth (Webex chat): am I locked??\n\nis Jonas Wirth locked out?', { user: 'Jonas Wirth' }],
  ['legacy', 'Mei (auditor): who still uses basic auth?'],
  ['mutes', 'Paul (Teams): what is muted at the moment?'],
];
/** A tool in brackets, and the number or the source of a ticket. */
export const TOOLS_IN_BRACKETS: readonly Phrasing[] = [
  [
    'lookup',
    'HDT-4471 (HaloITSM)\nUser comment: none\nCorrelation ID: 19f3c7d6-a2b8-4e05-8d71-6b0c4e9f5a12\n\nWhat happened here?',
    { correlationId: '19f3c7d6-a2b8-4e05-8d71-6b0c4e9f5a12' },
  ],
  [
    'lookup',
    'INC0077123 (ServiceNow)\nRequest ID: 51fe1050-6e48-4ec6-a464-4974a4306d25\n\nwhat does this say?',
    { requestId: '51fe1050-6e48-4ec6-a464-4974a4306d25' },
  ],
  [
    'lookup',
    'Ticket 8812 (TOPdesk)\nCorrelation ID 19f3c7d6-a2b8-4e05-8d71-6b0c4e9f5a12\nwhat went wrong there',
    { correlationId: '19f3c7d6-a2b8-4e05-8d71-6b0c4e9f5a12' },
  ],
  [
    'lookup',
    'from TOPdesk: Correlation ID: 19f3c7d6-a2b8-4e05-8d71-6b0c4e9f5a12 - what happened?',
    { correlationId: '19f3c7d6-a2b8-4e05-8d71-6b0c4e9f5a12' },
  ],
  ['lockout', 'Case 4471 (Zendesk) - is Femke Bakker locked out?', { user: 'Femke Bakker' }],
  ['why', 'REQ-220 (Freshservice)\nRequester: Femke Bakker\nSummary: no access\n\nwhy is she failing?', { user: 'Femke Bakker' }],
  ['why', 'Ticket from HaloITSM: Femke Bakker cannot sign in. why?', { user: 'Femke Bakker' }],
  ['why', 'HaloITSM ticket 4471: why is Femke Bakker failing to sign in?', { user: 'Femke Bakker' }],
  ['risk', 'SD-91 (Jira Service Management)\nReporter: Femke Bakker\n\nis she risky?', { user: 'Femke Bakker' }],
  [
    'mfa',
    'TOPdesk M2611 0442 - nieuwe telefoon\nAanmelder: Femke Bakker\nVerzoek: nieuwe telefoon\n\nwhich methods has she registered?',
    { user: 'Femke Bakker' },
  ],
  ['mfa', 'Melding M2603 117\nMelder: Femke Bakker\n\nwhich methods has she registered?', { user: 'Femke Bakker' }],
  [
    'mfa',
    'M 2603 0117\nAanmelder: Femke Bakker\nVerzoek: authenticator kwijt\n\nshow me her MFA methods',
    { user: 'Femke Bakker' },
  ],
  [
    'lockout',
    'Ticket I 2604 0099 | Anrufer: Jens Vogt | Kategorie: Konto\nKurzbeschreibung: Konto gesperrt\n\nis he locked out?',
    { user: 'Jens Vogt' },
  ],
  [
    'lockout',
    'Ticket I 2604 0099 | Melder: Jens Vogt | Kategorie: Konto\nKurzomschrijving: account geblokkeerd\n\n> is Jens Vogt locked out?',
    { user: 'Jens Vogt' },
  ],
  [
    'why',
    'TOPdesk I2604 0099 | Melder: Jens Vogt\nKurzbeschreibung: kann sich nicht anmelden\n\n> why does Jens Vogt fail?',
    { user: 'Jens Vogt' },
  ],
  [
    'risk',
    'Incident N° 2026 0331 | Demandeur : Luc Martel\nObjet : compte bizarre\n\n> is Luc Martel risky?',
    { user: 'Luc Martel' },
  ],
  [
    'mfa',
    'Dossier D 2611 0007\nDemandeur : Luc Martel\nDemande : nouveau téléphone\n\nwhich methods does he have?',
    { user: 'Luc Martel' },
  ],
  [
    'signins',
    'Vorgang V 26 11 0442\nAnrufer: Jens Vogt\nAnliegen: fremde Anmeldung\n\nshow his sign-ins of today',
    { user: 'Jens Vogt', ...TODAY },
  ],
];
/** A mail in the first person above a rule, and the question below it. */
export const MAILS_ABOVE_A_RULE: readonly Phrasing[] = [
  [
    'why',
    'Hi support,\n\nI am still not able to sign in, it always throws me out.\n\nBest,\nElodie Garnier\n\n-----\nSignpost, why is Elodie Garnier failing?',
    { user: 'Elodie Garnier' },
  ],
  [
    'why',
    'Hello,\n\nmy sign-in fails all the time.\n\nThanks,\nElodie Garnier\n\n---\nwhy is Elodie Garnier failing?',
    { user: 'Elodie Garnier' },
  ],
  [
    'lockout',
    'Hi team,\n\nI think I am locked out again.\n\nRegards,\nElodie Garnier\n\n-----\nSignpost, is Elodie Garnier locked out?',
    { user: 'Elodie Garnier' },
  ],
  [
    'lockout',
    'Hi team,\n\nI am locked out again.\n\nRegards,\nElodie\n\n_____\nis Elodie Garnier locked?',
    { user: 'Elodie Garnier' },
  ],
  [
    'mfa',
    'Dear all,\nmy phone fell into the harbour, I have a new one.\nKind regards,\nElodie Garnier\n------\nSignpost: which methods does Elodie Garnier have?',
    { user: 'Elodie Garnier' },
  ],
  [
    'replay',
    "Hello,\n\nI entered my password on a strange page.\n\nSorry!\nElodie\n\n=====\n@Signpost was Elodie Garnier's session stolen?",
    { user: 'Elodie Garnier' },
  ],
  [
    'risk',
    'Hello team,\n\nsomebody used my account I think.\n\nBest regards\nElodie Garnier\n\n-----\nSignpost, is Elodie Garnier at risk?',
    { user: 'Elodie Garnier' },
  ],
  [
    'signins',
    'Hi,\n\nI got a mail about a sign-in that was not me.\n\nElodie Garnier\n\n-----\nSignpost, show the sign-ins of Elodie Garnier today',
    { user: 'Elodie Garnier', ...TODAY },
  ],
];
/** Hours before the lines of a chat without brackets. */
export const HOURS_OF_LINES: readonly Phrasing[] = [
  ['replay', '[Slack] #soc\nmarta 14:05: Omar clicked the lure\nmarta 14:06: @Signpost replay check on Omar', { user: 'Omar' }],
  ['lockout', '#helpdesk\nrui 09:12: Omar called\nrui 09:13: is Omar locked out?', { user: 'Omar' }],
  ['risk', 'rui.santos 09:12: Omar is odd today\nrui.santos 09:13: is Omar risky?', { user: 'Omar' }],
  ['mfa', 'Teams chat\npriya 9:12 am: new phone\npriya 9:13 am: which MFA methods does Omar have?', { user: 'Omar' }],
  ['lockout', '@rui 09:12: morning\n@rui 09:14: is Omar locked?', { user: 'Omar' }],
  [
    'travel',
    '[Mattermost] ~soc\nlena 10:01: alert again\nlena 10:02: is Omar really in Lisbon?',
    { user: 'Omar', place: 'Lisbon' },
  ],
  ['spray', 'kai 22:40: lots of failures\nkai 22:41: any password spray?'],
  ['approvals', 'kai 22:40 - anyone here?\nkai 22:41 - what approvals are waiting?'],
  ['why', "kai_b 08:15: Omar on the phone\nkai_b 08:16: why can't Omar get into Jira?", { user: 'Omar', app: 'Jira' }],
];
/** Work that is abbreviated before a question. */
export const ABBREVIATED_WORK: readonly Phrasing[] = [
  ['approvals', 'CAB call starting, show approvals'],
  ['approvals', 'ECAB in five, list pending approvals'],
  ['failures', 'Monthly KPI deck, slide 4 still empty. Which error codes are most common in the tenant?'],
  ['failures', 'QBR slides due. which result codes are most common across the tenant?'],
  ['failures', 'SLA report. Which apps fail most?'],
  ['approvals', 'MBR starts soon, which approvals are open?'],
  ['mutes', 'ISO audit prep. what is muted?'],
  ['alerts', 'OKR review, page 3. any open alerts?'],
  ['legacy', 'PMO wants figures. who still uses legacy auth?'],
  ['audit', 'External auditor is here with me. show the audit trail'],
  ['audit', 'The auditors sit with me. show the audit log'],
  ['audit', 'Auditor on site, next to me. show the audit trail'],
  ['approvals', 'My boss is sitting with me. what approvals are pending?'],
  ['blocks', 'The CISO is here with me, what did conditional access block today?', TODAY],
  ['replay', 'My PA Henrike might be a victim of session theft. Can you check?', { user: 'Henrike' }],
  ['lockout', 'My PA Henrike is locked out?', { user: 'Henrike' }],
  ['why', "my EA Henrike can't sign in to Teams, why?", { user: 'Henrike', app: 'Teams' }],
  ['replay', 'Our MD Henrike may have been phished. check for token replay please', { user: 'Henrike' }],
  ['mfa', 'my PA Henrike Lund got a new phone, which methods does she have?', { user: 'Henrike Lund' }],
  ['failures', 'BCP drill, item 2. which apps fail most in the organisation?'],
];
/** Short forms of applications, and slips. */
export const SHORT_FORMS: readonly Phrasing[] = [
  [
    'why',
    'concur says no again\nwhy is Bill Ortega failing to sign in to SAP Concur',
    { user: 'Bill Ortega', app: 'SAP Concur' },
  ],
  ['why', 'teams is dead for Nina. why does Nina fail on Microsoft Teams?', { user: 'Nina', app: 'Microsoft Teams' }],
  ['why', "sap acts up\nwhy can't Nina Roth sign in to SAP SuccessFactors?", { user: 'Nina Roth', app: 'SAP SuccessFactors' }],
  ['why', 'Outlook moans. why is Nina Roth failing on Microsoft Outlook?', { user: 'Nina Roth', app: 'Microsoft Outlook' }],
  ['why', "salesforce says no :( why can't Nina Roth get into Salesforce?", { user: 'Nina Roth', app: 'Salesforce' }],
  ['lockout', "is tehre a lock on Le Thi Hoa's acount", { user: 'Le Thi Hoa' }],
  ['lockout', 'is ther a lock on Nina Roth?', { user: 'Nina Roth' }],
  ['spray', 'is theer a password spray going on'],
  ['alerts', 'are tehre any open alerts'],
  ['approvals', 'are htere approvals waiting'],
];
/** Another device that does not work. */
export const OTHER_DEVICES: readonly Phrasing[] = [
  ['unknown', "Bonjour, l'imprimante ne marche plus"],
  ['unknown', 'bonjour, le scanner ne fonctionne plus'],
  ['unknown', "L'écran de la salle de réunion ne marche pas"],
  ['unknown', 'Der Drucker geht nicht mehr'],
  ['unknown', 'Hallo, der Beamer funktioniert nicht'],
  ['unknown', 'De printer doet het niet meer'],
  ['unknown', 'Hoi, het koffieapparaat werkt niet'],
  ['unknown', 'la impresora no funciona'],
  ['unknown', 'Hola, el proyector no funciona'],
  ['unknown', 'A impressora não funciona'],
  ['unknown', 'Bom dia, o projetor não funciona mais'],
  ['unknown', 'La stampante non funziona più'],
  ['unknown', 'Buongiorno, il proiettore non va'],
  ['unknown', 'drukarka nie działa'],
  ['unknown', 'the printer does not work any more'],
  ['unknown', 'hi, the projector is broken again'],
  ['unknown', 'la souris ne marche plus'],
  ['unknown', 'le clavier ne marche pas'],
];
