import { basename } from 'node:path';
import { parseSignIn } from '../schema.ts';
import { createSharedText } from '../schema/shared.ts';
import type { SignIn, SignInType } from '../sign-in.ts';
import { bytesOf } from './bytes.ts';
import type { Cutter, Found } from './cutter.ts';
import { cutDocument } from './document.ts';
import { formatOf } from './format.ts';
import { cutLines } from './lines.ts';
import { cutTable } from './table.ts';
import { rowsIn } from './wrapped.ts';

/** A row that was left out, or a file that could not be read to its end. */
export interface ExportProblem {
  readonly file: string;
  /** From 1; rows of one line all have its number. */
  readonly line: number;
  /** A part of a sentence: "it has no id". */
  readonly text: string;
}

export interface ReadOptions {
  readonly onProblem?: (problem: ExportProblem) => void;
  /** What holds for a whole file, once: "its times are those of an unknown zone …". */
  readonly onNote?: (note: { readonly file: string; readonly text: string }) => void;
  /** Only what detection reads: see `BriefSignIn`. Default false. */
  readonly brief?: boolean;
}

/**
 * Sign-ins of files, in the order of the files, in batches (arrays of some hundred rows). A file is JSON Lines, a JSON list,
 * a Graph page, a download from the Entra admin center (JSON or CSV), Azure Monitor records or a Log Analytics result, gzip of
 * each; its content decides. It streams: memory does not grow with the file. Rows are neither sorted nor made unique.
 *
 * @throws SignpostError file.unreadable when a file cannot be opened or read
 */
export async function* readExport(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<readonly SignIn[]> {
  for (const path of paths) yield* readFile(path, options);
}

async function* readFile(path: string, { onProblem, onNote, brief = false }: ReadOptions): AsyncGenerator<readonly SignIn[]> {
  let batch: SignIn[] = [];
  const assumed = typeByName(basename(path));
  const reading = { brief, shared: createSharedText() };
  const bad = (line: number, text: string) => {
    onProblem?.({ file: path, line, text });
  };
  const found: Found = {
    value: (value, line) => {
      const row = parseSignIn(value, assumed, reading);
      if (typeof row !== 'string') batch.push(row);
      else takeWrapped(value, row, line);
    },
    bad,
    note: (text) => {
      onNote?.({ file: path, text });
    },
  };
  const takeWrapped = (value: unknown, problem: string, line: () => number) => {
    const rows = rowsIn(value);
    if (rows === undefined) bad(line(), problem);
    for (const inner of rows ?? []) {
      const row = parseSignIn(inner, assumed, reading);
      if (typeof row === 'string') bad(line(), row);
      else batch.push(row);
    }
  };

  let cutter: Cutter | undefined;
  try {
    for await (const chunk of bytesOf(path)) {
      cutter ??= cutterFor(chunk, found);
      cutter.push(chunk);
      if (batch.length === 0) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    if (!isZlibError(error)) throw error;
    bad(1, 'the compressed data is damaged; what came before the damage was used');
  }
  if (cutter === undefined) bad(1, 'the file is empty');
  cutter?.end();
  if (batch.length > 0) yield batch;
}

function cutterFor(head: Buffer, found: Found): Cutter {
  const format = formatOf(head);
  switch (format) {
    case 'lines':
      return cutLines(found);
    case 'document':
      return cutDocument(found);
    case 'table':
      return cutTable(found, head);
    case 'zip':
      return refuse(found, 'the file is a zip archive; unpack it first');
    case 'unknown':
      return refuse(
        found,
        'the file does not look like sign-ins: neither JSON nor a table with the columns of a sign-in log, its id among them',
      );
  }
}

function refuse(found: Found, text: string): Cutter {
  return {
    push: () => undefined,
    end: () => {
      found.bad(1, text);
    },
  };
}

// The two portal downloads have the same columns: only the name that the portal gives tells them apart.
function typeByName(name: string): SignInType | undefined {
  if (/non-?_?interactive/i.test(name)) return 'nonInteractiveUser';
  if (/msi_?signin|managed-?_?identit/i.test(name)) return 'managedIdentity';
  if (/application_?signin|service-?_?principal/i.test(name)) return 'servicePrincipal';
  return undefined;
}

function isZlibError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('Z_');
}
