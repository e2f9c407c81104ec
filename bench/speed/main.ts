import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sampleFile } from './file.ts';
import type { Measure, Measured } from './measures.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '200000' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    memory: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const rows = Number(values.rows);
const runs = Number(values.runs);
if (!Number.isSafeInteger(rows) || rows < 1000 || !Number.isSafeInteger(runs) || runs < 1) {
  throw new RangeError(
    'node bench/speed/main.ts [--rows 200000] [--runs 3] [--only parse,whole] [--no-memory]: rows from 1,000, runs from 1',
  );
}

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));

function once(name: Measure, path: string): Measured {
  const text = execFileSync(process.execPath, [CHILD, name, path], {
    encoding: 'utf8',
    maxBuffer: 1 << 20,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(text) as Measured;
}

function middle(results: readonly Measured[]): Measured | undefined {
  return [...results].sort((a, b) => a.milliseconds - b.milliseconds)[Math.floor(results.length / 2)];
}

/** Round by round, so that a busy minute of the machine touches all measures alike. */
function measureAll(path: string, names: readonly Measure[]): Map<Measure, Measured> {
  const results = new Map<Measure, Measured[]>(names.map((name) => [name, []]));
  for (let round = 0; round < runs; round++) for (const name of names) results.get(name)?.push(once(name, path));
  return new Map(
    [...results].flatMap(([name, list]) => {
      const found = middle(list);
      return found === undefined ? [] : [[name, found] as const];
    }),
  );
}

const perSecond = (result: Measured) => `${Math.round(result.count / (result.milliseconds / 1000)).toLocaleString('en')} rows/s`;

const all: readonly Measure[] = ['parse', 'read', 'whole', 'engine', 'duckdb', 'replay'];
const wanted = values.only === '' ? all : all.filter((name) => name === 'parse' || values.only.split(',').includes(name));
const sample = await sampleFile(rows, 1, false);
console.log(
  `${sample.rows.toLocaleString('en')} rows, ${(sample.bytes / 1e6).toFixed(0)} MB, ${Math.round(sample.bytes / sample.rows)} bytes a row; medians of ${runs}, each in its own process; ratios of time (and of user processor time)`,
);
const measured = measureAll(sample.path, wanted);
const bare = measured.get('parse');

function line(label: string, name: Measure, note: (result: Measured) => string): void {
  const result = measured.get(name);
  if (result === undefined || bare === undefined) return;
  console.log(
    `  ${label.padEnd(34)} ${`${result.milliseconds.toFixed(name === 'replay' ? 1 : 0)} ms`.padStart(10)}   ${note(result)}`,
  );
}

const ratio = (result: Measured) =>
  `${((bare?.milliseconds ?? Number.NaN) / result.milliseconds).toFixed(2)} (${((bare?.cpu ?? Number.NaN) / result.cpu).toFixed(2)})`;
const perSecondOfCpu = (result: Measured) =>
  `${Math.round(result.count / (result.cpu / 1000)).toLocaleString('en')} by user time`;
line('bare JSON.parse', 'parse', (result) => `${perSecond(result)}, ratio 1, peak ${result.megabytes} MB`);
line('file to sign-ins', 'read', (result) => `${perSecond(result)}, ratio ${ratio(result)}, peak ${result.megabytes} MB`);
line(
  'file to findings',
  'whole',
  (result) =>
    `${perSecond(result)}, ratio ${ratio(result)} (goal 0.60), peak ${result.megabytes} MB (goal 300), ${result.findings ?? 0} findings`,
);
line(
  'engine alone',
  'engine',
  (result) => `${perSecond(result)} (${perSecondOfCpu(result)}; goal 1,000,000), ${result.findings ?? 0} findings`,
);
line(
  'DuckDB, the classic query only',
  'duckdb',
  (result) => `ratio ${ratio(result)}, ${result.count} people and addresses, peak ${result.megabytes} MB`,
);
line(
  'replay of one person',
  'replay',
  (result) => `${result.count} rows, middle of 21 (goal 20 ms); first call ${result.findings ?? 0} ms`,
);

const whole = measured.get('whole');
const duck = measured.get('duckdb');
if (whole !== undefined && duck !== undefined)
  console.log(`  all rules against DuckDB's one query: ${(duck.milliseconds / whole.milliseconds).toFixed(2)} times its speed`);
if (values.memory && whole !== undefined) {
  const long = await sampleFile(rows, 4, true);
  const result = once('whole', long.path);
  console.log(
    `  peak memory at ${long.rows.toLocaleString('en')} rows (same people, four times as long, gzip): ${result.megabytes} MB, ${(result.megabytes / whole.megabytes).toFixed(2)} times that of one quarter`,
  );
}
