/** Bytes of one file go in, in any pieces; the values found in them come out through `Found`. */
export interface Cutter {
  push(chunk: Buffer): void;
  /** The file ended: whatever is unfinished is reported. */
  end(): void;
}

export interface Found {
  /** One parsed JSON value. `line` is worked out only when somebody needs it. */
  value(value: unknown, line: () => number): void;
  /** Something that is not a value. */
  bad(line: number, text: string): void;
  /** Something about the whole file that its reader should know; no row is lost by it. Part of a sentence. */
  note(text: string): void;
}

/** No honest row comes near this; a longer one is left out so that memory stays bounded. Bytes. */
export const LARGEST_ROW = 32 * 1024 * 1024;

export const NOT_JSON = 'it is not valid JSON';
export const TOO_LARGE = 'it is larger than 32 MB';
export const CUT_OFF = 'the file ends in the middle of this row';

export const NEWLINE = 10;

/** How many line ends there are in a range of bytes. */
export function linesIn(bytes: Buffer, from: number, to: number): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE, from); at !== -1 && at < to; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}
