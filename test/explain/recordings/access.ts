import { each, type Recording } from './recording.ts';

const single = (code: number, form: Recording['form'] = 'graph'): Recording => ({
  title: `${code} and nothing else`,
  form,
  rows: [['Alice', 0, code]],
  asked: [{ who: 'Alice', outcome: 'failing', causes: [[code, 1]], lockout: 'not-locked' }],
});

/** Policies, devices, consent, assignment, applications and guests. */
export const ACCESS: readonly Recording[] = [
  ...[
    53000, 53001, 53002, 53009, 530003, 530032, 50005, 50129, 65001, 65004, 90094, 50105, 500011, 700016, 50020, 90072, 90002,
  ].map((code) => single(code)),
  single(53003, 'monitor'),
  single(50105, 'portal'),
  single(987_654, 'table'),
  {
    title: 'one policy blocks, others are satisfied, do not apply or only report',
    rows: [
      [
        'Alice',
        0,
        53003,
        {
          policies: [
            ['MFA for all', 'success'],
            ['Block abroad', 'failure'],
            ['Pilot', 'reportOnlyFailure'],
            ['Admins', 'notApplied'],
          ],
        },
      ],
    ],
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[53003, 1, 'Block abroad']] }],
  },
  {
    title: 'two policies block, in the words of a table',
    form: 'table',
    rows: each('Alice', [0, 9], 53003, {
      policies: [
        ['Block abroad', 'Failure'],
        ['Block legacy', 'failure'],
        ['Pilot', 'reportOnlyInterrupted'],
      ],
    }),
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[53003, 2, 'Block abroad', 'Block legacy']] }],
  },
  {
    title: 'a private computer is refused, the managed one gets in',
    form: 'monitor',
    rows: [
      ['Alice', 0, 53000, { policies: [['Managed devices', 'failure']] }],
      ['Alice', 6, 0, { policies: [['Managed devices', 'success']] }],
    ],
    asked: [{ who: 'Alice', outcome: 'recovered', causes: [[53000, 1, 'Managed devices']] }],
  },
  {
    title: 'policies that the reader may not see',
    rows: [['Alice', 0, 53003, { policies: null }]],
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[53003, 1]] }],
  },
  {
    title: 'a report-only policy that would have refused',
    rows: [['Alice', 0, 0, { policies: [['Pilot', 'reportOnlyFailure']] }]],
    asked: [{ who: 'Alice', outcome: 'no-failures' }],
  },
  {
    title: 'a prompt by policy, and then a block by another',
    rows: [
      ['Alice', 0, 50074, { c: 'page', policies: [['MFA for all', 'failure']] }],
      ['Alice', 1, 53003, { c: 'page', policies: [['Block abroad', 'failure']] }],
    ],
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[53003, 1, 'Block abroad']] }],
  },
  {
    title: 'refused by one application, let in by another afterwards',
    rows: [
      ['Alice', 0, 53003, { app: 'Salesforce', policies: [['Block abroad', 'failure']] }],
      ['Alice', 5, 0, { app: 'Workday' }],
    ],
    asked: [
      { who: 'Alice', outcome: 'recovered', causes: [[53003, 1, 'Block abroad']] },
      { who: 'Alice', app: 'Salesforce', outcome: 'failing', causes: [[53003, 1, 'Block abroad']] },
      { who: 'Alice', app: 'Workday', outcome: 'no-failures' },
    ],
  },
  {
    title: 'not assigned to one application, a wrong password later in another',
    form: 'portal',
    rows: [
      ...each('Alice', [0, 3, 8], 50105, { app: 'Salesforce' }),
      ['Alice', 60, 50126, { app: 'Workday' }],
      ['Alice', 61, 0, { app: 'Workday' }],
    ],
    asked: [
      {
        who: 'Alice',
        outcome: 'recovered',
        causes: [
          [50126, 1],
          [50105, 3],
        ],
      },
      { who: 'Alice', app: 'Salesforce', outcome: 'failing', causes: [[50105, 3]] },
    ],
  },
  {
    title: 'consent given after it was asked for',
    rows: [
      ['Alice', 0, 65001, { c: 'page' }],
      ['Alice', 1, 0, { c: 'page' }],
    ],
    asked: [{ who: 'Alice', outcome: 'no-failures' }],
  },
  {
    title: 'consent given on a page of its own in the same session',
    rows: [
      ['Alice', 0, 65001, { s: 'browser', app: 'Planner Plus' }],
      ['Alice', 1, 0, { s: 'browser', app: 'Planner Plus' }],
    ],
    asked: [{ who: 'Alice', outcome: 'no-failures' }],
  },
  {
    title: 'consent that was asked for, and the same application an hour later',
    rows: [
      ['Alice', 0, 65001, { s: 'browser', app: 'Planner Plus' }],
      ['Alice', 60, 0, { s: 'browser', app: 'Planner Plus' }],
    ],
    asked: [{ who: 'Alice', outcome: 'recovered', causes: [[65001, 1]] }],
  },
  {
    title: 'consent refused twice',
    rows: each('Alice', [0, 4], 65004, { app: 'Planner Plus' }),
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[65004, 2]] }],
  },
  {
    title: 'a guest who belongs elsewhere and only passes through',
    rows: [...each('Alice', [0, 1], 50126, { passthrough: true }), ['Bob', 3, 0]],
    asked: [{ who: 'Alice', outcome: 'no-sign-ins' }],
  },
  {
    title: 'failures that only pass through beside a success of one\u2019s own',
    form: 'monitor',
    rows: [
      ['Alice', 0, 0],
      ['Alice', 5, 53003, { passthrough: true }],
    ],
    asked: [{ who: 'Alice', outcome: 'no-failures' }],
  },
];
