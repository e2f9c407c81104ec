import { commandOf } from '../command-shape.ts';
import { answerInto } from '../conversation.ts';
import { STALE, type Press, type Pressed } from './press.ts';

/** Runs what the button asks, as if the presser had typed it; the answer is a message of its own. */
export async function onAsk({ data, outlet, caller, turn, chat }: Press<'ask'>): Promise<Pressed> {
  const command = data.command === undefined ? undefined : commandOf(data.command);
  if (data.command !== undefined && command === undefined) return STALE;
  const question =
    command === undefined
      ? ({ kind: 'text', text: data.text ?? '', mentions: [] } as const)
      : ({ kind: 'command', command, all: data.all ?? false } as const);
  await answerInto(outlet, question, caller, turn, chat);
  return { toast: 'The answer is below.' };
}
