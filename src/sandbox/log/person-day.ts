import { chance, hash, pick, randomFrom } from '../random.ts';
import type { Random } from '../random.ts';
import { APPS } from '../tenant/apps.ts';
import type { Place } from '../tenant/networks.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../time.ts';
import { failed, fullSignIn, HELLO, refresh, RENEWED, remembered, WRONG_PASSWORD } from './attempts.ts';
import type { Common } from './attempts.ts';
import { BROWSER, NATIVE, PHONE_TRAFFIC, trafficAt, userAgentOf } from './clients.ts';
import type { Traffic } from './clients.ts';
import type { Home, PersonSource, SignInEvent } from './event.ts';
import { isWorkday, usualPlace } from './places.ts';
import { sessionAt, sessionStart } from './sessions.ts';
import type { Flavour, Whereabouts, World } from './world.ts';

/** A person's ordinary day: one to five sign-ins that they notice and 50 to 500 that they do not. */
export function personDay(world: World, source: PersonSource, day: number, whereabouts?: Whereabouts): readonly SignInEvent[] {
  if (source.person.kind === 'account') return [];
  const home: Home<PersonSource> = { source, day };
  const random = randomFrom(hash(world.seed, 'day', source.index, day));
  const desk: Desk = { world, home, whereabouts, midnight: day * DAY - world.offset(source.person.office.zone, day * DAY) };
  if (source.person.kind === 'guest') return guestDay(desk, random);
  return [...background(desk, random), ...noticed(desk, random)];
}

interface Desk {
  readonly world: World;
  readonly home: Home<PersonSource>;
  readonly whereabouts: Whereabouts | undefined;
  /** Local midnight. */
  readonly midnight: number;
}

function placeAt({ world, home, whereabouts }: Desk, flavour: Flavour, at: number): Place | 'silent' {
  const usual = usualPlace(world, home.source, flavour, at);
  return whereabouts === undefined ? usual : whereabouts(at, flavour, usual);
}

/** A row's client side, or nothing while the person is silent. */
function common(desk: Desk, flavour: Flavour, at: number): Common | undefined {
  const { world, home } = desk;
  const place = placeAt(desk, flavour, at);
  if (place === 'silent') return undefined;
  const windows = flavour === 'laptop' && home.source.kit.laptop.os === 'Windows10';
  return {
    home,
    at,
    place,
    app: APPS.officeHome,
    resource: APPS.officeHome,
    client: flavour === 'browser' ? BROWSER : NATIVE,
    seen: home.source.kit.seen[flavour],
    userAgent: userAgentOf(home.source.kit, flavour === 'browser' ? 'browser' : flavour === 'phone' ? 'mobile' : 'laptop'),
    session: sessionAt(world, home.source, flavour, at),
    incomingToken: windows ? 'primaryRefreshToken' : flavour === 'browser' ? 'none' : 'refreshToken',
    binding: windows ? 'bound' : 'unbound',
    protocol: flavour === 'browser' ? 'oAuth2' : 'none',
  };
}

/** Hours of the working day, weighted: more than half of the traffic falls between nine and six. */
const weights = [1, 1, 1, 1, 1, 1, 2, 4, 9, 14, 14, 13, 9, 12, 14, 13, 12, 9, 5, 4, 3, 3, 2, 1];
const clock = weights.flatMap((weight, hour) => Array.from({ length: weight }, () => hour));

function background(desk: Desk, random: Random): readonly SignInEvent[] {
  const { home } = desk;
  const workday = isWorkday(home.day);
  const usual = 60 + Math.floor(430 * chance('busy', home.source.person.upn) ** 2.2);
  const count = workday ? Math.min(500, Math.floor(usual * (0.85 + 0.3 * random()))) : Math.max(50, Math.floor(usual * 0.3));
  const rows: SignInEvent[] = [];
  for (let i = 0; i < count; i++) {
    const at = Math.floor(desk.midnight + (pick(clock, random()) + random()) * HOUR);
    const point = random();
    const luck = random();
    const traffic = workday || point < 0.4 ? trafficAt(point) : pick(PHONE_TRAFFIC, luck);
    const row = renewal(desk, traffic, at, luck, `b${i}`);
    if (row !== undefined) rows.push(row);
  }
  return rows;
}

