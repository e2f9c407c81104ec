import { told } from '../../clock.ts';
import { attemptsOf } from '../../explain/attempts.ts';
import { appOf } from '../../explain/cause.ts';
import { explainCode } from '../../explain/catalogue.ts';
import { failedPolicies, policiesHidden } from '../../explain/conditional-access.ts';
import type { Gap } from '../../signins/log.ts';
import { clean, count, listed } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { colleagueOffer, hiddenGap } from '../hidden-policies.ts';
import { periodOf } from '../period.ts';
import { firstName } from '../person.ts';
import { coverageOf, reply } from '../reply.ts';
import { perhapsPerson, readTenant, tally } from '../tenant.ts';
import { USER_TYPES } from '../read.ts';

export const blocks: CommandDefinition<'blocks'> = {
  intent: 'blocks',
  summary: 'What Conditional Access blocked, for one person or everybody.',
  examples: ['what did Conditional Access block today?', 'blocked sign-ins of carol'],
  answer,
};

const DEFAULT_DAYS = 1;
const MOST_SHOWN = 12;
/** A failed second factor is the person's, although the policy that asked for it counts as not met. */
const BLOCKING: ReadonlySet<string> = new Set(['conditional-access', 'device']);

async function answer(command: Command<'blocks'>, context: CommandContext): Promise<Answer> {
  const who = await perhapsPerson(command, context);
  if (who.kind === 'answer') return who.answer;
  const period = periodOf(command, context, DEFAULT_DAYS);
  const page = await readTenant(context, period, USER_TYPES, {
    app: command.app,
    conditionalAccess: 'failure',
    ...(command.code === undefined ? {} : { code: command.code }),
    ...(command.ip === undefined ? {} : { ip: command.ip }),
    ...(who.kind === 'person' ? { userId: who.person.id } : {}),
  });
  const blocked = attemptsOf(page.rows.filter((row) => row.crossTenant !== 'passthrough')).filter(
    (attempt) => attempt.outcome === 'failed' && BLOCKING.has(explainCode(attempt.code).category),
  );
  const policies = tally(blocked.flatMap((attempt) => failedPolicies(attempt.last).map((policy) => policy.name)));
  const people = tally(blocked.map((attempt) => attempt.last.upn));
  const hidden: Gap[] = policiesHidden(page.rows) ? [hiddenGap(context)] : [];
  return reply(command, {
    tone: blocked.length === 0 ? 'good' : 'warning',
    headline:
      blocked.length === 0
        ? `Conditional Access blocked nothing${who.kind === 'person' ? ` of ${firstName(who.person)}` : ''} ${period.words}.`
        : `Conditional Access stopped ${count(blocked.length, 'sign-in')} of ${who.kind === 'person' ? firstName(who.person) : count(people.length, 'person', 'people')} ${period.words}.`,
    facts: {
      total: blocked.length,
      policies: policies.map(([name, n]) => ({ name, count: n })),
      people: people.map(([upn, n]) => ({ upn, count: n })),
      codes: tally(blocked.map((attempt) => attempt.code)).map(([code, n]) => ({ code, count: n })),
    },
    body:
      blocked.length === 0
        ? []
        : [
            ...(policies.length > 0
              ? [
                  {
                    kind: 'facts',
                    rows: policies.slice(0, 6).map(([name, n]) => [clean(name, 60), count(n, 'sign-in')] as const),
                  } as const,
                ]
              : []),
            {
              kind: 'table',
              columns: ['When', 'Who', 'Application', 'Result', 'Policy'],
              rows: blocked
                .slice(0, MOST_SHOWN)
                .map((attempt) => [
                  told(attempt.last.at, context),
                  clean(attempt.last.upn ?? 'unknown person', 60),
                  clean(appOf(attempt.last), 40),
                  `${attempt.code} ${explainCode(attempt.code).title}`,
                  listed(failedPolicies(attempt.last).map((policy) => clean(policy.name, 60))) || 'not visible',
                ]),
            },
          ],
    steps: {
      user: [],
      helpdesk:
        blocked.length === 0
          ? []
          : ['Ask "why did NAME fail" for the one who called: it says what the device or sign-in lacked.'],
      admin: [],
      security:
        blocked.length === 0
          ? []
          : ['A block that the person did not expect means that somebody else had the right password: ask "replay check NAME".'],
    },
    evidence: blocked.map((attempt) => attempt.last.id),
    actions: hidden.length > 0 ? colleagueOffer(context) : [],
    coverage: coverageOf(context.signIns, page.query, page, { gaps: [...period.gaps, ...hidden], requests: who.requests }),
  });
}
