import { told, toldAt } from '../../clock.ts';
import { appOf, type Cause, type WhyStory } from '../../explain/cause.ts';
import { explainCode } from '../../explain/catalogue.ts';
import { CODE, SILENT } from '../../explain/codes.ts';
import type { Doubt } from '../../explain/doubt.ts';
import type { FarAway } from '../../explain/far-away.ts';
import { countryInSentence } from '../../explain/place.ts';
import type { WornDown } from '../../explain/worn-down.ts';
import type { GuessingAttack } from '../../explain/password-sources.ts';
import { clean, count, listed } from '../../text.ts';
import { inSentence, rowMeaning } from '../code-words.ts';
import type { CommandContext } from '../context.ts';
import { attackWords, oneEveryWords } from '../lockout/words.ts';
import type { WhyParts } from './parts.ts';

/** The verdict in one or two sentences. */
export function headline(parts: WhyParts, name: string): string {
  const { command, codeSeen, story } = parts;
  const verdict = outcomeWords(parts, name);
  if (command.code === undefined || codeSeen || story.outcome === 'no-sign-ins') return verdict;
  return `${name} did not get ${command.code} ${parts.period.words}. ${verdict}`;
}

function outcomeWords(parts: WhyParts, name: string): string {
  const { context, period, story, command } = parts;
  const where = command.app === undefined || parts.noApp !== undefined ? '' : ` to ${clean(command.app, 60)}`;
  switch (story.outcome) {
    case 'no-sign-ins':
      return `No sign-ins of ${name}${where} were found ${period.words}.`;
    case 'no-failures':
      return story.unfinished === undefined
        ? `No failures: ${name} signs in${where} normally ${period.words}.`
        : `No failures of ${name}${where} ${period.words}, but ${openWords(story.unfinished.last, context)}.`;
    case 'interrupted':
      return interruptedWords(story, name, where, context);
    case 'recovered':
      return recoveredWords(story, name, where, context);
    case 'failing':
      return failingWords(story, name, where, context);
  }
}

function interruptedWords({ unfinished }: WhyStory, name: string, where: string, context: CommandContext): string {
  if (unfinished === undefined) return `${name} did not finish signing in${where}.`;
  const { last } = unfinished;
  if (isBackground(last))
    return `${name} was not asked for anything${where}: ${openWords(last, context)}. Nothing after it shows how it went on.`;
  return `${name} did not finish signing in${where}: ${openWords(last, context)}.`;
}

/** Applications refresh themselves; no person sees their prompts. */
export function isBackground({ type }: Cause['example']): boolean {
  return type === 'nonInteractiveUser';
}

function openWords(row: Cause['example'], context: CommandContext): string {
  const at = toldAt(row.at, context);
  if (isBackground(row)) return `a background refresh of ${clean(appOf(row), 60)} stopped ${at} (${causeTitle(row)})`;
  const what = SILENT.has(row.code) ? 'an automatic step did not finish' : 'a prompt was left open';
  return `${what} ${at} (${causeTitle(row)})`;
}

function recoveredWords(story: WhyStory, name: string, where: string, context: CommandContext): string {
  const [decisive] = story.causes;
  const since = told(story.recovered?.last.at ?? context.now, context);
  const before = `Before that: ${titleOf(decisive)} (${count(decisive?.count ?? 0, 'attempt')})`;
  const still = where === '' ? listed((decisive?.stillFailing ?? []).map((app) => clean(app, 60))) : '';
  if (still !== '')
    return `${name} is in since ${since}, but not in ${still}: ${titleOf(decisive)} (${count(decisive?.count ?? 0, 'attempt')}).`;
  return `${name} is in${where} since ${since}. ${before}.`;
}

