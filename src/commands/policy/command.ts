import { toldAt } from '../../clock.ts';
import { appOf } from '../../explain/cause.ts';
import {
  asksForSecondStep,
  failedPolicies,
  isReportOnly,
  policiesHidden,
  policySentence,
} from '../../explain/conditional-access.ts';
import { isInterrupt } from '../../explain/catalogue.ts';
import { mfaResult, mfaWords } from '../../explain/mfa.ts';
import type { Gap } from '../../signins/log.ts';
import type { AppliedPolicy, SignIn } from '../../signins/sign-in.ts';
import { clean, count, listed } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer, AnswerStatus, Block, Coverage } from '../answer.ts';
import { DAYS_FOR_AN_ID, readById } from '../by-id.ts';
import { inSentence, rowMeaning } from '../code-words.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { colleagueOffer, hiddenGap, isFile, hiddenStep } from '../hidden-policies.ts';
import { periodOf } from '../period.ts';
import { firstName, whoIsMeant } from '../person.ts';
import { ONE_PAGE, readPerson } from '../read.ts';
import { narrowed } from '../which.ts';
import { coverageOf, reply } from '../reply.ts';

export const policy: CommandDefinition<'policy'> = {
  intent: 'policy',
  summary: "Which Conditional Access policies applied to a person's sign-in, and why one did not block.",
  examples: ['which policies applied to carol?', 'why was no MFA asked of bob?'],
  answer,
};

const DEFAULT_DAYS = 2;

async function answer(command: Command<'policy'>, context: CommandContext): Promise<Answer> {
  const asked =
    command.requestId === undefined && command.correlationId === undefined
      ? await ofPerson(command, context)
      : await ofId(command, context);
  if ('headline' in asked) return asked;
  const { row, name, user, coverage } = asked;
  if (row === undefined) {
    return reply(command, { status: asked.missing, tone: 'unknown', headline: asked.nothing, facts: { user }, coverage });
  }
  return reply(command, {
    tone: isStopped(row) ? 'danger' : row.policies === undefined ? 'unknown' : 'neutral',
    headline: headline(row, name, context),
    facts: {
      user,
      signIn: row.id,
      status: row.conditionalAccess ?? null,
      policies: (row.policies ?? []).map(({ name: policyName, result, id }) => ({ id: id ?? null, name: policyName, result })),
    },
    body: body(row),
    steps: {
      user: [],
      helpdesk: row.policies === undefined ? [hiddenStep(context, row)] : [],
      admin:
        row.policies === undefined
          ? []
          : ['To change what applies, open the policy in Conditional Access; try it first with the What If tool.'],
      security: [],
    },
    evidence: [row.id],
    coverage,
    actions: [
      { verb: 'show-evidence', title: 'Show the sign-in' },
      ...(row.policies === undefined ? colleagueOffer(context) : []),
    ],
  });
}

/** The sign-in that is shown, or why there is none. */
interface Asked {
  readonly row: SignIn | undefined;
  readonly name: string;
  readonly user: { readonly id: string; readonly upn: string };
  readonly coverage: Coverage;
  readonly missing: AnswerStatus;
  readonly nothing: string;
}

async function ofPerson(command: Command<'policy'>, context: CommandContext): Promise<Asked | Answer> {
  const meant = await whoIsMeant(command, context);
  if (meant.kind === 'answer') return meant.answer;
  const { person, requests } = meant;
  const period = periodOf(command, context, DEFAULT_DAYS);
  const page = await readPerson(context, person, period, { limit: ONE_PAGE });
  const row = withoutEmptyList(shownRow(wished(page.rows, command)));
  const name = firstName(person);
  return {
    row,
    name,
    user: { id: person.id, upn: person.upn },
    coverage: coverageOf(context.signIns, page.query, page, { gaps: [...period.gaps, ...gapsOf(row, context)], requests }),
    missing: 'answered',
    nothing: `No sign-ins of ${name} ${period.words}, so no policy was asked.`,
  };
}

/** The attempt that an error page names, whoever made it; where somebody is named too, only if it is theirs. */
async function ofId(command: Command<'policy'>, context: CommandContext): Promise<Asked | Answer> {
  const meant = command.user === undefined ? undefined : await whoIsMeant(command, context);
  if (meant?.kind === 'answer') return meant.answer;
  const period = periodOf(command, context, DAYS_FOR_AN_ID);
  const { page, query, requests } = await readById(command, period, context);
  const rows = wished(page.rows, command).filter((row) => meant === undefined || row.userId === meant.person.id);
  const row = withoutEmptyList(rows.find(({ id }) => id === command.requestId) ?? shownRow(rows));
  const person = meant?.person;
  const name = person === undefined ? clean(row?.upn ?? row?.servicePrincipalName ?? 'Somebody', 80) : firstName(person);
  return {
    row,
    name,
    user: person === undefined ? { id: row?.userId ?? '', upn: row?.upn ?? '' } : { id: person.id, upn: person.upn },
    coverage: coverageOf(context.signIns, query, page, {
      gaps: [...period.gaps, ...gapsOf(row, context)],
      requests: requests + (meant?.requests ?? 0),
    }),
    missing: 'not-found',
    nothing: `No sign-in${person === undefined ? '' : ` of ${name}`} with that id was found, so it can't be told which policies applied.`,
  };
}

