import { APP, RESOURCE } from '../clients/apps.ts';
import { copied, tool } from '../clients/client.ts';
import type { Client } from '../clients/client.ts';
import type { AttackKind, AttackScene, Net } from './attack.ts';
import { lineAbroad, proxySameCountry, rentedServer } from './infrastructure.ts';
import { TOKEN_LOOT, atNight, atWork, replay, take } from './loot.ts';

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

function tokenKind(
  id: string,
  run: (scene: AttackScene, net: Net, careful: boolean) => void,
  net: Net,
  careful: boolean,
): AttackKind {
  return {
    id,
    family: 'theft',
    target: 'worker',
    run: (scene) => {
      run(scene, net, careful);
    },
  };
}

/** Refresh and primary refresh tokens used by programs. */
export const STOLEN_TOKEN: readonly AttackKind[] = [
  tokenKind('refresh-hosting', refresh, rentedServer, false),
  tokenKind('refresh-abroad-careful', refresh, lineAbroad, true),
  tokenKind('refresh-same-country-careful', refresh, proxySameCountry, true),
  tokenKind('prt-tooling-hosting', primaryToken, rentedServer, false),
  tokenKind('prt-tooling-residential', primaryToken, proxySameCountry, false),
];
