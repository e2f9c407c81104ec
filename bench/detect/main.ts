import { USAGE, readArguments } from './args.ts';
import type { Arguments } from './args.ts';
import { dumpRows } from './judge/dump.ts';
import { report } from './judge/print.ts';
import { runAll } from './judge/run.ts';
import type { Outcome } from './judge/run.ts';

const argv = process.argv.slice(2);
if (argv.includes('--help')) console.log(USAGE);
else run(readArguments(argv));

function run(options: Arguments): void {
  const { world, seeds, knobs } = options;
  if (options.dump !== '') {
    for (const seed of seeds) dumpRows(world, seed, knobs, options.dump);
    return;
  }
  const started = performance.now();
  const outcome = runAll(world, seeds, knobs);
  if (options.json) {
    printJson(options, outcome);
    return;
  }
  console.log(
    `World ${world.name}, seeds ${seeds.join(', ')}, ${knobs.people} people, ${knobs.days} days, fields ${knobs.fields}`,
  );
  for (const line of report(outcome, options.examples)) console.log(line);
  console.log(`  ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function printJson({ world, seeds }: Arguments, outcome: Outcome): void {
  const scores = outcome.scores.map(({ name, kinds, falseAlerts }) => ({
    name,
    kinds: Object.fromEntries(kinds),
    falseAlerts: falseAlerts.length,
    falseHigh: falseAlerts.filter((item) => item.alert.severity === 'high').length,
  }));
  console.log(JSON.stringify({ world: world.name, seeds, rows: outcome.rows, personDays: outcome.personDays, scores }));
}
