// Everything that must hold before a commit, in the order in which a mistake is cheapest to find. `--static` leaves the tests out.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));

const steps = [
  ['format', bin('prettier'), ['--check', '--log-level=warn', '.']],
  ['types', bin('tsc'), ['-p', '.']],
  ['lint', bin('eslint'), ['.']],
  ['architecture', bin('depcruise'), ['src', '--config', '.dependency-cruiser.cjs']],
  ['dead code', bin('knip'), []],
  ...(process.argv.includes('--static') ? [] : [['tests', bin('jest'), []]]),
];

const failed = [];
for (const [name, command, args] of steps) {
  process.stdout.write(`\n${name}\n`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) failed.push(name);
}
process.stdout.write(failed.length === 0 ? '\nall checks passed\n' : `\nfailed: ${failed.join(', ')}\n`);
process.exit(failed.length === 0 ? 0 : 1);
