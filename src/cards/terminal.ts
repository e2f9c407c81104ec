import type { TimeStyle } from '../clock.ts';
import type { Answer, Block } from '../commands/answer.ts';
import { clean } from '../text.ts';
import { gapWords, readWords } from './coverage.ts';
import { AUDIENCES, type Audience } from './steps.ts';
import { MARKS } from './tone.ts';
import { columns, wrapped } from './wrap.ts';

/** Times without a style are told in UTC with their date. */
const UTC: TimeStyle = { timeZone: 'UTC', now: 0 };

/** The whole answer as plain text, 80 columns wide; log text cannot bring escape codes or line breaks of its own. */
export function answerText(answer: Answer, style: TimeStyle = UTC): string {
  const mark = MARKS[answer.tone];
  const sections = [
    wrapped(`${mark.glyph} ${clean(answer.headline, 400)}`),
    ...answer.body.map(blockText),
    stepsText(answer),
    footerText(answer, style),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.text
        .split('\n')
        .map((part) => wrapped(clean(part, 1_500)))
        .join('\n');
    case 'heading':
      return `${clean(block.text)}:`;
    case 'facts':
      return columns(block.rows.map(([label, value]) => [clean(label), clean(value)]));
    case 'list':
      return block.items.map((item) => wrapped(`- ${clean(item, 600)}`, 2)).join('\n');
    case 'table':
      return columns([block.columns, ...block.rows].map((row) => row.map((cell) => clean(cell))));
    case 'chart':
      return [clean(block.title), ...block.series.flatMap(seriesText)].join('\n');
    case 'message':
      return [clean(block.title), ...block.text.split('\n').map((part) => wrapped(`  ${clean(part, 1_500)}`, 2))].join('\n');
    case 'choices':
      return block.items.map(({ title, detail }) => wrapped(`- ${clean(title)} (${clean(detail)})`, 2)).join('\n');
  }
}

const BAR = 40;

function seriesText({ name, points }: Extract<Block, { kind: 'chart' }>['series'][number]): string[] {
  const most = Math.max(1, ...points.map(({ value }) => value));
  return [
    `  ${clean(name, 60)}`,
    ...points.map(
      ({ label, value }) => `  ${clean(label, 20).padStart(12)} ${'#'.repeat(Math.round((value / most) * BAR))} ${value}`,
    ),
  ];
}

const ORDER: readonly Audience[] = ['helpdesk', 'security', 'admin', 'user'];

function stepsText({ steps }: Answer): string {
  return ORDER.filter((audience) => steps[audience].length > 0)
    .map((audience) =>
      [
        `What to do, ${AUDIENCES[audience].toLowerCase()}:`,
        ...steps[audience].map((step) => wrapped(`- ${clean(step, 600)}`, 2)),
      ].join('\n'),
    )
    .join('\n');
}

function footerText({ coverage }: Answer, style: TimeStyle): string {
  const read = readWords(coverage, style);
  return [...gapWords(coverage).map((gap) => clean(gap, 400)), ...(read === undefined ? [] : [clean(read, 400)])]
    .map((text) => wrapped(text, 2))
    .join('\n');
}
