import { Container, GroupedVerticalBarChart, type IContainer } from '@microsoft/teams.cards';
import type { Block, ChartSeries, Choice } from '../commands/answer.ts';
import { count } from '../text.ts';
import { press } from './actions.ts';
import { beside, box, bullets, line, pairs, rowsOf, runs, type Element } from './elements.ts';
import type { Limits } from './limits.ts';
import { paragraphs, plain } from './text.ts';

/** One block as elements, cut to the limits; `left` counts what was cut. */
export interface Drawn {
  readonly elements: readonly Element[];
  readonly left: number;
}

export function drawBlock(block: Block, limits: Limits): Drawn {
  const { text: longest } = limits;
  switch (block.kind) {
    case 'text':
      return whole(
        paragraphs(block.text, longest * 3).map((text) =>
          line(text, block.subtle === true ? { isSubtle: true, size: 'Small' } : {}, longest * 3),
        ),
      );
    case 'heading':
      return whole([line(block.text, { weight: 'Bolder', spacing: 'Medium' })]);
    case 'facts':
      return cut(block.rows, limits.rows, (rows) => [pairs(rows, longest)]);
    case 'list':
      return cut(block.items, limits.items, (items) => bullets(items, longest));
    case 'table':
      return cut(block.rows, limits.rows, (rows) => rowsOf(block.columns, rows));
    case 'chart':
      return whole([chart(block.title, block.series, limits)]);
    case 'message':
      return whole([message(block.title, block.text)]);
    case 'choices':
      return cut(block.items, limits.items, (items) => items.map(choice));
  }
}

function whole(elements: readonly Element[]): Drawn {
  return { elements, left: 0 };
}

function cut<T>(all: readonly T[], most: number, draw: (shown: readonly T[]) => readonly Element[]): Drawn {
  const shown = all.slice(0, most);
  return { elements: shown.length === 0 ? [] : draw(shown), left: all.length - shown.length };
}

/** Words to hand on to the person: set apart, so that they can be copied in one piece. */
function message(title: string, text: string): Element {
  return box(
    'emphasis',
    line(`✉ ${title}`, { weight: 'Bolder' }),
    ...paragraphs(text).map((part) => line(part, { spacing: 'Small' }, 1_500)),
  ).withSpacing('Medium');
}

function choice({ title, detail, command }: Choice): Element {
  const act = press('ask', title, { command });
  const words = [
    line(title, { weight: 'Bolder', color: 'Accent' }),
    ...(detail === '' ? [] : [line(detail, { isSubtle: true, size: 'Small', spacing: 'None' })]),
  ];
  const row: IContainer = new Container(beside(line('→', { weight: 'Bolder', color: 'Accent' }), words))
    .withStyle('emphasis')
    .withSpacing('Small')
    .withSelectAction(act);
  return row;
}

function chart(title: string, series: readonly ChartSeries[], limits: Limits): Element {
  const most = limits.rows * 4;
  const data = series.map(({ name, points }) => ({
    legend: plain(name, 40),
    values: points.slice(-most).map(({ label, value }) => ({ x: plain(label, 20), y: value })),
  }));
  const drawn = new GroupedVerticalBarChart({ title: plain(title, 80), stacked: true, data, showBarValues: false });
  return drawn.withFallback(new Container(line(title, { weight: 'Bolder' }), ...series.map((one) => seriesWords(one))));
}

/** What the chart says, for clients that draw none. */
function seriesWords({ name, points }: ChartSeries): Element {
  const total = points.reduce((sum, { value }) => sum + value, 0);
  const peak = points.reduce<ChartSeries['points'][number] | undefined>(
    (most, point) => (most === undefined || point.value > most.value ? point : most),
    undefined,
  );
  const most = peak === undefined || peak.value === 0 ? '' : `, most at ${peak.label} (${peak.value.toLocaleString('en-GB')})`;
  return runs([{ text: `${name}: `, look: { weight: 'Bolder' } }, { text: `${count(total, 'sign-in')}${most}` }], 'Small');
}