function failingWords(story: WhyStory, name: string, where: string, context: CommandContext): string {
  const [decisive] = story.causes;
  const last = Math.max(...story.causes.map((cause) => cause.last));
  const rhythm = decisive?.everyMinutes === undefined ? '' : `, ${oneEveryWords(decisive.everyMinutes)}`;
  const tries = `Last try ${told(last, context)}; ${count(decisive?.count ?? 0, 'attempt')}${rhythm}.`;
  const byHand = story.attempts.find((attempt) => attempt.outcome === 'succeeded' && attempt.last.type === 'interactiveUser');
  if (decisive?.background === true && byHand !== undefined) {
    const apps = listed(decisive.apps.map((app) => clean(app, 60)));
    return `${name} signed in by hand ${toldAt(byHand.last.at, context)}, but ${apps} fails in the background: ${titleOf(decisive)}. ${tries}`;
  }
  // The application's saved sign-in has run out; nobody has been at a sign-in page.
  if (decisive?.background === true && isSavedSignIn(decisive.code)) {
    const apps = listed(decisive.apps.map((app) => clean(app, 60)));
    return `${name} has to sign in again in ${apps}: ${titleOf(decisive)}. ${tries}`;
  }
  return `${name} cannot sign in${where}: ${titleOf(decisive)}. ${tries}`;
}

/** A code of sessions that the person ends by signing in; others of that kind are mistakes of the application. */
export function isSavedSignIn(code: number): boolean {
  const { category, steps } = explainCode(code);
  return (category === 'session-token' || code === CODE.sessionOfBlockedFlow) && /\bsign in\b/iu.test(steps.user.join(' '));
}

export function wornHeadline({ refused, accepted }: WornDown, name: string, context: CommandContext): string {
  return `${name} refused or ignored ${count(refused, 'prompt')}, and then one was accepted ${toldAt(accepted.last.at, context)}: somebody who knows the password may be in.`;
}

const DOUBTS: Readonly<Record<Doubt, string>> = {
  risk: 'Entra calls that sign-in risky',
  guessed: 'it came from the address that had guessed the password',
  'new-country': 'it came from a country that was never used before',
};

/** None of the failures is the person's own. */
export function attackHeadline(attack: GuessingAttack, { story, context }: WhyParts, name: string): string {
  const locked = story.causes.some((cause) => cause.code === CODE.locked)
    ? ` It may lock ${name} out: ask "lockout ${name}".`
    : '';
  const last = Math.max(...story.causes.map((cause) => cause.last));
  return `The failures are not ${name}'s own: ${attackWords(attack)} Last try ${told(last, context)}.${locked}`;
}

/** The failures came from where the person was not. */
export function farHeadline({ country, own, knew }: FarAway, { story, context }: WhyParts, name: string): string {
  const [decisive] = story.causes;
  const tries = count(decisive?.count ?? 0, 'attempt');
  const home = own.country === undefined ? '' : ` from ${countryInSentence(own.country)}`;
  const asks = decisive?.example.client === 'Browser' || decisive?.example.client === 'Mobile Apps and Desktop clients';
  const excuse = asks ? 'a VPN' : 'a VPN or a service that holds the password';
  const known = knew ? ' Whoever it was knew the password.' : '';
  return `${tries} from ${countryInSentence(country)} failed (${titleOf(decisive)}), last ${toldAt(decisive?.last ?? context.now, context)}, but ${name} signed in${home} ${toldAt(own.at, context)}, too near in time to travel: unless ${excuse} explains it, somebody else tried.${known}`;
}

export function reportedHeadline(name: string, at: number, context: CommandContext): string {
  return `${name} reported an MFA prompt as not theirs ${toldAt(at, context)}: somebody else knows the password.`;
}

/** A success that may be an attacker's. */
export function doubtHeadline(doubt: Doubt, { story, context }: WhyParts, name: string): string {
  const [decisive] = story.causes;
  return `Somebody signed in as ${name} ${toldAt(story.recovered?.last.at ?? context.now, context)} after ${count(decisive?.count ?? 0, 'failed attempt')} (${titleOf(decisive)}), and ${DOUBTS[doubt]}: make sure that it was ${name}.`;
}

/** "Signs in normally" would be said of the thief. */
export function stolenHeadline({ story, context, period }: WhyParts, name: string): string {
  const [decisive] = story.causes;
  const stolen = `${name}'s session was probably stolen`;
  if (decisive === undefined || story.recovered === undefined)
    return `${stolen}. No sign-in failed ${period.words}, but the successes may be somebody else's.`;
  const success = toldAt(story.recovered.last.at, context);
  return `${stolen}, so the success ${success} may be somebody else's. Before that: ${titleOf(decisive)} (${count(decisive.count, 'attempt')}).`;
}

export function titleOf(cause: Cause | undefined): string {
  return cause === undefined ? 'cause unknown' : causeTitle(cause.example);
}

function causeTitle(row: Cause['example']): string {
  return inSentence(rowMeaning(row).title);
}
