import { APP, RESOURCE } from '../clients/apps.ts';
import { browserOf, tool } from '../clients/client.ts';
import type { Client } from '../clients/client.ts';
import type { Access } from '../networks/point.ts';
import { MINUTE } from '../tenant.ts';
import type { AttackKind, AttackScene } from './attack.ts';
import { lineAbroad, proxySameCountry, rentedServer } from './infrastructure.ts';
import { TOKEN_LOOT, atWork, replay, take } from './loot.ts';

/** Approved by the victim on the own machine, redeemed by the attacker's. */
function deviceCode(scene: AttackScene, register: boolean): void {
  const { victim, dice, emit } = scene;
  const at = atWork(scene);
  const loot = take(scene, at, 'browser');
  const here = scene.where(at);
  const session = dice.uuid();
  const app = register ? APP.broker : dice.pick([APP.office, APP.azureCli, APP.teams]);
  const base = {
    who: victim,
    app,
    session,
    trait: 'attack' as const,
    transfer: 'deviceCodeFlow' as const,
    correlation: dice.uuid(),
  };
  const consent = {
    ...base,
    type: 'interactiveUser' as const,
    resource: RESOURCE.graph,
    point: here,
    client: loot.browser,
    protocol: 'deviceCode' as const,
  };
  emit({ ...consent, at: at - 15_000, code: 50199, factor: 'none' });
  emit({ ...consent, at, factor: 'claim' });
  const access = dice.chance(0.5) ? rentedServer(scene) : lineAbroad(scene);
  const client = tool(
    dice.pick([
      'python-requests/2.32.3',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36',
      'Windows-AzureAD-Authentication-Provider/1.0',
    ]),
    'Windows10',
  );
  const extra = { transfer: 'deviceCodeFlow' as const };
  if (register) registerDevice(scene, at + MINUTE, session, access, client);
  replay(scene, {
    session,
    access,
    client,
    from: at + 30_000,
    hours: 10,
    count: dice.int(6, 20),
    interactive: 0,
    apps: [...TOKEN_LOOT, [app, RESOURCE.graph]],
    extra,
  });
}

/** Broker to registration service, then a primary refresh token for a device that the attacker made up. */
function registerDevice(scene: AttackScene, at: number, session: string, access: Access, client: Client): void {
  const { victim, dice, emit } = scene;
  const base = { who: victim, session, trait: 'attack' as const, factor: 'claim' as const, transfer: 'deviceCodeFlow' as const };
  const processing = ['Oauth Scope Info: adrs_access'];
  emit({
    ...base,
    at,
    type: 'interactiveUser',
    app: APP.broker,
    resource: RESOURCE.deviceRegistration,
    point: access(at, 'a'),
    client,
    token: 'refreshToken',
    binding: 'unbound',
    processing,
  });
  const device = {
    ...client,
    deviceId: dice.uuid(),
    deviceName: `DESKTOP-${dice.int(100000, 999999)}`,
    trust: 'Azure AD joined',
  };
  emit({
    ...base,
    at: at + 90_000,
    type: 'nonInteractiveUser',
    app: APP.broker,
    resource: RESOURCE.graph,
    point: access(at, 'a'),
    client: device,
    token: 'primaryRefreshToken',
  });
}

/** ConsentFix: the victim signs in to a command-line tool's page and hands over the address with its code. */
function handedCode(scene: AttackScene): void {
  const { victim, dice, emit } = scene;
  const at = atWork(scene);
  const loot = take(scene, at, 'browser');
  const session = loot.session;
  const base = {
    who: victim,
    app: APP.azureCli,
    resource: RESOURCE.management,
    session,
    trait: 'attack' as const,
    factor: 'claim' as const,
  };
  emit({
    ...base,
    at,
    type: 'interactiveUser',
    point: scene.where(at),
    client: browserOf(loot.device, at, true),
    binding: 'bound',
  });
  const access = dice.chance(0.5) ? rentedServer(scene) : proxySameCountry(scene);
  const client = tool(
    dice.pick([
      'python-requests/2.32.3',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    ]),
  );
  replay(scene, {
    session,
    access,
    client,
    from: at + dice.between(1, 30) * MINUTE,
    hours: 9,
    count: dice.int(4, 15),
    interactive: 0,
    apps: [
      [APP.azureCli, RESOURCE.management],
      [APP.azureCli, RESOURCE.graph],
    ],
  });
}

/** Codes that the victim approves or hands over. */
export const CODES: readonly AttackKind[] = [
  {
    id: 'device-code-phish',
    family: 'theft',
    target: 'worker',
    run: (scene) => {
      deviceCode(scene, false);
    },
  },
  {
    id: 'device-code-broker',
    family: 'theft',
    target: 'worker',
    run: (scene) => {
      deviceCode(scene, true);
    },
  },
  { id: 'handed-code', family: 'theft', target: 'worker', run: handedCode },
];
