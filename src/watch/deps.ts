import type { Clock } from '../clock.ts';
import { DAY, HOUR, MINUTE } from '../clock.ts';
import type { Finding, Severity } from '../detect/finding.ts';
import type { SignInLog } from '../signins/log.ts';
import type { SignIn } from '../signins/sign-in.ts';
import type { Store } from '../store/ports.ts';

/** What the watcher needs of the detection engine. */
export interface Detector {
  add(row: SignIn): void;
  /** Uses rows that are held back to be put in order. */
  flush(): void;
  /** New or grown since the last call. */
  findings(): readonly Finding[];
  snapshot(): unknown;
}

export interface WatchDeps {
  readonly store: Store;
  /** Read with the watcher's own, read-only identity. */
  readonly log: SignInLog;
  /** A fresh engine, or one that goes on from a snapshot. @throws when the snapshot is of another version */
  readonly createDetector: (snapshot: unknown) => Detector;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly settings?: Partial<WatchSettings> | undefined;
}

export interface WatchSettings {
  /** Milliseconds before the first pass of a new installation that are read. */
  readonly backfill: number;
  /** Milliseconds behind the watermark that are read again for rows that came late. */
  readonly overlap: number;
  /** Longest stretch that is read and written down at once. */
  readonly slice: number;
  /** Rows asked for at once. */
  readonly rows: number;
  /** The watermark and the engine are saved at least this often; with findings at once. */
  readonly saveEvery: number;
  /** A process that has not made a pass for this long is replaced by another. */
  readonly lease: number;
  /** Lowest severity that is posted. */
  readonly postFrom: Severity;
  /** How much of a person's past is read before a finding about them is posted; 0 for never. */
  readonly baseline: number;
}

const SETTINGS: WatchSettings = {
  backfill: DAY,
  overlap: 30 * MINUTE,
  slice: 6 * HOUR,
  rows: 20_000,
  saveEvery: 5 * MINUTE,
  lease: 5 * MINUTE,
  postFrom: 'medium',
  baseline: 30 * DAY,
};

export function settingsOf(deps: WatchDeps): WatchSettings {
  return { ...SETTINGS, ...deps.settings };
}
