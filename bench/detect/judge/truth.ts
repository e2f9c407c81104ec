import type { Incident } from '../attackers/attack.ts';
import type { Trait } from '../people/person.ts';
import { DAY } from '../tenant.ts';
import type { Alert } from './alert.ts';

/** Truth about every row of one tenant. */
export interface Truth {
  readonly incidents: readonly Incident[];
  readonly traits: ReadonlyMap<string, Trait>;
  readonly byRow: ReadonlyMap<string, Incident>;
}

/** An incident is found when an alert names its victim, lies within a day of it and shows at least one of its rows. */
export function finds(alert: Alert, incident: Incident): boolean {
  return names(alert, incident) && isNear(alert, incident) && alert.evidence.some((id) => incident.rows.has(id));
}

/** A false alert has nothing to do with any incident: no row of one, and no victim within a day of one. */
export function isFalse(alert: Alert, truth: Truth): boolean {
  if (alert.evidence.some((id) => truth.byRow.has(id))) return false;
  return !truth.incidents.some((incident) => names(alert, incident) && isNear(alert, incident));
}

/** An alert about the yearly or quarterly test of an emergency account is right: neither a hit nor a false alert. */
export function isExpected(alert: Alert, truth: Truth): boolean {
  return alert.evidence.length > 0 && alert.evidence.every((id) => truth.traits.get(id) === 'break-glass-test');
}

/** The innocent traits behind an alert's evidence, plain office and home work only when there is nothing else. */
export function causeOf(alert: Alert, truth: Truth): string {
  const counts = new Map<string, number>();
  for (const id of alert.evidence) {
    const trait = truth.traits.get(id) ?? 'unknown row';
    counts.set(trait, (counts.get(trait) ?? 0) + 1);
  }
  const special = [...counts].filter(([trait]) => trait !== 'home' && trait !== 'office');
  const shown = special.length > 0 ? special : [...counts];
  const order = shown.sort((a, b) => b[1] - a[1]).map(([trait]) => trait);
  return order.slice(0, 2).sort().join(' + ') || 'no evidence given';
}

function names(alert: Alert, incident: Incident): boolean {
  if (alert.subject.kind === 'tenant') return incident.campaign || incident.subjects.has(alert.subject.id);
  return incident.subjects.has(alert.subject.id);
}

function isNear(alert: Alert, incident: Incident): boolean {
  return alert.first <= incident.last + DAY && alert.last >= incident.first - DAY;
}
