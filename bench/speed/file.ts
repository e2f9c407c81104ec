import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGzip } from 'node:zlib';
import { simulate } from '../detect/simulate.ts';
import { TRAIN } from '../detect/world/train.ts';

/** Raise it when the generator changes: files of an older generator are left alone and made anew. */
const VERSION = 5;
const ROWS_PER_PERSON_DAY = 30;
const DAYS = 28;

export interface Sample {
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
}

/**
 * A file of simulated sign-ins in the temp folder, made once. `times` lengthens the log, not the firm: four times the rows are
 * four times the days of the same people.
 */
export async function sampleFile(rows: number, times: number, packed: boolean): Promise<Sample> {
  const people = Math.max(40, Math.ceil(rows / (ROWS_PER_PERSON_DAY * DAYS)));
  const path = join(tmpdir(), `signpost-speed-v${VERSION}-${rows}x${times}.jsonl${packed ? '.gz' : ''}`);
  if (!existsSync(path)) await generate(path, rows * times, people, DAYS * times * 2, packed);
  return { path, rows: rows * times, bytes: statSync(path).size };
}

/** The rows of the busiest person of a small firm, as Graph's answer about one person would give them. */
export function personFile(rows: number): string {
  const path = join(tmpdir(), `signpost-speed-v${VERSION}-person-${rows}.jsonl`);
  if (!existsSync(path)) {
    writeFileSync(`${path}.part`, busiestOf(rows).join('\n'));
    renameSync(`${path}.part`, path);
  }
  return path;
}

function busiestOf(most: number): string[] {
  const knobs = { people: 60, days: 120, attacks: 1, only: ['theft'], fields: 'full', lookalikes: 1 } as const;
  const byPerson = new Map<unknown, string[]>();
  for (const batch of simulate(TRAIN, 3, knobs).days) {
    for (const { row } of batch) {
      if (row.userPrincipalName === '') continue;
      const rows = byPerson.get(row.userId) ?? [];
      byPerson.set(row.userId, rows);
      rows.push(JSON.stringify(row));
    }
    const busiest = [...byPerson.values()].find((rows) => rows.length >= most);
    if (busiest !== undefined) return busiest.slice(0, most);
  }
  throw new RangeError(`nobody of the simulated firm has ${most} rows`);
}

async function generate(path: string, rows: number, people: number, days: number, packed: boolean): Promise<void> {
  console.error(`Generating ${rows} rows of ${people} people (once) …`);
  const knobs = { people, days, attacks: 1, only: [], fields: 'full', lookalikes: 1 } as const;
  const file = createWriteStream(`${path}.part`);
  const gzip = packed ? createGzip({ level: 1 }) : undefined;
  gzip?.pipe(file);
  const out = gzip ?? file;
  let left = rows;
  for (const batch of simulate(TRAIN, 1, knobs).days) {
    for (let n = 0; n < batch.length && left > 0; n += 500) {
      const part = batch.slice(n, n + Math.min(500, left));
      left -= part.length;
      if (!out.write(part.map((labelled) => `${JSON.stringify(labelled.row)}\n`).join(''))) await once(out, 'drain');
    }
    if (left === 0) break;
  }
  out.end();
  await once(file, 'close');
  if (left > 0) throw new RangeError(`the simulated firm made ${left} rows too few`);
  renameSync(`${path}.part`, path);
}
