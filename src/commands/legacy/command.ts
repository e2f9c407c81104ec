import { told } from '../../clock.ts';
import { explainCode } from '../../explain/catalogue.ts';
import { clean, count, distinct, listed } from '../../text.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer, Block } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { periodOf } from '../period.ts';
import { USER_TYPES } from '../read.ts';
import { coverageOf, idsOf, reply } from '../reply.ts';
import { perhapsPerson, readTenant, tally } from '../tenant.ts';
import { LEGACY_CLIENTS, protocolOf, unaskableClient } from './protocols.ts';

export const legacy: CommandDefinition<'legacy'> = {
  intent: 'legacy',
  summary: 'Legacy authentication still in use, by protocol and person.',
  examples: ['legacy authentication this week', 'who still uses IMAP?'],
  answer,
};

const DEFAULT_DAYS = 7;
const MOST_SHOWN = 12;

async function answer(command: Command<'legacy'>, context: CommandContext): Promise<Answer> {
  const who = await perhapsPerson(command, context);
  if (who.kind === 'answer') return who.answer;
  const period = periodOf(command, context, DEFAULT_DAYS);
  const page = await readTenant(context, period, USER_TYPES, {
    app: command.app,
    clients: LEGACY_CLIENTS,
    ...(command.ip === undefined ? {} : { ip: command.ip }),
    ...(command.code === undefined ? {} : { code: command.code }),
    ...(who.kind === 'person' ? { userId: who.person.id } : {}),
  });
  const rows = page.rows.filter((row) => protocolOf(row) !== undefined);
  const groups = grouped(rows);
  const working = rows.filter((row) => row.code === 0);
  const people = tally(rows.map((row) => row.upn ?? row.userName));
  const users = working.length === 0 ? people : tally(working.map((row) => row.upn ?? row.userName));
  // Only a right password gets as far as a policy.
  const known = rows.filter((row) => row.code !== 0 && explainCode(row.code).passwordRight === true);
  const handed = page.rows.filter((row) => protocolOf(row) === undefined && unaskableClient(row) !== undefined);
  return reply(command, {
    tone: working.length > 0 ? 'warning' : rows.length > 0 ? 'neutral' : 'good',
    headline:
      rows.length === 0
        ? `No legacy authentication ${period.words}.`
        : `${count(users.length, 'account')} ${working.length === 0 ? 'tried' : 'used'} legacy authentication ${period.words}: ${count(working.length, 'sign-in')} worked, ${(rows.length - working.length).toLocaleString('en-GB')} failed.${onlyTried(people.length - users.length)}`,
    facts: {
      total: rows.length,
      succeeded: working.length,
      protocols: tally(rows.map(protocolOf)).map(([protocol, n]) => ({ protocol, count: n })),
      people: groups.map(({ who: upn, protocol, succeeded, failed, last }) => ({
        upn,
        protocol,
        succeeded,
        failed,
        last: new Date(last).toISOString(),
      })),
    },
    body: [
      ...(rows.length === 0
        ? []
        : [
            { kind: 'facts', rows: protocolRows(rows) } as const,
            {
              kind: 'table',
              columns: ['Who', 'Protocol', 'Worked', 'Failed', 'Last', 'From'],
              rows: groups.slice(0, MOST_SHOWN).map((group) => [
                clean(group.who, 60),
                group.protocol,
                String(group.succeeded),
                String(group.failed),
                told(group.last, context),
                listed(
                  group.ips.map((ip) => clean(ip, 60)),
                  2,
                ),
              ]),
            } as const,
          ]),
      ...handedBlocks(handed),
    ],
    steps: {
      user: [],
      helpdesk: [
        ...(working.length === 0
          ? []
          : ['Find the device or program behind each line that worked; it needs a client with modern sign-in.']),
        ...(rows.length === working.length
          ? []
          : [
              'A line that only failed may be an old device or somebody who guesses: ask the person whether the address is theirs.',
            ]),
      ],
      admin:
        working.length === 0
          ? []
          : [
              'Legacy authentication cannot ask for a second factor: block it with Conditional Access once the lines above are moved.',
            ],
      security: [
        ...(working.length === 0
          ? []
          : [
              'A first success of a person who never used it before is how sprayed passwords are used: check each unknown address.',
            ]),
        ...(known.length === 0
          ? []
          : [
              `${count(known.length, 'try', 'tries')} of ${listed(distinct(known.map((row) => clean(row.upn ?? row.userName ?? 'somebody unknown', 60))), 3)} had the right password and ${known.length === 1 ? 'was' : 'were'} stopped after it: if the address is not theirs, somebody else knows it, and it must be reset.`,
            ]),
      ],
    },
    evidence: idsOf(rows),
    coverage: coverageOf(context.signIns, page.query, page, { gaps: period.gaps, requests: who.requests }),
    actions: [{ verb: 'show-evidence', title: 'Show the sign-ins' }],
  });
}

function onlyTried(people: number): string {
  return people === 0 ? '' : ` ${count(people, 'more account')} only tried.`;
}

/** "IMAP": "2 accounts, 4 sign-ins worked, 1 failed". */
function protocolRows(rows: readonly SignIn[]): [string, string][] {
  return tally(rows.map(protocolOf)).map(([protocol, n]) => {
    const own = rows.filter((row) => protocolOf(row) === protocol);
    const worked = own.filter((row) => row.code === 0).length;
    const people = distinct(own.map((row) => row.upn ?? row.userName)).length;
    return [
      protocol,
      `${count(people, 'account')}, ${worked.toLocaleString('en-GB')} worked, ${(n - worked).toLocaleString('en-GB')} failed`,
    ];
  });
}

/** No legacy protocol, but no page that could ask for more either. */
function handedBlocks(rows: readonly SignIn[]): Block[] {
  if (rows.length === 0) return [];
  const people = distinct(rows.map((row) => clean(row.upn ?? row.userName ?? 'unknown', 60)));
  return [
    {
      kind: 'text',
      text: `Not counted: ${count(rows.length, 'sign-in')} of programs that take the password themselves and hand it on (ROPC), of ${listed(people, 3)}. They cannot be asked for a second factor either.`,
    },
  ];
}

function grouped(
  rows: readonly SignIn[],
): readonly { who: string; protocol: string; succeeded: number; failed: number; last: number; ips: string[] }[] {
  const groups = new Map<
    string,
    { who: string; protocol: string; succeeded: number; failed: number; last: number; ips: string[] }
  >();
  for (const row of rows) {
    const who = row.upn ?? row.userName ?? row.userId ?? 'unknown person';
    const protocol = protocolOf(row) ?? '';
    const group = groups.get(`${who}|${protocol}`) ?? { who, protocol, succeeded: 0, failed: 0, last: 0, ips: [] };
    groups.set(`${who}|${protocol}`, group);
    if (row.code === 0) group.succeeded += 1;
    else group.failed += 1;
    group.last = Math.max(group.last, row.at);
    if (row.ip !== undefined && !group.ips.includes(row.ip)) group.ips.push(row.ip);
  }
  return [...groups.values()].sort((a, b) => b.succeeded - a.succeeded || b.failed - a.failed || (a.who < b.who ? -1 : 1));
}
