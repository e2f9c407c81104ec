import fc from 'fast-check';
import { alertCard } from '../../src/cards/alert-card.ts';
import { answerCard } from '../../src/cards/answer-card.ts';
import { approvalCard } from '../../src/cards/approval-card.ts';
import { MOST_BYTES, sizeOf, type Card } from '../../src/cards/card.ts';
import { evidenceCard } from '../../src/cards/evidence-card.ts';
import { noticeCard } from '../../src/cards/notice-card.ts';
import { answerText } from '../../src/cards/terminal.ts';
import { escaped, plain } from '../../src/cards/text.ts';
import { hostile, poisoned } from './hostile.ts';
import { markdown } from './markdown.ts';
import { ALERT_AT_WORK, ANSWERS, APPROVAL, PROVEN, ROWS, STYLE } from './samples.ts';

// Control and format characters, and the directions that turn text around.
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Cf}/u;

describe('log text on a card', () => {
  it('never becomes a link, an image, a list, bold or a date', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const card of cards(text)) for (const part of texts(card)) expectHarmless(part);
      }),
      { numRuns: 60 },
    );
  });

  it('stays within the size that Teams takes, however long it is', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 400 }), (text, times) => {
        for (const card of cards(text.repeat(times))) expect(sizeOf(card)).toBeLessThanOrEqual(MOST_BYTES);
      }),
      { numRuns: 30 },
    );
  });

  it('that is too much for a card is offered as text', () => {
    const rows = Array.from({ length: 400 }, (_, i) => [`row ${i}`, 'x'.repeat(250)]);
    const answer = { ...ANSWERS.GOOD, body: [{ kind: 'table', columns: ['a', 'b'], rows } as const] };
    const card = answerCard(answer, STYLE);
    expect(sizeOf(card)).toBeLessThanOrEqual(MOST_BYTES);
    expect(JSON.stringify(card)).toContain('left out here');
    expect(JSON.stringify(card.actions)).toContain('Show all as text');
    expect(answerText(answer, STYLE)).toContain('row 399');
  });
});

describe('our own words in a TextBlock', () => {
  it('read the same after a Markdown parser, whatever they are', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { words, constructs } = markdown(escaped(text));
        expect(constructs).toEqual([]);
        expect(words).toBe(plain(text));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('log text in a terminal', () => {
  it('brings no escape codes and no lines of its own', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const answer of Object.values(ANSWERS)) expect(answerText(poisoned(answer, text), STYLE)).not.toMatch(UNSEEN);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps to 80 columns unless a single word is longer', () => {
    for (const answer of Object.values(ANSWERS))
      for (const line of answerText(answer, STYLE).split('\n'))
        if (line.trim().includes(' ')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

function cards(text: string): Card[] {
  return [
    ...Object.values(ANSWERS).map((answer) => answerCard({ ...poisoned(answer, text), command: answer.command }, STYLE)),
    alertCard(poisoned(ALERT_AT_WORK, text), STYLE),
    approvalCard(poisoned(APPROVAL, text), STYLE),
    approvalCard(poisoned(PROVEN, text), STYLE),
    evidenceCard(poisoned(ROWS, text), 5, STYLE),
    noticeCard({ tone: 'unknown', word: 'Error', headline: text, next: [text], asks: [{ title: text, text }] }),
  ];
}

interface Shown {
  readonly where: string;
  readonly text: string;
}

/** Every string that a client draws, with the element that it stands in. */
function texts(value: unknown, where = ''): Shown[] {
  if (Array.isArray(value)) return value.flatMap((part) => texts(part, where));
  if (typeof value !== 'object' || value === null) return [];
  const type = 'type' in value && typeof value.type === 'string' ? value.type : where;
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === 'data') return [];
    return typeof part === 'string' ? (DRAWN.has(key) ? [{ where: `${type}.${key}`, text: part }] : []) : texts(part, type);
  });
}
const DRAWN = new Set(['text', 'title', 'label', 'placeholder', 'fallbackText', 'errorMessage', 'legend', 'x', 'speak', 'value']);

function expectHarmless({ where, text }: Shown): void {
  expect(text).not.toContain('{{');
  expect(text).not.toContain('${');
  expect(text).not.toMatch(UNSEEN);
  expect(text).not.toContain('\n');
  if (/^(TextBlock|Fact|Input)/u.test(where))
    expect({ where, constructs: markdown(text).constructs }).toEqual({ where, constructs: [] });
}
