import { chance, hash } from '../../random.ts';
import { APPS } from '../../tenant/apps.ts';
import { DAY, HOUR, MINUTE, SECOND, dayOf } from '../../time.ts';
import type { ZoneOffset } from '../../time.ts';
import { failed, PASSWORD, refresh, WRONG_PASSWORD } from '../attempts.ts';
import type { PersonSource, SignInEvent } from '../event.ts';
import { homeOf } from '../places.ts';
import type { Story, World } from '../world.ts';
import { ownRow, personNamed, silentBetween } from './telling.ts';

/**
 * A forgotten iPhone at home tries Alice's old password every quarter of an hour since she changed it on Tuesday, and keeps
 * her account locked; half an hour ago her session ran out and now she cannot get in either.
 */
export function staleTelephone(world: World): Story {
  const alice = personNamed(world, 'alice');
  const { anchor } = world;
  const changed = passwordChangedAt(world.offset, anchor);
  const tries = [-29, -12, -9, -4, 17, 52].map((minutes) =>
    failed(ownRow(world, alice, anchor + minutes * MINUTE), `alice-locked${minutes}@${anchor}`, 50053, { steps: [LOCKED] }),
  );
  const ran = {
    ...ownRow(world, alice, anchor - 30 * MINUTE),
    app: APPS.officeShell,
    resource: APPS.graph,
    incomingToken: 'refreshToken',
  };
  return {
    events: [refresh(ran, `alice-ran-out@${anchor}`, 70043), ...tries],
    ongoing: [{ source: alice.index, on: (day) => telephone(world, alice, changed, day) }],
    whereabouts: new Map([[alice.index, silentBetween(anchor - 31 * MINUTE, anchor + 6 * HOUR)]]),
  };
}

const LOCKED = { ...PASSWORD, succeeded: false, result: 'Account is locked' };

/** The last Tuesday, 09:12 in London, at least four hours ago. */
export function passwordChangedAt(offset: ZoneOffset, anchor: number): number {
  const latest = anchor - 4 * HOUR;
  const weekday = (dayOf(latest) + 4) % 7;
  const tuesday = dayOf(latest) - ((weekday - 2 + 7) % 7);
  const at = tuesday * DAY + 9 * HOUR + 12 * MINUTE - offset('Europe/London', tuesday * DAY);
  return at <= latest ? at : at - 7 * DAY;
}

function telephone(world: World, source: PersonSource, since: number, day: number): readonly SignInEvent[] {
  const rows: SignInEvent[] = [];
  for (let slot = day * 96; slot < (day + 1) * 96; slot++) {
    const at = slot * 15 * MINUTE + 7 * MINUTE + Math.floor(chance(world.seed, 'stale', slot) * 9 * SECOND);
    if (at < since) continue;
    const locked = hash(world.seed, 'locked', slot) % 8 >= 3;
    rows.push({
      home: { source, day },
      key: `stale-phone-${slot}`,
      attempt: `stale-phone-${slot}`,
      at,
      type: 'interactiveUser',
      code: locked ? 50053 : 50126,
      app: APPS.exchange,
      resource: APPS.exchange,
      client: 'Exchange ActiveSync',
      place: homeOf(source, at),
      seen: { os: 'Ios', browser: '' },
      userAgent: 'Apple-iPhone12C1/2208.153',
      protocol: 'ropc',
      steps: [locked ? LOCKED : WRONG_PASSWORD],
    });
  }
  return rows;
}
