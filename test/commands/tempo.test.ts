import { everyWords, oneEveryWords } from '../../src/commands/lockout/words.ts';

describe('a tempo', () => {
  it.each([
    [0.5, 'every 30 seconds'],
    [1, 'every minute'],
    [15, 'every 15 minutes'],
    [60, 'every hour'],
    [58, 'about every hour'],
    [90, 'every 90 minutes'],
    [119, 'about every 2 hours'],
    [180, 'every 3 hours'],
  ])('of %s minutes is "%s"', (minutes, words) => {
    expect(everyWords(minutes)).toBe(words);
    expect(oneEveryWords(minutes)).toBe(`about one ${words.replace('about ', '')}`);
  });
});
