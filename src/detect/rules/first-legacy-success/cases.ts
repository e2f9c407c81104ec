import { day, ordinaryDays, type RuleCase } from '../case.ts';

const legacy = { client: 'IMAP4', type: 'nonInteractiveUser' } as const;

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'mail is read over IMAP for the first time, from a strange network',
    rows: [...ordinaryDays(5), { minute: day(6), ...legacy, ip: '198.51.100.9', asn: 64666 }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'the other spelling, from home',
    rows: [...ordinaryDays(5), { minute: day(6), client: 'POP' }],
    findings: 1,
    severity: 'low',
  },
  {
    kind: 'hit',
    says: 'a scanner that sends from the office every day sends from a VPN host',
    rows: [...ordinaryDays(5, legacy), { minute: day(5, 3), ...legacy, ip: '198.51.100.9', asn: 9009 }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'a service that has always sent from rented servers gets another one',
    rows: [...ordinaryDays(5, { ...legacy, asn: 16276 }), { minute: day(5), ...legacy, ip: '198.51.100.9', asn: 9009 }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a scanner that sends from another line',
    rows: [...ordinaryDays(5, legacy), { minute: day(5), ...legacy, ip: '198.51.100.9', asn: 64666 }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a mailbox that does so every day',
    rows: [...ordinaryDays(5, legacy), { minute: day(6), ...legacy }],
    findings: 0,
  },
  { kind: 'near-miss', says: 'a failure', rows: [...ordinaryDays(5), { minute: day(6), ...legacy, code: 50126 }], findings: 0 },
  {
    kind: 'missing-fields',
    says: 'rows that name no client',
    rows: [...ordinaryDays(5), { minute: day(6), client: undefined }],
    findings: 0,
  },
];
