import { PAST_7_DAYS } from './phrasing.ts';
import type { Phrasing } from './phrasing.ts';

const AT_NINE = { from: '2026-11-20T07:30:00.000Z', to: '2026-11-20T08:30:00.000Z' };

/** Shifts, changes, waves and orders in the sentences before a question give it neither a time nor an application; a person's own trouble does. */
export const NOTES_BEFORE: readonly Phrasing[] = [
  [
    'why',
    'Early shift: Jira upgraded at 6, coffee machine dead. Remaining: why does Paulo Nunes get 53003?',
    { user: 'Paulo Nunes', code: 53003 },
  ],
  [
    'lockout',
    'Night shift note: Confluence patched, backups fine. Still open: is o.haddad@contoso.com locked?',
    { user: 'o.haddad@contoso.com' },
  ],
  [
    'signins',
    'The release landed at 14:00, all good. What are the sign-ins of mia.kern@contoso.com?',
    { user: 'mia.kern@contoso.com' },
  ],
  [
    'policy',
    'Change CHG0042 went through at 10, all green. Which policies applied to Jens Holm for Miro?',
    { user: 'Jens Holm', app: 'Miro' },
  ],
  [
    'replay',
    'A phishing campaign swept through Lille on Tuesday. Please run a replay check on a.lefevre@contoso.com',
    { user: 'a.lefevre@contoso.com' },
  ],
  ['risk', 'The fire drill ended at 11, thanks all. Is p.nunes@contoso.com risky?', { user: 'p.nunes@contoso.com' }],
  ['risk', 'Legal writes:\nRevoke Ewa Mazur as of yesterday.\n\nIs she risky?', { user: 'Ewa Mazur' }],
  ['lockout', 'Her manager says:\nPlease disable Otis Ray as of Monday.\n\nIs he locked?', { user: 'Otis Ray' }],
  [
    'workload',
    'Packing cannot weigh parcels, the vendor blames us. Has the certificate of scale-bridge-prod expired?',
    { app: 'scale-bridge-prod' },
  ],
  // the person's own trouble, and the question's own time
  ['why', 'Jens Holm was locked out at 9. Why can’t Jens Holm get in?', { user: 'Jens Holm', ...AT_NINE }],
  [
    'why',
    'He failed on Miro at 9. What happened to jens.holm@contoso.com?',
    { user: 'jens.holm@contoso.com', app: 'Miro', ...AT_NINE },
  ],
  ['replay', 'We saw strange sign-ins at 9. Was mia.kern@contoso.com phished?', { user: 'mia.kern@contoso.com', ...AT_NINE }],
  ['why', 'Outlook stopped working at 9. Why can’t Jens Holm sign in?', { user: 'Jens Holm', app: 'Outlook', ...AT_NINE }],
  [
    'signins',
    'The release landed at 14:00. What are the sign-ins of mia.kern@contoso.com in the past 7 days?',
    { user: 'mia.kern@contoso.com', ...PAST_7_DAYS },
  ],
];
