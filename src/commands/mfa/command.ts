import { HOUR, told } from '../../clock.ts';
import type { AuditEvent, Method } from '../../directory/facts.ts';
import { judgeReplay } from '../../detect/replay/judge.ts';
import { clean, count } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer, Block } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { periodOf } from '../period.ts';
import { firstName, whoIsMeant } from '../person.ts';
import { readPerson } from '../read.ts';
import { coverageOf, reply } from '../reply.ts';

export const mfa: CommandDefinition<'mfa'> = {
  intent: 'mfa',
  summary: "A person's registered sign-in methods, what changed, and whether a change is suspicious.",
  examples: ['mfa of bob', 'did bob add a new authenticator?'],
  answer,
};

const DEFAULT_DAYS = 7;
const MOST_ROWS = 2_000;
/** A method added this close to a suspicious sign-in is how attackers stay. */
const CLOSE = HOUR;

async function answer(command: Command<'mfa'>, context: CommandContext): Promise<Answer> {
  const meant = await whoIsMeant(command, context);
  if (meant.kind === 'answer') return meant.answer;
  const { person } = meant;
  const period = periodOf(command, context, DEFAULT_DAYS);
  const methods = await context.directory.methods(context.caller, person.id);
  const changes = await context.directory.audits(context.caller, person.id, period);
  const page = await readPerson(context, person, period, { limit: MOST_ROWS });
  const verdict = judgeReplay(page.rows, {
    userId: person.id,
    from: period.from,
    to: period.to,
    now: context.now,
    ...(context.networks === undefined ? {} : { knownNetworks: context.networks }),
  });
  const suspectTimes =
    verdict.verdict === 'likely' || verdict.verdict === 'possible' ? suspects(verdict.sessions[0]?.legs ?? []) : [];
  const security = (changes.value ?? []).filter(isMethodChange);
  const added = [
    ...(methods.value ?? []).flatMap((method) =>
      method.createdAt !== undefined && method.createdAt >= period.from ? [{ at: method.createdAt, what: method.kind }] : [],
    ),
    ...security.map((change) => ({ at: change.at, what: change.activity })),
  ];
  const unusual = added.filter(({ at }) => suspectTimes.some(([from, to]) => at >= from - CLOSE / 2 && at <= to + CLOSE));
  const name = firstName(person);
  return reply(command, {
    tone: unusual.length > 0 ? 'danger' : methods.value === undefined ? 'unknown' : 'neutral',
    headline:
      methods.value === undefined
        ? `Can't see ${name}'s methods: ${clean(methods.gaps[0]?.text ?? 'your role does not show them.', 160)}${unusual.length > 0 ? ' But a method was changed close to a suspicious sign-in.' : ''}`
        : `${name} has ${count(methods.value.length, 'sign-in method')}${unusual.length > 0 ? `; ${clean(unusual[0]?.what ?? '', 60)} came within an hour of a suspicious sign-in` : ''}.`,
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
      replay: verdict.verdict,
    },
    body: body(methods.value, security, context),
    steps: {
      user: [],
      helpdesk:
        unusual.length > 0 ? [`Call ${name} on a known number and ask whether they added the method. Do not ask in Teams.`] : [],
      admin:
        unusual.length > 0
          ? ['Remove the method before the sessions are revoked, otherwise the attacker signs in again with it.']
          : [],
      security: unusual.length > 0 ? [`Ask "replay check ${clean(person.upn, 80)}" and revoke the sessions if it holds.`] : [],
    },
    evidence: unusual.length > 0 ? verdict.indicators.flatMap((indicator) => indicator.evidence) : [],
    coverage: coverageOf(context.signIns, page.query, page, {
      gaps: [...period.gaps, ...methods.gaps, ...changes.gaps],
      requests: meant.requests + methods.requests + changes.requests,
    }),
    actions: [{ verb: 'ask', title: 'Replay check', data: { text: `replay check ${person.id}` } }],
  });
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
        clean(method.kind, 60),
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
