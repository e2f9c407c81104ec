import { told } from '../../clock.ts';
import { appOf } from '../../explain/cause.ts';
import type { SignIn } from '../../signins/sign-in.ts';
import { clean, listed } from '../../text.ts';
import type { CommandContext } from '../context.ts';

export function workloadName(row: SignIn): string {
  return row.servicePrincipalName ?? row.appName ?? row.appId ?? appOf(row);
}

/** One application that fails at one resource for one reason. */
interface Trouble {
  readonly name: string;
  readonly failures: readonly SignIn[];
  /** When it got in again; undefined while it fails. */
  readonly healed?: number | undefined;
}

/** Failures sorted by whether the application got in again, which must not send anybody to renew a secret. */
export interface Healing {
  readonly open: readonly SignIn[];
  /** Who signs in again and since when; undefined when nobody does. */
  readonly words?: string | undefined;
}

/** @param rows of applications, newest first */
export function healingOf(rows: readonly SignIn[], context: CommandContext): Healing {
  const successes = Map.groupBy(
    rows.filter((row) => row.code === 0),
    doorOf,
  );
  const groups = Map.groupBy(
    rows.filter((row) => row.code !== 0),
    (row) => `${doorOf(row)}\u0000${row.code}`,
  );
  const troubles = [...groups.values()].map((failures) => troubleOf(failures, successes));
  const failing = troubles.filter(({ healed }) => healed === undefined);
  const open = new Set(failing.flatMap(({ failures }) => failures));
  const names = new Set(failing.map(({ name }) => name));
  const over = troubles.filter(({ name }) => !names.has(name));
  return { open: rows.filter((row) => open.has(row)), words: healedWords(over, context) };
}

function doorOf(row: SignIn): string {
  return `${workloadName(row)}\u0000${row.resourceName ?? ''}`;
}

function troubleOf(failures: readonly SignIn[], successes: ReadonlyMap<string, readonly SignIn[]>): Trouble {
  const newest = failures[0] as SignIn;
  const oldest = failures[failures.length - 1] as SignIn;
  const got = successes.get(doorOf(newest)) ?? [];
  // Successes among the failures come from another machine or secret: then a later success shows nothing either.
  const mixed = got.some((row) => row.at > oldest.at && row.at < newest.at);
  return { name: workloadName(newest), failures, healed: mixed ? undefined : got.findLast((row) => row.at > newest.at)?.at };
}

function healedWords(over: readonly Trouble[], context: CommandContext): string | undefined {
  if (over.length === 0) return undefined;
  const names = [...new Set(over.map(({ name }) => clean(name, 60)))];
  const since = Math.max(...over.map(({ healed }) => healed ?? 0));
  return `${listed(names, 4)} ${names.length === 1 ? 'signs' : 'sign'} in again since ${told(since, context)}.`;
}
