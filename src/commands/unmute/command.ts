import { clean, count } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { muteSubject } from '../mute/subject.ts';
import { noChannel } from '../no-channel.ts';
import { NOTHING_READ, reply } from '../reply.ts';

export const unmute: CommandDefinition<'unmute'> = {
  intent: 'unmute',
  summary: 'End a mute, so that its alerts are posted again.',
  examples: ['unmute bob'],
  answer,
};

async function answer(command: Command<'unmute'>, context: CommandContext): Promise<Answer> {
  const { watch } = context;
  if (watch === undefined) return noChannel(command);
  const subject = await muteSubject(command, context);
  if ('status' in subject) return subject;
  const result = await watch.unmute(context.caller, { ...subject.which, name: subject.words });
  if ('refused' in result)
    return reply(command, {
      status: 'not-found',
      tone: 'unknown',
      headline: clean(result.text, 280),
      facts: { refused: result.refused },
    });
  return reply(command, {
    tone: 'good',
    headline: `Ended ${count(result.length, 'mute')} of ${subject.words}.`,
    facts: { ended: result.map((mute) => mute.id) },
    coverage: { ...NOTHING_READ, requests: subject.requests },
  });
}
