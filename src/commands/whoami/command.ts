import { clean, listed } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { NOTHING_READ, reply } from '../reply.ts';
import { abilities } from './abilities.ts';

export const whoami: CommandDefinition<'whoami'> = {
  intent: 'whoami',
  summary: 'Who you are to Signpost and what your roles let you see and do.',
  examples: ['whoami', 'what may I do?'],
  answer,
};

async function answer(command: Command<'whoami'>, context: CommandContext): Promise<Answer> {
  const { caller } = context;
  const roles = await context.directory.memberships(caller, caller.userId);
  const names = roles.value?.filter((membership) => membership.kind === 'role').map((role) => role.name);
  const may = abilities(names, context.respond === undefined ? 'elsewhere' : await context.respond.mayDecide(caller));
  return reply(command, {
    headline: `You are ${clean(caller.name, 80)} (${clean(caller.upn, 100)})${rolesOf(names)}.`,
    facts: {
      user: { id: caller.userId, upn: caller.upn },
      roles: names ?? [],
      abilities: may.filter((ability) => ability.allowed === true).map((ability) => ability.what),
    },
    body: [{ kind: 'facts', rows: may.map(({ what, words }) => [what, words]) }],
    coverage: { ...NOTHING_READ, source: 'directory', gaps: roles.gaps, requests: roles.requests },
  });
}

function rolesOf(names: readonly string[] | undefined): string {
  if (names === undefined) return '. Your roles could not be read';
  return names.length > 0 ? `, ${listed(names.map((name) => clean(name, 60)))}` : ', without an Entra role that I can see';
}
