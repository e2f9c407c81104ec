import type { Person } from '../directory/person.ts';
import type { Gap } from '../signins/log.ts';
import { iso, told } from '../clock.ts';
import { isSignpostError } from '../errors.ts';
import { clean } from '../text.ts';
import type { Command } from '../understand/command.ts';
import type { Answer, Choice } from './answer.ts';
import { calledApp } from './called-app.ts';
import type { CommandContext } from './context.ts';
import { NOTHING_READ, reply } from './reply.ts';

/** The person a command is about, or the answer that says why there is none. */
export type Meant =
  | { readonly kind: 'person'; readonly person: Person; readonly exact: boolean; readonly requests: number }
  | {
      readonly kind: 'answer';
      readonly answer: Answer;
      /** An application has the name that no person has. */
      readonly app?: string | undefined;
    };

const MOST_CHOICES = 6;

/** Finds who is meant, with the caller's rights: "me", a mention, an id, or a name. */
export async function whoIsMeant(command: Command & { readonly user?: string }, context: CommandContext): Promise<Meant> {
  const text = command.user;
  if (text === undefined) return { kind: 'answer', answer: nobodyNamed(command) };
  const id = text === 'me' ? context.caller.userId : context.mentions?.get(text.toLowerCase());
  if (id !== undefined) return byId(command, id, context);
  const { value: found, gaps, requests } = await context.directory.findPeople(context.caller, text);
  switch (found?.kind) {
    case 'one':
      return { kind: 'person', person: found.person, exact: found.exact, requests };
    case 'several':
      return { kind: 'answer', answer: await choose(command, text, found.people, requests, context) };
    case 'none': {
      const app = await calledApp(text, context);
      return { kind: 'answer', answer: notFound(command, text, found.nearest, requests + app.requests, app.name), app: app.name };
    }
    case undefined:
      return { kind: 'answer', answer: notReadable(command, text, gaps, requests) };
  }
}

async function byId(command: Command & { readonly user?: string }, id: string, context: CommandContext): Promise<Meant> {
  const read = await context.directory.person(context.caller, id);
  if (read.value !== undefined && read.value !== null)
    return { kind: 'person', person: read.value, exact: true, requests: read.requests };
  if (id === context.caller.userId && context.directory.source === 'file')
    return { kind: 'answer', answer: nobodyNamed(command) };
  if (id === context.caller.userId) {
    const { userId, upn, name } = context.caller;
    return { kind: 'person', person: { id: userId, upn, name, guest: false }, exact: true, requests: read.requests };
  }
  return { kind: 'answer', answer: notFound(command, command.user ?? id, [], read.requests) };
}

function nobodyNamed(command: Command): Answer {
  return reply(command, {
    status: 'not-understood',
    tone: 'unknown',
    headline: 'Who do you mean? Say it again with a name, for example "alice" or "alice@contoso.com".',
  });
}

async function choose(
  command: Command,
  text: string,
  people: readonly Person[],
  requests: number,
  context: CommandContext,
): Promise<Answer> {
  const shown = people.slice(0, MOST_CHOICES);
  const more =
    people.length > shown.length ? ` The first ${shown.length} of ${people.length} are below; a UPN says exactly who.` : '';
  const seen = await lastSeen(shown, context);
  return reply(command, {
    status: 'choose',
    tone: 'unknown',
    headline: `${people.length} people match "${clean(text, 80)}". Which one?${more}`,
    facts: {
      candidates: shown.map(({ id, upn, name, department }) => {
        const at = seen.value?.get(id);
        return { id, upn, name, department: department ?? null, lastSeen: at === undefined ? null : iso(at) };
      }),
    },
    body: [{ kind: 'choices', items: shown.map((person) => choiceOf(command, person, seenWords(person, seen.value, context))) }],
    coverage: { ...NOTHING_READ, requests: requests + seen.requests },
  });
}

type Seen = Awaited<ReturnType<CommandContext['directory']['lastSeen']>>;

/** It helps to choose and nothing else: without the right, the licence or the time it is left out. */
async function lastSeen(people: readonly Person[], { directory, caller }: CommandContext): Promise<Seen> {
  try {
    return await directory.lastSeen(
      caller,
      people.map(({ id }) => id),
    );
  } catch (error) {
    if (!isSignpostError(error)) throw error;
    return { value: undefined, gaps: [], requests: typeof error.detail.requests === 'number' ? error.detail.requests : 0 };
  }
}

/** The directory learns of a sign-in hours later, so this is no answer to "just now". */
function seenWords({ id }: Person, seen: Seen['value'], context: CommandContext): string | undefined {
  const at = seen?.get(id);
  if (at === undefined) return undefined;
  return `last seen ${context.directory.source === 'file' ? 'in the file' : 'by the directory'} ${told(at, context)}`;
}

function notFound(command: Command, text: string, nearest: readonly Person[], requests: number, app?: string): Answer {
  if (app !== undefined) return isAnApp(command, text, app, requests);
  const near = nearest.slice(0, MOST_CHOICES);
  return reply(command, {
    status: 'not-found',
    tone: 'unknown',
    headline: `Nobody called "${clean(text, 80)}" was found${near.length > 0 ? '. The nearest names are below' : ''}.`,
    body: near.length > 0 ? [{ kind: 'choices', items: near.map((person) => choiceOf(command, person)) }] : [],
    steps: {
      user: [],
      helpdesk: ['Check the spelling, or use the full sign-in name (UPN). Guests are found by their own e-mail address.'],
      admin: [],
      security: [],
    },
    coverage: { ...NOTHING_READ, requests },
  });
}

function isAnApp(command: Command, text: string, app: string, requests: number): Answer {
  const name = clean(app, 60);
  return reply(command, {
    status: 'not-found',
    tone: 'unknown',
    headline: `Nobody called "${clean(text, 80)}" was found, but an application is called ${name}. Ask about it instead.`,
    actions: [
      { verb: 'ask', title: `Sign-ins of ${name} itself`, data: { command: JSON.stringify({ intent: 'workload', app }) } },
      { verb: 'ask', title: `Failures in ${name}`, data: { command: JSON.stringify({ intent: 'failures', app }) } },
    ],
    coverage: { ...NOTHING_READ, requests },
  });
}

function notReadable(command: Command, text: string, gaps: readonly Gap[], requests: number): Answer {
  const reason = gaps[0]?.text ?? 'The directory gave no answer.';
  return reply(command, {
    status: 'error',
    tone: 'unknown',
    headline: `"${clean(text, 80)}" could not be looked up. ${clean(reason, 200)}`,
    coverage: { ...NOTHING_READ, source: 'directory', gaps, requests },
  });
}

function choiceOf(command: Command, person: Person, seen?: string): Choice {
  return {
    title: clean(person.name, 80),
    detail: [person.upn, person.department, person.guest ? 'guest' : undefined, seen]
      .filter((part) => part !== undefined && part !== '')
      .map((part) => clean(part ?? '', 100))
      .join(' · '),
    command: { ...command, user: person.id } as Command,
  };
}

/** "Alice" out of "Alice Johnson" or "Johnson, Alice"; the UPN's local part when there is no name. */
export function firstName(person: Person): string {
  const name = clean(person.name, 80);
  if (name === '' || name.includes('@')) return clean(person.upn.split('@')[0] ?? person.upn, 80);
  const afterComma = name.split(',')[1]?.trim();
  return (afterComma ?? name).split(' ')[0] ?? name;
}
