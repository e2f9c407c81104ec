import { RESOURCE } from '../clients/apps.ts';
import type { App } from '../clients/apps.ts';
import { tool } from '../clients/client.ts';
import { at as choose, fraction, hash } from '../dice.ts';
import { fixedPoint, rotatingPool } from '../networks/access.ts';
import type { Access } from '../networks/point.ts';
import type { Trait } from '../people/person.ts';
import type { TenantDay } from '../people/special.ts';
import type { Credential, Workload } from '../rows/touch.ts';
import { HOUR } from '../tenant.ts';
import type { Tenant } from '../tenant.ts';

/** A service principal or managed identity and its ordinary life. */
export interface Robot {
  readonly workload: Workload;
  readonly type: 'servicePrincipal' | 'managedIdentity';
  readonly credential: Credential;
  readonly resource: App;
  readonly access: Access;
  /** Rows a day; below one it wakes every some weeks. */
  readonly daily: number;
  /** The innocent change that it goes through, and on which day. */
  readonly change: Trait;
  readonly changeDay: number;
}

const PLAIN = 14;
const RESOURCES = [RESOURCE.graph, RESOURCE.vault, RESOURCE.management, RESOURCE.storage];
const CHANGES: readonly Trait[] = ['workload-rotation', 'workload-moved', 'workload-new-resource', 'workload-federated'];

/** The first fourteen are plain (attackers take those); the rest go through an innocent change each. */
export function robotsOf(tenant: Tenant): Robot[] {
  const dice = tenant.dice.fork('robots');
  return Array.from({ length: PLAIN + 8 }, (_, index) => {
    const plain = index < PLAIN;
    const isManaged = index % 5 === 4;
    const cloud = choose(tenant.world.clouds, dice.next());
    const place = choose(cloud.places, dice.next());
    const ci = index === PLAIN;
    const yearly = index === PLAIN + 1 || (plain && index % 7 === 6);
    const access: Access = ci
      ? rotatingPool({ asn: 8075, name: 'hosted runners' }, tenant.world.microsoft, dice.int(1, 1e9), 20, 'cloud')
      : constant(fixedPoint(cloud, place, hash(tenant.seed, index), 'cloud'));
    return {
      workload: {
        id: dice.uuid(),
        appId: dice.uuid(),
        name: `${isManaged ? 'id' : 'app'}-${dice.pick(['billing', 'backup', 'reports', 'deploy', 'sync', 'crm'])}-${index}`,
      },
      type: isManaged ? 'managedIdentity' : 'servicePrincipal',
      credential: isManaged
        ? { kind: 'managedIdentity' }
        : { kind: dice.pick(['clientSecret', 'certificate'] as const), keyId: dice.uuid() },
      resource: dice.pick(RESOURCES),
      access,
      daily: yearly ? 0.01 : dice.between(4, 40),
      change: plain ? 'workload' : ci ? 'workload-ci' : yearly ? 'workload-yearly' : choose(CHANGES, fraction(index, 'change')),
      changeDay: dice.int(10, 24),
    };
  });
}

function constant(point: ReturnType<Access>): Access {
  return () => point;
}

/** Ordinary rows of one robot and day. */
export function robotDay({ tenant, day, dice, emit }: TenantDay, robot: Robot): void {
  const changed = day.index >= robot.changeDay;
  const isRecent = changed && day.index < robot.changeDay + 3;
  // A yearly job ran once on the first days and runs again on the day of its change.
  const yearly = robot.daily < 1;
  if (yearly && day.index !== 0 && day.index !== 1 && !(robot.change === 'workload-yearly' && day.index === robot.changeDay))
    return;
  const count = yearly ? 2 : Math.round(robot.daily * dice.between(0.7, 1.3));
  for (let n = 0; n < count; n++) {
    const at = day.from + (n + dice.next()) * ((24 * HOUR) / count);
    emit({
      at,
      type: robot.type,
      workload: robot.workload,
      credential: changed ? changedCredential(robot) : robot.credential,
      app: { id: robot.workload.appId, name: robot.workload.name },
      resource: changed && robot.change === 'workload-new-resource' && n % 2 === 0 ? RESOURCE.storage : robot.resource,
      point: changed && robot.change === 'workload-moved' ? movedPoint(tenant, robot) : robot.access(at, robot.workload.id),
      client: tool(''),
      trait: isRecent || robot.change === 'workload-ci' ? robot.change : 'workload',
    });
  }
}

function changedCredential(robot: Robot): Credential {
  if (robot.change === 'workload-rotation')
    return { ...robot.credential, keyId: `${robot.credential.keyId?.slice(0, -4) ?? ''}beef` };
  if (robot.change === 'workload-federated')
    return { kind: 'federatedIdentityCredential', federatedId: `${robot.workload.id.slice(0, -4)}feed` };
  return robot.credential;
}

function movedPoint(tenant: Tenant, robot: Robot) {
  const cloud = choose(tenant.world.clouds, fraction(robot.workload.id, 'moved'));
  return fixedPoint(cloud, choose(cloud.places, fraction(robot.workload.id)), hash(robot.workload.id, 'moved'), 'cloud');
}
