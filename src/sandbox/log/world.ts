import type { ZoneOffset } from '../time.ts';
import type { Place } from '../tenant/networks.ts';
import type { PersonSource, Session, SignInEvent, WorkloadSource } from './event.ts';

export type Flavour = 'laptop' | 'browser' | 'phone';

/** What everything in the log is generated from. */
export interface World {
  readonly seed: number;
  /** When the emulator started; stories are told relative to it. */
  readonly anchor: number;
  readonly offset: ZoneOffset;
  readonly people: readonly PersonSource[];
  readonly workloads: readonly WorkloadSource[];
  /** Ordinary sessions met so far: a few for each person, asked for by every row. */
  readonly sessions: Map<number, Session>;
  /** Home addresses met so far, by person and day. */
  readonly homes: Map<number, Place>;
}

/** Bends a person's ordinary days: elsewhere, or silent. */
export type Whereabouts = (at: number, flavour: Flavour, usual: Place) => Place | 'silent';

/** Something that happens to somebody, on top of ordinary days. */
export interface Story {
  readonly events?: readonly SignInEvent[];
  /** Goes on for as long as the emulator runs. */
  readonly ongoing?: readonly Ongoing[];
  readonly whereabouts?: ReadonlyMap<number, Whereabouts>;
}

export interface Ongoing {
  readonly source: number;
  on(day: number): readonly SignInEvent[];
}
