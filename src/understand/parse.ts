import type { Command } from './command.ts';
import { followUp } from './follow-up.ts';
import { decide } from './intent/decide.ts';
import type { ParseContext, Reading } from './reading.ts';
import { cleanText, LONGEST_TEXT } from './text/clean.ts';
import { readText } from './read.ts';

const UNKNOWN: Command = { intent: 'unknown' };

/**
 * Reads free text as one command. Pure and deterministic: the same text and context give the same reading; never throws.
 * An action is read only from a plain order; whatever is doubted, denied, quoted or asked about is not one.
 */
export function parse(text: string, context: ParseContext): Reading {
  const notes = text.length > LONGEST_TEXT ? [`I read only the first ${LONGEST_TEXT.toLocaleString('en-GB')} characters.`] : [];
  const cleaned = cleanText(text);
  const facts = readText(cleaned, context);
  if (facts.items.length === 0) {
    return {
      command: UNKNOWN,
      certain: false,
      alternatives: [{ intent: 'help' }],
      notes: [...notes, ...facts.notes, 'There was nothing to read.'],
    };
  }
  const decided = decide(facts);
  const reading: Reading = { ...decided, notes: [...notes, ...facts.notes, ...decided.notes] };
  return context.previous ? followUp(reading, facts, context.previous, context.now) : reading;
}
