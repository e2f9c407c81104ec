import type { Gap } from '../signins/log.ts';
import { settingsOf, type WatchDeps } from './deps.ts';
import { holdLease } from './lease.ts';
import { loadMemory, type Memory } from './memory.ts';
import { originOf, type Sighting } from './merge.ts';
import { newestFirst } from './newest.ts';
import { secondLook } from './second-look.ts';
import { slices, type Slice } from './slices.ts';
import { catchUp, Superseded, write } from './write.ts';

export interface PassReport {
  /** False: another process is watching. */
  readonly watched: boolean;
  readonly rows: number;
  readonly requests: number;
  readonly findings: number;
  readonly opened: number;
  readonly updated: number;
  readonly reopened: number;
  /** Everything before it has been read; milliseconds since the epoch. */
  readonly watermark: number;
  readonly gaps: readonly Gap[];
}

export type Pass = () => Promise<PassReport>;

/**
 * One pass: what is new since the watermark, and the overlap before it, goes through the engine into alerts and outbox.
 * Passes must not overlap in one process; the loop sees to that.
 * @throws SignpostError graph.*, store.unavailable: nothing is lost, the next pass reads from the last saved watermark
 */
export function createPass(deps: WatchDeps): Pass {
  const owner = deps.newId();
  let memory: Memory | undefined;
  return async () => {
    if (!(await holdLease(deps, owner))) {
      memory = undefined;
      return { ...NOTHING, watched: false, watermark: 0 };
    }
    memory ??= await loadMemory(deps);
    try {
      return await watchOnce(deps, owner, memory);
    } catch (error) {
      // The engine has seen rows whose findings were not written: only what is stored counts.
      memory = undefined;
      if (error instanceof Superseded) return { ...NOTHING, watched: false, watermark: 0 };
      throw error;
    }
  };
}

const NOTHING = { rows: 0, requests: 0, findings: 0, opened: 0, updated: 0, reopened: 0, gaps: [] } as const;

async function watchOnce(deps: WatchDeps, owner: string, memory: Memory): Promise<PassReport> {
  const { overlap, saveEvery } = settingsOf(deps);
  const report = { ...NOTHING, watched: true, watermark: memory.watermark, gaps: [] as Gap[] };
  const take = async (sightings: readonly Sighting[]): Promise<void> => {
    const written = await write(deps, memory, sightings);
    report.opened += written.opened;
    report.updated += written.updated;
    report.reopened += written.reopened;
    // A long back-fill must not look like a process that has gone.
    if (!(await holdLease(deps, owner))) throw new Superseded();
  };
  for await (const early of newestFirst(deps, memory)) {
    report.requests += early.requests;
    report.findings += early.sightings.length;
    if (early.sightings.length > 0) await take(early.sightings);
  }
  for await (const slice of slices(deps, memory.watermark - overlap, deps.clock())) {
    const looked = await examine(deps, memory, slice);
    // What an incomplete read brought is judged all the same; the rest comes when it is read again.
    if (slice.complete) memory.watermark = Math.max(memory.watermark, slice.to);
    report.rows += slice.rows.length;
    report.requests += slice.requests + looked.requests;
    report.findings += looked.sightings.length;
    for (const gap of slice.gaps) if (!report.gaps.some(({ id }) => id === gap.id)) report.gaps.push(gap);
    const due = looked.sightings.length > 0 || memory.version === 0 || deps.clock() - memory.savedAt >= saveEvery;
    if (due) await take(looked.sightings);
  }
  await catchUp(deps);
  return { ...report, watermark: memory.watermark };
}

async function examine(
  deps: WatchDeps,
  memory: Memory,
  slice: Slice,
): Promise<{ readonly sightings: readonly Sighting[]; readonly requests: number }> {
  for (const row of slice.rows) memory.detector.add(row);
  // Alerts do not wait for stragglers; a straggler is judged when it comes.
  memory.detector.flush();
  const findings = memory.detector.findings();
  if (findings.length === 0) return { sightings: [], requests: 0 };
  const rows = new Map(slice.rows.map((row) => [row.id, row]));
  const sightings: Sighting[] = [];
  let requests = 0;
  for (const finding of findings) {
    const look = await secondLook(deps, memory, finding);
    requests += look.requests;
    sightings.push({ finding: look.finding, origin: originOf(look.finding, rows) });
  }
  return { sightings, requests };
}
