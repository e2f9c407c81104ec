/**
 * A text as a KQL string literal. Quotation marks and backslashes are escaped, and so is everything but printable ASCII, so
 * that no text can end its literal, break a line or hide its direction.
 */
export function literal(text: string): string {
  const escaped = text.replaceAll(/["\\]/g, '\\$&').replaceAll(/[^ -~]/g, (unit) => `\\u${hex(unit)}`);
  return `"${escaped}"`;
}

/** A milliseconds time as a KQL datetime literal. */
export function instant(at: number): string {
  return `datetime(${new Date(at).toISOString()})`;
}

// Without the `u` flag a pattern sees UTF-16 units, which is what `\uXXXX` stands for.
function hex(unit: string): string {
  return unit.charCodeAt(0).toString(16).padStart(4, '0');
}
