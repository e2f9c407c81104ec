import { tmpdir } from 'node:os';
import { createEngine } from '../detect/engine.ts';
import type { Finding } from '../detect/finding.ts';
import type { Engine } from '../detect/options.ts';
import { createFileSpill } from '../detect/order/file-spill.ts';
import { orderRows } from '../detect/order/order-rows.ts';
import { openReader } from '../signins/export/read-aside.ts';
import type { ReadOptions } from '../signins/export/read-export.ts';
import { clean, count } from '../text.ts';
import { type Door, readArgs, type Terminal, timeOption, WrongUsage } from './door.ts';
import { keepHeapSmall } from './small-heap.ts';

const MOST_PROBLEMS = 20;
/** More late rows than this, or than this share, and the order of a file was not what its beginning promised. */
const FEW_LATE = 5;
const LATE_SHARE = 0.0005;

/** Back-test: every finding that the rules make over files, oldest first. Memory does not grow with the files. */
export const detectDoor: Door = async (args, terminal) => {
  const { values, positionals } = readArgs(args, {
    signins: { type: 'string', multiple: true },
    now: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const paths = [...(values.signins ?? []), ...positionals];
  if (paths.length === 0) throw new WrongUsage('detect needs at least one --signins FILE.');
  const now = timeOption('now', values.now);
  keepHeapSmall();
  const engine = await examine(paths, now, terminal);
  const findings = engine.end().sort((a, b) => Date.parse(a.first) - Date.parse(b.first) || (a.key < b.key ? -1 : 1));
  for (const finding of findings) terminal.out(values.json ? JSON.stringify(finding) : line(finding));
  tell(engine, findings.length, terminal);
  return engine.stats.rows === 0 ? 1 : 0;
};

/**
 * Files are mostly oldest first or newest first, and their beginning tells which. Where it misleads (people one after the other,
 * two logs in one file) rows come too late to be put in order, and everything is read once more and sorted.
 */
async function examine(paths: readonly string[], now: number | undefined, terminal: Terminal): Promise<Engine> {
  const problems = problemTeller(terminal);
  const trusting = await pass(paths, now, false, problems);
  const { late, rows } = trusting.stats;
  const engine = late > FEW_LATE && late > rows * LATE_SHARE ? await pass(paths, now, true, {}) : trusting;
  problems.end();
  return engine;
}

async function pass(
  paths: readonly string[],
  now: number | undefined,
  sortAll: boolean,
  listeners: Pick<ReadOptions, 'onProblem' | 'onNote'>,
): Promise<Engine> {
  const engine = createEngine(now === undefined ? {} : { now });
  const spill = await createFileSpill(tmpdir());
  const reader = await openReader(paths);
  try {
    const sources = paths.map((path) => reader.read(path, listeners));
    for await (const batch of orderRows(sources, { spill, sortAll })) {
      for (const row of batch) if (now === undefined || row.at <= now) engine.add(row);
    }
    // What is still held back counts as late only once it is used.
    engine.flush();
  } finally {
    await reader.close();
    await spill.dispose();
  }
  return engine;
}

function problemTeller({ note }: Terminal): Required<Pick<ReadOptions, 'onProblem' | 'onNote'>> & { readonly end: () => void } {
  let bad = 0;
  return {
    onNote: ({ file, text }) => {
      note(`${file}: ${text}`);
    },
    onProblem: ({ file, line: at, text }) => {
      bad += 1;
      if (bad <= MOST_PROBLEMS) note(`${file}:${at}: ${text}`);
    },
    end: () => {
      if (bad > MOST_PROBLEMS) note(`${count(bad, 'row')} could not be read; the first ${MOST_PROBLEMS} are listed above.`);
    },
  };
}

function tell({ stats }: Engine, findings: number, { note }: Terminal): void {
  const left = [
    ...(stats.duplicates > 0 ? [`${count(stats.duplicates, 'doubled row')} left out`] : []),
    ...(stats.invalid > 0 ? [`${count(stats.invalid, 'row')} without a usable id or time left out`] : []),
    ...(stats.late > 0 ? [`${count(stats.late, 'row')} used out of order`] : []),
  ];
  note(`${count(findings, 'finding')} in ${count(stats.rows, 'sign-in')}${left.length > 0 ? ` (${left.join(', ')})` : ''}.`);
}

function line(finding: Finding): string {
  const who = clean(finding.subject.upn ?? finding.subject.name ?? finding.subject.id, 80);
  return `${finding.first}  ${finding.severity.padEnd(6)}  ${finding.rule.padEnd(24)}  ${who}: ${clean(finding.title, 200)}`;
}
