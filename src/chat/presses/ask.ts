import { commandOf } from '../command-shape.ts';
import { converse } from '../conversation.ts';
import { STALE, type Press, type Pressed } from './press.ts';

/** Runs what the button asks, as if the presser had typed it; the answer is a message of its own. */
export async function onAsk({ data, context, turn, chat }: Press<'ask'>): Promise<Pressed> {
  if (data.command !== undefined) {
    const command = commandOf(data.command);
    if (command === undefined) return STALE;
    await converse({ kind: 'command', command, all: data.all ?? false }, context, turn, chat);
  } else await converse({ kind: 'text', text: data.text ?? '', mentions: [] }, context, turn, chat);
  return { toast: 'The answer is below.' };
}
