import type { Reply } from '../http/exchange.ts';
import type { PersonSource } from '../log/event.ts';
import { BOB } from '../log/stories/bob.ts';
import { chance, hash, uuid } from '../random.ts';
import type { Device } from '../tenant/devices.ts';
import { READS_METHODS } from '../tenant/roles.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { DAY, HOUR, MINUTE, isoSeconds } from '../time.ts';
import { hasRole, needPermission } from './caller.ts';
import { writeCollection } from './collection.ts';
import type { Entity } from './collection.ts';
import { myself } from './groups.ts';
import { denied } from './refusal.ts';
import type { GraphRequest, Route } from './router.ts';
import { findUser } from './users.ts';

/** What a person has: ways to prove themselves, devices. */
export const BELONGING_ROUTES: readonly Route[] = [
  { method: 'GET', path: 'users/{}/authentication/methods', answer: methodsOfSomeone },
  { method: 'GET', path: 'me/authentication/methods', answer: (request) => methods(request, myself(request)) },
  ...['registeredDevices', 'ownedDevices'].flatMap((kind): readonly Route[] => [
    { method: 'GET', path: `users/{}/${kind}`, answer: devicesOfSomeone },
    { method: 'GET', path: `me/${kind}`, answer: (request) => devices(request, myself(request)) },
  ]),
];

function methodsOfSomeone(request: GraphRequest): Reply {
  const { caller, tenant, keys } = request;
  needPermission(caller, 'UserAuthenticationMethod.Read.All', 'UserAuthenticationMethod.ReadWrite.All');
  const source = findUser(tenant, keys[0] ?? '');
  if (caller.person !== source && !hasRole(caller, READS_METHODS)) throw denied('Request Authorization failed');
  return methods(request, source);
}

function methods(request: GraphRequest, source: PersonSource): Reply {
  return writeCollection(request, methodsOf(request.tenant, source), {
    context: `users('${source.person.id}')/authentication/methods`,
    usualPage: 100,
    largestPage: 100,
  });
}

function methodsOf(tenant: Tenant, { person, kit }: PersonSource): readonly Entity[] {
  const created = (what: string): string => isoSeconds(tenant.anchor - (40 + (hash(what, person.upn) % 600)) * DAY);
  const items: Entity[] = [
    {
      '@odata.type': '#microsoft.graph.passwordAuthenticationMethod',
      id: '28c10230-6103-485e-b985-444c60001490',
      password: null,
      createdDateTime: isoSeconds(tenant.state.validFrom(person)),
    },
  ];
  if (person.kind !== 'staff') return items;
  items.push(authenticator(uuid('authenticator', person.upn), kit.phone.os === 'Ios' ? 'iPhone 15' : 'Pixel 8', created('app')));
  if (kit.laptop.os === 'Windows10') {
    items.push({
      '@odata.type': '#microsoft.graph.windowsHelloForBusinessAuthenticationMethod',
      id: uuid('hello', person.upn),
      displayName: kit.laptop.name,
      createdDateTime: created('hello'),
      keyStrength: 'normal',
    });
  }
  if (chance('phone method', person.upn) < 0.6) {
    items.push({
      '@odata.type': '#microsoft.graph.phoneAuthenticationMethod',
      id: '3179e48a-750b-4051-897c-87b9720928f7',
      phoneNumber: `+44 2079460${String(100 + (hash('number', person.upn) % 900))}`,
      phoneType: 'mobile',
      smsSignInState: 'notAllowedByPolicy',
      createdDateTime: created('phone'),
    });
  }
  if (person.upn === 'bob@contoso.com') {
    items.push(
      authenticator(
        uuid('authenticator of the thief', tenant.anchor),
        'SM-A515F',
        isoSeconds(tenant.anchor - BOB.method * MINUTE),
      ),
    );
  }
  return items;
}

function authenticator(id: string, displayName: string, createdDateTime: string): Entity {
  return {
    '@odata.type': '#microsoft.graph.microsoftAuthenticatorAuthenticationMethod',
    id,
    displayName,
    deviceTag: 'SoftwareTokenActivated',
    phoneAppVersion: '6.2511.7533',
    createdDateTime,
  };
}

function devicesOfSomeone(request: GraphRequest): Reply {
  needPermission(request.caller, 'Device.Read.All', 'Directory.Read.All', 'User.Read.All');
  return devices(request, findUser(request.tenant, request.keys[0] ?? ''));
}

function devices(request: GraphRequest, { person, kit }: PersonSource): Reply {
  const fallen = person.upn === 'carol@contoso.com' ? { ...kit.laptop, compliant: false } : kit.laptop;
  const items = person.kind === 'staff' ? [fallen, kit.phone].map((device) => writeDevice(request.tenant, device)) : [];
  return writeCollection(request, items, { context: 'directoryObjects', usualPage: 100, largestPage: 999 });
}

const TRUST = { 'Azure AD joined': 'AzureAd', 'Hybrid Azure AD joined': 'ServerAd', 'Azure AD registered': 'Workplace' } as const;
const SYSTEM = {
  Windows10: ['Windows', '10.0.26100.6899'],
  MacOs: ['MacMDM', '26.1'],
  Ios: ['IPhone', '18.7'],
  Android: ['AndroidForWork', '15'],
} as const;

function writeDevice(tenant: Tenant, device: Device): Entity {
  const [operatingSystem, operatingSystemVersion] = SYSTEM[device.os];
  return {
    '@odata.type': '#microsoft.graph.device',
    id: uuid('device object', device.id),
    deviceId: device.id,
    displayName: device.name,
    accountEnabled: true,
    operatingSystem,
    operatingSystemVersion,
    trustType: TRUST[device.trustType],
    isCompliant: device.compliant,
    isManaged: device.managed,
    approximateLastSignInDateTime: isoSeconds(tenant.clock() - (hash('seen', device.id) % 9) * HOUR),
    registrationDateTime: isoSeconds(tenant.anchor - (30 + (hash('registered', device.id) % 400)) * DAY),
  };
}
