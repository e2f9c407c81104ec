import { explainCode } from '../../explain/catalogue.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer, Block, Tone } from '../answer.ts';
import type { CommandDefinition } from '../context.ts';
import { reply } from '../reply.ts';

export const explain: CommandDefinition<'explain'> = {
  intent: 'explain',
  summary: 'What a result code (AADSTS number) means and who must do what.',
  examples: ['what is 50126', 'explain AADSTS53003'],
  answer: (command) => Promise.resolve(explainAnswer(command)),
};

/** Needs neither tenant nor clock, so that a pasted code is explained anywhere. */
export function explainAnswer(command: Command<'explain'>): Answer {
  const { code } = command;
  if (code === undefined) {
    return reply(command, {
      status: 'not-understood',
      tone: 'unknown',
      headline: 'Which result code? Paste the number, for example 50126 or AADSTS50126.',
    });
  }
  const entry = explainCode(code);
  return reply(command, {
    status: entry.known ? 'answered' : 'not-found',
    tone: tone(entry.code, entry.interrupt, entry.known),
    headline: entry.known ? `${code}: ${entry.title}.` : `${code} is not in the catalogue.`,
    facts: {
      code,
      name: entry.name,
      category: entry.category,
      interrupt: entry.interrupt,
      meaning: entry.meaning,
      steps: entry.steps,
      causes: entry.causes,
      passwordRight: entry.passwordRight,
      links: entry.links,
      known: entry.known,
    },
    body: body(entry),
    steps: entry.steps,
  });
}

function body(entry: ReturnType<typeof explainCode>): Block[] {
  const passwordWords = entry.passwordRight === null ? [] : [`The password was ${entry.passwordRight ? 'right' : 'wrong'}.`];
  return [
    { kind: 'text', text: entry.meaning },
    ...(entry.interrupt ? [{ kind: 'text', text: 'This is a normal step of a sign-in, not a failure in itself.' } as const] : []),
    ...(entry.causes.length > 0
      ? [{ kind: 'heading', text: 'Likely causes' } as const, { kind: 'list', items: entry.causes } as const]
      : []),
    ...(entry.securityHint === undefined ? [] : [{ kind: 'text', text: `Security: ${entry.securityHint}` } as const]),
    {
      kind: 'text',
      subtle: true,
      text: [
        `AADSTS${entry.code} ${entry.name}${entry.named === 'signpost' ? ' (our name; Microsoft publishes none)' : ''}.`,
        ...passwordWords,
        ...entry.links,
      ].join(' '),
    },
  ];
}

function tone(code: number, interrupt: boolean, known: boolean): Tone {
  if (!known) return 'unknown';
  if (code === 0) return 'good';
  return interrupt ? 'neutral' : 'warning';
}
