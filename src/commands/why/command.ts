import { whyStory } from '../../explain/cause.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { periodOf } from '../period.ts';
import { whoIsMeant } from '../person.ts';
import { ofApp, ONE_PAGE, readPerson } from '../read.ts';
import { whyAnswer } from './answer.ts';

export const why: CommandDefinition<'why'> = {
  intent: 'why',
  summary: 'Why a person cannot sign in: the cause, what to tell them, and who must act.',
  examples: ['why did alice fail?', "alice can't get into Salesforce since this morning"],
  answer,
};

const DEFAULT_DAYS = 7;

async function answer(command: Command<'why'>, context: CommandContext): Promise<Answer> {
  const meant = await whoIsMeant(command, context);
  if (meant.kind === 'answer') return meant.answer;
  const period = periodOf(command, context, DEFAULT_DAYS);
  const page = await readPerson(context, meant.person, period, { limit: ONE_PAGE });
  const rows = page.rows.filter(
    (row) =>
      (command.app === undefined || ofApp(row, command.app)) &&
      (command.ip === undefined || row.ip === command.ip) &&
      (command.code === undefined || row.code === command.code || row.code === 0),
  );
  const story = whyStory(rows);
  return whyAnswer({ command, context, person: meant.person, period, page: { ...page, rows }, story, requests: meant.requests });
}
