import type { SignIn } from '../../signins/sign-in.ts';
import type { Items } from '../baseline/items.ts';
import type { Person } from '../baseline/person.ts';
import type { EngineStats } from '../options.ts';
import type { Incident } from './incidents.ts';
import type { SavedWindow } from './runner.ts';

/** Grows with every change of what is remembered; an older snapshot is refused. */
export const SNAPSHOT_VERSION = 2;

/** Everything an engine remembers, as JSON. */
export interface Snapshot {
  readonly version: number;
  readonly stats: EngineStats;
  readonly watermark: number;
  readonly held: readonly SignIn[];
  readonly ids: string;
  readonly people: readonly Person[];
  readonly tenant: readonly (readonly [number, readonly number[]])[];
  /** Left out by older versions, which did not keep it. */
  readonly hours?: Items;
  /** Left out by older versions, too. */
  readonly asns?: readonly (readonly [number, number])[];
  readonly incidents: readonly Incident[];
  readonly windows: readonly SavedWindow[];
}

/** Checks the outer shape; what is inside was written by this program. */
export function readSnapshot(from: unknown): Snapshot {
  if (!isSnapshot(from)) throw new TypeError('The engine snapshot is damaged or of another version.');
  // A copy: the engine goes on changing what it remembers.
  return structuredClone(from);
}

function isSnapshot(from: unknown): from is Snapshot {
  if (typeof from !== 'object' || from === null) return false;
  const { version, stats, held, ids, people, tenant, incidents, windows } = from as Partial<Record<keyof Snapshot, unknown>>;
  const lists = [held, people, tenant, incidents, windows].every((list) => Array.isArray(list));
  return version === SNAPSHOT_VERSION && typeof stats === 'object' && stats !== null && typeof ids === 'string' && lists;
}
