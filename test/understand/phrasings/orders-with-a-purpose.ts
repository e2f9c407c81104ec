import type { Phrasing } from './phrasing.ts';

/** What an order is for, why and how long it holds change nothing of it, whatever attacker or colleague the story and the purpose name. */
export const ORDERS_WITH_A_PURPOSE: readonly Phrasing[] = [
  [
    'revoke',
    'Ingrid (CISO) sits beside me, we watch the intruder read her mail. Kick Odile Marchand out everywhere so the intruder is gone',
    { user: 'Odile Marchand' },
  ],
  [
    'revoke',
    'Bruno sees a hacker on two hosts. Revoke the tokens of Odile Marchand so that no hacker gets back in',
    { user: 'Odile Marchand' },
  ],
  [
    'revoke',
    'We have an attacker on the VPN. Terminate the sessions of Odile Marchand so as to throw out the hacker',
    { user: 'Odile Marchand' },
  ],
  ['disable', 'His bag was stolen. Disable Odile Marchand because the thief knows his PIN', { user: 'Odile Marchand' }],
  ['disable', "Block Odile Marchand's account before the crooks get to the money", { user: 'Odile Marchand' }],
  ['disable', 'Suspend Odile Marchand lest the intruder comes back', { user: 'Odile Marchand' }],
  ['disable', 'A burglar has her laptop. Please lock Odile Marchand until we know more', { user: 'Odile Marchand' }],
  ['enable', "Re-enable Odile Marchand's account because the hacker is gone", { user: 'Odile Marchand' }],
  ['enable', 'Unblock Odile Marchand so she can finish the report before the auditors come', { user: 'Odile Marchand' }],
  ['revoke', 'End all sessions of Odile Marchand since an intruder holds her cookie', { user: 'Odile Marchand' }],
  // the Irish ask so for what is to be done
  ['disable', "would you ever block Odile Marchand's account, please", { user: 'Odile Marchand' }],
  ['revoke', 'Would you ever sign Odile Marchand out, please?', { user: 'Odile Marchand' }],
  ['unknown', "would you ever block Odile Marchand's account"],
  ['unknown', 'would you ever disable Odile Marchand?'],
  // a question, a denial and news stay what they are
  ['replay', 'Should we end all sessions of Odile Marchand so the attacker loses access?', { user: 'Odile Marchand' }],
  ['unknown', "Don't end the sessions of Odile Marchand so the attacker feels safe"],
  ['unknown', 'Never disable Odile Marchand before the intruder has shown himself'],
  ['unknown', 'If I disable Odile Marchand so the attacker is out, what breaks?'],
  ['replay', 'We ended all sessions of Odile Marchand so the attacker lost access', { user: 'Odile Marchand' }],
  ['lockout', 'Is the account of Odile Marchand locked so the thief gets nowhere?', { user: 'Odile Marchand' }],
];
