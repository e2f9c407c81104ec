import fc from 'fast-check';
import { answerCard } from '../../src/cards/answer-card.ts';
import { answerText } from '../../src/cards/terminal.ts';
import type { Answer } from '../../src/commands/answer.ts';
import { NOW } from '../builders.ts';
import { ask } from './ask.ts';
import { APP, behind, policy, refusedBy, row, type Row, times, WHO } from './rows.ts';

jest.setTimeout(120_000);

const QUESTIONS = [
  'why did alice fail?',
  'lockout alice',
  "show alice's sign-ins",
  'replay check alice',
  'which policies applied to alice?',
  'apps of alice',
  'sign-ins per hour of alice',
  'is alice really in Lisbon?',
  'top failures',
  'what did Conditional Access block?',
  'password spray',
  'legacy authentication',
];

/** Rows as they should be; each run damages them. */
const CLEAN: readonly Row[] = [
  ...times(6, (i) => row(20 + i, 50126)),
  row(12, 53003, refusedBy(policy('Block foreign', 'failure', ['Block']))),
  row(10, 0),
  ...times(4, (i) => behind(9 - i, 0)),
  ...times(3, (i) => row(40 + i, 50126, { ...WHO.bob, ...APP.teams })),
];

const wrong = fc.oneof(
  fc.constant(undefined),
  fc.constant(null),
  fc.constant(''),
  fc.constant([]),
  fc.constant({}),
  fc.constant(Number.MAX_SAFE_INTEGER),
  fc.constant('9999-12-31T23:59:59Z'),
  fc.constant('not a date'),
  fc.constant(-1),
  fc.boolean(),
  fc.string(),
);
const KEYS = [...new Set(CLEAN.flatMap((one) => Object.keys(one)))];
/** One field of one row becomes something else. */
const damage = fc.record({ at: fc.nat(CLEAN.length - 1), key: fc.constantFrom(...KEYS), value: wrong });

function damaged(rows: readonly Row[], { at, key, value }: { at: number; key: string; value: unknown }): readonly Row[] {
  return rows.map((one, i) => (i === at ? { ...one, [key]: value } : one));
}

function sound(answer: Answer): void {
  const style = { timeZone: 'UTC', now: NOW };
  const shown = [JSON.stringify(answer), JSON.stringify(answerCard(answer, style)), answerText(answer, style)].join('\n');
  expect(['answered', 'choose', 'not-found']).toContain(answer.status);
  expect(answer.headline).toMatch(/\S.{5}/u);
  // What a row says itself may be shown; JavaScript's own words may not.
  expect(shown).not.toMatch(/\bundefined\b|\bNaN\b|\[object Object\]|TypeError|RangeError|Invalid Date|-?Infinity/u);
}

const gaps = (answer: Answer): readonly string[] => answer.coverage.gaps.map((gap) => gap.id);

describe.each(QUESTIONS)('"%s" over rows that are not as they should be', (question) => {
  it('stands whatever field is missing or of a wrong type', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 8 }), async (damages) => {
        const rows = damages.reduce(damaged, CLEAN);
        sound(await ask({ ask: question, rows }));
      }),
      { numRuns: 25 },
    );
  });

  it('is the same in whatever order the rows come, and however often', async () => {
    const plain = await ask({ ask: question, rows: CLEAN });
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...CLEAN, ...CLEAN], { minLength: CLEAN.length * 2 }), async (rows) => {
        const { facts, headline, evidence } = await ask({ ask: question, rows });
        expect({ facts, headline, evidence }).toEqual({ facts: plain.facts, headline: plain.headline, evidence: plain.evidence });
      }),
      { numRuns: 10 },
    );
  });

  it('leaves rows from the future out and says so', async () => {
    const plain = await ask({ ask: question, rows: CLEAN });
    const answer = await ask({ ask: question, rows: [...CLEAN, row(-90, 53003), row(-60 * 24 * 400, 50126)] });
    expect(answer.facts).toEqual(plain.facts);
    expect(gaps(answer)).toContain('dropped-rows');
  });

  it('counts rows without a time or an id and says how many were left out', async () => {
    const broken = [
      { ...row(5, 50126), createdDateTime: undefined },
      { ...row(5, 50126), createdDateTime: 'yesterday' },
    ];
    const plain = await ask({ ask: question, rows: CLEAN });
    const answer = await ask({ ask: question, rows: [...CLEAN, ...broken] });
    expect(answer.headline).toBe(plain.headline);
    expect(gaps(answer)).toContain('dropped-rows');
    expect(answer.coverage.gaps.map((gap) => gap.text).join(' ')).toMatch(/2 rows/u);
  });
});
