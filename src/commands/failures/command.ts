import type { Attempt } from '../../explain/attempts.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { periodOf } from '../period.ts';
import { coverageOf } from '../reply.ts';
import { perhapsPerson, readTenant, tenantTypes } from '../tenant.ts';
import { failuresAnswer } from './answer.ts';
import { compare, failedOf } from './compare.ts';
import { LEAST, patternsOf } from './scope.ts';

export const failures: CommandDefinition<'failures'> = {
  intent: 'failures',
  summary: 'Top failures of the tenant, and whether it is one person, an outage, a policy change or an attack.',
  examples: ['top failures today', 'who gets 50126?', 'failures in Salesforce since this morning'],
  answer,
};

const DEFAULT_DAYS = 1;

async function answer(command: Command<'failures'>, context: CommandContext): Promise<Answer> {
  const who = await perhapsPerson(command, context);
  if (who.kind === 'answer') return who.answer;
  const period = periodOf(command, context, DEFAULT_DAYS);
  const { types, gaps } = tenantTypes(context);
  const narrowed = {
    app: command.app,
    ...(command.code === undefined ? {} : { code: command.code }),
    ...(command.ip === undefined ? {} : { ip: command.ip }),
    ...(who.kind === 'person' ? { userId: who.person.id } : {}),
  };
  const page = await readTenant(context, period, types, narrowed);
  const failed = failedOf(page.rows);
  const comparison = await compare({ period, types, narrowed, page, codes: worthComparing(failed) }, context);
  const patterns = patternsOf(failed, comparison, page.rows, context);
  const coverage = coverageOf(context.signIns, page.query, page, {
    gaps: [...period.gaps, ...gaps, ...comparison.gaps],
    requests: who.requests + comparison.requests,
  });
  return failuresAnswer({
    command,
    period,
    failed,
    patterns,
    comparison,
    coverage: { ...coverage, ...(comparison.words === undefined ? {} : { compared: comparison.words }) },
  });
}

/** Too few failures are never news. Those of many people first: whether they are news decides what the answer is. */
function worthComparing(failed: readonly Attempt[]): readonly number[] {
  return [...Map.groupBy(failed, (attempt) => attempt.code)]
    .filter(([, group]) => group.length >= LEAST)
    .map(([code, group]) => ({ code, people: new Set(group.map(({ last }) => last.userId ?? last.upn)).size, n: group.length }))
    .sort((a, b) => b.people - a.people || b.n - a.n || a.code - b.code)
    .map(({ code }) => code);
}
