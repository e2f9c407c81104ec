import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileWorld } from '../../src/cli/file-world.ts';
import { answer, answerUnknown } from '../../src/commands/answer-command.ts';
import type { Answer } from '../../src/commands/answer.ts';
import { parse } from '../../src/understand/parse.ts';
import { NOW } from '../builders.ts';
import type { Case } from './case.ts';
import { written } from './formats.ts';

/** Asks a case's question over its rows, written to a file first, as the command line would. */
export async function ask({ ask: question, rows, format, now }: Pick<Case, 'ask' | 'rows' | 'format' | 'now'>): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-'));
  try {
    const { name, bytes } = written(rows, format ?? 'jsonl');
    const path = join(folder, name);
    await writeFile(path, bytes);
    const world = await fileWorld([path], {
      as: undefined,
      now: now === undefined ? NOW : Date.parse(now),
      note: () => undefined,
      clock: () => NOW,
    });
    const context = { ...world.context, timeZone: 'UTC' };
    const reading = parse(question, { now: context.now, timeZone: 'UTC' });
    if (reading.command.intent === 'unknown') return answerUnknown(reading, reading.alternatives);
    return await answer(reading.command, context);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Everything that a person reads of an answer. */
export function prose({ headline, body, steps }: Answer): string {
  return [headline, ...body.map((block) => JSON.stringify(block)), ...Object.values(steps).flat()].join('\n');
}
