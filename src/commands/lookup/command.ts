import { told, toldAt, toldWithDay } from '../../clock.ts';
import { attemptsOf } from '../../explain/attempts.ts';
import { appOf } from '../../explain/cause.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { clean } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import { DAYS_FOR_AN_ID, readById } from '../by-id.ts';
import { rowMeaning } from '../code-words.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { explainAnswer } from '../explain/command.ts';
import { hiddenGap, hidesPolicy } from '../hidden-policies.ts';
import { periodOf } from '../period.ts';
import { coverageOf, idsOf, NO_STEPS, reply } from '../reply.ts';
import { lookupBody } from './body.ts';

export const lookup: CommandDefinition<'lookup'> = {
  intent: 'lookup',
  summary: 'The sign-in behind a request or correlation id, or a pasted error page.',
  examples: ['correlation id 7f9c2d1e-4b6a-4c8d-9e0f-1a2b3c4d5e6f', 'paste the whole error page'],
  answer,
};

async function answer(command: Command<'lookup'>, context: CommandContext): Promise<Answer> {
  const { requestId, correlationId, code } = command;
  if (requestId === undefined && correlationId === undefined) {
    if (code !== undefined) return { ...explainAnswer({ intent: 'explain', code }), command };
    return reply(command, {
      status: 'not-understood',
      tone: 'unknown',
      headline: 'Paste the request id or correlation id of the error page, or the whole page.',
    });
  }
  const period = periodOf(command, context, DAYS_FOR_AN_ID);
  const { page, query, requests } = await readById(command, period, context);
  const row = page.rows.find((candidate) => candidate.id === requestId) ?? shownOf(page.rows);
  const coverage = coverageOf(context.signIns, query, page, {
    gaps: [...period.gaps, ...(row !== undefined && hidesPolicy(row) ? [hiddenGap(context)] : [])],
    requests,
  });
  return row === undefined ? notFound(command, coverage, context) : found(command, row, page.rows, coverage, context);
}

/** Of several tries with one correlation id the newest by hand; a silent try of a program beside it tells nobody anything. */
function shownOf(rows: readonly SignIn[]): SignIn | undefined {
  const attempts = attemptsOf(rows);
  const shown =
    attempts.find(({ last }) => last.type === 'interactiveUser') ??
    attempts.find(({ outcome }) => outcome !== 'interrupted') ??
    attempts[0];
  return shown?.last;
}

/** The success in which the try of a row ended that was not yet one. */
function endOf(row: SignIn, rows: readonly SignIn[]): SignIn | undefined {
  const attempt = attemptsOf(rows).find((one) => one.rows.some(({ id }) => id === row.id));
  return row.code !== 0 && attempt?.outcome === 'succeeded' ? attempt.last : undefined;
}

function found(
  command: Command<'lookup'>,
  row: SignIn,
  rows: readonly SignIn[],
  coverage: Answer['coverage'],
  context: CommandContext,
): Answer {
  const { entry, title, meaning, steps } = rowMeaning(row);
  const end = endOf(row, rows);
  const good = row.code === 0 || end !== undefined;
  const who = clean(row.upn ?? row.servicePrincipalName ?? 'Somebody', 80);
  const app = clean(appOf(row), 60);
  const ended = end === undefined ? '' : `, but the same sign-in went on and succeeded ${toldAt(end.at, context)}`;
  const why =
    row.userId === undefined
      ? []
      : [{ verb: 'ask', title: 'Why does this person fail?', data: { text: `why did ${row.userId} fail` } } as const];
  return reply(command, {
    tone: good ? 'good' : entry.interrupt ? 'neutral' : 'warning',
    headline: `${who === app ? who : `${who}, ${app}`}, ${told(row.at, context)}: ${row.code === 0 ? 'signed in' : title}${ended}.`,
    facts: {
      signIn: row.id,
      user: { id: row.userId ?? null, upn: row.upn ?? null },
      app: appOf(row),
      at: new Date(row.at).toISOString(),
      code: row.code,
      name: entry.name,
      category: entry.category,
      interrupt: entry.interrupt,
      succeeded: good,
      correlationId: row.correlationId ?? null,
    },
    body: lookupBody(row, rows, meaning, context),
    steps: good ? NO_STEPS : steps,
    evidence: idsOf(rows),
    coverage,
    actions: [{ verb: 'show-evidence', title: 'Show the rows' }, ...why],
  });
}

function notFound(command: Command<'lookup'>, coverage: Answer['coverage'], context: CommandContext): Answer {
  const { span } = context.signIns;
  const code = command.code === undefined ? undefined : explainAnswer({ intent: 'explain', code: command.code });
  return reply(command, {
    status: 'not-found',
    tone: 'unknown',
    headline: `No sign-in with that id was found${code === undefined ? '.' : `; the code itself means: ${code.headline}`}`,
    facts: code === undefined ? {} : code.facts,
    body: [
      ...(code?.body ?? []),
      {
        kind: 'text',
        text:
          span === undefined
            ? 'Rows appear some minutes after the sign-in, and sign-ins of another tenant, or older than the log keeps, cannot be found here.'
            : `The files hold ${toldWithDay(span.from, context)} to ${toldWithDay(span.newest ?? span.to - 1, context)}; sign-ins of another time, of another kind or of another tenant are not in them.`,
      },
    ],
    steps: code?.steps ?? {
      ...NO_STEPS,
      helpdesk: [
        span === undefined
          ? 'Check that the whole id was copied, wait some minutes, and ask again.'
          : 'Check that the whole id was copied, and download the log again for the time of the error page.',
      ],
    },
    coverage,
  });
}
