import { PostgresDialect, type Dialect } from 'kysely';

const INT8 = 20;

/** PostgreSQL through `pg`, loaded only here: a machine with SQLite does not pay for it. */
export async function postgresDialect(url: string): Promise<Dialect> {
  const { default: pg } = await import('pg');
  // Times and counters stay far below 2^53, so the text that pg gives for bigint can be a number again.
  const types = new pg.TypeOverrides();
  types.setTypeParser(INT8, Number);
  const pool = new pg.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 10_000, types });
  // An idle connection that the server drops raises an event that would end the process; the next query reports it properly.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}
