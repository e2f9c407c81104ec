import { LAST_HOUR, SINCE_YESTERDAY, THIS_WEEK, TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

/** The same beside tables, lists, feeds and forms of other programs and languages. */
export const BESIDE_OTHER_PASTES: readonly Phrasing[] = [
  [
    'why',
    'ManageEngine request 55012\nStatut: ouvert\nDemandeur: Accueil\nUtilisateur concerné: Maud Lenoir\nObjet: accès refusé à Zoho\n\nwhat is going wrong with her sign-in?',
    { user: 'Maud Lenoir', app: 'Zoho' },
  ],
  [
    'lockout',
    'could you check whether Marit Solberg is locked out?\n\n| Number | Caller | State |\n| INC0071 | Marit Solberg | New |',
    { user: 'Marit Solberg' },
  ],
  [
    'signins',
    'time,user,ip,result\n2026-11-20T09:12:00Z,l.koch@contoso.com,203.0.113.14,0\n\nshow l.koch@contoso.com sign-ins from today',
    { user: 'l.koch@contoso.com', ...TODAY },
  ],
  [
    'mfa',
    'WhatsApp 09:40\nAuntie Vera: lost my phone!!\nme: calm down\n\nwhich MFA methods has vera.blum@contoso.com got?',
    { user: 'vera.blum@contoso.com' },
  ],
  [
    'replay',
    'Meeting notes 20 Nov\n- Freya saw a login she does not know\n- Omar to call her\n\nCheck Freya Dahl for a stolen session',
    { user: 'Freya Dahl' },
  ],
  [
    'spray',
    'QRadar offense 7781\nSource IP: 203.0.113.150\nEvents: 4,500\n\nis this ip doing a password spray?',
    { ip: '203.0.113.150' },
  ],
  ['spray', 'Do we have a brute force going on today?\n\nIM: VIP desk reports lockouts\nIM: bridge opened 14:10', { ...TODAY }],
  [
    'failures',
    'For the ops review on Monday:\n- Capacity\n- Logins\n\nlist the most common login failures this week',
    { ...THIS_WEEK },
  ],
  [
    'legacy',
    'Any POP3 or IMAP sign-ins this week?\n\nSubject: RE: printers\nFrom: Facilities <fm@contoso.com>\nThe scanners on floor 2 still use mail.',
    { ...THIS_WEEK },
  ],
  [
    'travel',
    'TOPdesk M2611 0099\nAanmelder: Joost Prins\nOmschrijving: Ik zit in Madrid en kan niet inloggen\n\nis Joost Prins really in Madrid?',
    { user: 'Joost Prins', place: 'Madrid' },
  ],
  [
    'disable',
    'Empleado: Rubén Soto\nBaja: 20-11-2026\nResponsable: Clara Vega\n\nblock his account please',
    { user: 'Rubén Soto' },
  ],
  [
    'revoke',
    'kick Ines Faro out of all her sessions\n\nPhishing report #8812\nReporter: Ines Faro\nLink clicked: yes',
    { user: 'Ines Faro' },
  ],
  ['enable', 'Funcionário: Tiago Melo\nMotivo: regresso de licença\n\nre-enable him please', { user: 'Tiago Melo' }],
  ['unknown', "Slack:\n[09:10] boss: block Ravi's account now\n[09:11] me: hmm\n\nis he allowed to ask me that?"],
  [
    'policy',
    'Which CA policies applied to Lien Maes today?\n\nZendesk 90113 | Requester: Lien Maes | Tag: mfa',
    { user: 'Lien Maes', ...TODAY },
  ],
  [
    'blocks',
    '#general\n[11:02] tom: everyone gets blocked\n[11:04] ana: same here\n\nshow what conditional access blocked today',
    { ...TODAY },
  ],
  [
    'risk',
    'is Dagny Holm a risky user?\n\nE-mail from Legal, 19 Nov: "we need to know before the hearing"',
    { user: 'Dagny Holm' },
  ],
  [
    'volume',
    'how many sign-ins did we have yesterday?\n\nGrafana alert: login rate low\nThreshold: 200\nOwner: Platform',
    { ...YESTERDAY },
  ],
  [
    'apps',
    'Ticket HR-220: Rollenwechsel\nMitarbeiter: Uwe Kern\nNeu: Vertrieb\n\nlist the apps he signs in to',
    { user: 'Uwe Kern' },
  ],
  [
    'passthrough',
    'FW: partner access\nFrom: Vendor Management\n\nContoso staff seem to log on at Litware.\n\nwho signs in to other tenants?',
  ],
  [
    'workload',
    'show failing service principals of today\n\nPagerDuty: deploy-bot down\nEscalation: Tier 2',
    { type: 'servicePrincipal', ...TODAY },
  ],
  ['explain', 'Fehler: 50076\nBenutzer: Rolf Hahn\n\nwhat does this code mean?', { code: 50076 }],
  ['explain', 'what is 53000?\n\n(from ticket INC0099110, opened by Lotta)', { code: 53000 }],
  ['alerts', 'open alerts today?\n\nOn-call handover\nFrom: Bastian\nTo: Irina\nNotes: quiet night', { ...TODAY }],
  [
    'mute',
    'Pen test window\nContact: RedCo\nSource: 198.51.100.200\n\nmute this ip for 2 hours',
    { ip: '198.51.100.200', duration: 'PT2H' },
  ],
  [
    'audit',
    'who revoked Selma Aydin\'s sessions today?\n\nComplaint 4410\nFrom: Selma Aydin\n"I was thrown out in a meeting"',
    { user: 'Selma Aydin', ...TODAY },
  ],
  ['whoami', 'what are my permissions?\n\nJira ACC-9: yearly access review'],
  ['unsubscribe', 'unsubscribe this channel\n\nReason: moved to Opsgenie, ticket OPS-88'],
  [
    'signins',
    'Case 00451 | Customer: Litware\n\nwho signed in from 198.51.100.33 in the last hour?',
    { ip: '198.51.100.33', ...LAST_HOUR },
  ],
  ['why', "RITM0099812: why can't Noémie Faure get into Miro?", { user: 'Noémie Faure', app: 'Miro' }],
  ['signins', 'REQ-4410 – sign-ins of Bastian Wolf since yesterday', { user: 'Bastian Wolf', ...SINCE_YESTERDAY }],
  ['enable', '#9921 - please unblock account of Karim Nasser', { user: 'Karim Nasser' }],
  ['why', 'Case 8813: "can\'t open Workday" - why is Thea Holm failing?', { user: 'Thea Holm', app: 'Workday' }],
  [
    'why',
    'Comment by Aiko Tanaka on Jira IT-55:\n"It says AADSTS53003 in Figma"\n\nwhy does Aiko Tanaka get that?',
    { user: 'Aiko Tanaka', code: 53003 },
  ],
  ['why', 'ユーザー: Sato Ken\n説明: Teams に入れない\n\nwhy is he refused?', { user: 'Sato Ken' }],
  [
    'lockout',
    'Segnalazione 77120\nRichiedente: Portineria\nUtente: Marco Galli\nDescrizione: account bloccato\n\nis it locked?',
    { user: 'Marco Galli' },
  ],
  [
    'lockout',
    'Chamado 5512\nSolicitante: Recepção\nUsuário: Rita Prado\n\nplease tell me if her account is locked',
    { user: 'Rita Prado' },
  ],
  ['signins', 'Gebruiker: Bas Kok\nMelder: Els Smit\n\nwhen did he last sign in?', { user: 'Bas Kok' }],
  [
    'why',
    'Voicemail from Gunnar: "I am locked out of SAP since eight"\n\nwhy is Gunnar Hult failing today?',
    { user: 'Gunnar Hult', app: 'SAP', ...TODAY },
  ],
  [
    'replay',
    'Token theft on m.serra@contoso.com?\n\nAlert ID: da22\nProvider: Identity Protection\nTime: 10:41',
    { user: 'm.serra@contoso.com' },
  ],
  [
    'risk',
    '---\nIncident 221\nAccount: n.quist@contoso.com\nSeverity: high\n---\nHow risky is this account?',
    { user: 'n.quist@contoso.com' },
  ],
  [
    'why',
    'Good morning,\n\nNumber: INC0088\nCaller: Priya Nair\nShort description: Concur login fails\n\nCould you tell me why she fails?\n\nThanks\nHeidi',
    { user: 'Priya Nair', app: 'Concur' },
  ],
  [
    'signins',
    'Please list the sign-ins of Viggo Lind for yesterday.\n\nBackground: HR case 119, manager Tuva Ness, started 12:15',
    { user: 'Viggo Lind', ...YESTERDAY },
  ],
  [
    'mfa',
    'did Kjell Moe register a new authenticator this week?\n\nDefender > Alerts\nTitle: New MFA method\nTime: Nov 19, 22:10',
    { user: 'Kjell Moe', ...THIS_WEEK },
  ],
  [
    'travel',
    '[22:14] Rafa: im in Lima, phone died\n[22:15] desk: ok\n\nis Rafa Ortiz really in Lima?',
    { user: 'Rafa Ortiz', place: 'Lima' },
  ],
  [
    'failures',
    'who gets 50126 today?\n\nTicket 88123\nReporter: Jens\nDescription: wrong password loop',
    { code: 50126, ...TODAY },
  ],
  [
    'spray',
    'Assunto: tentativas\nDe: SOC externo\nOrigem: 203.0.113.201\n\nare they spraying from that address?',
    { ip: '203.0.113.201' },
  ],
  [
    'alerts',
    'alerts about Ebba Strand this week\n\n[GitHub] issue #312: flaky job\nassigned to: Max',
    { user: 'Ebba Strand', ...THIS_WEEK },
  ],
  [
    'disable',
    'Contract of Milan Rada ended. Disable his account.\n\nForm HR-7\nDepartment: Sales\nSigned: Alena',
    { user: 'Milan Rada' },
  ],
  ['unknown', 'Jira HR-5\nSummary: disable badge of Otto Frank\nReporter: Ida Berg\n\ndoes that belong to facilities?'],
  ['unknown', 'From: Bo Lind\nSubject: please revoke\n\nRevoke the sessions of Kim Berg.\n\ndo we do this without approval?'],
  [
    'apps',
    'What applications does Sunniva Aas use?\n\nOneNote: licence audit\n1. list\n2. cut\n3. report',
    { user: 'Sunniva Aas' },
  ],
  [
    'blocks',
    'blocked sign-ins of Timo Kerr yesterday\n\nHi Lars, I was blocked all day, please help. Timo\n(forwarded from Outlook)',
    { user: 'Timo Kerr', ...YESTERDAY },
  ],
  [
    'volume',
    'OPS-12 noise\nHost: vpn-gw\nIP: 203.0.113.5\n\nhow many sign-ins from that address today?',
    { ip: '203.0.113.5', ...TODAY },
  ],
  [
    'why',
    'Caller: Lars Holm (on behalf of Signe Holm)\nDescription: Box rejects her\n\nwhy does Signe Holm fail?',
    { user: 'Signe Holm', app: 'Box' },
  ],
  ['legacy', 'is there still basic auth in use?\n\nMC771200 | Exchange Online | Retirement'],
  ['approvals', 'which requests wait for approval?\n\nReminder\nTo: approvers\nDue: Friday'],
  [
    'revoke',
    'User: s.lang@contoso.com\nRisk: high\nDetail: leaked credentials\n\nrevoke all sessions of this user',
    { user: 's.lang@contoso.com' },
  ],
  ['help', "Chat\nme: there is a new bot\nYara: what's it for?\n\nwhat can you do?"],
  ['subscribe', 'Sent from Outlook for Android\n\nplease subscribe this channel to alerts'],
];
