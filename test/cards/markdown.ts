import { createRequire } from 'node:module';

interface Token {
  readonly type: string;
  readonly content: string;
  readonly children: readonly Token[] | null;
}
type MarkdownIt = new (options: object) => { parse(text: string, env: object): readonly Token[] };

// The package brings no types of its own.
const Parser = createRequire(__filename)('markdown-it') as MarkdownIt;
const parser = new Parser({ linkify: true, html: true });

/** What a Markdown parser makes of a text: its words, and every construct that is more than words. */
export function markdown(text: string): { readonly words: string; readonly constructs: readonly string[] } {
  const tokens = parser.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const constructs = tokens.map(({ type }) => type).filter((type) => !PLAIN.has(type));
  const words = tokens.flatMap((token) =>
    token.type === 'text' || token.type === 'text_special' ? [token.content] : token.type === 'softbreak' ? [' '] : [],
  );
  return { words: words.join(''), constructs };
}

const PLAIN = new Set(['paragraph_open', 'paragraph_close', 'inline', 'text', 'text_special', 'softbreak']);
