import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext } from '../context.ts';
import { failures } from '../failures/command.ts';
import { workload } from '../workload/command.ts';

/**
 * Why an application fails, when no person was meant: its own sign-ins with a secret or certificate if it has any, else the
 * failures of the people who use it.
 * @param spent requests that finding out took
 */
export async function whyOfApp(command: Command<'why'>, app: string, context: CommandContext, spent: number): Promise<Answer> {
  const { code, ip, from, to } = command;
  const about = {
    app,
    ...(code === undefined ? {} : { code }),
    ...(ip === undefined ? {} : { ip }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  const own = await workload.answer({ intent: 'workload', ...about }, context);
  if (own.status === 'answered') return costing(own, spent);
  const people = await failures.answer({ intent: 'failures', ...about }, context);
  return costing(people, spent + own.coverage.requests);
}

function costing(answer: Answer, spent: number): Answer {
  return { ...answer, coverage: { ...answer.coverage, requests: answer.coverage.requests + spent } };
}
