import { ALL_PHRASINGS } from './phrasings/all.ts';
import { read } from './read.ts';

describe.each(ALL_PHRASINGS)('phrasings: %s', (_, phrasings) => {
  it.each(phrasings.map(([intent, text, slots]) => ({ intent, text, slots })))('$intent: $text', ({ intent, text, slots }) => {
    expect(read(text).command).toEqual({ intent, ...slots });
  });
});
