import { z } from 'zod';
import type { Finding, Severity } from '../detect/finding.ts';
import type { AlertRow } from '../store/ports.ts';
import { ALERT_STATES, VERDICTS, type AlertState, type AlertView } from './alert.ts';

const severity = z.enum(['low', 'medium', 'high']);
const state = z.enum(ALERT_STATES);
const someone = z.object({ id: z.string(), name: z.string() }).readonly();
const subject = z
  .object({
    kind: z.enum(['user', 'workload', 'tenant']),
    id: z.string(),
    upn: z.string().optional(),
    name: z.string().optional(),
  })
  .readonly();
const texts = z.array(z.string()).readonly();

const finding = z
  .object({
    rule: z.string(),
    severity,
    subject,
    title: z.string(),
    first: z.string(),
    last: z.string(),
    evidence: texts,
    attack: texts,
    key: z.string(),
    reasons: texts,
  })
  .readonly();

/** Applications and addresses behind a finding, as far as its rows were seen: what mutes by application or address look at. */
const origin = z.object({ apps: texts, ips: texts }).readonly();

const body = z
  .object({
    subject,
    findings: z.array(finding).readonly(),
    origins: z.record(z.string(), origin).readonly(),
    moreFindings: z.number(),
    first: z.number(),
    posted: z.boolean(),
    muted: z.object({ muteId: z.string(), by: z.string(), reason: z.string(), until: z.number() }).readonly().optional(),
    muteOverruled: z.boolean(),
    assignee: someone.optional(),
    verdict: z.enum(VERDICTS).optional(),
    note: z.string().optional(),
    closedAt: z.number().optional(),
    reopened: z.number(),
    history: z.array(z.object({ at: z.number(), by: someone.nullable(), text: z.string() }).readonly()).readonly(),
  })
  .readonly();

export type AlertBody = z.infer<typeof body>;
export type Origin = z.infer<typeof origin>;

/** An alert as this room works with it. */
export interface AlertRecord {
  readonly id: string;
  readonly version: number;
  readonly state: AlertState;
  readonly severity: Severity;
  readonly groupKey: string | null;
  readonly openedAt: number;
  readonly updatedAt: number;
  readonly lastAt: number;
  readonly body: AlertBody;
}

export function fromRow(row: AlertRow): AlertRecord {
  return { ...row, state: state.parse(row.state), severity: severity.parse(row.severity), body: body.parse(row.body) };
}

export function toRow(record: AlertRecord): AlertRow {
  return { ...record, subjectId: record.body.subject.id.toLowerCase() };
}

export function viewOf(record: AlertRecord): AlertView {
  const { body: kept } = record;
  return {
    id: record.id,
    state: record.state,
    severity: record.severity,
    subject: kept.subject,
    title: leading(kept.findings)?.title ?? '',
    findings: [...kept.findings].sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0)),
    moreFindings: kept.moreFindings,
    first: kept.first,
    last: record.lastAt,
    openedAt: record.openedAt,
    updatedAt: record.updatedAt,
    posted: kept.posted,
    muted: kept.muted,
    muteOverruled: kept.muteOverruled,
    assignee: kept.assignee,
    verdict: kept.verdict,
    note: kept.note,
    reopened: kept.reopened,
    history: kept.history,
  };
}

const RANK: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2 };

export function rankOf(one: Severity): number {
  return RANK[one];
}

/** The finding that speaks for the alert: the most severe, the newest among those. */
function leading(findings: readonly Finding[]): Finding | undefined {
  return findings.toSorted((a, b) => rankOf(b.severity) - rankOf(a.severity) || (a.last < b.last ? 1 : -1) || 0)[0];
}
