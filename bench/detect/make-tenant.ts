import { diceFrom, fraction } from './dice.ts';
import type { Dice } from './dice.ts';
import { sharedExit } from './networks/access.ts';
import type { Access } from './networks/point.ts';
import { castOf, vpnOf } from './people/cast.ts';
import { DAY, FIRST_DAY, MINUTE } from './tenant.ts';
import type { Knobs, Office, Tenant } from './tenant.ts';
import type { Range, Rates, Shares, World } from './world/world.ts';

/** Draws a tenant of a world: the same seed and knobs give the same tenant. */
export function makeTenant(world: World, seed: number, knobs: Knobs): Tenant {
  const dice = diceFrom('signpost', world.name, seed);
  const drawn = dice.fork('numbers');
  const shares = draw(world.shares, drawn);
  const rates = draw(world.rates, drawn);
  const moveDay = drawn.chance(0.5) ? drawn.int(8, Math.max(9, knobs.days - 4)) : -1;
  const officeNamed = drawn.chance(0.75);
  const offices = world.offices.map((place, index) =>
    officeOf(world, place, index === 0 ? moveDay : -1, officeNamed, dice.fork('office', index)),
  );
  const id = drawn.uuid();
  const casting = {
    world,
    knobs,
    tenantId: id,
    shares,
    rates,
    offices,
    stray: drawn.between(...world.strayPop),
    hop: drawn.between(...world.carrierHopMinutes),
    proxyNamed: drawn.chance(0.4),
    vpn: vpnOf(world, drawn.chance(0.5), dice.fork('vpn')),
  };
  return {
    world,
    seed,
    id,
    knobs,
    dice,
    shares,
    rates,
    offices,
    moveDay,
    people: castOf(casting, dice.fork('cast')),
    sessionDays: drawn.between(...world.sessionDays),
    browserSessionDays: drawn.between(...world.browserSessionDays),
    deviceIdLost: drawn.between(...world.deviceIdLost),
  };
}

function draw<K extends keyof Shares | keyof Rates>(ranges: Readonly<Record<K, Range>>, dice: Dice): Record<K, number> {
  const entries = Object.entries<Range>(ranges).map(([key, range]) => [key, dice.between(...range)] as const);
  return Object.fromEntries(entries) as Record<K, number>;
}

/** An office and its egress; one that moves gets a provider that nobody has put in a named location yet. */
function officeOf(world: World, place: Office['place'], moveDay: number, named: boolean, dice: Dice): Office {
  const options = { kind: 'office' as const, addresses: dice.int(1, 4), named: named ? `${place.city} office` : undefined };
  const before = sharedExit(dice.pick(world.business), place, dice.int(1, 1e9), options);
  if (moveDay < 0) return dice.chance(0.25) ? dualOffice(world, place, before, dice) : { place, access: before, dual: false };
  const after = sharedExit(dice.pick(world.business), place, dice.int(1, 1e9), { kind: 'office', addresses: 2 });
  const moveAt = FIRST_DAY + moveDay * DAY;
  return { place, access: (at, device) => (at < moveAt ? before : after)(at, device), dual: false };
}

/** Two lines at once, each connection on either: one session shows both, minutes apart. */
function dualOffice(world: World, place: Office['place'], first: Access, dice: Dice): Office {
  const second = sharedExit(dice.pick(world.business), place, dice.int(1, 1e9), { kind: 'office', addresses: 2 });
  const seed = dice.int(1, 1e9);
  const access: Access = (at, device) =>
    (fraction(seed, device, Math.floor(at / (9 * MINUTE))) < 0.7 ? first : second)(at, device);
  return { place, access, dual: true };
}
