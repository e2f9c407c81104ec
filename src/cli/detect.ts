import { createEngine } from '../detect/engine.ts';
import type { Finding } from '../detect/finding.ts';
import { readExport } from '../signins/export/read-export.ts';
import { clean } from '../text.ts';
import { type Door, readArgs, timeOption, WrongUsage } from './door.ts';

/** Back-test: every finding that the rules make over files, oldest first. Memory does not grow with the files. */
export const detectDoor: Door = async (args, { out, note }) => {
  const { values, positionals } = readArgs(args, {
    signins: { type: 'string', multiple: true },
    now: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const paths = [...(values.signins ?? []), ...positionals];
  if (paths.length === 0) throw new WrongUsage('detect needs at least one --signins FILE.');
  const now = timeOption('now', values.now);
  const engine = createEngine(now === undefined ? {} : { now });
  let bad = 0;
  const onProblem = (problem: { readonly file: string; readonly line: number; readonly text: string }): void => {
    bad += 1;
    if (bad <= 20) note(`${problem.file}:${problem.line}: ${problem.text}`);
  };
  for await (const batch of readExport(paths, { onProblem }))
    for (const row of batch) if (now === undefined || row.at <= now) engine.add(row);
  const findings = [...engine.end()].sort((a, b) => Date.parse(a.first) - Date.parse(b.first) || (a.key < b.key ? -1 : 1));
  for (const finding of findings) out(values.json ? JSON.stringify(finding) : line(finding));
  if (bad > 20) note(`${bad} rows could not be read; the first 20 are listed above.`);
  const { rows, duplicates } = engine.stats;
  note(
    `${findings.length} findings in ${rows.toLocaleString('en-GB')} sign-ins (${duplicates.toLocaleString('en-GB')} doubled rows left out).`,
  );
  return rows === 0 ? 1 : 0;
};

function line(finding: Finding): string {
  const who = clean(finding.subject.upn ?? finding.subject.name ?? finding.subject.id, 80);
  return `${finding.first}  ${finding.severity.padEnd(6)}  ${finding.rule.padEnd(24)}  ${who}: ${clean(finding.title, 200)}`;
}
