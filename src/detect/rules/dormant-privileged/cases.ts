import { day, type RuleCase } from '../case.ts';

const options = { privileged: ['admin-id'] };

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'an administrator returns after forty days',
    rows: [
      { minute: 0, userId: 'admin-id' },
      { minute: day(40), userId: 'admin-id' },
    ],
    options,
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'an administrator whom the long log never showed',
    rows: [
      { minute: 0, userId: 'bob-id' },
      { minute: day(28), userId: 'admin-id' },
    ],
    options,
    findings: 1,
  },
  {
    kind: 'near-miss',
    says: 'an administrator returns after a week',
    rows: [
      { minute: 0, userId: 'admin-id' },
      { minute: day(7), userId: 'admin-id' },
    ],
    options,
    findings: 0,
  },
  { kind: 'near-miss', says: 'an ordinary person returns', rows: [{ minute: 0 }, { minute: day(40) }], options, findings: 0 },
  {
    kind: 'missing-fields',
    says: 'a row without a person',
    rows: [
      { minute: 0, userId: undefined, upn: undefined },
      { minute: day(40), userId: undefined, upn: undefined },
    ],
    options,
    findings: 0,
  },
];
