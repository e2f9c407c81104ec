import { lockoutStory } from '../../explain/lockout.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import { rowsAsked } from '../asked-app.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { periodOf } from '../period.ts';
import { whoIsMeant } from '../person.ts';
import { ONE_PAGE, readPerson, USER_TYPES } from '../read.ts';
import { emptyPage } from '../unread.ts';
import { lockoutAnswer } from './answer.ts';

export const lockout: CommandDefinition<'lockout'> = {
  intent: 'lockout',
  summary: 'Whether a person is locked, blocked, disabled or has an expired password, and what keeps locking them.',
  examples: ['is alice locked out?', 'lockout bob'],
  answer,
};

/** Long enough to reach back to the password change that usually started it. */
const DEFAULT_DAYS = 7;

async function answer(command: Command<'lockout'>, context: CommandContext): Promise<Answer> {
  // Only accounts are locked: what sounds like an application is a person's name, or the answer says that it is none.
  const meant = await whoIsMeant({ ...(command.app === undefined ? {} : { user: command.app }), ...command }, context);
  if (meant.kind === 'answer') return meant.answer;
  const period = periodOf(command, context, DEFAULT_DAYS);
  const { enabled } = meant.person;
  const page = await readPerson(context, meant.person, period, { limit: ONE_PAGE }).catch((error: unknown) => {
    // A disabled account is disabled, whether or not the log can be read.
    if (enabled !== false) throw error;
    return { ...emptyPage(error), query: { types: USER_TYPES, from: period.from, to: period.to } };
  });
  const { rows, noApp } = rowsAsked(page.rows, { app: command.app, ip: command.ip });
  const story = lockoutStory(rows, { enabled, now: Math.min(context.now, period.to) });
  return lockoutAnswer({
    command,
    context,
    person: meant.person,
    period,
    page: { ...page, rows },
    story,
    noApp,
    requests: meant.requests,
  });
}
