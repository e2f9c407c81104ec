import { TODAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

/** The question stands below a ticket or a mail, and leans on what it says. */
export const BELOW_A_TICKET: readonly Phrasing[] = [
  [
    'alerts',
    'From: firewall team\nSubject: 203.0.113.90 very noisy\n\nDo we have an alert for that address?',
    { ip: '203.0.113.90' },
  ],
  [
    'signins',
    'From: network\nSubject: odd traffic from 198.51.100.9\n\nWho signed in from that address?',
    { ip: '198.51.100.9' },
  ],
  ['alerts', 'Subject: 203.0.113.90\n\nAre there any alerts on this IP today?', { ip: '203.0.113.90', ...TODAY }],
  ['spray', 'From: proxy team\nSubject: noise from 203.0.113.90\n\nIs that address spraying us?', { ip: '203.0.113.90' }],
  ['alerts', 'do we have an alert for Omar?', { user: 'Omar' }],
  ['alerts', 'have you got an alert about 203.0.113.90?', { ip: '203.0.113.90' }],
  [
    'lockout',
    'Ticket #77120\nRequester: front desk\nDescription: Fatma Özdemir sees “account locked” on her laptop.\n----\nPlease confirm whether the account is really locked.',
    { user: 'Fatma Özdemir' },
  ],
  [
    'lockout',
    'INC004\nFatma Özdemir calls: screen says account locked\n\nCan you confirm the account is locked?',
    { user: 'Fatma Özdemir' },
  ],
  ['lockout', 'Ticket 4711: Omar Haddad cannot log in\nPlease check whether the account is disabled.', { user: 'Omar Haddad' }],
  ['lockout', "please confirm whether Omar's account is really blocked", { user: 'Omar' }],
  ['lockout', 'verify if the account of Ana is locked', { user: 'Ana' }],
  [
    'audit',
    'Legal asks by mail:\n> Who switched off the account of Rashid al-Amin?\n\nPlease show who approved that in the bot, and when.',
    { user: 'Rashid al-Amin' },
  ],
  ['audit', 'HR writes:\n> Who disabled Ana Silva?\n\nShow me who approved it', { user: 'Ana Silva' }],
  [
    'audit',
    'Mail from legal:\n> Why was the account of Omar Haddad disabled?\n\nwho did that and when?',
    { user: 'Omar Haddad' },
  ],
];
