import { NEWLINE } from './cutter.ts';

const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** Where a scan of one JSON value stands; it can go on when more bytes have come. */
export interface Scan {
  /** The next byte to look at. */
  readonly at: number;
  readonly depth: number;
  readonly inText: boolean;
}

export type Scanned =
  | { readonly kind: 'end'; readonly at: number }
  | { readonly kind: 'more'; readonly scan: Scan }
  /** A line break inside a text: the closing quotation mark is missing. */
  | { readonly kind: 'broken'; readonly at: number };

/**
 * Finds the end of one JSON value by counting brackets outside of texts; it does not check anything else.
 * A scalar ends before the comma or bracket that follows it.
 */
export function scanValue(bytes: Buffer, from: Scan): Scanned {
  let { at, depth } = from;
  let inText = from.inText;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (inText) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) inText = false;
      else if (byte === NEWLINE) return { kind: 'broken', at };
    } else if (byte === QUOTE) inText = true;
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      if (depth <= 0) return { kind: 'end', at };
      depth -= 1;
      if (depth === 0) return { kind: 'end', at: at + 1 };
    } else if (byte === COMMA && depth === 0) return { kind: 'end', at };
  }
  return { kind: 'more', scan: { at, depth, inText } };
}

/** The next byte that is neither white space nor a comma. */
export function skipGaps(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && isGap(bytes[at])) at += 1;
  return at;
}

export function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

function isGap(byte: number | undefined): boolean {
  return byte === COMMA || isSpace(byte);
}

export type Opening =
  /** A list of rows begins at `at`, inside an object. */
  | { readonly kind: 'list'; readonly at: number }
  /** The object is a row itself and ends at `at`. */
  | { readonly kind: 'row'; readonly at: number }
  | { readonly kind: 'more' }
  | { readonly kind: 'broken' };

/** Looks through the keys of an object for the list of a Graph page (`value`) or of a blob (`records`). */
export function openObject(bytes: Buffer, start: number): Opening {
  let at = start + 1;
  for (;;) {
    at = skipGaps(bytes, at);
    if (at >= bytes.length) return { kind: 'more' };
    if (bytes[at] === CLOSE_BRACE) return { kind: 'row', at: at + 1 };
    if (bytes[at] !== QUOTE) return { kind: 'broken' };
    const close = bytes.indexOf(QUOTE, at + 1);
    if (close === -1) return { kind: 'more' };
    const key = bytes.toString('latin1', at + 1, Math.min(close, at + 20));
    at = close + 1;
    while (isSpace(bytes[at]) || bytes[at] === 58) at += 1;
    if (at >= bytes.length) return { kind: 'more' };
    if (bytes[at] === OPEN_BRACKET && (key === 'value' || key === 'records')) return { kind: 'list', at };
    const value = scanValue(bytes, { at, depth: 0, inText: false });
    if (value.kind === 'more') return { kind: 'more' };
    if (value.kind === 'broken') return { kind: 'broken' };
    at = value.at;
  }
}
