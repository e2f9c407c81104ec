import { told, toldAt, toldSpan } from '../../clock.ts';
import { explainCode } from '../../explain/catalogue.ts';
import { appOf, type Cause, type WhyStory } from '../../explain/cause.ts';
import { SILENT } from '../../explain/codes.ts';
import { deviceWords } from '../../explain/device-words.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { capitalised, clean, count, listed } from '../../text.ts';
import type { Block } from '../answer.ts';
import { noAppBlocks } from '../asked-app.ts';
import { rowMeaning } from '../code-words.ts';
import type { CommandContext } from '../context.ts';
import { attackWords, deviceAndApp, everyWords, oneEveryWords } from '../lockout/words.ts';
import { isBackground, isSavedSignIn, titleOf } from './headline.ts';
import { nextHurdle } from './next-hurdle.ts';
import type { WhyParts } from './parts.ts';

const MOST_CAUSES_SHOWN = 4;
const LEAST_TRIES_OF_A_SOURCE = 5;

export function whyBody(parts: WhyParts, name: string): Block[] {
  const { context, story } = parts;
  const shown = story.causes.slice(0, MOST_CAUSES_SHOWN);
  const [decisive] = shown;
  return [
    ...noAppBlocks(parts.noApp, name),
    ...(decisive === undefined ? [] : decisiveBlocks(decisive, parts)),
    ...(shown.length > 1
      ? [
          { kind: 'heading', text: 'Also seen' } as const,
          { kind: 'list', items: shown.slice(1).map((cause) => causeLine(cause, context)) } as const,
        ]
      : []),
    ...(story.outcome === 'recovered' ? stillFailing(story) : []),
    ...(story.outcome === 'no-failures' || story.outcome === 'interrupted' ? successBlocks(story, context) : []),
    ...(story.outcome === 'no-sign-ins' ? [{ kind: 'text', text: noSignIns(parts, name) } as const] : []),
    ...passingThrough(story),
  ];
}

function decisiveBlocks(decisive: Cause, { context, passwords, story }: WhyParts): Block[] {
  const next = nextHurdle(story);
  return [
    { kind: 'text', text: rowMeaning(decisive.example).meaning },
    { kind: 'facts', rows: decisiveFacts(decisive, context) },
    ...sourceBlocks(decisive, passwords),
    ...(next === undefined ? [] : [{ kind: 'text', text: next } as const]),
    ...openPrompt(story, context),
  ];
}

/** The newest try got further than the failure: its prompt was never answered. */
function openPrompt(story: WhyStory, context: CommandContext): Block[] {
  const { unfinished } = story;
  if (story.outcome !== 'failing' || unfinished === undefined) return [];
  const { entry, title } = rowMeaning(unfinished.last);
  const passed = entry.passwordRight === true ? 'the password was right, and then ' : '';
  const what = isBackground(unfinished.last) ? 'a background refresh stopped' : 'a prompt was left open';
  return [{ kind: 'text', text: `${capitalised(toldAt(unfinished.last.at, context))} ${passed}${what}: ${title}.` }];
}

/** For passwords and lockouts: which device or which crowd of addresses sends them. */
function sourceBlocks(decisive: Cause, { sources, attack, own }: WhyParts['passwords']): Block[] {
  if (!['lockout', 'credentials'].includes(explainCode(decisive.code).category)) return [];
  const source = own > 0 ? sources[0] : undefined;
  const words = [
    ...(source === undefined || source.tries < LEAST_TRIES_OF_A_SOURCE
      ? []
      : [`${count(source.tries, 'try', 'tries')} came from ${deviceAndApp(source)}${tempo(source)}.`]),
    ...(attack === undefined ? [] : [attackWords(attack)]),
  ];
  return words.map((text) => ({ kind: 'text', text }));
}

function decisiveFacts(cause: Cause, context: CommandContext): [string, string][] {
  const row = cause.example;
  const rows: [string, string][] = [
    ['Result code', `${cause.code} ${explainCode(cause.code, row.reason).name}`],
    ['Application', listed(cause.apps.map((app) => clean(app, 60)))],
    ['When', cause.count === 1 ? oneTry(cause, context) : `${toldSpan(cause.first, cause.last, context)}${rhythm(cause)}`],
  ];
  const place = [row.city, row.country].filter((part) => part !== undefined).join(', ');
  if (row.ip !== undefined)
    rows.push([cause.count === 1 ? 'From' : 'Last from', clean(`${row.ip}${place === '' ? '' : ` (${place})`}`, 100)]);
  const device = [deviceWords(row), row.client].filter((part) => part !== undefined && part !== '');
  if (device.length > 0) rows.push([cause.count === 1 ? 'Device' : 'Last device', clean(device.join(', '), 100)]);
  if (cause.policies.length > 0) rows.push(['Policy', listed(cause.policies.map((policy) => clean(policy, 80)))]);
  return rows;
}

