import { HOUR } from '../clock.ts';
import type { Finding } from '../detect/finding.ts';
import { SIGN_IN_TYPES } from '../signins/sign-in.ts';
import { isComplete } from './complete.ts';
import { settingsOf, type WatchDeps } from './deps.ts';
import type { Memory } from './memory.ts';
import { originOf, type Sighting } from './merge.ts';
import { rankOf } from './record.ts';
import { counterpart, isSuspicion, lookAt } from './second-look.ts';

/** A watcher that is further behind than this looks at the newest rows before it reads the stretch in order. */
const FAR_BEHIND = 2 * HOUR;
/** Graph's largest page: one request. */
const NEWEST_ROWS = 1_000;

export interface EarlySightings {
  readonly sightings: readonly Sighting[];
  readonly requests: number;
}

/**
 * What goes on right now should not wait until a day has been read in order. So the newest rows come first, in an engine of
 * their own; each person whom it suspects is judged by their whole own past, which needs nothing of the rest of the log.
 * One person at a time, the worst first. Only what the past confirms, and what the stretch in order will find again, is
 * given; everything else is left to that.
 */
export async function* newestFirst(deps: WatchDeps, memory: Memory): AsyncGenerator<EarlySightings> {
  const { baseline } = settingsOf(deps);
  const { watermark: from } = memory;
  const to = deps.clock();
  if (baseline === 0 || to - from < FAR_BEHIND) return;
  const page = await deps.log.read('watcher', { types: SIGN_IN_TYPES, from, to, limit: NEWEST_ROWS });
  yield { sightings: [], requests: page.requests };
  if (!isComplete(page)) return;
  const detector = deps.createDetector(undefined);
  for (const row of page.rows.toReversed()) detector.add(row);
  detector.flush();
  for (const [userId, suspicions] of byPerson(detector.findings())) {
    const { look, rows, requests } = await lookAt(deps, memory, userId);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const confirmed = new Map<string, Finding>();
    for (const finding of suspicions) {
      const same = look === undefined ? undefined : counterpart(finding, look);
      if (same !== undefined && isSuspicion(same) && Date.parse(same.first) >= from) confirmed.set(same.key, same);
    }
    const sightings = [...confirmed.values()].map((finding) => ({ finding, origin: originOf(finding, byId) }));
    yield { sightings, requests };
  }
}

/** People under suspicion with what they are suspected of: the worst first, of equals the latest. */
function byPerson(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const suspicions = findings
    .filter(isSuspicion)
    .toSorted((a, b) => rankOf(b.severity) - rankOf(a.severity) || (a.last < b.last ? 1 : -1));
  return Map.groupBy(suspicions, ({ subject }) => subject.id);
}