function wished(rows: readonly SignIn[], { app, code, ip }: Command<'policy'>): readonly SignIn[] {
  return narrowed(
    rows.filter((row) => row.crossTenant !== 'passthrough'),
    { app, code, ip },
  );
}

/** Where policies decided, a list with none of them was withheld. */
function withoutEmptyList(row: SignIn | undefined): SignIn | undefined {
  return row !== undefined && policiesHidden([row]) ? { ...row, policies: undefined } : row;
}

/** The newest refused sign-in by hand, else the newest by hand, else the newest of all. */
function shownRow(rows: readonly SignIn[]): SignIn | undefined {
  const finished = rows.filter((row) => !isInterrupt(row.code));
  const [newest] = finished.filter((row) => row.type === 'interactiveUser');
  const refused = finished.find((row) => failedPolicies(row).length > 0 || row.conditionalAccess === 'failure');
  if (refused !== undefined && (newest === undefined || refused.at >= newest.at || newest.at - refused.at < 3_600_000))
    return refused;
  return newest ?? finished[0] ?? rows[0];
}

function headline(row: SignIn, name: string, context: CommandContext): string {
  const what = `${name}'s sign-in to ${clean(appOf(row), 60)} ${toldAt(row.at, context)}`;
  if (row.policies === undefined) {
    const hidden = isFile(context) ? 'this export does not hold them' : 'your role or the log does not show them';
    return isStopped(row)
      ? `A Conditional Access policy stopped ${what}. I can't tell which one: ${hidden}.`
      : `Can't tell which policies applied to ${what}: ${hidden}.`;
  }
  const failed = failedPolicies(row).map((failedPolicy) => `"${clean(failedPolicy.name, 80)}"`);
  if (isInterrupt(row.code)) return openWords(row, failed, what);
  if (failed.length > 0) return `${listed(failed)} stopped ${what}.`;
  const applied = row.policies.filter((applied) => applied.result === 'success').length;
  if (row.code === 0)
    return `Nothing blocked ${what}: ${applied === 0 ? 'no policy applied' : `${count(applied, 'policy', 'policies')} applied and ${applied === 1 ? 'was' : 'were'} satisfied`}.`;
  return `No policy stopped ${what}; it failed for another reason (${row.code}).`;
}

function isStopped({ conditionalAccess, code }: SignIn): boolean {
  return conditionalAccess === 'failure' && !isInterrupt(code);
}

/** A step such as a device check comes before the decision: what the row says of its policies is how it stood so far. */
function openWords(row: SignIn, failed: readonly string[], what: string): string {
  const step = `${inSentence(rowMeaning(row).title)} (${row.code})`;
  if (failed.length === 0) return `No policy stopped ${what}: the row is a step on the way, ${step}.`;
  const were = failed.length === 1 ? 'was' : 'were';
  return `No policy had decided yet about ${what}: the row is a step on the way, ${step}. As it stood, ${listed(failed)} ${were} not met.`;
}

function body(row: SignIn): Block[] {
  const policies = row.policies ?? [];
  const enforced = policies.filter((shown) => !isReportOnly(shown));
  const reportOnly = policies.filter(isReportOnly);
  const order = ['failure', 'success', 'notApplied', 'notEnabled'];
  const sorted = [...enforced].sort((a, b) => order.indexOf(a.result) - order.indexOf(b.result));
  return [
    ...(sorted.length > 0
      ? [{ kind: 'list', items: sorted.slice(0, 12).map((shown) => policySentence(shown, row)) } as const]
      : []),
    ...(reportOnly.length > 0
      ? [
          { kind: 'heading', text: 'Report-only: no effect' } as const,
          { kind: 'list', items: reportOnly.slice(0, 6).map((shown) => policySentence(shown, row)) } as const,
        ]
      : []),
    { kind: 'text', text: multifactor(row, enforced) },
  ];
}

/** The row need not hold the step that satisfied a policy: a refresh has none, and an earlier one may have counted. */
function multifactor(row: SignIn, enforced: readonly AppliedPolicy[]): string {
  const result = mfaResult(row);
  const satisfied = enforced.some((shown) => shown.result === 'success' && asksForSecondStep(shown));
  if (result === 'not-asked' && satisfied)
    return 'Multifactor: a policy asked for it and was satisfied; the row holds no step that shows how, so an earlier one may have counted.';
  return `Multifactor: the person ${mfaWords(result)}.`;
}

function gapsOf(row: SignIn | undefined, context: CommandContext): Gap[] {
  return row === undefined || row.policies !== undefined ? [] : [hiddenGap(context)];
}
