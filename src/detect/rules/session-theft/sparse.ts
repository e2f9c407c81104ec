import { day, times, type RuleCase } from '../case.ts';
import { days, own } from './copies.ts';

const behind = { type: 'nonInteractiveUser', details: 'MFA requirement satisfied by claim in the token' } as const;
const OUTLOOK_MOBILE = '27922004-5251-4030-b22d-91ecd9a37ea4';
const MICROSOFT_OFFICE = 'd3590ed6-52b3-4102-aeff-aad2292ab01c';

/** At home on the coast, and the gateway of a provider that no table knows in a city an aircraft's hours away. */
const home = { country: 'ZA', latitude: -33.9, longitude: 18.63 } as const;
const gateway = { ip: '203.0.113.77', asn: 64901, country: 'ZA', latitude: -26.2, longitude: 28.04 } as const;
const atHome = days.map((row) => ({ ...row, ...home }));
const mail = (appId: string) =>
  times(24, (i) => ({
    minute: day(3 + Math.floor(i / 6), 8) + (i % 6) * 45,
    ...behind,
    appId,
    sessionId: 'mail',
    incomingToken: 'refreshToken' as const,
    ...(i % 3 === 1 ? gateway : home),
  }));

/** Programs of a laptop that leave by a VPN now and then; at home, and at an exit of it or of another VPN, they name their laptop. */
const named = { device: { id: 'd1', os: 'Windows', managed: true } } as const;
const toggled = (elsewhere: { readonly ip: string; readonly asn: number }) =>
  times(30, (i) => ({
    minute: day(3 + Math.floor(i / 6), 8) + (i % 6) * 50,
    ...behind,
    sessionId: 'programs',
    incomingToken: 'primaryRefreshToken' as const,
    ...(i % 12 === 3 ? { ip: '185.159.36.59', asn: 62371, country: 'CH' } : {}),
    ...(i % 6 === 0 ? named : {}),
    ...(i % 6 === 1 ? { ...elsewhere, ...named, country: 'CH' } : {}),
  }));

/** Programs on a rented desktop, each day on another machine of the same farm. */
const desktop = (first: number, machines: number) =>
  times(18, (i) => ({
    minute: day(first + Math.floor(i / 3), 10) + (i % 3) * 70 + 4,
    ...behind,
    sessionId: 'desktop',
    userAgent: 'Windows-AzureAD-Authentication-Provider/1.0',
    device: { os: 'Windows' },
    incomingToken: 'refreshToken' as const,
    ip: `158.69.${(Math.floor(i / 3) % machines) + 10}.9`,
    asn: 16276,
    country: 'CA',
  }));
const laptop = times(40, (i) => ({
  minute: day(Math.floor(i / 5), 10) + (i % 5) * 60,
  ...own,
  sessionId: 'laptop',
  device: { id: 'd1', os: 'Windows', managed: true },
  type: 'nonInteractiveUser' as const,
}));

/** Rows that tell little of the machine: what the program, the session and the first days tell instead. */
export const SPARSE: readonly RuleCase[] = [
  {
    kind: 'near-miss',
    says: 'a telephone’s mail program without a system, at home and on a carrier with a far gateway in turn',
    rows: [...atHome, ...mail(OUTLOOK_MOBILE)],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'the same with a program of desktops',
    rows: [...atHome, ...mail(MICROSOFT_OFFICE)],
    findings: 1,
  },
  {
    kind: 'near-miss',
    says: 'programs on a VPN, where their managed laptop shows its key through another exit',
    rows: [...days, ...toggled({ ip: '185.159.30.68', asn: 62371 })],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'the same where the laptop uses another VPN',
    rows: [...days, ...toggled({ ip: '193.32.127.9', asn: 39351 })],
    findings: 1,
  },
  {
    kind: 'near-miss',
    says: 'programs on a rented desktop since the first day, on another machine of the farm each day',
    rows: [...laptop, ...desktop(0, 9)],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'the same beginning on the fifth day',
    rows: [...laptop, ...desktop(4, 9)],
    findings: 1,
  },
];
