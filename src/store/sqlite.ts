import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Dialect,
  type SqliteDatabase,
  type SqliteStatement,
} from 'kysely';

/** How long SQLite itself waits for another process; the event loop stands still meanwhile, so it is short. */
const BLOCKING_MS = 20;
/** Pauses of the waiting after that, which lets the process go on: about five seconds together. */
const PAUSE_MS = 10;
const PAUSES = 500;
const SQLITE_BUSY = 5;

/** SQLite through Node's own driver. `path` may be `:memory:`. */
export function sqliteDialect(path: string): Dialect {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const connect = (): Promise<SqliteDatabase> => Promise.resolve(open(path));
  const base = new SqliteDialect({ database: connect });
  return {
    createDriver: () => new ImmediateDriver({ database: connect }),
    createQueryCompiler: () => base.createQueryCompiler(),
    createAdapter: () => new TransactionalAdapter(),
    createIntrospector: (db) => base.createIntrospector(db),
  };
}

class ImmediateDriver extends SqliteDriver {
  #patient: DatabaseConnection | undefined;

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#patient ??= patient(await super.acquireConnection());
    return this.#patient;
  }

  /** Takes the write lock at once: a deferred transaction that writes after reading fails when a rival wrote in between. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** A statement that finds the database locked has done nothing, so it is simply run again. */
function patient(connection: DatabaseConnection): DatabaseConnection {
  return {
    executeQuery: async (query, options) => {
      for (let pauses = 0; ; pauses += 1) {
        try {
          return await connection.executeQuery(query, options);
        } catch (error) {
          if (pauses === PAUSES || !isBusy(error)) throw error;
        }
        await setTimeout(PAUSE_MS);
      }
    },
    streamQuery: (query, chunk, options) => connection.streamQuery(query, chunk, options),
  };
}

function isBusy(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

/** SQLite can roll back table changes; kysely leaves that off for the sake of other drivers. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function open(path: string): SqliteDatabase {
  const database = new DatabaseSync(path, { timeout: BLOCKING_MS, enableForeignKeyConstraints: true });
  database.exec('pragma journal_mode = wal; pragma synchronous = full;');
  return {
    close: () => {
      database.close();
    },
    prepare: (sql) => statement(database, sql),
  };
}

function statement(database: DatabaseSync, sql: string): SqliteStatement {
  const prepared = database.prepare(sql);
  return {
    reader: prepared.columns().length > 0,
    all: (parameters) => prepared.all(...(parameters as SQLInputValue[])),
    run: (parameters) => prepared.run(...(parameters as SQLInputValue[])),
    iterate: (parameters) => prepared.iterate(...(parameters as SQLInputValue[])),
  };
}
