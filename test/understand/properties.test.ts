import fc from 'fast-check';
import { INTENT_SLOTS, INTENTS } from '../../src/understand/command.ts';
import type { Command } from '../../src/understand/command.ts';
import { parse } from '../../src/understand/parse.ts';
import { NOW, read } from './read.ts';

const WORDS =
  "why can't is locked sign in revoke don't if and yesterday since at 3pm between 2 and 4pm tomorrow 11/18 50126 AADSTS50126 203.0.113.7 :: alice Bob's van der <at>Signpost</at> \" ' “ \n 2026-11-18T10:00Z last next week in May mute until Monday Salesforce 0x80070005 a7c1f2de-0b4e-4d0e-9d3b-3f1c8e6b7a90 ? . , 25:99 31/02 99h 0 hours ago".split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }), sentence);
const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'UTC', 'no/where', '');
const clock = fc.integer({ min: Date.parse('2015-01-01'), max: Date.parse('2040-01-01') });

describe('any text', () => {
  it('gives a command of the closed union with only the slots it may have', () => {
    fc.assert(
      fc.property(anyText, zone, clock, (text, timeZone, now) => {
        const reading = parse(text, { now, timeZone, previous: { command: { intent: 'why', user: 'bob' }, at: now - 1000 } });
        for (const command of [reading.command, ...reading.alternatives, ...(reading.deferred ? [reading.deferred] : [])]) {
          expectAllowed(command, now);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(anyText, clock, (text, now) => {
        expect(parse(text, { now, timeZone: 'Europe/Berlin' })).toEqual(parse(text, { now, timeZone: 'Europe/Berlin' }));
      }),
      { numRuns: 300 },
    );
  });

  it('is never an order when it is denied', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom('revoke', 'disable', 'enable'), (text, verb) => {
        const flat = text.replace(/[.?\n"'“]/g, ' ').replace(/\b(?:revoke)\b/g, ' ');
        const { command } = read(`please do not ${verb} ${flat}`);
        expect(['revoke', 'disable', 'enable']).not.toContain(command.intent);
      }),
      { numRuns: 300 },
    );
  });
});

describe('bad input', () => {
  it.each(['', '   ', '\n\n', '\u0000\u0007', '<at>Signpost</at>'])(
    'takes %j, which says nothing, for a call for help',
    (text) => {
      expect(read(text).command).toEqual({ intent: 'help' });
    },
  );

  it.each(['???', '"', '“', "'"])('answers %j with unknown and something to offer', (text) => {
    const reading = read(text);
    expect(reading.command).toEqual({ intent: 'unknown' });
    expect(reading.certain).toBe(false);
    expect(reading.alternatives.length).toBeGreaterThan(0);
  });

  it('reads the first 20,000 characters of 100 KB and says so', () => {
    const reading = read(`why did bob fail? ${'x '.repeat(50_000)}`);
    expect(reading.command).toMatchObject({ intent: 'why', user: 'bob' });
    expect(reading.notes.join(' ')).toMatch(/20,000/);
  });

  it('reads through control characters, odd spaces and HTML', () => {
    expect(read('why\u0000 did\u00a0bob \u200bfail').command).toEqual({ intent: 'why', user: 'bob' });
    expect(read('<p>why did&nbsp;bob fail</p>').command).toEqual({ intent: 'why', user: 'bob' });
  });

  it('survives a clock that is no time', () => {
    expect(parse('sign-ins of bob yesterday', { now: Number.NaN }).command.intent).toBe('signins');
    expect(parse('sign-ins of bob', { now: NOW, timeZone: undefined }).command).toEqual({ intent: 'signins', user: 'bob' });
  });
});

function expectAllowed(command: Command, now: number): void {
  expect(INTENTS).toContain(command.intent);
  const allowed: readonly string[] = INTENT_SLOTS[command.intent];
  const slots = command as { from?: string; to?: string };
  for (const [slot, value] of Object.entries(command)) {
    if (slot !== 'intent') expect(allowed).toContain(slot);
    expect(value).not.toBe('');
    expect(value).toBeDefined();
  }
  if (slots.from === undefined && slots.to === undefined) return;
  expect(Date.parse(slots.from ?? '')).toBeLessThan(Date.parse(slots.to ?? ''));
  expect(Date.parse(slots.to ?? '')).toBeLessThanOrEqual(now);
}
