import { keyOf, size } from '../../baseline/items.ts';
import { daysOfLog, personOf, userSubject, type RowRule } from '../rule.ts';
import { isFirst } from '../window.ts';

/** What intruders let in after a theft to copy mail, contacts or files, by id. `only`: nobody else is known to use it. */
const ABUSED: ReadonlyMap<string, { readonly does: string; readonly only: boolean }> = new Map([
  ['ff8d92dc-3d82-41d6-bcbd-b9174d163620', { does: 'exports whole mailboxes (PERFECTDATA SOFTWARE)', only: true }],
  ['2ef68ccc-8a4d-42ff-ae88-2d7bb89ad139', { does: 'exports whole mailboxes (Mail_Backup)', only: true }],
  ['a245e8c0-b53c-4b67-9b45-751d1dff8e6b', { does: 'sends mail to many (Newsletter Software Supermailer)', only: false }],
  ['e9a7fea1-1cc0-4cd9-a31b-9137ca5deedd', { does: 'keeps a copy of the mailbox (eM Client)', only: false }],
  ['b15665d9-eda6-4092-8539-0eec376afd59', { does: 'copies files (rclone)', only: false }],
  ['a43e5392-f48b-46a4-a0f1-098b5eeb4757', { does: 'exports contacts (CloudSponge)', only: false }],
  ['caffae8c-0882-4c81-9a27-d1803af53a40', { does: 'reads contacts out of signatures (SigParser)', only: false }],
]);
const YOUNG_DAYS = 2;

/** An application that intruders like lets itself in to somebody's data for the first time. */
export const abusedApplication: RowRule = {
  id: 'abused-application',
  title: 'Application that intruders use, for the first time',
  severity: 'medium',
  attack: ['T1528', 'T1114.002', 'T1567'],
  lookback: 0,
  needs: [],
  falsePositives: ['Somebody who likes that mail program or tool', 'An IT department that moves mailboxes with it'],
  blindSpots: [
    'The same program under an application of the intruder’s own',
    'The first two days of a log, for what is in honest use, too',
  ],
  triage: [
    'Ask the person whether they let it in',
    'See what else was done in that session: new rules, sent mail, sign-in methods',
  ],
  suggestedActions: ['Remove the consent and disable the application', 'Revoke sessions: a new password does not end its tokens'],
  over: 'rows',
  wants: [['interactive', 'success']],
  key: ({ row }) => (row.appId !== undefined && ABUSED.has(row.appId) ? row.appId : undefined),
  evaluate: (seen, window, around) => {
    const known = ABUSED.get(seen.row.appId ?? '');
    const person = personOf(seen);
    if (known === undefined || person === undefined) return undefined;
    if (!isFirst(window, keyOf(person), seen.day)) return undefined;
    const inUse = !known.only && (size(window.marks) > 1 || daysOfLog(seen, around) < YOUNG_DAYS);
    return {
      subject: userSubject(seen),
      severity: inUse ? 'low' : 'medium',
      title: 'An application that intruders use after a theft was let in for the first time',
      reasons: [
        `It ${known.does}.`,
        inUse
          ? 'Others of the tenant use it, or the log is too young to know.'
          : 'Nobody of the tenant used it within thirty days.',
      ],
      evidence: [seen.row.id],
    };
  },
};
