import { copied } from '../clients/client.ts';
import type { Client } from '../clients/client.ts';
import { DAY, HOUR, MINUTE } from '../tenant.ts';
import type { AttackKind, AttackScene, Net } from './attack.ts';
import { lineAbroad, proxyOwnCity, proxySameCountry, proxySameProvider, rentedServer, sharedBrand } from './infrastructure.ts';
import { WEB_LOOT, atNight, atWork, cookieClient, replay, take } from './loot.ts';

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

type When = 'work' | 'night';

function kind(id: string, run: AttackKind['run'], family: AttackKind['family'] = 'theft'): AttackKind {
  return { id, family, target: 'worker', run };
}

function cookieKind(
  id: string,
  net: Net,
  when: When,
  look: 'same' | 'other',
  family: AttackKind['family'] = 'theft',
): AttackKind {
  const run = (scene: AttackScene) => {
    cookie(scene, net, when, look);
  };
  return kind(id, run, family);
}

/** Browser sessions used by somebody else. */
export const STOLEN_SESSION: readonly AttackKind[] = [
  cookieKind('cookie-hosting', rentedServer, 'work', 'other'),
  cookieKind('cookie-abroad', lineAbroad, 'work', 'same'),
  cookieKind('cookie-abroad-night', lineAbroad, 'night', 'same'),
  cookieKind('cookie-same-country-other-browser', proxySameCountry, 'work', 'other'),
  cookieKind('cookie-same-country-same-browser', proxySameCountry, 'work', 'same'),
  cookieKind('cookie-own-city-other-browser', proxyOwnCity, 'work', 'other'),
  cookieKind('cookie-own-city-same-browser', proxyOwnCity, 'work', 'same'),
  cookieKind('cookie-own-city-night', proxyOwnCity, 'night', 'same'),
  cookieKind('cookie-through-vpn-brand', sharedBrand, 'work', 'same'),
  kind('cookie-glance', glance),
  kind('cookie-patient', patient),
  kind('infostealer-late', oldLoot),
  kind('limit-own-machine', ownMachine, 'limits'),
  cookieKind('limit-same-provider-same-browser', proxySameProvider, 'work', 'same', 'limits'),
];
