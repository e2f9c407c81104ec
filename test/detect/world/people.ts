import type { Device, SignIn } from '../../../src/signins/sign-in.ts';
import { carrierLine, CITIES, dualLine, gatewayLine, homeLine, hostLine, place, type Line } from './places.ts';
import type { Random } from './random.ts';

export interface Gadget {
  readonly agent: string | undefined;
  readonly device: Device;
}

export const AGENTS = {
  edge: [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0',
    'Windows10',
    'Edge 131.0.0',
  ],
  chrome: [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36',
    'Windows10',
    'Chrome 130.0.0',
  ],
  mac: [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15',
    'MacOs',
    'Safari 17.4',
  ],
  iphone: [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1',
    'Ios 17.4',
    'Mobile Safari',
  ],
  android: [
    'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36',
    'Android 14',
    'Chrome Mobile 131.0.0',
  ],
  linux: [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
    'Linux',
    'Chrome 126.0.0',
  ],
  firefox: ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0', 'Windows10', 'Firefox 128.0'],
  axios: ['axios/1.7.9', undefined, undefined],
  python: ['python-requests/2.32.3', undefined, undefined],
} as const;

export type Agent = keyof typeof AGENTS;

export function gadget(agent: Agent, deviceId?: string): Gadget {
  const [text, os, browser] = AGENTS[agent];
  return {
    agent: text,
    device: {
      os,
      browser,
      ...(deviceId === undefined ? {} : { id: deviceId, managed: true, compliant: true, trust: 'Azure AD joined' }),
    },
  };
}

export const APPS: readonly (readonly [string, string])[] = [
  ['4765445b-32c6-49b0-83e6-1d93765276ca', 'OfficeHome'],
  ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', 'Microsoft Teams'],
  ['d3590ed6-52b3-4102-aeff-aad2292ab01c', 'Microsoft Office'],
  ['9199bf20-a13f-4107-85dc-02114787ef48', 'One Outlook Web'],
  ['08e18876-6177-487e-b8b5-cf950c1e598c', 'SharePoint Online Web Client Extensibility'],
  ['ab9b8c07-8f02-4f72-87fa-80105867a763', 'OneDrive SyncEngine'],
  ['89bee1f7-5e6e-4d8a-9f3d-ecd601259da7', 'Office365 Shell WCSS-Client'],
];

export const PERSON_KINDS = [
  'office-managed',
  'byod-home',
  'phone-first',
  'vpn-daily',
  'vpn-sometimes',
  'ztna',
  'gsa',
  'traveller',
  'dual-stack',
  'two-devices',
  'kiosk',
  'confidential',
  'egress',
  'service-account',
  'cgnat',
  'cafe',
] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];

export interface Office {
  readonly line: Line;
  readonly vpn: Line;
  readonly gateway: Line;
}

export function makeOffice(random: Random): Office {
  const city = CITIES[0] as (typeof CITIES)[number];
  return {
    line: homeLine(city, random),
    vpn: hostLine(city, random),
    gateway: gatewayLine(city, random, random.pick([22616, 64950])),
  };
}

