import { LAST_2_HOURS, TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

const OID = 'd4c3b2a1-0f9e-4d8c-b7a6-958473625140';

/** Orders in subjects and forms, orders taken back, and the small things beside a question that are nobody's name. */
export const OPENED_EXAM: readonly Phrasing[] = [
  // taken back, or only what the mails before asked
  ['unknown', 'Subject: RE: disable lena.vogt@contoso.com\n\nNot needed any more, thanks. You can close the ticket.'],
  ['unknown', 'RE: disable lena.vogt@contoso.com\n\nSorted, thanks.'],
  ['unknown', "AW: revoke Lena's sessions\n\nWe spoke to her, all good."],
  ['unknown', 'FW: disable lena.vogt@contoso.com\n\nIs this one genuine?'],
  ['unknown', 'RE: enable lena.vogt@contoso.com\n\nNot approved yet.'],
  ['disable', 'RE: disable lena.vogt@contoso.com\n\nApproved, please go ahead.', { user: 'lena.vogt@contoso.com' }],
  ['disable', 'Subject: disable lena.vogt@contoso.com\n\nShe left the company.', { user: 'lena.vogt@contoso.com' }],
  ['unknown', 'dont block Lena, wrong person'],
  ['unknown', 'dont block sign-in for lena.vogt@contoso.com pls, wrong person'],
  ['audit', 'HR wrote: "Please disable Paulo Souza." Who did that and when?', { user: 'Paulo Souza' }],
  ['unknown', 'Block Lena. Sorry, wrong person'],
  ['unknown', 'disable Lena, no longer needed'],
  ['unknown', "Disable Lena. Don't disable her before noon"],
  ['enable', 'Enable Lena again, the wrong person was disabled', { user: 'Lena' }],
  ['revoke', "Revoke Lena's sessions. Don't disable her account.", { user: 'Lena' }],
  // orders
  ['revoke', `terminate every session: user id ${OID}`, { user: OID }],
  ['disable', 'account takeover - disable Lena Vogt asap', { user: 'Lena Vogt' }],
  ['revoke', "confirmed phishing - revoke Bob's sessions", { user: 'Bob' }],
  ['replay', 'is account takeover - disable Lena Vogt the right thing?', { user: 'Lena Vogt' }],
  ['replay', 'account takeover playbook: disable Lena', { user: 'Lena' }],
  ['enable', 'allow sign-in for May again', { user: 'May' }],
  ['unknown', "don't allow sign-in for Lena again"],
  ['unknown', 'allow access for Lena to Salesforce'],
  [
    'revoke',
    'Phishing confirmed.\nAction: revoke sign-in sessions\nUser: lena.vogt@contoso.com',
    { user: 'lena.vogt@contoso.com' },
  ],
  ['unknown', 'Recommended action: revoke sign-in sessions\nUser: lena.vogt@contoso.com'],
  ['unknown', 'Action: revoke sign-in sessions\nUser: lena.vogt@contoso.com\nStatus: completed'],
  ['disable', 'I would like that you deactivate the account from Lena immediately', { user: 'Lena' }],
  ['unknown', 'I would not like that you deactivate the account from Lena'],
  ['enable', 'enable the blocked user Lena please', { user: 'Lena' }],
  // nobody's name
  ['spray', 'check for pasword spraying today', { ...TODAY }],
  ['legacy', 'legcay auht still used?'],
  ['lockout', 'is Lena NOW locked out', { user: 'Lena' }],
  ['mute', 'mute 198.51.100.14 for 2 hours, this is our pen tester', { ip: '198.51.100.14', duration: 'PT2H' }],
  ['legacy', 'Microsoft keeps e-mailing us about legacy authentication. Which accounts are affected?'],
  ['lookup', `Hoi, screenshot:\nAanvraag-id: ${OID}\ncan you see what happened`, { requestId: OID }],
  ['lookup', `A customer in Lyon sent this, can you find it?\n\nID de la demande : ${OID}`, { requestId: OID }],
  [
    'lookup',
    `FW: Access problem\n> All we have is the request ID ${OID}, revoke Lena.\n\nPls find it in the logs`,
    { requestId: OID },
  ],
  ['apps', 'Which programs is Lena logging in to usually?', { user: 'Lena' }],
  ['unknown', "The projector in the boardroom won't turn on"],
  // names, places and times
  ['apps', 'What apps does Ana St. Clair use?', { user: 'Ana St. Clair' }],
  ['signins', 'did Lena sign in to Jira Software Cloud today?', { user: 'Lena', app: 'Jira Software Cloud', ...TODAY }],
  [
    'travel',
    'can you check a travel claim for me? Siân Rhys-Jones, New York, yesterday',
    { user: 'Siân Rhys-Jones', place: 'New York', ...YESTERDAY },
  ],
  [
    'travel',
    'Lena\'s out-of-office says "in Porto Alegre" - does her travel claim check out?',
    { user: 'Lena', place: 'Porto Alegre' },
  ],
  [
    'signins',
    'sign-ins from May between 14:30 and 16:30 today',
    { user: 'May', from: '2026-11-20T13:30:00.000Z', to: LAST_2_HOURS.to },
  ],
  ['volume', 'Could I get a chart of sign-in volume by hour, interactive against background?'],
  // what is asked
  ['why', 'troubleshoot failing logins for Lena', { user: 'Lena' }],
  ['risk', 'Does Identity Protection consider Lena compromised?', { user: 'Lena' }],
  ['replay', 'Do you see a sign that another person is using the session cookie of Lena?', { user: 'Lena' }],
  ['apps', 'app inventory for Lena', { user: 'Lena' }],
  ['apps', "which apps are using Lena's account behind the scenes", { user: 'Lena' }],
  ['spray', 'The board read about password spraying in the newspaper. Did we have any such attack today?', { ...TODAY }],
  ['lockout', 'I want to know if the account from Lena is lock', { user: 'Lena' }],
  ['whoami', 'which Entra roles do I have?'],
];
