import type { SignIn } from '../../../src/signins/sign-in.ts';
import type { Alert, Detector } from '../judge/alert.ts';
import { HOUR } from '../tenant.ts';
import { dayAlert, dayKey } from './user-day.ts';

interface Person {
  interactive: { at: number; ip: string }[];
  background: { at: number; ip: string; id: string }[];
}

/**
 * The well-known query, literally: successful background sign-ins joined with every successful interactive one of the same
 * person within an hour, on another address; more than five joined rows of one address. One alert per person and day.
 */
export function classic(): Detector {
  let today = '';
  let people = new Map<string, Person>();
  const ready: Alert[] = [];
  const close = () => {
    for (const [id, person] of people) ready.push(...alertsOf(id, person));
    people = new Map();
  };
  return {
    name: 'classic',
    add(row: SignIn) {
      if (row.userId === undefined || row.ip === undefined || row.code !== 0) return;
      const day = dayKey(row.at);
      // Rows come a quarter of an hour late at most: a day is judged when the next one is well under way.
      if (day > today && row.at % (24 * HOUR) > HOUR) {
        close();
        today = day;
      }
      const person = people.get(row.userId) ?? { interactive: [], background: [] };
      people.set(row.userId, person);
      if (row.type === 'interactiveUser') person.interactive.push({ at: row.at, ip: row.ip });
      else if (row.type === 'nonInteractiveUser') person.background.push({ at: row.at, ip: row.ip, id: row.id });
    },
    drain: () => ready.splice(0),
    end() {
      close();
      return ready.splice(0);
    },
  };
}

function alertsOf(id: string, person: Person): Alert[] {
  const pairs = new Map<string, number>();
  const rows = new Map<string, { at: number; id: string }[]>();
  for (const background of person.background) {
    const joined = person.interactive.filter(
      (row) => row.ip !== background.ip && Math.abs(background.at - row.at) <= HOUR,
    ).length;
    if (joined === 0) continue;
    pairs.set(background.ip, (pairs.get(background.ip) ?? 0) + joined);
    rows.set(background.ip, [...(rows.get(background.ip) ?? []), background]);
  }
  const hits = [...pairs].filter(([, count]) => count > 5).flatMap(([ip]) => rows.get(ip) ?? []);
  return hits.length === 0 ? [] : [dayAlert('classic', id, hits)];
}
