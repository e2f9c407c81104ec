import { day, ordinaryDays, type RuleCase } from '../case.ts';

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

const CLI = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const MANAGEMENT = '797f4846-ba00-4fd7-ba43-dac1f8f63013';
const EXCHANGE = '00000002-0000-0ff1-ce00-000000000000';
const code = { protocol: 'deviceCode', sessionId: 's1', appId: CLI, resourceId: MANAGEMENT } as const;
/** A command line on a machine in the cloud. */
const cloud = { ...used, appId: CLI, resourceId: MANAGEMENT, asn: 8075 };

const BROWSER = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/150.0.0.0 Safari/537.36';
/** The session of the browser in which the code was typed. */
const browser = { ...used, transferMethod: undefined, country: 'GB', userAgent: BROWSER };

export const cases: readonly RuleCase[] = [
  {
    kind: 'near-miss',
    says: 'the browser in which the code was typed goes on over the telephone’s carrier',
    rows: [
      { minute: 0, ...code, userAgent: BROWSER },
      { ...browser, minute: 30 },
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a secure web gateway leads out in another country',
    rows: [
      { minute: 0, ...code, asn: 53813, ip: '165.225.1.1', country: 'IT' },
      { ...used, asn: 53813, ip: '165.225.2.1', country: 'CH' },
    ],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'another browser goes on with that session elsewhere',
    rows: [
      { minute: 0, ...code, userAgent: BROWSER },
      { ...browser, minute: 30, userAgent: BROWSER.replace('Macintosh; Intel Mac OS X 10_15_7', 'X11; Linux x86_64') },
    ],
    findings: 1,
    severity: 'high',
  },
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
    kind: 'hit',
    says: 'a command line in the cloud uses it, and the person never used one',
    rows: [...ordinaryDays(5), { minute: day(5), ...code }, { ...cloud, minute: day(5) + 5 }],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'the same on the person’s first day in the log',
    rows: [{ minute: 0, ...code }, cloud],
    findings: 1,
    severity: 'low',
  },
  {
    kind: 'hit',
    says: 'on that day a command line in the cloud reads mail',
    rows: [
      { minute: 0, ...code },
      { ...cloud, resourceId: EXCHANGE },
    ],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'near-miss',
    says: 'a developer who uses one every day',
    rows: [...ordinaryDays(5, { appId: CLI }), { minute: day(5), ...code }, { ...cloud, minute: day(5) + 5 }],
    findings: 0,
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
