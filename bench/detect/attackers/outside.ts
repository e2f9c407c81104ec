import { APP, RESOURCE } from '../clients/apps.ts';
import { tool } from '../clients/client.ts';
import { providerOf } from '../people/cross-tenant.ts';
import type { Credential } from '../rows/touch.ts';
import { HOUR, MINUTE } from '../tenant.ts';
import type { AttackKind, AttackScene } from './attack.ts';
import { lineAbroad, rentedServer } from './infrastructure.ts';

/** The provider's technician from a place the provider has never used. */
function provider(scene: AttackScene): void {
  const who = providerOf(scene.tenant);
  scene.incident.subjects.add(who.id);
  const access = scene.dice.chance(0.5) ? rentedServer(scene) : lineAbroad(scene);
  const client = {
    used: 'Browser' as const,
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0',
    os: 'Linux',
    browser: 'Firefox 132.0',
    managed: false,
  };
  const session = scene.dice.uuid();
  const count = scene.dice.int(3, 10);
  for (let n = 0; n < count; n++) {
    const at = scene.begins + scene.dice.between(0, 5) * HOUR;
    scene.emit({
      at,
      type: 'interactiveUser',
      who,
      app: n % 2 === 0 ? APP.portal : APP.azurePowerShell,
      resource: RESOURCE.management,
      point: access(at, 'p'),
      client,
      trait: 'attack',
      factor: 'claim',
      crossTenant: 'serviceProvider',
      session,
    });
  }
}

/** Many of our people appear in one foreign tenant within an hour: a lure with a shared site. */
function passthroughBurst(scene: AttackScene): void {
  const lure = scene.dice.uuid();
  const people = scene.dice
    .shuffle(scene.tenant.people.filter((person) => person.style === 'hybrid' || person.style === 'home'))
    .slice(0, 22);
  for (const who of people) {
    scene.incident.subjects.add(who.id);
    const at = scene.begins + scene.dice.between(1, 2) * HOUR;
    scene.emit({
      at,
      type: 'nonInteractiveUser',
      who,
      app: APP.sharePointWeb,
      resource: RESOURCE.sharePoint,
      point: who.home(at, 'laptop'),
      client: tool(''),
      trait: 'attack',
      factor: 'claim',
      crossTenant: 'passthrough',
      resourceTenant: lure,
    });
  }
}

interface Robbery {
  readonly credential: Credential;
  readonly hosted: boolean;
  readonly resource: { readonly id: string; readonly name: string };
}

function robotRows(scene: AttackScene, robbery: Robbery): void {
  const { robot, dice, emit } = scene;
  scene.incident.subjects.add(robot.workload.id);
  scene.incident.subjects.add(robot.workload.appId);
  const access = robbery.hosted ? (dice.chance(0.5) ? rentedServer(scene) : lineAbroad(scene)) : robot.access;
  const count = dice.int(3, 12);
  for (let n = 0; n < count; n++) {
    const at = scene.begins + n * dice.between(5, 40) * MINUTE;
    const app = { id: robot.workload.appId, name: robot.workload.name };
    emit({
      at,
      type: robot.type,
      workload: robot.workload,
      credential: robbery.credential,
      app,
      resource: robbery.resource,
      point: access(at, robot.workload.id),
      client: tool(robbery.hosted ? 'python-requests/2.32.3' : ''),
      trait: 'attack',
    });
  }
}

export const OUTSIDE: readonly AttackKind[] = [
  { id: 'provider-new-place', family: 'cross-tenant', target: 'worker', run: provider },
  { id: 'passthrough-burst', family: 'cross-tenant', target: 'worker', campaign: true, run: passthroughBurst },
  {
    id: 'workload-secret-stolen',
    family: 'workload',
    target: 'robot',
    run: (scene) => {
      robotRows(scene, { credential: scene.robot.credential, hosted: true, resource: scene.robot.resource });
    },
  },
  {
    id: 'workload-new-credential',
    family: 'workload',
    target: 'robot',
    run: (scene) => {
      robotRows(scene, {
        credential: { kind: 'clientSecret', keyId: scene.dice.uuid() },
        hosted: true,
        resource: RESOURCE.graph,
      });
    },
  },
  {
    id: 'workload-federated-added',
    family: 'workload',
    target: 'robot',
    run: (scene) => {
      robotRows(scene, {
        credential: { kind: 'federatedIdentityCredential', federatedId: scene.dice.uuid() },
        hosted: true,
        resource: RESOURCE.graph,
      });
    },
  },
  {
    id: 'workload-dormant-awake',
    family: 'workload',
    target: 'quiet-robot',
    run: (scene) => {
      robotRows(scene, { credential: scene.robot.credential, hosted: true, resource: RESOURCE.graph });
    },
  },
  {
    id: 'managed-identity-new-resource',
    family: 'workload',
    target: 'managed-robot',
    run: (scene) => {
      robotRows(scene, {
        credential: scene.robot.credential,
        hosted: false,
        resource: { id: RESOURCE.aadGraph.id, name: RESOURCE.aadGraph.name },
      });
    },
  },
];
