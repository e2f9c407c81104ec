import { createReadStream } from 'node:fs';
import { keepHeapSmall } from '../../src/cli/small-heap.ts';
import { createEngine } from '../../src/detect/engine.ts';
import { judgeReplay } from '../../src/detect/replay/judge.ts';
import { openReader } from '../../src/signins/export/read-aside.ts';
import { readExport } from '../../src/signins/export/read-export.ts';
import type { SignIn } from '../../src/signins/sign-in.ts';
import { openDuck } from './duckdb.ts';
import { personFile } from './file.ts';
import { peakMegabytes } from './memory.ts';

/** One measurement in a process of its own. */
export interface Measured {
  readonly milliseconds: number;
  /** User processor time of what `milliseconds` took: other programs on the machine touch it less. */
  readonly cpu: number;
  /** Rows, or findings, or what the measure counts; equal counts show that all did the same work. */
  readonly count: number;
  readonly findings?: number;
  readonly megabytes: number;
}

export const MEASURES = ['parse', 'read', 'engine', 'whole', 'replay', 'duckdb'] as const;
export type Measure = (typeof MEASURES)[number];

const MOST_IN_MEMORY = 200_000;
const WARM_UP = 3;

export async function measure(name: Measure, path: string): Promise<Measured> {
  const result = await run(name, path);
  return { ...result, megabytes: peakMegabytes() };
}

type Timed = Omit<Measured, 'megabytes'>;
type Work = Pick<Measured, 'count' | 'findings'>;

async function run(name: Measure, path: string): Promise<Timed> {
  switch (name) {
    case 'parse':
      return timed(() => bareParse(path));
    case 'read':
      keepHeapSmall();
      return timed(() => readRows(path));
    case 'whole':
      keepHeapSmall();
      return timed(() => wholeWay(path));
    case 'engine':
      return engineAlone(path);
    case 'replay':
      return replayOne();
    case 'duckdb':
      return timed(await openDuck(path));
  }
}

async function timed(work: () => Work | Promise<Work>): Promise<Timed> {
  const before = process.cpuUsage();
  const started = performance.now();
  const result = await work();
  return { ...result, milliseconds: performance.now() - started, cpu: process.cpuUsage(before).user / 1000 };
}

/** The least that any reader of this file must do in JavaScript: bytes, lines, JSON.parse. */
async function bareParse(path: string): Promise<Work> {
  let rest = '';
  let rows = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20, encoding: 'utf8' }) as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      JSON.parse(line);
      rows += 1;
    }
  }
  return { count: rows };
}

async function readRows(path: string): Promise<Work> {
  let rows = 0;
  for await (const batch of readExport([path], { brief: true })) rows += batch.length;
  return { count: rows };
}

/** As `signpost detect` does it: a large file is read on a thread of its own. */
async function wholeWay(path: string): Promise<Work> {
  const engine = createEngine();
  const reader = await openReader([path]);
  let rows = 0;
  for await (const batch of reader.read(path)) {
    rows += batch.length;
    for (const row of batch) engine.add(row);
  }
  await reader.close();
  return { count: rows, findings: engine.end().length };
}

async function engineAlone(path: string): Promise<Timed> {
  const rows: SignIn[] = [];
  for await (const batch of readExport([path], { brief: true })) {
    rows.push(...batch.slice(0, MOST_IN_MEMORY - rows.length));
    if (rows.length >= MOST_IN_MEMORY) break;
  }
  // The first passes also compile; a log of a million rows is read by compiled code, so only the last one counts.
  for (let n = 0; n < WARM_UP; n += 1) pass(rows);
  return timed(() => pass(rows));
}

function pass(rows: readonly SignIn[]): Work {
  const engine = createEngine();
  for (const row of rows) engine.add(row);
  return { count: rows.length, findings: engine.end().length };
}

/** The rows of one person, read as the rows of a question are; the middle of 21 calls after the first. */
async function replayOne(): Promise<Timed> {
  const rows: SignIn[] = [];
  for await (const batch of readExport([personFile(5000)])) rows.push(...batch);
  const from = rows[0]?.at ?? 0;
  const to = Math.max(...rows.map((row) => row.at)) + 1;
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let n = 0; n < 22; n++) {
    const started = performance.now();
    judgeReplay(rows, { from, to });
    times.push(performance.now() - started);
  }
  const sorted = times.slice(1).sort((a, b) => a - b);
  const cpu = process.cpuUsage(before).user / 1000 / times.length;
  return { milliseconds: sorted[10] ?? 0, cpu, count: rows.length, findings: Math.round(times[0] ?? 0) };
}
