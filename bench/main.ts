// Every measurement of the project in one run: `npm run bench`. Each part prints ratios against a baseline of the same run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PARTS: readonly (readonly [name: string, file: string, ...args: string[]])[] = [
  ['What people type', 'understand/main.ts'],
  ['Bot: turns, start, memory', 'bot/main.ts'],
  ['Commands: requests and own time', 'commands/main.ts'],
  ['Detection: truth', 'detect/main.ts'],
  ['Detection: speed', 'speed/main.ts'],
];

const wanted = process.argv.slice(2);
let failed = 0;
for (const [name, file, ...args] of PARTS) {
  if (wanted.length > 0 && !wanted.some((part) => file.startsWith(part))) continue;
  console.log(`\n== ${name} (node scripts/run.mjs bench/${file})`);
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { status } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', path, ...args], { stdio: 'inherit' });
  if (status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
