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

  it.each([
    [`sqlite:${__filename}`, /file is not a database.*path of a file that Signpost made/u],
    [`sqlite:${__filename}/state.db`, /could not be opened \(E(EXIST|NOTDIR)\)/u],
    ['postgres://signpost:hush@127.0.0.1:1/state', /could not be opened \(ECONNREFUSED\).*server is up/u],
  ])('says why %s cannot be opened and what it should be, without the address', async (url, words) => {
    const opening = openStore({ url });

    await expect(opening).rejects.toMatchObject({ code: 'store.unavailable', message: expect.stringMatching(words) });
    await expect(opening).rejects.not.toThrow(/hush|newer Signpost/u);
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
