import { told } from '../../clock.ts';
import { clean, count } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext } from '../context.ts';
import type { Period } from '../period.ts';
import { USER_TYPES } from '../read.ts';
import { coverageOf, idsOf, reply } from '../reply.ts';
import { isRated } from './rated.ts';
import { BACKGROUND_NOT_ASKED, readTenant } from '../tenant.ts';

/** Nobody was named: what Entra made of the sign-ins from one address, because Identity Protection lists people and not addresses. */
export async function ofAddress(command: Command<'risk'>, ip: string, period: Period, context: CommandContext): Promise<Answer> {
  const live = context.signIns.span === undefined;
  const page = await readTenant(context, period, live ? ['interactiveUser'] : USER_TYPES, { ip });
  const rated = page.rows.filter((row) => row.riskLevel === 'low' || isRated(row));
  const hidden = page.rows.filter((row) => row.riskLevel === 'hidden').length;
  const people = new Set(rated.map((row) => row.userId ?? row.upn));
  return reply(command, {
    tone: rated.length > 0 ? 'warning' : page.rows.length === hidden ? 'unknown' : 'good',
    headline:
      rated.length === 0
        ? `None of ${count(page.rows.length, 'sign-in')} from ${clean(ip, 60)} ${period.words} was rated a risk.${hidden > 0 ? ` The rating of ${hidden} is hidden: the tenant has no Identity Protection licence (P2).` : ''}`
        : `${count(rated.length, 'sign-in')} of ${count(people.size, 'person', 'people')} from ${clean(ip, 60)} ${period.words} ${rated.length === 1 ? 'was' : 'were'} rated a risk.`,
    facts: { ip, signIns: page.rows.length, rated: rated.length, people: people.size },
    body:
      rated.length === 0
        ? []
        : [
            {
              kind: 'table',
              columns: ['When', 'Who', 'At the time', 'Afterwards'],
              rows: rated
                .slice(0, 10)
                .map((row) => [
                  told(row.at, context),
                  clean(row.upn ?? 'unknown person', 80),
                  row.riskLevel ?? '',
                  row.riskLevelAggregated ?? '',
                ]),
            },
          ],
    evidence: idsOf(rated),
    coverage: coverageOf(context.signIns, page.query, page, {
      gaps: [...period.gaps, ...(live ? [BACKGROUND_NOT_ASKED] : [])],
      requests: 0,
    }),
    actions: [],
  });
}
