import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Member } from './members.ts';
import type { ChatSetting } from './chat-setting.ts';
import { SHARED_PERSONAL_CHAT } from './chat-setting.ts';
import { parseJson } from './frames.ts';
import type { Hub } from './hub.ts';
import { pass, say, send } from './loopback-http.ts';
import type { Answered } from './loopback-http.ts';
import { MARK } from './marks.ts';
import type { Marks } from './marks.ts';

export interface SpeakParts {
  readonly setting: ChatSetting;
  readonly marks: Marks;
  readonly hub: Hub;
  readonly playgroundPort: () => number;
}

const typed = z.object({
  text: z.string().optional(),
  textFormat: z.string().optional(),
  attachments: z.array(z.unknown()).optional(),
  attachmentLayout: z.string().optional(),
  mentions: z.array(z.object({ mentioned: z.object({ id: z.string() }), text: z.string() })).optional(),
});
const created = z.object({ messageId: z.string(), timestamp: z.number(), postConversationId: z.string().optional() });
const pressed = z.looseObject({ value: z.record(z.string(), z.unknown()) });

/** A message typed on this person's page: marked, passed on, answered, and shown on everybody else's page. */
export async function type(
  parts: SpeakParts,
  member: Member,
  conversation: string,
  body: unknown,
  response: ServerResponse,
): Promise<void> {
  const { setting, marks, hub } = parts;
  const message = typed.safeParse(body);
  if (!message.success) {
    say(response, 400);
    return;
  }
  const { promise: sent, resolve } = Promise.withResolvers<undefined>();
  const mark = marks.issue(member, sent);
  try {
    const content = message.data;
    const mentions = [...(content.mentions ?? []), { mentioned: currentUser(setting), text: mark }];
    const url = `${origin(parts)}/_conversation/v1/conversations/${encodeURIComponent(conversation)}/messages`;
    const answered = await send('POST', url, { ...content, from: currentUser(setting), mentions });
    const result = created.safeParse(parseJson(answered.text));
    const hears =
      conversation === SHARED_PERSONAL_CHAT || content.mentions?.some(({ mentioned }) => mentioned.id === setting.bot.id);
    if (!result.success || hears !== true) marks.withdraw(mark);
    pass(response, answered);
    if (!result.success) return;
    hub.typed(member, {
      action: 'createMessage',
      actionConversationId: conversation,
      message: { attachments: [], attachmentLayout: 'list', ...content, ...result.data, from: { id: member.account } },
    });
  } finally {
    resolve(undefined);
  }
}

/** A button of a card, pressed on this person's page. */
export async function press(parts: SpeakParts, member: Member, path: string, body: unknown): Promise<Answered> {
  const press = pressed.safeParse(body);
  if (!press.success) return { status: 400, text: '{}' };
  const mark = parts.marks.issue(member, Promise.resolve());
  return send('POST', `${origin(parts)}${path}`, {
    ...press.data,
    from: currentUser(parts.setting),
    value: { ...press.data.value, [MARK]: mark },
  });
}

/** Alone a member of every conversation in the Playground's eyes, the personal one included. */
function currentUser({ members }: ChatSetting): { readonly id: string } {
  return { id: members[0]?.account ?? '' };
}

function origin({ playgroundPort }: SpeakParts): string {
  return `http://127.0.0.1:${playgroundPort()}`;
}
