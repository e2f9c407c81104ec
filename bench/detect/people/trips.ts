import type { Dice } from '../dice.ts';
import { sharedExit } from '../networks/access.ts';
import { kilometres } from '../networks/point.ts';
import type { Place } from '../networks/point.ts';
import type { Casting } from './cast.ts';
import { foreignMobile, hotelOf, mobileOf } from './networks-of.ts';
import type { Trip } from './person.ts';

/** The journeys of one person: some abroad, some within the country; never overlapping. */
export function tripsOf(casting: Casting, city: Place, dice: Dice): Trip[] {
  const { knobs, rates } = casting;
  const out: Trip[] = [];
  for (let day = 0; day < knobs.days; day++) {
    if (day % 7 > 3) continue;
    const abroad = dice.chance(rates.trip * knobs.lookalikes * 1.75);
    if (!abroad && !dice.chance(rates.domesticTrip * knobs.lookalikes * 1.75)) continue;
    const trip = abroad ? tripAbroad(casting, city, day, dice) : tripAtHome(casting, city, day, dice);
    out.push(trip);
    day = trip.lastDay + 2;
  }
  return out;
}

function tripAbroad(casting: Casting, city: Place, day: number, dice: Dice): Trip {
  const foreign = dice.pick(casting.world.abroad);
  const hours = Math.min(18, kilometres(city, foreign.place) / 800 + 2);
  return {
    firstDay: day,
    lastDay: day + dice.int(1, hours > 7 ? 7 : 4),
    to: foreign.place,
    hotel: hotelOf(foreign, dice),
    local: foreignMobile(foreign, dice),
    homeRouted: dice.chance(0.5),
    plane: dice.chance(0.4)
      ? sharedExit(dice.pick(casting.world.planes), city, dice.int(1, 1e9), { kind: 'plane', addresses: 4 })
      : undefined,
    hours,
  };
}

function tripAtHome(casting: Casting, city: Place, day: number, dice: Dice): Trip {
  const { world } = casting;
  const choices = world.homes.filter((home) => home.country === city.country && home.city !== city.city);
  const to = choices.length === 0 ? city : dice.pick(choices);
  const isp = dice.pick(world.isps.filter((item) => item.country === to.country));
  return {
    firstDay: day,
    lastDay: day + dice.int(0, 2),
    to,
    hotel: sharedExit(isp, to, dice.int(1, 1e9), { kind: 'hotel', addresses: 2 }),
    local: mobileOf(world, to, casting.hop, dice),
    homeRouted: true,
    plane: undefined,
    hours: kilometres(city, to) / 150 + 1,
  };
}
