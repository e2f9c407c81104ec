import { APP, RESOURCE } from '../clients/apps.ts';
import { copied, tool } from '../clients/client.ts';
import type { Client } from '../clients/client.ts';
import type { Access } from '../networks/point.ts';
import { HOUR, MINUTE } from '../tenant.ts';
import type { AttackKind, AttackScene } from './attack.ts';
import { proxyOwnCity, proxySameCountry, rentedServer, sharedBrand } from './infrastructure.ts';
import { WEB_LOOT, atWork, replay, take } from './loot.ts';

/** The victim signs in through the attacker's page: prompts, second factor and all, from the attacker's server. */
function phish(scene: AttackScene, at: number, access: Access, client: Client): string {
  const { victim, dice, emit } = scene;
  const session = dice.uuid();
  const correlation = dice.uuid();
  const base = {
    type: 'interactiveUser' as const,
    who: victim,
    app: APP.officeHome,
    resource: RESOURCE.officeHome,
    client,
    trait: 'attack' as const,
    session,
    correlation,
  };
  emit({ ...base, at: at - 50_000, point: access(at, 'kit'), code: 50074, factor: 'none' });
  if (dice.chance(0.7)) emit({ ...base, at: at - 10_000, point: access(at, 'kit'), code: 50140, factor: 'push' });
  emit({ ...base, at, point: access(at, 'kit'), factor: 'push' });
  return session;
}

function carelessKit(scene: AttackScene): void {
  const at = atWork(scene);
  const server = rentedServer(scene);
  const client = { ...tool(scene.dice.pick(['axios/1.7.9', 'axios/1.6.8', 'node', 'undici'])), used: 'Browser' as const };
  const session = phish(scene, at, server, client);
  const from = scene.dice.chance(0.5) ? server : rentedServer(scene);
  replay(scene, {
    session,
    access: from,
    client,
    from: at + 2 * MINUTE,
    hours: 8,
    count: scene.dice.int(8, 30),
    interactive: 0.3,
    apps: WEB_LOOT,
  });
}

function careful(scene: AttackScene, front: Access, back: Access, few: boolean): void {
  const at = atWork(scene);
  const client = copied(take(scene, at, 'browser').browser);
  const session = phish(scene, at, front, client);
  const wait = few ? scene.dice.between(1, 20) * HOUR : scene.dice.between(2, 40) * MINUTE;
  const count = few ? scene.dice.int(4, 8) : scene.dice.int(8, 25);
  replay(scene, { session, access: back, client, from: at + wait, hours: few ? 20 : 8, count, interactive: 0.3, apps: WEB_LOOT });
}

/** Adversary in the middle, from a kit off the shelf to proxies next door. */
export const PHISHING: readonly AttackKind[] = [
  { id: 'aitm-careless-kit', family: 'theft', target: 'worker', run: carelessKit },
  {
    id: 'aitm-careful-hosting',
    family: 'theft',
    target: 'worker',
    run: (scene) => {
      careful(scene, rentedServer(scene), rentedServer(scene), false);
    },
  },
  {
    id: 'aitm-careful-residential',
    family: 'theft',
    target: 'worker',
    run: (scene) => {
      careful(scene, rentedServer(scene), proxySameCountry(scene), false);
    },
  },
  {
    id: 'aitm-all-residential-near',
    family: 'theft',
    target: 'worker',
    run: (scene) => {
      careful(scene, proxyOwnCity(scene), proxySameCountry(scene), true);
    },
  },
  {
    id: 'aitm-through-vpn-brand',
    family: 'theft',
    target: 'worker',
    run: (scene) => {
      careful(scene, sharedBrand(scene), sharedBrand(scene), true);
    },
  },
];
