import { told } from '../../clock.ts';
import { clean } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { noChannel } from '../no-channel.ts';
import { NOTHING_READ, reply } from '../reply.ts';
import { dated } from '../zone.ts';
import { durationMs } from './duration.ts';
import { muteSubject } from './subject.ts';

export const mute: CommandDefinition<'mute'> = {
  intent: 'mute',
  summary: 'Keep alerts about a person, application or address out of the channel for a while.',
  examples: ['mute bob for 4 hours', 'mute 203.0.113.0/24 for 2 days'],
  answer,
};

const DEFAULT = 'PT4H';

async function answer(command: Command<'mute'>, context: CommandContext): Promise<Answer> {
  const { watch } = context;
  if (watch === undefined) return noChannel(command);
  const subject = await muteSubject(command, context);
  if ('status' in subject) return subject;
  const lasting = durationMs(command.duration ?? DEFAULT);
  if (lasting === undefined)
    return reply(command, {
      status: 'not-understood',
      tone: 'unknown',
      headline: 'For how long? For example "for 4 hours" or "for 2 days".',
    });
  const result = await watch.mute(context.caller, { ...subject.which, name: subject.words, durationMs: lasting });
  if ('refused' in result)
    return reply(command, {
      status: 'refused',
      tone: 'warning',
      headline: clean(result.text, 280),
      facts: { refused: result.refused },
    });
  return reply(command, {
    tone: 'neutral',
    headline: `Muted ${subject.words} until ${told(result.until, dated(context))} (${context.timeZone}). Nothing is deleted: "alerts" still lists what happens, and a stolen session is posted all the same.`,
    facts: { mute: { id: result.id, until: new Date(result.until).toISOString(), ...subject.which } },
    coverage: { ...NOTHING_READ, requests: subject.requests },
  });
}
