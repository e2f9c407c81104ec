import type { Literal } from './tokens.ts';

export const COMPARISONS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;
export type Comparison = (typeof COMPARISONS)[number];
export const TEXT_TESTS = ['startswith', 'endswith', 'contains'] as const;
export type TextTest = (typeof TEXT_TESTS)[number];

/** A property, its parts joined by '/'; inside `any` and `all` it begins with the range variable. */
export type Path = string;

/** A constant; moments are milliseconds since the epoch. */
export type Constant = { readonly kind: 'literal'; readonly value: Literal } | { readonly kind: 'date'; readonly value: number };

export type Expression =
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'compare'; readonly op: Comparison; readonly path: Path; readonly to: Constant }
  | { readonly kind: 'text'; readonly test: TextTest; readonly path: Path; readonly to: string }
  | { readonly kind: 'in'; readonly path: Path; readonly of: readonly Constant[] }
  | {
      readonly kind: 'any' | 'all';
      readonly path: Path;
      readonly variable: string;
      readonly where: Expression | undefined;
    };