/** A password that is typed again and again on one page is one attempt. */
function oneTry({ first, last }: Cause, context: CommandContext): string {
  const only = told(last, context);
  return told(first, context) === only ? only : `${toldSpan(first, last, context)}, again and again on one page`;
}

function rhythm(cause: Cause): string {
  return cause.everyMinutes === undefined ? '' : `, ${everyWords(cause.everyMinutes)}`;
}

/** The same behind a number of tries. */
function tempo({ everyMinutes }: Pick<Cause, 'everyMinutes'>): string {
  return everyMinutes === undefined ? '' : `, ${oneEveryWords(everyMinutes)}`;
}

function causeLine(cause: Cause, context: CommandContext): string {
  const apps = listed(cause.apps.map((app) => clean(app, 60)));
  return `${capitalised(titleOf(cause))} (${cause.code}): ${count(cause.count, 'attempt')}${tempo(cause)}, last ${told(cause.last, context)}, ${apps}`;
}

/** A success in one application says nothing about another that went on failing. */
function stillFailing({ causes }: WhyStory): Block[] {
  return causes.flatMap((cause) => {
    if (cause.stillFailing.length === 0) return [];
    const apps = listed(cause.stillFailing.map((app) => clean(app, 60)));
    const self =
      cause.everyMinutes === undefined ? '' : ` Something there keeps trying by itself, ${everyWords(cause.everyMinutes)}.`;
    return [
      {
        kind: 'text',
        text: `Nothing has succeeded in ${apps} since "${rowMeaning(cause.example).title}" (${cause.code}).${self}`,
      } as const,
    ];
  });
}

function successBlocks(story: WhyStory, context: CommandContext): Block[] {
  const good = story.attempts.find((attempt) => attempt.outcome === 'succeeded');
  const open = story.unfinished;
  const rows: [string, string][] = [];
  if (good !== undefined) rows.push(['Last success', `${told(good.last.at, context)}, ${clean(appOf(good.last), 60)}`]);
  if (open !== undefined)
    rows.push([
      isBackground(open.last) || SILENT.has(open.code) ? 'Stopped' : 'Left open',
      `${told(open.last.at, context)}, ${clean(appOf(open.last), 60)}: ${rowMeaning(open.last).title} (${open.code})`,
    ]);
  const text: Block[] =
    open === undefined ? [] : [{ kind: 'text', text: `${rowMeaning(open.last).meaning} ${normalStep(open.last)}` }];
  return rows.length === 0 ? text : [...text, { kind: 'facts', rows }];
}

function normalStep(row: SignIn): string {
  if (isBackground(row) && isSavedSignIn(row.code)) return 'The application asks for a sign-in when it is used next.';
  if (isBackground(row)) return 'The application did it by itself; the person saw nothing of it.';
  const said = /not a failure|normal/u.test(explainCode(row.code).meaning);
  return said ? 'It was not completed.' : 'That is a normal step, not a failure; it was not completed.';
}

function noSignIns({ command, elsewhere }: WhyParts, name: string): string {
  const others = elsewhere > 0 ? `${name} has ${count(elsewhere, 'other sign-in')} at that time. ` : '';
  const shot = 'Ask for a screenshot of the message.';
  if (command.app !== undefined)
    return `${others}Either ${name} never reached the sign-in page of ${clean(command.app, 60)}, or it does not use Entra. ${shot}`;
  if (command.ip !== undefined) return `${others}None came from ${clean(command.ip, 60)}. ${shot}`;
  return `If ${name} sees an error all the same, the sign-in may not have reached Entra: a network, a local password or an application with its own sign-in. New rows can take some minutes to appear.`;
}

function passingThrough({ passthrough }: WhyStory): Block[] {
  if (passthrough.length === 0) return [];
  const are = passthrough.length === 1 ? 'is' : 'are';
  return [
    {
      kind: 'text',
      subtle: true,
      text: `${count(passthrough.length, 'row')} of sign-ins passing through to another organisation ${are} not counted here.`,
    },
  ];
}
