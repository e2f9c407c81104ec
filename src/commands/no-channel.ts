import type { Command } from '../understand/command.ts';
import type { Answer } from './answer.ts';
import { reply } from './reply.ts';

/** Alerts, mutes and approvals live with the running bot; over a file or without one there are none. */
export function noChannel(command: Command): Answer {
  return reply(command, {
    status: 'refused',
    tone: 'warning',
    headline: 'That needs the running bot: ask it in Teams, where alerts, mutes and approvals are kept.',
  });
}
