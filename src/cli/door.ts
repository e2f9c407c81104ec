import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { isTimeZone } from '../clock.ts';

/** One subcommand; resolves to the exit status. */
export type Door = (args: readonly string[], terminal: Terminal) => Promise<number>;

export interface Terminal {
  /** Standard output: one JSON value or line of the answer. */
  readonly out: (line: string) => void;
  /** Standard error: everything that is not the answer. */
  readonly note: (line: string) => void;
  readonly input: AsyncIterable<Buffer | string>;
  readonly clock: () => number;
}

/** The person typed something that no door takes; exit status 2. */
export class WrongUsage extends Error {}

export function readArgs<T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** @returns milliseconds since the epoch, or undefined when the option was not given */
export function timeOption(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const at = /^\d{4}-\d{2}-\d{2}/u.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at))
    throw new WrongUsage(`--${name} ${JSON.stringify(value)} is not a time: write ISO-8601 such as 2026-11-20T15:30:00Z.`);
  return at;
}

export function zoneOption(value: string | undefined): string | undefined {
  if (value !== undefined && !isTimeZone(value))
    throw new WrongUsage(`--timezone ${JSON.stringify(value)} is not an IANA time zone such as Europe/Berlin.`);
  return value;
}
