import type { SignIn } from '../../signins/sign-in.ts';

/** Where sorted runs wait when a source is too big to be sorted in memory. */
export interface Spill {
  /** Stores rows that are in order; the returned function reads them back, in batches. */
  write(rows: readonly SignIn[]): Promise<() => AsyncIterable<readonly SignIn[]>>;
}

export interface OrderOptions {
  readonly spill: Spill;
  /** Milliseconds of disorder that the engine puts right by itself. Default 15 minutes. */
  readonly lateness?: number;
  /** Sorts every source, also one that begins oldest first: for a second try when too many rows came late. */
  readonly sortAll?: boolean;
  /** Rows sorted in memory at once. Default 50,000. */
  readonly runRows?: number;
}

type Batches = AsyncIterable<readonly SignIn[]>;

const LATENESS = 15 * 60_000;
const RUN_ROWS = 50_000;
/** Rows looked at to tell which way a source runs. */
const PEEK = 5_000;

/**
 * Brings sources into one order that the engine can use, in bounded memory, whatever their own: exports are oldest first or
 * newest first, and people give the interactive and the background file one after the other. Give one source for each file.
 * A source that begins oldest first is passed through as it comes (rows that later fall out of order are used late and
 * counted); any other is cut into sorted runs, kept in memory when one is enough, and merged.
 */
export async function* orderRows(sources: readonly Batches[], options: OrderOptions): AsyncGenerator<readonly SignIn[]> {
  const { spill, lateness = LATENESS, runRows = RUN_ROWS, sortAll = false } = options;
  const cursors: Cursor[] = [];
  for (const source of sources) {
    const { rows, rest } = await peek(source);
    if (!sortAll && runsForward(rows, lateness)) cursors.push(await open(chain(rows, rest)));
    else for (const run of await cut(chain(rows, rest), runRows, spill)) cursors.push(await open(run));
  }
  yield* merge(cursors.filter((cursor) => !cursor.done));
}

/** True when no row is older than the newest before it by more than the lateness. */
function runsForward(rows: readonly SignIn[], lateness: number): boolean {
  let newest = -Infinity;
  for (const { at } of rows) {
    if (at < newest - lateness) return false;
    if (at > newest) newest = at;
  }
  return true;
}

async function peek(source: Batches): Promise<{ rows: SignIn[]; rest: AsyncIterator<readonly SignIn[]> }> {
  const rest = source[Symbol.asyncIterator]();
  const rows: SignIn[] = [];
  while (rows.length < PEEK) {
    const next = await rest.next();
    if (next.done === true) break;
    for (const row of next.value) rows.push(row);
  }
  return { rows, rest };
}

async function* chain(first: readonly SignIn[], rest: AsyncIterator<readonly SignIn[]>): AsyncGenerator<readonly SignIn[]> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Cuts a source into sorted runs; a single one stays in memory. */
async function cut(source: Batches, runRows: number, spill: Spill): Promise<Batches[]> {
  const runs: Batches[] = [];
  let rows: SignIn[] = [];
  for await (const batch of source) {
    for (const row of batch) rows.push(row);
    if (rows.length < runRows) continue;
    const read = await spill.write(rows.sort(byTime));
    runs.push(read());
    rows = [];
  }
  if (rows.length > 0) runs.push(once(rows.sort(byTime)));
  return runs;
}

// eslint-disable-next-line @typescript-eslint/require-await -- an in-memory run looks like a stored one
async function* once(rows: readonly SignIn[]): AsyncGenerator<readonly SignIn[]> {
  yield rows;
}

/** A source, its current batch and the place in it. */
interface Cursor {
  readonly source: AsyncIterator<readonly SignIn[]>;
  batch: readonly SignIn[];
  next: number;
  done: boolean;
}

async function open(source: Batches): Promise<Cursor> {
  const cursor: Cursor = { source: source[Symbol.asyncIterator](), batch: [], next: 0, done: false };
  await refill(cursor);
  return cursor;
}

async function refill(cursor: Cursor): Promise<void> {
  while (!cursor.done && cursor.next >= cursor.batch.length) {
    const next = await cursor.source.next();
    if (next.done === true) cursor.done = true;
    else {
      cursor.batch = next.value;
      cursor.next = 0;
    }
  }
}

/** Always goes on with the source whose next row is oldest, as long as it is. */
async function* merge(cursors: Cursor[]): AsyncGenerator<readonly SignIn[]> {
  while (cursors.length > 0) {
    const [oldest, limit] = choose(cursors);
    const start = oldest.next;
    while (oldest.next < oldest.batch.length && headOf(oldest) <= limit) oldest.next += 1;
    yield start === 0 && oldest.next === oldest.batch.length ? oldest.batch : oldest.batch.slice(start, oldest.next);
    await refill(oldest);
    if (oldest.done) cursors.splice(cursors.indexOf(oldest), 1);
  }
}

/** The source with the oldest next row, and the next row of the second oldest. */
function choose(cursors: readonly Cursor[]): [Cursor, number] {
  const [first, ...others] = cursors;
  if (first === undefined) throw new RangeError('There is nothing to merge.');
  let oldest = first;
  let limit = Infinity;
  for (const cursor of others) {
    if (headOf(cursor) < headOf(oldest)) {
      limit = headOf(oldest);
      oldest = cursor;
    } else limit = Math.min(limit, headOf(cursor));
  }
  return [oldest, limit];
}

function headOf({ batch, next }: Cursor): number {
  return batch[next]?.at ?? Infinity;
}

function byTime(a: SignIn, b: SignIn): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
