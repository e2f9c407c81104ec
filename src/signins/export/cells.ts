import type { Raw } from '../schema/fields.ts';

/** Spreadsheets would run a cell that begins with + - = @, so the portal puts an apostrophe before it. */
export function unguarded(cell: string): string {
  return /^'[-+=@]/.test(cell) ? cell.slice(1) : cell;
}

/** A dot in a name leads into an object: `status.errorCode`. */
export function nested(flat: Readonly<Record<string, unknown>>): Raw {
  const out: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(flat)) {
    const [outer = path, inner] = path.split('.', 2);
    if (inner === undefined) out[outer] = value;
    else out[outer] = { ...(out[outer] as Raw | undefined), [inner]: value };
  }
  return out;
}
