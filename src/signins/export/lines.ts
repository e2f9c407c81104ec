import { CUT_OFF, LARGEST_ROW, NEWLINE, NOT_JSON, TOO_LARGE, linesIn } from './cutter.ts';
import type { Cutter, Found } from './cutter.ts';
import { listWithout, passageOf } from './passage.ts';
import type { Passage } from './passage.ts';
import { decoded } from './reading.ts';

/** Bytes that are parsed at once; with more, the garbage collector has to move what is still in use. */
const GROUP = 32 * 1024;

/** A file whose rows differ from one another is not learned from for ever. */
const MOST_LEARNED = 20;

export interface LinesOptions {
  /** Keys of a row that nobody reads: they are passed over where that is quick, unparsed and unchecked. */
  readonly unwanted?: ReadonlySet<string> | undefined;
  /** Longest row. Bytes. */
  readonly largest?: number;
}

/** Cuts JSON Lines: one value a line, blank lines ignored, a bad line reported and passed over. */
export function cutLines(found: Found, { unwanted, largest = LARGEST_ROW }: LinesOptions = {}): Cutter {
  let waiting: Buffer[] = [];
  let held = 0;
  let skipping = false;
  let line = 1;
  let passage: Passage | undefined;
  let learned = 0;
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
  const group = (bytes: Buffer) => {
    const lines = linesIn(bytes, 0, bytes.length) + 1;
    const values = valuesIn(bytes, lines);
    if (values === undefined) {
      oneByOne(decoded(bytes, 0, bytes.length));
      return;
    }
    if (passage === undefined && unwanted !== undefined && learned < MOST_LEARNED) {
      learned += 1;
      passage = passageOf(values[0], unwanted);
    }
    for (const value of values) {
      found.value(value, lineNow);
      line += 1;
    }
  };

  const valuesIn = (bytes: Buffer, lines: number) => {
    if (passage !== undefined) {
      const values = parsed(listWithout(bytes, passage));
      if (values?.length === lines) return values;
      passage = undefined;
    }
    const values = parsed(`[${decoded(bytes, 0, bytes.length).replaceAll('\n', ',')}]`);
    return values?.length === lines ? values : undefined;
  };

  const whole = (bytes: Buffer) => {
    let start = 0;
    while (start < bytes.length) {
      const far = bytes.indexOf(NEWLINE, start + GROUP);
      const end = far === -1 ? bytes.length - 1 : far;
      group(bytes.subarray(start, end));
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
