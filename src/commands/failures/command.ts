import { DAY } from '../../clock.ts';
import { attemptsOf, type Attempt } from '../../explain/attempts.ts';
import { appOf } from '../../explain/cause.ts';
import { explainCode } from '../../explain/catalogue.ts';
import { clean, count, listed } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { periodOf } from '../period.ts';
import { coverageOf, joinSteps, NO_STEPS, reply } from '../reply.ts';
import { perhapsPerson, readTenant, tally, tenantTypes } from '../tenant.ts';
import { emptyPage } from '../unread.ts';
import { patternsOf } from './scope.ts';

export const failures: CommandDefinition<'failures'> = {
  intent: 'failures',
  summary: 'Top failures of the tenant, and whether it is one person, an outage, a policy change or an attack.',
  examples: ['top failures today', 'who gets 50126?', 'failures in Salesforce since this morning'],
  answer,
};

const DEFAULT_DAYS = 1;
const MOST_SHOWN = 8;

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
  // The same hours of the day before show whether this is a change; a file answers from what it holds.
  const shift = Math.max(1, Math.ceil((period.to - 1 - period.from) / DAY)) * DAY;
  const before = await readTenant(context, { from: period.from - shift, to: period.to - shift }, types, narrowed).catch(
    emptyPage,
  );
  const earlierDay = shift === DAY ? 'Day before' : 'Period before';
  const failed = failedOf(page.rows);
  const earlier = failedOf(before.rows);
  const byCode = tally(failed.map((attempt) => attempt.code));
  const patterns = patternsOf(failed, before.rows.length > 0 ? earlier : undefined, page.rows);
  const [worst] = patterns;
  return reply(command, {
    tone: failed.length === 0 ? 'good' : worst === undefined || worst.kind === 'one-person' ? 'warning' : 'danger',
    headline:
      failed.length === 0
        ? `No failed sign-ins ${period.words}.`
        : `${count(failed.length, 'failed sign-in')} ${period.words}. ${worst?.words ?? spreadWords(failed, before.rows.length > 0 ? earlier : undefined)}`,
    facts: {
      total: failed.length,
      before: before.rows.length === 0 ? null : earlier.length,
      scope: worst?.kind ?? 'unclear',
      patterns: patterns.map(({ kind, code, attempts, words }) => ({ kind, code, attempts, words })),
      byCode: byCode.map(([code, n]) => ({
        code,
        name: explainCode(code).name,
        count: n,
        people: peopleOf(failed, code).length,
      })),
      byApp: tally(failed.map((attempt) => appOf(attempt.last))).map(([app, n]) => ({ app, count: n })),
    },
    body:
      failed.length === 0
        ? []
        : [
            ...(patterns.length > 1
              ? [{ kind: 'list', items: patterns.slice(1, 5).map((pattern) => pattern.words) } as const]
              : []),
            {
              kind: 'table',
              columns: ['Result', 'Attempts', earlierDay, 'People', 'Applications'],
              rows: byCode.slice(0, MOST_SHOWN).map(([code, n]) => [
                `${code} ${explainCode(code, reasonOf(failed, code)).title}`,
                String(n),
                before.rows.length === 0 ? 'not known' : String(earlier.filter((attempt) => attempt.code === code).length),
                listed(
                  peopleOf(failed, code).map((upn) => clean(upn, 50)),
                  3,
                ),
                listed(
                  tally(failed.filter((attempt) => attempt.code === code).map((attempt) => clean(appOf(attempt.last), 40))).map(
                    ([app]) => app,
                  ),
                  3,
                ),
              ]),
            },
          ],
    steps: joinSteps(...patterns.slice(0, 3).map((pattern) => ({ ...NO_STEPS, ...pattern.steps }))),
    evidence: failed.map((attempt) => attempt.last.id),
    coverage: coverageOf(context.signIns, page.query, page, {
      gaps: [...period.gaps, ...gaps],
      requests: who.requests + before.requests,
    }),
    actions: byCode
      .slice(0, 2)
      .map(([code]) => ({ verb: 'ask', title: `What is ${code}?`, data: { text: `what is ${code}` } }) as const),
  });
}

function spreadWords(failed: readonly Attempt[], earlier: readonly Attempt[] | undefined): string {
  const people = new Set(failed.map((attempt) => attempt.last.userId ?? attempt.last.upn)).size;
  if (people === 1) return `All are of ${clean(failed[0]?.last.upn ?? failed[0]?.last.userName ?? 'one person', 80)}.`;
  const before = earlier === undefined ? '' : `; in the same hours of the day before it was ${earlier.length}`;
  return `They are spread over ${people} people without a pattern${before}.`;
}

function failedOf(rows: readonly Attempt['last'][]): readonly Attempt[] {
  return attemptsOf(rows.filter((row) => row.crossTenant !== 'passthrough')).filter((attempt) => attempt.outcome === 'failed');
}

function peopleOf(failed: readonly Attempt[], code: number): readonly string[] {
  return tally(failed.filter((attempt) => attempt.code === code).map((attempt) => attempt.last.upn ?? attempt.last.userName)).map(
    ([upn]) => upn,
  );
}

function reasonOf(failed: readonly Attempt[], code: number): string | undefined {
  return failed.find((attempt) => attempt.code === code)?.last.reason;
}
