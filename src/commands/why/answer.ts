import { iso, told } from '../../clock.ts';
import type { Person } from '../../directory/person.ts';
import { appOf, type Cause, type WhyStory } from '../../explain/cause.ts';
import { policiesHidden } from '../../explain/conditional-access.ts';
import { explainCode } from '../../explain/catalogue.ts';
import { lockoutStory } from '../../explain/lockout.ts';
import { type WornDown, wornDown } from '../../explain/worn-down.ts';
import type { Gap, SignInPage } from '../../signins/log.ts';
import type { SignInType } from '../../signins/sign-in.ts';
import { capitalised, clean, count, listed } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { ActionOffer, Answer, Block, Tone } from '../answer.ts';
import { rowMeaning } from '../code-words.ts';
import type { CommandContext } from '../context.ts';
import type { Period } from '../period.ts';
import { firstName } from '../person.ts';
import { coverageOf, idsOf, NO_STEPS, reply } from '../reply.ts';
import { attackWords, sourceWords } from '../lockout/words.ts';
import { messageFor } from './message.ts';
import { nextHurdle } from './next-hurdle.ts';

export interface WhyParts {
  readonly command: Command<'why'>;
  readonly context: CommandContext;
  readonly person: Person;
  readonly period: Period;
  readonly page: SignInPage & { readonly query: { types: readonly SignInType[]; from: number; to: number } };
  readonly story: WhyStory;
  readonly requests: number;
}

const MOST_CAUSES_SHOWN = 4;

export function whyAnswer(parts: WhyParts): Answer {
  const { command, context, person, period, page, story } = parts;
  const name = firstName(person);
  const [decisive] = story.causes;
  const worn = wornDown(story);
  const active = story.outcome === 'failing' || story.outcome === 'recovered';
  const meaning = decisive === undefined || !active ? undefined : rowMeaning(decisive.example);
  const hidden = decisive !== undefined && policiesHidden([decisive.example]) ? [policiesGap()] : [];
  return reply(command, {
    headline: worn === undefined ? headline(parts, name) : wornHeadline(worn, name, context),
    tone: worn === undefined ? toneOf(story) : 'danger',
    facts: {
      user: { id: person.id, upn: person.upn },
      outcome: story.outcome,
      ...(story.recovered === undefined ? {} : { recoveredAt: iso(story.recovered.last.at) }),
      causes: story.causes.map(causeFacts),
      ...(story.passthrough.length === 0 ? {} : { passthrough: story.passthrough.length }),
    },
    body: [
      ...body(parts, name),
      ...(meaning === undefined || decisive === undefined || worn !== undefined ? [] : messageFor(name, decisive, story)),
    ],
    steps:
      worn !== undefined
        ? wornSteps(name, person.upn)
        : meaning === undefined || story.outcome === 'recovered'
          ? NO_STEPS
          : stepsFor(meaning.steps, meaning.entry.securityHint, hidden.length > 0),
    evidence:
      worn !== undefined
        ? [worn.accepted.last.id, ...story.causes.flatMap((cause) => cause.evidence)]
        : story.causes.length > 0
          ? story.causes.flatMap((cause) => cause.evidence)
          : idsOf(page.rows).slice(0, 20),
    coverage: coverageOf(context.signIns, page.query, page, { gaps: [...period.gaps, ...hidden], requests: parts.requests }),
    actions: offers(parts, name),
  });
}

function headline({ context, period, story, command }: WhyParts, name: string): string {
  const [decisive] = story.causes;
  const where = command.app === undefined ? '' : ` to ${clean(command.app, 60)}`;
  switch (story.outcome) {
    case 'no-sign-ins':
      return `No sign-ins of ${name}${where} were found ${period.words}.`;
    case 'no-failures':
      return `No failures: ${name} signs in${where} normally ${period.words}.`;
    case 'interrupted':
      return `${name} did not finish signing in${where}: a prompt was left open at ${told(story.unfinished?.last.at ?? context.now, context)}.`;
    case 'recovered':
      return `${name} is in${where} since ${told(story.recovered?.last.at ?? context.now, context)}. Before that: ${causeTitle(decisive)} (${count(decisive?.count ?? 0, 'attempt')}).`;
    case 'failing':
      return `${name} cannot sign in${where}: ${causeTitle(decisive)}. Last try ${told(decisive?.last ?? context.now, context)}, ${count(decisive?.count ?? 0, 'attempt')}.`;
  }
}

