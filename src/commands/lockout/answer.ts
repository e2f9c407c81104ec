import { HOUR, iso, told, toldAt } from '../../clock.ts';
import type { Person } from '../../directory/person.ts';
import { isForeignLock } from '../../explain/account-lock.ts';
import { explainCode } from '../../explain/catalogue.ts';
import type { BadPasswordSource, LockoutState, LockoutStory } from '../../explain/lockout.ts';
import type { SignInPage } from '../../signins/log.ts';
import type { SignInType } from '../../signins/sign-in.ts';
import { capitalised, clean, count } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { ActionOffer, Answer, Block, Tone } from '../answer.ts';
import { noAppBlocks } from '../asked-app.ts';
import type { CommandContext } from '../context.ts';
import type { Period } from '../period.ts';
import { firstName } from '../person.ts';
import { coverageOf, idsOf, reply } from '../reply.ts';
import { rowMeaning } from '../code-words.ts';
import { isMachine, lockoutMessage, lockoutSteps, ownSource } from './steps.ts';
import { attackWords, awayWords, deviceAndApp, everyWords, oneEveryWords, strangeWords } from './words.ts';

export interface LockoutParts {
  readonly command: Command<'lockout'>;
  readonly context: CommandContext;
  readonly person: Person;
  readonly period: Period;
  readonly page: SignInPage & { readonly query: { types: readonly SignInType[]; from: number; to: number } };
  readonly story: LockoutStory;
  /** The name asked about that no application bears; then the rows are those of all applications. */
  readonly noApp?: string | undefined;
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
  const source = decidingSource(story);
  return reply(command, {
    headline: headline(parts, name),
    tone: story.otherFailure === undefined ? TONES[story.state] : 'warning',
    facts: {
      user: { id: person.id, upn: person.upn },
      state: story.state,
      ...(source === undefined ? {} : { source: sourceFacts(source) }),
      ...(story.attack === undefined
        ? {}
        : { attack: { tries: story.attack.tries, addresses: story.attack.addresses, countries: story.attack.countries } }),
      ...(person.enabled === undefined ? {} : { accountEnabled: person.enabled }),
    },
    body: [...noAppBlocks(parts.noApp, name), ...body(parts, name)],
    steps: lockoutSteps(story, name),
    evidence: source?.evidence ?? idsOf(story.deciding === undefined ? [] : [story.deciding]),
    coverage: coverageOf(context.signIns, page.query, page, { gaps: period.gaps, requests: parts.requests }),
    actions: offers(person, name, story),
  });
}

/** The person's own source, unless it is a slip or two beside a stranger's many tries. */
function decidingSource({ sources, own, attack }: LockoutStory): BadPasswordSource | undefined {
  const [first] = sources;
  const slip = first !== undefined && own > 0 && first.everyMinutes === undefined && attack !== undefined;
  return slip && first.tries * SLIP < attack.tries ? (sources[own] ?? first) : first;
}

/** So many times more tries make the person's own a slip. */
const SLIP = 5;

function headline(parts: LockoutParts, name: string): string {
  const { context, period, story } = parts;
  const at = story.deciding === undefined ? '' : ` (${told(story.deciding.at, context)})`;
  const because = `${cause(story, name)}${awayWords(story, name)}`;
  switch (story.state) {
    case 'locked':
      return `${name} is locked out by wrong passwords${at}.${because}`;
    case 'blocked-ip':
      return `${name} is not locked: the address the tries come from is blocked as malicious${at}.${because}`;
    case 'disabled':
      return `${name}'s account is disabled${story.deciding === undefined ? '' : `: a try was refused for that ${toldAt(story.deciding.at, context)}`}.`;
    case 'password-expired':
      return `${name} is not locked: the password has expired${at}.`;
    case 'not-locked':
      return `${name} is not locked${freeWords(parts)}.${because}`;
    case 'unknown':
      return `Can't tell whether ${name} is locked: there are no sign-ins ${period.words}.`;
  }
}

