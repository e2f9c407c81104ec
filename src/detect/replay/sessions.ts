import type { Person } from '../baseline/person.ts';
import type { Observation } from '../observation.ts';
import type { Session } from './session.ts';

/** Most sessions alive for one person; the longest silent is forgotten. */
const MOST_SESSIONS = 16;
/** So many are kept however long they are silent. */
const FEW_SESSIONS = 6;
/** Networks of all sessions together above which one that has been silent for long is forgotten. */
const MANY_LEGS = 20;
const LONG = 7 * 86_400_000;

/** The session of this row, a new one when it is not known. */
export function sessionOf(seen: Observation, person: Person): Session {
  const { row, at } = seen;
  const named = row.sessionId !== undefined && row.sessionId.length > 0 && row.sessionId.length <= 128;
  const id = named ? row.sessionId : pseudoId(seen);
  const { sessions } = person;
  const recent = sessions[person.recent];
  if (recent?.id === id) return recent;
  // Numbers first: most sessions of a person are another one, and their texts lie all over the memory.
  const key = sketch(id);
  const keys = person.sessionKeys;
  for (let i = 0; i < keys.length; i += 1) {
    if (keys[i] !== key) continue;
    const session = sessions[i];
    if (session?.id !== id) continue;
    person.recent = i;
    return session;
  }
  const session: Session = {
    id,
    pseudo: !named,
    first: at,
    last: at,
    legs: [],
    current: 0,
    transferred: false,
    wavers: sessions.some((other) => other.wavers),
    shared: sessions.some((other) => other.shared),
  };
  person.recent = placeFor(sessions, at);
  sessions[person.recent] = session;
  keys[person.recent] = key;
  return session;
}

/** A new place, or that of the session silent for longest: when there are too many, or when much is kept and it has been silent for long. */
function placeFor(sessions: readonly Session[], at: number): number {
  if (sessions.length < FEW_SESSIONS) return sessions.length;
  const oldest = stalest(sessions);
  if (sessions.length >= MOST_SESSIONS) return oldest;
  const legs = sessions.reduce((sum, session) => sum + session.legs.length, 0);
  return legs >= MANY_LEGS && at - (sessions[oldest]?.last ?? at) > LONG ? oldest : sessions.length;
}

/** A small number of a text, from a few of its characters; equal texts give equal numbers. */
function sketch(id: string): number {
  const { length } = id;
  let hash = length;
  for (let i = 0; i < 6; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (Math.imul(hash ^ id.charCodeAt(length - 1), 0x01000193) ^ id.charCodeAt(length >> 1)) & 0x3fffffff;
}

/** Without a session id, rows of one device (or else of one kind of software) are taken together. */
function pseudoId(seen: Observation): string {
  const device = seen.row.device?.id;
  if (device !== undefined && device.length > 0 && device.length <= 128) return `device ${device}`;
  return `client ${seen.client.os}.${seen.client.browser}`;
}

/** Index of what has been silent for longest. */
export function stalest(items: readonly { readonly last: number }[]): number {
  let found = 0;
  items.forEach((item, i) => {
    if (item.last < (items[found]?.last ?? 0)) found = i;
  });
  return found;
}
