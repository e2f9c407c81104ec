import { clean } from '../text.ts';

/**
 * Foreign text for a TextRun or a button: cleaned, and with the braces of template expressions pulled apart, because clients
 * expand `{{DATE(…)}}` wherever they meet it.
 */
export function plain(text: string, longest?: number): string {
  return clean(text, longest).replaceAll(/([{$])(?=\{)/gu, '$1 ');
}

/** Longer than any honest name or address; nothing in it lets a client begin a new line. */
const UNBROKEN = /[\p{L}\p{N}\p{M}_.@]{65,}/gu;
const PIECE = /.{1,32}/gu;

/** Clients cut off what does not fit into one line, and with it what somebody put at its end: pulled apart, all of it is seen. */
export function breakable(text: string): string {
  return text.length <= 64 ? text : text.replaceAll(UNBROKEN, (word) => (word.match(PIECE) ?? []).join(' '));
}

// Everything that Markdown, in any dialect, gives a meaning to; a backslash before ASCII punctuation is always literal.
const MARKUP = /[!-/:-@[-`{-~]/gu;

/** Our own words for a TextBlock, where Markdown is read: every punctuation mark is escaped. */
export function escaped(text: string, longest?: number): string {
  return plain(text, longest).replaceAll(MARKUP, String.raw`\$&`);
}

/** The paragraphs of a longer text, each on its own line; empty ones dropped. */
export function paragraphs(text: string, longest = 1_500): string[] {
  return text
    .slice(0, longest * 2)
    .split(/\r?\n/u)
    .map((line) => plain(line, longest))
    .filter((line) => line !== '');
}
