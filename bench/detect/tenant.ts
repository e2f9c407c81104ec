import type { Dice } from './dice.ts';
import type { Access, Place } from './networks/point.ts';
import type { Person } from './people/person.ts';
import type { Touch } from './rows/touch.ts';
import type { Rates, Shares, World } from './world/world.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Monday, 7 September 2026: the first day of every simulated tenant. */
export const FIRST_DAY = Date.UTC(2026, 8, 7);

export interface Knobs {
  readonly people: number;
  readonly days: number;
  /** Incidents of each kind. */
  readonly attacks: number;
  /** Only these kinds; all when empty. */
  readonly only: readonly string[];
  /** full: beta rows; sparse: a fifth of the token fields missing; v1: what v1.0 has. */
  readonly fields: 'full' | 'sparse' | 'v1';
  /** Multiplies every rate of innocent events. */
  readonly lookalikes: number;
}

/** A firm as drawn from a world: numbers instead of ranges. */
export interface Tenant {
  readonly world: World;
  readonly seed: number;
  readonly id: string;
  readonly knobs: Knobs;
  readonly dice: Dice;
  readonly shares: Readonly<Record<keyof Shares, number>>;
  readonly rates: Readonly<Record<keyof Rates, number>>;
  readonly people: readonly Person[];
  readonly offices: readonly Office[];
  /** Day on which the first office changes its provider; -1 when never. */
  readonly moveDay: number;
  readonly sessionDays: number;
  readonly browserSessionDays: number;
  readonly deviceIdLost: number;
}

export interface Office {
  readonly place: Place;
  readonly access: Access;
  /** Two providers at once. */
  readonly dual: boolean;
}

/** One day of the simulation. */
export interface Day {
  readonly index: number;
  /** Milliseconds since the epoch of 00:00 UTC. */
  readonly from: number;
  /** 0 is Monday. */
  readonly weekday: number;
}

export type Emit = (touch: Touch) => void;

export function dayOf(index: number): Day {
  return { index, from: FIRST_DAY + index * DAY, weekday: index % 7 };
}
