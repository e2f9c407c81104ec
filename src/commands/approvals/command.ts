import { told } from '../../clock.ts';
import { clean, count } from '../../text.ts';
import type { ApprovalView } from '../../respond/approval.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { noChannel } from '../no-channel.ts';
import { NOTHING_READ, reply } from '../reply.ts';
import { perhapsPerson } from '../tenant.ts';
import { dated, zoneBlock } from '../zone.ts';

export const approvals: CommandDefinition<'approvals'> = {
  intent: 'approvals',
  summary: 'What waits for an approval.',
  examples: ['approvals', 'what is waiting for me?'],
  answer,
};

async function answer(command: Command<'approvals'>, context: CommandContext): Promise<Answer> {
  if (context.respond === undefined) return noChannel(command);
  const who = await perhapsPerson(command, context);
  if (who.kind === 'answer') return who.answer;
  const open = (await context.respond.open()).filter(
    (approval) => who.kind === 'everybody' || approval.target.id === who.person.id,
  );
  return reply(command, {
    tone: open.length > 0 ? 'warning' : 'good',
    headline: headline(open),
    facts: {
      approvals: open.map(({ id, state, action, target, requester, expiresAt }) => ({
        id,
        state,
        action,
        target,
        requester,
        expires: new Date(expiresAt).toISOString(),
      })),
    },
    body:
      open.length === 0
        ? []
        : [
            {
              kind: 'table',
              columns: ['What', 'Who', 'Asked by', 'State', 'Expires'],
              rows: open.map((approval) => [
                approval.action,
                clean(approval.target.upn, 80),
                clean(approval.requester.name, 60),
                clean(approval.status, 120),
                approval.state === 'requested' ? told(approval.expiresAt, dated(context)) : 'decided already',
              ]),
            },
            zoneBlock(context),
          ],
    coverage: { ...NOTHING_READ, source: 'approvals', requests: who.requests },
    actions: open.slice(0, 3).map(
      (approval) =>
        ({
          verb: 'check-again',
          title: `Open: ${approval.action} ${clean(approval.target.name, 40)}`,
          data: { approvalId: approval.id },
        }) as const,
    ),
  });
}

/** What was approved and is under way, or whose answer was lost, waits for nobody's press. */
function headline(open: readonly ApprovalView[]): string {
  const waiting = open.filter(({ state }) => state === 'requested').length;
  const begun = open.length - waiting;
  const waits =
    waiting === 0
      ? 'Nothing waits for an approval.'
      : `${count(waiting, 'approval')} ${waiting === 1 ? 'waits' : 'wait'} for a second person.`;
  return begun === 0 ? waits : `${waits} ${count(begun, 'approved action is', 'approved actions are')} not finished.`;
}