/** One renewal, written in one piece: there are hundreds of thousands of them. */
function renewal(desk: Desk, traffic: Traffic, at: number, luck: number, key: string): SignInEvent | undefined {
  const { world, home } = desk;
  const { flavour, app, resource, agent, from } = traffic;
  const { kit } = home.source;
  const place = placeAt(desk, flavour, at);
  if (place === 'silent') return undefined;
  const own = from === undefined;
  const session = sessionAt(world, home.source, flavour, at);
  const windows = flavour === 'laptop' && kit.laptop.os === 'Windows10';
  const code = troubleOf(flavour, at - session.startedAt, luck);
  return {
    home,
    key,
    attempt: key,
    at,
    type: 'nonInteractiveUser',
    code,
    app,
    resource,
    client: flavour === 'browser' ? BROWSER : NATIVE,
    place: own ? place : pick(from, luck),
    seen: own ? kit.seen[flavour] : undefined,
    userAgent: userAgentOf(kit, agent),
    session,
    protocol: flavour === 'browser' ? 'oAuth2' : 'none',
    incomingToken: own ? (windows ? 'primaryRefreshToken' : 'refreshToken') : 'none',
    binding: own ? (windows ? 'bound' : 'unbound') : undefined,
    ...(code === 0 ? RENEWED : undefined),
  };
}

/** Few renewals stumble: browsers over the sign-in frequency, devices over a proof they must give first. */
function troubleOf(flavour: Flavour, age: number, luck: number): number {
  if (flavour === 'browser' && age > 6 * DAY && luck > 0.97) return 70043;
  return luck < 0.002 ? 50097 : 0;
}

/** What a person does at the keyboard. */
function noticed(desk: Desk, random: Random): readonly SignInEvent[] {
  const { world, home } = desk;
  const rows: SignInEvent[] = [];
  const workday = isWorkday(home.day);
  if (workday && home.source.kit.laptop.os === 'Windows10') rows.push(...windowsSignIn(desk, random()));
  for (const flavour of ['browser', 'phone'] as const) {
    const at = sessionStart(world, home.source, flavour, home.day);
    if (at !== undefined) rows.push(...sessionBegins(desk, flavour, at, random()));
  }
  const visits = workday ? 1 + Math.floor(random() * 3) : 1;
  for (let i = 0; i < visits; i++) {
    const at = Math.floor(desk.midnight + (9.9 + random() * (workday ? 7 : 10)) * HOUR);
    rows.push(...visit(desk, at, `v${i}`, random()));
  }
  return rows;
}

function windowsSignIn(desk: Desk, luck: number): readonly SignInEvent[] {
  const row = common(desk, 'laptop', Math.floor(desk.midnight + 8.1 * HOUR + luck * 50 * MINUTE));
  if (row === undefined) return [];
  const unlock = { ...row, app: APPS.windows, resource: APPS.directory, userAgent: userAgentOf(desk.home.source.kit, 'laptop') };
  return [{ ...remembered(unlock, 'unlock'), steps: [HELLO], details: 'MFA requirement satisfied by strong authentication' }];
}

function sessionBegins(desk: Desk, flavour: 'browser' | 'phone', at: number, luck: number): readonly SignInEvent[] {
  const row = common(desk, flavour, at);
  if (row === undefined) return [];
  const signIn = flavour === 'phone' ? { ...row, app: APPS.outlookMobile, resource: APPS.exchange } : row;
  const fresh: Common = { ...signIn, incomingToken: 'none' };
  const rows = fullSignIn(fresh, `begin-${flavour}`, flavour === 'browser' && luck < 0.7);
  if (luck > 0.08) return rows;
  const slip = { ...fresh, at: at - 40 * SECOND };
  return [failed(slip, `slip-${flavour}`, 50126, { steps: [WRONG_PASSWORD] }), ...rows];
}

const visited = [APPS.officeHome, APPS.expenses, APPS.timesheets, APPS.wiki, APPS.salesforce, APPS.serviceNow, APPS.outlookWeb];
const technical = [...visited, APPS.azurePortal, APPS.azurePortal];

function visit(desk: Desk, at: number, name: string, luck: number): readonly SignInEvent[] {
  const row = common(desk, 'browser', at);
  if (row === undefined) return [];
  const { department } = desk.home.source.person;
  const app = pick(department === 'IT' || department === 'Engineering' ? technical : visited, luck);
  const resource = app === APPS.azurePortal ? APPS.azure : app === APPS.outlookWeb ? APPS.exchange : app;
  const saml = app === APPS.salesforce || app === APPS.serviceNow || app === APPS.expenses;
  return [remembered({ ...row, app, resource, protocol: saml ? 'saml20' : 'oAuth2' }, name)];
}

function guestDay(desk: Desk, random: Random): readonly SignInEvent[] {
  const { source } = desk.home;
  if (!isWorkday(desk.home.day)) return [];
  const at = Math.floor(desk.midnight + (10 + random() * 5) * HOUR);
  const row = common(desk, 'browser', at);
  if (row === undefined) return [];
  const crossing = { type: 'b2bCollaboration', homeTenantId: source.person.homeTenantId, resourceTenantId: '' } as const;
  const teams = { ...row, app: APPS.teamsWeb, resource: APPS.teamsService, crossing };
  return [
    remembered(teams, 'guest'),
    ...[1, 2, 3].map((n) => refresh({ ...teams, at: at + n * 61 * MINUTE, incomingToken: 'refreshToken' }, `guest-${n}`)),
  ];
}
