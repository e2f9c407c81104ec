import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStore } from '../../src/store/open.ts';
import { storeSuite, type Database } from './suite.ts';

storeSuite('SQLite', freshFile);

describe('opening the store', () => {
  it('makes the folder, keeps a write-ahead log and waits for the disk at every commit', async () => {
    const database = await freshFile();

    const store = await openStore({ url: database.url.replace('state.db', 'deeper/state.db') });
    await store.close();

    const file = new DatabaseSync(database.url.slice('sqlite:'.length).replace('state.db', 'deeper/state.db'));
    expect(file.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
    file.close();
    await database.drop();
  });

  it('says what to do with an address that it does not know', async () => {
    await expect(openStore({ url: 'mysql://db' })).rejects.toMatchObject({
      code: 'store.unavailable',
      message: expect.stringContaining('sqlite:PATH'),
    });
  });

  it('says so when the file is no database', async () => {
    await expect(openStore({ url: `sqlite:${__filename}` })).rejects.toMatchObject({ code: 'store.unavailable' });
  });
});

async function freshFile(): Promise<Database> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-store-'));
  const path = join(folder, 'state.db');
  return {
    url: `sqlite:${path}`,
    tamper: (sql) => {
      const file = new DatabaseSync(path, { timeout: 1_000 });
      file.exec(sql);
      file.close();
      return Promise.resolve();
    },
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}
