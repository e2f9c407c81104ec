import { DAY } from '../../clock.ts';
import { judgeReplay } from '../../detect/replay/judge.ts';
import type { Person } from '../../directory/person.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { type Period, periodOf } from '../period.ts';
import { whoIsMeant } from '../person.ts';
import { ONE_PAGE, readPerson } from '../read.ts';
import { replayAnswer } from './answer.ts';

export const replay: CommandDefinition<'replay'> = {
  intent: 'replay',
  summary: "Whether a person's session was stolen and replayed (AiTM), with the evidence for and against.",
  examples: ['replay check bob', 'was bob phished?'],
  answer,
};

const DEFAULT_DAYS = 2;
/** Rows before the asked period show what is normal for the person. */
const BASELINE_DAYS = 14;
const MOST_ROWS = 5_000;

async function answer(command: Command<'replay'>, context: CommandContext): Promise<Answer> {
  const meant = await whoIsMeant(command, context);
  if (meant.kind === 'answer') return meant.answer;
  const period = periodOf(command, context, DEFAULT_DAYS);
  const oldest = context.signIns.span?.from ?? context.now - context.signIns.retentionDays * DAY;
  const from = Math.max(Math.min(period.from, period.to - BASELINE_DAYS * DAY), Math.min(oldest, period.from));
  const wide = { ...period, from: context.signIns.span?.from ?? from };
  const first = await readPerson(context, meant.person, wide, { limit: ONE_PAGE });
  // The newest page is enough when it reaches back to the asked time: what is left of it is the baseline.
  const reached = first.rows.at(-1)?.at ?? 0;
  const page = first.truncated && reached > period.from ? await readMore(context, meant.person, period, first.requests) : first;
  const verdict = judgeReplay(page.rows, {
    userId: meant.person.id,
    from: period.from,
    to: period.to,
    now: context.now,
    ...(context.networks === undefined ? {} : { knownNetworks: context.networks }),
    ...(context.lookup === undefined ? {} : { lookup: context.lookup }),
  });
  return replayAnswer({ command, context, person: meant.person, period, page, verdict, requests: meant.requests });
}

async function readMore(context: CommandContext, person: Person, period: Period, before: number): ReturnType<typeof readPerson> {
  const page = await readPerson(context, person, period, { limit: MOST_ROWS });
  return { ...page, requests: page.requests + before };
}
