import type { RuleCase } from '../case.ts';

const options = { breakGlass: ['glass-id'] };

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'the account signs in',
    rows: [{ minute: 0, userId: 'glass-id' }],
    options,
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'hit',
    says: 'somebody tries its password',
    rows: [{ minute: 0, userId: 'glass-id', code: 50126 }],
    options,
    findings: 1,
    severity: 'medium',
  },
  { kind: 'near-miss', says: 'another account', rows: [{ minute: 0, userId: 'alice-id' }], options, findings: 0 },
  {
    kind: 'missing-fields',
    says: 'a row without a person',
    rows: [{ minute: 0, userId: undefined, upn: undefined }],
    options,
    findings: 0,
  },
];
