import type { Finding, Severity } from '../detect/finding.ts';
import { DAY } from '../clock.ts';
import type { SignIn } from '../signins/sign-in.ts';
import { distinct } from '../text.ts';
import { rankOf, type AlertRecord, type Origin } from './record.ts';
import { alertTransition } from './life.ts';
import { APP_PARTS } from './mutes.ts';

/** Findings that one alert keeps in full; more are counted. */
const MOST_FINDINGS = 40;
const MOST_STEPS = 100;
/** A closed alert takes new findings of its group for this long; later they make a new one. */
export const REOPEN_FOR = 7 * DAY;

/** A finding with what is known of the rows behind it. */
export interface Sighting {
  readonly finding: Finding;
  readonly origin: Origin;
}

export function originOf(finding: Finding, rows: ReadonlyMap<string, SignIn>): Sighting['origin'] {
  const behind = finding.evidence.flatMap((id) => rows.get(id) ?? []);
  const apps = behind.map(({ appId = '', appName = '' }) => `${appId}${APP_PARTS}${appName}`.toLowerCase());
  return { apps: distinct(apps), ips: distinct(behind.map((row) => row.ip)) };
}

/** What makes two findings one alert: the same person, application or campaign. */
export function groupKey({ subject }: Finding): string {
  return `${subject.kind}:${subject.id.toLowerCase()}`;
}

export function newAlert(id: string, { finding, origin }: Sighting, now: number): AlertRecord {
  return {
    id,
    version: 1,
    state: 'open',
    severity: finding.severity,
    groupKey: groupKey(finding),
    openedAt: now,
    updatedAt: now,
    lastAt: Date.parse(finding.last),
    body: {
      subject: finding.subject,
      findings: [finding],
      origins: { [finding.key]: origin },
      moreFindings: 0,
      first: Date.parse(finding.first),
      posted: false,
      muteOverruled: false,
      reopened: 0,
      history: [{ at: now, by: null, text: 'Opened by the watcher.' }],
    },
  };
}

/**
 * An engine that saw another part of the log dates the beginning of the same thing differently, and the key with it. A rule
 * has one finding about a subject at a time, so what overlaps is the one that the alert knows, and keeps its key.
 */
export function knownAs({ body }: AlertRecord, sighting: Sighting): Sighting {
  const { finding } = sighting;
  if (body.findings.some(({ key }) => key === finding.key)) return sighting;
  const same = body.findings.find((one) => one.rule === finding.rule && one.first <= finding.last && finding.first <= one.last);
  return same === undefined ? sighting : { ...sighting, finding: { ...finding, key: same.key } };
}

/**
 * Takes a finding into an alert of its group. The same finding again changes nothing (the very same record is returned), a
 * newer version replaces the older one whichever comes first, so the order of findings does not matter.
 */
export function merge(alert: AlertRecord, { finding: found, origin }: Sighting, now: number): AlertRecord {
  const { body } = alert;
  const known = body.findings.find((one) => one.key === found.key);
  const finding = known === undefined ? found : join(known, found);
  if (finding === known) return alert;
  const others = body.findings.filter((one) => one.key !== finding.key);
  const { kept, dropped } = fit([...others, finding]);
  const severity = highest([alert.severity, finding.severity]);
  const rose = rankOf(severity) > rankOf(alert.severity);
  const reopens = alert.state === 'closed' && (rose || Date.parse(finding.last) > (body.closedAt ?? 0));
  const steps = [
    ...(known === undefined ? [`New finding: ${finding.title}`] : []),
    ...(rose ? [`Severity is now ${severity}.`] : []),
    ...(reopens ? [alertTransition('closed', 'reopen')?.means ?? ''] : []),
  ];
  return {
    ...alert,
    severity,
    state: reopens ? 'open' : alert.state,
    updatedAt: now,
    lastAt: Math.max(alert.lastAt, Date.parse(finding.last)),
    body: {
      ...body,
      subject: { ...finding.subject, ...body.subject },
      findings: kept,
      origins: Object.fromEntries(
        kept.map((one) => [
          one.key,
          one.key === finding.key ? joined(body.origins[one.key], origin) : (body.origins[one.key] ?? UNKNOWN),
        ]),
      ),
      moreFindings: body.moreFindings + dropped,
      first: Math.min(body.first, Date.parse(finding.first)),
      reopened: body.reopened + (reopens ? 1 : 0),
      ...(reopens ? { closedAt: undefined, verdict: undefined, assignee: undefined } : {}),
      history: [...body.history, ...steps.map((text) => ({ at: now, by: null, text }))].slice(-MOST_STEPS),
    },
  };
}

/**
 * Two versions of a finding as one: the words and evidence of the later, the worst severity, the whole span. Every order of
 * arrival ends the same. Gives `known` itself when the other adds nothing.
 */
function join(known: Finding, other: Finding): Finding {
  const order =
    compare(known.last, other.last) || known.evidence.length - other.evidence.length || compare(wording(known), wording(other));
  const severity = highest([known.severity, other.severity]);
  const first = known.first < other.first ? known.first : other.first;
  if (order >= 0 && severity === known.severity && first === known.first) return known;
  return { ...(order >= 0 ? known : other), severity, first };
}

/** Fields in a fixed order, because a stored finding may list them in another. */
function wording({ title, evidence, reasons }: Finding): string {
  return JSON.stringify([title, evidence, reasons]);
}

function fit(findings: readonly Finding[]): { kept: readonly Finding[]; dropped: number } {
  const sorted = findings.toSorted(
    (a, b) => rankOf(b.severity) - rankOf(a.severity) || compare(b.last, a.last) || compare(a.key, b.key),
  );
  return { kept: sorted.slice(0, MOST_FINDINGS), dropped: Math.max(0, sorted.length - MOST_FINDINGS) };
}

const UNKNOWN: Origin = { apps: [], ips: [] };

function joined(one: Origin = UNKNOWN, other: Origin): Origin {
  const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])].sort().slice(0, 50);
  return { apps: union(one.apps, other.apps), ips: union(one.ips, other.ips) };
}

function highest(severities: readonly Severity[]): Severity {
  return severities.reduce((worst, one) => (rankOf(one) > rankOf(worst) ? one : worst));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
