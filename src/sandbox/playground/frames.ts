import { z } from 'zod';

const message = z.looseObject({
  messageId: z.string(),
  postConversationId: z.string().optional(),
  directLineConversationId: z.string().optional(),
});
const frame = z.discriminatedUnion('action', [
  z.object({ action: z.literal('createMessage'), actionConversationId: z.string(), message }),
  z.object({ action: z.literal('updateMessage'), actionConversationId: z.string(), message }),
  z.object({ action: z.literal('typing'), actionConversationId: z.string() }),
]);

/** What the Playground pushes to its pages through the conversation stream. */
export type Frame = z.infer<typeof frame>;
export type MessageFrame = Exclude<Frame, { action: 'typing' }>;

/** Nothing for a frame of another kind. */
export function parseFrame(text: string): Frame | undefined {
  const result = frame.safeParse(parseJson(text));
  return result.success ? result.data : undefined;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
