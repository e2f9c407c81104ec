import { APP, RESOURCE } from '../clients/apps.ts';
import { copied, tool } from '../clients/client.ts';
import type { Client } from '../clients/client.ts';
import { DAY, HOUR, MINUTE } from '../tenant.ts';
import type { Access } from '../networks/point.ts';
import type { AttackKind, AttackScene } from './attack.ts';
import { lineAbroad, proxyOwnCity, proxySameCountry, proxySameProvider, rentedServer, sharedBrand } from './infrastructure.ts';
import { TOKEN_LOOT, WEB_LOOT, atNight, atWork, cookieClient, replay, take } from './loot.ts';

type Net = (scene: AttackScene) => Access;

/** A cookie of the victim's browser, opened in the attacker's. */
function cookie(scene: AttackScene, net: Net, when: 'work' | 'night', look: 'same' | 'other'): void {
  const at = when === 'work' ? atWork(scene) : atNight(scene);
  const loot = take(scene, at, 'browser');
  const client: Client = look === 'same' ? cookieClient(loot, scene) : otherBrowser(scene);
  replay(scene, {
    session: loot.session,
    access: net(scene),
    client,
    from: at,
    hours: when === 'work' ? 5 : 3,
    count: scene.dice.int(5, 20),
    interactive: 0.4,
    apps: WEB_LOOT,
  });
}

function otherBrowser({ dice }: AttackScene): Client {
  const version = dice.int(128, 141);
  const linux = dice.chance(0.5);
  const system = linux ? 'X11; Linux x86_64' : 'Windows NT 10.0; Win64; x64';
  const userAgent = dice.chance(0.4)
    ? `Mozilla/5.0 (${system}; rv:${version}.0) Gecko/20100101 Firefox/${version}.0`
    : `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`;
  return { used: 'Browser', userAgent, os: linux ? 'Linux' : 'Windows10', browser: `Chrome ${version}.0.0`, managed: false };
}

/** Two days of short visits, only while the victim is away from the keyboard but within ordinary hours. */
function patient(scene: AttackScene): void {
  const access = proxyOwnCity(scene);
  const loot = take(scene, scene.ends, 'browser');
  const client = copied(loot.browser);
  for (let day = 0; day < 2; day++) {
    const from = scene.ends + day * DAY + scene.dice.between(20, 90) * MINUTE;
    replay(scene, {
      session: loot.session,
      access,
      client,
      from,
      hours: 0.7,
      count: scene.dice.int(3, 5),
      interactive: 0.4,
      apps: WEB_LOOT,
    });
  }
}

/** Refresh tokens used by a program, in the background only. */
function refresh(scene: AttackScene, net: Net, careful: boolean): void {
  const at = careful ? atNight(scene) : atWork(scene);
  const loot = take(scene, at, 'system');
  const client = careful
    ? copied(loot.native)
    : tool(scene.dice.pick(['python-requests/2.31.0', 'Go-http-client/2.0', 'Mozilla/5.0']));
  replay(scene, {
    session: loot.session,
    access: net(scene),
    client,
    from: at,
    hours: careful ? 6 : 12,
    count: scene.dice.int(careful ? 4 : 8, careful ? 10 : 30),
    interactive: 0,
    apps: TOKEN_LOOT,
  });
}

/** A primary refresh token carries the device's good name to the attacker's tools. */
function primaryToken(scene: AttackScene, net: Net): void {
  const at = atWork(scene);
  const loot = take(scene, at, 'system');
  const client: Client = {
    ...loot.native,
    userAgent: scene.dice.pick([
      'python-requests/2.32.3',
      'Windows-AzureAD-Authentication-Provider/1.0',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64)',
    ]),
  };
  const apps = [
    [APP.azureCli, RESOURCE.graph],
    [APP.azurePowerShell, RESOURCE.management],
    [APP.office, RESOURCE.exchange],
  ] as const;
  replay(scene, {
    session: loot.session,
    access: net(scene),
    client,
    from: at,
    hours: 6,
    count: scene.dice.int(4, 14),
    interactive: 0,
    apps,
    extra: { token: 'primaryRefreshToken', binding: 'none' },
  });
}

