import { APP, RESOURCE } from '../clients/apps.ts';
import { browserOf, nativeOf, tool } from '../clients/client.ts';
import type { Device } from '../clients/device.ts';
import { at as choose, fraction, hash } from '../dice.ts';
import { fixedPoint } from '../networks/access.ts';
import { HOUR } from '../tenant.ts';
import { pointOf } from './access-of.ts';
import type { PersonDay } from './day.ts';
import { sessionAt } from './fresh.ts';
import type { Stay } from './person.ts';

/** Command-line tools, editors and remote machines of people who program. */
export function developerDay(scene: PersonDay, laptop: Device, stay: Stay): void {
  const { person, dice, emit } = scene;
  const windows = laptop.os.startsWith('Windows');
  const count = dice.int(1, 6);
  for (let n = 0; n < count; n++) {
    const at = dice.between(stay.from, stay.to);
    const { point } = pointOf(person, laptop, stay, at, 'native');
    const app = dice.pick([APP.azureCli, APP.azureCli, APP.azurePowerShell, APP.visualStudioCode, APP.graphCli]);
    const isCode = app === APP.visualStudioCode;
    // On Windows these tools ask the broker, so the log shows a primary refresh token on a managed device.
    const client = windows ? nativeOf(laptop, app.name) : tool(isCode ? 'axios/0.21.4' : 'python-requests/2.32.3', laptop.os);
    const resource = isCode ? RESOURCE.graph : dice.pick([RESOURCE.management, RESOURCE.graph, RESOURCE.vault]);
    const session = sessionAt(scene, laptop, 'native', at, stay);
    emit({
      at,
      type: 'nonInteractiveUser',
      who: person,
      app,
      resource,
      point,
      client,
      session,
      trait: isCode ? 'developer-axios' : 'developer-cli',
      factor: 'claim',
      token: windows ? 'primaryRefreshToken' : 'refreshToken',
      binding: 'none',
    });
  }
  if (fraction(person.id, 'code-login') < 0.4 && dice.chance(0.08)) deviceCode(scene, laptop, stay, false);
  const hasServer = fraction(person.id, 'own-server') < 0.3;
  if (hasServer && dice.chance(scene.tenant.rates.remoteDeviceCode * scene.tenant.knobs.lookalikes))
    deviceCode(scene, laptop, stay, true);
}

/** `az login --use-device-code`: approved in the browser, redeemed by the terminal: here, or on a rented machine. */
function deviceCode(scene: PersonDay, laptop: Device, stay: Stay, remote: boolean): void {
  const { person, dice, emit, tenant } = scene;
  const at = dice.between(stay.from, stay.to);
  const here = pointOf(person, laptop, stay, at, 'browser').point;
  const cloud = choose(tenant.world.clouds, fraction(person.id, 'cloud'));
  const there = remote
    ? fixedPoint(cloud, choose(cloud.places, fraction(person.id, 'site')), hash(person.id, 'vm'), 'cloud')
    : here;
  const session = dice.uuid();
  const trait = remote ? ('remote-device-code' as const) : ('developer-device-code' as const);
  const base = {
    who: person,
    app: APP.azureCli,
    resource: RESOURCE.management,
    session,
    trait,
    transfer: 'deviceCodeFlow' as const,
  };
  const correlation = dice.uuid();
  emit({
    ...base,
    at: at - 20_000,
    type: 'interactiveUser',
    point: here,
    client: browserOf(laptop, at, true),
    protocol: 'deviceCode',
    code: 50199,
    correlation,
  });
  emit({
    ...base,
    at,
    type: 'interactiveUser',
    point: here,
    client: browserOf(laptop, at, true),
    protocol: 'deviceCode',
    factor: 'claim',
    correlation,
  });
  const count = dice.int(1, 6);
  for (let n = 0; n < count; n++) {
    const later = at + 10_000 + n * dice.wait(HOUR);
    emit({
      ...base,
      at: later,
      type: 'nonInteractiveUser',
      point: there,
      client: tool('python-requests/2.32.3', 'Linux'),
      token: 'refreshToken',
      factor: 'claim',
      binding: 'unbound',
    });
  }
}
