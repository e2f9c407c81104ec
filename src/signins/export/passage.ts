import { NEWLINE } from './cutter.ts';
import { decoded } from './reading.ts';

/**
 * Part of a row that its reader does not want: from the name of one key up to the name of another. Rows of one log have their
 * keys in one order, so what was learned from one row finds the passage in the next ones by two searches for bytes, which
 * cost a fraction of parsing it.
 */
export interface Passage {
  /** The first key that is left out, as it is written: `"appliedConditionalAccessPolicies":`. */
  readonly from: Buffer;
  /** The comma and the key that follow what is left out. */
  readonly to: Buffer;
}

const COMMA = 44;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;

/** Where rows like this one hold what is unwanted; `undefined` when it is not there or nothing follows it. */
export function passageOf(row: unknown, unwanted: ReadonlySet<string>): Passage | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const keys = Object.keys(
    'properties' in row && typeof row.properties === 'object' && row.properties !== null ? row.properties : row,
  );
  const first = keys.findIndex((key) => unwanted.has(key));
  const next = first === -1 ? undefined : keys.slice(first).find((key) => !unwanted.has(key));
  const begin = keys[first];
  if (begin === undefined || next === undefined) return undefined;
  return { from: Buffer.from(`${JSON.stringify(begin)}:`), to: Buffer.from(`,${JSON.stringify(next)}:`) };
}

/**
 * Lines of JSON, without the passage of each, as the text of one JSON list. Brackets stay in balance only where the passage
 * was cut out whole: a text that parses into as many values as there are lines was cut rightly. Inside a text of JSON no
 * quotation mark stands bare, so neither end can be found in one.
 */
export function listWithout(bytes: Buffer, { from, to }: Passage): string {
  const out = Buffer.allocUnsafe(bytes.length + 2);
  let length = 0;
  out[length++] = OPEN_BRACKET;
  let found = -2;
  for (let at = 0; at < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, at);
    const end = newline === -1 ? bytes.length : newline;
    if (found !== -1 && found < at) found = bytes.indexOf(from, at);
    if (found !== -1 && found < end) {
      const rest = bytes.indexOf(to, found);
      if (rest !== -1 && rest < end) {
        length += bytes.copy(out, length, at, found);
        at = rest + 1;
      }
    }
    length += bytes.copy(out, length, at, end);
    if (newline !== -1) out[length++] = COMMA;
    at = end + 1;
  }
  out[length++] = CLOSE_BRACKET;
  return decoded(out, 0, length);
}
