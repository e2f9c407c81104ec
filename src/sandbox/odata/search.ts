import { ODataError } from './tokens.ts';

interface SearchTerm {
  readonly property: string;
  readonly text: string;
}

/** `"displayName:alice" OR ("mail:a" AND "mail:b")` as alternatives of terms that must all match. */
export type Search = readonly (readonly SearchTerm[])[];

const clause = /^\s*\(?\s*"((?:[^"\\]|\\.)*)"\s*\)?\s*/;

/** Parses Graph's `$search`; throws ODataError when clauses are not quoted `property:value`. */
export function parseSearch(text: string): Search {
  const alternatives: SearchTerm[][] = [];
  let rest = text;
  let joint = 'OR';
  for (;;) {
    const found = clause.exec(rest);
    if (found === null) throw new ODataError('Syntax error: $search clauses must be quoted', text.length - rest.length);
    const term = parseTerm(found[1] ?? '', text.length - rest.length);
    if (joint === 'AND') alternatives.at(-1)?.push(term);
    else alternatives.push([term]);
    rest = rest.slice(found[0].length);
    if (rest === '') return alternatives;
    const next = /^(AND|OR)\b/.exec(rest);
    if (next === null) throw new ODataError('Syntax error: AND or OR expected', text.length - rest.length);
    joint = next[0];
    rest = rest.slice(joint.length);
  }
}

function parseTerm(text: string, at: number): SearchTerm {
  const colon = text.indexOf(':');
  if (colon < 1) throw new ODataError('Syntax error: property:value expected', at);
  return { property: text.slice(0, colon), text: text.slice(colon + 1).replaceAll(/\\(.)/g, '$1') };
}

/** Whether every typed word begins a word of the value: tokens, no infix match. */
export function matchesWords(value: unknown, typed: string): boolean {
  if (typeof value !== 'string') return false;
  const words = wordsOf(value);
  const wanted = wordsOf(typed);
  return wanted.length > 0 && wanted.every((start) => words.some((word) => word.startsWith(start)));
}

function wordsOf(text: string): readonly string[] {
  const parts = text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return parts.filter((part) => part !== '');
}
