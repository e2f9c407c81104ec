import { HOUR, iso, told } from '../../clock.ts';
import type { Person } from '../../directory/person.ts';
import { explainCode } from '../../explain/catalogue.ts';
import { CODE } from '../../explain/codes.ts';
import type { BadPasswordSource, LockoutState, LockoutStory } from '../../explain/lockout.ts';
import type { SignInPage } from '../../signins/log.ts';
import type { SignInType } from '../../signins/sign-in.ts';
import { capitalised, clean, count } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { ActionOffer, Answer, Block, Steps, Tone } from '../answer.ts';
import type { CommandContext } from '../context.ts';
import type { Period } from '../period.ts';
import { firstName } from '../person.ts';
import { attackWords, deviceAndApp } from './words.ts';
import { coverageOf, idsOf, NO_STEPS, reply } from '../reply.ts';

export interface LockoutParts {
  readonly command: Command<'lockout'>;
  readonly context: CommandContext;
  readonly person: Person;
  readonly period: Period;
  readonly page: SignInPage & { readonly query: { types: readonly SignInType[]; from: number; to: number } };
  readonly story: LockoutStory;
  readonly requests: number;
}

const TONES: Readonly<Record<LockoutState, Tone>> = {
  locked: 'danger',
  'blocked-ip': 'warning',
  disabled: 'danger',
  'password-expired': 'warning',
  'not-locked': 'good',
  unknown: 'unknown',
};

export function lockoutAnswer(parts: LockoutParts): Answer {
  const { command, context, person, period, page, story } = parts;
  const name = firstName(person);
  const [source] = story.sources;
  return reply(command, {
    headline: headline(parts, name),
    tone: TONES[story.state],
    facts: {
      user: { id: person.id, upn: person.upn },
      state: story.state,
      ...(source === undefined ? {} : { source: sourceFacts(source) }),
      ...(story.attack === undefined ? {} : { attack: story.attack }),
      ...(person.enabled === undefined ? {} : { accountEnabled: person.enabled }),
    },
    body: body(parts, name),
    steps: steps(story, name, source),
    evidence: source?.evidence ?? idsOf(story.deciding === undefined ? [] : [story.deciding]),
    coverage: coverageOf(context.signIns, page.query, page, { gaps: period.gaps, requests: parts.requests }),
    actions: offers(person, name, story),
  });
}

function headline({ context, period, story }: LockoutParts, name: string): string {
  const at = story.deciding === undefined ? '' : ` (${told(story.deciding.at, context)})`;
  const because = cause(story);
  switch (story.state) {
    case 'locked':
      return `${name} is locked out by wrong passwords${at}.${because}`;
    case 'blocked-ip':
      return `${name} is not locked: the address the tries come from is blocked as malicious${at}.${because}`;
    case 'disabled':
      return `${name}'s account is disabled.`;
    case 'password-expired':
      return `${name} is not locked: the password has expired${at}.`;
    case 'not-locked':
      return `${name} is not locked${story.lastSuccess === undefined ? '' : `: signed in ${told(story.lastSuccess.at, context)}`}.${because}`;
    case 'unknown':
      return `Can't tell whether ${name} is locked: there are no sign-ins ${period.words}.`;
  }
}

function cause(story: LockoutStory): string {
  if (story.attack !== undefined) return ` ${attackWords(story.attack)}`;
  const [source] = story.sources;
  if (source === undefined || source.tries < 3) return '';
  const every = source.everyMinutes === undefined ? '' : ` every ${source.everyMinutes} minutes`;
  return ` ${capitalised(deviceAndApp(source))} keeps trying a wrong password${every}.`;
}

