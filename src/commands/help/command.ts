import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { reply } from '../reply.ts';

export const help: CommandDefinition<'help'> = {
  intent: 'help',
  summary: 'What Signpost can do.',
  examples: ['help'],
  answer: (command, context) => Promise.resolve(helpAnswer(command, context)),
};

const TOPICS: readonly (readonly [title: string, examples: readonly string[]])[] = [
  ['A person cannot sign in', ['why did alice fail?', 'is alice locked out?', "what do alice's policies say?"]],
  [
    'A session may be stolen',
    ['replay check bob', 'alice says she is in Lisbon', 'mfa of bob', "show bob's sign-ins since yesterday"],
  ],
  ['A code or a pasted error', ['what is 50126', 'paste the whole error page']],
  [
    'The tenant',
    ['top failures today', 'password spray?', 'legacy authentication this week', 'what did Conditional Access block today?'],
  ],
  ['Applications', ['workload build-agent', 'service principals with expired secrets']],
  ['Containment, always approved by a second person', ['revoke bob', 'disable bob', 'approvals', 'audit']],
  ['The alert channel', ['alerts', 'mute bob for 4 hours', 'subscribe', 'how many alerts would this have made?']],
];

function helpAnswer(command: Command<'help'>, context: CommandContext): Answer {
  return reply(command, {
    headline: 'Ask about a sign-in in your own words. I read the logs with your own rights, and I say what I could not see.',
    facts: { topics: TOPICS.map(([title, examples]) => ({ title, examples })), caller: context.caller.upn },
    body: TOPICS.flatMap(([title, examples]) => [
      { kind: 'heading', text: title } as const,
      { kind: 'list', items: examples } as const,
    ]),
    actions: [
      { verb: 'ask', title: 'What may I do?', data: { text: 'whoami' } },
      { verb: 'ask', title: 'Top failures today', data: { text: 'top failures today' } },
    ],
  });
}
