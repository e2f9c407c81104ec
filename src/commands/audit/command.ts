import { told } from '../../clock.ts';
import { clean, count } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { noChannel } from '../no-channel.ts';
import { periodOf } from '../period.ts';
import { NOTHING_READ, reply } from '../reply.ts';
import { perhapsPerson } from '../tenant.ts';
import { dated, zoneBlock } from '../zone.ts';

export const audit: CommandDefinition<'audit'> = {
  intent: 'audit',
  summary: 'What was done, by whom, and with which proof.',
  examples: ['audit', 'who revoked bob?'],
  answer,
};

const DEFAULT_DAYS = 30;
const MOST_SHOWN = 15;

async function answer(command: Command<'audit'>, context: CommandContext): Promise<Answer> {
  if (context.respond === undefined) return noChannel(command);
  const who = await perhapsPerson(command, context);
  if (who.kind === 'answer') return who.answer;
  const { from, to, words } = periodOf(command, context, DEFAULT_DAYS);
  const trail = await context.respond.trail({ from, to, ...(who.kind === 'person' ? { userId: who.person.id } : {}) });
  const newest = [...trail].reverse();
  return reply(command, {
    headline:
      trail.length === 0 ? `Nothing was done ${words}.` : `${count(trail.length, 'entry', 'entries')} in the trail ${words}.`,
    facts: {
      entries: newest.map(({ seq, at, actorName, kind, text, hash }) => ({
        seq,
        at: new Date(at).toISOString(),
        actor: actorName,
        kind,
        text,
        hash,
      })),
    },
    body:
      trail.length === 0
        ? []
        : [
            {
              kind: 'table',
              columns: ['When', 'Who', 'What'],
              rows: newest
                .slice(0, MOST_SHOWN)
                .map((entry) => [told(entry.at, dated(context)), clean(entry.actorName, 60), clean(entry.text, 200)]),
            },
            zoneBlock(context),
            { kind: 'text', subtle: true, text: 'Each entry is chained to the one before it; a changed or missing entry shows.' },
          ],
    coverage: { ...NOTHING_READ, source: 'audit trail', requests: who.requests },
  });
}
