import { passwordChangedAt } from '../log/stories/alice.ts';
import { BOB } from '../log/stories/bob.ts';
import { WALTER_LEFT_DAYS } from '../log/stories/stopped.ts';
import { expiredSecretSince } from '../log/stories/workloads.ts';
import { chance, hash, uuid } from '../random.ts';
import { DAY, HOUR, MINUTE } from '../time.ts';
import { APPS } from './apps.ts';
import { PLACES } from './networks.ts';
import type { Performed } from './state.ts';
import type { Tenant } from './tenant.ts';

/** An entry of the directory audit log. */
export interface Audit extends Performed {
  readonly id: string;
  readonly ip: string | null;
  readonly reason: string;
}

/** Everything in the directory audit log at this moment, newest first. */
export function auditsOf(tenant: Tenant): readonly Audit[] {
  const done = tenant.state.performed.map((action) => ({
    ...action,
    id: uuid('audit', action.correlationId),
    ip: '127.0.0.1',
    reason: '',
  }));
  const told = [...storiesOf(tenant), ...routineOf(tenant)].filter(({ at }) => at <= tenant.clock());
  return [...done, ...told].sort((a, b) => b.at - a.at);
}

interface Telling {
  readonly at: number;
  readonly activity: string;
  readonly by: string;
  readonly on: string;
  readonly service?: string;
  readonly ip?: string;
  readonly reason?: string;
  readonly operation?: Performed['operation'];
}

function storiesOf(tenant: Tenant): readonly Audit[] {
  const { anchor, offset, world } = tenant;
  const expired = expiredSecretSince(world);
  return [
    audit(tenant, { at: passwordChangedAt(offset, anchor), activity: 'Change user password', by: 'alice', on: 'alice' }),
    audit(tenant, {
      at: anchor - BOB.method * MINUTE,
      activity: 'User registered security info',
      by: 'bob',
      on: 'bob',
      service: 'Authentication Methods',
      ip: PLACES.bobRelay.ip,
      reason: 'User registered Authenticator App with Notification and Code',
    }),
    audit(tenant, { at: anchor - WALTER_LEFT_DAYS * DAY, activity: 'Disable account', by: 'ursula', on: 'walter' }),
    audit(tenant, {
      at: expired - 180 * DAY,
      activity: 'Update application – Certificates and secrets management',
      by: 'amir',
      on: APPS.crmSync.id,
      service: 'Core Directory',
    }),
    audit(tenant, {
      at: anchor - 5 * HOUR - 7 * MINUTE,
      activity: 'Update application – Certificates and secrets management',
      by: 'amir',
      on: APPS.invoices.id,
      service: 'Core Directory',
    }),
  ];
}

/** Now and then somebody registers a method, is reset by the helpdesk or changes a password. */
function routineOf(tenant: Tenant): readonly Audit[] {
  const { anchor, world } = tenant;
  return tenant.people.flatMap((source) => {
    const { person, index } = source;
    if (person.kind !== 'staff' || index < 25 || chance(world.seed, 'audit', index) > 0.5) return [];
    const name = person.upn.slice(0, person.upn.indexOf('@'));
    const at = anchor - Math.floor(2 * DAY + (hash(world.seed, 'audit at', index) % (27 * DAY)));
    const kind = index % 3;
    if (kind === 0) return [audit(tenant, { at, activity: 'Change user password', by: name, on: name })];
    if (kind === 1) return [audit(tenant, { at, activity: 'Reset user password', by: 'helen', on: name })];
    return [
      audit(tenant, {
        at,
        activity: 'User registered security info',
        by: name,
        on: name,
        service: 'Authentication Methods',
        operation: 'Add',
      }),
    ];
  });
}

function audit(tenant: Tenant, telling: Telling): Audit {
  const { at, activity, by, on, ip, reason, operation, service } = telling;
  const id = uuid('told audit', tenant.world.seed, at, activity, on);
  return {
    id,
    at,
    activity,
    category: 'UserManagement',
    operation: operation ?? 'Update',
    service: service ?? 'Core Directory',
    byPersonId: tenant.find(`${by}@contoso.com`)?.person.id,
    byAppId: undefined,
    targetId: tenant.find(`${on}@contoso.com`)?.person.id ?? on,
    changes: [],
    correlationId: uuid('audit correlation', id),
    ip: ip ?? null,
    reason: reason ?? '',
  };
}
