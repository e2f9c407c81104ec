import { told } from '../../clock.ts';
import { attemptsOf, type Attempt } from '../../explain/attempts.ts';
import { appOf } from '../../explain/cause.ts';
import { deviceWords } from '../../explain/lockout.ts';
import type { SignIn, SignInType } from '../../signins/sign-in.ts';
import { clean, count, listed, distinct } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer, Block } from '../answer.ts';
import { rowMeaning } from '../code-words.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { periodOf } from '../period.ts';
import { firstName, whoIsMeant } from '../person.ts';
import { ofApp, ONE_PAGE, USER_TYPES } from '../read.ts';
import { coverageOf, idsOf, reply } from '../reply.ts';

export const signins: CommandDefinition<'signins'> = {
  intent: 'signins',
  summary: "A person's sign-ins, or everybody's from one address.",
  examples: ["show bob's sign-ins last 2 hours", 'who signed in from 203.0.113.7?'],
  answer,
};

const DEFAULT_DAYS = 1;
const MOST_SHOWN = 12;

async function answer(command: Command<'signins'>, context: CommandContext): Promise<Answer> {
  const meant =
    command.user === undefined && (command.ip !== undefined || command.app !== undefined)
      ? undefined
      : await whoIsMeant(command, context);
  if (meant?.kind === 'answer') return meant.answer;
  const period = periodOf(command, context, DEFAULT_DAYS);
  const types: readonly SignInType[] = command.type === undefined ? USER_TYPES : [command.type];
  const query = { types, from: period.from, to: period.to };
  const cidr = command.ip?.includes('/') === true;
  const page = await context.signIns.read(context.caller, {
    ...query,
    limit: ONE_PAGE,
    ...(meant === undefined ? {} : { userId: meant.person.id }),
    ...(command.ip === undefined || cidr ? {} : { ip: command.ip }),
  });
  const rows = page.rows.filter(
    (row) =>
      (command.app === undefined || ofApp(row, command.app)) && (command.ip === undefined || cidr || row.ip === command.ip),
  );
  const attempts = attemptsOf(rows);
  const whose = meant === undefined ? `from ${clean(command.ip ?? command.app ?? '', 60)}` : `of ${firstName(meant.person)}`;
  const failed = attempts.filter((attempt) => attempt.outcome === 'failed').length;
  return reply(command, {
    tone: failed > 0 ? 'warning' : 'neutral',
    headline:
      rows.length === 0
        ? `No sign-ins ${whose} ${period.words}.`
        : `${count(attempts.length, 'sign-in')} ${whose} ${period.words}: ${count(failed, 'failure')}, newest ${told(rows[0]?.at ?? context.now, context)}.`,
    facts: {
      ...(meant === undefined ? {} : { user: { id: meant.person.id, upn: meant.person.upn } }),
      rows: rows.length,
      attempts: attempts.length,
      succeeded: attempts.filter((attempt) => attempt.outcome === 'succeeded').length,
      failed,
      interrupted: attempts.filter((attempt) => attempt.outcome === 'interrupted').length,
      interactive: rows.filter((row) => row.type === 'interactiveUser').length,
      nonInteractive: rows.filter((row) => row.type === 'nonInteractiveUser').length,
      ips: distinct(rows.map((row) => row.ip)),
      people: distinct(rows.map((row) => row.upn)).slice(0, 50),
    },
    body: body(attempts, rows, context, meant === undefined),
    evidence: idsOf(rows),
    coverage: coverageOf(context.signIns, query, page, { gaps: period.gaps, requests: meant?.requests ?? 0 }),
    actions: [
      { verb: 'show-evidence', title: 'Show the rows' },
      ...(meant === undefined
        ? []
        : [{ verb: 'ask', title: 'Replay check', data: { text: `replay check ${meant.person.id}` } } as const]),
    ],
  });
}

function body(attempts: readonly Attempt[], rows: readonly SignIn[], context: CommandContext, withPerson: boolean): Block[] {
  const foreground = attempts.filter((attempt) => attempt.last.type === 'interactiveUser');
  const background = rows.filter((row) => row.type === 'nonInteractiveUser');
  const shown = (foreground.length > 0 ? foreground : attempts).slice(0, MOST_SHOWN);
  const columns = ['When', ...(withPerson ? ['Who'] : []), 'Result', 'Application', 'From', 'Device'];
  const blocks: Block[] = [];
  if (shown.length > 0) blocks.push({ kind: 'table', columns, rows: shown.map((attempt) => line(attempt, context, withPerson)) });
  const more = (foreground.length > 0 ? foreground.length : attempts.length) - shown.length;
  if (more > 0) blocks.push({ kind: 'text', subtle: true, text: `${count(more, 'older sign-in')} not shown.` });
  if (foreground.length > 0 && background.length > 0) {
    const apps = distinct(background.map((row) => clean(appOf(row), 40)));
    blocks.push({
      kind: 'text',
      subtle: true,
      text: `Besides, ${count(background.length, 'background sign-in')} of ${listed(apps)} (applications refreshing by themselves).`,
    });
  }
  return blocks;
}

function line({ last, outcome }: Attempt, context: CommandContext, withPerson: boolean): string[] {
  const place = [last.city, last.country].filter((part) => part !== undefined).join(', ');
  const result =
    outcome === 'succeeded' ? 'OK' : outcome === 'interrupted' ? 'not finished' : `${last.code} ${rowMeaning(last).title}`;
  return [
    told(last.at, context),
    ...(withPerson ? [clean(last.upn ?? last.userName ?? 'unknown person', 60)] : []),
    result,
    clean(appOf(last), 40),
    clean([last.ip ?? 'unknown address', place === '' ? 'unknown location' : place].join(', '), 60),
    clean(deviceWords(last), 40),
  ];
}
