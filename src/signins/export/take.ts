import { NOT_JSON, linesIn } from './cutter.ts';
import { decoded, lineAt } from './reading.ts';
import type { Next, Reading } from './reading.ts';
import { scanValue, skipGaps } from './scan.ts';
import { nextSeam, signatureOf } from './signature.ts';

/**
 * Gives out all values up to a seam, or says that the seam is none. A quick cut at a wrong seam leaves brackets open,
 * which JSON.parse refuses: what it accepts is exact.
 */
export function takeAll(reading: Reading, from: number, to: number): boolean {
  const text = decoded(reading.bytes, from, to);
  const values = parsed(`[${text.slice(0, text.lastIndexOf(','))}]`);
  if (!Array.isArray(values)) return false;
  let lines: readonly number[] | undefined;
  values.forEach((value, index) => {
    const lineNow = () => (lines ??= linesOfRows(reading, from, values.length))[index] ?? reading.line;
    reading.found.value(value, lineNow);
  });
  return true;
}

function linesOfRows(reading: Reading, from: number, rows: number): readonly number[] {
  const lines: number[] = [];
  let at = from;
  let counted = 0;
  let line = reading.line;
  while (lines.length < rows) {
    at = skipGaps(reading.bytes, at);
    line += linesIn(reading.bytes, counted, at);
    counted = at;
    lines.push(line);
    const scanned = scanValue(reading.bytes, { at, depth: 0, inText: false });
    if (scanned.kind !== 'end') return lines;
    at = scanned.at;
  }
  return lines;
}

/** Gives out one value whose ends are known. */
export function take(reading: Reading, from: number, to: number): Next {
  const text = decoded(reading.bytes, from, to);
  const value = parsed(text);
  if (value === undefined) return giveUp(reading, from, NOT_JSON, to);
  reading.signature ??= signatureOf(text);
  reading.found.value(value, () => lineAt(reading, from));
  return to;
}

/** Reports what begins at `at` and looks for the next row: inside it (it may have swallowed others), else after `end`. */
export function giveUp(reading: Reading, at: number, text: string, end?: number): Next {
  reading.found.bad(lineAt(reading, at), text);
  if (end !== undefined) {
    const inside = reading.signature === undefined ? -1 : nextSeam(reading.bytes, reading.signature, at + 1);
    return inside !== -1 && inside < end ? inside : end;
  }
  reading.place = 'lost';
  return at + 1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
