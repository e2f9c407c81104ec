import { DAY, HOUR } from '../../src/clock.ts';
import { isMore, usualOf, watchedOf } from '../../src/commands/failures/days.ts';

/** A Friday. */
const NOON = Date.parse('2026-11-20T12:00:00Z');
const style = { timeZone: 'Europe/Berlin' };

describe('the days that failures are compared with', () => {
  it('are the same hours of the days before', () => {
    const [watched] = watchedOf({ from: NOON - 3 * HOUR, to: NOON }, style, 14);
    expect(watched?.others.map(({ from }) => (NOON - 3 * HOUR - from) / DAY)).toEqual(
      Array.from({ length: 14 }, (_, i) => i + 1),
    );
    expect(watched?.others.filter(({ sameWeekday }) => sameWeekday)).toHaveLength(2);
    expect(watched?.others.filter(({ sameKind }) => sameKind)).toHaveLength(10);
  });

  it('keep the hour of the clock on the wall when it is changed in between', () => {
    const monday = Date.parse('2026-10-26T08:00:00Z');
    const [watched] = watchedOf({ from: monday, to: monday + HOUR }, style, 3);
    // Berlin went from UTC+2 to UTC+1 on Sunday: 09:00 was 07:00 UTC before.
    expect(watched?.others.map(({ from }) => new Date(from).toISOString().slice(0, 13))).toEqual([
      '2026-10-25T08',
      '2026-10-24T07',
      '2026-10-23T07',
    ]);
  });

  it('are the other days of the period when it is longer than a day', () => {
    const watched = watchedOf({ from: NOON - 7 * DAY, to: NOON }, style, 14);
    expect(watched).toHaveLength(7);
    expect(watched.every(({ others }) => others.length === 6)).toBe(true);
  });
});

describe('what is usual', () => {
  const day = (n: number, sameWeekday: boolean, sameKind = true) => ({
    n,
    day: { from: 0, to: 1, sameWeekday, sameKind },
  });

  it('is nothing without a day', () => {
    expect(usualOf([])).toBeUndefined();
  });

  it('follows the same weekday more than the others', () => {
    expect(usualOf([day(40, true), day(2, false), day(3, false)])?.typical).toBe(40);
  });

  it('does not follow one bad day', () => {
    expect(usualOf([day(3, true), day(500, false), day(4, false), day(3, false)])?.typical).toBe(3);
  });

  it('leaves the weekend out on a workday, unless nothing else is known', () => {
    expect(usualOf([day(30, false), day(0, false, false), day(0, false, false)])).toMatchObject({ typical: 30, days: 1 });
    expect(usualOf([day(0, false, false)])).toMatchObject({ typical: 0, sameKind: false });
  });

  it.each([
    [5, 0, true],
    [6, 2, false],
    [6, 3, false],
    [20, 10, true],
    [19, 10, false],
    [300, 200, false],
  ])('%i against %i is more: %s', (n, typical, more) => {
    expect(isMore(n, { typical, most: typical, days: 5, sameKind: true })).toBe(more);
  });
});
