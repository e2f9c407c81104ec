import { headingsKnown } from './portal.ts';

export type Format = 'lines' | 'document' | 'table' | 'zip' | 'unknown';

const LOOKED_AT = 1024 * 1024;
const LINES_LOOKED_AT = 20;

/** What a file holds, by its first bytes; its name does not matter. */
export function formatOf(head: Buffer): Format {
  if (head.toString('latin1', 0, 4) === 'PK\u0003\u0004') return 'zip';
  const text = head.toString('utf8', 0, Math.min(head.length, LOOKED_AT)).trimStart();
  if (text.startsWith('[')) return 'document';
  if (text.startsWith('{')) return ofObjects(text);
  const lines = text.split('\n', LINES_LOOKED_AT);
  if (headingsKnown(lines[0] ?? '')) return 'table';
  return lines.some((line) => line.startsWith('{')) ? 'lines' : 'unknown';
}

function ofObjects(text: string): 'lines' | 'document' {
  const lines = text
    .split('\n', LINES_LOOKED_AT)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = '', second] = lines;
  if (isJson(first)) return isPage(first) ? 'document' : 'lines';
  // One line so far, not complete: either a list on a single line, or one long row.
  if (second === undefined) return isPage(first) ? 'document' : 'lines';
  if (/^\{$|[,[{]$/.test(first)) return 'document';
  return second.startsWith('{') ? 'lines' : 'document';
}

function isPage(line: string): boolean {
  return /^\{(?:\s*"@[^"]{1,100}"\s*:\s*"[^"]*"\s*,)*\s*"(?:value|records)"\s*:\s*\[/.test(line.slice(0, 10_000));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
