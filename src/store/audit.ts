import { chainHash, GENESIS } from './audit-chain.ts';
import { inTransaction, parsed, type Database } from './database.ts';
import type { AuditEntry, AuditEvent, AuditFilter, AuditTable, AuditVerdict } from './ports.ts';
import type { Stored } from './schema.ts';

const MOST = 1_000;
const PAGE = 500;

export function auditTable(db: Database): AuditTable {
  return {
    append: (event) => inTransaction(db, (transaction) => append(transaction, event)),
    list: (filter) => list(db, filter),
    verify: () => verify(db),
  };
}

async function append(db: Database, event: AuditEvent): Promise<AuditEntry> {
  // Raising the counter first locks the head: entries of rival processes queue here and the chain never forks.
  const head = await db
    .updateTable('audit_head')
    .set((set) => ({ seq: set('seq', '+', 1) }))
    .where('id', '=', 1)
    .returning(['seq', 'hash'])
    .executeTakeFirstOrThrow();
  const columns = {
    seq: head.seq,
    at: event.at,
    actor_id: event.actorId,
    actor_name: event.actorName,
    kind: event.kind,
    subject_id: event.subjectId,
    approval_id: event.approvalId,
    alert_id: event.alertId,
    text: event.text,
    detail: JSON.stringify(event.detail),
    previous: head.hash,
  };
  const hash = chainHash(columns);
  await db
    .insertInto('audit')
    .values({ ...columns, hash })
    .execute();
  await db.updateTable('audit_head').set({ hash }).where('id', '=', 1).execute();
  return fromColumns({ ...columns, hash });
}

async function list(db: Database, filter: AuditFilter): Promise<AuditEntry[]> {
  let query = db.selectFrom('audit').selectAll();
  if (filter.subjectId !== undefined) query = query.where('subject_id', '=', filter.subjectId);
  if (filter.approvalId !== undefined) query = query.where('approval_id', '=', filter.approvalId);
  if (filter.alertId !== undefined) query = query.where('alert_id', '=', filter.alertId);
  if (filter.from !== undefined) query = query.where('at', '>=', filter.from);
  if (filter.to !== undefined) query = query.where('at', '<', filter.to);
  const newest = await query
    .orderBy('seq', 'desc')
    .limit(filter.limit ?? MOST)
    .execute();
  return newest.reverse().map(fromColumns);
}

async function verify(db: Database): Promise<AuditVerdict> {
  // The head is read first: entries that are written during the walk lie beyond it and are left for the next one.
  const head = await db.selectFrom('audit_head').selectAll().where('id', '=', 1).executeTakeFirst();
  if (head === undefined) return { intact: false, seq: 0, reason: 'The head of the trail is gone.' };
  let previous = GENESIS;
  let seq = 0;
  while (seq < head.seq) {
    const page = await db
      .selectFrom('audit')
      .selectAll()
      .where('seq', '>', seq)
      .where('seq', '<=', head.seq)
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    if (page.length === 0) return { intact: false, seq: seq + 1, reason: 'Entries at the end of the trail are gone.' };
    for (const entry of page) {
      if (entry.seq !== seq + 1) return { intact: false, seq: seq + 1, reason: 'An entry is missing.' };
      if (entry.previous !== previous || chainHash(entry) !== entry.hash)
        return { intact: false, seq: entry.seq, reason: 'The entry, or one before it, was changed.' };
      ({ seq, hash: previous } = entry);
    }
  }
  if (previous !== head.hash) return { intact: false, seq, reason: 'The last entry is not the one that was written last.' };
  return { intact: true, entries: seq, head: previous };
}

function fromColumns(columns: Stored<'audit'>): AuditEntry {
  return {
    seq: columns.seq,
    at: columns.at,
    actorId: columns.actor_id,
    actorName: columns.actor_name,
    kind: columns.kind,
    subjectId: columns.subject_id,
    approvalId: columns.approval_id,
    alertId: columns.alert_id,
    text: columns.text,
    detail: parsed(columns.detail) as Record<string, unknown>,
    previous: columns.previous,
    hash: columns.hash,
  };
}
