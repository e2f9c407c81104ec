import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Either the database or a transaction on it; the tables do not care which. */
export type Database = Kysely<Schema>;

/** Runs `work` in the transaction that `db` already is, or in one of its own. */
export function inTransaction<T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}

/** Reads back what this store wrote itself. */
export function parsed(text: string): unknown {
  return JSON.parse(text);
}
