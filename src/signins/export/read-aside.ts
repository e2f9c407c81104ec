import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { SignpostError, type ErrorCode } from '../../errors.ts';
import type { SignIn } from '../sign-in.ts';
import { createUnpacker, type Packed } from './packed.ts';
import { readExport, type ExportProblem, type ReadOptions } from './read-export.ts';

/** Reads files for detection (see `BriefSignIn`), one generator of batches for each. */
export interface Reader {
  /** @throws SignpostError file.unreadable when the file cannot be opened or read */
  read(path: string, listeners?: Pick<ReadOptions, 'onProblem' | 'onNote'>): AsyncGenerator<readonly SignIn[]>;
  close(): Promise<void>;
}

/** Asks the reading thread for more of a file. */
export interface Request {
  /** Number of the file. */
  readonly file: number;
  readonly path: string;
}

export interface Reply {
  readonly file: number;
  readonly packed?: Packed;
  readonly problems?: readonly ExportProblem[];
  readonly notes?: readonly { readonly file: string; readonly text: string }[];
  readonly failure?: Failure;
  /** Nothing more comes. */
  readonly done?: boolean;
}

/** An error on its way between threads, which take over no class. */
export interface Failure {
  readonly code?: ErrorCode;
  readonly text: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Bytes below which a file is read before a thread would have started. */
const SMALL = 16 * 1024 * 1024;
/** Replies asked for in advance: enough that neither side waits, few enough to weigh nothing. */
const AHEAD = 6;

/**
 * A reader for these files. Parsing takes longer than judging: for large files it happens on a thread of its own, with its own
 * garbage, while this one judges. Both ways give the same rows in the same order, and memory grows with neither.
 */
export async function openReader(paths: readonly string[]): Promise<Reader> {
  return availableParallelism() > 1 && (await sizeOf(paths)) >= SMALL ? createAside() : HERE;
}

const HERE: Reader = {
  read: (path, listeners = {}) => readExport([path], { ...listeners, brief: true }),
  close: () => Promise.resolve(),
};

/** A reader on a thread of its own. */
export function createAside(): Reader {
  const thread = new Worker(new URL(`./reading-thread${extname(import.meta.url)}`, import.meta.url));
  const waiting = new Map<number, ((reply: Reply) => void)[]>();
  let broken: Failure | undefined;
  let files = 0;
  const breakAll = (text: string) => {
    broken ??= { text };
    for (const [file, asked] of waiting) for (const answer of asked.splice(0)) answer({ file, failure: broken });
  };
  thread.on('message', (reply: Reply) => waiting.get(reply.file)?.shift()?.(reply));
  thread.on('error', (error) => {
    breakAll(`the thread that reads files broke: ${error instanceof Error ? error.message : String(error)}`);
  });
  thread.on('exit', () => {
    breakAll('the thread that reads files ended');
  });

  const ask = (file: number, path: string) =>
    new Promise<Reply>((resolve) => {
      if (broken !== undefined) {
        resolve({ file, failure: broken });
        return;
      }
      waiting.get(file)?.push(resolve);
      thread.postMessage({ file, path } satisfies Request);
    });

  async function* read(path: string, { onProblem, onNote }: Parameters<Reader['read']>[1] = {}): AsyncGenerator<SignIn[]> {
    const file = files++;
    waiting.set(file, []);
    const unpack = createUnpacker();
    const asked = Array.from({ length: AHEAD }, () => ask(file, path));
    for (let reply = await asked.shift(); reply !== undefined && reply.done !== true; reply = await asked.shift()) {
      if (reply.failure === undefined) asked.push(ask(file, path));
      for (const note of reply.notes ?? []) onNote?.(note);
      for (const problem of reply.problems ?? []) onProblem?.(problem);
      const rows = reply.packed === undefined ? [] : unpack(reply.packed);
      if (rows.length > 0) yield rows;
      if (reply.failure !== undefined) throw errorOf(reply.failure);
    }
  }
  return {
    read,
    close: async () => {
      await thread.terminate();
    },
  };
}

async function sizeOf(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function errorOf({ code, text, detail }: Failure): Error {
  return code === undefined ? new Error(text) : new SignpostError(code, text, { detail: { ...detail } });
}
