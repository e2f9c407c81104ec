import { told } from '../../clock.ts';
import { attemptsOf } from '../../explain/attempts.ts';
import { appOf } from '../../explain/cause.ts';
import { failedPolicies, policySentence } from '../../explain/conditional-access.ts';
import { deviceWords } from '../../explain/device-words.ts';
import { mfaStory } from '../../explain/mfa.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { SIGN_IN_TYPES } from '../../signins/sign-in.ts';
import { clean } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer, Block } from '../answer.ts';
import { rowMeaning } from '../code-words.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { explainAnswer } from '../explain/command.ts';
import { periodOf } from '../period.ts';
import { coverageOf, idsOf, reply } from '../reply.ts';

export const lookup: CommandDefinition<'lookup'> = {
  intent: 'lookup',
  summary: 'The sign-in behind a request or correlation id, or a pasted error page.',
  examples: ['paste the whole error page', 'correlation id 7f9c…'],
  answer,
};

const DEFAULT_DAYS = 30;

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
  const period = periodOf(command, context, DEFAULT_DAYS);
  const query = { types: SIGN_IN_TYPES, from: period.from, to: period.to };
  const byCorrelation =
    correlationId === undefined ? undefined : await context.signIns.read(context.caller, { ...query, correlationId, limit: 100 });
  const page =
    byCorrelation !== undefined && (byCorrelation.rows.length > 0 || requestId === undefined)
      ? byCorrelation
      : await context.signIns.read(context.caller, { ...query, id: requestId ?? '', limit: 1 });
  const row = page.rows.find((candidate) => candidate.id === requestId) ?? attemptsOf(page.rows)[0]?.last;
  const extra = page === byCorrelation ? 0 : (byCorrelation?.requests ?? 0);
  const coverage = coverageOf(context.signIns, query, page, { gaps: period.gaps, requests: extra });
  if (row === undefined) return notFound(command, coverage);
  const { entry, title, meaning } = rowMeaning(row);
  return reply(command, {
    tone: row.code === 0 ? 'good' : entry.interrupt ? 'neutral' : 'warning',
    headline: `${clean(row.upn ?? row.servicePrincipalName ?? 'Somebody', 80)}, ${clean(appOf(row), 60)}, ${told(row.at, context)}: ${row.code === 0 ? 'signed in' : title}.`,
    facts: {
      signIn: row.id,
      user: { id: row.userId ?? null, upn: row.upn ?? null },
      app: appOf(row),
      at: new Date(row.at).toISOString(),
      code: row.code,
      name: entry.name,
      category: entry.category,
      interrupt: entry.interrupt,
      correlationId: row.correlationId ?? null,
    },
    body: body(row, page.rows, meaning, context),
    steps: row.code === 0 ? { user: [], helpdesk: [], admin: [], security: [] } : entry.steps,
    evidence: idsOf(page.rows),
    coverage,
    actions: [
      { verb: 'show-evidence', title: 'Show the rows' },
      ...(row.userId === undefined
        ? []
        : [{ verb: 'ask', title: 'Why does this person fail?', data: { text: `why did ${row.userId} fail` } } as const]),
    ],
  });
}

function body(row: SignIn, rows: readonly SignIn[], meaning: string, context: CommandContext): Block[] {
  const facts: [string, string][] = [
    ['Result code', `${row.code} ${rowMeaning(row).entry.name}`],
    [
      'From',
      clean(
        [
          row.ip ?? 'unknown address',
          [row.city, row.country].filter((part) => part !== undefined).join(', ') || 'unknown location',
        ].join(', '),
        100,
      ),
    ],
    ['Device', clean(deviceWords(row), 100)],
    ['Client', clean(row.client ?? 'not said', 60)],
  ];
  const mfa = mfaStory(row);
  const others = rows.filter((other) => other.id !== row.id);
  return [
    { kind: 'text', text: meaning },
    { kind: 'facts', rows: facts },
    ...(failedPolicies(row).length > 0
      ? [{ kind: 'list', items: failedPolicies(row).map((policy) => policySentence(policy, row)) } as const]
      : []),
    ...(mfa.steps.length > 0
      ? [{ kind: 'heading', text: 'Authentication steps' } as const, { kind: 'list', items: mfa.steps } as const]
      : []),
    ...(others.length > 0
      ? [
          { kind: 'heading', text: 'Same correlation id' } as const,
          {
            kind: 'list',
            items: others.slice(0, 8).map((other) => `${told(other.at, context)}: ${other.code} ${rowMeaning(other).title}`),
          } as const,
        ]
      : []),
  ];
}

function notFound(command: Command<'lookup'>, coverage: Answer['coverage']): Answer {
  const code = command.code === undefined ? undefined : explainAnswer({ intent: 'explain', code: command.code });
  return reply(command, {
    status: 'not-found',
    tone: 'unknown',
    headline: `No sign-in with that id was found${code === undefined ? '' : `; the code itself means: ${code.headline}`}`,
    facts: code === undefined ? {} : code.facts,
    body: [
      ...(code?.body ?? []),
      {
        kind: 'text',
        text: 'Rows appear some minutes after the sign-in, and sign-ins of another tenant, or older than the log keeps, cannot be found here.',
      },
    ],
    steps: code?.steps ?? {
      user: [],
      helpdesk: ['Check that the whole id was copied, wait some minutes, and ask again.'],
      admin: [],
      security: [],
    },
    coverage,
  });
}
