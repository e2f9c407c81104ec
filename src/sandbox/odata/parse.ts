import { COMPARISONS, TEXT_TESTS } from './expression.ts';
import type { Comparison, Constant, Expression, TextTest } from './expression.ts';
import { ODataError, tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

const deepest = 64;

/**
 * Parses a `$filter` expression: `or` binds weaker than `and`, `not` binds tightest; comparisons, `in`, the three text
 * functions, `any` and `all`. Throws ODataError for anything else.
 */
export function parseFilter(text: string): Expression {
  const reader = readTokens(tokenize(text), text.length);
  const expression = parseOr(reader, 0);
  reader.end();
  return expression;
}

interface Reader {
  peek(): Token | undefined;
  take(): Token;
  takeMark(text: string): void;
  skipMark(text: string): boolean;
  skipWord(word: string): boolean;
  takeName(): string;
  fail(message: string): never;
  end(): void;
}

function readTokens(tokens: readonly Token[], length: number): Reader {
  let at = 0;
  const peek = (): Token | undefined => tokens[at];
  const fail = (message: string): never => {
    throw new ODataError(message, peek()?.at ?? length);
  };
  const take = (): Token => {
    const token = peek() ?? fail('Expression expected');
    at += 1;
    return token;
  };
  const skipMark = (text: string): boolean => {
    const token = peek();
    if (token?.kind !== 'mark' || token.text !== text) return false;
    at += 1;
    return true;
  };
  return {
    peek,
    take,
    fail,
    skipMark,
    takeMark: (text) => {
      if (!skipMark(text)) fail(`'${text}' expected`);
    },
    skipWord: (word) => {
      const token = peek();
      if (token?.kind !== 'name' || token.text !== word) return false;
      at += 1;
      return true;
    },
    takeName: () => {
      const token = take();
      return token.kind === 'name' ? token.text : fail('Property name expected');
    },
    end: () => {
      if (peek() !== undefined) fail('Syntax error');
    },
  };
}

function parseOr(reader: Reader, depth: number): Expression {
  let left = parseAnd(reader, depth);
  while (reader.skipWord('or')) left = { kind: 'or', left, right: parseAnd(reader, depth) };
  return left;
}

function parseAnd(reader: Reader, depth: number): Expression {
  let left = parseUnary(reader, depth);
  while (reader.skipWord('and')) left = { kind: 'and', left, right: parseUnary(reader, depth) };
  return left;
}

function parseUnary(reader: Reader, depth: number): Expression {
  if (depth > deepest) reader.fail('The node count limit is exceeded');
  if (reader.skipWord('not')) return { kind: 'not', of: parseUnary(reader, depth + 1) };
  if (reader.skipMark('(')) {
    const inner = parseOr(reader, depth + 1);
    reader.takeMark(')');
    return inner;
  }
  return parsePredicate(reader, depth);
}

function parsePredicate(reader: Reader, depth: number): Expression {
  let path = reader.takeName();
  if (reader.skipMark('(')) return parseTextTest(reader, path);
  while (reader.skipMark('/')) {
    const part = reader.takeName();
    if ((part === 'any' || part === 'all') && reader.skipMark('(')) return parseLambda(reader, part, path, depth);
    path += `/${part}`;
  }
  if (reader.skipWord('in')) return { kind: 'in', path, of: parseList(reader) };
  const word = reader.takeName();
  const op = COMPARISONS.find((known): known is Comparison => known === word);
  if (op === undefined) return reader.fail(`'${word}' is not an operator`);
  return { kind: 'compare', op, path, to: parseConstant(reader) };
}

function parseTextTest(reader: Reader, name: string): Expression {
  const test = TEXT_TESTS.find((known): known is TextTest => known === name.toLowerCase());
  if (test === undefined) return reader.fail(`An unknown function with name '${name}' was found`);
  let path = reader.takeName();
  while (reader.skipMark('/')) path += `/${reader.takeName()}`;
  reader.takeMark(',');
  const to = parseConstant(reader);
  reader.takeMark(')');
  if (typeof to.value !== 'string') return reader.fail(`'${name}' needs a string`);
  return { kind: 'text', test, path, to: to.value };
}

function parseLambda(reader: Reader, kind: 'any' | 'all', path: string, depth: number): Expression {
  if (kind === 'any' && reader.skipMark(')')) return { kind, path, variable: '', where: undefined };
  const variable = reader.takeName();
  reader.takeMark(':');
  const where = parseOr(reader, depth + 1);
  reader.takeMark(')');
  return { kind, path, variable, where };
}

function parseList(reader: Reader): readonly Constant[] {
  reader.takeMark('(');
  const list = [parseConstant(reader)];
  while (reader.skipMark(',')) list.push(parseConstant(reader));
  reader.takeMark(')');
  return list;
}

function parseConstant(reader: Reader): Constant {
  const token = reader.take();
  if (token.kind === 'literal') return { kind: 'literal', value: token.value };
  if (token.kind === 'date') return { kind: 'date', value: token.value };
  return reader.fail('Literal expected');
}
