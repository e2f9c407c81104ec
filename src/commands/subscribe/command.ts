import { noChannel } from '../no-channel.ts';
import type { CommandDefinition } from '../context.ts';
import { reply } from '../reply.ts';

export const subscribe: CommandDefinition<'subscribe'> = {
  intent: 'subscribe',
  summary: 'Post alerts into this conversation.',
  examples: ['subscribe'],
  answer: async (command, { channel }) => {
    if (channel === undefined) return noChannel(command);
    const before = await channel.subscribed();
    await channel.subscribe();
    return reply(command, {
      tone: 'good',
      headline: before ? 'Alerts are posted here already.' : 'From now on alerts are posted here.',
      facts: { subscribed: true },
    });
  },
};
