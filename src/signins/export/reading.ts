import { isAscii } from 'node:buffer';
import { linesIn } from './cutter.ts';
import type { Found } from './cutter.ts';
import type { Scan } from './scan.ts';
import type { Signature } from './signature.ts';

/** What is read so far of one file. `bytes` begins where the next thing to understand begins. */
export interface Reading {
  readonly found: Found;
  readonly largest: number;
  bytes: Buffer;
  /** Line of the first of `bytes`. */
  line: number;
  place: 'top' | 'list' | 'tail' | 'lost';
  /** Whether the list stands in an object, whose other keys follow it. */
  inObject: boolean;
  scan: Scan | undefined;
  signature: Signature | undefined;
  /** Up to here a quick cut was tried and refused. */
  slowUntil: number;
}

/** Where reading goes on; `undefined` when it needs more bytes. */
export type Next = number | undefined;

/** Lets go of what is understood. */
export function consume(reading: Reading, upTo: number): void {
  reading.line += linesIn(reading.bytes, 0, upTo);
  reading.bytes = reading.bytes.subarray(upTo);
  reading.slowUntil = Math.max(0, reading.slowUntil - upTo);
  if (reading.scan !== undefined) reading.scan = { ...reading.scan, at: reading.scan.at - upTo };
}

export function lineAt(reading: Reading, offset: number): number {
  return reading.line + linesIn(reading.bytes, 0, offset);
}

export function decoded(bytes: Buffer, from: number, to: number): string {
  const part = bytes.subarray(from, to);
  return isAscii(part) ? part.toString('latin1') : part.toString('utf8');
}
