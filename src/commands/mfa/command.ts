import { HOUR, told } from '../../clock.ts';
import type { AuditEvent, Method } from '../../directory/facts.ts';
import { judgeReplay } from '../../detect/replay/judge.ts';
import type { ReplayVerdict } from '../../detect/replay/verdict.ts';
import type { Looked } from '../../directory/directory.ts';
import type { Person } from '../../directory/person.ts';
import { clean, count } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer, Block, Steps, Tone } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { periodOf } from '../period.ts';
import { firstName, whoIsMeant } from '../person.ts';
import { readPerson, USER_TYPES } from '../read.ts';
import { emptyPage } from '../unread.ts';
import { coverageOf, joinSteps, NO_STEPS, reply } from '../reply.ts';
import { methodWords } from './method-words.ts';
import { dangerSteps } from '../why/suspicion.ts';
import { pesteringIn, promptFacts, promptsIn } from './prompts.ts';
import { carriedBlocks, MOST_PROMPTS, pesteringWords, promptBlocks, reportedWords } from './seen.ts';

export const mfa: CommandDefinition<'mfa'> = {
  intent: 'mfa',
  summary: "A person's registered sign-in methods, what changed, and whether a change is suspicious.",
  examples: ['mfa of bob', 'did bob add a new authenticator?'],
  answer,
};

const DEFAULT_DAYS = 7;
const MOST_ROWS = 2_000;
const ROLE_TOO_LOW = 'Your role does not show them; Authentication Administrator and Global Reader do.';
/** A method added this close to a suspicious sign-in is how attackers stay. */
const CLOSE = HOUR;

async function answer(command: Command<'mfa'>, context: CommandContext): Promise<Answer> {
  const meant = await whoIsMeant(command, context);
  if (meant.kind === 'answer') return meant.answer;
  const { person } = meant;
  const period = periodOf(command, context, DEFAULT_DAYS);
  const methods = await context.directory.methods(context.caller, person.id);
  const changes = await context.directory.audits(context.caller, person.id, period);
  const page = await readPerson(context, person, period, { limit: MOST_ROWS }).catch((error: unknown) => ({
    ...emptyPage(error),
    query: { types: USER_TYPES, from: period.from, to: period.to },
  }));
  const verdict = judgeReplay(page.rows, { userId: person.id, from: period.from, to: period.to, now: context.now });
  const security = (changes.value ?? []).filter(isMethodChange);
  const prompts = promptsIn(page.rows);
  const pestered = pesteringIn(prompts);
  const reported = prompts.find(({ result }) => result === 'reported');
  const unusual = unusualOf(addedSince(period.from, methods.value ?? [], security), verdict);
  return reply(command, {
    tone: pestered === undefined && reported === undefined ? toneOf(unusual, methods.value) : 'danger',
    headline: `${headline(methods, unusual, firstName(person))}${pesteringWords(pestered, context)}${reportedWords(reported, context)}`,
    facts: {
      user: { id: person.id, upn: person.upn },
      methods: methods.value ?? null,
      changes: security.map(({ at, activity, by, byIp, result }) => ({
        at: new Date(at).toISOString(),
        activity,
        by: by ?? null,
        ip: byIp ?? null,
        result: result ?? null,
      })),
      unusual: unusual.map(({ at, what }) => ({ at: new Date(at).toISOString(), what })),
      prompts: prompts.slice(0, 20).map(promptFacts),
      replay: verdict.verdict,
    },
    body: [...body(methods.value, security, context), ...promptBlocks(prompts, context), ...carriedBlocks(page.rows, context)],
    steps: joinSteps(
      unusual.length > 0 ? stepsFor(person) : NO_STEPS,
      pestered === undefined && reported === undefined ? NO_STEPS : dangerSteps(firstName(person), person.upn),
    ),
    evidence:
      unusual.length > 0
        ? verdict.indicators.flatMap((indicator) => indicator.evidence)
        : prompts.slice(0, MOST_PROMPTS).map(({ row }) => row.id),
    coverage: coverageOf(context.signIns, page.query, page, {
      gaps: [...period.gaps, ...methods.gaps, ...changes.gaps],
      requests: meant.requests + methods.requests + changes.requests,
    }),
    actions: [
      ...(prompts.length > 0 ? [{ verb: 'show-evidence', title: 'Show the sign-ins' } as const] : []),
      { verb: 'ask', title: 'Replay check', data: { text: `replay check ${person.id}` } },
    ],
  });
}

