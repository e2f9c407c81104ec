import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { SignpostError } from '../errors.ts';
import { firstTables } from './migrations/0001-first-tables.ts';

/** Forward only: a migration that has been released is never changed or taken back; a mistake gets a further one. */
const MIGRATIONS: Record<string, Migration> = {
  '0001-first-tables': firstTables,
};

/**
 * Brings the database to the newest tables; waits for another process that is doing the same.
 * @throws SignpostError `store.unavailable` when its tables are not ours to change; what the driver throws when it cannot be reached
 */
export async function migrate(db: Kysely<never>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(MIGRATIONS) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find((result) => result.status === 'Error')?.migrationName;
  if (failed !== undefined)
    throw new SignpostError(
      'store.unavailable',
      `The database could not be brought up to date (${failed}). Nothing was changed by it; see the cause in the log.`,
      { cause: error },
    );
  // By its words, not by its class: drivers throw errors of other realms.
  const cause = error as Error;
  if (!cause.message.startsWith('corrupted migrations')) throw cause;
  throw new SignpostError(
    'store.unavailable',
    'The database was written by a newer Signpost, or its migration table was changed. Start the version that wrote it.',
    { cause: error },
  );
}
