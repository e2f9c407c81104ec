import type { Attempt } from '../../explain/attempts.ts';
import { CODE } from '../../explain/codes.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { clean, count } from '../../text.ts';
import { type GuessingSource, guessingSources } from '../spray/sources.ts';
import type { Pattern } from './scope.ts';

/** Guessed accounts that are told one by one; the rest are in "password spray". */
const MOST_ACCOUNTS = 2;

/** Attempts of somebody who guesses passwords, apart from the failures of the people themselves. */
export function attackPatterns(
  failed: readonly Attempt[],
  rows: readonly SignIn[],
): { readonly patterns: readonly Pattern[]; readonly members: ReadonlySet<Attempt> } {
  const sources = guessingSources(rows);
  const sprays = sources.filter((source) => source.kind === 'spray');
  const accounts = sources.filter((source) => source.kind === 'brute-force' && !isAtHome(source, rows)).slice(0, MOST_ACCOUNTS);
  const [widest] = [...sprays].sort((a, b) => b.people.length - a.people.length);
  const members = membersOf(failed, [...sprays, ...accounts]);
  const pattern = (of: readonly GuessingSource[], words: string): Pattern => {
    const own = [...membersOf(failed, of)];
    return { kind: 'attack', code: own[0]?.code ?? CODE.wrongPassword, attempts: own.length, words, steps: STEPS };
  };
  return {
    patterns: [
      ...(widest === undefined ? [] : [pattern(sprays, sprayWords(widest))]),
      ...accounts.map((source) => pattern([source], accountWords(source))),
    ],
    members,
  };
}

const STEPS: Pattern['steps'] = {
  helpdesk: ['Do not reset passwords one by one; pass it to security.'],
  security: ['Ask "password spray today" to see whom it reached and whether any try succeeded.'],
};

/** A person who signs in from there too has an old password somewhere, or mistypes. */
function isAtHome({ ips, people }: GuessingSource, rows: readonly SignIn[]): boolean {
  return rows.some(
    (row) => row.code === CODE.success && ips.includes(row.ip ?? '') && people.includes(row.upn ?? row.userId ?? ''),
  );
}

function membersOf(failed: readonly Attempt[], sources: readonly GuessingSource[]): ReadonlySet<Attempt> {
  const ids = new Set(sources.flatMap((source) => source.evidence));
  return new Set(failed.filter((attempt) => attempt.rows.some((row) => ids.has(row.id))));
}

function sprayWords({ tries, people, network }: GuessingSource): string {
  return `${count(tries, 'wrong password')} for ${count(people.length, 'person', 'people')} came from ${clean(network, 80)}: that looks like a password spray.`;
}

function accountWords({ tries, people, network }: GuessingSource): string {
  return `${count(tries, 'wrong password')} for ${clean(people[0] ?? 'one account', 80)} came from ${clean(network, 80)}: somebody is guessing that password.`;
}
