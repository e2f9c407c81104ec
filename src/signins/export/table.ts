import { parse } from 'csv-parse';
import type { CsvError, Parser } from 'csv-parse';
import { dateOrder } from '../schema/dates.ts';
import { CUT_OFF, LARGEST_ROW } from './cutter.ts';
import type { Cutter, Found } from './cutter.ts';
import { fold, fromPortal, fromTable, isPortal } from './portal.ts';

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Cuts a CSV table whose first line names its columns, as the Entra admin center and Log Analytics save it. */
export function cutTable(found: Found, head: Buffer): Cutter {
  let headings: readonly string[] | undefined;
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
    if (headings === undefined) headings = headingsOf(record);
    else if (isPortal(headings)) found.value(fromPortal(headings, record, order), () => info.lines);
    else found.value(fromTable(headings, record), () => info.lines);
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

function headingsOf(record: readonly string[]): readonly string[] {
  const folded = record.map(fold);
  return isPortal(folded) ? folded : record.map((heading) => heading.trim());
}

// The portal writes commas; a spreadsheet may have saved it again with semicolons or tabs.
function delimiterOf(head: Buffer): string {
  const first = head.toString('utf8', 0, 20_000).split('\n', 1)[0] ?? '';
  const count = (mark: string) => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
