import { createReadStream } from 'node:fs';
import { createEngine } from '../../src/detect/engine.ts';
import { judgeReplay } from '../../src/detect/replay/judge.ts';
import { readExport } from '../../src/signins/export/read-export.ts';
import { parseSignIn } from '../../src/signins/schema.ts';
import type { SignIn } from '../../src/signins/sign-in.ts';
import { simulate } from '../detect/simulate.ts';
import { TRAIN } from '../detect/world/train.ts';
import { duckClassic } from './duckdb.ts';
import { peakMegabytes } from './memory.ts';

/** One measurement in a process of its own. */
export interface Measured {
  readonly milliseconds: number;
  /** Rows, or findings, or what the measure counts; equal counts show that all did the same work. */
  readonly count: number;
  readonly findings?: number;
  readonly megabytes: number;
}

export const MEASURES = ['parse', 'read', 'engine', 'whole', 'replay', 'duckdb'] as const;
export type Measure = (typeof MEASURES)[number];

const MOST_IN_MEMORY = 200_000;

export async function measure(name: Measure, path: string): Promise<Measured> {
  const result = await run(name, path);
  return { ...result, megabytes: peakMegabytes() };
}

async function run(name: Measure, path: string): Promise<Omit<Measured, 'megabytes'>> {
  switch (name) {
    case 'parse':
      return timed(() => bareParse(path));
    case 'read':
      return timed(() => readRows(path));
    case 'whole':
      return wholeWay(path);
    case 'engine':
      return engineAlone(path);
    case 'replay':
      return replayOne();
    case 'duckdb':
      return duckClassic(path);
  }
}

async function timed(work: () => Promise<number>): Promise<Omit<Measured, 'megabytes'>> {
  const started = performance.now();
  const count = await work();
  return { milliseconds: performance.now() - started, count };
}

/** The least that any reader of this file must do in JavaScript: bytes, lines, JSON.parse. */
async function bareParse(path: string): Promise<number> {
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
  return rows;
}

async function readRows(path: string): Promise<number> {
  let rows = 0;
  for await (const batch of readExport([path])) rows += batch.length;
  return rows;
}

async function wholeWay(path: string): Promise<Omit<Measured, 'megabytes'>> {
  const started = performance.now();
  const engine = createEngine();
  let rows = 0;
  for await (const batch of readExport([path], { brief: true })) {
    rows += batch.length;
    for (const row of batch) engine.add(row);
  }
  const findings = engine.end().length;
  return { milliseconds: performance.now() - started, count: rows, findings };
}

async function engineAlone(path: string): Promise<Omit<Measured, 'megabytes'>> {
  const rows: SignIn[] = [];
  for await (const batch of readExport([path], { brief: true })) {
    rows.push(...batch.slice(0, MOST_IN_MEMORY - rows.length));
    if (rows.length >= MOST_IN_MEMORY) break;
  }
  // The first pass also compiles; a log of a million rows is read by compiled code, so the second pass counts.
  pass(rows);
  return pass(rows);
}

function pass(rows: readonly SignIn[]): Omit<Measured, 'megabytes'> {
  const started = performance.now();
  const engine = createEngine();
  for (const row of rows) engine.add(row);
  const findings = engine.end().length;
  return { milliseconds: performance.now() - started, count: rows.length, findings };
}

/** The busiest person of a small firm, 5,000 rows; the middle of 21 calls after the first. */
function replayOne(): Omit<Measured, 'megabytes'> {
  const knobs = { people: 60, days: 120, attacks: 1, only: ['theft'], fields: 'full', lookalikes: 1 } as const;
  const byPerson = new Map<string, SignIn[]>();
  let busiest: SignIn[] = [];
  for (const batch of simulate(TRAIN, 3, knobs).days) {
    for (const { row } of batch) {
      const parsed = parseSignIn(row);
      if (typeof parsed === 'string' || parsed.userId === undefined) continue;
      const rows = byPerson.get(parsed.userId) ?? [];
      byPerson.set(parsed.userId, rows);
      rows.push(parsed);
      if (rows.length > busiest.length) busiest = rows;
    }
    if (busiest.length >= 5000) break;
  }
  const rows = busiest.slice(0, 5000);
  const from = rows[0]?.at ?? 0;
  const to = Math.max(...rows.map((row) => row.at)) + 1;
  const times: number[] = [];
  for (let n = 0; n < 22; n++) {
    const started = performance.now();
    judgeReplay(rows, { from, to });
    times.push(performance.now() - started);
  }
  const sorted = times.slice(1).sort((a, b) => a - b);
  return { milliseconds: sorted[10] ?? 0, count: rows.length, findings: Math.round(times[0] ?? 0) };
}
