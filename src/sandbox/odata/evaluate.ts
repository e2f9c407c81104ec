import type { Comparison, Constant, Expression, Path } from './expression.ts';

/** Reads a property of the thing that is tested. */
export type Lookup = (path: Path) => unknown;

export interface Collation {
  /** Directory strings ignore case; strings of the sign-in log do not. */
  readonly ignoreCase: boolean;
}

/** Whether the thing behind `lookup` satisfies the expression. A missing property equals null and nothing else. */
export function evaluate(expression: Expression, lookup: Lookup, collation: Collation): boolean {
  switch (expression.kind) {
    case 'and':
      return evaluate(expression.left, lookup, collation) && evaluate(expression.right, lookup, collation);
    case 'or':
      return evaluate(expression.left, lookup, collation) || evaluate(expression.right, lookup, collation);
    case 'not':
      return !evaluate(expression.of, lookup, collation);
    case 'compare':
      return compare(expression.op, lookup(expression.path), expression.to, collation);
    case 'in':
      return expression.of.some((to) => compare('eq', lookup(expression.path), to, collation));
    case 'text':
      return textTest(expression.test, lookup(expression.path), expression.to, collation);
    case 'any':
      return elements(lookup(expression.path)).some((element) => holds(expression, element, collation));
    case 'all':
      return elements(lookup(expression.path)).every((element) => holds(expression, element, collation));
  }
}

type Lambda = Extract<Expression, { kind: 'any' | 'all' }>;

function holds(lambda: Lambda, element: unknown, collation: Collation): boolean {
  if (lambda.where === undefined) return true;
  return evaluate(lambda.where, (path) => pluck(element, path.split('/').slice(1)), collation);
}

/** Follows the parts of a path into a plain object. */
export function pluck(value: unknown, parts: readonly string[]): unknown {
  let current = value;
  for (const part of parts) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Readonly<Record<string, unknown>>)[part];
  }
  return current;
}

function elements(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function textTest(test: 'startswith' | 'endswith' | 'contains', value: unknown, to: string, { ignoreCase }: Collation): boolean {
  if (typeof value !== 'string') return false;
  const text = ignoreCase ? value.toLowerCase() : value;
  const wanted = ignoreCase ? to.toLowerCase() : to;
  if (test === 'startswith') return text.startsWith(wanted);
  return test === 'endswith' ? text.endsWith(wanted) : text.includes(wanted);
}

function compare(op: Comparison, value: unknown, to: Constant, collation: Collation): boolean {
  const wanted = comparable(to.value, to, collation);
  const actual = comparable(value, to, collation);
  if (op === 'eq') return actual === wanted;
  if (op === 'ne') return actual !== wanted;
  if (actual === null || wanted === null || typeof actual !== typeof wanted) return false;
  if (op === 'gt') return actual > wanted;
  if (op === 'ge') return actual >= wanted;
  return op === 'lt' ? actual < wanted : actual <= wanted;
}

function comparable(value: unknown, to: Constant, { ignoreCase }: Collation): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  if (to.kind === 'date' && typeof value === 'string') return Date.parse(value);
  if (typeof value === 'string') return ignoreCase ? value.toLowerCase() : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
