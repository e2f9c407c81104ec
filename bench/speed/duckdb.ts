import { DuckDBInstance } from '@duckdb/node-api';

const COLUMNS = `{
  userId: 'VARCHAR', createdDateTime: 'TIMESTAMP', ipAddress: 'VARCHAR', signInEventTypes: 'VARCHAR[]', status: 'STRUCT(errorCode INTEGER)'
}`;

/** The classic query over the file, in DuckDB with all its threads: people and addresses with more than five joined rows. */
export async function openDuck(path: string): Promise<() => Promise<{ readonly count: number }>> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return async () => {
    const reader = await connection.runAndReadAll(`
    WITH sign_ins AS (
      SELECT userId, createdDateTime AS moment, ipAddress AS ip, signInEventTypes[1] AS kind
      FROM read_ndjson('${path.replaceAll("'", "''")}', columns = ${COLUMNS})
      WHERE status.errorCode = 0 AND userId <> '00000000-0000-0000-0000-000000000000'
    ), hour AS (SELECT *, date_trunc('hour', moment) AS slot FROM sign_ins)
    SELECT b.userId, b.ip, count(*) AS events
    FROM (SELECT * FROM hour WHERE kind = 'nonInteractiveUser') b
    JOIN (SELECT userId, moment, ip, unnest([slot - INTERVAL 1 HOUR, slot, slot + INTERVAL 1 HOUR]) AS slot FROM hour WHERE kind = 'interactiveUser') i
      ON b.userId = i.userId AND b.slot = i.slot AND b.ip <> i.ip AND abs(epoch(b.moment) - epoch(i.moment)) <= 3600
    GROUP BY ALL HAVING count(*) > 5`);
    const count = reader.getRows().length;
    connection.closeSync();
    return { count };
  };
}