function body({ context, story, person }: LockoutParts, name: string): Block[] {
  const blocks: Block[] = [];
  const rows: [string, string][] = [];
  if (story.deciding !== undefined && story.deciding.code !== 0)
    rows.push(['Result code', `${story.deciding.code} ${explainCode(story.deciding.code).name}`]);
  if (person.enabled !== undefined) rows.push(['Account', person.enabled ? 'enabled' : 'disabled']);
  if (person.passwordChangedAt !== undefined) rows.push(['Password changed', told(person.passwordChangedAt, context)]);
  if (person.sessionsValidFrom !== undefined) rows.push(['Sessions valid from', told(person.sessionsValidFrom, context)]);
  if (story.lastSuccess !== undefined) rows.push(['Last success', told(story.lastSuccess.at, context)]);
  if (rows.length > 0) blocks.push({ kind: 'facts', rows });
  if (story.sources.length > 0) {
    blocks.push({ kind: 'heading', text: 'Where the wrong passwords come from' });
    blocks.push({ kind: 'list', items: story.sources.slice(0, 4).map((source) => sourceLine(source, context, person)) });
    const more = story.sources.length - 4;
    if (more > 0) blocks.push({ kind: 'text', subtle: true, text: `and ${count(more, 'smaller source')}.` });
  }
  const message = messageFor(story, name);
  if (message !== undefined) blocks.push({ kind: 'message', title: `What do I tell ${name}?`, text: message });
  return blocks;
}

function sourceLine(source: BadPasswordSource, context: CommandContext, person: Person): string {
  const every = source.everyMinutes === undefined ? '' : `, every ${source.everyMinutes} minutes`;
  const changed = person.passwordChangedAt;
  const since =
    changed !== undefined && source.first >= changed && source.first - changed < 48 * HOUR
      ? `, since the password change on ${told(changed, context)}`
      : '';
  const from = source.ips === 1 ? source.ip : `${count(source.ips, 'address', 'addresses')}, mostly ${source.ip}`;
  return clean(
    `${source.app} (${source.client}) on ${source.device}: ${count(source.tries, 'try', 'tries')}${every}${since}, from ${from}, last ${told(source.last, context)}`,
    260,
  );
}

function sourceFacts(source: BadPasswordSource): Record<string, unknown> {
  return {
    app: source.app,
    client: source.client,
    device: source.device,
    ip: source.ip,
    everyMinutes: source.everyMinutes ?? null,
    tries: source.tries,
    addresses: source.ips,
    first: iso(source.first),
    last: iso(source.last),
  };
}

function steps(story: LockoutStory, name: string, source: BadPasswordSource | undefined): Steps {
  if (story.attack !== undefined) {
    return {
      user: [],
      helpdesk: [`Do not reset ${name}'s password just because of this: the tries are not theirs. Pass it to security.`],
      admin: ['Check that smart lockout and a policy that blocks legacy authentication are on for this account.'],
      security: ['Look at the addresses for a password spray over other people, and check that none of the tries succeeded.'],
    };
  }
  const code = {
    locked: CODE.locked,
    'blocked-ip': CODE.locked,
    disabled: CODE.disabled,
    'password-expired': CODE.passwordExpired,
  } as const;
  if (story.state === 'not-locked' || story.state === 'unknown') return NO_STEPS;
  const entry = explainCode(code[story.state]);
  if (story.state !== 'locked' || source === undefined) return entry.steps;
  const device = deviceAndApp(source);
  return {
    user: [`${capitalised(device)}: remove the saved password or the account, and add it again with the new password.`],
    helpdesk: [
      `Find the device that sends the wrong password: ${device}, ${clean(source.ip, 60)}. The lock ends by itself once it stops.`,
    ],
    admin:
      source.client === 'Browser'
        ? []
        : ['If this client uses legacy authentication, plan its replacement: it will keep locking people.'],
    security: [],
  };
}

function messageFor(story: LockoutStory, name: string): string | undefined {
  const [source] = story.sources;
  if (story.attack !== undefined) return undefined;
  if (story.state === 'locked' && source !== undefined && source.tries >= 3) {
    return `Hello ${name}, your account locks for a short time because ${deviceAndApp(source)} keeps sending an old password. Please remove the saved password there and sign in again with the new one. After that the lock ends by itself.`;
  }
  if (story.state === 'password-expired')
    return `Hello ${name}, your password has expired. Please choose a new one on the sign-in page; after that everything works again.`;
  return undefined;
}

function offers(person: Person, name: string, story: LockoutStory): ActionOffer[] {
  return [
    { verb: 'show-evidence', title: 'Show the sign-ins' },
    ...(story.attack === undefined
      ? []
      : [{ verb: 'ask', title: 'Is it a spray?', data: { text: 'password spray today' } } as const]),
    { verb: 'ask', title: `Why does ${name} fail?`, data: { text: `why did ${person.id} fail` } },
  ];
}
