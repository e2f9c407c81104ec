import { told } from '../../clock.ts';
import { clean, count } from '../../text.ts';
import type { Gap } from '../../signins/log.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext } from '../context.ts';
import type { Period } from '../period.ts';
import { USER_TYPES } from '../read.ts';
import { coverageOf, idsOf, reply } from '../reply.ts';
import { endings, isRated, isSettled, resultWords } from './rated.ts';
import { detectionWords, stateWords } from './words.ts';
import { BACKGROUND_NOT_ASKED, readTenant } from '../tenant.ts';

/**
 * Nobody was named: what Entra made of the sign-ins themselves. Identity Protection lists people and not addresses, and a file
 * holds no list of it.
 * @param withheld why the list itself could not be read
 */
export async function ofRows(
  command: Command<'risk'>,
  period: Period,
  context: CommandContext,
  withheld: readonly Gap[] = [],
): Promise<Answer> {
  const { ip } = command;
  const live = context.signIns.span === undefined;
  const page = await readTenant(context, period, live ? ['interactiveUser'] : USER_TYPES, ip === undefined ? {} : { ip });
  const rated = page.rows.filter((row) => row.riskLevel === 'low' || isRated(row));
  const open = rated.filter((row) => !isSettled(row));
  const hidden = page.rows.filter((row) => row.riskLevel === 'hidden').length;
  const silent = page.rows.every((row) => row.riskLevel === undefined && row.riskLevelAggregated === undefined);
  const people = new Set(rated.map((row) => row.userId ?? row.upn));
  const where = `${ip === undefined ? '' : ` from ${clean(ip, 60)}`} ${period.words}`;
  const unlisted = withheld.length === 0 ? '' : "Can't read Identity Protection's list of people from files. ";
  return reply(command, {
    tone: open.length > 0 ? 'warning' : page.rows.length === hidden || silent ? 'unknown' : 'good',
    headline:
      rated.length === 0
        ? `${unlisted}${noneWords(page.rows.length, where, silent)}${hidden > 0 ? ` The rating of ${hidden} is hidden: the tenant has no Identity Protection licence (P2).` : ''}`
        : `${unlisted}${count(rated.length, 'sign-in')} of ${count(people.size, 'person', 'people')}${where} ${rated.length === 1 ? 'was' : 'were'} rated a risk${endings(rated)}.`,
    facts: { ...(ip === undefined ? {} : { ip }), signIns: page.rows.length, rated: rated.length, people: people.size },
    body:
      rated.length === 0
        ? []
        : [
            {
              kind: 'table',
              columns: ['When', 'Who', 'Result', 'What', 'At the time', 'Afterwards'],
              rows: rated
                .slice(0, 10)
                .map((row) => [
                  told(row.at, context),
                  clean(row.upn ?? 'unknown person', 80),
                  resultWords(row),
                  clean((row.riskTypes ?? []).map(detectionWords).join(', ') || 'not said', 80),
                  row.riskLevel ?? '',
                  clean([row.riskLevelAggregated, stateOf(row)].filter(Boolean).join(', '), 60),
                ]),
            },
          ],
    evidence: idsOf(rated),
    coverage: coverageOf(context.signIns, page.query, page, {
      gaps: [...period.gaps, ...withheld, ...(live ? [BACKGROUND_NOT_ASKED] : [])],
      requests: 0,
    }),
    actions: [],
  });
}

function noneWords(rows: number, where: string, silent: boolean): string {
  return silent && rows > 0
    ? `The rows${where} do not say what Entra made of them.`
    : `None of ${count(rows, 'sign-in')}${where} was rated a risk.`;
}

function stateOf({ riskState }: SignIn): string {
  return riskState === undefined || riskState === 'none' ? '' : stateWords(riskState);
}
