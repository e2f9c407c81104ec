import { told } from '../../clock.ts';
import { explainCode } from '../../explain/catalogue.ts';
import type { SignIn, SignInType } from '../../signins/sign-in.ts';
import { clean, count, listed } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer, Block } from '../answer.ts';
import { calledApp, type CalledApp } from '../called-app.ts';
import { rowMeaning } from '../code-words.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { isFile } from '../hidden-policies.ts';
import { periodOf } from '../period.ts';
import { coverageOf, idsOf, joinSteps, NO_STEPS, reply } from '../reply.ts';
import { readTenant, tally } from '../tenant.ts';
import { credentialWords } from './credentials.ts';
import { healingOf, workloadName } from './healing.ts';
import { type NewNetwork, newNetworks, newNetworkWords } from './networks.ts';

export const workload: CommandDefinition<'workload'> = {
  intent: 'workload',
  summary: 'Service principals and managed identities: who fails, and with which credential.',
  examples: ['workload build-agent', 'service principals with expired secrets'],
  answer,
};

const DEFAULT_DAYS = 7;
const MOST_SHOWN = 12;

async function answer(command: Command<'workload'>, context: CommandContext): Promise<Answer> {
  const period = periodOf(command, context, DEFAULT_DAYS);
  const types: readonly SignInType[] =
    command.type === 'servicePrincipal' || command.type === 'managedIdentity'
      ? [command.type]
      : ['servicePrincipal', 'managedIdentity'];
  const called = await askedFor(command.app, context);
  const page = await readTenant(context, period, types, {
    app: command.app,
    ...(called.id === undefined ? {} : { servicePrincipalId: called.id }),
    ...(command.code === undefined ? {} : { code: command.code }),
    ...(command.ip === undefined ? {} : { ip: command.ip }),
  });
  const failed = page.rows.filter((row) => row.code !== 0);
  const { open, words: healed } = healingOf(page.rows, context);
  const codes = tally(failed.map((row) => row.code));
  const moved = newNetworks(page.rows);
  const named = command.app === undefined ? undefined : clean(command.app, 60);
  const workloads = tally(page.rows.map(workloadName));
  const [newestFailure] = failed;
  const credential =
    command.app === undefined || newestFailure === undefined
      ? { items: [], requests: 0, gaps: [] }
      : await credentialWords(newestFailure, context);
  const coverage = coverageOf(context.signIns, page.query, page, {
    gaps: [...period.gaps, ...credential.gaps],
    requests: called.requests + credential.requests,
  });
  if (page.rows.length === 0) {
    return reply(command, {
      status: named === undefined ? 'answered' : 'not-found',
      tone: 'unknown',
      headline: `No sign-ins of ${named === undefined ? 'service principals or managed identities' : `an application called "${named}"`} ${period.words}.`,
      body: [
        {
          kind: 'text',
          text: `${microsoftsOwn(context)}, and an application that only signs people in has no rows of its own.`,
        },
      ],
      facts: { total: 0 },
      coverage,
    });
  }
  return reply(command, {
    tone: open.length > 0 || moved.length > 0 ? 'warning' : 'good',
    headline: `${headline(page.rows, failed, workloads.length, named, period.words)}${healed === undefined ? '' : ` ${healed}`}${moved
      .slice(0, 1)
      .map((one) => ` ${newNetworkWords(one, context)}`)
      .join('')}`,
    facts: {
      total: page.rows.length,
      failed: failed.length,
      workloads: workloads
        .slice(0, 50)
        .map(([name, n]) => ({ name, signIns: n, failed: failed.filter((row) => workloadName(row) === name).length })),
      codes: codes.map(([code, n]) => ({ code, name: explainCode(code).name, category: explainCode(code).category, count: n })),
    },
    body: [...movedBlocks(moved, context), ...meaningOf(open), ...body(page.rows, failed, context, credential.items)],
    steps: joinSteps(
      moved.length === 0 ? NO_STEPS : NETWORK_STEPS,
      ...tally(open.map((row) => row.code))
        .slice(0, 2)
        .flatMap(([code]) => newestOf(open, code).map((row) => rowMeaning(row).steps)),
    ),
    evidence: idsOf(failed.length > 0 ? failed : page.rows),
    coverage,
    actions: [
      { verb: 'show-evidence', title: 'Show the sign-ins' },
      ...codes
        .slice(0, 1)
        .map(([code]) => ({ verb: 'ask', title: `What is ${code}?`, data: { text: `what is ${code}` } }) as const),
    ],
  });
}

