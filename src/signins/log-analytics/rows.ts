import type { SignInQuery } from '../log.ts';
import { matches } from '../match.ts';
import { parseSignIn } from '../schema.ts';
import { SIGN_IN_TYPES } from '../sign-in.ts';
import type { SignIn, SignInType } from '../sign-in.ts';
import { FOUND } from './kql.ts';
import { TABLE_OF } from './tables.ts';

/** A table of the service's answer, as its client gives it. */
export interface Table {
  readonly columnDescriptors: readonly { readonly name?: string }[];
  readonly rows: readonly (readonly unknown[])[];
}

export interface RowsRead {
  readonly rows: readonly SignIn[];
  /** Rows that could not be understood. */
  readonly dropped: number;
  /** Rows of another tenant. */
  readonly foreign: number;
  /** Types whose table exists. */
  readonly found: ReadonlySet<SignInType>;
}

/** The sign-ins in an answer; what was not asked for is left out, whatever the service sent. */
export function readRows(tables: readonly Table[], query: SignInQuery, tenantId: string): RowsRead {
  const rows: SignIn[] = [];
  const found = new Set<SignInType>();
  let dropped = 0;
  let foreign = 0;
  for (const { columnDescriptors: columns, rows: lines } of tables) {
    for (const cells of lines) {
      const raw = rawOf(columns, cells);
      const type = SIGN_IN_TYPES.find((one) => TABLE_OF[one] === raw[FOUND]);
      if (type !== undefined) {
        found.add(type);
        continue;
      }
      const row = parseSignIn(raw);
      if (typeof row === 'string') dropped += 1;
      else if (isForeign(raw.AADTenantId, tenantId)) foreign += 1;
      else if (matches(query, row)) rows.push(row);
    }
  }
  return { rows, dropped, foreign, found };
}

// What is null or empty was not said.
function rawOf(columns: Table['columnDescriptors'], cells: readonly unknown[]): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  for (const [i, { name }] of columns.entries()) {
    const value = valueOf(cells[i]);
    if (name !== undefined && value !== undefined && value !== null && value !== '') raw[name] = value;
  }
  return raw;
}

// The client makes dates of datetime cells, valid or not.
function valueOf(cell: unknown): unknown {
  if (!(cell instanceof Date)) return cell;
  return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString();
}

function isForeign(found: unknown, tenantId: string): boolean {
  return typeof found === 'string' && found.toLowerCase() !== tenantId.toLowerCase();
}
