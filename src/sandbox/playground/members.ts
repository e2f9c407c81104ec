import { SignpostError } from '../../errors.ts';

/** Somebody of the sandbox tenant; `id` is the directory's object id. */
export interface PlaygroundPerson {
  readonly id: string;
  readonly upn: string;
  readonly name: string;
}

/** A person as the chat client knows them. */
export interface Member extends PlaygroundPerson {
  /** The name before the @ of the UPN; part of ids and addresses. */
  readonly key: string;
  /** The chat account, what activities carry as `from.id`. */
  readonly account: string;
  /** The conversation that only this person and the bot are in. */
  readonly personalChat: string;
}

/** The Playground wants a current user and exactly five others. */
export const MEMBERS = 6;

/**
 * The six members of the sandbox chat: first those who are named, then whoever fills it up.
 * @throws SignpostError `sandbox.failed` when somebody is unknown or fewer than six people are given
 */
export function castFrom(people: readonly PlaygroundPerson[], named: readonly string[]): readonly Member[] {
  const wanted = named.map((upn) => {
    const person = people.find((candidate) => candidate.upn === upn);
    if (person === undefined)
      throw new SignpostError('sandbox.failed', `The sandbox chat needs ${upn}, who is not in the tenant.`);
    return person;
  });
  const members = [...wanted, ...people.filter((person) => !wanted.includes(person))].slice(0, MEMBERS);
  if (members.length < MEMBERS) {
    throw new SignpostError('sandbox.failed', `The sandbox chat needs ${MEMBERS} people and was given ${members.length}.`);
  }
  return members.map(memberOf);
}

/** Finds a member by chat account, by object id or by UPN. */
export function memberBy(members: readonly Member[], id: unknown): Member | undefined {
  return members.find((member) => member.account === id || member.id === id || member.upn === id);
}

function memberOf(person: PlaygroundPerson): Member {
  const key = person.upn.slice(0, person.upn.indexOf('@')).replace(/[^a-z0-9]+/giu, '-');
  return { id: person.id, upn: person.upn, name: person.name, key, account: `29:${key}`, personalChat: `personal-${key}` };
}
