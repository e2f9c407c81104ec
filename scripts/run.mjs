// Runs the project under its own Node, installing what is missing first. Plain JavaScript that older Nodes can run too.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts) => join(root, ...parts);
const node = at('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

if (!installed()) install();

const [first, ...rest] = process.argv.slice(2);
const args = first === '--jest' ? [at('node_modules', 'jest', 'bin', 'jest.js'), ...rest] : [at(first), ...rest];
// The experimental warning of node:sqlite would be the only line on standard error of a healthy run.
// Compiled code is kept between runs: starting is then mostly reading.
const env = first === '--jest' ? process.env : { NODE_COMPILE_CACHE: at('node_modules', '.cache', 'signpost'), ...process.env };
const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], { stdio: 'inherit', cwd: callerFolder(), env });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));

/** Files named on the command line are relative to where the person stands, not to the checkout. */
function callerFolder() {
  return first === 'src/cli.ts' ? (process.env.INIT_CWD ?? process.cwd()) : root;
}

function installed() {
  if (!existsSync(node)) return false;
  const want = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages;
  const marker = at('node_modules', '.package-lock.json');
  if (!existsSync(marker)) return false;
  const have = JSON.parse(readFileSync(marker, 'utf8')).packages;
  return Object.entries(want).every(([path, entry]) => path === '' || entry.optional || have[path]?.version === entry.version);
}

function install() {
  process.stderr.write('Installing what is missing (once) …\n');
  const npm = process.env.npm_execpath;
  const [command, ...before] = npm === undefined ? ['npm'] : [process.execPath, npm];
  // `install --no-save` keeps to the lock file as `ci` does, but takes a lock that lacks other platforms' binaries.
  // Standard output stays clean: it may be read by a script.
  const done = spawnSync(command, [...before, 'install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && npm === undefined,
  });
  if (done.status !== 0 || !existsSync(node)) {
    process.stderr.write('npm install failed: see the lines above. A network that reaches the npm registry is needed once.\n');
    process.exit(1);
  }
}
