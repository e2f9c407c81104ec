import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { SignIn } from '../../signins/sign-in.ts';
import type { Spill } from './order-rows.ts';

/** A spill into JSON Lines files of a directory of its own; `dispose` removes it. */
export interface FileSpill extends Spill {
  dispose(): Promise<void>;
}

const BATCH = 2_000;

/** `parent` is an existing directory, such as the system's for temporary files. Files are readable by their owner only. */
export async function createFileSpill(parent: string): Promise<FileSpill> {
  const directory = await mkdtemp(join(parent, 'signpost-'));
  let count = 0;
  return {
    async write(rows) {
      count += 1;
      const path = join(directory, `${count}.jsonl`);
      await writeFile(path, linesOf(rows), { mode: 0o600 });
      return () => read(path);
    },
    dispose: () => rm(directory, { recursive: true, force: true }),
  };
}

function* linesOf(rows: readonly SignIn[]): Generator<string> {
  for (let i = 0; i < rows.length; i += BATCH)
    yield `${rows
      .slice(i, i + BATCH)
      .map((row) => JSON.stringify(row))
      .join('\n')}\n`;
}

async function* read(path: string): AsyncGenerator<readonly SignIn[]> {
  let batch: SignIn[] = [];
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    // Written by this program a moment ago, in the shape it is read in.
    batch.push(JSON.parse(line) as SignIn);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
