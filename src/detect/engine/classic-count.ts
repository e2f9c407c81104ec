import { createRecent } from './recent.ts';
import type { Person } from '../baseline/person.ts';
import { addClassic, newClassic, classicOf, type ClassicState } from '../replay/classic.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import type { EngineStats } from '../options.ts';

/** What the classic query would have flagged over everything, for a back-test. */
export interface ClassicCount {
  add(person: Person, row: SignIn): void;
  total(): EngineStats['classic'];
}

/** Kept beside the person and not in it: it is not part of what the watcher stores. */
export function createClassicCount(): ClassicCount {
  const states = createRecent<string, ClassicState>(200_000);
  return {
    add(person, row) {
      let state = states.get(person.id);
      if (state === undefined) states.set(person.id, (state = newClassic()));
      addClassic(state, row);
    },
    total() {
      const all = [...states.entries()].map(([, state]) => classicOf(state)).filter(({ matches }) => matches);
      return {
        people: all.length,
        addresses: all.reduce((sum, { ips }) => sum + ips.length, 0),
        events: all.reduce((sum, { ips }) => sum + ips.reduce((events, ip) => events + ip.events, 0), 0),
      };
    },
  };
}
