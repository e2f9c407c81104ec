import { APPS } from '../../tenant/apps.ts';
import { BROWSERS } from '../../tenant/devices.ts';
import type { Place } from '../../tenant/networks.ts';
import { dayOf } from '../../time.ts';
import { BROWSER, NATIVE, userAgentOf } from '../clients.ts';
import type { Common } from '../attempts.ts';
import type { PersonSource, WorkloadSource } from '../event.ts';
import { usualPlace } from '../places.ts';
import { sessionAt } from '../sessions.ts';
import type { Flavour, Whereabouts, World } from '../world.ts';

/** The person whose user name (before the @) is given. */
export function personNamed(world: World, name: string): PersonSource {
  const found = world.people.find(({ person }) => person.upn.startsWith(`${name}@`) || person.upn.startsWith(`${name}#`));
  if (found === undefined) throw new RangeError(`no person called ${name}`);
  return found;
}

export function workloadNamed(world: World, appId: string): WorkloadSource {
  const found = world.workloads.find(({ app }) => app.id === appId);
  if (found === undefined) throw new RangeError(`no workload ${appId}`);
  return found;
}

/** A row of the person's own client, wherever they usually are. */
export function ownRow(world: World, source: PersonSource, at: number, flavour: Flavour = 'browser'): Common {
  const windows = flavour === 'laptop' && source.kit.laptop.os === 'Windows10';
  return {
    home: { source, day: dayOf(at) },
    at,
    place: usualPlace(world, source, flavour, at),
    app: APPS.officeHome,
    resource: APPS.officeHome,
    client: flavour === 'browser' ? BROWSER : NATIVE,
    seen: source.kit.seen[flavour],
    userAgent: userAgentOf(source.kit, flavour === 'browser' ? 'browser' : flavour === 'phone' ? 'mobile' : 'laptop'),
    session: sessionAt(world, source, flavour, at),
    incomingToken: windows ? 'primaryRefreshToken' : 'none',
    binding: windows ? 'bound' : 'unbound',
    protocol: 'oAuth2',
  };
}

/** A row of somebody else's browser who uses the person's name: no registered device. */
export function strangerRow(source: PersonSource, at: number, place: Place): Common {
  return {
    home: { source, day: dayOf(at) },
    at,
    place,
    app: APPS.officeHome,
    resource: APPS.officeHome,
    client: BROWSER,
    seen: { os: 'Windows10', browser: BROWSERS.chrome.name },
    userAgent: BROWSERS.chrome.userAgent,
    incomingToken: 'none',
    binding: 'unbound',
    protocol: 'oAuth2',
  };
}

/** Nothing ordinary from the person between two moments, so that the story is the last word. */
export function silentBetween(from: number, to: number): Whereabouts {
  return (at, _flavour, usual) => (at >= from && at < to ? 'silent' : usual);
}
