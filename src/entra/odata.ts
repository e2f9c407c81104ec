/** A text as an OData literal: quoted, quotation marks doubled. It still has to be URL-encoded, which the Graph door does. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A value inside a double-quoted `$search` term; quotation marks and backslashes would end or escape it. */
export function searchTerm(property: string, text: string): string {
  return `"${property}:${text.replaceAll(/["\\]/g, ' ').trim()}"`;
}

/** A milliseconds time as an OData date literal (no quotation marks). */
export function instant(at: number): string {
  return new Date(at).toISOString();
}

/** Builds a path from parts that are each encoded: `segments('users', id)` is `/users/<encoded>`. */
export function segments(...parts: readonly string[]): string {
  return parts.map((part) => `/${encodeURIComponent(part)}`).join('');
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isGuid(text: string): boolean {
  return GUID.test(text);
}