/** What shows that the person is not locked, or what stops them instead. */
function freeWords({ context, story, period }: LockoutParts): string {
  const { lastSuccess, ranOut, otherFailure, ended } = story;
  if (otherFailure !== undefined && (lastSuccess === undefined || otherFailure.at > lastSuccess.at))
    return `; the newest try failed for another reason: ${rowMeaning(otherFailure).title} (${otherFailure.code}), ${told(otherFailure.at, context)}`;
  if (lastSuccess !== undefined && ended !== undefined)
    return ` any more: signed in ${told(lastSuccess.at, context)}, after the lock of ${told(ended.at, context)}`;
  if (lastSuccess !== undefined) return `: signed in ${told(lastSuccess.at, context)}`;
  if (ranOut !== undefined) return ` any more: the lock of ${told(ranOut.at, context)} has run out`;
  const [newest] = story.attempts;
  if (newest?.outcome === 'interrupted')
    return `: the newest try got to a prompt (${rowMeaning(newest.last).title}), ${told(newest.last.at, context)}`;
  if (newest?.outcome === 'failed')
    return `; the newest try failed: ${rowMeaning(newest.last).title} (${newest.code}), ${told(newest.last.at, context)}`;
  return story.attempts.length === 0 ? `: nobody tried to sign in ${period.words}` : '';
}

function cause(story: LockoutStory, name: string): string {
  const attack = story.attack === undefined ? '' : ` ${attackWords(story.attack)}`;
  const source = ownSource(story);
  if (source === undefined || source.tries < 3) return attack;
  const every = source.everyMinutes === undefined ? '' : ` ${everyWords(source.everyMinutes)}`;
  const own = source.strange
    ? ` ${strangeWords(source, name)}`
    : isMachine(source)
      ? ` ${capitalised(deviceAndApp(source))} keeps trying a wrong password${every}.`
      : ` ${count(source.tries, 'wrong try', 'wrong tries')} came from ${deviceAndApp(source)}.`;
  return `${own}${attack === '' ? '' : ` Besides:${attack}`}`;
}

function body({ context, story, person }: LockoutParts, name: string): Block[] {
  const blocks: Block[] = [];
  const rows: [string, string][] = [];
  if (story.deciding !== undefined && story.deciding.code !== 0)
    rows.push([
      'Result code',
      `${story.deciding.code} ${isForeignLock(story.deciding) ? 'lock of AD FS' : explainCode(story.deciding.code).name}`,
    ]);
  if (person.enabled !== undefined) rows.push(['Account', person.enabled ? 'enabled' : 'disabled']);
  if (person.passwordChangedAt !== undefined) rows.push(['Password changed', told(person.passwordChangedAt, context)]);
  if (person.sessionsValidFrom !== undefined) rows.push(['Sessions valid from', told(person.sessionsValidFrom, context)]);
  if (story.lastSuccess !== undefined) rows.push(['Last success', told(story.lastSuccess.at, context)]);
  if (rows.length > 0) blocks.push({ kind: 'facts', rows });
  if (story.sources.length > 0) {
    // An expired password was the right one, and at a blocked address no password was looked at.
    const tries = story.state === 'password-expired' || story.state === 'blocked-ip';
    blocks.push({ kind: 'heading', text: `Where the ${tries ? 'tries' : 'wrong passwords'} come from` });
    blocks.push({ kind: 'list', items: story.sources.slice(0, 4).map((source) => sourceLine(source, context, person)) });
    const more = story.sources.length - 4;
    if (more > 0) blocks.push({ kind: 'text', subtle: true, text: `and ${count(more, 'smaller source')}.` });
  }
  const message = lockoutMessage(story, name);
  if (message !== undefined) blocks.push({ kind: 'message', title: `What do I tell ${name}?`, text: message });
  return blocks;
}

function sourceLine(source: BadPasswordSource, context: CommandContext, person: Person): string {
  const every = source.everyMinutes === undefined ? '' : `, ${oneEveryWords(source.everyMinutes)}`;
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

function offers(person: Person, name: string, story: LockoutStory): ActionOffer[] {
  return [
    { verb: 'show-evidence', title: 'Show the sign-ins' },
    ...(story.attack === undefined
      ? []
      : [{ verb: 'ask', title: 'Is it a spray?', data: { text: 'password spray today' } } as const]),
    { verb: 'ask', title: `Why does ${name} fail?`, data: { text: `why did ${person.id} fail` } },
  ];
}
