/** One line of the `parse` door: a JSON string, or the plain text itself. Anything that is not a whole JSON string is plain text. */
export function readLine(line: string): string {
  const trimmed = line.trim();
  if (!trimmed.startsWith('"') || !trimmed.endsWith('"')) return line.replace(/\r?\n$/, '');
  try {
    const value: unknown = JSON.parse(trimmed);
    return typeof value === 'string' ? value : line;
  } catch {
    return line.replace(/\r?\n$/, '');
  }
}
