import { day, times, type RuleCase } from '../case.ts';
import { days, laptop, own, strangeLine, WINDOWS } from './copies.ts';

const byHand = { type: 'interactiveUser' } as const;
const behind = { type: 'nonInteractiveUser' } as const;
const claimed = { details: 'MFA requirement satisfied by claim in the token' } as const;

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36';
const LINUX = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36';
const REGISTRATION = '01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9';

const vpn = { ip: '193.138.218.168', asn: 39351, country: 'SE' } as const;
const warp = (i: number) => ({ ip: `162.158.135.${i}`, asn: 13335, country: 'US' }) as const;
const office = { sessionId: 's1', userAgent: 'Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.18526)', ...behind };

/** The person's Mac, at home in the morning and on the VPN after dinner. */
const mac = { ...own, userAgent: MAC, device: { id: 'mac', os: 'MacOs' } } as const;
const onVpnInTheEvening = times(30, (i) => ({
  minute: day(Math.floor(i / 5), i % 5 < 3 ? 9 : 19) + i,
  ...mac,
  ...(i % 5 < 3 ? {} : vpn),
  ...(i % 5 === 0 ? byHand : behind),
}));
const alsoThere = (userAgent: string, device?: { readonly id: string; readonly os: string }) =>
  times(4, (i) => ({
    minute: day(6, 10) + i * 40,
    ...own,
    ...vpn,
    ...claimed,
    ...byHand,
    userAgent,
    device: device ?? { os: 'Linux' },
  }));

/** Through the relay on every day; then the relay is off for an hour. */
const relayed = times(20, (i) => ({ minute: day(Math.floor(i / 4), 9) + (i % 4) * 50, ...office, ...warp(i) }));
const relayOff = times(5, (i) => ({ minute: day(5, 9) + i * 12, ...office, ...strangeLine }));

/** The laptop's programs bind their tokens, pages in its browser do not. */
const key = { device: { id: 'd1', os: 'Windows', managed: true }, incomingToken: 'primaryRefreshToken' } as const;
const bound = laptop.map((one) => ({ ...one, ...key, userAgent: office.userAgent, binding: 'bound' as const }));
const elsewhere = (userAgent: string) =>
  times(6, (i) => ({
    minute: day(5, 14) + i * 20,
    sessionId: 'laptop',
    ...key,
    ...behind,
    ...strangeLine,
    userAgent,
    binding: 'unbound' as const,
  }));

const firstDays = days.slice(0, 10).map((one) => ({ ...one, userAgent: MAC }));
const joins = times(5, (i) => ({
  minute: day(2, 20) + i * 5,
  sessionId: 'joined',
  userAgent: WINDOWS,
  ip: '205.185.121.80',
  asn: 53667,
  country: 'US',
  resourceId: REGISTRATION,
  ...(i === 0
    ? { ...byHand, details: 'MFA completed in Azure AD' }
    : {
        ...behind,
        device: { id: 'new', os: 'Windows', trust: 'Azure AD joined' },
        incomingToken: 'primaryRefreshToken' as const,
      }),
}));

/** A page of Microsoft's on Microsoft's network, in the name of the browser that opened it. */
const teams = {
  ...own,
  ...behind,
  ip: '52.236.154.242',
  asn: 8075,
  country: 'NL',
  appId: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  incomingToken: 'refreshToken',
} as const;
/** An application that no table knows; its rows say that Microsoft owns it. */
const server = (i: number) => ({
  minute: day(4, 9) + i * 200,
  sessionId: 'survey',
  ...behind,
  appId: '15007df3-d210-4a8c-8fe7-a520b6de5f08',
  appName: 'SurveyNest',
  appOwnerTenantId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
  incomingToken: 'refreshToken' as const,
  country: 'IE',
  ...(i % 2 === 0 ? { ip: '54.86.160.183', asn: 14618 } : { ip: '34.244.12.57', asn: 16509 }),
});
const withAgent = { userAgent: LINUX, device: { os: 'Linux' } } as const;

/** One address for many: VPNs, relays and rented machines, and who else leaves by them. */
export const EXITS: readonly RuleCase[] = [
  {
    kind: 'hit',
    says: 'another machine in the person’s session, at the very exit of the VPN that the person always takes',
    rows: [...onVpnInTheEvening, ...alsoThere(LINUX)],
    findings: 1,
  },
  {
    kind: 'near-miss',
    says: 'the person’s own machine at that exit at an unusual hour',
    rows: [...onVpnInTheEvening, ...alsoThere(MAC, { id: 'mac', os: 'MacOs' })],
    findings: 0,
  },
  { kind: 'near-miss', says: 'a relay that is switched off now and then', rows: [...relayed, ...relayOff], findings: 0 },
  {
    kind: 'near-miss',
    says: 'pages in the laptop’s browser come unbound, and its programs bound',
    rows: [...days, ...bound, ...elsewhere(WINDOWS)],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'programs that came bound come unbound elsewhere',
    rows: [...days, ...bound, ...elsewhere(office.userAgent)],
    findings: 1,
  },
  {
    kind: 'hit',
    says: 'on the third day of a log a computer is joined from a rented machine',
    rows: [...firstDays, ...joins],
    findings: 1,
    severity: 'medium',
  },
  {
    kind: 'near-miss',
    says: 'on the third day of a log a computer is joined from another ordinary line',
    rows: [...firstDays, ...joins.map((one) => ({ ...one, ...strangeLine, country: 'DE' }))],
    findings: 0,
  },
  {
    kind: 'near-miss',
    says: 'a service of Microsoft’s refreshes twice in the name of the person’s browser',
    rows: [...days, { minute: day(5, 9), ...teams }, { minute: day(5, 15), ...teams }],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'the same every quarter of an hour',
    rows: [...days, ...times(8, (i) => ({ minute: day(5, 9) + i * 15, ...teams }))],
    findings: 1,
  },
  {
    kind: 'near-miss',
    says: 'the servers of a service in two data centres, whatever its rows say of the owner',
    rows: [...days, ...times(8, server)],
    findings: 0,
  },
  {
    kind: 'hit',
    says: 'the same with a browser',
    rows: [...days, ...times(8, (i) => ({ ...server(i), ...withAgent }))],
    findings: 1,
  },
];
