import { parentPort } from 'node:worker_threads';
import { SignpostError } from '../../errors.ts';
import type { Failure, Reply, Request } from './read-aside.ts';
import { createPacker } from './packed.ts';
import { readExport, type ExportProblem } from './read-export.ts';

// The thread that reads files for another one: it answers each request for more of a file with the next few hundred rows.

const ROWS = 256;

const replies = new Map<number, AsyncGenerator<Omit<Reply, 'file'>>>();

parentPort?.on('message', ({ file, path }: Request) => {
  const source = replies.get(file) ?? repliesOf(path);
  replies.set(file, source);
  void source.next().then((next) => {
    const reply: Reply = next.done === true ? { file, done: true } : { ...next.value, file };
    const { packed } = reply;
    parentPort?.postMessage(reply, packed === undefined ? [] : [packed.whole.buffer, packed.real.buffer]);
  });
});

async function* repliesOf(path: string): AsyncGenerator<Omit<Reply, 'file'>> {
  const packer = createPacker();
  let problems: ExportProblem[] = [];
  let notes: { readonly file: string; readonly text: string }[] = [];
  let rows = 0;
  const reply = () => {
    const told = { packed: packer.take(), problems, notes };
    problems = [];
    notes = [];
    rows = 0;
    return told;
  };
  try {
    const listeners = {
      onProblem: (problem: ExportProblem) => problems.push(problem),
      onNote: (note: (typeof notes)[number]) => notes.push(note),
    };
    for await (const batch of readExport([path], { ...listeners, brief: true })) {
      for (const row of batch) packer.add(row);
      rows += batch.length;
      if (rows >= ROWS) yield reply();
    }
    yield reply();
  } catch (error) {
    yield { ...reply(), failure: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof SignpostError) return { code: error.code, text: error.message, detail: error.detail };
  return { text: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
