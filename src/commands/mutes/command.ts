import { told } from '../../clock.ts';
import { clean, count } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { MuteView } from '../../watch/alert.ts';
import type { Answer } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { noChannel } from '../no-channel.ts';
import { reply } from '../reply.ts';
import { dated, zoneBlock } from '../zone.ts';

export const mutes: CommandDefinition<'mutes'> = {
  intent: 'mutes',
  summary: 'What is muted, by whom and until when.',
  examples: ['mutes'],
  answer,
};

async function answer(command: Command<'mutes'>, context: CommandContext): Promise<Answer> {
  if (context.watch === undefined) return noChannel(command);
  const all = await context.watch.mutes();
  const names = await namesOf(all, context);
  return reply(command, {
    headline: all.length === 0 ? 'Nothing is muted.' : `${count(all.length, 'mute')}.`,
    facts: {
      mutes: all.map((mute) => ({ ...mute, from: new Date(mute.from).toISOString(), until: new Date(mute.until).toISOString() })),
    },
    body:
      all.length === 0
        ? []
        : [
            {
              kind: 'table',
              columns: ['What', 'Until', 'By', 'Why'],
              rows: all.map((mute) => [
                clean(
                  [mute.user === undefined ? undefined : (names.get(mute.user) ?? mute.user), mute.app, mute.ip]
                    .filter((part) => part !== undefined)
                    .join(', '),
                  100,
                ),
                told(mute.until, dated(context)),
                clean(mute.by.name, 60),
                clean(mute.reason, 100),
              ]),
            },
            zoneBlock(context),
          ],
  });
}

/** A mute keeps the id, which nobody reads. */
async function namesOf(mutes: readonly MuteView[], { caller, directory }: CommandContext): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const id of new Set(mutes.flatMap(({ user }) => user ?? []))) {
    const { value } = await directory.person(caller, id);
    if (value !== undefined && value !== null) names.set(id, `${value.name} (${value.upn})`);
  }
  return names;
}
