import type { ApprovalView, ContainmentAction } from '../respond/approval.ts';
import { clean } from '../text.ts';
import type { ActionIntent, Command } from '../understand/command.ts';
import type { Answer } from './answer.ts';
import type { CommandContext, CommandDefinition } from './context.ts';
import { whoIsMeant } from './person.ts';
import { NOTHING_READ, reply } from './reply.ts';

const WORDS: Readonly<Record<ActionIntent, { readonly doing: string; readonly summary: string; readonly example: string }>> = {
  revoke: {
    doing: 'revoking the sessions of',
    summary: "End a person's sessions; a second person approves.",
    example: 'revoke bob',
  },
  disable: { doing: 'disabling the account of', summary: 'Block an account; a second person approves.', example: 'disable bob' },
  enable: { doing: 'enabling the account of', summary: 'Unblock an account; a second person approves.', example: 'enable bob' },
};

/** The three acting commands are one: they open an approval and change nothing themselves. */
export function containment<I extends ActionIntent>(intent: I): CommandDefinition<I> {
  return {
    intent,
    summary: WORDS[intent].summary,
    examples: [WORDS[intent].example],
    answer: (command, context) => request(command, intent, context),
  };
}

async function request(command: Command<ActionIntent>, action: ContainmentAction, context: CommandContext): Promise<Answer> {
  const { respond } = context;
  if (respond === undefined) {
    return reply(command, {
      status: 'refused',
      tone: 'warning',
      headline: 'Actions are asked for in Teams: here there is nobody who could approve one.',
    });
  }
  const meant = await whoIsMeant(command, context);
  if (meant.kind === 'answer') return meant.answer;
  const { person } = meant;
  if (!meant.exact) {
    return reply(command, {
      status: 'choose',
      tone: 'warning',
      headline: `Did you mean ${clean(person.name, 80)} (${clean(person.upn, 100)})? An action needs an exact person: press the name.`,
      facts: { candidates: [{ id: person.id, upn: person.upn, name: person.name }] },
      body: [
        {
          kind: 'choices',
          items: [{ title: clean(person.name, 80), detail: clean(person.upn, 100), command: { ...command, user: person.id } }],
        },
      ],
      coverage: { ...NOTHING_READ, requests: meant.requests },
    });
  }
  const wish = { action, target: person, reason: `Asked for in chat by ${context.caller.upn}`, evidence: [] };
  const result = await respond.request(context.caller, wish);
  if ('refused' in result) {
    return reply(command, {
      status: 'refused',
      tone: 'warning',
      headline: clean(result.text, 280),
      facts: { refused: result.refused },
    });
  }
  return approvalAnswer(command, result);
}

/** What an approval looks like as an answer; the chat draws its own card from the same view. */
function approvalAnswer(command: Command, approval: ApprovalView): Answer {
  return reply(command, {
    tone: 'warning',
    headline: clean(approval.status, 280),
    facts: {
      approval: approval.id,
      state: approval.state,
      action: approval.action,
      target: { id: approval.target.id, upn: approval.target.upn },
    },
    body: [
      {
        kind: 'text',
        text: `This is about ${WORDS[approval.action].doing} ${clean(approval.target.name, 80)} (${clean(approval.target.upn, 100)}).`,
      },
      { kind: 'list', items: [...approval.effects, ...approval.next] },
    ],
    evidence: approval.evidence,
  });
}