function wornHeadline({ refused, accepted }: WornDown, name: string, context: CommandContext): string {
  return `${name} refused or ignored ${count(refused, 'prompt')}, and then one was accepted at ${told(accepted.last.at, context)}: somebody who knows the password may be in.`;
}

/** The success is not to be celebrated: it may be the attacker's. */
function wornSteps(name: string, upn: string): Answer['steps'] {
  return {
    user: [],
    helpdesk: [`Call ${name} on a known number and ask whether they started these sign-ins. Do not ask in Teams.`],
    admin: [],
    security: [
      `If they did not: ask "replay check ${clean(upn, 80)}", revoke the sessions and reset the password, which somebody knows.`,
    ],
  };
}

function causeTitle(cause: Cause | undefined): string {
  if (cause === undefined) return 'cause unknown';
  const title = rowMeaning(cause.example).title;
  return /^[A-Z][a-z]/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

function toneOf(story: WhyStory): Tone {
  const tones = {
    failing: 'danger',
    recovered: 'good',
    interrupted: 'warning',
    'no-failures': 'good',
    'no-sign-ins': 'unknown',
  } as const;
  return tones[story.outcome];
}

function causeFacts(cause: Cause): Record<string, unknown> {
  const entry = explainCode(cause.code, cause.example.reason);
  return {
    code: cause.code,
    name: entry.name,
    category: entry.category,
    count: cause.count,
    first: iso(cause.first),
    last: iso(cause.last),
    apps: cause.apps,
    policies: cause.policies,
    ...(cause.everyMinutes === undefined ? {} : { everyMinutes: cause.everyMinutes }),
  };
}

function body({ context, story, page, command }: WhyParts, name: string): Block[] {
  const blocks: Block[] = [];
  const shown = story.causes.slice(0, MOST_CAUSES_SHOWN);
  const [decisive] = shown;
  if (decisive !== undefined && decisive.code !== 0) {
    blocks.push({ kind: 'text', text: rowMeaning(decisive.example).meaning });
    blocks.push({ kind: 'facts', rows: decisiveFacts(decisive, context) });
    blocks.push(...sourceBlocks(decisive, page.rows));
    const next = nextHurdle(story);
    if (next !== undefined) blocks.push({ kind: 'text', text: next });
  }
  if (shown.length > 1) {
    blocks.push({ kind: 'heading', text: 'Also seen' });
    blocks.push({ kind: 'list', items: shown.slice(1).map((cause) => causeLine(cause, context)) });
  }
  if (
    story.outcome === 'recovered' &&
    decisive !== undefined &&
    decisive.stillFailing.length > 0 &&
    decisive.everyMinutes !== undefined
  ) {
    blocks.push({
      kind: 'text',
      text: `${listed(decisive.stillFailing)} is still failing every ${decisive.everyMinutes} minutes: something there keeps trying by itself.`,
    });
  }
  if (story.outcome === 'no-failures' || story.outcome === 'interrupted') blocks.push(...successBlocks(story, context));
  if (story.outcome === 'no-sign-ins') blocks.push({ kind: 'text', text: noSignIns(command, page.rows.length, name) });
  if (story.passthrough.length > 0) {
    blocks.push({
      kind: 'text',
      subtle: true,
      text: `${count(story.passthrough.length, 'row')} of sign-ins passing through to another organisation ${story.passthrough.length === 1 ? 'is' : 'are'} not counted here.`,
    });
  }
  return blocks;
}

/** For passwords and lockouts: which device or which crowd of addresses sends them. */
function sourceBlocks(decisive: Cause, rows: WhyParts['page']['rows']): Block[] {
  if (!['lockout', 'credentials'].includes(explainCode(decisive.code).category)) return [];
  const { sources, attack } = lockoutStory(rows);
  if (attack !== undefined) return [{ kind: 'text', text: attackWords(attack) }];
  const [source] = sources;
  return source === undefined || source.tries < 5
    ? []
    : [{ kind: 'text', text: `Most of the tries (${source.tries}) come from ${sourceWords(source)}.` }];
}

function decisiveFacts(cause: Cause, context: CommandContext): [string, string][] {
  const row = cause.example;
  const rows: [string, string][] = [
    ['Result code', `${cause.code} ${explainCode(cause.code, row.reason).name}`],
    ['Application', listed(cause.apps.map((app) => clean(app, 60)))],
    [
      'When',
      cause.count === 1
        ? told(cause.last, context)
        : `${told(cause.first, context)} to ${told(cause.last, context)}${rhythm(cause)}`,
    ],
  ];
  const place = [row.city, row.country].filter((part) => part !== undefined).join(', ');
  if (row.ip !== undefined) rows.push(['From', clean(`${row.ip}${place === '' ? '' : ` (${place})`}`, 100)]);
  const device = [row.device?.name, row.device?.os, row.device?.browser, row.client].filter(
    (part) => part !== undefined && part !== '',
  );
  if (device.length > 0) rows.push(['Device', clean(device.join(', '), 100)]);
  if (cause.policies.length > 0) rows.push(['Policy', listed(cause.policies.map((policy) => clean(policy, 80)))]);
  return rows;
}

function rhythm(cause: Cause): string {
  return cause.everyMinutes === undefined ? '' : `, every ${cause.everyMinutes} minutes`;
}

function causeLine(cause: Cause, context: CommandContext): string {
  const apps = listed(cause.apps.map((app) => clean(app, 60)));
  return `${capitalised(causeTitle(cause))} (${cause.code}): ${count(cause.count, 'attempt')}${rhythm(cause)}, last ${told(cause.last, context)}, ${apps}`;
}

function successBlocks(story: WhyStory, context: CommandContext): Block[] {
  const good = story.attempts.find((attempt) => attempt.outcome === 'succeeded');
  const rows: [string, string][] = [];
  if (good !== undefined) rows.push(['Last success', `${told(good.last.at, context)}, ${clean(appOf(good.last), 60)}`]);
  const open = story.unfinished;
  if (open !== undefined)
    rows.push(['Left open', `${told(open.last.at, context)}, ${clean(appOf(open.last), 60)}: ${rowMeaning(open.last).title}`]);
  const text: Block[] =
    open === undefined
      ? []
      : [{ kind: 'text', text: `${rowMeaning(open.last).meaning} That is a normal step, not a failure; it was not completed.` }];
  return rows.length === 0 ? text : [...text, { kind: 'facts', rows }];
}

function noSignIns(command: Command<'why'>, rows: number, name: string): string {
  if (command.app !== undefined && rows === 0)
    return `Either ${name} never reached the sign-in page of that application, or the application does not use Entra. Ask for a screenshot of the message.`;
  return `If ${name} sees an error all the same, the sign-in may not have reached Entra: a network, a local password or an application with its own sign-in. New rows can take some minutes to appear.`;
}

function stepsFor(steps: Answer['steps'], hint: string | undefined, hidden: boolean): Answer['steps'] {
  return {
    ...steps,
    helpdesk: hidden
      ? [
          ...steps.helpdesk,
          'Ask somebody with the Security Reader role to open this answer: your role hides which policy it was.',
        ]
      : steps.helpdesk,
    security: hint === undefined ? steps.security : [hint, ...steps.security],
  };
}

function policiesGap(): Gap {
  return { id: 'policies-hidden', text: 'Policy names are not visible to your role; Security Reader shows them.' };
}

function offers({ command, story, person }: WhyParts, name: string): ActionOffer[] {
  if (wornDown(story) !== undefined) {
    return [
      { verb: 'show-evidence', title: 'Show the sign-ins' },
      { verb: 'ask', title: 'Replay check', data: { text: `replay check ${person.id}` } },
    ];
  }
  if (story.outcome === 'no-sign-ins')
    return [{ verb: 'ask', title: 'Check again', data: { text: `why did ${person.id} fail` } }];
  const locked = story.causes.some((cause) => explainCode(cause.code).category === 'lockout' || cause.code === 50126);
  const ask = (title: string, text: string): ActionOffer => ({ verb: 'ask', title, data: { text } });
  return [
    { verb: 'show-evidence', title: 'Show the sign-ins' },
    ...(locked ? [ask(`What locks ${name}?`, `lockout ${person.id}`)] : []),
    ask('Check again', `why did ${person.id} fail${command.app === undefined ? '' : ` in ${command.app}`}`),
  ];
}
