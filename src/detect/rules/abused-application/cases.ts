import { day, ordinaryDays, type RuleCase } from '../case.ts';

const days = ordinaryDays(4);
const mailProgram = { appId: 'e9a7fea1-1cc0-4cd9-a31b-9137ca5deedd', appName: 'eM Client' } as const;
const exporter = { appId: 'ff8d92dc-3d82-41d6-bcbd-b9174d163620', appName: 'PERFECTDATA SOFTWARE' } as const;
const colleague = { userId: 'bob-id', upn: 'bob@contoso.com' } as const;

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'an exporter of mailboxes',
    rows: [...days, { minute: day(4), ...exporter }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'an exporter of mailboxes on the first day of a log',
    rows: [{ minute: 0, ...exporter }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'a mail program that intruders like, too',
    rows: [...days, { minute: day(4), ...mailProgram }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'a mail program that a colleague has',
    rows: [...days.map((one) => ({ ...one, ...mailProgram, ...colleague })), { minute: day(4), ...mailProgram }],
    findings: 2,
    severity: 'low',
  },
  {
    kind: 'near-miss',
    says: 'an application that is in no list',
    rows: [...days, { minute: day(4), appId: 'docu-viewer', appName: 'eM Client' }],
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows that name no application',
    rows: [...days, { minute: day(4), ...exporter, appId: undefined }],
    findings: 0,
  },
];
