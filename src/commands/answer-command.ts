import { isSignpostError } from '../errors.ts';
import { clean } from '../text.ts';
import type { Command } from '../understand/command.ts';
import type { Reading } from '../understand/reading.ts';
import type { Answer } from './answer.ts';
import type { CommandContext, CommandDefinition } from './context.ts';
import { COMMANDS } from './list.ts';
import { onlyOfFile } from './outside-file.ts';
import { readingWords } from './reading-words.ts';
import { NOTHING_READ, reply } from './reply.ts';
import { LogUnread, onlyIfRead } from './unread.ts';
import { whatItDoes } from './what-it-does.ts';

/**
 * Answers one command. Broken machinery becomes an answer with status `error` (or `refused`, when a right is missing) in words
 * that say what to do; nothing else is swallowed.
 */
export async function answer(command: Command, context: CommandContext): Promise<Answer> {
  if (command.intent === 'unknown') return notUnderstood(command);
  // The key picks the definition of this very intent, which the compiler cannot follow through a union.
  const definition = COMMANDS[command.intent] as CommandDefinition;
  try {
    const found = await definition.answer(command, { ...context, signIns: onlyIfRead(context.signIns) });
    return onlyOfFile(found, context.signIns, context);
  } catch (error) {
    if (error instanceof LogUnread) return unread(command, error, context.signIns.source);
    if (!isSignpostError(error)) throw error;
    const refused = isSignpostError(error, 'graph.forbidden', 'graph.not-licensed');
    return reply(command, {
      status: refused ? 'refused' : 'error',
      tone: refused ? 'warning' : 'unknown',
      headline: clean(error.message, 280),
      facts: { error: error.code },
      coverage: {
        ...NOTHING_READ,
        source: context.signIns.source,
        gaps: [{ id: gapOf(error.code), text: clean(error.message, 280) }],
      },
      actions: [],
    });
  }
}

function unread(command: Command, { gap, requests }: LogUnread, source: string): Answer {
  const refused = gap.id === 'no-premium-licence' || gap.id === 'role-too-low';
  return reply(command, {
    status: refused ? 'refused' : 'error',
    tone: refused ? 'warning' : 'unknown',
    headline: `I can't tell: no sign-ins could be read. ${clean(gap.text, 200)}`,
    facts: { error: gap.id },
    coverage: { ...NOTHING_READ, source, gaps: [gap], requests },
    actions: refused ? [] : [{ verb: 'ask', title: 'Try again', data: { command: JSON.stringify(command) } }],
  });
}

/** The answer to a text that was read as "unknown": what an action does, when that was asked, or that it was not understood. */
export function answerUnknown({ command, explains, mood }: Reading, nearest: readonly Command[] = []): Answer {
  if (mood !== undefined) return reply(command, { tone: 'good', headline: KIND_WORDS[mood] });
  const [first, ...others] = explains ?? [];
  return first === undefined ? notUnderstood(command, nearest) : whatItDoes(command, [first, ...others]);
}

/** Short, and no more: nothing was asked. */
const KIND_WORDS: Readonly<Record<NonNullable<Reading['mood']>, string>> = {
  greeting: 'Hello. Ask me about sign-ins, for example "why did alice fail?" or "replay check bob"; "help" shows everything.',
  thanks: 'You are welcome. Ask again whenever you need to.',
};

/** The answer to text that names no command; `nearest` are offered as buttons. */
function notUnderstood(command: Command, nearest: readonly Command[] = []): Answer {
  return reply(command, {
    status: 'not-understood',
    tone: 'unknown',
    headline: 'I did not understand that, and I do not guess. Try "why did alice fail?", "replay check bob" or "help".',
    actions: [
      ...nearest.map(
        (reading) => ({ verb: 'ask', title: readingWords(reading), data: { command: JSON.stringify(reading) } }) as const,
      ),
      { verb: 'ask', title: 'Help', data: { text: 'help' } },
    ],
  });
}

function gapOf(code: string): Answer['coverage']['gaps'][number]['id'] {
  if (code === 'graph.throttled') return 'throttled';
  if (code === 'graph.not-licensed') return 'no-premium-licence';
  return code === 'graph.forbidden' ? 'role-too-low' : 'source-unavailable';
}
