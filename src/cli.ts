import { type Door, type Terminal, WrongUsage } from './cli/door.ts';
import { USAGE } from './cli/usage.ts';
import { isSignpostError } from './errors.ts';

/**
 * The answers of the chat in a terminal, and the doors for scripts. JSON goes to standard output, everything else to standard
 * error. Each door is loaded when it is used: explaining a code needs no Graph client.
 */
const DOORS: Readonly<Record<string, () => Promise<Door>>> = {
  ask: async () => (await import('./cli/ask.ts')).askDoor,
  parse: async () => (await import('./cli/parse.ts')).parseDoor,
  explain: async () => (await import('./cli/explain.ts')).explainDoor,
  detect: async () => (await import('./cli/detect.ts')).detectDoor,
  doctor: async () => (await import('./cli/doctor.ts')).doctorDoor,
};

const terminal: Terminal = {
  out: (line) => process.stdout.write(`${line}\n`),
  note: (line) => process.stderr.write(`${line}\n`),
  input: process.stdin,
  clock: Date.now,
};

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || asksForHelp(args)) {
    terminal.note(USAGE);
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(DOORS, name) ? DOORS[name] : undefined;
  try {
    if (load === undefined) throw new WrongUsage(`There is no "${name}". Known are: ${Object.keys(DOORS).join(', ')}.`);
    return await (
      await load()
    )(rest, terminal);
  } catch (error) {
    if (error instanceof WrongUsage) {
      terminal.note(`${error.message}\n\n${USAGE}`);
      return 2;
    }
    if (!isSignpostError(error)) throw error;
    terminal.note(error.message);
    return 1;
  }
}

/** "signpost --help", "signpost ask --help"; behind "--" stands what is asked. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
}
