import { times, type RuleCase } from '../case.ts';

const refused = (i: number) => ({ minute: i * 5, code: i % 2 === 0 ? 53003 : 50105, appId: `application-${i}-0000000` });

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'five applications refuse one person within the hour',
    rows: times(5, refused),
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'one application refuses ten times',
    rows: times(10, (i) => ({ ...refused(i), appId: 'one-application' })),
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'five applications over a day',
    rows: times(5, (i) => ({ ...refused(i), minute: i * 240 })),
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without an application id cannot be told apart',
    rows: times(5, (i) => ({ ...refused(i), appId: undefined })),
    findings: 0,
  },
];
