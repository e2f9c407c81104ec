import { DAY, HOUR } from '../clock.ts';
import type { Finding } from '../detect/finding.ts';
import type { SignIn } from '../signins/sign-in.ts';
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
  const { baseline } = settingsOf(deps);
  if (baseline === 0 || !isSuspicion(finding) || memory.since <= deps.clock() - baseline) return { finding, requests: 0 };
  const known = memory.looks.get(finding.subject.id);
  if (known !== undefined && covers(known, finding, deps.clock())) return { finding: judged(finding, known), requests: 0 };
  const { look, requests } = await lookAt(deps, memory, finding.subject.id);
  return { finding: look === undefined ? finding : judged(finding, look), requests };
}

/** Only findings about people that would be posted are worth reading a past for. */
export function isSuspicion({ subject, severity }: Finding): boolean {
  return subject.kind === 'user' && rankOf(severity) >= rankOf('medium');
}

/** Reads a person's own past and judges it; without `look` it could not be read in full. One reading serves all their findings. */
export async function lookAt(
  deps: WatchDeps,
  memory: Memory,
  userId: string,
): Promise<{ readonly look: Look | undefined; readonly rows: readonly SignIn[]; readonly requests: number }> {
  const { baseline, rows: limit } = settingsOf(deps);
  const now = deps.clock();
  try {
    const page = await deps.log.read('watcher', {
      types: ['interactiveUser', 'nonInteractiveUser'],
      from: now - Math.min(baseline, deps.log.retentionDays * DAY),
      to: now,
      userId,
      limit,
    });
    const { rows, requests } = page;
    const oldest = rows.at(-1)?.at;
    if (oldest === undefined || page.truncated || !isComplete(page)) return { look: undefined, rows, requests };
    const detector = deps.createDetector(undefined);
    for (const row of rows.toReversed()) detector.add(row);
    detector.flush();
    const look: Look = { at: now, oldest, findings: detector.findings(), judged: new Map() };
    for (const [old, { at }] of memory.looks) if (now - at >= HOUR) memory.looks.delete(old);
    memory.looks.set(userId, look);
    return { look, rows, requests };
  } catch {
    // A second opinion that cannot be had changes nothing about the first.
    return { look: undefined, rows: [], requests: 0 };
  }
}

/** A look of the last hour speaks for what had happened by then, and for what only grew since without getting worse. */
function covers(look: Look, finding: Finding, now: number): boolean {
  return now - look.at < HOUR && (Date.parse(finding.last) <= look.at || look.judged.get(finding.key) === finding.severity);
}

function judged(finding: Finding, look: Look): Finding {
  if (look.oldest >= Date.parse(finding.first)) return finding;
  look.judged.set(finding.key, finding.severity);
  const worst = counterpart(finding, look);
  if (worst === undefined) return { ...finding, severity: 'low', reasons: [...finding.reasons, EXPLAINED] };
  return rankOf(worst.severity) >= rankOf(finding.severity)
    ? finding
    : { ...finding, severity: worst.severity, reasons: worst.reasons };
}

/** What the person's own past makes of the same thing: the worst, if it finds it at all. */
export function counterpart(finding: Finding, look: Look): Finding | undefined {
  const evidence = new Set(finding.evidence);
  const same = look.findings.filter(
    (one) => one.rule === finding.rule && (one.evidence.some((id) => evidence.has(id)) || overlaps(one, finding)),
  );
  return same.toSorted((a, b) => rankOf(b.severity) - rankOf(a.severity))[0];
}

function overlaps(one: Finding, other: Finding): boolean {
  return one.first <= other.last && other.first <= one.last;
}

const EXPLAINED = 'The person’s own sign-ins of the last weeks explain it, so it is listed and not posted.';
