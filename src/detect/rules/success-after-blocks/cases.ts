import { day, ordinaryDays, times, type RuleCase } from '../case.ts';

const strange = { ip: '198.51.100.9', asn: 64666 };
const blocked = (i: number) => ({
  minute: day(5) + i * 3,
  code: 53003,
  userAgent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/131.0',
  ...strange,
});
const success = { minute: day(5) + 20, userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) Safari', ...strange };

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'four blocks, then a success as a phone',
    rows: [...ordinaryDays(4), ...times(4, blocked), success],
    findings: 1,
    severity: 'medium',
  },
  { kind: 'near-miss', says: 'one block', rows: [...ordinaryDays(4), blocked(0), success], findings: 0 },
  {
    kind: 'near-miss',
    says: 'the success comes from a managed device',
    rows: [...ordinaryDays(4), ...times(4, blocked), { ...success, device: { id: 'd1', managed: true } }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'blocks of one try',
    rows: [...ordinaryDays(4), ...times(4, (i) => ({ ...blocked(i), correlationId: 'one' })), success],
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without a person',
    rows: [
      ...times(4, (i) => ({ ...blocked(i), userId: undefined, upn: undefined })),
      { ...success, userId: undefined, upn: undefined },
    ],
    findings: 0,
  },
];
