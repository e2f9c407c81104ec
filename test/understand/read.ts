import type { Command } from '../../src/understand/command.ts';
import { parse } from '../../src/understand/parse.ts';
import type { ParseContext, Reading } from '../../src/understand/reading.ts';

/** A Friday, 16:30 in Berlin (UTC+1). */
export const NOW = Date.parse('2026-11-20T15:30:00.000Z');

export function read(text: string, context: Partial<ParseContext> = {}): Reading {
  return parse(text, { now: NOW, timeZone: 'Europe/Berlin', ...context });
}

/** The command without its times, which have tests of their own. */
export function meaning(text: string, context: Partial<ParseContext> = {}): Record<string, unknown> {
  const slots = Object.entries(read(text, context).command satisfies Command);
  return Object.fromEntries(slots.filter(([slot]) => slot !== 'from' && slot !== 'to'));
}

/** `from to`, or an empty string when no time was read. */
export function range(text: string, context: Partial<ParseContext> = {}): string {
  const { from, to } = read(`sign-ins of alice ${text}`, context).command as { from?: string; to?: string };
  return from === undefined ? '' : `${from.slice(0, 16)} ${(to ?? '').slice(0, 16)}`;
}
