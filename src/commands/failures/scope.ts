import { type TimeStyle, told, toldAfter, toldAt } from '../../clock.ts';
import type { Attempt } from '../../explain/attempts.ts';
import { appOf } from '../../explain/cause.ts';
import { explainCode } from '../../explain/catalogue.ts';
import { CODE } from '../../explain/codes.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { clean, count, listed } from '../../text.ts';
import type { Steps } from '../answer.ts';
import { tally } from '../tenant.ts';
import { attackPatterns } from './attack.ts';
import type { Comparison } from './compare.ts';
import { isMore, type Usual } from './days.ts';

/** What a group of failures looks like: an attack, a fault of the service, a policy, an application, everybody, one person. */
export interface Pattern {
  readonly kind: 'attack' | 'outage' | 'policy-change' | 'application' | 'everybody' | 'one-person';
  readonly code: number;
  readonly attempts: number;
  readonly words: string;
  readonly steps: Partial<Steps>;
}

const ORDER: readonly Pattern['kind'][] = ['attack', 'outage', 'policy-change', 'application', 'everybody', 'one-person'];
/** Fewer failures than this have no shape. */
export const LEAST = 5;
const MOST_OF = 0.6;
const MANY_PEOPLE = 5;

/**
 * Looks at each result code on its own, because an outage, a spray and a forgotten password happen on the same day.
 * @param rows all rows, successes too: they tell an office whose people mistype from a spray
 * @returns the patterns, those that concern most people first
 */
export function patternsOf(
  failed: readonly Attempt[],
  comparison: Comparison,
  rows: readonly SignIn[],
  style: TimeStyle,
): readonly Pattern[] {
  const attack = attackPatterns(failed, rows);
  const codes = tally(failed.map((attempt) => attempt.code)).map(([code]) => code);
  const perCode = codes.flatMap((code) => {
    const all = failed.filter((attempt) => attempt.code === code);
    const group = all.filter((attempt) => !attack.members.has(attempt));
    return patternOf({ code, group, guesses: all.length - group.length, comparison, rows, style }) ?? [];
  });
  return [...attack.patterns, ...perCode].sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.attempts - a.attempts,
  );
}

/** Failures of one result, and all that tells whether they are news. */
interface Group {
  readonly code: number;
  readonly group: readonly Attempt[];
  /** Further failures of the result that belong to an attack. */
  readonly guesses: number;
  readonly comparison: Comparison;
  readonly rows: readonly SignIn[];
  readonly style: TimeStyle;
}

/** A group at certain hours, against what is usual then. */
interface Hours {
  readonly group: readonly Attempt[];
  readonly usual: Usual | undefined;
  /** Undefined when nothing is known of other days. */
  readonly isNews: boolean | undefined;
  /** Said where the question was about several days. */
  readonly when: string;
}

function patternOf(all: Group): Pattern | undefined {
  const whole = newsOf(all);
  if (whole.group.length < LEAST) return undefined;
  const people = tally(whole.group.map(personIn));
  const [first] = people;
  if (first !== undefined && (people.length === 1 || first[1] / whole.group.length >= MOST_OF))
    return onePerson(all, whole, first);
  if (people.length >= MANY_PEOPLE && whole.isNews !== false) return manyPeople(all, whole);
  // What is usual on the whole may hide that one application broke.
  const apps = tally(all.group.map((attempt) => appOf(attempt.last))).map(([app]) => app);
  const broken = apps
    .map((app) => newsOf(all, app))
    .find(({ group, isNews }) => isNews === true && peopleIn(group) >= MANY_PEOPLE);
  return broken === undefined ? undefined : manyPeople(all, broken);
}

/** The hours at which a result is most out of the ordinary; all of them when the question was about a day. */
function newsOf({ code, group, guesses, comparison, style }: Group, app?: string): Hours {
  const own = app === undefined ? group : group.filter((attempt) => appOf(attempt.last) === app);
  const single = comparison.watched.length === 1;
  const days = comparison.watched.map((watched) => {
    const usual = comparison.usual(code, watched, app);
    const within = own.filter(({ last }) => single || (last.at >= watched.from && last.at < watched.to));
    const tries = comparison.tries(code, watched, app) - (single ? guesses : 0);
    return {
      group: within,
      usual,
      over: tries - (usual?.typical ?? 0),
      isNews: usual === undefined ? undefined : isMore(tries, usual),
    };
  });
  const news = days.filter(({ group: within, isNews }) => isNews === true && within.length >= LEAST);
  const [most] = [...news].sort((a, b) => b.over - a.over);
  if (most !== undefined) return { ...most, when: single ? '' : ` ${spanWords(most.group, style)}` };
  const known = days.find(({ usual }) => usual !== undefined);
  return { group: own, usual: single ? known?.usual : undefined, isNews: known === undefined ? undefined : false, when: '' };
}

