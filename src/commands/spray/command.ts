import { toldSpan } from '../../clock.ts';
import { explainCode } from '../../explain/catalogue.ts';
import type { Person } from '../../directory/person.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { clean, count, distinct, listed } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { firstName } from '../person.ts';
import { periodOf } from '../period.ts';
import { coverageOf, reply } from '../reply.ts';
import { perhapsPerson, readTenant, tenantTypes } from '../tenant.ts';
import { isQuiet, restBlocks } from './rest.ts';
import { type GuessingSource, guessingSources } from './sources.ts';

export const spray: CommandDefinition<'spray'> = {
  intent: 'spray',
  summary: 'Password spray and brute force: from where, at whom, and whether any try hit.',
  examples: ['password spray today?', 'is somebody brute forcing alice?'],
  answer,
};

const DEFAULT_DAYS = 1;
const MOST_SHOWN = 8;

async function answer(command: Command<'spray'>, context: CommandContext): Promise<Answer> {
  const who = await perhapsPerson(command, context);
  if (who.kind === 'answer') return who.answer;
  const period = periodOf(command, context, DEFAULT_DAYS);
  const { types, gaps } = tenantTypes(context);
  const narrowed = { app: command.app, ...(command.ip === undefined ? {} : { ip: command.ip }) };
  const page = await readTenant(context, period, types, narrowed);
  const person = who.kind === 'person' ? who.person : undefined;
  // A spray tries each person once or twice: it shows among everybody's rows only, and those may be cut before the person's.
  const own = person === undefined ? page : await readTenant(context, period, types, { ...narrowed, userId: person.id });
  const rows = person === undefined ? page.rows : [...new Map([...page.rows, ...own.rows].map((row) => [row.id, row])).values()];
  const attacks = guessingSources(rows).filter((source) => source.kind !== 'own-device' && isAbout(source, person));
  const hits = attacks.flatMap((source) => source.hits);
  return reply(command, {
    tone: hits.length > 0 ? 'danger' : attacks.length > 0 ? 'warning' : isQuiet(own.rows) ? 'good' : 'neutral',
    headline: headline(attacks, hits, period.words, person),
    facts: {
      attacks: attacks.map((source) => ({
        kind: source.kind,
        network: source.network,
        ips: source.ips,
        people: source.people,
        tries: source.tries,
        first: new Date(source.first).toISOString(),
        last: new Date(source.last).toISOString(),
        hits: source.hits.map((row) => ({ signIn: row.id, upn: row.upn ?? null, code: row.code })),
      })),
    },
    body:
      attacks.length === 0
        ? restBlocks(own.rows, context)
        : [
            {
              kind: 'table',
              columns: ['From', 'Kind', 'People', 'Tries', 'When', 'Password found'],
              rows: attacks.slice(0, MOST_SHOWN).map((source) => [
                clean(source.network, 80),
                source.kind === 'spray' ? 'spray' : 'brute force',
                String(source.people.length),
                String(source.tries),
                toldSpan(source.first, source.last, context),
                source.hits.length === 0
                  ? 'no'
                  : listed(
                      source.hits.map(
                        (row) =>
                          `${clean(row.upn ?? 'unknown', 60)} (${row.code === 0 ? 'signed in' : explainCode(row.code).title})`,
                      ),
                      3,
                    ),
              ]),
            },
          ],
    steps: {
      user: [],
      helpdesk:
        attacks.length === 0 ? [] : ['Do not reset passwords of people who were only tried: nothing was found out about them.'],
      admin: attacks.length === 0 ? [] : ['Check that legacy authentication is blocked and that smart lockout is on.'],
      security: [
        ...(hits.length > 0
          ? [
              'Reset the password of everybody under "password found" and revoke their sessions: somebody else knows it, even where a policy stopped the sign-in.',
            ]
          : []),
        ...(attacks.length > 0 ? ['Block the addresses in a named location if they are not your own network.'] : []),
      ],
    },
    evidence: attacks.flatMap((source) => [...source.hits.map((row) => row.id), ...source.evidence]),
    coverage: coverageOf(context.signIns, page.query, page, {
      gaps: [...period.gaps, ...gaps],
      requests: who.requests + (own === page ? 0 : own.requests),
    }),
    actions: [{ verb: 'show-evidence', title: 'Show the sign-ins' }],
  });
}

function isAbout({ people }: GuessingSource, person: Person | undefined): boolean {
  return person === undefined || people.includes(person.upn) || people.includes(person.id);
}

function headline(
  attacks: readonly GuessingSource[],
  hits: readonly SignIn[],
  words: string,
  person: Person | undefined,
): string {
  const [worst] = attacks;
  const name = person === undefined ? undefined : firstName(person);
  if (worst === undefined) return `No password spray or brute force${name === undefined ? '' : ` against ${name}`} ${words}.`;
  const whose = listed(distinct(hits.map((row) => clean(row.upn ?? row.userName ?? 'somebody unknown', 60))), 3);
  const found =
    hits.length === 0 ? 'No try found a password.' : `${count(hits.length, 'try', 'tries')} found the right password: ${whose}.`;
  const what =
    worst.kind === 'spray'
      ? `tried ${count(worst.people.length, 'person', 'people')}${name === undefined ? '' : `, ${name} among them,`}`
      : `tried one account ${count(worst.tries, 'time')}`;
  const more =
    attacks.length > 1
      ? `, and there ${attacks.length === 2 ? 'is one more source' : `are ${attacks.length - 1} more sources`}`
      : '';
  return `Somebody ${what} from ${clean(worst.network, 80)} ${words}${more}. ${found}`;
}
