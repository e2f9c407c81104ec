/** Longest piece of foreign text that is ever shown; enough for any honest name or reason. */
const LONGEST = 300;

// Control and format characters (which include bidi overrides and zero-width marks), private use and unassigned ones.
// eslint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f]|[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;

// Most text is ours or plain already, and answering a question cleans some hundred pieces.
const CLEAN_ALREADY = /^(?:[!-~]+(?: [!-~]+)*)?$/u;

/**
 * Foreign text made fit to be shown: invisible and direction-changing characters out, white space folded, NFC, capped.
 * It does not escape markup: whoever renders does that for its own medium.
 */
export function clean(text: string, longest = LONGEST): string {
  if (text.length <= longest && CLEAN_ALREADY.test(text)) return text;
  const head = text.length > longest * 4 ? text.slice(0, longest * 4) : text;
  const visible = head.normalize('NFC').replaceAll(INVISIBLE, ' ').replaceAll(/\s+/gu, ' ').trim();
  if (visible.length <= longest) return visible;
  // A cut through a pair of surrogates would leave half a character.
  return `${visible
    .slice(0, longest - 1)
    .replace(/\p{Cs}$/u, '')
    .trimEnd()}…`;
}

/** `1 attempt`, `3 attempts`, `1,200 tries`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`, `a, b and 3 more`. */
export function listed(items: readonly string[], most = 4): string {
  if (items.length === 0) return '';
  const shown = items.length > most ? [...items.slice(0, most - 1), `${items.length - most + 1} more`] : items;
  if (shown.length === 1) return shown[0] ?? '';
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

/** The distinct defined values, in order of first appearance. */
export function distinct<T>(values: Iterable<T | undefined>): T[] {
  const seen = new Set<T>();
  for (const value of values) if (value !== undefined) seen.add(value);
  return [...seen];
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
