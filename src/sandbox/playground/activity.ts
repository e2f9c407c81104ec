import { z } from 'zod';
import type { Member } from './members.ts';
import { SHARED_PERSONAL_CHAT } from './chat-setting.ts';
import { MARK } from './marks.ts';

const record = z.record(z.string(), z.unknown());
const activity = z.looseObject({
  type: z.string(),
  conversation: z.looseObject({ id: z.string() }),
  entities: z.array(record).optional(),
  value: z.unknown().optional(),
});
const mention = z.looseObject({ type: z.literal('mention'), text: z.string() });

export type Activity = z.infer<typeof activity>;

/** Nothing for what is not an activity of a conversation. */
export function parseActivity(body: unknown): Activity | undefined {
  const result = activity.safeParse(body);
  return result.success ? result.data : undefined;
}

/** The mark that a page left: among the mentions of a typed message, or in the value of a pressed button. */
export function markOf({ entities = [], value }: Activity): string | undefined {
  const pressed = record.safeParse(value);
  if (pressed.success && typeof pressed.data[MARK] === 'string') return pressed.data[MARK];
  const texts = entities.flatMap((entity) => {
    const result = mention.safeParse(entity);
    return result.success ? [result.data.text] : [];
  });
  return texts.find((text) => text.startsWith('page-') && text.includes('~'));
}

/** The activity as Teams would send it: from the person whose page it was, in the conversation that is theirs. */
export function spokenBy(member: Member, mark: string, said: Activity): Readonly<Record<string, unknown>> {
  const { entities, value, ...rest } = said;
  return {
    ...rest,
    from: accountOf(member),
    conversation: { ...said.conversation, id: conversationFor(member, said.conversation.id) },
    ...(entities === undefined ? {} : { entities: entities.filter((entity) => entity['text'] !== mark) }),
    ...(value === undefined ? {} : { value: withoutMark(value) }),
  };
}

export function accountOf(member: Member): Readonly<Record<string, string>> {
  return { id: member.account, name: member.name, aadObjectId: member.id };
}

function conversationFor(member: Member, id: string): string {
  return id === SHARED_PERSONAL_CHAT ? member.personalChat : id;
}

function withoutMark(value: unknown): unknown {
  const result = record.safeParse(value);
  if (!result.success) return value;
  return Object.fromEntries(Object.entries(result.data).filter(([key]) => key !== MARK));
}
