import { hash, uuid } from '../random.ts';
import { DAY, HOUR, MINUTE, dayOf } from '../time.ts';
import type { PersonSource, Session } from './event.ts';
import type { Flavour, World } from './world.ts';

/** Days until a person proves themselves again; browsers by the seven-day policy. */
const lifetime: Readonly<Record<Flavour, number>> = { laptop: 14, browser: 7, phone: 21 };

/** The session that a person's client uses at a moment. It begins with a full sign-in on its first morning. */
export function sessionAt(world: World, source: PersonSource, flavour: Flavour, at: number): Session {
  const length = lifetime[flavour];
  const shift = hash(world.seed, 'session', flavour, source.index) % length;
  let turn = Math.floor((dayOf(at) - shift) / length);
  let startedAt = startOf(world, source, flavour, turn * length + shift);
  if (startedAt > at) {
    turn -= 1;
    startedAt = startOf(world, source, flavour, turn * length + shift);
  }
  const key = (source.index * 4 + order[flavour]) * 0x100000 + turn;
  const known = world.sessions.get(key);
  if (known !== undefined) return known;
  const session = { id: uuid(world.seed, 'session', flavour, source.index, turn), startedAt };
  world.sessions.set(key, session);
  return session;
}

const order: Readonly<Record<Flavour, number>> = { laptop: 0, browser: 1, phone: 2 };

/** When the session that begins on this day begins, if one does. */
export function sessionStart(world: World, source: PersonSource, flavour: Flavour, day: number): number | undefined {
  const shift = hash(world.seed, 'session', flavour, source.index) % lifetime[flavour];
  return (day - shift) % lifetime[flavour] === 0 ? startOf(world, source, flavour, day) : undefined;
}

function startOf(world: World, source: PersonSource, flavour: Flavour, day: number): number {
  const minutes = hash(world.seed, 'start', flavour, source.index, day) % 75;
  const morning = flavour === 'phone' ? 8.2 * HOUR : 8.6 * HOUR;
  return day * DAY + morning + minutes * MINUTE - world.offset(source.person.office.zone, day * DAY);
}
