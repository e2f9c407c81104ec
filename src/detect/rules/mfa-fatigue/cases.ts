import { day, ordinaryDays, times, type RuleCase } from '../case.ts';

const strange = { ip: '198.51.100.9', asn: 64666 };
const denied = (i: number) => ({
  minute: day(6) + i * 2,
  code: 500121,
  details: 'MFA denied; user declined the authentication',
  ...strange,
});

const rented = { ip: '146.70.43.150', asn: 9009 };
/** An hour and more between prompts; the first ones are refused, the others not answered. */
const slowly = (refused: number) =>
  times(3, (i) => ({
    ...denied(0),
    minute: day(6) + i * 65,
    ...rented,
    ...(i < refused ? {} : { details: 'MFA denied; user did not respond to mobile app notification' }),
  }));

const EDGE = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

export const cases: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'four prompts are denied, the fifth accepted',
    rows: [...ordinaryDays(5), ...times(4, denied), { minute: day(6) + 10, details: 'MFA completed in Azure AD', ...strange }],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'hit',
    says: 'six prompts are denied and none accepted',
    rows: [...ordinaryDays(5), ...times(6, denied)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'six prompts on one night, one every half hour',
    rows: [...ordinaryDays(5), ...times(6, (i) => ({ ...denied(0), minute: day(6) + i * 30 }))],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'hit',
    says: 'six prompts on one night, then one is accepted',
    rows: [
      ...ordinaryDays(5),
      ...times(6, (i) => ({ ...denied(0), minute: day(6) + i * 30 })),
      { minute: day(6) + 180, details: 'MFA completed in Azure AD', ...strange },
    ],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'hit',
    says: 'prompts asked for with other software from a neighbour’s line of the own provider',
    rows: [
      ...times(15, (i) => ({ minute: day(Math.floor(i / 3), 9 + (i % 3) * 2), ip: `192.0.${i % 5}.10`, userAgent: EDGE })),
      ...times(6, (i) => ({ ...denied(0), minute: day(6) + i * 30, ip: '192.0.77.10', asn: 64500, userAgent: FIREFOX })),
    ],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the own software on another line of the own provider',
    rows: [
      ...times(15, (i) => ({ minute: day(Math.floor(i / 3), 9 + (i % 3) * 2), ip: `192.0.${i % 5}.10`, userAgent: EDGE })),
      ...times(6, (i) => ({ ...denied(0), minute: day(6) + i * 30, ip: '192.0.77.10', asn: 64500, userAgent: EDGE })),
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'three unanswered prompts in four hours on a journey, then a success',
    rows: [
      ...ordinaryDays(5),
      ...times(3, (i) => ({ ...denied(0), minute: day(6) + i * 60 })),
      { minute: day(6) + 180, ...strange },
    ],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'three prompts in four hours from a VPN, two of them refused, then one is accepted',
    rows: [...ordinaryDays(5), ...slowly(2), { minute: day(6) + 200, ...rented }],
    findings: 1,
    severity: 'high',
  },
  {
    kind: 'near-miss',
    says: 'the same where nobody answered two of them',
    rows: [...ordinaryDays(5), ...slowly(1), { minute: day(6) + 200, ...rented }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a night of prompts to a telephone without reception, asked for by the own managed device',
    rows: [
      ...ordinaryDays(5),
      ...times(6, (i) => ({ ...denied(0), minute: day(6) + i * 30, device: { id: 'laptop', managed: true } })),
      { minute: day(6) + 180, ...strange },
    ],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a mis-tap and then a success',
    rows: [...ordinaryDays(5), denied(0), { minute: day(6) + 2, ...strange }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'fumbling at home',
    rows: [...ordinaryDays(5), ...times(6, (i) => ({ minute: day(6) + i * 2, code: 500121 })), { minute: day(6) + 20 }],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'eight rows of one prompt',
    rows: [...ordinaryDays(5), ...times(8, (i) => ({ ...denied(i), correlationId: 'one' }))],
    findings: 0,
  },
  {
    kind: 'missing-fields',
    says: 'rows without a person',
    rows: times(8, (i) => ({ ...denied(i), userId: undefined, upn: undefined })),
    findings: 0,
  },
];
