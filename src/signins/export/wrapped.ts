/** Where other programs put the record that they pass on, as an object or as its JSON text. */
const HOLDERS = ['event', 'result', '_source', '_raw', 'original', 'message', 'body'];
const DEEPEST = 4;
const LONGEST_TEXT = 4_000_000;

type Json = Readonly<Record<string, unknown>>;

/**
 * The rows of a value that is none itself: a list, a Graph page, a blob of records, an answer of the Log Analytics API, or a
 * record that a collector wrapped once more (Splunk, Elastic, LimaCharlie).
 *
 * @returns `undefined` when there is nothing inside
 */
export function rowsIn(value: unknown, depth = 0): readonly unknown[] | undefined {
  if (isList(value)) return value;
  if (!isObject(value) || depth > DEEPEST) return undefined;
  const { value: page, records, tables } = value;
  if (isList(page)) return page;
  if (isList(records)) return records;
  if (isList(tables)) return tables.flatMap(rowsOfTable);
  for (const key of HOLDERS) {
    const inner = fromText(value[key]);
    if (isList(inner)) return inner;
    if (isObject(inner)) return rowsIn(inner, depth + 1) ?? [inner];
  }
  return undefined;
}

/** Log Analytics sends the names of columns once and rows without them. */
function rowsOfTable(table: unknown): readonly Json[] {
  if (!isObject(table) || !isList(table.columns) || !isList(table.rows)) return [];
  const names = table.columns.map((column) => (isObject(column) && typeof column.name === 'string' ? column.name : ''));
  return table.rows.filter(isList).map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
}

function fromText(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value) || value.length > LONGEST_TEXT) return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !isList(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
