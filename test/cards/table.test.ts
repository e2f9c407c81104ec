import { rowsOf, table } from '../../src/cards/elements.ts';

const widths = (columns: readonly string[], rows: readonly (readonly string[])[]) =>
  (table(columns, rows).columns ?? []).map(({ width }) => Number(width));

describe('the columns of a table', () => {
  it('are as wide as their longest word, which no client breaks', () => {
    const [when = 0, who = 0] = widths(['When', 'Who'], [['yesterday 11:29', 'gina.rossi@fabrikam.com']]);
    expect(who).toBeGreaterThan(2 * when);
  });

  it('never take everything, however long a word is', () => {
    const [who = 0, times = 0] = widths(['Who', 'Times'], [['a'.repeat(500), '3']]);
    expect(who / times).toBeLessThan(5);
  });
});

describe('rows', () => {
  const drawn = (columns: readonly string[], rows: readonly (readonly string[])[]) =>
    JSON.parse(JSON.stringify(rowsOf(columns, rows))) as { type: string; inlines?: { text: string }[] }[];

  it('are a table where a telephone has room for their longest words', () => {
    expect(drawn(['Seen', 'From'], [['11:20', '203.0.113.99']]).map(({ type }) => type)).toEqual(['Table']);
  });

  it('are told one below the other, each value with its label, where words would be broken', () => {
    const columns = ['Result', 'Attempts', 'Usually', 'People', 'Applications'];
    const rows = [['50126 Wrong password', '81', 'not compared', 'gina.rossi@fabrikam.com', 'OfficeHome']];
    expect(drawn(columns, rows).map(({ inlines = [] }) => inlines.map(({ text }) => text).join(''))).toEqual([
      'Result: 50126 Wrong password · Attempts: 81',
      'Usually: not compared',
      'People: gina.rossi@fabrikam.com',
      'Applications: OfficeHome',
    ]);
  });
});
