import type { Token } from './tokens.ts';

/** What is asked stands at the beginning or at the end of a long paste: so many tokens there are read word by word. */
const BEGINNING = 600;
const END = 400;

/** Of what lies between, the codes, addresses and ids are read, with the words beside them that say what they are. */
const MOST_DATA = 40;
const BEFORE = 6;
const BEHIND = 3;

const CUT = 'This text is long: I read its beginning and its end, and only codes, addresses and ids between them.';

/** As much of a long text as is read, and what to say about the rest. */
export function nearEnds(tokens: readonly Token[]): { readonly tokens: readonly Token[]; readonly notes: readonly string[] } {
  if (tokens.length <= BEGINNING + END) return { tokens, notes: [] };
  const kept: Token[] = tokens.slice(0, BEGINNING);
  const end = tokens.length - END;
  let to = BEGINNING;
  const keep = (from: number, until: number): void => {
    const gap = tokens[to];
    if (from > to && gap) kept.push({ ...gap, ...BREAK, end: gap.start });
    kept.push(...tokens.slice(Math.max(from, to), until));
    to = until;
  };
  for (let i = BEGINNING, data = 0; i < end && data < MOST_DATA; i += 1) {
    if (!isData(tokens[i])) continue;
    data += 1;
    keep(Math.max(to, i - BEFORE), Math.max(to, Math.min(end, i + BEHIND)));
  }
  keep(end, tokens.length);
  return { tokens: kept, notes: [CUT] };
}

/** An empty line: no sentence and no name goes on over what was left out. */
const BREAK: Pick<Token, 'kind' | 'raw' | 'low' | 'possessive' | 'capital'> = {
  kind: 'punct',
  raw: '\n\n',
  low: '\n\n',
  possessive: false,
  capital: false,
};

function isData(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return /^(?:guid|ip|email|hex)$/.test(token.kind) || /^(?:aadsts)?\d{5,7}$/.test(token.low);
}
