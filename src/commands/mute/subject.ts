import { clean } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext } from '../context.ts';
import { whoIsMeant } from '../person.ts';
import { reply } from '../reply.ts';

/** What a mute is about, bound to the person's object id, never to what was typed. */
export interface MuteSubject {
  readonly which: { readonly user?: string; readonly app?: string; readonly ip?: string };
  readonly words: string;
  readonly requests: number;
}

export async function muteSubject(command: Command<'mute' | 'unmute'>, context: CommandContext): Promise<MuteSubject | Answer> {
  const others = {
    ...(command.app === undefined ? {} : { app: command.app }),
    ...(command.ip === undefined ? {} : { ip: command.ip }),
  };
  const words = [command.app, command.ip].flatMap((part) => (part === undefined ? [] : [clean(part, 80)]));
  if (command.user === undefined) {
    if (words.length > 0) return { which: others, words: words.join(' and '), requests: 0 };
    return reply(command, {
      status: 'not-understood',
      tone: 'unknown',
      headline: 'What is it about? Name a person, an application or an address.',
    });
  }
  const meant = await whoIsMeant(command, context);
  if (meant.kind === 'answer') return meant.answer;
  return {
    which: { ...others, user: meant.person.id },
    words: [clean(meant.person.name, 80), ...words].join(' and '),
    requests: meant.requests,
  };
}