/** Sold in a log of stolen cookies, used a week and more after the theft. */
function oldLoot(scene: AttackScene): void {
  const loot = take(scene, scene.begins, 'browser');
  const from = scene.begins + scene.dice.between(4, 6) * DAY + scene.dice.between(0, 20) * HOUR;
  replay(scene, {
    session: loot.session,
    access: scene.dice.chance(0.5) ? lineAbroad(scene) : rentedServer(scene),
    client: otherBrowser(scene),
    from,
    hours: 4,
    count: scene.dice.int(4, 15),
    interactive: 0.4,
    apps: WEB_LOOT,
  });
}

/** Only one or two rows, then the loot is sold. */
function glance(scene: AttackScene): void {
  const at = atNight(scene);
  const loot = take(scene, at, 'browser');
  replay(scene, {
    session: loot.session,
    access: rentedServer(scene),
    client: copied(loot.browser),
    from: at,
    hours: 0.2,
    count: 2,
    interactive: 0.5,
    apps: WEB_LOOT,
  });
}

/** Malware that browses from the victim's own machine. */
function ownMachine(scene: AttackScene): void {
  const at = atWork(scene);
  const loot = take(scene, at, 'browser');
  replay(scene, {
    session: loot.session,
    access: scene.where,
    client: loot.browser,
    from: at,
    hours: 2,
    count: 6,
    interactive: 0.2,
    apps: WEB_LOOT,
  });
}

function kind(id: string, run: AttackKind['run'], family: AttackKind['family'] = 'theft'): AttackKind {
  return { id, family, target: 'worker', run };
}

export const STOLEN_SESSION: readonly AttackKind[] = [
  kind('cookie-hosting', (scene) => {
    cookie(scene, rentedServer, 'work', 'other');
  }),
  kind('cookie-abroad', (scene) => {
    cookie(scene, lineAbroad, 'work', 'same');
  }),
  kind('cookie-abroad-night', (scene) => {
    cookie(scene, lineAbroad, 'night', 'same');
  }),
  kind('cookie-same-country-other-browser', (scene) => {
    cookie(scene, proxySameCountry, 'work', 'other');
  }),
  kind('cookie-same-country-same-browser', (scene) => {
    cookie(scene, proxySameCountry, 'work', 'same');
  }),
  kind('cookie-own-city-other-browser', (scene) => {
    cookie(scene, proxyOwnCity, 'work', 'other');
  }),
  kind('cookie-own-city-same-browser', (scene) => {
    cookie(scene, proxyOwnCity, 'work', 'same');
  }),
  kind('cookie-own-city-night', (scene) => {
    cookie(scene, proxyOwnCity, 'night', 'same');
  }),
  kind('cookie-through-vpn-brand', (scene) => {
    cookie(scene, sharedBrand, 'work', 'same');
  }),
  kind('cookie-glance', glance),
  kind('cookie-patient', patient),
  kind('refresh-hosting', (scene) => {
    refresh(scene, rentedServer, false);
  }),
  kind('refresh-abroad-careful', (scene) => {
    refresh(scene, lineAbroad, true);
  }),
  kind('refresh-same-country-careful', (scene) => {
    refresh(scene, proxySameCountry, true);
  }),
  kind('prt-tooling-hosting', (scene) => {
    primaryToken(scene, rentedServer);
  }),
  kind('prt-tooling-residential', (scene) => {
    primaryToken(scene, proxySameCountry);
  }),
  kind('infostealer-late', oldLoot),
  kind('limit-own-machine', ownMachine, 'limits'),
  kind(
    'limit-same-provider-same-browser',
    (scene) => {
      cookie(scene, proxySameProvider, 'work', 'same');
    },
    'limits',
  ),
];
