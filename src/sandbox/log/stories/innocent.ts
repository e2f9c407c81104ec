import { chance } from '../../random.ts';
import { APPS } from '../../tenant/apps.ts';
import { PLACES } from '../../tenant/networks.ts';
import type { Place } from '../../tenant/networks.ts';
import { FABRIKAM_TENANT, TENANT_ID } from '../../tenant/people.ts';
import { DAY, HOUR, MINUTE } from '../../time.ts';
import { fullSignIn, PASSWORD, refresh, remembered } from '../attempts.ts';
import { NATIVE } from '../clients.ts';
import type { SignInEvent } from '../event.ts';
import { homeOf, isWorkday, mobile } from '../places.ts';
import type { Story, Whereabouts, World } from '../world.ts';
import { ownRow, personNamed } from './telling.ts';

/** Erin flew to Singapore: 14 quiet hours, then the same compliant laptop and her phone there. */
export function erinTravels(world: World): Story {
  const erin = personNamed(world, 'erin');
  const leaves = world.anchor - 26 * HOUR;
  const lands = world.anchor - 12 * HOUR;
  const returns = world.anchor + 72 * HOUR;
  const trip: Whereabouts = (at, _flavour, usual) => {
    if (at < leaves || at >= returns) return usual;
    if (at < lands) return 'silent';
    return new Date(at).getUTCHours() < 10 ? PLACES.officeOfPartnerSingapore : PLACES.hotelSingapore;
  };
  const arrival = { ...ownRow(world, erin, lands + 70 * MINUTE), place: PLACES.hotelSingapore };
  return {
    events: fullSignIn({ ...arrival, incomingToken: 'none' }, `erin-arrives@${world.anchor}`, false),
    whereabouts: new Map([[erin.index, trip]]),
  };
}

/** Frank pays for a VPN and forgets to switch it off. */
export function franksVpn(world: World): Story {
  const frank = personNamed(world, 'frank');
  const tunnel: Whereabouts = (at, flavour, usual) => {
    const block = Math.floor(at / (3 * HOUR));
    if (flavour === 'phone' || chance(world.seed, 'vpn', block) < 0.55) return usual;
    return block % 2 === 0 ? PLACES.vpnZurich : PLACES.vpnAmsterdam;
  };
  return { whereabouts: new Map([[frank.index, tunnel]]) };
}

/** Grace organises events from her phone; her carrier gives it another address every few minutes. */
export function gracesCarrier(world: World): Story {
  const grace = personNamed(world, 'grace');
  const hopping: Whereabouts = (at, flavour, usual) => (flavour === 'phone' ? mobile(world, grace, at, 9 * MINUTE) : usual);
  return { whereabouts: new Map([[grace.index, hopping]]) };
}

/** Heidi works in Fabrikam's tenant too: her sign-ins there pass through contoso. */
export function heidiPassesThrough(world: World): Story {
  const heidi = personNamed(world, 'heidi');
  const crossing = { type: 'passthrough', homeTenantId: TENANT_ID, resourceTenantId: FABRIKAM_TENANT } as const;
  const on = (day: number): readonly SignInEvent[] => {
    if (!isWorkday(day)) return [];
    return Array.from({ length: 16 }, (_, i) => {
      const at = day * DAY + 7 * HOUR + i * 33 * MINUTE + Math.floor(chance(world.seed, 'pass', day, i) * 9 * MINUTE);
      const row = {
        ...ownRow(world, heidi, at),
        app: APPS.teamsWeb,
        resource: i % 3 === 0 ? APPS.sharePoint : APPS.teamsService,
        crossing,
      };
      const key = `passthrough${day}-${i}`;
      return i % 8 === 0 ? remembered(row, key) : refresh({ ...row, incomingToken: 'refreshToken' }, key, i === 5 ? 50105 : 0);
    });
  };
  return { ongoing: [{ source: heidi.index, on }] };
}

/** A server application asks for Ivan's data on his behalf: the address is the server's, in another country. */
export function ivansReports(world: World): Story {
  const ivan = personNamed(world, 'ivan');
  const on = (day: number): readonly SignInEvent[] =>
    Array.from({ length: 60 }, (_, i) => {
      const at = day * DAY + 5 * HOUR + i * 10 * MINUTE + Math.floor(chance(world.seed, 'report', day, i) * 3 * MINUTE);
      const row = {
        ...ownRow(world, ivan, at),
        place: PLACES.azureApp,
        app: APPS.reports,
        resource: APPS.graph,
        client: NATIVE,
        seen: undefined,
        userAgent: undefined,
        binding: undefined,
        protocol: 'onBehalfOf',
        credential: { type: 'clientSecret', keyId: '' } as const,
      };
      return refresh(row, `report${day}-${i}`);
    });
  return { ongoing: [{ source: ivan.index, on }] };
}

/** The scanner sends mail and Peter reads his, both with nothing but a password; an exception lets them. */
export function legacyMail(world: World): Story {
  const scanner = personNamed(world, 'scanner');
  const peter = personNamed(world, 'peter');
  const legacy = (source: typeof peter, client: string, at: number, place: Place): SignInEvent => ({
    home: { source, day: Math.floor(at / DAY) },
    key: `legacy-${client}-${at}`,
    attempt: `legacy-${client}-${at}`,
    at,
    type: 'interactiveUser',
    code: 0,
    app: APPS.exchange,
    resource: APPS.exchange,
    client,
    place,
    seen: { os: '', browser: '' },
    userAgent: client === 'Authenticated SMTP' ? undefined : 'BAV2ROPC',
    protocol: 'ropc',
    steps: [PASSWORD],
  });
  const scans = (day: number): readonly SignInEvent[] =>
    isWorkday(day)
      ? Array.from({ length: 27 }, (_, i) =>
          legacy(scanner, 'Authenticated SMTP', day * DAY + 8 * HOUR + i * 20 * MINUTE, scanner.person.office.lan),
        )
      : [];
  const reads = (day: number): readonly SignInEvent[] =>
    Array.from({ length: 8 }, (_, i) => {
      const at = day * DAY + 6 * HOUR + i * 95 * MINUTE;
      return legacy(peter, i % 4 === 3 ? 'POP3' : 'IMAP4', at, homeOf(peter, at));
    });
  return {
    ongoing: [
      { source: scanner.index, on: scans },
      { source: peter.index, on: reads },
    ],
  };
}
