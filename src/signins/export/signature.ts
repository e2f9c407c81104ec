import { isSpace } from './scan.ts';

/**
 * How the rows of a list begin: the opening brace with its first key, and the second key. Nested objects begin otherwise,
 * so this finds the seams between rows without looking at every byte. It may be wrong; the caller checks by parsing.
 */
export interface Signature {
  readonly opening: Buffer;
  readonly second: string;
}

const COMMA = 44;
const CLOSE_BRACE = 125;
const BEGINNING =
  /^(\{\s{0,100}"[^"\\]{1,100}")\s{0,20}:\s{0,20}(?:"(?:[^"\\]|\\.){0,400}"|[-\d.eE+]{1,30}|true|false|null)\s{0,20},\s{0,100}"([^"\\]{1,100})"\s{0,20}:/;
const LONGEST_BEGINNING = 1200;

/** What a row begins with; `undefined` when its first value is not a plain one. */
export function signatureOf(row: string): Signature | undefined {
  const [, opening, second] = BEGINNING.exec(row.slice(0, LONGEST_BEGINNING)) ?? [];
  if (opening === undefined || second === undefined) return undefined;
  return { opening: Buffer.from(opening, 'utf8'), second };
}

/** Where a row begins (its brace) that follows another, at `from` or later; -1 when none does. */
export function seamAfter(bytes: Buffer, signature: Signature, from: number): number {
  let at = bytes.indexOf(signature.opening, from);
  while (at !== -1 && !isSeam(bytes, signature, at)) at = bytes.indexOf(signature.opening, at + 1);
  return at;
}

/** Where the next row after `from` begins; -1 when none does. What stands before it does not matter. */
export function nextSeam(bytes: Buffer, signature: Signature, from: number): number {
  let at = bytes.indexOf(signature.opening, from);
  while (at !== -1 && !isBeginning(bytes, signature, at)) at = bytes.indexOf(signature.opening, at + 1);
  return at;
}

function isSeam(bytes: Buffer, signature: Signature, at: number): boolean {
  let before = at - 1;
  while (isSpace(bytes[before])) before -= 1;
  if (bytes[before] !== COMMA) return false;
  before -= 1;
  while (isSpace(bytes[before])) before -= 1;
  return bytes[before] === CLOSE_BRACE && isBeginning(bytes, signature, at);
}

function isBeginning(bytes: Buffer, signature: Signature, at: number): boolean {
  return BEGINNING.exec(bytes.toString('latin1', at, at + LONGEST_BEGINNING))?.[2] === signature.second;
}
