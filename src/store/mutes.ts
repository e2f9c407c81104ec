import type { Database } from './database.ts';
import type { MuteRow, MuteTable } from './ports.ts';
import type { Stored } from './schema.ts';

export function muteTable(db: Database): MuteTable {
  return {
    insert: async (row) => {
      await db
        .insertInto('mutes')
        .values({
          id: row.id,
          user_ref: row.user,
          app_ref: row.app,
          ip: row.ip,
          from_at: row.from,
          until_at: row.until,
          reason: row.reason,
          by_id: row.byId,
          by_name: row.byName,
        })
        .execute();
    },
    list: async (at) => {
      const rows = await db
        .selectFrom('mutes')
        .selectAll()
        .where('from_at', '<=', at)
        .where('until_at', '>', at)
        .orderBy('until_at')
        .orderBy('id')
        .execute();
      return rows.map(fromColumns);
    },
    end: async (id, at) => {
      const { numUpdatedRows } = await db
        .updateTable('mutes')
        .set({ until_at: at })
        .where('id', '=', id)
        .where('until_at', '>', at)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
  };
}

function fromColumns(columns: Stored<'mutes'>): MuteRow {
  return {
    id: columns.id,
    user: columns.user_ref,
    app: columns.app_ref,
    ip: columns.ip,
    from: columns.from_at,
    until: columns.until_at,
    reason: columns.reason,
    byId: columns.by_id,
    byName: columns.by_name,
  };
}
