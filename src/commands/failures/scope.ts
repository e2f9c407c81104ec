import type { Attempt } from '../../explain/attempts.ts';
import { appOf } from '../../explain/cause.ts';
import { explainCode } from '../../explain/catalogue.ts';
import { CODE } from '../../explain/codes.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { clean, count, listed } from '../../text.ts';
import type { Steps } from '../answer.ts';
import { guessingSources } from '../spray/sources.ts';
import { tally } from '../tenant.ts';

/** What a group of failures looks like: one person, an attack, an application, a policy, everybody. */
export interface Pattern {
  readonly kind: 'attack' | 'policy-change' | 'application' | 'everybody' | 'one-person';
  readonly code: number;
  readonly attempts: number;
  readonly words: string;
  readonly steps: Partial<Steps>;
}

/** Fewer failures than this have no shape. */
const LEAST = 5;
const MOST_OF = 0.6;
const MANY_PEOPLE = 5;
/** Against the same hours of the day before. */
const JUMP = 2;

/**
 * Looks at each result code on its own, because an outage, a spray and a forgotten password happen on the same day.
 * @param earlier the same hours of the day before; undefined when they are not known
 * @param rows all rows, successes too: they tell an office whose people mistype from a spray
 * @returns the patterns, those that concern most people first
 */
export function patternsOf(
  failed: readonly Attempt[],
  earlier: readonly Attempt[] | undefined,
  rows: readonly SignIn[],
): readonly Pattern[] {
  const spray = sprayPattern(failed, rows);
  const codes = tally(failed.map((attempt) => attempt.code)).map(([code]) => code);
  const perCode = codes.flatMap((code) => {
    const group = failed.filter((attempt) => attempt.code === code && !(spray?.members.has(attempt) ?? false));
    const before = earlier?.filter((attempt) => attempt.code === code).length;
    return patternOf(code, group, before) ?? [];
  });
  const order: readonly Pattern['kind'][] = ['attack', 'policy-change', 'application', 'everybody', 'one-person'];
  return [...(spray === undefined ? [] : [spray.pattern]), ...perCode].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.attempts - a.attempts,
  );
}

function sprayPattern(
  failed: readonly Attempt[],
  rows: readonly SignIn[],
): { readonly pattern: Pattern; readonly members: ReadonlySet<Attempt> } | undefined {
  const sprays = guessingSources(rows).filter((source) => source.kind === 'spray');
  const [widest] = [...sprays].sort((a, b) => b.people.length - a.people.length);
  if (widest === undefined) return undefined;
  const ids = new Set(sprays.flatMap((source) => source.evidence));
  const members = failed.filter((attempt) => attempt.rows.some((row) => ids.has(row.id)));
  const pattern: Pattern = {
    kind: 'attack',
    code: members[0]?.code ?? CODE.wrongPassword,
    attempts: members.length,
    words: `${count(widest.tries, 'wrong password')} for ${count(widest.people.length, 'person', 'people')} came from ${clean(widest.network, 80)}: that looks like a password spray.`,
    steps: {
      helpdesk: ['Do not reset passwords one by one; pass it to security.'],
      security: ['Ask "password spray today" to see whom it reached and whether any try succeeded.'],
    },
  };
  return { pattern, members: new Set(members) };
}

function patternOf(code: number, group: readonly Attempt[], before: number | undefined): Pattern | undefined {
  if (group.length < LEAST) return undefined;
  const people = tally(group.map(personIn));
  const [first] = people;
  const entry = explainCode(code, group[0]?.last.reason);
  const base = { code, attempts: group.length };
  const usual = before !== undefined && group.length < before * JUMP;
  if (first !== undefined && (people.length === 1 || first[1] / group.length >= MOST_OF)) {
    const who = clean(first[0], 80);
    const again = usual ? ', as the day before' : '';
    return {
      ...base,
      kind: 'one-person',
      words: `"${entry.title}" (${code}) is mostly one person${again}: ${who}, ${count(first[1], 'attempt')}.`,
      steps: { helpdesk: [`Ask "why did ${who} fail".`] },
    };
  }
  if (people.length < MANY_PEOPLE || usual) return undefined;
  const than = before === undefined ? '' : `, against ${count(before, 'attempt')} the day before`;
  if (entry.category === 'conditional-access' || entry.category === 'device')
    return policyPattern(base, group, people.length, than);
  const [app] = tally(group.map((attempt) => appOf(attempt.last)));
  const oneApp = app !== undefined && app[1] / group.length >= MOST_OF;
  return {
    ...base,
    kind: oneApp ? 'application' : 'everybody',
    words: `${people.length} people fail with "${entry.title}" (${code})${oneApp ? ` in ${clean(app[0], 60)}` : ''}${than}: that looks like ${oneApp ? 'a fault or a change of that application' : 'an outage or a change'}.`,
    steps: {
      helpdesk: ['Tell callers that it is known and not their fault; do not reset passwords for it.'],
      admin:
        entry.steps.admin.length > 0
          ? entry.steps.admin
          : ['Check the service health page and the latest changes of the application.'],
    },
  };
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

function personIn(attempt: Attempt): string | undefined {
  return attempt.last.upn ?? attempt.last.userName ?? attempt.last.userId;
}
