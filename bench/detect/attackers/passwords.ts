import { APP, RESOURCE } from '../clients/apps.ts';
import { legacy, tool } from '../clients/client.ts';
import type { Client } from '../clients/client.ts';
import type { Person } from '../people/person.ts';
import { DAY, HOUR, MINUTE } from '../tenant.ts';
import type { AttackKind, AttackScene } from './attack.ts';
import { lineAbroad, proxySameCountry, proxySwarm, rentedServer } from './infrastructure.ts';
import { TOKEN_LOOT, WEB_LOOT, atNight, atWork, replay } from './loot.ts';

const STRANGER: Client = {
  used: 'Browser',
  userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/134.0.0.0 Safari/537.36',
  os: 'Windows10',
  browser: 'Chrome 134.0.0',
  managed: false,
};

function targets(scene: AttackScene, count: number): Person[] {
  const people = scene.dice.shuffle(scene.tenant.people.filter((person) => person.userType === 'member' && person.devices.length > 0));
  const chosen = [scene.victim, ...people.filter((person) => person !== scene.victim)].slice(0, count);
  for (const person of chosen) scene.incident.subjects.add(person.id);
  return chosen;
}

function attempt(scene: AttackScene, at: number, who: Person, point: ReturnType<ReturnType<typeof rentedServer>>, code: number): void {
  scene.emit({ at, type: 'interactiveUser', who, app: APP.office, resource: RESOURCE.exchange, point, client: STRANGER, code, trait: 'attack', factor: code === 0 ? 'password' : 'none' });
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
  replay(scene, { session, access, client: STRANGER, from: from + MINUTE, hours: 3, count: 8, interactive: 0.3, apps: WEB_LOOT, extra: { factor: 'password' } });
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
    attempt(scene, at, scene.victim, distributed ? swarm(at, 'b') : server(at, 'b'), n > 12 && scene.dice.chance(0.6) ? 50053 : 50126);
  }
}

/** The mail protocol that asks for no second factor. */
function legacyHit(scene: AttackScene): void {
  const at = atNight(scene);
  const access = scene.dice.chance(0.5) ? lineAbroad(scene) : rentedServer(scene);
  const client = legacy(scene.dice.pick(['IMAP4', 'Authenticated SMTP', 'Other clients']), 'BAV2ROPC');
  for (let n = 0; n < scene.dice.int(3, 12); n++) {
    const moment = at + n * 20 * MINUTE;
    scene.emit({ at: moment, type: 'nonInteractiveUser', who: scene.victim, app: APP.exchange, resource: RESOURCE.exchange, point: access(moment, 'l'), client, trait: 'attack', factor: 'password', protocol: 'ropc' });
  }
}

/** Password known; prompts until one is approved. */
function promptBombing(scene: AttackScene): void {
  const at = atNight(scene);
  const access = scene.dice.chance(0.5) ? proxySameCountry(scene) : rentedServer(scene);
  const session = scene.dice.uuid();
  const base = { type: 'interactiveUser' as const, who: scene.victim, app: APP.officeHome, resource: RESOURCE.officeHome, client: STRANGER, trait: 'attack' as const };
  const prompts = scene.dice.int(4, 18);
  for (let n = 0; n < prompts; n++) {
    const moment = at + n * scene.dice.between(20, 90) * 1000;
    scene.emit({ ...base, at: moment, point: access(moment, 'm'), code: 500121, factor: scene.dice.pick(['denied', 'unanswered', 'unanswered', 'wrong-number']) });
  }
  const done = at + prompts * 95_000;
  scene.emit({ ...base, at: done, point: access(done, 'm'), factor: 'push', session });
  replay(scene, { session, access, client: STRANGER, from: done + MINUTE, hours: 4, count: 8, interactive: 0.3, apps: WEB_LOOT });
}

/** Blocked by policy, then the same person gets in another way. */
function aroundPolicy(scene: AttackScene): void {
  const at = atWork(scene);
  const first = lineAbroad(scene);
  const second = proxySameCountry(scene);
  const base = { type: 'interactiveUser' as const, who: scene.victim, app: APP.office, resource: RESOURCE.exchange, client: STRANGER, trait: 'attack' as const };
  for (let n = 0; n < scene.dice.int(2, 6); n++) scene.emit({ ...base, at: at + n * MINUTE, point: first(at, 'c'), code: scene.dice.pick([53003, 53000]), factor: 'claim' });
  const session = scene.dice.uuid();
  replay(scene, { session, access: second, client: STRANGER, from: at + scene.dice.between(8, 40) * MINUTE, hours: 3, count: 7, interactive: 0.5, apps: WEB_LOOT });
}

