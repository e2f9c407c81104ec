import { fraction } from '../dice.ts';
import type { Dice } from '../dice.ts';
import { sharedExit } from '../networks/access.ts';
import { HOUR } from '../tenant.ts';
import type { Day, Tenant } from '../tenant.ts';
import type { Person, Stay, Trip } from './person.ts';

/** Where a person and the laptop and the phone are on a day. */
export interface DayPlan {
  readonly laptop: readonly Stay[];
  readonly phone: readonly Stay[];
  /** Working at all today. */
  readonly works: boolean;
  readonly midnight: number;
}

export function planDay(tenant: Tenant, person: Person, day: Day, dice: Dice): DayPlan {
  const midnight = day.from - person.city.zone * HOUR;
  const clock = (hour: number) => midnight + hour * HOUR;
  const trip = person.trips.find((item) => day.index >= item.firstDay && day.index <= item.lastDay);
  if (trip !== undefined) return tripDay(person, trip, day, clock, midnight);
  const works = worksOn(person, day);
  if (!works) return { laptop: weekendLaptop(person, clock, dice), phone: [stay(person, clock, 8, 23, 'home')], works, midnight };
  const inOffice = isInOffice(person, day);
  const [start, end] = hoursOf(person, day);
  const base: Stay = {
    from: clock(start),
    to: clock(end),
    trait: inOffice ? 'office' : 'home',
    access: inOffice ? person.office : person.home,
  };
  const laptop = interrupted(tenant, person, base, dice);
  if (dice.chance(0.2)) laptop.push(stay(person, clock, end + 2.5, end + 4, 'home'));
  return { laptop, phone: phoneStays(person, clock, start, end, inOffice), works, midnight };
}

function stay(
  person: Person,
  clock: (hour: number) => number,
  from: number,
  to: number,
  trait: 'home' | 'mobile' | 'office',
): Stay {
  return { from: clock(from), to: clock(to), trait, access: person[trait] };
}

function worksOn(person: Person, day: Day): boolean {
  if (person.style === 'shift') return fraction(person.id, day.index, 'shift') < 0.7;
  if (person.style === 'kiosk') return fraction(person.id, day.index, 'kiosk') < 0.7;
  if (person.style === 'guest') return day.weekday < 5 && fraction(person.id, day.index) < 0.4;
  return day.weekday < 5 && fraction(person.id, day.index, 'leave') < 0.93;
}

function hoursOf(person: Person, day: Day): readonly [number, number] {
  const shift = (fraction(person.id, day.index, 'late') - 0.5) * 1.5;
  if (person.style === 'shift') return [person.start + shift / 3, person.start + 8 + shift / 3];
  return [person.start + shift, person.end + shift];
}

function isInOffice(person: Person, day: Day): boolean {
  switch (person.style) {
    case 'office':
    case 'kiosk':
    case 'shift':
      return true;
    case 'hybrid':
      return fraction(person.id, day.index, 'hybrid') < 0.5;
    default:
      return false;
  }
}

/** A piece of the working day on the phone's hotspot or in a café. */
function interrupted(tenant: Tenant, person: Person, base: Stay, dice: Dice): Stay[] {
  const factor = tenant.knobs.lookalikes;
  const tether = dice.chance(tenant.rates.tether * factor);
  const cafe = !tether && dice.chance(tenant.rates.cafe * factor);
  if (!tether && !cafe) return [base];
  const from = dice.between(base.from, base.to - 2 * HOUR);
  const to = from + dice.between(0.3, 2) * HOUR;
  const access = tether ? person.mobile : cafeOf(tenant, person, dice);
  const middle: Stay = { from, to, trait: tether ? 'tether' : 'cafe', access };
  return [{ ...base, to: from }, middle, { ...base, from: to }];
}

function cafeOf(tenant: Tenant, person: Person, dice: Dice): Stay['access'] {
  const near = tenant.world.isps.filter((isp) => isp.country === person.city.country);
  const provider = near.length === 0 ? dice.pick(tenant.world.business) : dice.pick(near);
  return sharedExit(provider, person.city, dice.int(1, 200), { kind: 'public-wifi', addresses: 1 });
}

function phoneStays(person: Person, clock: (hour: number) => number, start: number, end: number, inOffice: boolean): Stay[] {
  if (!inOffice)
    return [stay(person, clock, 7, 12, 'home'), stay(person, clock, 12, 13, 'mobile'), stay(person, clock, 13, 23, 'home')];
  const wifi = fraction(person.id, 'office-wifi') < 0.6 ? 'office' : 'mobile';
  return [
    stay(person, clock, Math.min(6, start - 1.5), start - 0.8, 'home'),
    stay(person, clock, start - 0.8, start, 'mobile'),
    stay(person, clock, start, end, wifi),
    stay(person, clock, end, end + 0.8, 'mobile'),
    stay(person, clock, end + 0.8, 23.2, 'home'),
  ];
}

function weekendLaptop(person: Person, clock: (hour: number) => number, dice: Dice): Stay[] {
  if (person.style === 'guest' || person.style === 'kiosk' || !dice.chance(0.1)) return [];
  return [stay(person, clock, 16, 17.5, 'home')];
}

/** The first day goes out, the last comes back; the machine is asleep while its owner moves, but for plane wifi. */
function tripDay(person: Person, trip: Trip, day: Day, clock: (hour: number) => number, midnight: number): DayPlan {
  const away = trip.to.country === person.city.country ? 'trip-domestic' : 'trip-hotel';
  const roam: Stay['access'] = trip.homeRouted ? person.mobile : trip.local;
  const hotel = (from: number, to: number): Stay => ({ from: clock(from), to: clock(to), trait: away, access: trip.hotel });
  const phone = (from: number, to: number): Stay => ({
    from: clock(from),
    to: clock(to),
    trait: trip.homeRouted ? 'mobile' : 'trip-roaming',
    access: roam,
  });
  const plane = (from: number, to: number): Stay[] =>
    trip.plane === undefined || to - from < 1
      ? []
      : [{ from: clock(from), to: clock(to), trait: 'trip-plane', access: trip.plane }];
  const out = day.index === trip.firstDay;
  const back = day.index === trip.lastDay;
  if (out && back) {
    const arrive = 8 + trip.hours;
    return {
      laptop: [hotel(arrive, Math.max(arrive + 1, 15))],
      phone: [stay(person, clock, 6, 7, 'home'), phone(arrive, 20)],
      works: true,
      midnight,
    };
  }
  if (out) {
    const arrive = 9 + trip.hours;
    const laptop = [stay(person, clock, 7, 8, 'home'), ...plane(9.7, arrive - 0.7), hotel(arrive + 0.5, arrive + 5)];
    return { laptop, phone: [stay(person, clock, 6, 8, 'home'), phone(arrive, arrive + 5)], works: true, midnight };
  }
  if (back) {
    const arrive = 10 + trip.hours;
    const laptop = [hotel(7, 9), ...plane(10.7, arrive - 0.7), stay(person, clock, arrive + 0.7, arrive + 2, 'home')];
    return { laptop, phone: [phone(7, 9), stay(person, clock, arrive, arrive + 4, 'home')], works: true, midnight };
  }
  const shift = person.city.zone - trip.to.zone;
  const landed = 9.5 + trip.hours - 24 * (day.index - trip.firstDay);
  const from = Math.max(8 + shift, landed);
  return {
    laptop: [hotel(from, 18 + shift)],
    phone: [phone(from, 19 + shift), hotel(19 + shift, 23 + shift)],
    works: true,
    midnight,
  };
}