interface Added {
  readonly at: number;
  readonly what: string;
}

function addedSince(from: number, methods: readonly Method[], changes: readonly AuditEvent[]): readonly Added[] {
  return [
    ...methods.flatMap(({ createdAt, kind }) =>
      createdAt !== undefined && createdAt >= from ? [{ at: createdAt, what: methodWords({ kind }) }] : [],
    ),
    ...changes.map((change) => ({ at: change.at, what: change.activity })),
  ];
}

function unusualOf(added: readonly Added[], verdict: ReplayVerdict): readonly Added[] {
  if (verdict.verdict !== 'likely' && verdict.verdict !== 'possible') return [];
  const times = suspects(verdict.sessions[0]?.legs ?? []);
  return added.filter(({ at }) => times.some(([from, to]) => at >= from - CLOSE / 2 && at <= to + CLOSE));
}

function toneOf(unusual: readonly Added[], methods: readonly Method[] | undefined): Tone {
  if (unusual.length > 0) return 'danger';
  return methods === undefined ? 'unknown' : 'neutral';
}

function headline(methods: Looked<readonly Method[]>, unusual: readonly Added[], name: string): string {
  const [first] = unusual;
  if (methods.value === undefined) {
    const [gap] = methods.gaps;
    const why = gap === undefined || gap.id === 'role-too-low' ? ROLE_TOO_LOW : clean(gap.text, 160);
    return `Can't see ${name}'s methods. ${why}${first === undefined ? '' : ' But a method was changed close to a suspicious sign-in.'}`;
  }
  const close = first === undefined ? '' : `; ${clean(first.what, 60)} came within an hour of a suspicious sign-in`;
  return `${name} has ${methods.value.length === 0 ? 'no sign-in methods' : count(methods.value.length, 'sign-in method')}${close}.`;
}

function stepsFor(person: Person): Steps {
  return {
    user: [],
    helpdesk: [`Call ${firstName(person)} on a known number and ask whether they added the method. Do not ask in Teams.`],
    admin: ['Remove the method before the sessions are revoked, otherwise the attacker signs in again with it.'],
    security: [`Ask "replay check ${clean(person.upn, 80)}" and revoke the sessions if it holds.`],
  };
}

function suspects(
  legs: readonly { readonly suspicious: boolean; readonly first: number; readonly last: number }[],
): readonly (readonly [number, number])[] {
  return legs.filter((leg) => leg.suspicious).map((leg) => [leg.first, leg.last] as const);
}

function isMethodChange(change: AuditEvent): boolean {
  return /security info|authentication method|strong authentication|passkey|fido|temporary access pass|registered device|register device/iu.test(
    change.activity,
  );
}

function body(methods: readonly Method[] | undefined, changes: readonly AuditEvent[], context: CommandContext): Block[] {
  const blocks: Block[] = [];
  if (methods !== undefined && methods.length > 0) {
    blocks.push({
      kind: 'table',
      columns: ['Method', 'Detail', 'Added'],
      rows: methods.map((method) => [
        methodWords(method),
        clean(method.detail ?? '', 80),
        method.createdAt === undefined ? 'not known' : told(method.createdAt, context),
      ]),
    });
  }
  if (changes.length > 0) {
    blocks.push({ kind: 'heading', text: 'Recent changes' });
    blocks.push({
      kind: 'list',
      items: changes.slice(0, 8).map((change) => {
        return clean(
          `${told(change.at, context)}: ${change.activity} by ${change.by ?? 'unknown'}${change.byIp === undefined ? '' : ` from ${change.byIp}`}`,
          200,
        );
      }),
    });
  }
  return blocks;
}
