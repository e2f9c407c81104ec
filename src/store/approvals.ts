import { parsed, type Database } from './database.ts';
import type { ApprovalRow, ApprovalTable } from './ports.ts';
import type { Stored } from './schema.ts';

export function approvalTable(db: Database): ApprovalTable {
  return {
    insert: async (row) => {
      const { numInsertedOrUpdatedRows: inserted } = await db
        .insertInto('approvals')
        .values({
          id: row.id,
          version: 1,
          state: row.state,
          open_key: row.openKey,
          target_id: row.targetId,
          alert_id: row.alertId,
          created_at: row.createdAt,
          expires_at: row.expiresAt,
          lease_until: row.leaseUntil,
          body: JSON.stringify(row.body),
        })
        .onConflict((conflict) => conflict.column('open_key').doNothing())
        .executeTakeFirstOrThrow();
      return inserted === 1n;
    },
    get: async (id) => found(await db.selectFrom('approvals').selectAll().where('id', '=', id).executeTakeFirst()),
    byOpenKey: async (openKey) =>
      found(await db.selectFrom('approvals').selectAll().where('open_key', '=', openKey).executeTakeFirst()),
    list: async ({ states, targetId, alertId }) => {
      let query = db.selectFrom('approvals').selectAll();
      if (states !== undefined) query = query.where('state', 'in', states);
      if (targetId !== undefined) query = query.where('target_id', '=', targetId);
      if (alertId !== undefined) query = query.where('alert_id', '=', alertId);
      return (await query.orderBy('created_at').orderBy('id').execute()).map(fromColumns);
    },
    update: async (row) => {
      const { numUpdatedRows } = await db
        .updateTable('approvals')
        .set({
          version: row.version + 1,
          state: row.state,
          open_key: row.openKey,
          lease_until: row.leaseUntil,
          body: JSON.stringify(row.body),
        })
        .where('id', '=', row.id)
        .where('version', '=', row.version)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
  };
}

function found(columns: Stored<'approvals'> | undefined): ApprovalRow | undefined {
  return columns === undefined ? undefined : fromColumns(columns);
}

function fromColumns(columns: Stored<'approvals'>): ApprovalRow {
  return {
    id: columns.id,
    version: columns.version,
    state: columns.state,
    openKey: columns.open_key,
    targetId: columns.target_id,
    alertId: columns.alert_id,
    createdAt: columns.created_at,
    expiresAt: columns.expires_at,
    leaseUntil: columns.lease_until,
    body: parsed(columns.body),
  };
}