function spanWords(group: readonly Attempt[], style: TimeStyle): string {
  const times = group.map(({ last }) => last.at);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return first === last ? toldAt(first, style) : `between ${told(first, style)} and ${toldAfter(last, first, style)}`;
}

function onePerson({ code }: Group, { group, isNews }: Hours, [name, tries]: readonly [string, number]): Pattern {
  const who = clean(name, 80);
  const again = isNews === false ? ', as on other days' : '';
  return {
    code,
    attempts: group.length,
    kind: 'one-person',
    words: `"${titleOf(code, group)}" (${code}) is mostly one person${again}: ${who}, ${count(tries, 'attempt')}.`,
    steps: { helpdesk: [`Ask "why did ${who} fail".`] },
  };
}

function manyPeople(all: Group, hours: Hours): Pattern {
  const { code } = all;
  const { group } = hours;
  const entry = explainCode(code, group[0]?.last.reason);
  const people = peopleIn(group);
  const than = `${hours.when}${againstWords(hours.usual)}`;
  const base = { code, attempts: group.length };
  if (entry.category === 'conditional-access' || entry.category === 'device') return policyPattern(base, group, people, than);
  const faulty = `${people} people fail with "${entry.title}" (${code})`;
  const known = 'Tell callers that it is known and not their fault; do not reset passwords for it.';
  const look =
    entry.steps.admin.length > 0
      ? entry.steps.admin
      : ['Check the service health page and the latest changes of the application.'];
  const service = SERVICES[entry.category];
  if (service !== undefined)
    return {
      ...base,
      kind: 'outage',
      words: `${faulty}${than}: that looks like an outage of ${service}.`,
      steps: { helpdesk: [known], admin: look },
    };
  const [app] = tally(group.map((attempt) => appOf(attempt.last)));
  const oneApp = app !== undefined && app[1] / group.length >= MOST_OF ? app[0] : undefined;
  return {
    ...base,
    kind: oneApp === undefined ? 'everybody' : 'application',
    words: `${faulty}${oneApp === undefined ? '' : ` in ${clean(oneApp, 60)}`}${than}${oneApp === undefined ? '' : othersWords(all, group, oneApp)}: that looks like ${oneApp === undefined ? 'an outage or a change' : 'a fault or a change of that application'}.`,
    steps: { helpdesk: [known], admin: look },
  };
}

/** Results that no person and no application causes. */
const SERVICES: Readonly<Record<string, string>> = {
  'throttling-service': "Microsoft's sign-in service",
  federation: 'the outside sign-in service that the people come from',
};

function againstWords(usual: Usual | undefined): string {
  if (usual === undefined) return '';
  const typical = count(Math.round(usual.typical), 'attempt');
  return usual.days === 1 ? `, against ${typical} on the one other day that is known` : `, against usually ${typical} a day`;
}

/** Whether anybody got in meanwhile tells a broken application from one that some people may not use. */
function othersWords({ rows }: Group, group: readonly Attempt[], app: string): string {
  const times = group.map(({ last }) => last.at);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const successes = rows.filter((row) => row.code === CODE.success);
  if (successes.length === 0) return '';
  const inside = successes.filter((row) => row.at >= first && row.at <= last && appOf(row) === app);
  const people = new Set(inside.map((row) => row.userId ?? row.upn)).size;
  return people === 0 ? ', and nobody got in meanwhile' : `, while ${count(people, 'person', 'people')} got in`;
}

function policyPattern(
  base: { code: number; attempts: number },
  group: readonly Attempt[],
  people: number,
  than: string,
): Pattern {
  const policies = tally(
    group.flatMap((attempt) =>
      (attempt.last.policies ?? []).filter((policy) => policy.result === 'failure').map((policy) => clean(policy.name, 80)),
    ),
  );
  const named = policies.length > 0 ? ` (${listed(policies.map(([name]) => `"${name}"`))})` : '';
  return {
    ...base,
    kind: 'policy-change',
    words: `${people} people fail for the same policy reason (${base.code})${than}: a policy was probably changed${named}.`,
    steps: {
      helpdesk: ['Tell callers that it is known and not their fault; collect one example.'],
      admin: ['Look at the latest changes of Conditional Access policies in the audit log.'],
    },
  };
}

function titleOf(code: number, group: readonly Attempt[]): string {
  return explainCode(code, group[0]?.last.reason).title;
}

function peopleIn(group: readonly Attempt[]): number {
  return new Set(group.map(personIn)).size;
}

function personIn(attempt: Attempt): string | undefined {
  return attempt.last.upn ?? attempt.last.userName ?? attempt.last.userId;
}
