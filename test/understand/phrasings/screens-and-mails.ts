import { THIS_MORNING, THIS_WEEK, YESTERDAY } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

const SINCE_MIDNIGHT = { from: '2026-11-19T23:00:00.000Z', to: '2026-11-20T15:30:00.000Z' };

/** Codes on screens, applications called by ordinary words, mails with the question below them, and names that are words. */
export const SCREENS_AND_MAILS: readonly Phrasing[] = [
  ['explain', 'Hi, the screen shows number 50057, what is that in normal words?', { code: 50057 }],
  ['explain', 'A colleague wrote "error 530032" on a sticky note. What is it?', { code: 530032 }],
  ['explain', 'Somebody scribbled "number 50053" on my desk. What is it?', { code: 50053 }],
  ['explain', 'He read out the number 65001. What does it mean?', { code: 65001 }],
  ['explain', 'The number 50057 appears on the login page. What is it?', { code: 50057 }],
  ['explain', 'There is a message with 700016 in it. What is it?', { code: 700016 }],
  ['unknown', 'The invoice shows number 50057, what is that?'],
  ['unknown', 'My phone number 530032 is not on the page, what is it?'],
  ['blocks', 'Show CA blocks for Dispatch Board', { app: 'Dispatch Board' }],
  ['blocks', 'CA blocks for Grain Silo', { app: 'Grain Silo' }],
  ['blocks', 'blocks for Grace Field', { user: 'Grace Field' }],
  ['failures', 'failures for Harbour Master', { app: 'Harbour Master' }],
  ['failures', 'failures for Stock Pilot this week', { app: 'Stock Pilot', ...THIS_WEEK }],
  ['failures', 'failures for Peter Board', { user: 'Peter Board' }],
  ['legacy', 'legacy sign-ins to Mail Room', { app: 'Mail Room' }],
  ['spray', 'spray against Parcel Desk', { app: 'Parcel Desk' }],
  ['volume', 'how many sign-ins for Freight Finder', { app: 'Freight Finder' }],
  ['why', 'Bob against Crane Control, error 50105, why?', { user: 'Bob', app: 'Crane Control', code: 50105 }],
  [
    'why',
    'José-María Núñez failing against Stock Pilot with 50105, yesterday. Cause?',
    { user: 'José-María Núñez', app: 'Stock Pilot', code: 50105, ...YESTERDAY },
  ],
  ['policy', 'Please show which access rules (Conditional Access) were applied for Ayşe Yılmaz', { user: 'Ayşe Yılmaz' }],
  [
    'why',
    'Fwd: Problem\nFrom: Reception\n> May cannot get into Outlook since this morning.\n\nCan you tell me why?',
    { user: 'May', app: 'Outlook', ...SINCE_MIDNIGHT },
  ],
  ['why', '> Bob is locked out\n\nWhy?', { user: 'Bob' }],
  ['why', '> Grace gets error 53003 in Salesforce\n\nWhat is the reason?', { user: 'Grace', app: 'Salesforce', code: 53003 }],
  ['why', '> Priya could not sign in to Workday this morning.\n\nAny idea?', { user: 'Priya', app: 'Workday', ...THIS_MORNING }],
  ['lockout', '> Is Priya locked out?\n\nCan you check?', { user: 'Priya' }],
  [
    'why',
    'Begin forwarded message:\nFrom: Lena Roth\nSubject: Help\n\n> Priya cannot sign in to Workday.\n\nReason?',
    { user: 'Priya', app: 'Workday' },
  ],
  [
    'why',
    'Can you tell me why?\n\n-----Original Message-----\nFrom: Reception\nSubject: Problem\n\nOmar cannot get into Outlook.',
    { user: 'Omar', app: 'Outlook' },
  ],
  ['unknown', '> Please revoke Omar.\n\nCan you check?'],
  ['unknown', '> Please mute Omar for 2 hours.\n\nCan you check?'],
  ['unknown', '-----Original Message-----\nFrom: Reception\nRevoke the sessions of Omar.'],
  ['unknown', '---------- Forwarded message ---------\nFrom: Lena Roth\nSubject: Account\n\nPlease disable Bob.'],
  [
    'revoke',
    'Please revoke Omar.\n\n-----Original Message-----\nFrom: Reception\nSubject: Problem\n\nOmar clicked a link.',
    { user: 'Omar' },
  ],
  ['signins', 'give me all logons from May this week', { user: 'May', ...THIS_WEEK }],
  ['signins', 'sign-ins from May 2026', { from: '2026-04-30T22:00:00.000Z', to: '2026-05-31T22:00:00.000Z' }],
  ['mfa', 'Joke has a new telephone. Which sign-in methods are on her account?', { user: 'Joke' }],
  ['lockout', "Is there a risk that Ines's password has expired?", { user: 'Ines' }],
  ['blocks', 'I would like a list of people that conditional access did not let in yesterday', { ...YESTERDAY }],
  ['workload', 'sign-ins of servcie principal ci-pipeline', { app: 'ci-pipeline', type: 'servicePrincipal' }],
  ['approvals', 'any containment actions awaiting a decision'],
];
