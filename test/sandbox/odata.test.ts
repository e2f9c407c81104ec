import fc from 'fast-check';
import { evaluate, pluck } from '../../src/sandbox/odata/evaluate.ts';
import { parseFilter } from '../../src/sandbox/odata/parse.ts';
import { matchesWords, parseSearch } from '../../src/sandbox/odata/search.ts';
import { ODataError } from '../../src/sandbox/odata/tokens.ts';

const thing: Readonly<Record<string, unknown>> = {
  a: true,
  b: false,
  c: true,
  name: "O'Neill",
  count: 7,
  at: '2026-11-20T14:30:00Z',
  inner: { code: 50126 },
  kinds: ['x', 'y'],
  targets: [{ id: '1' }, { id: '2' }],
  nothing: null,
};

const holds = (text: string, ignoreCase = false): boolean =>
  evaluate(parseFilter(text), (path) => pluck(thing, path.split('/')), { ignoreCase });

/** A random Boolean expression with its value, written with brackets only where the precedence of OData needs them. */
const boolean: fc.Arbitrary<{ text: string; value: boolean; rank: number }> = fc.letrec<{
  tree: { text: string; value: boolean; rank: number };
}>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom('a', 'b', 'c').map((name) => ({ text: `${name} eq true`, value: thing[name] === true, rank: 3 })),
    fc.tuple(tie('tree'), tie('tree')).map(([x, y]) => ({ text: `${x.text} or ${y.text}`, value: x.value || y.value, rank: 0 })),
    fc.tuple(tie('tree'), tie('tree')).map(([x, y]) => ({
      text: `${x.rank < 1 ? `(${x.text})` : x.text} and ${y.rank < 1 ? `(${y.text})` : y.text}`,
      value: x.value && y.value,
      rank: 1,
    })),
    tie('tree').map((x) => ({ text: `not ${x.rank < 3 ? `(${x.text})` : x.text}`, value: !x.value, rank: 2 })),
  ),
})).tree;

describe('the filter parser', () => {
  it('binds not tighter than and, and and tighter than or', () => {
    fc.assert(
      fc.property(boolean, ({ text, value }) => {
        expect(holds(text)).toBe(value);
      }),
    );
  });

  it('reads back every string that is quoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const expression = parseFilter(`name eq '${value.replaceAll("'", "''")}'`);

        expect(expression).toEqual({ kind: 'compare', op: 'eq', path: 'name', to: { kind: 'literal', value } });
      }),
    );
  });

  it('answers any text with an expression or an ODataError, nothing else', () => {
    const fragment = fc.constantFrom(
      'a',
      'eq',
      'and',
      'or',
      'not',
      '(',
      ')',
      "'x'",
      '7',
      '/',
      'any',
      ':',
      ',',
      'in',
      'startswith',
      ' ',
      "'",
      '2026-11-20',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fragment).map((parts) => parts.join(' ')),
        ),
        (text) => {
          try {
            parseFilter(text);
          } catch (error) {
            expect(error).toBeInstanceOf(ODataError);
          }
        },
      ),
    );
  });

  it('refuses nesting without end instead of overflowing', () => {
    expect(() => parseFilter(`${'('.repeat(50_000)}a eq 1`)).toThrow(ODataError);
    expect(() => parseFilter(`${'not '.repeat(50_000)}a eq 1`)).toThrow(ODataError);
  });

  it.each([
    [`name eq 'O''Neill'`, true],
    [`name eq 'o''neill'`, false],
    [`startsWith(name,'O')`, true],
    [`startswith(name,'Neill')`, false],
    [`endswith(name,'Neill')`, true],
    [`inner/code eq 50126`, true],
    [`at ge 2026-11-20T14:30:00Z`, true],
    [`at gt 2026-11-20T14:30:00.000Z`, false],
    [`at le 2026-11-20T15:30:00+01:00`, true],
    [`count in (1,7)`, true],
    [`kinds/any(k: k eq 'y' or k eq 'z')`, true],
    [`kinds/any(k: k ne 'x')`, true],
    [`kinds/all(k: k eq 'x')`, false],
    [`targets/any(t:t/id eq '2')`, true],
    [`nothing eq null`, true],
    [`missing eq null`, true],
    [`missing eq 'x'`, false],
    [`not (a eq true) and b eq true`, false],
  ])('evaluates %s as %s', (text, value) => {
    expect(holds(text)).toBe(value);
  });
});

describe('directory search', () => {
  it('matches the beginnings of words, whatever the accents and case', () => {
    expect(matchesWords('Siân O’Neill', 'sian')).toBe(true);
    expect(matchesWords('Zoë Müller', 'mull zoe')).toBe(true);
    expect(matchesWords('Alice Archer', 'rcher')).toBe(false);
    expect(matchesWords('Alice Archer', '')).toBe(false);
  });

  it('reads alternatives and requirements, and refuses what is not quoted', () => {
    expect(parseSearch('"displayName:al" OR "mail:al" AND "surname:z"')).toEqual([
      [{ property: 'displayName', text: 'al' }],
      [
        { property: 'mail', text: 'al' },
        { property: 'surname', text: 'z' },
      ],
    ]);
    expect(() => parseSearch('displayName:al')).toThrow(ODataError);
  });
});
