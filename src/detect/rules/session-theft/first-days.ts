import { day, times, type RuleCase } from '../case.ts';
import { own, WINDOWS } from './copies.ts';

const byHand = { type: 'interactiveUser' } as const;
const behind = { type: 'nonInteractiveUser' } as const;
const done = { details: 'MFA completed in Azure AD' } as const;
const named = { device: { id: 'd1', os: 'Windows', managed: true } } as const;
const bare = { device: { os: 'Windows' } } as const;

const perth = { ip: '192.0.2.10', asn: 64500, country: 'AU', latitude: -31.95, longitude: 115.86 } as const;
const fremantle = { ip: '198.51.100.9', asn: 64666, country: 'AU', latitude: -32.05, longitude: 115.75 } as const;
const brisbane = { ...fremantle, latitude: -27.47, longitude: 153.03 } as const;
const server = { ip: '138.68.32.174', asn: 14061, country: 'GB', latitude: 51.5, longitude: -0.12 } as const;
const vpn = { ip: '143.244.44.143', asn: 60068, country: 'FR', latitude: 48.9, longitude: 2.4 } as const;

/** Two days of a managed laptop, to the end of the second. */
const laptop = times(24, (i) => ({
  minute: day(Math.floor(i / 12), 8) + (i % 12) * 40,
  ...own,
  ...named,
  ...perth,
  ...(i % 4 === 0 ? byHand : behind),
}));

/** On the second day somebody signs in elsewhere by hand, does MFA and goes on there, in the same browser and without a device. */
const signsIn = (place: typeof perth | typeof brisbane | typeof fremantle | typeof server, device: typeof named | typeof bare) =>
  times(6, (i) => ({
    minute: day(1, 10) + i * 35,
    sessionId: 'new',
    userAgent: WINDOWS,
    ...place,
    ...device,
    ...(i === 0 ? { ...byHand, ...done } : behind),
    incomingToken: i === 0 ? ('none' as const) : ('refreshToken' as const),
  }));

/** A browser without a device, and its session on another line in turn with the one it always had. */
const inTurn = (place: typeof server | typeof vpn) =>
  times(24, (i) => ({
    minute: day(Math.floor(i / 12), 8) + (i % 12) * 25,
    ...own,
    ...bare,
    ...(i > 13 && i % 2 === 0 ? { ...place, ...behind } : { ...perth, ...(i % 6 === 0 ? byHand : behind) }),
  }));

/** The first days of a log: what needs no history. */
export const FIRST_DAYS: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'on the second day, a new session from the other end of the country while the laptop goes on',
    rows: [...laptop, ...signsIn(brisbane, bare)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the same from the next town',
    rows: [...laptop, ...signsIn(fremantle, bare)],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'the same by the laptop itself, through a VPN that no table knows',
    rows: [...laptop, ...signsIn(brisbane, named)],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'on the second day, a new session on a server while the laptop goes on',
    rows: [...laptop, ...signsIn(server, bare)],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the same in the evening, when the laptop is off',
    rows: [...laptop, ...signsIn(server, bare).map((one) => ({ ...one, minute: one.minute + 8 * 60 }))],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'on the second day the session is on a server abroad and at home in turn',
    rows: inTurn(server),
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'the same through a consumer VPN',
    rows: inTurn(vpn),
    findings: 0,
  },
];
