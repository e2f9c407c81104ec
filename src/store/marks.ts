import { parsed, type Database } from './database.ts';
import type { MarkTable } from './ports.ts';

export function markTable(db: Database): MarkTable {
  return {
    get: async (name) => {
      const row = await db.selectFrom('marks').selectAll().where('name', '=', name).executeTakeFirst();
      return row === undefined ? undefined : { version: row.version, value: parsed(row.value) };
    },
    put: async (name, version, value) => {
      const text = JSON.stringify(value);
      if (version === 0) {
        const { numInsertedOrUpdatedRows: inserted } = await db
          .insertInto('marks')
          .values({ name, version: 1, value: text })
          .onConflict((conflict) => conflict.column('name').doNothing())
          .executeTakeFirstOrThrow();
        return inserted === 1n;
      }
      const { numUpdatedRows } = await db
        .updateTable('marks')
        .set({ version: version + 1, value: text })
        .where('name', '=', name)
        .where('version', '=', version)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
  };
}
