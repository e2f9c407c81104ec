import { told, toldAfter, toldSpan } from '../src/clock.ts';

const at = (text: string): number => Date.parse(`2026-11-20T${text}:00Z`);
const style = { timeZone: 'UTC', now: at('12:00') };
const kept = { ...style, kept: true };
const yesterday = at('20:32') - 86_400_000;

describe('a time', () => {
  it('of today stands without its date, unless the words are kept', () => {
    expect(told(at('09:15'), style)).toBe('09:15');
    expect(told(at('09:15'), kept)).toBe('Fri 20 Nov, 09:15');
    expect(told(yesterday, style)).toBe('yesterday 20:32');
    expect(told(yesterday, kept)).toBe('Thu 19 Nov, 20:32');
  });

  it('after another one names its day only when that is another one', () => {
    expect(toldAfter(at('09:15'), at('09:00'), kept)).toBe('09:15');
    expect(toldAfter(at('09:15'), yesterday, kept)).toBe('Fri 20 Nov, 09:15');
  });
});

describe('a span', () => {
  it('that ends today and began on another day says so: a bare hour would be read as that day', () => {
    expect(toldSpan(yesterday, at('09:15'), style)).toBe('yesterday 20:32 to today 09:15');
    expect(toldSpan(yesterday - 5 * 86_400_000, at('09:15'), style)).toBe('Sat 14 Nov, 20:32 to today 09:15');
  });

  it('within one day names the day once', () => {
    expect(toldSpan(at('09:15'), at('11:48'), style)).toBe('09:15 to 11:48');
    expect(toldSpan(at('09:15'), at('11:48'), kept)).toBe('Fri 20 Nov, 09:15 to 11:48');
  });
});
