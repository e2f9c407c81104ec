import MarkdownIt from 'markdown-it';

const parser = new MarkdownIt({ linkify: true, html: true });

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
