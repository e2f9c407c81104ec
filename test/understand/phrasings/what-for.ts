import { LAST_WEEK, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

/** An order and what it is for, how soon or how carefully; and readings in other people's words. */
export const WHAT_FOR: readonly Phrasing[] = [
  ['revoke', 'invalidate all refresh tokens of Anika as a precaution', { user: 'Anika' }],
  ['revoke', 'end the sessions of Goran to be on the safe side', { user: 'Goran' }],
  ['revoke', 'Please terminate Anika’s sessions so the attacker loses access', { user: 'Anika' }],
  ['revoke', 'sign Mei out everywhere, just in case', { user: 'Mei' }],
  ['revoke', 'kick Teodor out as a precautionary measure', { user: 'Teodor' }],
  ['disable', 'block sign-in for Anika with immediate effect', { user: 'Anika' }],
  ['disable', 'disable Goran to stop the bleeding', { user: 'Goran' }],
  ['disable', 'disable the user Teodor in order to contain this', { user: 'Teodor' }],
  ['disable', 'please disable Goran because he does not work here any more', { user: 'Goran' }],
  ['disable', 'suspend Mei out of an abundance of caution', { user: 'Mei' }],
  ['disable', "deactivate Anika's account so nobody can misuse it", { user: 'Anika' }],
  ['disable', 'freeze mei@contoso.com to protect the mailbox', { user: 'mei@contoso.com' }],
  ['enable', 're-enable teodor@contoso.com so he can work again', { user: 'teodor@contoso.com' }],
  ['enable', 'activate Goran to let him finish his handover', { user: 'Goran' }],
  ['enable', 'we can activate Anika again, please do', { user: 'Anika' }],
  ['unknown', 'disable Goran to stop the bleeding if it gets worse'],
  ['unknown', 'does it help to disable Goran to stop the bleeding?'],
  ['unknown', 'we did not disable Goran to stop the bleeding'],
  ['unknown', 'nobody is to disable Goran as a precaution'],
  ['unknown', 'would you disable Goran as a precaution, in my place?'],
  ['unknown', 'we can activate Anika again'],
  // for how long somebody is locked out
  ['lockout', 'how long will Goran stay locked?', { user: 'Goran' }],
  ['lockout', 'how long is Anika going to be locked out', { user: 'Anika' }],
  ['lockout', "until when is Mei's account locked?", { user: 'Mei' }],
  ['lockout', 'for how long will Teodor be locked out?', { user: 'Teodor' }],
  // in plain words
  ['explain', 'AADSTS65001 — layman terms please', { code: 65001 }],
  ['explain', 'ELI5 AADSTS50074', { code: 50074 }],
  ['explain', "50076 in layman's terms", { code: 50076 }],
  ['explain', '53003, human readable version?', { code: 53003 }],
  // who takes a session, what the bot has warned of
  ['replay', 'did the crooks lift Goran’s session?', { user: 'Goran' }],
  ['replay', 'have thieves got hold of a token of Anika', { user: 'Anika' }],
  ['alerts', 'what did you warn us about yesterday', YESTERDAY],
  ['alerts', 'what have you alerted us to last week?', LAST_WEEK],
  ['alerts', 'what did the bot notify us about yesterday', YESTERDAY],
  [
    'why',
    'wendy@contoso.com from payroll rings, Salesforce shows her the door',
    { user: 'wendy@contoso.com', app: 'Salesforce' },
  ],
];
