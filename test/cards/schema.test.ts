import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import { PAYLOADS } from '../../src/cards/verbs.ts';
import { VERBS, type Verb } from '../../src/commands/answer.ts';
import { sampleCards } from './draw.ts';

let valid: ValidateFunction;
beforeAll(() => {
  const path = createRequire(__filename)
    .resolve('@microsoft/teams.cards')
    .replace(/index\.(m?)js$/u, 'core.d.ts');
  const schema = createGenerator({
    path,
    type: 'IAdaptiveCard',
    expose: 'all',
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('IAdaptiveCard') as object;
  valid = new Ajv({ strict: false, allErrors: false }).compile(schema);
});

const cards = Object.entries(sampleCards());

describe('every card', () => {
  it.each(cards)('%s is what the package calls an adaptive card, of version 1.5', (_name, card) => {
    expect(valid(card) ? [] : valid.errors).toEqual([]);
    expect(card.version).toBe('1.5');
  });

  it('offers a fallback for what is newer than its version', () => {
    for (const [name, card] of cards)
      for (const element of elements(card))
        if (element.type.startsWith('Chart.')) expect([name, element.fallback]).not.toEqual([name, undefined]);
  });

  it('is checked by a schema that can fail', () => {
    expect(valid({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextRun', colour: 'red' }] })).toBe(false);
  });
});

describe('every button', () => {
  const presses = cards.flatMap(([name, card]) =>
    elements(card)
      .filter(({ type }) => type === 'Action.Execute')
      .map((action) => ({ name, action })),
  );

  it('carries what its verb accepts', () => {
    for (const { name, action } of presses) {
      const verb = action.verb as Verb;
      expect(VERBS).toContain(verb);
      const read = PAYLOADS[verb].safeParse({ ...(action.data as object), ...INPUTS[verb] });
      expect({ name, verb, problem: read.error?.message }).toEqual({ name, verb, problem: undefined });
    }
  });

  it('carries ids and words only: no name, address or right', () => {
    const allowed = [
      'text',
      'command',
      'all',
      'ids',
      'types',
      'from',
      'to',
      'userId',
      'evidence',
      'alertId',
      'approvalId',
      'askedId',
    ];
    for (const { action } of presses) expect(allowed).toEqual(expect.arrayContaining(Object.keys(action.data as object)));
  });

  it('of a settled approval cannot decide any more', () => {
    for (const [name, card] of cards.filter(([key]) => key.startsWith('approval-') && key !== 'approval-requested'))
      for (const action of elements(card))
        expect([name, action.verb]).not.toEqual([name, expect.stringMatching(/^(approve|deny)$/u)]);
  });
});

/** What the inputs beside a button add to it. */
const INPUTS: Readonly<Partial<Record<Verb, object>>> = {
  close: { verdict: 'benign', note: '' },
  'mute-alert': { hours: '4', reason: '' },
  'request-revoke': { reason: '' },
  deny: { reason: '' },
};

interface Element {
  readonly type: string;
  readonly verb?: string;
  readonly data?: unknown;
  readonly fallback?: unknown;
}

function elements(value: unknown): Element[] {
  if (Array.isArray(value)) return value.flatMap(elements);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && typeof value.type === 'string' ? [value as Element] : [];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => (key === 'data' ? [] : elements(part)))];
}
