import {
  Column,
  ColumnSet,
  Container,
  RichTextBlock,
  Table,
  TableCell,
  TableRow,
  TextBlock,
  TextRun,
  type IColumnDefinition,
  type IContainer,
  type IRichTextBlock,
  type ITable,
  type Spacing,
  type TextRunOptions,
} from '@microsoft/teams.cards';
import { breakable, escaped, plain } from './text.ts';

export type Element = ConstructorParameters<typeof Container>[number];

export type Look = TextRunOptions;

interface Placed extends Look {
  readonly spacing?: Spacing;
}

/** One paragraph of text that may be foreign. */
export function line(text: string, { spacing, ...look }: Placed = {}, longest?: number): RichTextBlock {
  return runs([{ text, look }], spacing, longest);
}

/** Several pieces of text in one paragraph, each with its own look. */
export function runs(
  pieces: readonly { readonly text: string; readonly look?: Look }[],
  spacing?: Spacing,
  longest?: number,
): RichTextBlock {
  const inlines = pieces.map(({ text, look = {} }) => {
    const shown = breakable(plain(text, longest));
    // Runs that were trimmed must not stick to each other.
    return new TextRun(`${text.startsWith(' ') ? ' ' : ''}${shown}${text.endsWith(' ') ? ' ' : ''}`, look);
  });
  return new RichTextBlock({ inlines, ...(spacing === undefined ? {} : { spacing }) });
}

/** A heading in our own words: a TextBlock, because screen readers jump between those. */
export function heading(words: string, look: { readonly spacing?: Spacing } = {}): TextBlock {
  return new TextBlock(escaped(words), { style: 'heading', weight: 'Bolder', size: 'Default', wrap: true, ...look });
}

export function bullets(items: readonly string[], longest?: number): IRichTextBlock[] {
  return items.map((item) => line(`• ${item}`, { spacing: 'Small' }, longest));
}

export function numbered(items: readonly string[], longest?: number): IRichTextBlock[] {
  return items.map((item, i) => line(`${items.length === 1 ? '•' : `${i + 1}.`} ${item}`, { spacing: 'Small' }, longest));
}

/** Label and value side by side; the value may be foreign. */
export function pairs(rows: readonly (readonly [label: string, value: string])[], longest?: number): ITable {
  return grid(
    rows.map(([label, value]) => [line(label, { isSubtle: true }, 60), line(value, {}, longest)]),
    [{ width: '104px' }, { width: 1 }],
  );
}

/** Rows under column heads, or, where a telephone would break words to fit them in, one small paragraph a row. */
export function rowsOf(columns: readonly string[], rows: readonly (readonly string[])[]): readonly Element[] {
  const widths = columns.map((name, i) => share([name, ...rows.map((row) => row[i] ?? '')]));
  const wide = widths.reduce((sum, width) => sum + width, 0) > MOST_LETTERS;
  return wide ? rows.flatMap((row) => record(columns, row)) : [table(columns, rows)];
}

/** Letters beside each other, in small type, on a card 360 pixels wide with its gaps. */
const MOST_LETTERS = 40;

function record(columns: readonly string[], row: readonly string[]): Element[] {
  const [first = '', second = '', ...below] = row.map((value, i) => `${columns[i] ?? ''}: ${value}`);
  return [
    runs([{ text: first, look: { weight: 'Bolder' } }, { text: second === '' ? '' : ` · ${second}` }], 'Medium'),
    ...below.map((text) => line(text, { size: 'Small', spacing: 'None' })),
  ];
}

export function table(columns: readonly string[], rows: readonly (readonly string[])[]): ITable {
  const head = columns.map((name) => line(name, { weight: 'Bolder', size: 'Small' }));
  const cells = rows.map((row) => row.map((value) => line(value, { size: 'Small' })));
  const widths = columns.map((name, i) => ({ width: share([name, ...rows.map((row) => row[i] ?? '')]) }));
  const built = grid([head, ...cells], widths);
  built.firstRowAsHeaders = true;
  built.showGridLines = true;
  return built;
}

const LEAST_SHARE = 6;
const MOST_SHARE = 26;

/** A column is as wide as its longest word needs: an address cannot be broken, and runs over its neighbour where it is not. */
function share(values: readonly string[]): number {
  const longest = Math.max(...values.flatMap((value) => value.split(/\s/u)).map((word) => word.length));
  return Math.min(MOST_SHARE, Math.max(LEAST_SHARE, longest));
}

function grid(rows: readonly (readonly Element[])[], columns: IColumnDefinition[]): Table {
  return new Table({
    columns,
    rows: rows.map((cells) => new TableRow({ cells: cells.map((cell) => new TableCell(cell)) })),
    showGridLines: false,
    firstRowAsHeaders: false,
    spacing: 'Small',
  });
}

export function box(style: IContainer['style'], ...items: Element[]): Container {
  return new Container(...items).withStyle(style ?? 'default');
}

/** A narrow column and the rest of the width. */
export function beside(narrow: Element, wide: readonly Element[]): ColumnSet {
  return new ColumnSet({
    columns: [new Column(narrow).withWidth('auto'), new Column(...wide).withWidth('stretch')],
  });
}
