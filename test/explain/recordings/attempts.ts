import { each, type Form, type Recording, type RowSpec } from './recording.ts';

const FOUR: readonly RowSpec[] = [
  ['Dora', 3, 0],
  ['Bob', 9, 0],
  ...each('Alice', [2, 7, 11], 50126),
  ['Carol', 4, 50074],
  ['Bob', 1, 53003, { policies: [['Block abroad', 'failure']] }],
  ['Dora', 2, 50140],
];

const crowd = (form: Form): Recording => ({
  title: `four people in one file (${form}), in no order`,
  form,
  rows: FOUR,
  asked: [
    { who: 'Alice', outcome: 'failing', causes: [[50126, 3]] },
    { who: 'Bob', outcome: 'recovered', causes: [form === 'portal' ? [53003, 1] : [53003, 1, 'Block abroad']] },
    { who: 'Carol', outcome: 'interrupted' },
    { who: 'Dora', outcome: 'no-failures', lockout: 'not-locked' },
  ],
});

/** What belongs to one try, whatever the order and however often it is written down. */
export const ATTEMPTS: readonly Recording[] = [
  ...(['graph', 'page', 'monitor', 'table', 'portal'] as const).map(crowd),
  {
    title: 'every row twice',
    rows: [0, 1, 0, 1].map((minute): RowSpec => ['Alice', minute, 50126, { id: `r${minute}`, c: `c${minute}` }]),
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50126, 2]] }],
  },
  {
    title: 'newest first',
    rows: [
      ['Alice', 9, 0],
      ['Alice', 5, 50126],
      ['Alice', 1, 50126],
    ],
    asked: [{ who: 'Alice', outcome: 'recovered', causes: [[50126, 2]] }],
  },
  {
    title: 'a row that was rewritten when the prompt was answered',
    rows: [
      ['Alice', 0, 50074, { id: 'same' }],
      ['Alice', 0, 0, { id: 'same' }],
    ],
    asked: [{ who: 'Alice', outcome: 'no-failures' }],
  },
  {
    title: 'a rewritten row whose newer state comes first in the file',
    rows: [
      ['Alice', 0, 0, { id: 'same' }],
      ['Alice', 0, 50074, { id: 'same' }],
    ],
    asked: [{ who: 'Alice', outcome: 'no-failures' }],
  },
  {
    title: 'a prompt and its answer that share only the session',
    rows: [
      ['Alice', 0, 50074, { s: 'session' }],
      ['Alice', 2, 0, { s: 'session' }],
    ],
    asked: [{ who: 'Alice', outcome: 'no-failures' }],
  },
  {
    title: 'two tries of one session with ids of their own are two',
    rows: each('Alice', [0, 2], 50126, { s: 'session' }),
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50126, 2]] }],
  },
  {
    title: 'rows that name the same original request',
    rows: [
      ['Alice', 0, 50126, { o: 'first' }],
      ['Alice', 1, 50126, { o: 'first' }],
    ],
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50126, 1]] }],
  },
  {
    title: 'a row that names the first one as its original request',
    rows: [
      ['Alice', 0, 50126, { id: 'first' }],
      ['Alice', 1, 50126, { o: 'first' }],
    ],
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[50126, 1]] }],
  },
  {
    title: 'a prompt and its answer in the same second',
    rows: [
      ['Alice', 0, 0, { id: 'a', c: 'page' }],
      ['Alice', 0, 50126, { id: 'b', c: 'page' }],
    ],
    asked: [{ who: 'Alice', outcome: 'recovered', causes: [[50126, 1]] }],
  },
  {
    title: 'a refusal under the correlation id of an earlier success',
    rows: [
      ['Alice', 0, 0, { c: 'browser' }],
      ['Alice', 6, 53003, { c: 'browser' }],
    ],
    asked: [{ who: 'Alice', outcome: 'failing', causes: [[53003, 1]] }],
  },
  {
    title: 'two people who share a correlation id',
    form: 'monitor',
    rows: [
      ['Alice', 0, 50126, { c: 'kiosk' }],
      ['Bob', 1, 0, { c: 'kiosk' }],
    ],
    asked: [
      { who: 'Alice', outcome: 'failing', causes: [[50126, 1]] },
      { who: 'Bob', outcome: 'no-failures' },
    ],
  },
];
