import type { Finding, Severity } from '../finding.ts';
import type { Hit, RuleText } from '../rules/rule.ts';

/** Joins hits that belong together into one finding that grows. */
export interface Incidents {
  report(rule: RuleText, hit: Hit, at: number): void;
  /** Findings that changed since the last call, oldest first. */
  drain(): Finding[];
  snapshot(): readonly Incident[];
}

/** A finding in the making; plain data. */
export interface Incident {
  finding: Finding;
  /** Names that a further hit may share. */
  names: string[];
  firstAt: number;
  lastAt: number;
  changed: boolean;
}

const DAY = 86_400_000;
/** A hit about the same subject joins within a day of silence, one with another shared name within a week. */
const WEEK = 7 * DAY;
const MOST_IDS = 50;
const MOST_OPEN = 20_000;
const MOST_NAMES = 12;

export function createIncidents(from: readonly Incident[] = []): Incidents {
  const open = new Map<string, Incident>();
  let changed: Incident[] = [];
  for (const incident of from) {
    for (const name of incident.names) open.set(name, incident);
    if (incident.changed) changed.push(incident);
  }

  function find(names: readonly string[], at: number): Incident | undefined {
    for (const [i, name] of names.entries()) {
      const incident = open.get(name);
      if (incident !== undefined && at - incident.lastAt <= (i === 0 ? DAY : WEEK)) return incident;
    }
    return undefined;
  }

  function forgetOldest(): void {
    const incidents = [...new Set(open.values())].sort((a, b) => a.lastAt - b.lastAt);
    for (const incident of incidents.slice(0, MOST_OPEN / 4)) for (const name of incident.names) open.delete(name);
  }

  return {
    report(rule, hit, at) {
      const names = [hit.subject.id, ...(hit.also ?? [])].map((name) => `${rule.id}/${name}`);
      let incident = find(names, at);
      if (incident === undefined) {
        incident = begin(rule, hit, at);
        if (open.size >= MOST_OPEN) forgetOldest();
      } else grow(incident, rule, hit, at);
      for (const name of names) {
        if (!incident.names.includes(name) && incident.names.length < MOST_NAMES) incident.names.push(name);
        open.set(name, incident);
      }
      if (!incident.changed) {
        incident.changed = true;
        changed.push(incident);
      }
    },
    drain() {
      const findings = changed.map((incident) => {
        incident.changed = false;
        return incident.finding;
      });
      changed = [];
      return findings.sort((a, b) => compare(a.first, b.first) || compare(a.key, b.key));
    },
    snapshot: () => [...new Set([...open.values(), ...changed])],
  };
}

function begin(rule: RuleText, hit: Hit, at: number): Incident {
  const first = Math.min(hit.first ?? at, at);
  const finding: Finding = {
    rule: rule.id,
    severity: hit.severity ?? rule.severity,
    subject: hit.subject,
    title: hit.title,
    first: iso(first),
    last: iso(at),
    evidence: hit.evidence.slice(0, MOST_IDS),
    attack: rule.attack,
    key: `${rule.id}:${hit.subject.id}:${first}`,
    reasons: hit.reasons,
  };
  return { finding, names: [], firstAt: first, lastAt: at, changed: false };
}

/** The worst severity so far and the words that came with it stay; times and evidence grow. */
function grow(incident: Incident, rule: RuleText, hit: Hit, at: number): void {
  const { finding } = incident;
  const severity = hit.severity ?? rule.severity;
  const worse = RANK[severity] >= RANK[finding.severity];
  incident.lastAt = Math.max(incident.lastAt, at);
  incident.firstAt = Math.min(incident.firstAt, hit.first ?? at);
  incident.finding = {
    ...finding,
    severity: worse ? severity : finding.severity,
    subject: worse && hit.subject.id === finding.subject.id ? hit.subject : finding.subject,
    title: worse ? hit.title : finding.title,
    reasons: worse ? hit.reasons : finding.reasons,
    first: iso(incident.firstAt),
    last: iso(incident.lastAt),
    evidence: merge(finding.evidence, hit.evidence),
  };
}

const RANK: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2 };

/** The first half stays, the second half is the latest. */
function merge(before: readonly string[], more: readonly string[]): string[] {
  const fresh = more.filter((id) => !before.includes(id));
  const all = [...before, ...fresh];
  return all.length <= MOST_IDS ? all : [...all.slice(0, MOST_IDS / 2), ...all.slice(-MOST_IDS / 2)];
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
