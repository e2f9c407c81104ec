import { USAGE, readArguments } from './args.ts';
import { report } from './judge/print.ts';
import { runAll } from './judge/run.ts';

if (process.argv.includes('--help')) {
  console.log(USAGE);
} else {
  const { world, seeds, knobs, examples, json } = readArguments(process.argv.slice(2));
  const started = performance.now();
  const outcome = runAll(world, seeds, knobs);
  if (json) {
    const scores = outcome.scores.map(({ name, kinds, falseAlerts }) => ({
      name,
      kinds: Object.fromEntries(kinds),
      falseAlerts: falseAlerts.length,
    }));
    console.log(JSON.stringify({ world: world.name, seeds, rows: outcome.rows, personDays: outcome.personDays, scores }));
  } else {
    console.log(
      `World ${world.name}, seeds ${seeds.join(', ')}, ${knobs.people} people, ${knobs.days} days, fields ${knobs.fields}`,
    );
    for (const line of report(outcome, examples)) console.log(line);
    console.log(`  ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}
