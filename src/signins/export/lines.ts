import { isAscii } from 'node:buffer';
import { CUT_OFF, LARGEST_ROW, NEWLINE, NOT_JSON, TOO_LARGE } from './cutter.ts';
import type { Cutter, Found } from './cutter.ts';

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

  const whole = (bytes: Buffer) => {
    // One decoding for the chunk while it is ASCII; otherwise line by line, so that one accent does not double the width
    // of every other row.
    const text = isAscii(bytes) ? bytes.latin1Slice() : undefined;
    let start = 0;
    while (start < bytes.length) {
      const end = text === undefined ? bytes.indexOf(NEWLINE, start) : text.indexOf('\n', start);
      if (end > start) parse(text === undefined ? bytes.utf8Slice(start, end) : text.slice(start, end), false);
      start = end + 1;
      line += 1;
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
    if (held > 0) parse(Buffer.concat(waiting).utf8Slice(), true);
  };
  return { push, end };
}
