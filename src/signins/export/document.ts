import { CUT_OFF, LARGEST_ROW, NEWLINE, NOT_JSON, TOO_LARGE } from './cutter.ts';
import type { Cutter, Found } from './cutter.ts';
import { consume, lineAt } from './reading.ts';
import type { Next, Reading } from './reading.ts';
import { openObject, scanValue, skipGaps } from './scan.ts';
import { nextSeam, seamAfter } from './signature.ts';
import { giveUp, take, takeAll } from './take.ts';

const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
/** Bytes that are parsed at once; with more, the garbage collector has to move what is still in use. */
const GROUP = 16 * 1024;
/** Bytes kept while the next good row is looked for, so that its beginning is not cut in two. */
const KEPT_WHEN_LOST = 4096;

/**
 * Cuts JSON that is not one value a line: a list of rows, `{"value": [...]}`, `{"records": [...]}`, or objects written over
 * several lines, one file holding several of these or a single line of any length. Memory is bounded by the largest row.
 *
 * Quick way: find a seam between rows some way ahead, and let JSON.parse take everything before it at once.
 * Exact way, when that is refused: cut value by value by counting brackets.
 */
export function cutDocument(found: Found, largest = LARGEST_ROW): Cutter {
  const reading: Reading = {
    ...{ found, largest, bytes: Buffer.alloc(0), line: 1, place: 'top', inObject: false },
    ...{ scan: undefined, signature: undefined, slowUntil: 0 },
  };
  return {
    push: (chunk) => {
      reading.bytes = reading.bytes.length === 0 ? chunk : Buffer.concat([reading.bytes, chunk]);
      run(reading, false);
    },
    end: () => {
      run(reading, true);
    },
  };
}

function run(reading: Reading, ended: boolean): void {
  let at = 0;
  let unfinished = false;
  for (;;) {
    const next = step(reading, at);
    if (next !== undefined) {
      at = next;
      continue;
    }
    at = skipGaps(reading.bytes, at);
    if (!ended || at >= reading.bytes.length || reading.place === 'lost' || reading.place === 'tail') break;
    reading.found.bad(lineAt(reading, at), CUT_OFF);
    unfinished = true;
    reading.scan = undefined;
    reading.place = 'lost';
    at += 1;
  }
  if (ended && !unfinished && reading.place !== 'top' && reading.place !== 'lost') {
    reading.found.bad(lineAt(reading, at), 'the file ends before its list is closed');
  }
  if (reading.place === 'lost') at = Math.max(at, reading.bytes.length - KEPT_WHEN_LOST);
  consume(reading, Math.min(at, reading.bytes.length));
}

function step(reading: Reading, at: number): Next {
  switch (reading.place) {
    case 'top':
      return top(reading, at);
    case 'list':
      return inList(reading, at);
    case 'tail':
      return tail(reading, at);
    case 'lost':
      return lost(reading, at);
  }
}

function top(reading: Reading, from: number): Next {
  const at = skipGaps(reading.bytes, from);
  const byte = reading.bytes[at];
  if (byte === undefined) return undefined;
  if (byte === OPEN_BRACKET) return enterList(reading, at + 1, false);
  if (byte !== OPEN_BRACE) return giveUp(reading, at, NOT_JSON);
  const opening = openObject(reading.bytes, at);
  switch (opening.kind) {
    case 'list':
      return enterList(reading, opening.at + 1, true);
    case 'row':
      return take(reading, at, opening.at);
    case 'broken':
      return giveUp(reading, at, NOT_JSON);
    case 'more':
      return reading.bytes.length - at > reading.largest ? giveUp(reading, at, TOO_LARGE) : undefined;
  }
}

function enterList(reading: Reading, at: number, inObject: boolean): Next {
  reading.place = 'list';
  reading.inObject = inObject;
  return at;
}

function inList(reading: Reading, from: number): Next {
  const { bytes } = reading;
  const at = reading.scan === undefined ? skipGaps(bytes, from) : from;
  if (at >= bytes.length) return undefined;
  if (bytes[at] === CLOSE_BRACKET) {
    reading.place = reading.inObject ? 'tail' : 'top';
    return at + 1;
  }
  if (reading.scan === undefined && reading.signature !== undefined && at >= reading.slowUntil) {
    const seam = seamAfter(bytes, reading.signature, at + GROUP);
    if (seam !== -1 && takeAll(reading, at, seam)) return seam;
    reading.slowUntil = seam === -1 ? at + GROUP : seam;
  }
  return one(reading, at);
}

function one(reading: Reading, at: number): Next {
  const scanned = scanValue(reading.bytes, reading.scan ?? { at, depth: 0, inText: false });
  reading.scan = undefined;
  switch (scanned.kind) {
    case 'end':
      return scanned.at === at ? giveUp(reading, at, NOT_JSON) : take(reading, at, scanned.at);
    case 'broken':
      return giveUp(reading, at, NOT_JSON);
    case 'more':
      if (reading.bytes.length - at > reading.largest) return giveUp(reading, at, TOO_LARGE);
      reading.scan = scanned.scan;
      return undefined;
  }
}

function lost(reading: Reading, from: number): Next {
  const seam =
    reading.signature === undefined ? nextLineOfRow(reading.bytes, from) : nextSeam(reading.bytes, reading.signature, from);
  if (seam === -1) return undefined;
  reading.place = 'list';
  return seam;
}

function nextLineOfRow(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(NEWLINE, from); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) {
    const start = skipGaps(bytes, at);
    if (bytes[start] === OPEN_BRACE) return start;
  }
  return -1;
}

function tail(reading: Reading, at: number): Next {
  const scanned = scanValue(reading.bytes, { at, depth: 1, inText: false });
  if (scanned.kind === 'more') return undefined;
  reading.place = 'top';
  return scanned.kind === 'end' ? scanned.at : scanned.at + 1;
}