const NETWORK_STEPS = {
  ...NO_STEPS,
  security: [
    'Ask the owner of the application whether it runs on the new network. If not, its secret is in other hands: replace it, and look at what was done with it.',
  ],
};

function movedBlocks(moved: readonly NewNetwork[], context: CommandContext): Block[] {
  const more = moved.slice(1, MOST_SHOWN);
  return more.length === 0 ? [] : [{ kind: 'list', items: more.map((one) => newNetworkWords(one, context)) }];
}

/** Graph has no such log; diagnostic settings can export one (MicrosoftServicePrincipalSignInLogs). */
function microsoftsOwn(context: CommandContext): string {
  return isFile(context)
    ? "Microsoft's own app-only sign-ins stand in a log of their own (MicrosoftServicePrincipalSignInLogs), which these files may not hold"
    : "Microsoft's own app-only sign-ins are not in this log";
}

/** One application of a busy tenant is asked for by its id: the newest rows of all would not reach back far enough. */
async function askedFor(app: string | undefined, context: CommandContext): Promise<CalledApp> {
  return app === undefined || context.directory.source === 'file' ? { requests: 0 } : calledApp(app, context);
}

function headline(
  rows: readonly SignIn[],
  failed: readonly SignIn[],
  workloads: number,
  named: string | undefined,
  words: string,
): string {
  const [first] = tally(rows.map(workloadName));
  const who = named ?? (workloads === 1 && first !== undefined ? clean(first[0], 60) : count(workloads, 'application'));
  if (failed.length === 0) return `${who}: ${count(rows.length, 'sign-in')} ${words}, none failed.`;
  const [code] = tally(failed.map((row) => row.code));
  const [worst] = tally(failed.map(workloadName));
  const title = newestOf(failed, code?.[0])
    .map((row) => rowMeaning(row).title)
    .join('');
  const whose = named === undefined && workloads > 1 && worst !== undefined ? ` Most are of ${clean(worst[0], 60)}.` : '';
  return `${who}: ${count(failed.length, 'sign-in')} of ${rows.length.toLocaleString('en-GB')} failed ${words}: ${title} (${code?.[0] ?? ''}).${whose}`;
}

function body(
  rows: readonly SignIn[],
  failed: readonly SignIn[],
  context: CommandContext,
  credential: readonly string[],
): Block[] {
  const shown = failed.length > 0 ? failed : rows;
  const groups = tally(shown.map((row) => `${workloadName(row)}\u0000${row.code}`)).slice(0, MOST_SHOWN);
  return [
    ...(credential.length > 0 ? [{ kind: 'list', items: credential } as const] : []),
    {
      kind: 'table',
      columns: ['Application', 'Result', 'Times', 'Last', 'Resource', 'From'],
      rows: groups.map(([key, n]) => {
        const [name, code] = key.split('\u0000');
        const group = shown.filter((row) => workloadName(row) === name && String(row.code) === code);
        return [
          clean(name ?? '', 60),
          code === '0'
            ? 'OK'
            : `${code ?? ''} ${group
                .slice(0, 1)
                .map((row) => rowMeaning(row).title)
                .join('')}`,
          String(n),
          told(group[0]?.at ?? context.now, context),
          listed(
            tally(group.map((row) => clean(row.resourceName ?? 'not said', 40))).map(([resource]) => resource),
            2,
          ),
          listed(
            tally(group.map((row) => row.ip)).map(([ip]) => clean(ip, 50)),
            2,
          ) || 'no address',
        ];
      }),
    },
  ];
}

/** What the failure that most of the open ones share means, with the policy that refused. */
function meaningOf(open: readonly SignIn[]): Block[] {
  const [most] = tally(open.map((row) => row.code));
  return newestOf(open, most?.[0]).map((row) => ({ kind: 'text', text: rowMeaning(row).meaning }));
}

/** What a code means is said of a row: 50053 is two things. */
function newestOf(rows: readonly SignIn[], code: number | undefined): readonly SignIn[] {
  return rows.filter((row) => row.code === code).slice(0, 1);
}
