import { codeTraits } from '../../src/detect/codes.ts';
import { TRAIT } from '../../src/detect/traits.ts';
import { catalogue } from '../../src/explain/catalogue.ts';

describe('what the engine takes for an interrupt', () => {
  it('is what the catalogue calls one, and nothing else', () => {
    const engine = catalogue().filter(({ code }) => (codeTraits(code) & TRAIT.interrupt) !== 0);
    const said = catalogue().filter(({ interrupt }) => interrupt);
    expect(engine.map(({ code }) => code)).toEqual(said.map(({ code }) => code));
  });

  it('is never also a failure or a success', () => {
    const both = catalogue().filter(({ code }) => {
      const traits = codeTraits(code) & (TRAIT.interrupt | TRAIT.failure | TRAIT.success);
      return (traits & (traits - 1)) !== 0 || traits === 0;
    });
    expect(both).toEqual([]);
  });
});
