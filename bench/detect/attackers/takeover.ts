import { APP, RESOURCE } from '../clients/apps.ts';
import { legacy, tool } from '../clients/client.ts';
import { MINUTE } from '../tenant.ts';
import type { AttackKind, AttackScene } from './attack.ts';
import { lineAbroad, proxySameCountry, rentedServer } from './infrastructure.ts';
import { TOKEN_LOOT, WEB_LOOT, atNight, atWork, replay } from './loot.ts';
import { STRANGER } from './stranger.ts';

/** The mail protocol that asks for no second factor. */
function legacyHit(scene: AttackScene): void {
  const at = atNight(scene);
  const access = scene.dice.chance(0.5) ? lineAbroad(scene) : rentedServer(scene);
  const client = legacy(scene.dice.pick(['IMAP4', 'Authenticated SMTP', 'Other clients']), 'BAV2ROPC');
  const count = scene.dice.int(3, 12);
  for (let n = 0; n < count; n++) {
    const moment = at + n * 20 * MINUTE;
    scene.emit({
      at: moment,
      type: 'nonInteractiveUser',
      who: scene.victim,
      app: APP.exchange,
      resource: RESOURCE.exchange,
      point: access(moment, 'l'),
      client,
      trait: 'attack',
      factor: 'password',
      protocol: 'ropc',
    });
  }
}

/** Password known; prompts until one is approved. */
function promptBombing(scene: AttackScene): void {
  const at = atNight(scene);
  const access = scene.dice.chance(0.5) ? proxySameCountry(scene) : rentedServer(scene);
  const session = scene.dice.uuid();
  const base = {
    type: 'interactiveUser' as const,
    who: scene.victim,
    app: APP.officeHome,
    resource: RESOURCE.officeHome,
    client: STRANGER,
    trait: 'attack' as const,
  };
  const prompts = scene.dice.int(4, 18);
  for (let n = 0; n < prompts; n++) {
    const moment = at + n * scene.dice.between(20, 90) * 1000;
    scene.emit({
      ...base,
      at: moment,
      point: access(moment, 'm'),
      code: 500121,
      factor: scene.dice.pick(['denied', 'unanswered', 'unanswered', 'wrong-number']),
    });
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
  const base = {
    type: 'interactiveUser' as const,
    who: scene.victim,
    app: APP.office,
    resource: RESOURCE.exchange,
    client: STRANGER,
    trait: 'attack' as const,
  };
  const count = scene.dice.int(2, 6);
  for (let n = 0; n < count; n++)
    scene.emit({ ...base, at: at + n * MINUTE, point: first(at, 'c'), code: scene.dice.pick([53003, 53000]), factor: 'claim' });
  const session = scene.dice.uuid();
  replay(scene, {
    session,
    access: second,
    client: STRANGER,
    from: at + scene.dice.between(8, 40) * MINUTE,
    hours: 3,
    count: 7,
    interactive: 0.5,
    apps: WEB_LOOT,
  });
}

/** A takeover made to last: a new second factor is registered at once. */
function newMethod(scene: AttackScene): void {
  const at = atWork(scene);
  const access = scene.dice.chance(0.5) ? proxySameCountry(scene) : lineAbroad(scene);
  const session = scene.dice.uuid();
  const base = { type: 'interactiveUser' as const, who: scene.victim, client: STRANGER, trait: 'attack' as const, session };
  scene.emit({ ...base, at, app: APP.officeHome, resource: RESOURCE.officeHome, point: access(at, 'n'), factor: 'push' });
  scene.emit({
    ...base,
    at: at + 4 * MINUTE,
    app: APP.mySignIns,
    resource: RESOURCE.graph,
    point: access(at, 'n'),
    factor: 'claim',
  });
  replay(scene, {
    session,
    access,
    client: STRANGER,
    from: at + 10 * MINUTE,
    hours: 6,
    count: 6,
    interactive: 0.3,
    apps: WEB_LOOT,
  });
}

/** Consent prompts and refusals across many applications: somebody looks around. */
function reconnaissance(scene: AttackScene): void {
  const at = atWork(scene);
  const access = scene.dice.chance(0.5) ? rentedServer(scene) : lineAbroad(scene);
  const session = scene.dice.uuid();
  const count = scene.dice.int(6, 14);
  for (let n = 0; n < count; n++) {
    const app = { id: `7c0e1f2a-0000-4000-8000-0000000000${10 + n}`, name: `Business application ${10 + n}` };
    const moment = at + n * 70_000;
    scene.emit({
      at: moment,
      type: 'interactiveUser',
      who: scene.victim,
      app,
      resource: RESOURCE.graph,
      point: access(moment, 'r'),
      client: STRANGER,
      code: scene.dice.pick([50105, 65001, 90095, 53003]),
      factor: 'claim',
      trait: 'attack',
      session,
    });
  }
}

/** A dormant or emergency account that answers again. */
function awake(scene: AttackScene): void {
  const at = atNight(scene);
  const access = scene.dice.chance(0.5) ? rentedServer(scene) : lineAbroad(scene);
  const session = scene.dice.uuid();
  const base = { type: 'interactiveUser' as const, who: scene.victim, client: STRANGER, trait: 'attack' as const, session };
  scene.emit({ ...base, at, app: APP.portal, resource: RESOURCE.management, point: access(at, 'w'), factor: 'password' });
  replay(scene, {
    session,
    access,
    client: tool('python-requests/2.32.3'),
    from: at + 3 * MINUTE,
    hours: 4,
    count: 6,
    interactive: 0,
    apps: TOKEN_LOOT,
  });
}

/** The password is known already; what the attacker does with it. */
export const TAKEOVERS: readonly AttackKind[] = [
  { id: 'legacy-hit', family: 'takeover', target: 'worker', run: legacyHit },
  { id: 'mfa-fatigue', family: 'takeover', target: 'worker', run: promptBombing },
  { id: 'policy-block-then-in', family: 'takeover', target: 'worker', run: aroundPolicy },
  { id: 'mfa-method-added', family: 'takeover', target: 'worker', run: newMethod },
  { id: 'consent-recon', family: 'takeover', target: 'worker', run: reconnaissance },
  { id: 'break-glass-misused', family: 'special', target: 'reserve', run: awake },
  { id: 'dormant-awake', family: 'special', target: 'dormant', run: awake },
];
