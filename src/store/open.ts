import { Kysely, type Dialect } from 'kysely';
import { SignpostError } from '../errors.ts';
import { alertTable } from './alerts.ts';
import { approvalTable } from './approvals.ts';
import { auditTable } from './audit.ts';
import { conversationTable } from './conversations.ts';
import type { Database } from './database.ts';
import { guarded, unavailable } from './guarded.ts';
import { markTable } from './marks.ts';
import { migrate } from './migrate.ts';
import { muteTable } from './mutes.ts';
import { outboxTable } from './outbox.ts';
import type { Store, Tables } from './ports.ts';
import { postgresDialect } from './postgres.ts';
import type { Schema } from './schema.ts';
import { sqliteDialect } from './sqlite.ts';

/** PostgreSQL ends one of two transactions that wait for each other; it may simply be run again. */
const DEADLOCKS = new Set(['40001', '40P01']);
const TRIES = 3;

/**
 * Opens the state and brings its tables up to date.
 * @param url `sqlite:PATH`, `sqlite::memory:`, or `postgres://…`
 * @throws SignpostError `store.unavailable` when it cannot be opened or was written by a newer version
 */
export async function openStore({ url }: { readonly url: string }): Promise<Store> {
  const db = new Kysely<Schema>({ dialect: await dialectOf(url) });
  try {
    await migrate(db as unknown as Kysely<never>);
  } catch (error) {
    await db.destroy().catch(() => undefined);
    throw unopened(url, error);
  }
  return {
    ...tables(db),
    transaction: (work) => transaction(db, work, TRIES),
    close: () => db.destroy(),
  };
}

async function dialectOf(url: string): Promise<Dialect> {
  const path = /^sqlite:(.+)$/su.exec(url)?.[1];
  try {
    if (path !== undefined) return sqliteDialect(path);
    if (/^postgres(ql)?:\/\//u.test(url)) return await postgresDialect(url);
  } catch (error) {
    throw unopened(url, error);
  }
  throw new SignpostError('store.unavailable', 'The store must be sqlite:PATH or postgres://…; the value given is neither.');
}

/** Says why in the driver's own code or words, never with the address: that holds a password. */
function unopened(url: string, error: unknown): SignpostError {
  if (error instanceof SignpostError) return error;
  const { code, errstr } = (error ?? {}) as { readonly code?: unknown; readonly errstr?: unknown };
  const reason = [errstr, code].find((text) => typeof text === 'string') ?? 'no reason given';
  const todo = url.startsWith('sqlite:')
    ? 'It must be the path of a file that Signpost made, or of none yet, in a folder that this account may write to.'
    : 'Check that the server is up, and the host, port, database, name and password in the address.';
  return new SignpostError('store.unavailable', `The store that SIGNPOST_STORE names could not be opened (${reason}). ${todo}`, {
    cause: error,
  });
}

async function transaction<T>(db: Database, work: (tables: Tables) => Promise<T>, tries: number): Promise<T> {
  let thrown: unknown;
  try {
    return await db.transaction().execute(async (transaction) => {
      try {
        return await work(tables(transaction));
      } catch (error) {
        thrown = error;
        throw error;
      }
    });
  } catch (error) {
    if (tries > 1 && isDeadlock(error)) return transaction(db, work, tries - 1);
    // What the work itself threw is its own affair; the rest is the database's begin or commit.
    throw error === thrown ? error : unavailable(error);
  }
}

function isDeadlock(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && DEADLOCKS.has(String(error.code))) return true;
  return 'cause' in error && isDeadlock(error.cause);
}

function tables(db: Database): Tables {
  return {
    approvals: guarded(approvalTable(db)),
    audit: guarded(auditTable(db)),
    alerts: guarded(alertTable(db)),
    mutes: guarded(muteTable(db)),
    marks: guarded(markTable(db)),
    conversations: guarded(conversationTable(db)),
    outbox: guarded(outboxTable(db)),
  };
}
