import type { RuleCase } from '../case.ts';

const BROKER = '29d9ed98-a469-4536-ade2-f981bc1d605e';
const used = {
  minute: 5,
  type: 'nonInteractiveUser',
  transferMethod: 'deviceCodeFlow',
  sessionId: 's1',
  ip: '198.51.100.9',
  asn: 64666,
  country: 'NL',
} as const;

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'the tokens appear at another provider',
    rows: [{ minute: 0, protocol: 'deviceCode', sessionId: 's1' }, used],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'hit',
    says: 'a first code for the broker',
    rows: [{ minute: 0, protocol: 'deviceCode', appId: BROKER }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the tokens stay on the same network',
    rows: [
      { minute: 0, protocol: 'deviceCode', sessionId: 's1' },
      { ...used, ip: '192.0.2.11', asn: 64500, country: 'GB' },
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'another session elsewhere',
    rows: [
      { minute: 0, protocol: 'deviceCode', sessionId: 's1' },
      { ...used, transferMethod: 'none', sessionId: 's2' },
    ],
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'without protocol, transfer method and session nothing joins',
    rows: [{ minute: 0 }, { ...used, transferMethod: undefined, sessionId: undefined }],
    findings: 0,
  },
];
