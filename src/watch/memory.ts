import { z } from 'zod';
import type { Finding, Severity } from '../detect/finding.ts';
import type { Detector, WatchDeps } from './deps.ts';
import { settingsOf } from './deps.ts';

/** Name of the mark that holds the watermark and the engine. */
export const WATCH_MARK = 'watch';

const saved = z.object({ since: z.number(), watermark: z.number(), engine: z.unknown() });

/** What the watcher knows between two passes; thrown away after any failure and loaded anew. */
export interface Memory {
  readonly detector: Detector;
  /** When this installation began to watch: how much past the engine has seen. */
  readonly since: number;
  /** Everything before it has been read at least once. */
  watermark: number;
  /** Version of the stored mark; 0 when there is none. */
  version: number;
  savedAt: number;
  /** Second looks of the last hour by person: their past is not read again for each finding, nor when one only grows. */
  readonly looks: Map<string, Look>;
}

/** What a person's own past said. */
export interface Look {
  readonly at: number;
  /** The oldest row that was read. */
  readonly oldest: number;
  readonly findings: readonly Finding[];
  /** Findings judged by it so far, with the severity they came with. */
  readonly judged: Map<string, Severity>;
}

export async function loadMemory(deps: WatchDeps): Promise<Memory> {
  const now = deps.clock();
  const mark = await deps.store.marks.get(WATCH_MARK);
  const version = mark?.version ?? 0;
  const before = saved.safeParse(mark?.value);
  if (before.success) {
    const detector = restored(deps, before.data.engine);
    const { since, watermark } = before.data;
    if (detector !== undefined)
      return { detector, since, watermark: Math.min(watermark, now), version, savedAt: now, looks: new Map() };
  }
  // Without an engine that remembers, the bounded past is read again; alerts that exist already take the findings in quietly.
  const since = now - settingsOf(deps).backfill;
  return { detector: deps.createDetector(undefined), since, watermark: since, version, savedAt: now, looks: new Map() };
}

export function savedForm(memory: Memory): unknown {
  return { since: memory.since, watermark: memory.watermark, engine: memory.detector.snapshot() };
}

/** A newer version may read old snapshots no more; then the engine starts over, which costs reading and no alert. */
function restored(deps: WatchDeps, engine: unknown): Detector | undefined {
  try {
    return deps.createDetector(engine);
  } catch {
    return undefined;
  }
}
