import { APPS } from '../../tenant/apps.ts';
import { PLACES } from '../../tenant/networks.ts';
import { DAY, HOUR, MINUTE, dayOf } from '../../time.ts';
import { failed, PASSWORD } from '../attempts.ts';
import type { Common } from '../attempts.ts';
import { BROWSER } from '../clients.ts';
import type { PersonSource, SignInEvent } from '../event.ts';
import type { Story, Whereabouts, World } from '../world.ts';
import { ownRow, personNamed, silentBetween } from './telling.ts';

const minutesAgo = (world: World, minutes: number): number => world.anchor - minutes * MINUTE;

/** Carol's laptop fell out of compliance this morning; Finance and Legal must have a compliant one. */
export function carolsDevice(world: World): Story {
  const carol = personNamed(world, 'carol');
  const device = { ...carol.kit.laptop, compliant: false };
  const events = [75, 74, 20].map((minutes) => {
    const row = ownRow(world, carol, minutesAgo(world, minutes));
    const seen = { os: device.os, browser: carol.kit.browser.name, device };
    const app = minutes === 20 ? { app: APPS.outlookWeb, resource: APPS.exchange } : {};
    return failed({ ...row, ...app, seen }, `carol-device${minutes}@${world.anchor}`, 53000, {
      stoppedBy: 'device',
      mfa: true,
      steps: [PASSWORD],
    });
  });
  return { events, whereabouts: silence(world, carol, 80, 8) };
}

/** Ken was asked for his second factor twice and never answered. */
export function kensPrompt(world: World): Story {
  const ken = personNamed(world, 'ken');
  const events = [50, 35].map((minutes) =>
    failed(ownRow(world, ken, minutesAgo(world, minutes)), `ken-prompt${minutes}@${world.anchor}`, 50074, {
      stoppedBy: 'mfa',
      mfa: true,
      steps: [PASSWORD, { method: 'Mobile app notification', succeeded: false, result: 'Authentication in progress' }],
    }),
  );
  return { events, whereabouts: silence(world, ken, 60, 4) };
}

/** Laura's password ran out. */
export function laurasPassword(world: World): Story {
  const laura = personNamed(world, 'laura');
  const events = [45, 43].map((minutes) =>
    failed(ownRow(world, laura, minutesAgo(world, minutes)), `laura-expired${minutes}@${world.anchor}`, 50055, {
      steps: [PASSWORD],
    }),
  );
  return { events, whereabouts: silence(world, laura, 50, 4) };
}

/** Days before the start that Walter left. */
export const WALTER_LEFT_DAYS = 9;

/** Walter left and his account is disabled, but his telephone does not know. */
export function waltersTelephone(world: World): Story {
  const walter = personNamed(world, 'walter');
  const left = world.anchor - WALTER_LEFT_DAYS * DAY;
  const phone = (day: number): readonly SignInEvent[] =>
    Array.from({ length: 12 }, (_, i) => day * DAY + i * 2 * HOUR + 23 * MINUTE)
      .filter((at) => at >= left)
      .map((at) => {
        const row = { ...ownRow(world, walter, at, 'phone'), app: APPS.outlookMobile, resource: APPS.exchange };
        return { ...failed(row, `walter-phone${at}`, 50057), type: 'nonInteractiveUser' as const };
      });
  const tried = [26 * 60, 90].map((minutes) =>
    failed(ownRow(world, walter, minutesAgo(world, minutes)), `walter${minutes}@${world.anchor}`, 50057, {}),
  );
  return {
    events: tried,
    ongoing: [{ source: walter.index, on: phone }],
    whereabouts: new Map([[walter.index, silentBetween(left, Number.POSITIVE_INFINITY)]]),
  };
}

/** Nina needs Payroll and nobody assigned her to it. */
export function ninasPayroll(world: World): Story {
  const nina = personNamed(world, 'nina');
  const events = [65, 63].map((minutes) => {
    const row: Common = {
      ...ownRow(world, nina, minutesAgo(world, minutes)),
      app: APPS.payroll,
      resource: APPS.payroll,
      protocol: 'saml20',
    };
    return failed(row, `nina-payroll${minutes}@${world.anchor}`, 50105, { mfa: true });
  });
  return { events };
}

/** Gina of Fabrikam opened the Azure portal, which guests may not. */
export function ginasPortal(world: World): Story {
  const gina = personNamed(world, 'gina.rossi_fabrikam.com');
  const at = minutesAgo(world, 118);
  const row: Common = {
    ...ownRow(world, gina, at),
    place: PLACES.fabrikam,
    app: APPS.azurePortal,
    resource: APPS.azure,
    crossing: { type: 'b2bCollaboration', homeTenantId: gina.person.homeTenantId, resourceTenantId: '' },
  };
  return { events: [failed(row, `gina-portal@${world.anchor}`, 53003, { stoppedBy: 'guests' })] };
}

/** Contoso Expenses lost its reply address in this morning's release: everybody gets the same error. */
export function brokenExpenses(world: World): Story {
  const events: SignInEvent[] = [];
  for (const source of world.people.filter(({ person, index }) => person.kind === 'staff' && index >= 25)) {
    for (let i = 0; i <= source.index % 2; i++) {
      const at = minutesAgo(world, 190 - ((source.index * 7) % 50) + i * 2);
      const row = {
        ...ownRow(world, source, at),
        app: APPS.expenses,
        resource: APPS.expenses,
        protocol: 'saml20',
        client: BROWSER,
      };
      events.push({ ...failed(row, `expenses${i}@${world.anchor}`, 50011), home: { source, day: dayOf(at) } });
    }
  }
  return { events };
}

function silence(world: World, source: PersonSource, before: number, hoursAfter: number): ReadonlyMap<number, Whereabouts> {
  return new Map([[source.index, silentBetween(minutesAgo(world, before), world.anchor + hoursAfter * HOUR)]]);
}
