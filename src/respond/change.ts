import type { Tables } from '../store/ports.ts';
import { distinct } from '../text.ts';
import type { Actor, ApprovalStep } from './approval.ts';
import type { RespondDeps } from './deps.ts';
import { fromRow, toRow, type ApprovalBody, type ApprovalRecord } from './record.ts';
import { transition, type ApprovalEvent } from './transitions.ts';

export interface Change {
  /** Null: the bot itself. */
  readonly by: Actor | null;
  /** Added to the sentence of the table. */
  readonly remark?: string | undefined;
  readonly leaseUntil?: number | null;
  readonly body?: Partial<ApprovalBody>;
}

/**
 * Takes one step of the table, together with its entry in the audit trail and the cards that show it.
 * Undefined: somebody else changed the approval first, and nothing was written.
 * @throws Error when the table has no such step: a mistake in this room, not something people can cause.
 */
export async function advance(
  deps: RespondDeps,
  record: ApprovalRecord,
  event: ApprovalEvent,
  change: Change,
): Promise<ApprovalRecord | undefined> {
  const row = transition(record.state, event);
  if (row === undefined) throw new Error(`No transition for ${event} in ${record.state}`);
  const at = deps.clock();
  const text = change.remark === undefined ? row.means : `${row.means} ${change.remark}`;
  const step: ApprovalStep = { at, from: row.from, to: row.to, by: change.by, text };
  const next: ApprovalRecord = {
    ...record,
    state: row.to,
    leaseUntil: change.leaseUntil ?? null,
    body: { ...record.body, remark: change.remark, ...change.body, history: [...record.body.history, step] },
  };
  return await deps.store.transaction(async (tables) => {
    if (!(await tables.approvals.update(toRow(next)))) return undefined;
    await tables.audit.append({
      at,
      actorId: change.by?.id ?? 'signpost',
      actorName: change.by?.name ?? 'Signpost',
      kind: `approval.${event}`,
      subjectId: record.body.target.id,
      approvalId: record.id,
      alertId: record.alertId,
      text,
      detail: { action: record.body.action, target: record.body.target.upn, from: row.from, to: row.to, ...detailOf(next) },
    });
    await tables.outbox.touch('approval', record.id, at);
    await touchAlerts(tables, record, at);
    return { ...next, version: record.version + 1 };
  });
}

/** Keeps a newer proof without a change of state. */
export async function noteProof(
  deps: RespondDeps,
  record: ApprovalRecord,
  proof: ApprovalBody['proof'],
): Promise<ApprovalRecord> {
  const next: ApprovalRecord = { ...record, body: { ...record.body, proof } };
  const same = record.body.proof?.text === proof?.text;
  const written = await deps.store.transaction(async (tables) => {
    if (!(await tables.approvals.update(toRow(next)))) return false;
    if (same) return true;
    await tables.outbox.touch('approval', record.id, deps.clock());
    await touchAlerts(tables, record, deps.clock());
    return true;
  });
  return written ? { ...next, version: record.version + 1 } : ((await load(deps, record.id)) ?? record);
}

/** Alerts show what is done about their person, also when it was asked for elsewhere. */
export async function touchAlerts(tables: Tables, { alertId, body }: ApprovalRecord, at: number): Promise<void> {
  const about = await tables.alerts.list({ subjectId: body.target.id, states: ['open', 'acknowledged'] });
  for (const id of distinct([alertId ?? undefined, ...about.map((alert) => alert.id)]))
    await tables.outbox.touch('alert', id, at);
}

export async function load(deps: RespondDeps, id: string): Promise<ApprovalRecord | undefined> {
  const row = await deps.store.approvals.get(id);
  return row === undefined ? undefined : fromRow(row);
}

function detailOf({ body }: ApprovalRecord): Record<string, unknown> {
  return {
    reason: body.reason,
    evidence: body.evidence,
    ...(body.before === undefined ? {} : { before: body.before }),
    ...(body.performedAt === undefined ? {} : { performedAt: body.performedAt }),
    ...(body.proof === undefined ? {} : { proof: body.proof }),
  };
}
