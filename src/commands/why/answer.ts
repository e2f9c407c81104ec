import { iso } from '../../clock.ts';
import { explainCode } from '../../explain/catalogue.ts';
import type { Cause } from '../../explain/cause.ts';
import { CODE } from '../../explain/codes.ts';
import { doubtOf } from '../../explain/doubt.ts';
import { isBlockedAddress } from '../../explain/blocked-address.ts';
import type { BadPasswordSource } from '../../explain/lockout.ts';
import { type FarAway, farAway } from '../../explain/far-away.ts';
import { mfaResult } from '../../explain/mfa.ts';
import type { GuessingAttack } from '../../explain/password-sources.ts';
import { wornDown } from '../../explain/worn-down.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import type { ActionOffer, Answer, Block, Steps, Tone } from '../answer.ts';
import { rowMeaning } from '../code-words.ts';
import { colleagueOffer, hiddenGap, hiddenStep, hidesPolicy } from '../hidden-policies.ts';
import { deviceMessage, deviceSteps, ownSource } from '../lockout/steps.ts';
import { firstName } from '../person.ts';
import { coverageOf, idsOf, NO_STEPS, reply } from '../reply.ts';
import { whyBody } from './body.ts';
import {
  attackHeadline,
  doubtHeadline,
  farHeadline,
  headline,
  reportedHeadline,
  stolenHeadline,
  wornHeadline,
} from './headline.ts';
import { messageFor } from './message.ts';
import type { WhyParts } from './parts.ts';
import { dangerSteps, farSteps } from './suspicion.ts';

const TONES: Readonly<Record<WhyParts['story']['outcome'], Tone>> = {
  failing: 'danger',
  recovered: 'good',
  interrupted: 'warning',
  'no-failures': 'good',
  'no-sign-ins': 'unknown',
};

export function whyAnswer(parts: WhyParts): Answer {
  const { command, context, person, period, page, story } = parts;
  const name = firstName(person);
  const [decisive] = story.causes;
  const stranger = strangerOf(parts, name);
  const { danger } = stranger;
  const hidden = decisive !== undefined && hidesPolicy(decisive.example) ? [hiddenGap(context)] : [];
  const isOwn = danger === undefined && stranger.attack === undefined && stranger.far === undefined;
  return reply(command, {
    headline: verdict(parts, name, stranger),
    tone: danger === undefined && stranger.far?.knew !== true ? TONES[story.outcome] : 'danger',
    facts: whyFacts(parts, stranger),
    body: [...whyBody(parts, name), ...(decisive !== undefined && isOwn ? messageOf(parts, decisive, name) : [])],
    steps: stepsFor(parts, name, stranger, hidden.length > 0),
    evidence: evidenceOf(parts, danger?.evidence ?? []),
    coverage: coverageOf(context.signIns, page.query, page, { gaps: [...period.gaps, ...hidden], requests: parts.requests }),
    actions: [...offers(parts, name, danger !== undefined), ...(hidden.length > 0 ? colleagueOffer(context) : [])],
  });
}

/** What speaks for somebody else behind the sign-ins; at most one of the three. */
interface Stranger {
  readonly danger?: Danger | undefined;
  readonly attack?: GuessingAttack | undefined;
  readonly far?: FarAway | undefined;
}

function strangerOf(parts: WhyParts, name: string): Stranger {
  const danger = dangerOf(parts, name);
  if (danger !== undefined) return { danger };
  const [decisive] = parts.story.causes;
  if (decisive === undefined) return {};
  const attack = attackOnly(decisive, parts);
  return attack === undefined ? { far: farAway(decisive, parts.story) } : { attack };
}

function whyFacts({ person, story }: WhyParts, { danger, far }: Stranger): Record<string, unknown> {
  const { unfinished } = story;
  const suspicious = danger?.kind ?? (far === undefined ? undefined : 'far-away');
  return {
    user: { id: person.id, upn: person.upn },
    outcome: story.outcome,
    ...(story.recovered === undefined ? {} : { recoveredAt: iso(story.recovered.last.at) }),
    ...(unfinished === undefined ? {} : { unfinished: { code: unfinished.code, at: iso(unfinished.last.at) } }),
    causes: story.causes.map(causeFacts),
    ...(story.passthrough.length === 0 ? {} : { passthrough: story.passthrough.length }),
    ...(suspicious === undefined ? {} : { suspicious }),
  };
}

function stepsFor(parts: WhyParts, name: string, { danger, far }: Stranger, hidden: boolean): Steps {
  const { upn } = parts.person;
  if (danger !== undefined) return dangerSteps(name, upn);
  return far === undefined ? stepsOf(parts, name, hidden) : farSteps(far, name, upn);
}

function verdict(parts: WhyParts, name: string, { danger, attack, far }: Stranger): string {
  if (danger !== undefined) return danger.headline;
  if (attack !== undefined) return attackHeadline(attack, parts, name);
  return far === undefined ? headline(parts, name) : farHeadline(far, parts, name);
}

/** A policy refused the row, and nobody can see here which. */
interface Danger {
  readonly kind: string;
  readonly headline: string;
  readonly evidence: readonly string[];
}

