import type { Member } from './members.ts';
import { SHARED_PERSONAL_CHAT } from './chat-setting.ts';
import type { Frame, MessageFrame } from './frames.ts';
import { parseFrame } from './frames.ts';

export type Send = (text: string) => void;

/** Gives each page the frames that its person may see, and a page that opens later all that happened before. */
export interface Hub {
  /** A frame as the Playground pushed it. */
  readonly pushed: (text: string) => void;
  /** Somebody typed; the Playground tells only the page that sent it. */
  typed(author: Member, frame: MessageFrame): void;
  /** The bot is typing in this person's personal chat. */
  typing(member: Member): void;
  /** Returns what takes the page out again. */
  join(member: Member, send: Send): () => void;
  /** After a restart the Playground knows none of the old messages. */
  forget(): void;
}

interface Kept {
  /** Nobody in particular: everybody sees it. */
  readonly only: string | undefined;
  readonly frame: MessageFrame;
}

export function makeHub(): Hub {
  const pages = new Set<{ readonly member: Member; readonly send: Send }>();
  // Unbounded on purpose: a page cannot show a reply whose post it was not given, and a sandbox lives for hours.
  const history = new Map<string, Kept>();

  const tell = (frame: Frame, sees: (member: Member) => boolean): void => {
    const text = JSON.stringify(frame);
    for (const page of pages) if (sees(page.member)) page.send(text);
  };

  const keep = (only: string | undefined, frame: MessageFrame): boolean => {
    const { messageId } = frame.message;
    const before = history.get(messageId);
    // A page that is told to update a message it never had stops listening.
    if (frame.action === 'updateMessage' && before === undefined) return false;
    const { postConversationId } = before?.frame.message ?? frame.message;
    const message = postConversationId === undefined ? frame.message : { ...frame.message, postConversationId };
    history.set(messageId, { only, frame: { ...(before?.frame ?? frame), action: 'createMessage', message } });
    return true;
  };

  return {
    pushed: (text) => {
      const frame = parseFrame(text);
      if (frame === undefined) return;
      if (frame.action === 'typing') {
        tell(frame, () => true);
        return;
      }
      const { directLineConversationId, ...message } = frame.message;
      const only = frame.actionConversationId === SHARED_PERSONAL_CHAT ? (directLineConversationId ?? '') : undefined;
      const clean: MessageFrame = { ...frame, message };
      if (keep(only, clean)) tell(clean, (member) => only === undefined || only === member.personalChat);
    },
    typed: (author, frame) => {
      const only = frame.actionConversationId === SHARED_PERSONAL_CHAT ? author.personalChat : undefined;
      keep(only, frame);
      if (only === undefined) tell(frame, (member) => member.key !== author.key);
    },
    typing: ({ key }) => {
      tell({ action: 'typing', actionConversationId: SHARED_PERSONAL_CHAT }, (member) => member.key === key);
    },
    join: (member, send) => {
      for (const { only, frame } of history.values()) {
        if (only === undefined || only === member.personalChat) send(JSON.stringify(frame));
      }
      const page = { member, send };
      pages.add(page);
      return () => pages.delete(page);
    },
    forget: () => {
      history.clear();
    },
  };
}
