import { told } from '../../clock.ts';
import { attemptsOf, type Attempt } from '../../explain/attempts.ts';
import type { SignIn, SignInType } from '../../signins/sign-in.ts';
import { clean, count, distinct } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { logLimits } from '../log-limits.ts';
import { periodOf } from '../period.ts';
import { firstName, whoIsMeant } from '../person.ts';
import { ONE_PAGE, USER_TYPES } from '../read.ts';
import { addressFilter } from '../tenant.ts';
import { coverageOf, idsOf, reply } from '../reply.ts';
import { narrowed } from '../which.ts';
import { signInTable } from './table.ts';

export const signins: CommandDefinition<'signins'> = {
  intent: 'signins',
  summary: "A person's sign-ins, or everybody's from one address.",
  examples: ["show bob's sign-ins last 2 hours", 'who signed in from 203.0.113.7?'],
  answer,
};

const DEFAULT_DAYS = 1;

async function answer(command: Command<'signins'>, context: CommandContext): Promise<Answer> {
  const everybody = command.user === undefined && (command.ip !== undefined || command.app !== undefined);
  const meant = everybody ? undefined : await whoIsMeant(command, context);
  if (meant?.kind === 'answer') return meant.answer;
  const person = meant?.person;
  const period = periodOf(command, context, DEFAULT_DAYS);
  const query = {
    types: command.type === undefined ? USER_TYPES : ([command.type] as readonly SignInType[]),
    from: period.from,
    to: period.to,
  };
  const page = await context.signIns.read(context.caller, {
    ...query,
    limit: context.signIns.span === undefined ? ONE_PAGE : Number.MAX_SAFE_INTEGER,
    ...(person === undefined ? {} : { userId: person.id }),
    ...addressFilter(context, command.ip),
  });
  const rows = narrowed(page.rows, command);
  const attempts = attemptsOf(rows.filter((row) => row.crossTenant !== 'passthrough'));
  const tallies = tallied(attempts, rows);
  return reply(command, {
    tone: tallies.failed > 0 ? 'warning' : 'neutral',
    headline: headline(
      tallies,
      rows,
      wording(command, person === undefined ? undefined : firstName(person), period.words),
      context,
    ),
    facts: {
      ...(person === undefined ? {} : { user: { id: person.id, upn: person.upn } }),
      ...tallies,
      ips: distinct(rows.map((row) => row.ip)),
      people: distinct(rows.map((row) => row.upn)).slice(0, 50),
    },
    body: [...signInTable(attempts, rows, context, person === undefined), ...logLimits(rows)],
    evidence: idsOf(rows),
    coverage: coverageOf(context.signIns, query, page, { gaps: period.gaps, requests: meant?.requests ?? 0 }),
    actions: [
      { verb: 'show-evidence', title: 'Show the rows' },
      ...(person === undefined
        ? []
        : [{ verb: 'ask', title: 'Replay check', data: { text: `replay check ${person.id}` } } as const]),
    ],
  });
}

function tallied(attempts: readonly Attempt[], rows: readonly SignIn[]) {
  const outcomes = (outcome: Attempt['outcome']): number => attempts.filter((attempt) => attempt.outcome === outcome).length;
  const kinds = (type: SignInType): number => rows.filter((row) => row.type === type).length;
  return {
    rows: rows.length,
    attempts: attempts.length,
    succeeded: outcomes('succeeded'),
    failed: outcomes('failed'),
    interrupted: outcomes('interrupted'),
    interactive: kinds('interactiveUser'),
    nonInteractive: kinds('nonInteractiveUser'),
    passthrough: rows.filter((row) => row.crossTenant === 'passthrough').length,
  };
}

/** "of Bob to Teams from 192.0.2.1 in the last 24 hours" */
function wording(command: Command<'signins'>, name: string | undefined, when: string): string {
  const kind = { interactiveUser: 'by hand', nonInteractiveUser: 'in the background', servicePrincipal: '', managedIdentity: '' };
  return [
    name === undefined ? '' : `of ${name}`,
    command.type === undefined ? '' : kind[command.type],
    command.app === undefined ? '' : `to ${clean(command.app, 60)}`,
    command.ip === undefined ? '' : `from ${clean(command.ip, 60)}`,
    command.place === undefined ? '' : `from ${clean(command.place, 60)}`,
    command.code === undefined ? '' : `with code ${command.code}`,
    when,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function headline(
  { attempts, failed, interrupted, passthrough }: ReturnType<typeof tallied>,
  rows: readonly SignIn[],
  words: string,
  context: CommandContext,
): string {
  const [newest] = rows;
  if (newest === undefined) return `No sign-ins ${words}.`;
  if (attempts === 0) return `${count(passthrough, 'sign-in')} ${words}, only passing through to another organisation.`;
  const verdict = failed === 0 ? 'none failed' : `${failed.toLocaleString('en-GB')} failed`;
  const open = interrupted === 0 ? '' : `, ${interrupted.toLocaleString('en-GB')} not finished`;
  return `${count(attempts, 'sign-in')} ${words}: ${verdict}${open}, newest ${told(newest.at, context)}.`;
}
