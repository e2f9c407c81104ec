import type { Activity } from 'botbuilder';
import { z } from 'zod';

const account = z.object({ id: z.string(), name: z.string().nullish(), aadObjectId: z.string().nullish() });

/** What the bot reads of an activity; everything else passes through the packages untouched. */
const schema = z.looseObject({
  type: z.string().min(1).max(60),
  id: z.string().max(500).nullish(),
  name: z.string().max(200).nullish(),
  serviceUrl: z.url(),
  channelId: z.string(),
  from: account.loose(),
  recipient: account.loose().nullish(),
  conversation: z.looseObject({
    id: z.string().min(1).max(500),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
  text: z.string().max(100_000).nullish(),
  locale: z.string().max(40).nullish(),
  localTimezone: z.string().max(80).nullish(),
});

/** Channels leave fields out that the packages' types promise. */
export function asSent(activity: Activity): Partial<Activity> {
  return activity;
}

export function isInvoke(activity: Activity): boolean {
  const type: string = activity.type;
  return type === 'invoke';
}

/** The activity of a post; undefined when it is none. */
export function readActivity(body: unknown): Activity | undefined {
  const read = schema.safeParse(body);
  if (!read.success) return undefined;
  const { timestamp, localTimestamp } = read.data;
  // The packages want dates where JSON has text.
  return {
    ...(read.data as unknown as Activity),
    ...(typeof timestamp === 'string' ? { timestamp: new Date(timestamp) } : {}),
    ...(typeof localTimestamp === 'string' ? { localTimestamp: new Date(localTimestamp) } : {}),
  };
}
