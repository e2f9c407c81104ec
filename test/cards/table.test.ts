import { table } from '../../src/cards/elements.ts';

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
