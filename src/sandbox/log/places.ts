import { chance, hash, hex, pick } from '../random.ts';
import { DAY, HOUR, MINUTE, dayOf } from '../time.ts';
import type { Place } from '../tenant/networks.ts';
import type { PersonSource } from './event.ts';
import type { Flavour, World } from './world.ts';

/** Where a person's client is on an ordinary day: office, home or under way. */
export function usualPlace(world: World, source: PersonSource, flavour: Flavour, at: number): Place {
  const local = at + world.offset(source.person.office.zone, at);
  const hour = (((local % DAY) + DAY) % DAY) / HOUR;
  const day = dayOf(local);
  const workday = isWorkday(day);
  const atOffice = workday && chance(world.seed, 'office', source.index, day) < 0.6;
  if (flavour === 'phone' && workday && underWay(hour)) return mobile(world, source, at, 2 * HOUR);
  if (flavour === 'phone' && !workday && hour > 11 && hour < 17) return mobile(world, source, at, 2 * HOUR);
  return atOffice && hour > 8.3 && hour < 17.7 ? source.person.office.lan : rememberedHome(world, source, at);
}

export function isWorkday(day: number): boolean {
  const weekday = (day + 4) % 7;
  return weekday !== 0 && weekday !== 6;
}

function underWay(hour: number): boolean {
  return (hour > 7.5 && hour <= 8.3) || (hour > 12.2 && hour < 12.8) || (hour >= 17.7 && hour < 18.6);
}

function rememberedHome(world: World, source: PersonSource, at: number): Place {
  const key = source.index * 0x100000 + dayOf(at);
  const known = world.homes.get(key);
  if (known !== undefined) return known;
  const home = homeOf(source, at);
  world.homes.set(key, home);
  return home;
}

/** The home network: a stable address, or IPv6 privacy addresses that change daily inside a stable /64. */
export function homeOf(source: PersonSource, at: number): Place {
  const { homes } = source.person.office;
  const network = pick(homes, chance('home', source.person.upn));
  if (chance('v6', source.person.upn) >= 0.4) {
    return { ...network, ip: `198.18.${64 + (source.index % 128)}.${1 + (hash('home', source.person.upn) % 250)}` };
  }
  const a = hex(hash('iid', source.person.upn, dayOf(at)));
  const b = hex(hash('iid', a));
  const prefix = `2001:db8:${(0x4000 + source.index).toString(16)}:${(0x100 + (hash('lan', source.person.upn) % 0xe00)).toString(16)}`;
  return { ...network, ip: `${prefix}:${[a.slice(0, 4), a.slice(4), b.slice(0, 4), b.slice(4)].map(short).join(':')}` };
}

function short(group: string): string {
  return group.replace(/^0{1,3}/, '');
}

/** A carrier's address, shared and changing; always one carrier. */
export function mobile(world: World, source: PersonSource, at: number, every: number): Place {
  const turn = Math.floor(at / Math.max(every, MINUTE));
  const network = pick(source.person.office.mobiles, chance(world.seed, 'cell', source.index, turn));
  const number = hash(world.seed, 'carrier', source.index, turn);
  return { ...network, ip: `198.19.${64 + (number % 128)}.${1 + ((number >>> 8) % 250)}` };
}
