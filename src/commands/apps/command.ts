import { told } from '../../clock.ts';
import { isInterrupt } from '../../explain/catalogue.ts';
import { appOf } from '../../explain/cause.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { clean, count } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { logLimits } from '../log-limits.ts';
import { periodOf } from '../period.ts';
import { firstName, whoIsMeant } from '../person.ts';
import { ONE_PAGE, readPerson } from '../read.ts';
import { narrowed } from '../which.ts';
import { coverageOf, idsOf, reply } from '../reply.ts';

export const apps: CommandDefinition<'apps'> = {
  intent: 'apps',
  summary: 'Which applications a person uses by hand, and which run behind.',
  examples: ['which apps does bob use?', 'apps of alice last 3 days'],
  answer,
};

const DEFAULT_DAYS = 7;
const MOST_SHOWN = 15;

interface AppUse {
  readonly app: string;
  foreground: number;
  background: number;
  /** Successes by hand, and of both kinds: what let nobody in was not used. */
  opened: number;
  succeeded: number;
  failed: number;
  last: number;
}

async function answer(command: Command<'apps'>, context: CommandContext): Promise<Answer> {
  const meant = await whoIsMeant(command, context);
  if (meant.kind === 'answer') return meant.answer;
  const period = periodOf(command, context, DEFAULT_DAYS);
  const page = await readPerson(context, meant.person, period, {
    limit: ONE_PAGE,
  });
  // Passing through opens nothing.
  const rows = narrowed(
    page.rows.filter((row) => row.crossTenant !== 'passthrough'),
    { app: command.app, ip: command.ip },
  );
  const uses = usesOf(rows);
  const byHand = uses.filter((use) => use.opened > 0);
  const never = uses.filter((use) => use.opened === 0 && use.succeeded > 0);
  const refused = uses.filter((use) => use.succeeded === 0);
  const name = firstName(meant.person);
  return reply(command, {
    headline:
      uses.length === 0
        ? `${name} used no application ${period.words}.`
        : `${name} used ${count(byHand.length, 'application')} by hand ${period.words}${never.length === 0 ? '' : `; ${count(never.length, 'more runs', 'more run')} only in the background`}${refused.length === 0 ? '' : `; ${count(refused.length, 'application')} did not let ${name} in`}.`,
    tone: uses.length === 0 ? 'unknown' : 'neutral',
    facts: {
      user: { id: meant.person.id, upn: meant.person.upn },
      apps: uses.map(({ app, foreground, background, succeeded, failed, last }) => ({
        app,
        foreground,
        background,
        succeeded,
        failed,
        last: new Date(last).toISOString(),
        neverByHand: foreground === 0,
      })),
    },
    body:
      uses.length === 0
        ? []
        : [
            {
              kind: 'table',
              columns: ['Application', 'By hand', 'Background', 'Let in', 'Failed', 'Last'],
              rows: uses
                .slice(0, MOST_SHOWN)
                .map((use) => [
                  clean(use.app, 60),
                  use.foreground === 0 ? 'never' : String(use.foreground),
                  String(use.background),
                  String(use.succeeded),
                  String(use.failed),
                  told(use.last, context),
                ]),
            },
            ...(uses.length > MOST_SHOWN
              ? [
                  {
                    kind: 'text',
                    subtle: true,
                    text: `${count(uses.length - MOST_SHOWN, 'more application')} not shown.`,
                  } as const,
                ]
              : []),
            {
              kind: 'text',
              subtle: true,
              text: 'Background use is an application refreshing by itself. One that was never opened by hand is worth a look only if nobody knows it.',
            },
            ...logLimits(rows),
          ],
    evidence: idsOf(rows),
    coverage: coverageOf(context.signIns, page.query, page, { gaps: period.gaps, requests: meant.requests }),
    actions: [{ verb: 'show-evidence', title: 'Show the sign-ins' }],
  });
}

function usesOf(rows: readonly SignIn[]): readonly AppUse[] {
  const uses = new Map<string, AppUse>();
  for (const row of rows) {
    const app = appOf(row);
    const use = uses.get(app) ?? { app, foreground: 0, background: 0, opened: 0, succeeded: 0, failed: 0, last: 0 };
    uses.set(app, use);
    if (row.type === 'interactiveUser') use.foreground += 1;
    else use.background += 1;
    if (row.code === 0 && row.type === 'interactiveUser') use.opened += 1;
    if (row.code === 0) use.succeeded += 1;
    if (row.code !== 0 && !isInterrupt(row.code)) use.failed += 1;
    use.last = Math.max(use.last, row.at);
  }
  return [...uses.values()].sort(
    (a, b) => b.foreground - a.foreground || b.background - a.background || (a.app < b.app ? -1 : 1),
  );
}
