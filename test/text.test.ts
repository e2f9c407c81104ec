import fc from 'fast-check';
import { clean } from '../src/text.ts';

describe('foreign text made fit', () => {
  it.each([
    ['two  spaces', 'two spaces'],
    [' edges ', 'edges'],
    ['a\u202Eb', 'a b'],
    ['line\nbreak', 'line break'],
    ['plain: already!', 'plain: already!'],
    ['', ''],
  ])('makes %j into %j', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it('is capped, stays as it is when cleaned again, and shows no character that hides', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), fc.integer({ min: 1, max: 40 }), (text, longest) => {
        const once = clean(text, longest);
        expect(once.length).toBeLessThanOrEqual(longest);
        expect(clean(once, longest)).toBe(once);
        expect(once).not.toMatch(/^\s|\s$|\s{2}|[\p{Cc}\p{Cf}\p{Co}]/u);
      }),
    );
  });
});
