import type { Attempt } from '../../explain/attempts.ts';
import { appOf } from '../../explain/cause.ts';
import { explainCode } from '../../explain/catalogue.ts';
import { clean, count, listed } from '../../text.ts';
import type { Steps } from '../answer.ts';
import { tally } from '../tenant.ts';

/** Is it one person or everybody: what the pattern of failures looks like. */
export interface Scope {
  readonly kind: 'one-person' | 'attack' | 'application' | 'policy-change' | 'everybody' | 'usual' | 'unclear';
  readonly words: string;
  readonly steps: Steps;
}

const NONE: Steps = { user: [], helpdesk: [], admin: [], security: [] };
/** Fewer failures than this have no shape. */
const LEAST = 5;
const MOST_OF = 0.6;
const MANY_PEOPLE = 5;
/** Against the same hours of the day before. */
const JUMP = 2;

export function scopeOf(failed: readonly Attempt[], earlier: readonly Attempt[], compared: boolean): Scope {
  if (failed.length < LEAST) return { kind: 'unclear', words: 'Too few to show a pattern.', steps: NONE };
  const people = tally(failed.map((attempt) => attempt.last.userId ?? attempt.last.upn));
  const [first] = people;
  const [source] = tally(passwordFailures(failed).map((attempt) => attempt.last.ip));
  const targets = new Set(
    passwordFailures(failed)
      .filter((attempt) => attempt.last.ip === source?.[0])
      .map((attempt) => attempt.last.userId ?? attempt.last.upn),
  );
  if (source !== undefined && targets.size >= MANY_PEOPLE) {
    return {
      kind: 'attack',
      words: `${count(source[1], 'wrong password')} for ${targets.size} people came from one address, ${clean(source[0], 60)}: that looks like a password spray.`,
      steps: {
        ...NONE,
        helpdesk: ['Do not reset passwords one by one; pass it to security.'],
        security: ['Ask "password spray today" to see whom it reached and whether any try succeeded.'],
      },
    };
  }
  if (first !== undefined && first[1] / failed.length >= MOST_OF && people.length > 1) {
    const who = failed.find((attempt) => (attempt.last.userId ?? attempt.last.upn) === first[0])?.last;
    return {
      kind: 'one-person',
      words: `Most of them (${first[1]}) are of one person, ${clean(who?.upn ?? who?.userName ?? first[0], 80)}: not an outage.`,
      steps: { ...NONE, helpdesk: [`Ask "why did ${clean(who?.upn ?? first[0], 80)} fail".`] },
    };
  }
  const jumped = compared && failed.length >= earlier.length * JUMP;
  const [code] = tally(failed.map((attempt) => attempt.code));
  const [app] = tally(failed.map((attempt) => appOf(attempt.last)));
  const category = code === undefined ? undefined : explainCode(code[0]).category;
  if (people.length >= MANY_PEOPLE && jumped && code !== undefined && code[1] / failed.length >= MOST_OF) {
    if (category === 'conditional-access' || category === 'device') {
      const policies = tally(
        failed.flatMap((attempt) =>
          (attempt.last.policies ?? []).filter((policy) => policy.result === 'failure').map((policy) => clean(policy.name, 80)),
        ),
      );
      return {
        kind: 'policy-change',
        words: `${people.length} people fail for the same policy reason (${code[0]}), far more than the day before: a policy was probably changed${policies.length > 0 ? ` (${listed(policies.map(([name]) => `"${name}"`))})` : ''}.`,
        steps: {
          ...NONE,
          helpdesk: ['Tell callers that it is known and not their fault; collect one example.'],
          admin: ['Look at the latest changes of Conditional Access policies in the audit log.'],
        },
      };
    }
    const where = app !== undefined && app[1] / failed.length >= MOST_OF ? ` in ${clean(app[0], 60)}` : '';
    return {
      kind: where === '' ? 'everybody' : 'application',
      words: `${people.length} people fail with the same code (${code[0]})${where}, far more than the day before: that looks like an outage or a change${where === '' ? '' : ' of that application'}.`,
      steps: {
        ...NONE,
        helpdesk: ['Tell callers that it is known; do not reset passwords for it.'],
        admin: ['Check the service health page and the latest change of the application or its certificate.'],
      },
    };
  }
  if (compared && !jumped)
    return { kind: 'usual', words: `About as many as in the same hours of the day before (${earlier.length}).`, steps: NONE };
  return {
    kind: 'unclear',
    words: `They are spread over ${count(people.length, 'person', 'people')} and ${count(new Set(failed.map((attempt) => attempt.code)).size, 'result code')}.`,
    steps: NONE,
  };
}

function passwordFailures(failed: readonly Attempt[]): readonly Attempt[] {
  return failed.filter((attempt) => ['credentials', 'lockout'].includes(explainCode(attempt.code).category));
}
