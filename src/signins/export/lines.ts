import { CUT_OFF, LARGEST_ROW, NEWLINE, NOT_JSON, TOO_LARGE, linesIn } from './cutter.ts';
import type { Cutter, Found } from './cutter.ts';
import { decoded } from './reading.ts';

/** Bytes that are parsed at once; with more, the garbage collector has to move what is still in use. */
const GROUP = 32 * 1024;

/** Cuts JSON Lines: one value a line, blank lines ignored, a bad line reported and passed over. */
export function cutLines(found: Found, largest = LARGEST_ROW): Cutter {
  let waiting: Buffer[] = [];
  let held = 0;
  let skipping = false;
  let line = 1;
  const lineNow = () => line;

  const parse = (text: string, last: boolean) => {
    try {
      found.value(JSON.parse(text), lineNow);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      if (text.trim() !== '') found.bad(line, last ? CUT_OFF : NOT_JSON);
    }
  };

  const oneByOne = (text: string) => {
    for (const part of text.split('\n')) {
      parse(part, false);
      line += 1;
    }
  };

  // Some lines at once cost a quarter less than each alone. Unless there are as many values as lines, one is bad.
  const group = (text: string, lines: number) => {
    const values = parsed(`[${text.replaceAll('\n', ',')}]`);
    if (values?.length !== lines) {
      oneByOne(text);
      return;
    }
    for (const value of values) {
      found.value(value, lineNow);
      line += 1;
    }
  };

  const whole = (bytes: Buffer) => {
    let start = 0;
    while (start < bytes.length) {
      const far = bytes.indexOf(NEWLINE, start + GROUP);
      const end = far === -1 ? bytes.length - 1 : far;
      group(decoded(bytes, start, end), linesIn(bytes, start, end) + 1);
      start = end + 1;
    }
  };

  const hold = (rest: Buffer) => {
    if (rest.length === 0 || skipping) return;
    waiting.push(rest);
    held += rest.length;
    if (held <= largest) return;
    found.bad(line, TOO_LARGE);
    waiting = [];
    held = 0;
    skipping = true;
  };

  // The first line of a chunk belongs to what is held; everything after it is cut in one go.
  const push = (chunk: Buffer) => {
    let rest = chunk;
    const first = chunk.indexOf(NEWLINE);
    if (first !== -1 && (held > 0 || skipping)) {
      if (skipping) line += 1;
      else whole(Buffer.concat([...waiting, chunk.subarray(0, first + 1)]));
      waiting = [];
      held = 0;
      skipping = false;
      rest = chunk.subarray(first + 1);
    }
    const last = rest.lastIndexOf(NEWLINE);
    if (last !== -1) whole(rest.subarray(0, last + 1));
    hold(rest.subarray(last + 1));
  };

  const end = () => {
    if (held > 0) parse(Buffer.concat(waiting).toString('utf8'), true);
  };
  return { push, end };
}

function parsed(text: string): readonly unknown[] | undefined {
  try {
    return JSON.parse(text) as readonly unknown[];
  } catch {
    return undefined;
  }
}