export interface Sim {
  readonly id: string;
  readonly kind: PersonKind;
  readonly rows: SignIn[];
  /** Session of the main machine on each day, for an attacker to steal. */
  readonly main: { day: number; session: string; gadget: Gadget; line: Line; from: number; to: number }[];
  readonly city: (typeof CITIES)[number];
  readonly home: Line;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** One person's days, ordinary in the way of their kind. */
export function simulate(kind: PersonKind, index: number, start: number, days: number, office: Office, random: Random): Sim {
  const city = kind === 'office-managed' ? (CITIES[0] as never) : random.pick(CITIES);
  const id = `user-${index}-${kind}`;
  const home =
    kind === 'dual-stack' ? dualLine(city, random) : kind === 'cgnat' ? carrierLike(city, random) : homeLine(city, random);
  const sim: Sim = { id, kind, rows: [], main: [], city, home };
  const mobile = carrierLine(city, random);
  const managed =
    ['office-managed', 'ztna', 'gsa', 'egress', 'confidential'].includes(kind) ||
    (kind === 'traveller' && random.chance(0.5)) ||
    (kind === 'vpn-daily' && random.chance(0.5));
  const laptop =
    kind === 'service-account'
      ? gadget('python')
      : gadget(random.pick(['edge', 'chrome', 'mac'] as const), managed ? random.guid() : undefined);
  const phone = gadget(random.pick(['iphone', 'android'] as const), managed && random.chance(0.5) ? random.guid() : undefined);
  const vpn = kind === 'vpn-daily' && managed ? office.vpn : hostLine(random.pick(CITIES), random, true);
  const trip = 5 + random.int(Math.max(1, days - 8));
  const away = random.pick(CITIES.filter((other) => other !== city));
  const hotel = homeLine(away, random);
  const roaming = carrierLine(away, random);
  const cloud = [hostLine(city, random), hostLine(city, random)];
  let laptopSession = random.guid();
  let phoneSession = random.guid();
  for (let day = 0; day < days; day += 1) {
    const morning = start + day * DAY + random.between(7, 9) * HOUR;
    const weekend = new Date(morning).getUTCDay() % 6 === 0;
    if (kind === 'service-account') {
      for (let hour = 0; hour < 24; hour += 1)
        for (let i = 0; i < 3; i += 1)
          sim.rows.push(
            row(sim, random, {
              at: start + day * DAY + hour * HOUR + random.int(HOUR),
              gadget: laptop,
              line: random.pick(cloud),
              session: laptopSession,
              background: true,
              app: 2,
            }),
          );
      continue;
    }
    if (weekend && random.chance(0.7)) continue;
    if (random.chance(kind === 'kiosk' ? 1 : 0.3)) laptopSession = random.guid();
    if (random.chance(0.1)) phoneSession = random.guid();
    const travelling = kind === 'traveller' && day >= trip && day < trip + 3;
    const spells: { line: Line; from: number; to: number; mix?: Line }[] = [];
    const noon = morning + 4 * HOUR;
    const evening = morning + 9 * HOUR;
    if (travelling) spells.push({ line: hotel, from: morning + 3 * HOUR, to: evening });
    else if (kind === 'vpn-daily')
      spells.push({ line: vpn, from: morning, to: evening, ...(random.chance(0.5) ? { mix: home } : {}) });
    else if (kind === 'vpn-sometimes' && random.chance(0.25))
      spells.push({ line: home, from: morning, to: noon }, { line: vpn, from: noon, to: evening });
    else if (kind === 'ztna') spells.push({ line: office.gateway, from: morning, to: evening, mix: home });
    else if (kind === 'gsa')
      spells.push({ line: { ...hostLine(city, random), asn: 8075, gsa: true }, from: morning, to: evening, mix: home });
    else if (kind === 'kiosk') spells.push({ line: office.line, from: morning, to: morning + HOUR });
    else if (kind === 'office-managed')
      spells.push(
        { line: office.line, from: morning, to: evening },
        { line: home, from: evening + HOUR, to: evening + 3 * HOUR },
      );
    else if (kind === 'cafe' && random.chance(0.3))
      spells.push(
        { line: home, from: morning, to: noon - HOUR },
        { line: homeLine(city, random), from: noon, to: noon + 2 * HOUR },
        { line: home, from: noon + 3 * HOUR, to: evening },
      );
    else spells.push({ line: home, from: morning, to: evening });
    const first = spells[0];
    if (first !== undefined)
      sim.main.push({
        day,
        session: laptopSession,
        gadget: laptop,
        line: first.line,
        from: first.from,
        to: spells.at(-1)?.to ?? evening,
      });
    for (const [i, spell] of spells.entries()) {
      if (i === 0 || random.chance(0.2))
        sim.rows.push(
          row(sim, random, { at: spell.from, gadget: laptop, line: spell.line, session: laptopSession, mfa: random.chance(0.3) }),
        );
      for (let at = spell.from + random.int(20 * 60_000); at < spell.to; at += random.between(8, 50) * 60_000) {
        const line = spell.mix !== undefined && random.chance(0.35) ? spell.mix : spell.line;
        sim.rows.push(row(sim, random, { at, gadget: laptop, line, session: laptopSession, background: random.chance(0.9) }));
      }
    }
    phoneDay({
      sim,
      random,
      phone,
      phoneSession,
      home: travelling ? hotel : home,
      mobile: travelling ? roaming : mobile,
      morning,
      evening,
      often: kind === 'phone-first',
    });
    if (kind === 'two-devices') {
      const tablet = gadget('mac');
      for (let at = evening; at < evening + 3 * HOUR; at += random.between(10, 40) * 60_000)
        sim.rows.push(
          row(sim, random, {
            at,
            gadget: tablet,
            line: home,
            session: `tablet-${id}-${day >> 3}`,
            background: random.chance(0.8),
          }),
        );
    }
    if (kind === 'confidential') {
      for (let at = morning; at < evening; at += random.between(20, 60) * 60_000)
        sim.rows.push({
          ...row(sim, random, { at, gadget: laptop, line: home, session: laptopSession, background: true }),
          credentialType: 'clientSecret',
          appId: 'f5a3c0de-0000-4000-8000-000000000001',
        });
    }
    if (kind === 'egress') {
      for (let at = morning; at < evening; at += random.between(10, 40) * 60_000)
        sim.rows.push({
          ...row(sim, random, {
            at,
            gadget: { agent: undefined, device: {} },
            line: { ...hostLine(city, random), asn: 8075 },
            session: laptopSession,
            background: true,
          }),
          appId: 'cc15fd57-2c6c-4117-a88c-83b1d56b4bbe',
          device: undefined,
        });
    }
  }
  return sim;
}

function carrierLike(city: (typeof CITIES)[number], random: Random): Line {
  const head = `${20 + random.int(180)}.${random.int(256)}`;
  return { ...homeLine(city, random), address: (r) => `${head}.${r.int(4) * 40}.${1 + r.int(250)}` };
}

interface PhoneDay {
  readonly sim: Sim;
  readonly random: Random;
  readonly phone: Gadget;
  readonly phoneSession: string;
  readonly home: Line;
  readonly mobile: Line;
  readonly morning: number;
  readonly evening: number;
  readonly often: boolean;
}

function phoneDay({ sim, random, phone, phoneSession, home, mobile, morning, evening, often }: PhoneDay): void {
  let at = morning - HOUR;
  let wireless = true;
  while (at < evening + 4 * HOUR) {
    if (random.chance(0.25)) wireless = !wireless;
    sim.rows.push(
      row(sim, random, {
        at,
        gadget: phone,
        line: wireless ? home : mobile,
        session: phoneSession,
        background: random.chance(0.95),
      }),
    );
    at += random.between(10, often ? 30 : 90) * 60_000;
  }
}

export interface RowSpec {
  readonly at: number;
  readonly gadget: Gadget;
  readonly line: Line;
  readonly session: string;
  readonly background?: boolean;
  readonly mfa?: boolean;
  readonly app?: number;
  readonly more?: Partial<SignIn>;
}

export function row(who: { readonly id: string }, random: Random, spec: RowSpec): SignIn {
  const [appId, appName] = APPS[spec.app ?? random.int(APPS.length)] as readonly [string, string];
  const background = spec.background === true;
  return {
    id: random.guid(),
    at: Math.floor(spec.at),
    type: background ? 'nonInteractiveUser' : 'interactiveUser',
    code: 0,
    userId: who.id,
    upn: `${who.id}@contoso.com`,
    appId,
    appName,
    sessionId: spec.session,
    correlationId: random.guid(),
    userAgent: spec.gadget.agent,
    device: spec.gadget.device,
    client: spec.gadget.device.browser === undefined ? 'Mobile Apps and Desktop clients' : 'Browser',
    incomingToken: background ? 'refreshToken' : 'none',
    details: spec.mfa === true ? 'MFA completed in Azure AD' : 'MFA requirement satisfied by claim in the token',
    ...place(spec.line, random),
    ...spec.more,
  };
}
