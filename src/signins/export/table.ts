import { parse } from 'csv-parse';
import type { CsvError, Parser } from 'csv-parse';
import { clean } from '../../text.ts';
import { type DateOrder, dateOrder } from '../schema/dates.ts';
import type { Raw } from '../schema/fields.ts';
import { CUT_OFF, LARGEST_ROW } from './cutter.ts';
import { type Column, columnOf, fromTable } from './columns.ts';
import type { Cutter, Found } from './cutter.ts';
import { fold, fromPortal, isPortal } from './portal.ts';

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Cuts a CSV table whose first line names its columns, as the Entra admin center and Log Analytics save it. */
export function cutTable(found: Found, head: Buffer): Cutter {
  let read: ReadLine | undefined;
  const order = dateOrder(head.toString('latin1'));
  const parser: Parser = parse({
    delimiter: delimiterOf(head),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LARGEST_ROW,
  });
  const report = (error: CsvError) => {
    const line = typeof error.lines === 'number' ? error.lines : parser.info.lines;
    found.bad(line, error.code === 'CSV_QUOTE_NOT_CLOSED' ? CUT_OFF : 'it is not a row of a table');
  };
  parser.on('skip', report);
  parser.on('error', report);

  const take = ({ record, info }: Row) => {
    if (read === undefined) read = reader(record, order, found);
    else found.value(read(record), () => info.lines);
  };
  // csv-parse works in the call itself, so what a piece completes can be read right after it.
  const drain = () => {
    for (let row = parser.read() as Row | null; row !== null; row = parser.read() as Row | null) take(row);
  };
  return {
    push: (chunk) => {
      parser.write(chunk);
      drain();
    },
    end: () => {
      parser.end();
      drain();
    },
  };
}

type ReadLine = (cells: readonly string[]) => Raw;

function reader(record: readonly string[], order: DateOrder, found: Found): ReadLine {
  const headings = record.map(fold);
  if (isPortal(headings)) return (cells) => fromPortal(headings, cells, order);
  const columns = record.map(columnOf);
  const unknown = columns.find(({ unknownZone }) => unknownZone !== undefined);
  if (unknown !== undefined) found.note(localTimes(unknown));
  return (cells) => fromTable(columns, cells, order);
}

function localTimes({ name, unknownZone = '' }: Column): string {
  return `its times are those of an unknown zone (${name} [${clean(unknownZone, 40)}]) and were read as UTC: they may be off by hours`;
}

// The portal writes commas; a spreadsheet may have saved it again with semicolons or tabs.
function delimiterOf(head: Buffer): string {
  const first = head.toString('utf8', 0, 20_000).split('\n', 1)[0] ?? '';
  const count = (mark: string) => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
