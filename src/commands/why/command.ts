import { judgeReplay } from '../../detect/replay/judge.ts';
import { type WhyStory, whyStory } from '../../explain/cause.ts';
import { lockoutStory } from '../../explain/lockout.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import { rowsAsked } from '../asked-app.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { type Period, periodOf } from '../period.ts';
import { whoIsMeant } from '../person.ts';
import { ONE_PAGE, readPerson } from '../read.ts';
import { whyAnswer } from './answer.ts';
import { whyOfApp } from './of-app.ts';

export const why: CommandDefinition<'why'> = {
  intent: 'why',
  summary: 'Why a person cannot sign in: the cause, what to tell them, and who must act.',
  examples: ['why did alice fail?', "alice can't get into Salesforce since this morning"],
  answer,
};

const DEFAULT_DAYS = 7;

async function answer(command: Command<'why'>, context: CommandContext): Promise<Answer> {
  if (command.user === undefined && command.app !== undefined) return whyOfApp(command, command.app, context, 0);
  const meant = await whoIsMeant(command, context);
  if (meant.kind === 'answer')
    return meant.app === undefined ? meant.answer : whyOfApp(command, meant.app, context, meant.answer.coverage.requests);
  const { person } = meant;
  const period = periodOf(command, context, DEFAULT_DAYS);
  const page = await readPerson(context, person, period, { limit: ONE_PAGE });
  const about = rowsAsked(page.rows, { app: command.app, ip: command.ip });
  const { rows, codeSeen } = ofCode(about.rows, command.code);
  const story = whyStory(rows);
  return whyAnswer({
    command,
    context,
    person,
    period,
    page: { ...page, rows },
    story,
    passwords: lockoutStory(rows),
    codeSeen,
    noApp: about.noApp,
    elsewhere: rows.length === 0 ? page.rows.length : 0,
    stolen: good(story) && wasStolen(page.rows, person.id, period, context.now),
    requests: meant.requests,
  });
}

/** A code that the person does not get is no reason to call the failures that they do get no failures. */
function ofCode(
  rows: readonly SignIn[],
  code: number | undefined,
): { readonly rows: readonly SignIn[]; readonly codeSeen: boolean } {
  if (code === undefined) return { rows, codeSeen: true };
  if (!rows.some((row) => row.code === code)) return { rows, codeSeen: false };
  return { rows: rows.filter((row) => row.code === code || row.code === 0), codeSeen: true };
}

function good(story: WhyStory): boolean {
  return story.outcome === 'recovered' || story.outcome === 'no-failures';
}

/** "Signs in normally" must not be said of somebody whose session another person uses. */
function wasStolen(rows: readonly SignIn[], userId: string, { from, to }: Period, now: number): boolean {
  return judgeReplay(rows, { userId, from, to, now }).verdict === 'likely';
}
