import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { parse } from '../understand/parse.ts';
import { readLine } from '../understand/text/line.ts';
import { type Door, readArgs, timeOption, WrongUsage, zoneOption } from './door.ts';

/** One text a line on standard input (a JSON string or plain) → one Command a line. */
export const parseDoor: Door = async (args, { out, note, input, clock }) => {
  const { values, positionals } = readArgs(args, {
    now: { type: 'string' },
    timezone: { type: 'string' },
    locale: { type: 'string' },
  });
  if (positionals.length > 0) throw new WrongUsage('parse reads its texts from standard input, one a line.');
  const now = timeOption('now', values.now) ?? clock();
  const timeZone = zoneOption(values.timezone) ?? 'UTC';
  for await (const line of createInterface({ input: Readable.from(input), crlfDelay: Number.POSITIVE_INFINITY })) {
    const reading = parse(readLine(line), { now, timeZone, locale: values.locale });
    out(JSON.stringify(reading.command));
    for (const text of reading.notes) note(text);
  }
  return 0;
};
