import { answerCard } from '../cards/answer-card.ts';
import { answerText } from '../cards/terminal.ts';
import { answer as answerCommand, answerUnknown } from '../commands/answer-command.ts';
import type { Answer } from '../commands/answer.ts';
import type { CommandContext } from '../commands/context.ts';
import { parse } from '../understand/parse.ts';
import { type Door, readArgs, timeOption, WrongUsage, zoneOption } from './door.ts';

/** Where a question is answered: whose rights, which log, which clock. */
export interface World {
  readonly context: Omit<CommandContext, 'timeZone'>;
  close(): Promise<void>;
}

/** `signpost ask "why did alice fail?"`: over files, or over the sandbox tenant through the real Graph client. */
export const askDoor: Door = async (args, terminal) => {
  const { values, positionals } = readArgs(args, {
    as: { type: 'string' },
    now: { type: 'string' },
    timezone: { type: 'string' },
    signins: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
  });
  if (positionals.length === 0) throw new WrongUsage('Ask something, for example: signpost ask "why did alice fail?"');
  const now = timeOption('now', values.now);
  const timeZone = zoneOption(values.timezone) ?? 'UTC';
  const world =
    values.signins === undefined
      ? await (await import('./sandbox-world.ts')).sandboxWorld({ as: values.as, now: now ?? terminal.clock() })
      : await (await import('./file-world.ts')).fileWorld(values.signins, { ...terminal, as: values.as, now });
  try {
    const context = { ...world.context, timeZone };
    const answer = await read(positionals.join(' '), context, terminal.note);
    terminal.out(values.json ? JSON.stringify({ ...answer, card: answerCard(answer, context) }) : answerText(answer, context));
    return answer.status === 'answered' ? 0 : 1;
  } finally {
    await world.close();
  }
};

async function read(text: string, context: CommandContext, note: (line: string) => void): Promise<Answer> {
  const reading = parse(text, { now: context.now, timeZone: context.timeZone });
  for (const line of reading.notes) note(line);
  if (reading.command.intent === 'unknown') return answerUnknown(reading, reading.alternatives);
  return answerCommand(reading.command, context);
}
