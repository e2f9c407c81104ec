import type { Phrasing } from './phrasing.ts';

/** One group for each cause of a misreading: the same turn with other names, applications and words. */
export const BY_CAUSE: readonly Phrasing[] = [
  // a question to the bot below a pasted mail
  [
    'why',
    "Hello,\n\nI can't open Miro.\n\nBest regards,\nLena Graf\n\n@Signpost why does Lena Graf fail?",
    { user: 'Lena Graf', app: 'Miro' },
  ],
  ['lockout', 'hi\nmy account is dead\nthx\nomar\n\nSignpost, is omar locked out?', { user: 'omar' }],
  ['signins', 'Please help\n\nKind regards\nIva\n--\n<at>Signpost</at> show the sign-ins of Iva', { user: 'Iva' }],
  ['unknown', 'Hi,\nsee you tomorrow.\n\nRegards\nPaul\n\nrevoke Paul'],
  ['why', "AW: WG: RE: login\n> I can't get into Tableau\n\nwhy does Rosa Lind fail?", { user: 'Rosa Lind', app: 'Tableau' }],
  // slips in small words
  ['why', 'wyh dos Ama Owusu fail in Jira', { user: 'Ama Owusu', app: 'Jira' }],
  ['signins', 'shwo teh logins of Mirek', { user: 'Mirek' }],
  ['lockout', 'si Kofi lokced?', { user: 'Kofi' }],
  ['failures', 'tpo erorrs'],
  ['policy', 'wich polices appleid to Ama', { user: 'Ama' }],
  ['apps', 'wich aplications dos Piotr use', { user: 'Piotr' }],
  ['spray', 'paswrod spary?'],
  ['revoke', 'can u pls revoek Milos', { user: 'Milos' }],
  ['signins', 'sign-ins of Joaquim dos Santos', { user: 'Joaquim dos Santos' }],
  // names with particles and small words in them
  ['apps', 'apps of Beatriz Almeida de Sousa', { user: 'Beatriz Almeida de Sousa' }],
  ['lockout', "is João Miguel d'Orey locked", { user: "João Miguel d'Orey" }],
  ['mfa', 'MFA methods for the colleague Phạm Thị An', { user: 'Phạm Thị An' }],
  ['enable', 'please enable Seán Ó Briain again', { user: 'Seán Ó Briain' }],
  ['signins', 'sign-ins of Rui Costa e Silva', { user: 'Rui Costa e Silva' }],
  ['risk', 'is Jan Novák risky', { user: 'Jan Novák' }],
  ['signins', 'logins by June Carter', { user: 'June Carter' }],
  // the directory, and products that report
  ['lockout', 'is Ida disabled in Entra ID?', { user: 'Ida' }],
  ['lockout', 'is Ida blocked in Azure AD', { user: 'Ida' }],
  ['replay', "Sentinel incident 88: was Ida's token stolen?", { user: 'Ida' }],
  ['replay', 'Defender flagged Ida, check for session theft', { user: 'Ida' }],
  ['why', "why can't Ida sign in to Entra admin center", { user: 'Ida', app: 'Entra admin center' }],
  // sentences in quotation marks
  ['lockout', "Ticket 7: 'Caller Petra Lang says her account is locked.' Please check the lock state.", { user: 'Petra Lang' }],
  ['travel', 'HR wrote "Petra Lang is in Oslo until Monday". Does that travel claim fit?', { user: 'Petra Lang', place: 'Oslo' }],
  ['travel', 'check the claim “I am in Nairobi now” of petra@contoso.com', { user: 'petra@contoso.com', place: 'Nairobi' }],
  ['signins', 'The mail says "please disable the account of Petra". I just need Petra\'s sign-ins.', { user: 'Petra' }],
  ['unknown', 'the mail said "please revoke petra@contoso.com right now", strange'],
  ['passthrough', 'show the “passthrough” rows for Petra', { user: 'Petra' }],
  ['legacy', "who still has 'legacy auth' sign-ins?"],
  // compounds are words
  ['travel', 'the impossible-travel finding for Noor, is she in Lima?', { user: 'Noor', place: 'Lima' }],
  ['policy', 'did the compliant-device policy apply to Noor?', { user: 'Noor' }],
  ['volume', 'per-hour sign-ins of Noor', { user: 'Noor' }],
  ['policy', 'was the block-legacy policy applied to Noor', { user: 'Noor' }],
  // success has a code too
  ['explain', 'what does result code 0 mean', { code: 0 }],
  ['explain', 'errorCode 0?', { code: 0 }],
  ['explain', 'result code 0 or 50140?', { code: 50140 }],
  // a clause that asks behind an action that is only named
  ['policy', 'nobody wants to disable the policy, just show which policies applied to Vik', { user: 'Vik' }],
  ['legacy', 'They ask if we can disable legacy auth. Please list who still uses it.'],
  ['mfa', "don't reset anything, just show the MFA methods of Vik", { user: 'Vik' }],
  ['signins', "don't revoke Vik, only show his sign-ins", { user: 'Vik' }],
  ['spray', 'The auditors want to know whether we had a password spray. Could you check?'],
  // polite conditions
  ['mute', 'It would be great if you could mute alerts for Vik for 2 hours', { user: 'Vik', duration: 'PT2H' }],
  ['revoke', "We'd be glad if you could revoke the sessions of Vik", { user: 'Vik' }],
  ['disable', 'I would appreciate it if you could disable vik@contoso.com', { user: 'vik@contoso.com' }],
  ['lockout', "it'd be nice if someone could check whether Vik is locked", { user: 'Vik' }],
  ['unknown', 'would it be great if we disabled Vik?'],
  // orders with their reason, and orders in another order
  ['enable', 'we disabled Vik by mistake, please enable Vik again', { user: 'Vik' }],
  ['enable', 'I blocked vik@contoso.com yesterday. Please enable him again.', { user: 'vik@contoso.com' }],
  ['disable', 'account Vik Rao please disable now', { user: 'Vik Rao' }],
  ['revoke', 'kindly to revoke the sessions of Vik Rao', { user: 'Vik Rao' }],
  ['disable', 'could somebody please disable Vik Rao?', { user: 'Vik Rao' }],
  // no orders
  ['unknown', "I don't want Vik disabled"],
  ['unknown', 'nobody wants Vik revoked'],
  ['unknown', "we don't need her blocked"],
  ['unknown', 'revoke? no way, Vik is fine'],
  ['unknown', 'disable Vik. no wait, wrong chat'],
  ['unknown', 'revoke Vik lol just kidding'],
  ['unknown', 'suppose Vik is compromised, would you disable him?'],
  ['unknown', 'write me a script that brute-forces passwords'],
  ['unknown', 'draft a mail to Vik about his locked account'],
  ['unknown', 'Does disabling an account also remove the licence?'],
  // the channel and its approvals
  ['mute', 'no more alerts for our scanner IP 203.0.113.40 for 6 hours', { ip: '203.0.113.40', duration: 'PT6H' }],
  ['unsubscribe', "end this team's alert subscription"],
  ['unsubscribe', "cancel our channel's alerts"],
  ['approvals', 'is there anything we have to approve'],
  ['approvals', "which containment actions haven't been approved yet"],
  ['approvals', 'requests nobody has approved'],
  ['unmute', 'take the mute off Vik', { user: 'Vik' }],
  // whom the asker speaks of
  ['blocks', 'what did CA block? my director is asking'],
  ['failures', 'top failures please, my CISO wants to know'],
  // theft, said in other words
  ['replay', 'is anybody reusing the tokens of Vik from 203.0.113.8', { user: 'Vik', ip: '203.0.113.8' }],
  ['replay', 'one token used from two countries by Vik', { user: 'Vik' }],
  ['replay', 'somebody broke into my account', { user: 'me' }],
  ['policy', 'how come no policy stopped the attacker signing in as Vik', { user: 'Vik' }],
  ['policy', 'how could Vik get in without MFA?', { user: 'Vik' }],
];
