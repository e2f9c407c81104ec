import { LAST_24_HOURS, TODAY, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

const IP = '192.0.2.7';

/** Who is told of behind a question about everybody or an address, or before one that says it is; and of two people the one who is meant. */
export const BEHIND_EVERYBODY: readonly Phrasing[] = [
  // behind the comma of the question itself
  ['signins', `sign-ins from ${IP} yesterday please, CERT analyst Mirela passed the address on`, { ip: IP, ...YESTERDAY }],
  ['signins', `log-ins from ${IP} yesterday, Sölvi from the bank found the address`, { ip: IP, ...YESTERDAY }],
  ['mute', `mute alerts from ${IP} for 4 hours, Ottavio's testers are at it`, { ip: IP, duration: 'PT4H' }],
  ['failures', 'top failing applications for today please, the slides are for Mr Banerjee', TODAY],
  ['audit', 'audit log of yesterday, Ottavio collects the pages', YESTERDAY],
  ['signins', 'sign-ins of Ana Ruiz yesterday, the inspectors from Porto asked', { user: 'Ana Ruiz', ...YESTERDAY }],
  // in the sentence behind it
  ['signins', `any log-ins from ${IP} today? our provider's abuse man, Wiebe, wants an answer`, { ip: IP, ...TODAY }],
  ['spray', "credential stuffing today? Fr. Malone's parish got it, says he", TODAY],
  // in front of it
  ['replay', "The thieves already emptied Ned Hobart's dairy next door. Any token theft in our tenant today?", TODAY],
  ['replay', 'Our auditor, a certain Mr De Groot, needs it on paper: was anybody’s token replayed yesterday?', YESTERDAY],
  ['replay', 'Rolf Brandt was phished. Any token theft in our tenant today?', TODAY],
  ['volume', 'Ward of the boat club would like a chart, heaven knows why. How many sign-ins did we have yesterday?', YESTERDAY],
  [
    'workload',
    "Martina changed something before her leave, she can't recall what. Managed identities failing today?",
    { type: 'managedIdentity', ...TODAY },
  ],
  // what somebody was given or told makes nobody an application
  ['apps', 'We are handing his job to Fiona when he retires. Which apps does Emeka Obi use?', { user: 'Emeka Obi' }],
  ['replay', 'Somebody forwarded the lure to Malachy. Was emeka.obi@contoso.com phished?', { user: 'emeka.obi@contoso.com' }],
  // of two the one behind the colon, or in the field of whoever has the trouble
  [
    'replay',
    'Rosalind from the bank has a hunch: token theft from Emeka Obi in the last 24 hours, likely?',
    { user: 'Emeka Obi', ...LAST_24_HOURS },
  ],
  ['lockout', 'Requester: Clara Voss\nPerson impacted: Emeka Obi\n\nlocked out?', { user: 'Emeka Obi' }],
  ['lockout', 'Requester: Clara Voss, props\nFor whom: Emeka Obi\n\nlocked out?', { user: 'Emeka Obi' }],
  ['lockout', 'is yer man Fergal Quirke locked out', { user: 'Fergal Quirke' }],
  // who is named in the question, or of whom it is said that it is about him, is asked about
  ['mute', 'mute alerts for 4 hours, Ana Ruiz is travelling', { user: 'Ana Ruiz', duration: 'PT4H' }],
  ['alerts', 'alerts of today please, Ana Ruiz got one', { user: 'Ana Ruiz', ...TODAY }],
  ['failures', 'top failures for today, it is about Ana Ruiz', { user: 'Ana Ruiz', ...TODAY }],
  ['why', 'Emeka Obi cannot sign in: Rosalind called, why?', { user: 'Emeka Obi' }],
  ['volume', 'hour by hour, interactive against non interactive, Ana Ruiz, today', { user: 'Ana Ruiz', ...TODAY }],
];
