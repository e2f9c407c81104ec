import { parsed, type Database } from './database.ts';
import type { AlertRow, AlertTable } from './ports.ts';
import type { Stored } from './schema.ts';

const MOST = 500;

export function alertTable(db: Database): AlertTable {
  return {
    insert: async (row) => {
      const { numInsertedOrUpdatedRows: inserted } = await db
        .insertInto('alerts')
        .values({ id: row.id, subject_id: row.subjectId, version: 1, ...changing(row) })
        .onConflict((conflict) => conflict.column('group_key').doNothing())
        .executeTakeFirstOrThrow();
      return inserted === 1n;
    },
    get: async (id) => found(await db.selectFrom('alerts').selectAll().where('id', '=', id).executeTakeFirst()),
    byGroupKey: async (key) => found(await db.selectFrom('alerts').selectAll().where('group_key', '=', key).executeTakeFirst()),
    list: async ({ states, subjectId, from, to, limit }) => {
      let query = db.selectFrom('alerts').selectAll();
      if (states !== undefined) query = query.where('state', 'in', states);
      if (subjectId !== undefined) query = query.where('subject_id', '=', subjectId);
      if (from !== undefined) query = query.where('last_at', '>=', from);
      if (to !== undefined) query = query.where('last_at', '<', to);
      const rows = await query
        .orderBy('last_at', 'desc')
        .orderBy('id')
        .limit(limit ?? MOST)
        .execute();
      return rows.map(fromColumns);
    },
    update: async (row) => {
      const { numUpdatedRows } = await db
        .updateTable('alerts')
        .set({ version: row.version + 1, ...changing(row) })
        .where('id', '=', row.id)
        .where('version', '=', row.version)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
  };
}

function changing(row: Omit<AlertRow, 'version'>) {
  return {
    state: row.state,
    severity: row.severity,
    group_key: row.groupKey,
    opened_at: row.openedAt,
    updated_at: row.updatedAt,
    last_at: row.lastAt,
    body: JSON.stringify(row.body),
  };
}

function found(columns: Stored<'alerts'> | undefined): AlertRow | undefined {
  return columns === undefined ? undefined : fromColumns(columns);
}

function fromColumns(columns: Stored<'alerts'>): AlertRow {
  return {
    id: columns.id,
    version: columns.version,
    state: columns.state,
    severity: columns.severity,
    groupKey: columns.group_key,
    subjectId: columns.subject_id,
    openedAt: columns.opened_at,
    updatedAt: columns.updated_at,
    lastAt: columns.last_at,
    body: parsed(columns.body),
  };
}
