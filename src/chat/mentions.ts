import { TeamsInfo, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import { clean } from '../text.ts';
import { asSent } from './activity.ts';
import type { Mention } from '../understand/reading.ts';

const schema = z.looseObject({
  type: z.literal('mention'),
  text: z.string().max(500).nullish(),
  mentioned: z.looseObject({ id: z.string(), name: z.string().max(200).nullish(), aadObjectId: z.string().nullish() }),
});

const MOST = 5;

/**
 * Who was picked from the client's list. The channel names them by its own ids, so their object ids come from the roster; one
 * that cannot be looked up is read by name.
 */
export async function mentionsOf(context: TurnContext): Promise<Mention[]> {
  const { recipient, entities = [] } = asSent(context.activity);
  const found = entities
    .slice(0, 20)
    .map((entity) => schema.safeParse(entity))
    .flatMap((read) => (read.success ? [read.data] : []));
  return Promise.all(
    found.slice(0, MOST).map(async ({ text, mentioned }) => {
      const name = clean(mentioned.name ?? text?.replaceAll(/<[^>]*>/gu, '') ?? '', 100);
      const isBot = mentioned.id === recipient?.id;
      const id = isBot ? undefined : (mentioned.aadObjectId ?? (await objectId(context, mentioned.id)));
      return { text: text ?? '', name, ...(isBot ? { bot: true } : {}), ...(id === undefined ? {} : { id: id.toLowerCase() }) };
    }),
  );
}

async function objectId(context: TurnContext, channelId: string): Promise<string | undefined> {
  const member = await TeamsInfo.getMember(context, channelId).catch(() => undefined);
  return member?.aadObjectId;
}