/** A takeover made to last: a new second factor is registered at once. */
function newMethod(scene: AttackScene): void {
  const at = atWork(scene);
  const access = scene.dice.chance(0.5) ? proxySameCountry(scene) : lineAbroad(scene);
  const session = scene.dice.uuid();
  const base = { type: 'interactiveUser' as const, who: scene.victim, client: STRANGER, trait: 'attack' as const, session };
  scene.emit({ ...base, at, app: APP.officeHome, resource: RESOURCE.officeHome, point: access(at, 'n'), factor: 'push' });
  scene.emit({ ...base, at: at + 4 * MINUTE, app: APP.mySignIns, resource: RESOURCE.graph, point: access(at, 'n'), factor: 'claim' });
  replay(scene, { session, access, client: STRANGER, from: at + 10 * MINUTE, hours: 6, count: 6, interactive: 0.3, apps: WEB_LOOT });
}

/** Consent prompts and refusals across many applications: somebody looks around. */
function reconnaissance(scene: AttackScene): void {
  const at = atWork(scene);
  const access = scene.dice.chance(0.5) ? rentedServer(scene) : lineAbroad(scene);
  const session = scene.dice.uuid();
  for (let n = 0; n < scene.dice.int(6, 14); n++) {
    const app = { id: `7c0e1f2a-0000-4000-8000-0000000000${10 + n}`, name: `Business application ${10 + n}` };
    const moment = at + n * 70_000;
    scene.emit({ at: moment, type: 'interactiveUser', who: scene.victim, app, resource: RESOURCE.graph, point: access(moment, 'r'), client: STRANGER, code: scene.dice.pick([50105, 65001, 90095, 53003]), factor: 'claim', trait: 'attack', session });
  }
}

/** A dormant or emergency account that answers again. */
function awake(scene: AttackScene): void {
  const at = atNight(scene);
  const access = scene.dice.chance(0.5) ? rentedServer(scene) : lineAbroad(scene);
  const session = scene.dice.uuid();
  const base = { type: 'interactiveUser' as const, who: scene.victim, client: STRANGER, trait: 'attack' as const, session };
  scene.emit({ ...base, at, app: APP.portal, resource: RESOURCE.management, point: access(at, 'w'), factor: 'password' });
  replay(scene, { session, access, client: tool('python-requests/2.32.3'), from: at + 3 * MINUTE, hours: 4, count: 6, interactive: 0, apps: TOKEN_LOOT });
}

export const PASSWORDS: readonly AttackKind[] = [
  { id: 'spray-fast', family: 'password', target: 'worker', campaign: true, run: (scene) => { fastSpray(scene, false); } },
  { id: 'spray-fast-hit', family: 'password', target: 'worker', campaign: true, run: (scene) => { fastSpray(scene, true); } },
  { id: 'spray-slow', family: 'password', target: 'worker', campaign: true, run: (scene) => { slowSpray(scene, false); } },
  { id: 'spray-slow-hit', family: 'password', target: 'worker', campaign: true, run: (scene) => { slowSpray(scene, true); } },
  { id: 'brute-force', family: 'password', target: 'worker', run: (scene) => { bruteForce(scene, false); } },
  { id: 'brute-force-distributed', family: 'password', target: 'worker', run: (scene) => { bruteForce(scene, true); } },
  { id: 'legacy-hit', family: 'takeover', target: 'worker', run: legacyHit },
  { id: 'mfa-fatigue', family: 'takeover', target: 'worker', run: promptBombing },
  { id: 'policy-block-then-in', family: 'takeover', target: 'worker', run: aroundPolicy },
  { id: 'mfa-method-added', family: 'takeover', target: 'worker', run: newMethod },
  { id: 'consent-recon', family: 'takeover', target: 'worker', run: reconnaissance },
  { id: 'break-glass-misused', family: 'special', target: 'reserve', run: awake },
  { id: 'dormant-awake', family: 'special', target: 'dormant', run: awake },
];
