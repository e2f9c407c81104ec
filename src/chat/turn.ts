import type { Activity, ConversationReference } from 'botbuilder';
import { TurnContext } from 'botbuilder';
import { clean } from '../text.ts';
import { asSent } from './activity.ts';
import type { TimeZones } from './time-zones.ts';

/** Who sent an activity, from where, and how they tell the time; read from the activity, never from its text. */
export interface Turn {
  readonly person: Person;
  readonly tenantId: string;
  readonly conversation: {
    /** The root: threads of a channel are one conversation. */
    readonly id: string;
    readonly kind: 'personal' | 'group' | 'channel';
    readonly reference: Partial<ConversationReference>;
  };
  readonly timeZone: string;
  readonly locale: string;
  /** Of the activity; the same one may be delivered twice. */
  readonly activityId: string | undefined;
  /** The card that a button stood on. */
  readonly replyToId: string | undefined;
}

export interface Person {
  /** Entra object id; undefined when the channel did not say, and then nothing is answered. */
  readonly id: string | undefined;
  /** The channel's own id. */
  readonly channelId: string;
  readonly name: string;
}

export function turnOf(activity: Activity, timeZones: TimeZones): Turn {
  const { conversation, from } = activity;
  const channelData = activity.channelData as { tenant?: { id?: unknown } } | undefined;
  const tenant = channelData?.tenant?.id;
  const { localTimezone: zone, locale } = asSent(activity);
  return {
    person: {
      id: from.aadObjectId?.toLowerCase(),
      channelId: from.id,
      name: clean((from as Partial<typeof from>).name ?? '', 80),
    },
    tenantId: typeof tenant === 'string' ? tenant : (conversation.tenantId ?? ''),
    conversation: {
      id: rootOf(conversation.id),
      kind: kindOf(conversation.conversationType),
      reference: rootReference(TurnContext.getConversationReference(activity)),
    },
    timeZone: timeZones(zone),
    locale: locale ?? 'en-GB',
    activityId: activity.id,
    replyToId: activity.replyToId,
  };
}

/** `19:…@thread.tacv2;messageid=…` names one thread; the channel is what stands before. */
export function rootOf(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId;
}

function rootReference(reference: Partial<ConversationReference>): Partial<ConversationReference> {
  const { conversation } = reference;
  // Without the activity and the person: a proactive post is a new message, to nobody in particular.
  const kept = Object.fromEntries(Object.entries(reference).filter(([key]) => key !== 'activityId' && key !== 'user'));
  return conversation === undefined ? kept : { ...kept, conversation: { ...conversation, id: rootOf(conversation.id) } };
}

function kindOf(type: string | undefined): Turn['conversation']['kind'] {
  if (type === 'channel') return 'channel';
  return type === 'groupChat' ? 'group' : 'personal';
}
