/** A syntax error in an OData expression; Graph answers it with 400. */
export class ODataError extends Error {
  readonly position: number;

  constructor(message: string, position: number) {
    super(`${message} at position ${position}`);
    this.name = 'ODataError';
    this.position = position;
  }
}

export type Literal = string | number | boolean | null;

export type Token =
  | { readonly kind: 'name'; readonly text: string; readonly at: number }
  | { readonly kind: 'literal'; readonly value: Literal; readonly at: number }
  | { readonly kind: 'date'; readonly value: number; readonly at: number }
  | { readonly kind: 'mark'; readonly text: string; readonly at: number };

const guid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\w-])/iy;
const date = /\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,12})?)?(?:Z|[+-]\d\d:\d\d))?(?![\w-])/iy;
const number = /-?\d+(?:\.\d+)?(?![\w.])/y;
const name = /[A-Za-z_][\w.]*/y;
const space = /[ \t]+/y;

/** Cuts `$filter` text into tokens. Strings are '...' with '' for a quote. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const blank = match(space, text, at);
    if (blank !== undefined) {
      at += blank.length;
      continue;
    }
    const [token, length] = next(text, at);
    tokens.push(token);
    at += length;
  }
  return tokens;
}

function next(text: string, at: number): readonly [token: Token, length: number] {
  const first = text.charAt(at);
  if (first === "'") return quoted(text, at);
  if ('(),/:'.includes(first)) return [{ kind: 'mark', text: first, at }, 1];
  const id = match(guid, text, at);
  if (id !== undefined) return [{ kind: 'literal', value: id, at }, id.length];
  const day = match(date, text, at);
  if (day !== undefined) return [moment(day, at), day.length];
  const digits = match(number, text, at);
  if (digits !== undefined) return [{ kind: 'literal', value: Number(digits), at }, digits.length];
  const word = match(name, text, at);
  if (word !== undefined) return [named(word, at), word.length];
  throw new ODataError(`Unexpected character '${first}'`, at);
}

function named(word: string, at: number): Token {
  if (word === 'true' || word === 'false') return { kind: 'literal', value: word === 'true', at };
  if (word === 'null') return { kind: 'literal', value: null, at };
  return { kind: 'name', text: word, at };
}

function moment(text: string, at: number): Token {
  const value = Date.parse(text);
  if (Number.isNaN(value)) throw new ODataError(`Not a date: '${text}'`, at);
  return { kind: 'date', value, at };
}

function quoted(text: string, at: number): readonly [token: Token, length: number] {
  let value = '';
  let i = at + 1;
  for (;;) {
    const end = text.indexOf("'", i);
    if (end < 0) throw new ODataError('There is an unterminated string literal', at);
    value += text.slice(i, end);
    if (text.charAt(end + 1) !== "'") return [{ kind: 'literal', value, at }, end + 1 - at];
    value += "'";
    i = end + 2;
  }
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
