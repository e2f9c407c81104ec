import { DAY, HOUR } from '../clock.ts';
import type { Finding } from '../detect/finding.ts';
import { isComplete } from './complete.ts';
import { settingsOf, type WatchDeps } from './deps.ts';
import type { Look, Memory } from './memory.ts';
import { rankOf } from './record.ts';

export interface SecondLook {
  readonly finding: Finding;
  readonly requests: number;
}

/**
 * Judges a finding about a person again with their own past, as long as the watcher has not watched that long itself. Only
 * people under suspicion are read: the whole tenant's month would take Graph hours. What the past explains is kept as low.
 * When the past cannot be read in full, the finding stands: doubt never silences.
 */
export async function secondLook(deps: WatchDeps, memory: Memory, finding: Finding): Promise<SecondLook> {
  const { baseline, rows } = settingsOf(deps);
  const now = deps.clock();
  const from = now - baseline;
  const needed = finding.subject.kind === 'user' && rankOf(finding.severity) >= rankOf('medium') && memory.since > from;
  if (baseline === 0 || !needed) return { finding, requests: 0 };
  const before = memory.looks.get(finding.key);
  if (before !== undefined && before.first === finding.severity && now - before.at < HOUR)
    return { finding: { ...finding, ...before.judged }, requests: 0 };
  try {
    const page = await deps.log.read('watcher', {
      types: ['interactiveUser', 'nonInteractiveUser'],
      from: Math.max(from, now - deps.log.retentionDays * DAY),
      to: now,
      userId: finding.subject.id,
      limit: rows,
    });
    if (page.truncated || !isComplete(page) || !page.rows.some((row) => Date.parse(finding.first) > row.at))
      return { finding, requests: page.requests };
    const detector = deps.createDetector(undefined);
    for (const row of page.rows.toReversed()) detector.add(row);
    detector.flush();
    const result = judged(finding, detector.findings());
    const { severity, reasons } = result;
    remember(memory, finding.key, { at: now, first: finding.severity, judged: { severity, reasons } });
    return { finding: result, requests: page.requests };
  } catch {
    // A second opinion that cannot be had changes nothing about the first.
    return { finding, requests: 0 };
  }
}

function remember({ looks }: Memory, key: string, look: Look): void {
  for (const [old, { at }] of looks) if (look.at - at >= HOUR) looks.delete(old);
  looks.set(key, look);
}

function judged(finding: Finding, again: readonly Finding[]): Finding {
  const evidence = new Set(finding.evidence);
  const same = again.filter(
    (one) => one.rule === finding.rule && (one.evidence.some((id) => evidence.has(id)) || overlaps(one, finding)),
  );
  const [worst] = same.toSorted((a, b) => rankOf(b.severity) - rankOf(a.severity));
  if (worst === undefined) return { ...finding, severity: 'low', reasons: [...finding.reasons, EXPLAINED] };
  return rankOf(worst.severity) >= rankOf(finding.severity)
    ? finding
    : { ...finding, severity: worst.severity, reasons: worst.reasons };
}

function overlaps(one: Finding, other: Finding): boolean {
  return one.first <= other.last && other.first <= one.last;
}

const EXPLAINED = 'The person’s own sign-ins of the last weeks explain it, so it is listed and not posted.';
