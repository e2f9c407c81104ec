import { APP, RESOURCE } from '../clients/apps.ts';
import type { Access } from '../networks/point.ts';
import type { Person } from '../people/person.ts';
import { DAY, HOUR, MINUTE } from '../tenant.ts';
import type { AttackKind, AttackScene } from './attack.ts';
import { proxySwarm, rentedServer } from './infrastructure.ts';
import { WEB_LOOT, atNight, replay } from './loot.ts';
import { STRANGER } from './stranger.ts';

function targets(scene: AttackScene, count: number): Person[] {
  const people = scene.dice.shuffle(
    scene.tenant.people.filter((person) => person.userType === 'member' && person.devices.length > 0),
  );
  const chosen = [scene.victim, ...people.filter((person) => person !== scene.victim)].slice(0, count);
  for (const person of chosen) scene.incident.subjects.add(person.id);
  return chosen;
}

function attempt(scene: AttackScene, at: number, who: Person, point: ReturnType<Access>, code: number): void {
  scene.emit({
    at,
    type: 'interactiveUser',
    who,
    app: APP.office,
    resource: RESOURCE.exchange,
    point,
    client: STRANGER,
    code,
    trait: 'attack',
    factor: code === 0 ? 'password' : 'none',
  });
}

/** One address, one password, many people, in minutes. `hit`: the victim's password was right. */
function fastSpray(scene: AttackScene, hit: boolean): void {
  const server = rentedServer(scene);
  const from = atNight(scene);
  const people = targets(scene, scene.dice.int(25, 45));
  people.forEach((who, n) => {
    const at = from + n * 9000;
    attempt(scene, at, who, server(at, 's'), hit && who === scene.victim ? 50076 : scene.dice.chance(0.04) ? 50053 : 50126);
  });
  if (hit) afterHit(scene, from + 40 * MINUTE);
}

function afterHit(scene: AttackScene, from: number): void {
  const access = rentedServer(scene);
  const session = scene.dice.uuid();
  attempt(scene, from, scene.victim, access(from, 'h'), 0);
  replay(scene, {
    session,
    access,
    client: STRANGER,
    from: from + MINUTE,
    hours: 3,
    count: 8,
    interactive: 0.3,
    apps: WEB_LOOT,
    extra: { factor: 'password' },
  });
}

/** A try per person and hour or two, another address and country each time, for three days. */
function slowSpray(scene: AttackScene, hit: boolean): void {
  const swarm = proxySwarm(scene, 10);
  const people = targets(scene, scene.dice.int(25, 40));
  for (let day = 0; day < 3; day++) {
    people.forEach((who, n) => {
      const at = scene.midnight + day * DAY + n * 30 * MINUTE + scene.dice.between(0, 20) * MINUTE;
      const right = hit && day === 2 && who === scene.victim;
      attempt(scene, at, who, swarm(at, who.id), right ? 50076 : 50126);
    });
  }
  if (hit) afterHit(scene, scene.midnight + 3 * DAY + 2 * HOUR);
}

function bruteForce(scene: AttackScene, distributed: boolean): void {
  const from = atNight(scene);
  const server = rentedServer(scene);
  const swarm = proxySwarm(scene, 2);
  const count = scene.dice.int(60, 140);
  for (let n = 0; n < count; n++) {
    const at = from + n * (distributed ? 3 * MINUTE : 12_000);
    attempt(
      scene,
      at,
      scene.victim,
      distributed ? swarm(at, 'b') : server(at, 'b'),
      n > 12 && scene.dice.chance(0.6) ? 50053 : 50126,
    );
  }
}

/** Guessing passwords: of many people, or of one. */
export const SPRAYS: readonly AttackKind[] = [
  {
    id: 'spray-fast',
    family: 'password',
    target: 'worker',
    campaign: true,
    run: (scene) => {
      fastSpray(scene, false);
    },
  },
  {
    id: 'spray-fast-hit',
    family: 'password',
    target: 'worker',
    campaign: true,
    run: (scene) => {
      fastSpray(scene, true);
    },
  },
  {
    id: 'spray-slow',
    family: 'password',
    target: 'worker',
    campaign: true,
    run: (scene) => {
      slowSpray(scene, false);
    },
  },
  {
    id: 'spray-slow-hit',
    family: 'password',
    target: 'worker',
    campaign: true,
    run: (scene) => {
      slowSpray(scene, true);
    },
  },
  {
    id: 'brute-force',
    family: 'password',
    target: 'worker',
    run: (scene) => {
      bruteForce(scene, false);
    },
  },
  {
    id: 'brute-force-distributed',
    family: 'password',
    target: 'worker',
    run: (scene) => {
      bruteForce(scene, true);
    },
  },
];
