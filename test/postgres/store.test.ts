import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { storeSuite, type Database } from '../store/suite.ts';

// A server on which databases may be created, as postgres://postgres@127.0.0.1:5432/postgres.
const server = process.env['SIGNPOST_TEST_POSTGRES'];

if (server === undefined) {
  it('has a server to run on', () => {
    throw new Error('Set SIGNPOST_TEST_POSTGRES to a server on which databases may be created.');
  });
} else {
  storeSuite('PostgreSQL', () => freshDatabase(server));
}

async function freshDatabase(url: string): Promise<Database> {
  const name = `signpost_${randomUUID().replaceAll('-', '')}`;
  await run(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return {
    url: own.href,
    tamper: (sql) => run(own.href, sql),
    drop: () => run(url, `drop database ${name} with (force)`),
  };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
