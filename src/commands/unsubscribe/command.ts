import { noChannel } from '../no-channel.ts';
import type { CommandDefinition } from '../context.ts';
import { reply } from '../reply.ts';

export const unsubscribe: CommandDefinition<'unsubscribe'> = {
  intent: 'unsubscribe',
  summary: 'Stop posting alerts into this conversation.',
  examples: ['unsubscribe'],
  answer: async (command, { channel }) => {
    if (channel === undefined) return noChannel(command);
    const before = await channel.subscribed();
    await channel.unsubscribe();
    return reply(command, {
      tone: 'good',
      headline: before ? 'Alerts are no longer posted here.' : 'No alerts were posted here.',
      facts: { subscribed: false },
    });
  },
};