/** A success that is not to be celebrated: it may be the attacker's. */
function dangerOf(parts: WhyParts, name: string): Danger | undefined {
  const { story, context } = parts;
  const worn = wornDown(story);
  if (worn !== undefined)
    return { kind: 'prompts-worn-down', headline: wornHeadline(worn, name, context), evidence: [worn.accepted.last.id] };
  const reported = reportedPrompt(story);
  if (reported !== undefined && story.outcome === 'failing')
    return { kind: 'prompt-reported', headline: reportedHeadline(name, reported.at, context), evidence: [reported.id] };
  const success = story.recovered === undefined ? [] : [story.recovered.last.id];
  const doubt = doubtOf(story, parts.passwords.attack);
  if (doubt !== undefined) return { kind: doubt, headline: doubtHeadline(doubt, parts, name), evidence: success };
  if (!parts.stolen) return undefined;
  return { kind: 'session-theft', headline: stolenHeadline(parts, name), evidence: success };
}

function reportedPrompt({ attempts }: WhyParts['story']): SignIn | undefined {
  return attempts.flatMap((attempt) => attempt.rows).find((row) => row.code !== CODE.success && mfaResult(row) === 'reported');
}

function stepsOf({ story, passwords, context }: WhyParts, name: string, hidden: boolean): Steps {
  const [decisive] = story.causes;
  const open = story.outcome === 'interrupted' || story.outcome === 'no-failures' ? story.unfinished?.last : undefined;
  if (open !== undefined) return rowMeaning(open).steps;
  const fails = story.outcome === 'failing' || (story.outcome === 'recovered' && (decisive?.stillFailing.length ?? 0) > 0);
  if (decisive === undefined || !fails) return NO_STEPS;
  if (attackOnly(decisive, { passwords, story }) !== undefined) {
    return {
      user: [],
      helpdesk: [`Do not reset ${name}'s password just because of this: the tries are not theirs. Pass it to security.`],
      admin: ['Check that smart lockout and a policy that blocks legacy authentication are on for this account.'],
      security: ['Ask "password spray today" to see who else was tried, and check that none of the tries succeeded.'],
    };
  }
  const machine = machineOf(decisive, { passwords });
  if (machine !== undefined) return deviceSteps(machine);
  const { steps, entry } = rowMeaning(decisive.example);
  return {
    ...steps,
    helpdesk: hidden ? [...steps.helpdesk, hiddenStep(context, decisive.example)] : steps.helpdesk,
    // What to do says what it means; the hint alone is better than nothing.
    security: steps.security.length > 0 || entry.securityHint === undefined ? steps.security : [entry.securityHint],
  };
}

/** All the bad passwords are a stranger's: advice about caps lock would be wrong. */
function attackOnly(decisive: Cause, { passwords, story }: Pick<WhyParts, 'passwords' | 'story'>): GuessingAttack | undefined {
  if (story.outcome !== 'failing' || !isAboutPasswords(decisive)) return undefined;
  return passwords.own === 0 ? passwords.attack : undefined;
}

/** A device that keeps sending an old password, when that is what fails. */
function machineOf(decisive: Cause, { passwords }: Pick<WhyParts, 'passwords'>): BadPasswordSource | undefined {
  if (!isAboutPasswords(decisive)) return undefined;
  const source = ownSource(passwords);
  return source?.everyMinutes === undefined || source.strange ? undefined : source;
}

function isAboutPasswords(cause: Cause): boolean {
  return cause.code === CODE.wrongPassword || (cause.code === CODE.locked && !isBlockedAddress(cause.example));
}

function messageOf(parts: WhyParts, decisive: Cause, name: string): Block[] {
  const machine = parts.story.outcome === 'failing' ? machineOf(decisive, parts) : undefined;
  if (machine === undefined) return messageFor(name, decisive, parts.story);
  return [{ kind: 'message', title: `What do I tell ${name}?`, text: deviceMessage(machine, name) }];
}

function evidenceOf({ story, page }: WhyParts, danger: readonly string[]): readonly string[] {
  const causes = story.causes.flatMap((cause) => cause.evidence);
  const found = [...new Set([...danger, ...causes])];
  return found.length > 0 ? found : idsOf(page.rows).slice(0, 20);
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

function offers({ command, story, person }: WhyParts, name: string, danger: boolean): ActionOffer[] {
  const ask = (title: string, text: string): ActionOffer => ({ verb: 'ask', title, data: { text } });
  const evidence: ActionOffer = { verb: 'show-evidence', title: 'Show the sign-ins' };
  if (danger) return [evidence, ask('Replay check', `replay check ${person.id}`)];
  const again = ask('Check again', `why did ${person.id} fail${command.app === undefined ? '' : ` in ${command.app}`}`);
  if (story.outcome === 'no-sign-ins') return [again];
  const locked = story.causes.some((cause) => explainCode(cause.code).category === 'lockout');
  const mistyped = story.causes.some((cause) => cause.code === CODE.wrongPassword);
  const title = locked ? `What locks ${name}?` : `Is ${name} locked out?`;
  return [evidence, ...(locked || mistyped ? [ask(title, `lockout ${person.id}`)] : []), again];
}
